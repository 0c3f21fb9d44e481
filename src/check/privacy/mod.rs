//! Privacy: nothing about a patient or a private person stands in a file, which is as public as the site.

pub(crate) mod bsn;
pub(crate) mod geboortedatum;
pub(crate) mod ondergrens;
pub(crate) mod prive_mail;
pub(crate) mod terug_te_rekenen;
pub(crate) mod toestemming_voorbij;
pub(crate) mod verhaal_zonder_toestemming;

use crate::diagnostics::Finding;
use crate::source::SourceFile;

/// What two rules look at: all that editors write. Outlines have numbers of their own.
pub(crate) fn check_text(file: &SourceFile) -> Vec<Finding> {
    let is_ours = (file.path.starts_with("data/") || file.path.starts_with("content/"))
        && [".yaml", ".md", ".csv"].iter().any(|end| file.path.ends_with(end));
    if !is_ours {
        return Vec::new();
    }
    let (numbers, births) = (bsn::find(&file.text), geboortedatum::find(&file.text));
    numbers.into_iter().chain(births).collect()
}
