//! The glossary, the sources and the family of social referral.

use serde::Serialize;

use super::Views;
use super::gedeeld::{LinkView, WebsiteView};
use super::handboek::BronView;

/// The glossary.
#[derive(Debug, Serialize)]
pub(super) struct BegrippenView {
    begrippen: Vec<BegripView>,
}

#[derive(Debug, Serialize)]
struct BegripView {
    anker: String,
    term: String,
    uitleg: String,
    ook: Vec<String>,
    bron: Option<LinkView>,
}

/// The sources.
#[derive(Debug, Serialize)]
pub(super) struct BronnenView {
    bronnen: Vec<BronView>,
}

/// The family of social referral.
#[derive(Debug, Serialize)]
pub(super) struct InterventiesView {
    interventies: Vec<InterventieView>,
}

#[derive(Debug, Serialize)]
struct InterventieView {
    anker: String,
    naam: String,
    samenvatting: String,
    wanneer_deze: String,
    beschrijving_html: String,
    website: Option<WebsiteView>,
    bron: Option<LinkView>,
}

impl Views<'_> {
    fn bron_link(&self, id: &str) -> Option<LinkView> {
        let bron = self.kaart.bronnen.iter().find(|bron| bron.slug == id)?;
        Some(LinkView { naam: bron.record.titel.clone(), url: Some(self.urls.bron(id)) })
    }

    pub(super) fn begrippen(&self) -> BegrippenView {
        let begrippen = self.kaart.begrippen.iter().map(|begrip| BegripView {
            anker: begrip.slug.clone(),
            term: begrip.record.term.clone(),
            uitleg: begrip.record.uitleg.clone(),
            ook: begrip.record.ook.clone(),
            bron: begrip.record.bron.as_ref().and_then(|id| self.bron_link(id)),
        });
        BegrippenView { begrippen: begrippen.collect() }
    }

    pub(super) fn bronnen(&self) -> BronnenView {
        let mut bronnen: Vec<BronView> = self.kaart.bronnen.iter().map(|bron| self.bron(bron)).collect();
        bronnen.sort_by(|a, b| a.anker.cmp(&b.anker));
        BronnenView { bronnen }
    }

    pub(super) fn interventies(&self) -> InterventiesView {
        let interventies = self.kaart.interventies.iter().map(|interventie| {
            let record = &interventie.record;
            InterventieView {
                anker: interventie.slug.clone(),
                naam: record.naam.clone(),
                samenvatting: record.samenvatting.clone(),
                wanneer_deze: record.wanneer_deze.clone(),
                beschrijving_html: self.eigen_html(self.texts.html(
                    &interventie.file,
                    &interventie.slug,
                    "beschrijving",
                )),
                website: record.website.as_ref().map(Into::into),
                bron: self.bron_link(&record.bron),
            }
        });
        InterventiesView { interventies: interventies.collect() }
    }
}
