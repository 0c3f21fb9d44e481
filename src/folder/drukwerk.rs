//! What goes to paper.

use std::ops::RangeInclusive;

use super::{Blad, Kaartje, Poster, Variant, Verwijskaart};

/// What goes to paper: each kind has data and a template of its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Drukwerk {
    /// The sheet for a patient, in a form.
    Folder(Box<Blad>, Variant),
    /// The poster of a gemeente.
    Poster(Box<Poster>),
    /// The card of a coach.
    Kaartje(Box<Kaartje>),
    /// The card of a gemeente for referrers.
    Verwijskaart(Box<Verwijskaart>),
}

impl Drukwerk {
    /// The names of all kinds, which are also those of their templates: `folder` for `folder/folder.typ`.
    pub const SOORTEN: [&'static str; 4] = ["folder", "poster", "kaartje", "verwijskaart"];

    /// The name of the kind.
    #[must_use]
    pub fn soort(&self) -> &'static str {
        match self {
            Self::Folder(..) => "folder",
            Self::Poster(_) => "poster",
            Self::Kaartje(_) => "kaartje",
            Self::Verwijskaart(_) => "verwijskaart",
        }
    }

    /// Of what or whom it is, for messages: the name of the wijk, the gemeente or the coach.
    #[must_use]
    pub fn van(&self) -> &str {
        match self {
            Self::Folder(blad, _) => &blad.plaats,
            Self::Poster(poster) => &poster.gemeente,
            Self::Kaartje(kaartje) => kaartje.afwezig.as_ref().unwrap_or(&kaartje.naam),
            Self::Verwijskaart(kaart) => &kaart.gemeente,
        }
    }

    /// The whole address that the QR code leads to.
    #[must_use]
    pub fn adres(&self) -> &str {
        match self {
            Self::Folder(blad, _) => &blad.adres,
            Self::Poster(poster) => &poster.adres,
            Self::Kaartje(kaartje) => &kaartje.adres,
            Self::Verwijskaart(kaart) => &kaart.adres,
        }
    }

    /// How many pages the template may make of it.
    #[must_use]
    pub fn sides(&self) -> RangeInclusive<usize> {
        match self {
            Self::Folder(_, variant) => variant.sides()..=variant.sides(),
            Self::Poster(_) => 1..=1,
            Self::Kaartje(_) => 2..=2,
            Self::Verwijskaart(_) => 1..=2,
        }
    }

    /// The path of the logo of the gemeente, from the root of the site.
    #[must_use]
    pub fn logo(&self) -> Option<&str> {
        match self {
            Self::Folder(blad, _) => blad.logo.as_deref(),
            Self::Poster(poster) => poster.logo.as_deref(),
            Self::Kaartje(kaartje) => kaartje.logo.as_deref(),
            Self::Verwijskaart(_) => None,
        }
    }

    /// The path of the photo of whom to call, from the root of the site. Of several coaches there is none.
    #[must_use]
    pub fn foto(&self) -> Option<&str> {
        match self {
            Self::Folder(blad, _) if blad.anderen.is_empty() => blad.coach.as_ref()?.foto.as_deref(),
            Self::Kaartje(kaartje) => kaartje.foto.as_deref(),
            _ => None,
        }
    }
}

/// An address as people read and type it, without `https://` and the slash at its end.
#[must_use]
pub fn adres_kort(adres: &str) -> &str {
    let adres = adres.split_once("://").map_or(adres, |(_, rest)| rest);
    adres.trim_end_matches('/')
}
