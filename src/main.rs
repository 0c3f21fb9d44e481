//! The program: dispatches to the library and passes on its exit code.

use std::process::ExitCode;

/// That of the system makes threads wait for each other: measured in `benches/README.md`.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    wijkwijzer::commands::run(std::env::args_os())
}
