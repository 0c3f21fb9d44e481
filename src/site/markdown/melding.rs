//! The five kinds of notices.

use pulldown_cmark::BlockQuoteKind;

use super::Labels;

/// The class and the head of a notice.
pub(super) fn of(kind: BlockQuoteKind, labels: &Labels) -> (&'static str, &str) {
    match kind {
        BlockQuoteKind::Note => ("weten", &labels.weten),
        BlockQuoteKind::Tip => ("tip", &labels.tip),
        BlockQuoteKind::Important => ("belangrijk", &labels.belangrijk),
        BlockQuoteKind::Warning => ("let-op", &labels.let_op),
        BlockQuoteKind::Caution => ("niet-doen", &labels.niet_doen),
    }
}
