//! The handbook.

use serde::Serialize;

use super::Views;
use super::gedeeld::DatumView;
use crate::records::{Bron, Sourced};
use crate::site::begin;
use crate::site::markdown::Rendered;

/// The contents of the handbook.
#[derive(Debug, Serialize)]
pub(super) struct HandboekView {
    hoofdstukken: Vec<HoofdstukRij>,
}

#[derive(Debug, Serialize)]
struct HoofdstukRij {
    nummer: usize,
    titel: String,
    url: String,
    samenvatting: String,
    voor_wie: Vec<String>,
    gewijzigd: DatumView,
}

/// A chapter.
#[derive(Debug, Serialize)]
pub(super) struct HoofdstukView {
    nummer: usize,
    samenvatting: String,
    voor_wie: Vec<String>,
    gewijzigd: DatumView,
    geldig_tot: Option<DatumView>,
    verouderd: bool,
    inhoud: Vec<InhoudView>,
    html: String,
    bronnen: Vec<BronView>,
    begrippen: Vec<BegripKort>,
    vorige: Option<StapView>,
    volgende: Option<StapView>,
}

/// A heading of a page, with those below it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct InhoudView {
    tekst: String,
    anker: String,
    onder: Vec<InhoudView>,
}

/// A source; with a number where a chapter cites it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct BronView {
    pub(super) anker: String,
    pub(super) nummer: Option<usize>,
    titel: String,
    uitgever: String,
    auteurs: Option<String>,
    datum: Option<String>,
    url: Option<String>,
    gecontroleerd: DatumView,
}

#[derive(Debug, Serialize)]
struct BegripKort {
    term: String,
    uitleg: String,
    url: String,
}

#[derive(Debug, Serialize)]
struct StapView {
    titel: String,
    url: String,
}

impl InhoudView {
    /// The headings of a text as a table of contents of two levels.
    pub(super) fn of(rendered: &Rendered) -> Vec<Self> {
        let mut out: Vec<Self> = Vec::new();
        for heading in &rendered.headings {
            let entry = Self { tekst: heading.text.clone(), anker: heading.anchor.clone(), onder: Vec::new() };
            match (heading.level, out.last_mut()) {
                (3, Some(above)) => above.onder.push(entry),
                (2, _) => out.push(entry),
                _ => {}
            }
        }
        out
    }
}

impl Views<'_> {
    pub(super) fn handboek(&self) -> HandboekView {
        let chapters = self.kaart.hoofdstukken.iter().enumerate().map(|(at, chapter)| {
            let kop = &chapter.record.kop;
            HoofdstukRij {
                nummer: at + 1,
                titel: kop.titel.clone(),
                url: self.urls.hoofdstuk(&chapter.slug),
                samenvatting: kop.samenvatting.clone(),
                voor_wie: kop.voor_wie.iter().map(|who| begin(who)).collect(),
                gewijzigd: self.datum(kop.gewijzigd_op),
            }
        });
        HandboekView { hoofdstukken: chapters.collect() }
    }

    pub(super) fn hoofdstuk(&self, at: usize) -> HoofdstukView {
        let kaart = self.kaart;
        let chapter = &kaart.hoofdstukken[at];
        let kop = &chapter.record.kop;
        let rendered = self.texts.get(&chapter.file, "", "body");
        let step = |at: Option<usize>| {
            let other = kaart.hoofdstukken.get(at?)?;
            Some(StapView { titel: other.record.kop.titel.clone(), url: self.urls.hoofdstuk(&other.slug) })
        };
        let used = rendered.map(|rendered| rendered.begrippen.as_slice()).unwrap_or_default();
        let begrippen = kaart.begrippen.iter().filter(|begrip| used.contains(&begrip.slug)).map(|begrip| BegripKort {
            term: begrip.record.term.clone(),
            uitleg: begrip.record.uitleg.clone(),
            url: self.urls.begrip(&begrip.slug),
        });
        HoofdstukView {
            nummer: at + 1,
            samenvatting: kop.samenvatting.clone(),
            voor_wie: kop.voor_wie.iter().map(|who| begin(who)).collect(),
            gewijzigd: self.datum(kop.gewijzigd_op),
            geldig_tot: kop.geldig_tot.as_ref().map(|tot| self.datum(tot.value)),
            verouderd: kop.geldig_tot.as_ref().is_some_and(|tot| tot.value < kaart.vandaag),
            inhoud: rendered.map(InhoudView::of).unwrap_or_default(),
            html: rendered.map_or(String::new(), |rendered| self.eigen_html(&rendered.html)),
            bronnen: rendered.map(|rendered| self.geciteerd(&rendered.bronnen)).unwrap_or_default(),
            begrippen: begrippen.collect(),
            vorige: step(at.checked_sub(1)),
            volgende: step(Some(at + 1)),
        }
    }

    /// The sources that a text cites, numbered in the order of first use.
    pub(super) fn geciteerd(&self, ids: &[String]) -> Vec<BronView> {
        let cited = ids.iter().enumerate().filter_map(|(at, id)| {
            let bron = self.kaart.bronnen.iter().find(|bron| bron.slug == *id)?;
            let nummer = at + 1;
            Some(BronView { anker: format!("bron-{nummer}"), nummer: Some(nummer), ..self.bron(bron) })
        });
        cited.collect()
    }

    pub(super) fn bron(&self, bron: &Sourced<Bron>) -> BronView {
        let record = &bron.record;
        BronView {
            anker: bron.slug.clone(),
            nummer: None,
            titel: record.titel.clone(),
            uitgever: record.uitgever.clone(),
            auteurs: record.auteurs.clone(),
            datum: record.datum.as_ref().map(|datum| self.words.bron_datum(datum)),
            url: record.url.as_ref().map(ToString::to_string),
            gecontroleerd: self.datum(record.gecontroleerd_op.value),
        }
    }
}
