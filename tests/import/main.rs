//! Spreadsheets become records, or a report with their cells.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod bijwerken;
mod cbs;
mod gevallen;
mod lastig;
mod programma;
mod scholen;
mod vel;
mod xls;

#[path = "../driver/mod.rs"]
mod driver;
