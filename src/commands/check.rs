//! `wijkwijzer check`: the whole way without publishing.

use std::convert::Infallible;
use std::io::IsTerminal as _;

use super::{day, lijst, make_site, report, sinds};
use crate::Timings;
use crate::cli::{Check, FAULTS, GOOD, WRONG_USE};
use crate::diagnostics::Format;
use crate::output::Manifest;

/// Checks the site, and shows what was found on standard output.
pub(super) fn run(options: &Check) -> u8 {
    if options.lijst {
        print!("{}", lijst::text(options.format));
        return GOOD;
    }
    let mut timings = Timings::default();
    let mut made = match make_site(&options.common, &(), true, &mut timings) {
        Ok(made) => made,
        Err(sentence) => {
            eprintln!("{sentence}");
            return WRONG_USE;
        }
    };
    // What a build has published in the usual place is good already.
    let published = Manifest::read(&options.common.root.join("public")).ok().flatten().unwrap_or_default();
    let known = |path: &str, key: &str| Ok::<_, Infallible>(published.keys.get(path).is_some_and(|known| known == key));
    let Ok(()) = timings.stage("pictures", || made.make_pictures(known, |_, _, _| Ok(())));
    #[cfg(feature = "pdf")]
    if let Err(error) = timings.stage("papers", || made.make_papers(known, |_, _, _| Ok(()))) {
        eprintln!("fout: de folders kunnen niet gemaakt worden: {error}");
        return WRONG_USE;
    }
    if let Some(revision) = &options.sinds
        && let Err(error) = sinds::narrow(&options.common.root, revision, day(&options.common), &mut made.diagnostics)
    {
        eprintln!("fout: {error}");
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
