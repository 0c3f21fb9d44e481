//! Stories and news, and the feed of the news.

use serde::Serialize;

use super::Views;
use super::gedeeld::DatumView;
use super::handboek::{BronView, InhoudView};
use crate::export::Atom;
use crate::kaart::{Bericht, Id, Verhaal};
use crate::source::SourceFile;

/// How many pieces of news the feed has. Who asks for it once a month misses none.
const FEED_MOST: usize = 30;

/// All stories.
#[derive(Debug, Serialize)]
pub(super) struct VerhalenView {
    verhalen: Vec<TekstRij>,
}

/// All news.
#[derive(Debug, Serialize)]
pub(super) struct NieuwsView {
    berichten: Vec<TekstRij>,
    feed_url: String,
}

/// A text in a list.
#[derive(Debug, Serialize)]
struct TekstRij {
    titel: String,
    url: String,
    samenvatting: String,
    /// The day of a piece of news.
    dag: Option<DatumView>,
}

/// A story.
#[derive(Debug, Serialize)]
pub(super) struct VerhaalView {
    samenvatting: String,
    gewijzigd: DatumView,
    #[serde(flatten)]
    tekst: TekstView,
    /// Other stories, so that who has read one finds the next.
    meer: Vec<TekstRij>,
}

/// A piece of news.
#[derive(Debug, Serialize)]
pub(super) struct NieuwsberichtView {
    samenvatting: String,
    dag: DatumView,
    /// When it was changed after its day.
    gewijzigd: Option<DatumView>,
    #[serde(flatten)]
    tekst: TekstView,
    feed_url: String,
}

/// A Markdown text with what it cites.
#[derive(Debug, Serialize)]
struct TekstView {
    inhoud: Vec<InhoudView>,
    html: String,
    bronnen: Vec<BronView>,
}

impl Views<'_> {
    pub(super) fn verhalen(&self) -> VerhalenView {
        VerhalenView { verhalen: self.kaart.verhalen.iter().map(|one| self.verhaal_rij(one)).collect() }
    }

    pub(super) fn verhaal(&self, id: Id<Verhaal>) -> VerhaalView {
        let verhaal = &self.kaart.verhalen[id];
        let kop = &verhaal.record.kop;
        let others = self.kaart.verhalen.entries().filter(|(other, _)| *other != id).take(3);
        VerhaalView {
            samenvatting: kop.samenvatting.clone(),
            gewijzigd: self.datum(kop.gewijzigd_op),
            tekst: self.tekst(&verhaal.file),
            meer: others.map(|(_, one)| self.verhaal_rij(one)).collect(),
        }
    }

    pub(super) fn nieuws(&self) -> NieuwsView {
        let rows = self.kaart.nieuws.iter().map(|bericht| TekstRij {
            titel: bericht.record.kop.titel.clone(),
            url: self.urls.bericht(bericht),
            samenvatting: bericht.record.kop.samenvatting.clone(),
            dag: Some(self.datum(bericht.dag)),
        });
        NieuwsView { berichten: rows.collect(), feed_url: self.urls.feed() }
    }

    pub(super) fn nieuwsbericht(&self, id: Id<Bericht>) -> NieuwsberichtView {
        let bericht = &self.kaart.nieuws[id];
        let bijgewerkt = bericht.bijgewerkt();
        NieuwsberichtView {
            samenvatting: bericht.record.kop.samenvatting.clone(),
            dag: self.datum(bericht.dag),
            gewijzigd: (bijgewerkt > bericht.dag).then(|| self.datum(bijgewerkt)),
            tekst: self.tekst(&bericht.file),
            feed_url: self.urls.feed(),
        }
    }

    /// The feed of the news.
    pub(crate) fn feed(&self) -> Atom {
        let kaart = self.kaart;
        let regio = &kaart.regio.record;
        let absolute = |url: &str| self.urls.absolute(url);
        let entries = kaart.nieuws.iter().take(FEED_MOST).map(|bericht| {
            let kop = &bericht.record.kop;
            crate::export::Bericht {
                titel: kop.titel.clone(),
                url: absolute(&self.urls.bericht(bericht)),
                dag: bericht.dag,
                bijgewerkt: bericht.bijgewerkt(),
                samenvatting: kop.samenvatting.clone(),
            }
        });
        Atom {
            taal: regio.taal().to_owned(),
            titel: self.words.text("nieuws.feed", &[("site", &regio.naam)]),
            url: absolute(&self.urls.path("nieuws/")),
            zelf: absolute(&self.urls.feed()),
            auteur: regio.redactie.naam.clone(),
            berichten: entries.collect(),
        }
    }

    fn verhaal_rij(&self, verhaal: &Verhaal) -> TekstRij {
        let kop = &verhaal.record.kop;
        let (titel, samenvatting) = (kop.titel.clone(), kop.samenvatting.clone());
        TekstRij { titel, url: self.urls.verhaal(verhaal), samenvatting, dag: None }
    }

    fn tekst(&self, file: &SourceFile) -> TekstView {
        let rendered = self.texts.get(file, "", "body");
        TekstView {
            inhoud: rendered.map(InhoudView::of).unwrap_or_default(),
            html: rendered.map_or(String::new(), |rendered| self.eigen_html(&rendered.html)),
            bronnen: rendered.map(|rendered| self.geciteerd(&rendered.bronnen)).unwrap_or_default(),
        }
    }
}
