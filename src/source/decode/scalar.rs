//! How a single value is read, by what the field asks for.

use std::str::FromStr;

use super::error::{DecodeError, Kind};
use crate::source::{Content, Node};

/// The text of a value, as written.
pub(super) fn text(node: &Node) -> Result<&str, DecodeError> {
    match &node.content {
        _ if node.is_null() => Err(DecodeError::at(Kind::Empty, node)),
        Content::Scalar { text, .. } => Ok(text),
        Content::List(_) | Content::Map(_) => Err(DecodeError::at(Kind::Expected("tekst"), node)),
    }
}

/// A number without quotes.
pub(super) fn number<T: FromStr>(node: &Node, what: &'static str) -> Result<T, DecodeError> {
    match &node.content {
        _ if node.is_empty() => Err(DecodeError::at(Kind::Empty, node)),
        Content::Scalar { text, plain: true } => text.parse().map_err(|_| DecodeError::at(Kind::Expected(what), node)),
        _ => Err(DecodeError::at(Kind::Expected(what), node)),
    }
}

/// `true` or `false`, without quotes.
pub(super) fn boolean(node: &Node) -> Result<bool, DecodeError> {
    match &node.content {
        _ if node.is_empty() => Err(DecodeError::at(Kind::Empty, node)),
        Content::Scalar { text, plain: true } if text == "true" => Ok(true),
        Content::Scalar { text, plain: true } if text == "false" => Ok(false),
        _ => Err(DecodeError::at(Kind::Expected("true of false"), node)),
    }
}
