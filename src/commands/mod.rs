//! The commands, one file each.

pub(crate) mod build;
pub(crate) mod check;
mod progress;
mod report;
#[cfg(feature = "serve")]
pub(crate) mod serve;
pub(crate) mod start;
mod today;

use std::path::Path;

use crate::cli::Common;
use crate::kaart::Datum;
use crate::{Made, Timings, make};
use progress::Progress;

/// Whether a folder holds a site.
fn is_site(root: &Path) -> bool {
    root.join("data").join("regio.yaml").is_file()
}

/// Makes the site that the options name. The error is a Dutch sentence for the person at the keyboard.
fn make_site(common: &Common, timings: &mut Timings) -> Result<Made, String> {
    if !is_site(&common.root) {
        return Err(start::no_site(&common.root));
    }
    let progress = Progress::new();
    let vandaag: Datum = common.vandaag.unwrap_or_else(today::today);
    make(&common.root, vandaag, timings, &|total| progress.step(total))
        .map_err(|error| format!("de map {} kan niet gelezen worden: {error}", common.root.display()))
}
