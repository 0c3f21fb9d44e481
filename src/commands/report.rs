//! How a run ends.

use std::io::IsTerminal as _;

use crate::Timings;
use crate::diagnostics::{Diagnostics, Ernst, Format};

/// Shows what was found on standard error, for who builds.
pub(super) fn show(diagnostics: &Diagnostics) {
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    eprint!("{}", Format::Text.render(diagnostics, colour));
}

/// How much was found: `2 fouten, 1 waarschuwing`, and `, 2 gedempt` when records silence warnings.
pub(super) fn counts(diagnostics: &Diagnostics) -> String {
    let number = |count: usize, one: &str, more: &str| format!("{count} {}", if count == 1 { one } else { more });
    let silenced = match diagnostics.silenced().len() {
        0 => String::new(),
        count => format!(", {count} gedempt"),
    };
    format!(
        "{}, {}{silenced}",
        number(diagnostics.count(Ernst::Fout), "fout", "fouten"),
        number(diagnostics.count(Ernst::Waarschuwing), "waarschuwing", "waarschuwingen")
    )
}

/// Shows how long each stage took.
pub(super) fn timings(timings: &Timings) {
    for (name, took) in timings.stages() {
        eprintln!("{name:>8} {:>8.1} ms", took.as_secs_f64() * 1000.0);
    }
    eprintln!("{:>8} {:>8.1} ms", "samen", timings.total().as_secs_f64() * 1000.0);
}
