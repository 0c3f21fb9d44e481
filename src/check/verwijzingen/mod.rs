//! References: whether what is named is there.

pub(crate) mod coach_elders;
pub(crate) mod dubbele_cbs;
pub(crate) mod eigen_vervanger;
pub(crate) mod onbekend_pictogram;
pub(crate) mod onbekend_thema;
pub(crate) mod onbekend_veld;
pub(crate) mod onbekende_bron;
pub(crate) mod onbekende_coach;
pub(crate) mod onbekende_klacht;
pub(crate) mod onbekende_link;
pub(crate) mod onbekende_organisatie;
pub(crate) mod onbekende_vervanger;
pub(crate) mod onbekende_wijk;
pub(crate) mod ongebruikt;
pub(crate) mod plaatje_ongebruikt;
pub(crate) mod vertaling_zonder_bron;
pub(crate) mod wees;

use crate::diagnostics::{Finding, Rule, nearest, quote};
use crate::source::Located;

/// What a reference points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Soort {
    Wijk,
    Coach,
    Organisatie,
    Thema,
    Klacht,
    Bron,
    Vervanger,
}

impl Soort {
    /// The rule, what an unknown one is called, and where known ones are found.
    fn words(self) -> (&'static Rule, &'static str, &'static str) {
        match self {
            Self::Wijk => (&onbekende_wijk::RULE, "onbekende wijk", "een bestand in de map wijken"),
            Self::Coach => (&onbekende_coach::RULE, "onbekende coach", "een bestand in een map coaches"),
            Self::Organisatie => {
                (&onbekende_organisatie::RULE, "onbekende organisatie", "een bestand in data/organisaties")
            }
            Self::Thema => (&onbekend_thema::RULE, "onbekend thema", "een id in data/themas.yaml"),
            Self::Klacht => (&onbekende_klacht::RULE, "onbekende klacht", "een id in data/klachten.yaml"),
            Self::Bron => (&onbekende_bron::RULE, "onbekende bron", "een id in data/bronnen.yaml"),
            Self::Vervanger => (&onbekende_vervanger::RULE, "onbekende vervanger", "een bestand in een map coaches"),
        }
    }

    /// The file of the list it is in, for what has no file of its own.
    pub(crate) fn list_file(self) -> Option<&'static str> {
        match self {
            Self::Thema => Some("data/themas.yaml"),
            Self::Klacht => Some("data/klachten.yaml"),
            Self::Bron => Some("data/bronnen.yaml"),
            Self::Wijk | Self::Coach | Self::Organisatie | Self::Vervanger => None,
        }
    }
}

/// The finding for a name that nothing has, with the known name that is nearest.
pub(crate) fn finding<'a>(soort: Soort, name: &Located<String>, known: impl IntoIterator<Item = &'a str>) -> Finding {
    let (rule, woord, waar) = soort.words();
    let finding = Finding::new(rule, format!("{woord} {}", quote(name))).at(name.span.clone());
    match nearest(name, known) {
        Some(near) => finding.hulp(format!("bedoelde u '{near}'?")),
        None => finding.hulp(format!("de naam moet die zijn van {waar}")),
    }
}
