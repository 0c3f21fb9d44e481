//! From values to YAML as we write it: one canonical form for records.
//!
//! The form is that of the records by hand: scalars and lists of scalars on one line, small maps between braces, lists of
//! maps with a dash each, longer text as a block. Text that YAML or a hasty reader could take for something else, such as a
//! telephone number, a time or `nee`, stands between quotes. [`write`](fn@write) makes a new file, [`update`] changes only what
//! differs in a file that is there, and keeps its comments and its order.

mod document;
mod scalar;
mod update;
mod value;

pub use document::{flow, write};
pub use scalar::{text, word};
pub use update::{Updated, update};
pub use value::Value;
