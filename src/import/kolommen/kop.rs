//! The header of a sheet.

use std::collections::BTreeSet;

use super::Kolommenkaart;
use super::velden::{OVERSLAAN, herken};
use crate::import::Soort;
use crate::import::boek::{Blad, Cel};

/// The rows at the top of a sheet among which the header is looked for.
const MOST_ROWS: usize = 40;

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kolom {
    /// Which column it is, from zero.
    pub nummer: usize,
    /// Its name, as it stands in the sheet; of two rows, with a space between.
    pub naam: String,
    /// What it holds. Nothing when its name says nothing to us.
    pub veld: Option<&'static str>,
    /// Whether that is certain; else its name only resembles one that is known.
    pub zeker: bool,
}

/// The header of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kop {
    /// The first row of it, from zero.
    pub van: usize,
    /// The last row of it.
    pub tot: usize,
    /// The columns that have a name.
    pub kolommen: Vec<Kolom>,
}

impl Kop {
    /// How many fields it has.
    fn score(&self) -> usize {
        let known: BTreeSet<&str> = self.kolommen.iter().filter_map(|kolom| kolom.veld).collect();
        let certain = self.kolommen.iter().filter(|kolom| kolom.zeker && kolom.veld.is_some()).count();
        known.len() * 2 + usize::from(certain > 0)
    }
}

/// Finds the header: the row, or the two rows, of which most names are known. Nothing when no row has two.
#[must_use]
pub fn zoek(blad: &Blad, soort: Soort, kaart: &Kolommenkaart) -> Option<Kop> {
    let mut best: Option<Kop> = None;
    let rows = blad.rijen.len().min(MOST_ROWS);
    for row in 0..rows {
        let one = Kop { van: row, tot: row, kolommen: columns(&names(blad, row), soort, kaart) };
        if best.as_ref().is_none_or(|best| one.score() > best.score()) {
            best = Some(one);
        }
    }
    let found = best.as_ref().map_or(0, Kop::score);
    for row in 0..rows.saturating_sub(1) {
        let two = Kop { van: row, tot: row + 1, kolommen: columns(&joined(blad, row), soort, kaart) };
        if two.score() > best.as_ref().map_or(found, Kop::score) {
            best = Some(two);
        }
    }
    let least = if blad.breedte() > 2 { 4 } else { 2 };
    best.filter(|kop| kop.score() > least)
}

/// The ways a column can be named, the longest first.
type Names = Vec<(usize, Vec<String>)>;

fn name(cel: &Cel) -> String {
    match cel {
        Cel::Tekst(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        // A column for mobile numbers is named 06, which a program takes for a number.
        Cel::Getal(_) if cel.tekst() == "6" => "06".to_owned(),
        _ => String::new(),
    }
}

fn names(blad: &Blad, row: usize) -> Names {
    let all = (0..blad.breedte()).map(|column| (column, name(blad.cel(row, column))));
    all.filter(|(_, name)| !name.is_empty()).map(|(column, name)| (column, vec![name])).collect()
}

/// The names of two rows together. A name in the first row holds for the empty cells to its right as well.
fn joined(blad: &Blad, row: usize) -> Names {
    let mut group = String::new();
    let mut out = Vec::new();
    for column in 0..blad.breedte() {
        let (top, bottom) = (name(blad.cel(row, column)), name(blad.cel(row + 1, column)));
        if !top.is_empty() {
            group.clone_from(&top);
        }
        match (top.is_empty(), bottom.is_empty()) {
            (_, false) if group.is_empty() => out.push((column, vec![bottom])),
            (_, false) => out.push((column, vec![format!("{group} {bottom}"), bottom])),
            (false, true) => out.push((column, vec![top])),
            (true, true) => {}
        }
    }
    out
}

fn columns(names: &Names, soort: Soort, kaart: &Kolommenkaart) -> Vec<Kolom> {
    let column = |(nummer, names): &(usize, Vec<String>)| {
        let shown = names.first().cloned().unwrap_or_default();
        let told = names.iter().find_map(|name| kaart.veld(name, soort)).map(|veld| (veld, true));
        let known = told
            .or_else(|| names.iter().find_map(|name| herken(soort, name).filter(|(_, certain)| *certain)))
            .or_else(|| names.iter().find_map(|name| herken(soort, name)));
        Kolom {
            nummer: *nummer,
            naam: shown,
            veld: known.map(|(veld, _)| veld),
            zeker: known.is_some_and(|(_, certain)| certain),
        }
    };
    let mut columns: Vec<Kolom> = names.iter().map(column).collect();
    // A name that only resembles one never pushes out a column that is certain.
    let certain: Vec<&'static str> =
        columns.iter().filter(|kolom| kolom.zeker).filter_map(|kolom| kolom.veld).collect();
    for kolom in &mut columns {
        if !kolom.zeker && kolom.veld.is_some_and(|veld| veld != OVERSLAAN && certain.contains(&veld)) {
            kolom.veld = None;
        }
    }
    columns
}
