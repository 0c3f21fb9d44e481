//! What can be made new.

use clap::ValueEnum;

/// A kind of record or text that can be made new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)] // The kinds are named after the records.
pub enum NieuwSoort {
    Gemeente,
    Wijk,
    Coach,
    Activiteit,
    Organisatie,
    Hoofdstuk,
    Verhaal,
    Nieuws,
}

impl NieuwSoort {
    /// The text with places to fill in.
    pub(super) fn sjabloon(self) -> &'static str {
        match self {
            Self::Gemeente => include_str!("sjablonen/gemeente.yaml"),
            Self::Wijk => include_str!("sjablonen/wijk.yaml"),
            Self::Coach => include_str!("sjablonen/coach.yaml"),
            Self::Activiteit => include_str!("sjablonen/activiteit.yaml"),
            Self::Organisatie => include_str!("sjablonen/organisatie.yaml"),
            Self::Hoofdstuk => include_str!("sjablonen/hoofdstuk.md"),
            Self::Verhaal => include_str!("sjablonen/verhaal.md"),
            Self::Nieuws => include_str!("sjablonen/nieuws.md"),
        }
    }

    /// Whether it belongs to one gemeente.
    pub(super) fn in_gemeente(self) -> bool {
        matches!(self, Self::Wijk | Self::Coach | Self::Activiteit)
    }
}
