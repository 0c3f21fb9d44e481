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

/// Splits a table into rows; the first row holds the names of the columns. A row that can not be
/// read, such as one with more cells than the first, is a finding; the others are read all the same.
pub fn rows(text: &str) -> impl Iterator<Item = Result<Row, Finding>> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let body = &text[start..];
    let reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).trim(csv::Trim::All).from_reader(body.as_bytes());
    let row = move |record: csv::Result<csv::StringRecord>| {
        let position = match &record {
            Ok(record) => record.position(),
            Err(error) => error.position(),
        };
        let from = position.map_or(0, |p| usize::try_from(p.byte()).unwrap_or(usize::MAX)).min(body.len());
        // Empty lines before a row count as part of it.
        let line = body[from..].trim_start_matches(['\r', '\n']);
        let from = body.len() - line.len();
        let len = line.find(['\r', '\n']).unwrap_or(line.len());
        let span = start + from..start + from + len;
        match record {
            Ok(record) => Ok(Row { cells: record.iter().map(str::to_owned).collect(), span }),
            Err(_) => Err(vorm::tabel::finding(span)),
        }
    };
    reader.into_records().map(row)
}
