//! `cijfers.csv`: what the coaches of a gemeente counted, quarter by quarter.

use super::tabel;
use crate::check::vorm;
use crate::check::waarden::cijfers;
use crate::diagnostics::Finding;
use crate::source::{Row, Span};

/// What was counted in a quarter. A cell that is left empty was not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kwartaal {
    /// The year.
    pub jaar: u16,
    /// The quarter: 1 to 4.
    pub kwartaal: u8,
    /// The counts, each with the name of its column, in the order of [`Kwartaal::COLUMNS`].
    pub aantallen: Vec<(&'static str, Aantal)>,
    /// Where the row stands in the file.
    pub span: Span,
}

impl Kwartaal {
    /// What stands in a column; nothing in an empty cell.
    #[must_use]
    pub fn aantal(&self, column: &str) -> Option<Aantal> {
        self.aantallen.iter().find(|(name, _)| *name == column).map(|(_, count)| *count)
    }

    /// The columns after `kwartaal`. The first five count people, so the floor of the region holds
    /// for them; of the others one counts practices, and one is a median in days.
    pub const COLUMNS: [&'static str; 7] =
        ["verwijzingen", "eerste_contact", "begonnen", "doet_mee", "gestopt", "praktijken", "dagen_tot_contact"];

    /// The columns that count people.
    pub const PEOPLE: usize = 5;
}

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aantal {
    /// So many.
    Geteld(u32),
    /// Fewer than so many, written as `<5`: how many is not to be told.
    Minder(u32),
}

/// Reads the table: a column `kwartaal` (`2026-K1`), and any of the others in any order.
pub(super) fn read(text: &str, findings: &mut Vec<Finding>) -> Vec<Kwartaal> {
    let Some((head, rows)) = tabel::read(text, findings) else { return Vec::new() };
    let mut columns = Vec::new();
    for (at, name) in head.cells.iter().enumerate() {
        match Kwartaal::COLUMNS.iter().find(|known| *known == name) {
            Some(known) => columns.push((at, *known)),
            None if name == "kwartaal" => {}
            None => findings.push(vorm::tabel::unknown(name, &Kwartaal::COLUMNS, head.span.clone())),
        }
    }
    let Some(first) = head.cells.iter().position(|name| name == "kwartaal") else {
        findings.push(vorm::tabel::column("kwartaal", head.span.clone()));
        return Vec::new();
    };
    rows.iter().filter_map(|row| one(row, first, &columns, findings)).collect()
}

fn one(row: &Row, first: usize, columns: &[(usize, &'static str)], findings: &mut Vec<Finding>) -> Option<Kwartaal> {
    let cell = |at: usize| row.cells.get(at).map_or("", String::as_str);
    let Some((jaar, kwartaal)) = quarter(cell(first)) else {
        findings.push(cijfers::kwartaal(cell(first), row.span.clone()));
        return None;
    };
    let mut aantallen = Vec::with_capacity(columns.len());
    for (at, name) in columns.iter().copied().filter(|(at, _)| !cell(*at).is_empty()) {
        match count(cell(at)) {
            Some(count) => aantallen.push((name, count)),
            None => findings.push(cijfers::aantal(cell(at), name, row.span.clone())),
        }
    }
    Some(Kwartaal { jaar, kwartaal, aantallen, span: row.span.clone() })
}

/// A count as it is written: `14`, or `<5`.
fn count(written: &str) -> Option<Aantal> {
    match written.strip_prefix('<') {
        Some(rest) => rest.trim_start().parse().ok().map(Aantal::Minder),
        None => written.parse().ok().map(Aantal::Geteld),
    }
}

/// A quarter as it is written: `2026-K1`.
fn quarter(written: &str) -> Option<(u16, u8)> {
    let (year, quarter) = written.split_once("-K")?;
    let (year, quarter) = (year.parse().ok()?, quarter.parse().ok()?);
    ((2000..2100).contains(&year) && (1..=4).contains(&quarter)).then_some((year, quarter))
}
