//! The program: dispatches to the library and passes on its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    wijkwijzer::commands::run(std::env::args_os())
}
