//! Values as people and Excel write them, made into values as records have them.
//!
//! Every function takes what stands in a cell and gives what goes into the record, or says in one Dutch sentence why it can
//! not. What is uncertain is refused: a wrong telephone number on a site is worse than none.

mod adres;
mod dagen;
mod datum;
mod ja_nee;
mod kosten;
mod leeftijd;
mod lijst;
mod rooster;
mod taal;
mod telefoon;
mod tijden;
mod web;

pub use adres::{Adresdelen, adres};
pub use dagen::dag;
pub use datum::datum;
pub use ja_nee::ja_nee;
pub use kosten::{kosten, per};
pub use leeftijd::leeftijden;
pub use lijst::lijst;
pub use rooster::{Keer, keren};
pub use taal::taal;
pub use telefoon::telefoon;
pub use tijden::{tijd, tijden};
pub use web::{email, website};
