//! `wijkwijzer build`: makes the site and publishes it.

use rayon::prelude::*;

use super::{make_site, report};
use crate::cli::{Build, FAULTS, GOOD, WRONG_USE};
use crate::diagnostics::Ernst;
use crate::output::{OutputError, Published, Staging};
use crate::{Made, Timings};

/// Makes the site and publishes it, unless something in it is wrong: then the old site stays.
pub(super) fn run(options: &Build) -> u8 {
    let mut timings = Timings::default();
    let made = match make_site(&options.common, &mut timings) {
        Ok(made) => made,
        Err(sentence) => {
            eprintln!("{sentence}");
            return WRONG_USE;
        }
    };
    report::show(&made.diagnostics);
    let out = options.out.clone().unwrap_or_else(|| options.common.root.join("public"));
    if made.diagnostics.stops(options.common.strict) {
        let counts = report::counts(&made.diagnostics);
        eprintln!("Niet gepubliceerd: {counts}. Wat in {} stond, is niet veranderd.", out.display());
        return FAULTS;
    }
    let published = timings.stage("publish", || publish(&made, &out, options));
    if let Err(error) = published {
        eprintln!("fout: {error}");
        return WRONG_USE;
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

fn publish(made: &Made, out: &std::path::Path, options: &Build) -> Result<Published, OutputError> {
    let staging = Staging::begin(out, &options.common.root)?;
    made.files.par_iter().try_for_each(|(path, bytes)| staging.write(path, bytes).map(|_| ()))?;
    staging.publish()
}
