//! What there is to tell about a place in a sheet.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::boek::kolomletters;

/// What there is to tell about a place in a sheet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Melding {
    /// The name of the sheet.
    pub blad: String,
    /// The row, from zero. Nothing when it concerns the sheet as a whole.
    pub rij: Option<usize>,
    /// The column, from zero. Nothing when it concerns the row as a whole.
    pub kolom: Option<usize>,
    /// What there is to tell, in one Dutch sentence.
    pub tekst: String,
}

impl Melding {
    /// The place as people see it in their program: `C7`, or `rij 7`.
    #[must_use]
    pub fn plek(&self) -> String {
        match (self.rij, self.kolom) {
            (Some(rij), Some(kolom)) => format!("{}{}", kolomletters(kolom), rij + 1),
            (Some(rij), None) => format!("rij {}", rij + 1),
            (None, Some(kolom)) => format!("kolom {}", kolomletters(kolom)),
            (None, None) => String::new(),
        }
    }
}

/// Messages as lines. Those that say the same of one sheet are one line with all their places, or with the first `most`.
#[must_use]
pub(super) fn regels(meldingen: &[Melding], most: usize) -> String {
    let mut groups: BTreeMap<(&str, &str), Vec<&Melding>> = BTreeMap::new();
    for melding in meldingen {
        groups.entry((&melding.blad, &melding.tekst)).or_default().push(melding);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, group)| group.first().map(|first| (first.blad.as_str(), first.rij, first.kolom)));
    let mut out = String::new();
    for ((blad, tekst), group) in groups {
        let mut places: Vec<String> =
            group.iter().map(|melding| melding.plek()).filter(|plek| !plek.is_empty()).collect();
        places.dedup();
        let more = places.len().saturating_sub(most);
        places.truncate(most);
        let mut where_ = places.join(", ");
        if more > 0 {
            let _ = write!(where_, " en nog {more}");
        }
        let space = if where_.is_empty() { "" } else { " " };
        let _ = writeln!(out, "  {blad}{space}{where_}: {tekst}");
    }
    out
}
