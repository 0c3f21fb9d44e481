//! A sheet.

use std::collections::BTreeSet;

use super::Cel;

/// Cells that are one for the eye: the rows and columns of its first and last cell, from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gebied {
    /// Row and column of the cell at the top left, which holds the value.
    pub van: (usize, usize),
    /// Row and column of the cell at the bottom right.
    pub tot: (usize, usize),
}

/// A sheet: rows and cells from zero, so that row 0 is the first of the sheet and cell 0 is column A.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Blad {
    /// The name of the sheet; of a table in plain text, the name of its file.
    pub naam: String,
    /// The rows. They need not be of the same length.
    pub rijen: Vec<Vec<Cel>>,
    /// Cells that are merged.
    pub samengevoegd: Vec<Gebied>,
    /// Rows that are hidden.
    pub verborgen: BTreeSet<usize>,
}

impl Blad {
    /// A cell. Empty where the sheet has none.
    #[must_use]
    pub fn cel(&self, rij: usize, kolom: usize) -> &Cel {
        static LEEG: Cel = Cel::Leeg;
        self.rijen.get(rij).and_then(|row| row.get(kolom)).unwrap_or(&LEEG)
    }

    /// Whether a row has nothing in it.
    #[must_use]
    pub fn is_leeg(&self, rij: usize) -> bool {
        self.rijen.get(rij).is_none_or(|row| row.iter().all(Cel::is_leeg))
    }

    /// How many columns the widest row has.
    #[must_use]
    pub fn breedte(&self) -> usize {
        self.rijen.iter().map(Vec::len).max().unwrap_or_default()
    }

    /// Gives cells that are merged below each other the value of the first: `Leek` beside five rows holds for all five.
    pub fn vul_omlaag(&mut self) {
        for gebied in &self.samengevoegd {
            let ((first, kolom), last) = (gebied.van, gebied.tot.0);
            let value = self.cel(first, kolom).clone();
            for row in self.rijen.iter_mut().take(last + 1).skip(first + 1) {
                if row.len() <= kolom {
                    row.resize(kolom + 1, Cel::Leeg);
                }
                if let Some(cel) = row.get_mut(kolom)
                    && cel.is_leeg()
                {
                    *cel = value.clone();
                }
            }
        }
    }
}
