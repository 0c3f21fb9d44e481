//! A total of counts.

use super::Telling;

/// A total of what is told of some counts. A count that is not told adds nothing, so that nobody finds it as the difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Totaal {
    /// All of them together.
    Alles(u32),
    /// Those that are told; with the others it is more.
    TenMinste(u32),
    /// There is only one, and it is below the floor of the region.
    Minder,
    /// None of them is told.
    Verborgen,
    /// None was counted.
    Onbekend,
}

impl Totaal {
    /// The total. What was not counted is no part of it.
    ///
    /// Offices of statistics mostly leave out a second count and give the whole total. Here the total itself is the one that
    /// gives way: a gemeente keeps its own numbers, and no row of few gemeenten loses two of them.
    #[must_use]
    pub fn van(tellingen: impl IntoIterator<Item = Telling>) -> Self {
        let counted: Vec<Telling> = tellingen.into_iter().filter(|telling| *telling != Telling::Onbekend).collect();
        let told: Vec<u32> = counted.iter().filter_map(|telling| telling.getal()).collect();
        let som = told.iter().fold(0_u32, |sum, count| sum.saturating_add(*count));
        match counted.as_slice() {
            [] => Self::Onbekend,
            [Telling::Minder] => Self::Minder,
            _ if told.is_empty() => Self::Verborgen,
            all if told.len() == all.len() => Self::Alles(som),
            _ => Self::TenMinste(som),
        }
    }

    /// The number that is told.
    #[must_use]
    pub fn getal(self) -> Option<u32> {
        match self {
            Self::Alles(som) | Self::TenMinste(som) => Some(som),
            Self::Minder | Self::Verborgen | Self::Onbekend => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Telling, Totaal};

    #[test]
    fn what_is_hidden_is_no_part_of_a_total() {
        use Telling::{Getal, Minder, Onbekend, Verborgen};
        assert_eq!(Totaal::van([Getal(14), Getal(9), Onbekend]), Totaal::Alles(23));
        assert_eq!(Totaal::van([Getal(14), Minder, Getal(9)]), Totaal::TenMinste(23));
        assert_eq!(Totaal::van([Getal(14), Verborgen]), Totaal::TenMinste(14));
        assert_eq!(Totaal::van([Minder, Onbekend]), Totaal::Minder);
        assert_eq!(Totaal::van([Minder, Minder]), Totaal::Verborgen);
        assert_eq!(Totaal::van([Onbekend]), Totaal::Onbekend);
        assert_eq!(Totaal::van([]).getal(), None);
    }
}
