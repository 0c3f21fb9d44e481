//! From disk to values that know their place: the only module that reads the disk.

mod bytes;
mod csv;
mod decode;
mod file;
mod frontmatter;
mod inner_span;
mod json;
mod load;
mod located;
mod node;
mod yaml;

pub use self::csv::{Row, rows};
pub use bytes::read_bytes;
pub use decode::decode;
pub(crate) use decode::waarde;
pub use file::SourceFile;
pub use frontmatter::split;
pub use inner_span::inner_span;
pub use json::parse_json;
pub(crate) use load::DIRS;
pub use load::{Sources, from_bytes, load};
pub use located::Located;
pub(crate) use located::MARKER;
pub use node::{Content, Entry, Node, Span};
pub use yaml::{parse, parse_part};
