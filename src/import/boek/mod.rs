//! From a file to plain sheets of cells, whatever program wrote it.

mod blad;
mod cel;
mod codering;
mod lezen;
mod plek;
mod tabel;
mod verborgen;
mod werkmap;

pub use blad::{Blad, Gebied};
pub use cel::Cel;
pub use codering::{bedoeld, tekst};
pub use lezen::{LeesFout, lees};
pub use plek::kolomletters;
