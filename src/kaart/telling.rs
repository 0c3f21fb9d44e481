//! What may be told of a count.

use crate::records::{Aantal, Kwartaal};

/// What may be told of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// So many.
    Getal(u32),
    /// Fewer than the floor of the region.
    Minder,
    /// Not told, because a number below the floor could be found with it.
    Verborgen,
    /// Not counted.
    Onbekend,
}

/// The places of columns in [`Kwartaal::COLUMNS`].
const EERSTE_CONTACT: usize = 1;
const BEGONNEN: usize = 2;
const DELEN: [usize; 2] = [3, 4];
const DAGEN: usize = 6;

impl Telling {
    /// The number, when it is told.
    #[must_use]
    pub fn getal(self) -> Option<u32> {
        match self {
            Self::Getal(count) => Some(count),
            Self::Minder | Self::Verborgen | Self::Onbekend => None,
        }
    }
}

/// What may be told of a quarter, in the order of [`Kwartaal::COLUMNS`]. `floor` is the smallest number of people that is.
///
/// That is done in two steps, as statistical offices do (CBS, "Statistische beveiliging van tabellen"; Hundepool and others,
/// *Handbook on Statistical Disclosure Control*, chapter 4). First each count of people below the floor is left out. Then what
/// gives such a count away: who began either takes part still or has stopped, so these two may add up to those who began.
/// When one of them is below the floor, the other one is left out as well. A total of less than twice the floor is left out
/// with its parts, since then even the bounds tell too much: with a floor of 5, two parts below 5 that make 8 are 4 and 4. Of
/// fewer people than the floor a median says how long one of them waited, so it is not told either.
#[must_use]
pub fn tellingen(row: &Kwartaal, floor: u32) -> [Telling; Kwartaal::COLUMNS.len()] {
    let mut out = [Telling::Onbekend; Kwartaal::COLUMNS.len()];
    for (at, (telling, name)) in out.iter_mut().zip(Kwartaal::COLUMNS).enumerate() {
        *telling = match row.aantal(name) {
            Some(Aantal::Geteld(count)) if at >= Kwartaal::PEOPLE || count >= floor => Telling::Getal(count),
            Some(Aantal::Geteld(_) | Aantal::Minder(_)) => Telling::Minder,
            None => Telling::Onbekend,
        };
    }
    if let Telling::Getal(total) = out[BEGONNEN] {
        let told = DELEN.map(|at| out[at].getal());
        let open = match told {
            [Some(_), Some(_)] => false,
            // The rest is the part that is not told, or more when some have not been asked yet.
            [Some(part), None] | [None, Some(part)] => total.saturating_sub(part) < floor,
            [None, None] => DELEN.iter().all(|at| out[*at] == Telling::Minder) && total < 2 * floor,
        };
        if open {
            for (at, _) in DELEN.into_iter().zip(told).filter(|(_, part)| part.is_some()) {
                out[at] = Telling::Verborgen;
            }
            if total < 2 * floor {
                out[BEGONNEN] = Telling::Verborgen;
            }
        }
    }
    if out[EERSTE_CONTACT] == Telling::Minder && out[DAGEN].getal().is_some() {
        out[DAGEN] = Telling::Verborgen;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{BEGONNEN, DELEN, Telling, tellingen};
    use crate::records::{Aantal, Kwartaal};
    use proptest::prelude::*;

    fn told(cells: &[(&'static str, u32)], floor: u32) -> Vec<Telling> {
        let aantallen = cells.iter().map(|(name, count)| (*name, Aantal::Geteld(*count))).collect();
        tellingen(&Kwartaal { jaar: 2026, kwartaal: 1, aantallen, span: 0..0 }, floor).to_vec()
    }

    fn parts(doet_mee: u32, gestopt: u32, floor: u32) -> Vec<Telling> {
        let all = [("begonnen", doet_mee + gestopt), ("doet_mee", doet_mee), ("gestopt", gestopt)];
        told(&all, floor)[BEGONNEN..=DELEN[1]].to_vec()
    }

    #[test]
    fn what_is_small_and_what_gives_it_away_is_not_told() {
        use Telling::{Getal, Minder, Onbekend, Verborgen};
        assert_eq!(parts(9, 6, 5), [Getal(15), Getal(9), Getal(6)]);
        assert_eq!(parts(9, 3, 5), [Getal(12), Verborgen, Minder]);
        assert_eq!(parts(6, 3, 5), [Verborgen, Verborgen, Minder]);
        assert_eq!(parts(4, 4, 5), [Verborgen, Minder, Minder]);
        let rest = told(&[("begonnen", 12), ("doet_mee", 9)], 5);
        assert_eq!(rest[BEGONNEN..=DELEN[1]], [Getal(12), Verborgen, Onbekend]);
        let few = told(&[("eerste_contact", 3), ("praktijken", 2), ("dagen_tot_contact", 8)], 5);
        assert_eq!(few, [Onbekend, Minder, Onbekend, Onbekend, Onbekend, Getal(2), Verborgen]);
    }

    proptest! {
        /// For each number that is not told there are other numbers, with which all that is told would be the same: also to
        /// who knows these rules.
        #[test]
        fn no_hidden_number_can_be_computed(doet_mee in 0u32..40, gestopt in 0u32..40, floor in 2u32..12) {
            let shown = parts(doet_mee, gestopt, floor);
            let most = doet_mee + gestopt + 2 * floor;
            let same: Vec<[u32; 3]> = (0..=most)
                .flat_map(|one| (0..=most).map(move |two| [one + two, one, two]))
                .filter(|[_, one, two]| parts(*one, *two, floor) == shown)
                .collect();
            for (at, number) in [doet_mee + gestopt, doet_mee, gestopt].into_iter().enumerate() {
                if number < floor {
                    prop_assert!(shown[at].getal().is_none());
                    prop_assert!(same.iter().any(|world| world[at] != number), "{shown:?}: {number}");
                }
            }
        }
    }
}
