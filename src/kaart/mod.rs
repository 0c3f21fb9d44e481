//! The domain: a linked *sociale kaart* with its handbook, free of disk and HTML.
//!
//! Values such as postcodes and telephone numbers are types of their own. Records point at each
//! other by [`Id`]: [`link`] turns every slug into one, and after it no name is left to resolve.

mod activiteit;
mod bedrag;
mod broken;
mod cbs_code;
mod coach;
mod dag;
mod datum;
mod elke;
mod email;
mod fold;
mod folder;
mod gelijke;
mod gelijken;
mod gemeente;
mod icpc;
mod id;
mod klacht;
mod link;
mod model;
mod omtrek;
mod organisatie;
mod postcode;
mod postcode_gebied;
mod punt;
mod reeks;
mod rooster;
mod taal;
mod tekst_waarde;
mod telefoon;
mod thema;
mod tijd;
mod url;
mod wijk;

pub use activiteit::Activiteit;
pub use bedrag::Bedrag;
pub use broken::Broken;
pub use cbs_code::CbsCode;
pub use coach::Coach;
pub use dag::Dag;
pub use datum::{Datum, months_between};
pub use elke::Elke;
pub use email::Email;
pub use fold::fold;
pub use folder::Folder;
pub use gelijke::Gelijke;
pub use gemeente::{Gemeente, Herkomst};
pub use icpc::{Icpc, IcpcFout};
pub use id::{Id, Lijst};
pub use klacht::Klacht;
pub use link::link;
pub use model::Kaart;
pub use omtrek::Omtrek;
pub use organisatie::Organisatie;
pub use postcode::Postcode;
pub use postcode_gebied::PostcodeGebied;
pub use punt::Punt;
pub use reeks::Reeks;
#[cfg(test)]
pub(crate) use rooster::any;
pub use rooster::{Moment, next_dates};
pub use taal::Taal;
pub use telefoon::Telefoon;
pub use thema::Thema;
pub use tijd::Tijd;
pub use url::Url;
pub use wijk::Wijk;
