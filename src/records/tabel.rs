//! Tables with a row of names above them, as `postcodes.csv` and `cijfers.csv` are.

use crate::check::vorm;
use crate::diagnostics::{Diagnostics, Finding};
use crate::source::{Row, rows};

/// The row with the names of the columns, and the others. Nothing, with a finding, when the file is empty or has commas between
/// its cells. A row that can not be read is a finding and left out; with too many of these reading ends.
pub(super) fn read(text: &str, findings: &mut Vec<Finding>) -> Option<(Row, Vec<Row>)> {
    let mut good = Vec::new();
    for row in rows(text) {
        match row {
            Ok(row) => good.push(row),
            Err(finding) => findings.push(finding),
        }
        if findings.len() > Diagnostics::MOST {
            break;
        }
    }
    let mut good = good.into_iter();
    let Some(head) = good.next() else {
        findings.push(vorm::lege_waarde::bestand());
        return None;
    };
    if head.cells.len() == 1 && head.cells.iter().any(|cell| cell.contains(',')) {
        findings.push(vorm::tabel::komma(head.span));
        return None;
    }
    Some((head, good.collect()))
}
