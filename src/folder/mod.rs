//! The patient folder: the sheet that a practice hands over, per wijk and language.
//!
//! Editors write the text of a language in `content/folders/<taal>.md` with named fields such as
//! `{coach}`. [`read_body`] reads it into a [`FolderTekst`]; [`blad`] fills in the fields for a wijk or
//! for the region in general. A [`Blad`] is plain data, without HTML: the page and the paper are made of it.
//!
//! On paper there are also a [`Poster`] and a [`Verwijskaart`] of each gemeente and a [`Kaartje`] of each coach: see [`Drukwerk`].

mod blad;
mod blad_coach;
mod blok;
mod body;
mod drukwerk;
mod fill;
mod folder_tekst;
mod hash;
mod kaartje;
#[cfg(feature = "pdf")]
pub mod pdf;
mod pictogram;
mod poster;
mod qr;
mod regel;
mod variant;
mod veld;
mod verwijskaart;

pub use blad::Blad;
pub use blad_coach::BladCoach;
pub use blok::Blok;
pub use body::{read_body, read_line};
pub use drukwerk::{Drukwerk, adres_kort};
pub use fill::{blad, stap_koppen};
pub use folder_tekst::{BlokTekst, Deel, FolderTekst, Zin};
pub use hash::source_hash;
pub use kaartje::{Kaartje, KaartjeWoorden};
pub use pictogram::Pictogram;
pub use poster::{Poster, PosterStap, PosterTaal};
pub use qr::Qr;
pub use regel::{Regel, Stuk};
pub use variant::Variant;
pub use veld::Veld;
pub use verwijskaart::{KaartCoach, KaartRoute, KaartStop, KaartWijk, Verwijskaart, VerwijskaartWoorden};
