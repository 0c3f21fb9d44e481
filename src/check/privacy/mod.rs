//! Privacy: nothing about a patient or a private person stands in a file, which is as public as the site.

pub(crate) mod bsn;
pub(crate) mod geboortedatum;
pub(crate) mod ondergrens;
pub(crate) mod prive_mail;
pub(crate) mod terug_te_rekenen;
pub(crate) mod toestemming_voorbij;
pub(crate) mod verhaal_zonder_toestemming;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostics, Finding};
use crate::source::{SourceFile, Sources};

/// What two rules look at: all that editors write. Outlines have numbers of their own.
pub(crate) fn check_texts(sources: &Sources, out: &mut Diagnostics) {
    let is_ours = |file: &&SourceFile| {
        (file.path.starts_with("data/") || file.path.starts_with("content/"))
            && [".yaml", ".md", ".csv"].iter().any(|end| file.path.ends_with(end))
    };
    let files: Vec<&SourceFile> = sources.texts.iter().filter(is_ours).collect();
    let look = |file: &&SourceFile| -> Vec<Finding> {
        let (numbers, births) = (bsn::find(&file.text), geboortedatum::find(&file.text));
        numbers.into_iter().chain(births).collect()
    };
    let found: Vec<Vec<Finding>> = files.par_iter().map(look).collect();
    for (file, findings) in files.into_iter().zip(found) {
        for finding in findings {
            out.add(file, finding);
        }
    }
}
