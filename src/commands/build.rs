//! `wijkwijzer build`: makes the site and publishes it.

use std::error::Error;

use super::{make_site, report};
use crate::cli::{Build, FAULTS, GOOD, WRONG_USE};
use crate::diagnostics::Ernst;
use crate::output::Publication;
use crate::{Made, Timings};

/// Makes the site and publishes it, unless something in it is wrong: then the old site stays.
pub(super) fn run(options: &Build) -> u8 {
    let mut timings = Timings::default();
    let out = options.out.clone().unwrap_or_else(|| options.common.root.join("public"));
    let publication = Publication::new(&out, &options.common.root);
    let mut made = match make_site(&options.common, &publication, options.with_papers(), &mut timings) {
        Ok(made) => made,
        Err(sentence) => {
            eprintln!("{sentence}");
            return WRONG_USE;
        }
    };
    let stops = |made: &Made| made.diagnostics.stops(options.common.strict);
    let published = if stops(&made) { Ok(None) } else { publish(&mut made, publication, options, &mut timings) };
    report::show(&made.diagnostics);
    match published {
        Ok(Some(())) => (),
        Ok(None) => {
            let counts = report::counts(&made.diagnostics);
            eprintln!("Niet gepubliceerd: {counts}. Wat in {} stond, is niet veranderd.", out.display());
            return FAULTS;
        }
        Err(error) => {
            eprintln!("fout: {error}");
            return WRONG_USE;
        }
    }
    if options.common.timings {
        report::timings(&timings);
    }
    println!(
        "{} pagina's, {} waarschuwingen, {:.2} s: {}",
        made.pages,
        made.diagnostics.count(Ernst::Waarschuwing),
        timings.total().as_secs_f64(),
        out.display()
    );
    GOOD
}

/// Publishes the site with its pictures and folders on paper; nothing when something is wrong with one of these.
fn publish(
    made: &mut Made,
    publication: Publication,
    options: &Build,
    timings: &mut Timings,
) -> Result<Option<()>, Box<dyn Error>> {
    if let Some(staging) = publication.staging() {
        let known = |path: &str, key: &str| staging.reuse(path, key).map(|file| file.is_some());
        let take = |path: &str, key: &str, bytes: Vec<u8>| staging.write_keyed(path, &bytes, key).map(|_| ());
        timings.stage("pictures", || made.make_pictures(known, take))?;
        #[cfg(feature = "pdf")]
        timings.stage("papers", || made.make_papers(known, take))??;
    }
    if made.diagnostics.stops(options.common.strict) {
        return Ok(None);
    }
    timings.stage("publish", || publication.publish(made.input()))?;
    Ok(Some(()))
}
