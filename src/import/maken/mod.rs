//! From a row to a record, one file for each kind.

mod activiteit;
mod coach;
mod gedeeld;
mod organisatie;
mod tijden;
mod wijk;

use super::Soort;
use super::namen::Namen;
use super::rij::Rij;
use crate::kaart::Datum;

/// Makes the record of a row: fills what the row gives, and notes what is wrong.
pub(super) fn maak(soort: Soort, rij: &mut Rij<'_>, namen: &Namen, vandaag: Datum) {
    match soort {
        Soort::Activiteiten => activiteit::maak(rij, namen, vandaag),
        Soort::Coaches => coach::maak(rij, namen, vandaag),
        Soort::Organisaties => organisatie::maak(rij, vandaag),
        Soort::Wijken => wijk::maak(rij, namen),
    }
}
