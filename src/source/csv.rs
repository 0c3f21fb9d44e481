//! Tables with semicolons, as spreadsheets in the Netherlands write them.

use super::Span;
use crate::check::vorm;
use crate::diagnostics::Finding;

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The cells, without the quotes around them.
    pub cells: Vec<String>,
    /// Where the row stands in the file.
    pub span: Span,
}

/// Splits a table into rows; the first row holds the names of the columns.
///
/// # Errors
/// A finding for the row that can not be read, such as one with more cells than the first.
pub fn rows(text: &str) -> Result<Vec<Row>, Finding> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let body = &text[start..];
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).trim(csv::Trim::All).from_reader(body.as_bytes());
    let mut out = Vec::new();
    for record in reader.records() {
        let position = match &record {
            Ok(record) => record.position().cloned(),
            Err(error) => error.position().cloned(),
        };
        let from = position.map_or(0, |p| usize::try_from(p.byte()).unwrap_or(usize::MAX)).min(body.len());
        let len = body[from..].find('\n').unwrap_or(body.len() - from);
        let span = start + from..start + from + len;
        match record {
            Ok(record) => out.push(Row { cells: record.iter().map(str::to_owned).collect(), span }),
            Err(_) => return Err(vorm::tabel::finding(span)),
        }
    }
    Ok(out)
}
