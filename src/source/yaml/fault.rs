//! What the YAML package finds wrong, in words of ours and at the place where it can be mended.
//!
//! The package says where it could not go on. That is often a line further than where an editor
//! has to look: a quote that is never closed is found wrong at the next key.

use serde_yaml::granit_parser::{ErrorKind, ScanError};

use super::byte_of;
use super::tree::Tree;
use crate::check::vorm;
use crate::check::vorm::yaml::{Oorzaak, finding as words};
use crate::diagnostics::Finding;

/// The most characters of a key, which is the parser's limit.
const MAX_KEY: usize = 1024;

/// A colon with a space after it that is none.
const COLON_VASTE_SPATIE: &str = ":\u{a0}";

/// The finding for an error of the YAML package.
pub(super) fn finding(error: &ScanError, body: &str, tree: &Tree) -> Finding {
    let at = byte_of(error, body);
    match error.kind() {
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::DocumentIndicatorInQuotedScalar => {
            let at = opening_quote(body, tree.last()).unwrap_or(at);
            // 't Zandt, 's-Gravenhage, 'n Beetje.
            let apostrophe =
                body[at..].strip_prefix('\'').and_then(|rest| rest.strip_prefix(['t', 's', 'n', 'm', 'k']));
            let is_one = apostrophe.is_some_and(|rest| rest.starts_with([' ', '-']));
            words(if is_one { Oorzaak::Apostrof } else { Oorzaak::AanhalingstekenOpen }, at)
        }
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            words(Oorzaak::NaAanhalingsteken, at)
        }
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate
        | ErrorKind::InvalidUnicodeEscape => words(Oorzaak::Backslash, bad_escape(body, at)),
        ErrorKind::UnclosedFlowCollection { open } => words(Oorzaak::HaakOpen(*open), at),
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => words(Oorzaak::HaakVerkeerd(*open, *close), at),
        ErrorKind::MisplacedFlowCollectionEnd => words(Oorzaak::HaakTeVeel(char_at(body, at)), at),
        ErrorKind::CommentNotSeparated => words(Oorzaak::HekjeVast, at),
        ErrorKind::UnexpectedCharacter { character } if character.is_control() => {
            words(Oorzaak::Teken, body[at..].find(*character).map_or(at, |ahead| at + ahead))
        }
        ErrorKind::BomInsideDocument => words(Oorzaak::Teken, at),
        ErrorKind::UnexpectedCharacter { character } => words(Oorzaak::Begin(*character), at),
        ErrorKind::DirectiveDisallowed => words(Oorzaak::Begin('%'), at),
        ErrorKind::MappingKeyNotAllowed => words(Oorzaak::Begin('?'), at),
        ErrorKind::BlockSequenceEntryNotAllowed | ErrorKind::BlockEntryInFlowCollection => words(Oorzaak::Streepje, at),
        ErrorKind::InvalidBlockScalarHeader => words(Oorzaak::Blok, at),
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => missing_colon(body, at),
        ErrorKind::MappingValueNotAllowed => colon(body, at, tree),
        ErrorKind::RecursionLimitExceeded => vorm::te_diep::lagen(at..at),
        ErrorKind::MissingAnchorOrAliasName
        | ErrorKind::UndeclaredTagHandle
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::ExpectedTagBang
        | ErrorKind::InvalidGlobalTagCharacter
        | ErrorKind::InvalidTagTerminator
        | ErrorKind::MissingTagUri
        | ErrorKind::InvalidTagEscape => vorm::anker::finding(char_at(body, at), at..at),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => vorm::tab::finding(tab_near(body, at)),
        _ => in_brackets(body, at, tree).unwrap_or_else(|| match char_at(body, at) {
            ',' => words(Oorzaak::Begin(','), at),
            _ => indentation(body, line_start(body, at)),
        }),
    }
}

