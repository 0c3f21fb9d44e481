//! The handbook.

use serde::Serialize;

use super::Views;
use super::gedeeld::DatumView;
use crate::records::{Begrip, Bron, Sourced};
use crate::site::markdown::Rendered;

/// How a citation begins: see the writer of Markdown.
const CITATION: &str = "<a class=\"bron-verwijzing\"";

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
    /// The language of the title, where that is not Dutch.
    taal: Option<String>,
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
    /// A heading without others below it.
    pub(super) fn new(tekst: String, anker: &str) -> Self {
        Self { tekst, anker: anker.to_owned(), onder: Vec::new() }
    }

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
                voor_wie: kop.voor_wie.clone(),
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
        let html = rendered.map_or(String::new(), |rendered| self.eigen_html(&rendered.html));
        let words = without_citations(&html);
        let told = |begrip: &&Sourced<Begrip>| {
            let term = &begrip.record.term;
            used.contains(&begrip.slug) || is_abbreviation(term) && has_word(&words, term)
        };
        let begrippen = kaart.begrippen.iter().filter(told).map(|begrip| BegripKort {
            term: begrip.record.term.clone(),
            uitleg: begrip.record.uitleg.clone(),
            url: self.urls.begrip(&begrip.slug),
        });
        HoofdstukView {
            nummer: at + 1,
            samenvatting: kop.samenvatting.clone(),
            voor_wie: kop.voor_wie.clone(),
            gewijzigd: self.datum(kop.gewijzigd_op),
            geldig_tot: kop.geldig_tot.as_ref().map(|tot| self.datum(tot.value)),
            verouderd: kop.geldig_tot.as_ref().is_some_and(|tot| tot.value < kaart.vandaag),
            inhoud: rendered.map(InhoudView::of).unwrap_or_default(),
            bronnen: rendered.map(|rendered| self.geciteerd(&rendered.bronnen)).unwrap_or_default(),
            begrippen: begrippen.collect(),
            html,
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
            taal: record.taal.as_ref().map(|taal| taal.code().to_owned()),
            uitgever: record.uitgever.clone(),
            auteurs: record.auteurs.clone(),
            datum: record.datum.as_ref().map(|datum| self.words.bron_datum(datum)),
            url: record.url.as_ref().map(ToString::to_string),
            gecontroleerd: self.datum(record.gecontroleerd_op.value),
        }
    }
}

/// Whether a term is an abbreviation: a chapter that has it explains it, linked or not.
fn is_abbreviation(term: &str) -> bool {
    (2..=6).contains(&term.len()) && term.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
}

/// The HTML of a text without its citations: these name who published a source, which its list of sources tells.
fn without_citations(html: &str) -> String {
    let mut parts = html.split(CITATION);
    let first = parts.next().unwrap_or_default();
    let rest = parts.filter_map(|part| Some(part.split_once("</a>")?.1));
    std::iter::once(first).chain(rest).collect()
}

/// Whether a word stands in a text, not as a part of another word.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, found)| {
        !is_part(text[..at].chars().next_back()) && !is_part(text[at + found.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::{has_word, is_abbreviation, without_citations};

    #[test]
    fn an_abbreviation_is_found_as_a_word() {
        assert!(is_abbreviation("GALA") && is_abbreviation("Z68"));
        assert!(!is_abbreviation("Wmo") && !is_abbreviation("Borging") && !is_abbreviation("A"));
        assert!(has_word("<p>Het GALA loopt", "GALA") && has_word("POH-GGZ", "GGZ"));
        let html = "SPUK <a class=\"bron-verwijzing\" href=\"#bron-1\">RIVM 2024</a> GGZ";
        assert_eq!(without_citations(html), "SPUK  GGZ");
        assert!(!has_word("DEGALA GALAS", "GALA"));
    }
}
