//! Spreadsheets of editors become records.
//!
//! ```text
//!  bytes ─▶ boek: sheets ─▶ kolommen: header ─▶ maken: a record per row ─▶ plan: new, changed or the same
//!                                                                          └▶ the rules of `check`, as for any file
//! ```
//!
//! Nothing here reads or writes the disk. A row becomes a record only when the checks of the whole site find no fault in
//! it; else it is in the report, with its cell. A record that is there changes only when that is asked for, and only where
//! a cell says something else.

mod bestaand;
pub mod boek;
pub mod cbs;
mod kandidaat;
pub mod kolommen;
mod maken;
mod melding;
mod namen;
mod opdracht;
mod plan;
mod proef;
mod rij;
mod soort;
mod verslag;
pub mod waarden;

pub use melding::Melding;
pub use opdracht::{ImportFout, Opdracht};
pub use plan::importeer;
pub use soort::Soort;
pub use verslag::{Uitkomst, Verslag};
