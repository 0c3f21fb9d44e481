//! `wijkwijzer check`: the whole way without publishing.

#[cfg(feature = "pdf")]
use std::convert::Infallible;
#[cfg(feature = "pdf")]
use std::io;
use std::io::IsTerminal as _;
#[cfg(feature = "pdf")]
use std::path::Path;

use super::{make_site, report};
#[cfg(feature = "pdf")]
use crate::Made;
use crate::Timings;
use crate::cli::{Check, FAULTS, GOOD, WRONG_USE};
use crate::diagnostics::Format;
#[cfg(feature = "pdf")]
use crate::output::Manifest;

/// Checks the site, and shows what was found on standard output.
pub(super) fn run(options: &Check) -> u8 {
    let mut timings = Timings::default();
    #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "papers add findings"))]
    let mut made = match make_site(&options.common, &(), true, &mut timings) {
        Ok(made) => made,
        Err(sentence) => {
            eprintln!("{sentence}");
            return WRONG_USE;
        }
    };
    #[cfg(feature = "pdf")]
    if let Err(error) = timings.stage("papers", || papers(&mut made, &options.common.root)) {
        eprintln!("fout: de folders kunnen niet gemaakt worden: {error}");
        return WRONG_USE;
    }
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

/// Makes the papers to see whether they can be made, but for those that a build has published in the usual place.
#[cfg(feature = "pdf")]
fn papers(made: &mut Made, root: &Path) -> io::Result<()> {
    let published = Manifest::read(&root.join("public")).ok().flatten().unwrap_or_default();
    let known = |path: &str, key: &str| Ok::<_, Infallible>(published.keys.get(path).is_some_and(|known| known == key));
    made.make_papers(known, |_, _, _| Ok(())).map(|done| match done {
        Ok(()) => (),
        Err(never) => match never {},
    })
}