/// What is wrong between brackets: one that is not closed on its line, or a comma.
fn in_brackets(body: &str, at: usize, tree: &Tree) -> Option<Finding> {
    let open = tree.bracket()?.start;
    if body.get(open..at).is_some_and(|between| between.contains('\n')) {
        return Some(words(Oorzaak::HaakOpen(char_at(body, open)), open));
    }
    let cause = if char_at(body, at) == ',' { Oorzaak::KommaTeVeel } else { Oorzaak::Komma };
    Some(words(cause, at))
}

/// A line on which a key was expected.
fn missing_colon(body: &str, at: usize) -> Finding {
    let line = body[at..].lines().next().unwrap_or_default();
    if let Some(colon) = line.find(COLON_VASTE_SPATIE) {
        return vorm::tab::vaste_spatie(at + colon + 1);
    }
    if let Some(key) = key_of(line) {
        return words(Oorzaak::ZonderSpatie, at + key.len());
    }
    let cause = if line.chars().nth(MAX_KEY).is_some() { Oorzaak::SleutelTeLang } else { Oorzaak::ZonderDubbelePunt };
    words(cause, at)
}

/// The key of a line such as `naam:Leek`, in which a value follows the colon without a space. An address such as
/// `https://leek.nl` is no key.
fn key_of(line: &str) -> Option<&str> {
    let (key, value) = line.split_once(':')?;
    let is_key = key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    (is_key && !value.trim().is_empty() && !value.starts_with([' ', '\t']) && !value.starts_with("//")).then_some(key)
}

/// A colon where none can stand: in a value, or on a line that reads as the rest of the line above.
fn colon(body: &str, at: usize, tree: &Tree) -> Finding {
    let start = line_start(body, at);
    let before = &body[start..at];
    if before.chars().nth(MAX_KEY).is_some() {
        words(Oorzaak::SleutelTeLang, start)
    } else if before.contains(": ") || before.starts_with("- ") && before.contains(':') {
        words(Oorzaak::DubbelePunt, at)
    } else if tree.is_bare() {
        // The whole document was taken for one text: its first line has no key.
        missing_colon(body, body.len() - body.trim_start().len())
    } else {
        indentation(body, start)
    }
}

/// A line that does not go on where the one before it left off. When that one has no space after its colon, it was taken for a
/// text, and is to be mended rather than this one.
fn indentation(body: &str, start: usize) -> Finding {
    let before = body[..start].split_inclusive('\n').rev();
    let mut end = start;
    for line in before {
        end -= line.len();
        let (indent, text) = (line.len() - line.trim_start().len(), line.trim());
        if let Some(key) = key_of(text) {
            return words(Oorzaak::ZonderSpatie, end + indent + key.len());
        }
        if !text.is_empty() && !text.starts_with('#') {
            break;
        }
    }
    words(Oorzaak::Inspringing, start)
}

/// The first quote from a byte on that is not in a remark.
fn opening_quote(body: &str, from: usize) -> Option<usize> {
    let mut at = from;
    for line in body.get(from..)?.split_inclusive('\n') {
        let end = if line.starts_with('#') { 0 } else { line.find(" #").unwrap_or(line.len()) };
        if let Some(quote) = line[..end].find(['"', '\'']) {
            return Some(at + quote);
        }
        at += line.len();
    }
    None
}

/// The first backslash in a quoted text with a character after it that makes no escape, or the
/// start of the text.
fn bad_escape(body: &str, start: usize) -> usize {
    let mut chars = body[start..].char_indices();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && !chars.next().is_some_and(|(_, next)| "0abtnvfre \"/\\N_LPxuU\t\r\n".contains(next)) {
            return start + at;
        }
    }
    start
}

/// The first tab on the line of a byte, or the byte itself.
fn tab_near(body: &str, at: usize) -> usize {
    let start = body[..at].rfind('\n').map_or(0, |newline| newline + 1);
    body[start..].lines().next().and_then(|line| line.find('\t')).map_or(at, |tab| start + tab)
}

/// Where the text of the line of a byte begins.
fn line_start(body: &str, at: usize) -> usize {
    let start = body[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = &body[start..];
    start + (line.len() - line.trim_start_matches(' ').len())
}

fn char_at(body: &str, at: usize) -> char {
    body[at..].chars().next().unwrap_or(' ')
}
