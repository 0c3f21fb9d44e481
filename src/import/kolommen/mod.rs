//! Which column of a sheet holds what.

mod kaart;
mod kop;
mod velden;

pub use kaart::{KaartFout, Kolommenkaart};
pub use kop::{Kolom, Kop, zoek};
pub use velden::{OVERSLAAN, herken, kaal, velden};
