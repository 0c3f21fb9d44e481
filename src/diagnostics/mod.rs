//! What is wrong, as data: collected by every stage, sorted once, drawn in one place.

mod diagnostic;
mod ernst;
mod finding;
mod format;
mod github;
mod gitlab;
mod json;
mod kort;
mod list;
mod position;
mod quote;
mod rule;
mod sarif;
mod stilte;
mod suggest;
mod text;

pub use diagnostic::Diagnostic;
pub use ernst::Ernst;
pub use finding::Finding;
pub use format::Format;
pub use list::Diagnostics;
pub use position::Position;
pub use quote::quote;
pub use rule::Rule;
pub use stilte::Stilte;
pub use suggest::nearest;
