//! The made-up region that the samples on the pages of components are of.
//!
//! It is part of the theme, in `voorbeeld/`, and goes the way of any other region up to the contexts of its pages. So a
//! sample is what a template really gets: it can not fall behind, and whoever reads a component page finds the record
//! that it was made of. Of the rules only those of reading and linking hold: a sample may be of a state that no region
//! should be in, such as a coach who is away with nobody standing in.

use std::collections::BTreeMap;

use tera::Value;

use super::markdown::Labels;
use super::{Assets, KaartLinks, Messages, Page, PageKind, Texts, Theme, Urls, Views, Words, plan};
use crate::diagnostics::{Diagnostics, Ernst};
use crate::kaart::{self, Datum, Kaart};
use crate::pictures::Pictures;
use crate::source::{SourceFile, Sources};
use crate::{finder, records};

/// What the names of the tables of the finder begin with that are of this region, as templates ask for them.
const TABLES: &str = "voorbeeld-";

/// The region that the samples are of.
#[derive(Debug)]
pub struct Voorbeeld {
    kaart: Kaart,
    urls: Urls,
    texts: Texts,
}

impl Voorbeeld {
    /// Reads and links the region. Nothing when it can not be read; what is wrong is reported with the file in the theme.
    #[must_use]
    pub fn new(theme: &Theme, labels: &Labels, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut found = Diagnostics::new();
        let own = theme.voorbeeld.iter();
        let texts = own.map(|(path, file)| SourceFile { path: path.as_str().into(), text: file.text.clone() });
        let sources = Sources { texts: texts.collect(), ..Sources::default() };
        let records = records::read(&sources, &mut found);
        let linked = vandaag().and_then(|day| kaart::link(records, day, &mut found));
        let voorbeeld = linked.map(|kaart| {
            let urls = Urls::voorbeeld();
            let links = KaartLinks::new(&kaart, &Pictures::default(), &urls, theme);
            let texts = Texts::render(&kaart, &links, labels, &mut found);
            Self { kaart, urls, texts }
        });
        for item in found.all().iter().filter(|item| item.finding.ernst == Ernst::Fout) {
            match theme.voorbeeld.get(&*item.bestand) {
                Some(file) => diagnostics.add(file, item.finding.clone()),
                None => {
                    diagnostics.add_path(&format!("themes/standaard/voorbeeld/{}", item.bestand), item.finding.clone())
                }
            }
        }
        voorbeeld
    }

    /// The day that the samples are of: always the same, so that what is absent or old stays so.
    #[must_use]
    pub fn vandaag(&self) -> Datum {
        self.kaart.vandaag
    }

    /// What each page of the region would show, by its path: `coaches/anna/`.
    pub(super) fn contexts(&self, words: &Words) -> Value {
        let Self { kaart, urls, texts } = self;
        let mut nothing = Diagnostics::new();
        let pages = plan(kaart, urls, &mut nothing);
        let views = Views { kaart, urls, words, texts, papers: false, diagnostics: &nothing };
        let is_shown = |page: &&Page| !matches!(page.kind, PageKind::Componenten | PageKind::Component(_));
        let contexts: BTreeMap<&str, _> =
            pages.iter().filter(is_shown).map(|page| (page.path.as_str(), views.values(page))).collect();
        Value::from_serializable(&contexts)
    }

    /// Puts the tables among the static files with which the coach finder finds its way in this region.
    pub fn add(&self, messages: &Messages, assets: &mut Assets) {
        assets.add(&format!("{TABLES}{}", finder::COACHES), finder::coaches(&self.kaart, messages));
        assets.add(&format!("{TABLES}{}", finder::KLACHTEN), finder::klachten(&self.kaart, &self.texts));
    }
}

/// 21 November 2026.
fn vandaag() -> Option<Datum> {
    "2026-11-21".parse().ok()
}
