//! `wijkwijzer check`: the whole way without publishing.

use std::io::IsTerminal as _;

use super::{make_site, report};
use crate::Timings;
use crate::cli::{Check, FAULTS, GOOD, WRONG_USE};
use crate::diagnostics::Format;

/// Checks the site, and shows what was found on standard output.
pub(super) fn run(options: &Check) -> u8 {
    let mut timings = Timings::default();
    let made = match make_site(&options.common, &mut timings) {
        Ok(made) => made,
        Err(sentence) => {
            eprintln!("{sentence}");
            return WRONG_USE;
        }
    };
    let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    print!("{}", options.format.render(&made.diagnostics, colour));
    if options.format == Format::Text {
        eprintln!("Nagekeken: {} pagina's, {}", made.pages, report::counts(&made.diagnostics));
    }
    if options.common.timings {
        report::timings(&timings);
    }
    if made.diagnostics.stops(options.common.strict) { FAULTS } else { GOOD }
}
