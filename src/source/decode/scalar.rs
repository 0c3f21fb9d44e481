//! How a single value is read, by what the field asks for.

use std::str::FromStr;

use super::error::{DecodeError, Kind};
use crate::source::{Content, Node};

/// The text of a value, as written. A text without any letter is no value either.
pub(super) fn text(node: &Node) -> Result<&str, DecodeError> {
    match &node.content {
        Content::Scalar { text, .. } if node.is_null() || text.trim().is_empty() => {
            Err(DecodeError::at(Kind::Empty, node))
        }
        Content::Scalar { text, .. } => Ok(text),
        Content::List(_) | Content::Map(_) => Err(DecodeError::at(Kind::Expected("tekst"), node)),
    }
}

/// A number without quotes.
pub(super) fn number<T: FromStr>(node: &Node, what: &'static str) -> Result<T, DecodeError> {
    match &node.content {
        _ if node.is_empty() => Err(DecodeError::at(Kind::Empty, node)),
        Content::Scalar { text, plain: true } => text.parse().map_err(|_| DecodeError::at(Kind::Expected(what), node)),
        Content::Scalar { text, .. } if text.parse::<T>().is_ok() => {
            Err(DecodeError::at(Kind::Expected("een getal zonder aanhalingstekens"), node))
        }
        _ => Err(DecodeError::at(Kind::Expected(what), node)),
    }
}

/// A number with a point in it, if need be. What is no number, or too large for one, is refused.
pub(super) fn fraction(node: &Node) -> Result<f64, DecodeError> {
    const WHAT: &str = "een getal met een punt";
    let value: f64 = number(node, WHAT)?;
    if value.is_finite() { Ok(value) } else { Err(DecodeError::at(Kind::Expected(WHAT), node)) }
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
