//! `wijkwijzer build`: makes the site and publishes it.

use std::error::Error;
use std::path::Path;

use rayon::prelude::*;

use super::{make_site, report};
use crate::cli::{Build, FAULTS, GOOD, WRONG_USE};
use crate::diagnostics::Ernst;
use crate::output::{OutputError, Published, Staging};
use crate::{Made, Timings};

/// Makes the site and publishes it, unless something in it is wrong: then the old site stays.
pub(super) fn run(options: &Build) -> u8 {
    let mut timings = Timings::default();
    let mut made = match make_site(&options.common, options.with_papers(), &mut timings) {
        Ok(made) => made,
        Err(sentence) => {
            eprintln!("{sentence}");
            return WRONG_USE;
        }
    };
    let out = options.out.clone().unwrap_or_else(|| options.common.root.join("public"));
    let stops = |made: &Made| made.diagnostics.stops(options.common.strict);
    let published = if stops(&made) { Ok(None) } else { publish(&mut made, &out, options, &mut timings) };
    report::show(&made.diagnostics);
    match published {
        Ok(Some(_)) => (),
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
    out: &Path,
    options: &Build,
    timings: &mut Timings,
) -> Result<Option<Published>, Box<dyn Error>> {
    let staging = timings.stage("publish", || {
        let staging = Staging::begin(out, &options.common.root)?;
        made.files.par_iter().try_for_each(|(path, bytes)| staging.write(path, bytes).map(|_| ()))?;
        Ok::<_, OutputError>(staging)
    })?;
    let known = |path: &str, key: &str| staging.reuse(path, key);
    timings.stage("pictures", || {
        made.make_pictures(known, |path, key, bytes| staging.write_keyed(path, &bytes, key).map(|_| ()))
    })?;
    #[cfg(feature = "pdf")]
    timings.stage("papers", || {
        made.make_papers(known, |path, key, bytes| staging.write_keyed(path, &bytes, key).map(|_| ()))
    })??;
    if made.diagnostics.stops(options.common.strict) {
        return Ok(None);
    }
    Ok(Some(timings.stage("publish", || staging.publish())?))
}
