//! What every page knows of itself, and the pages of plain text.

use serde::Serialize;

use super::Views;
use super::gedeeld::DatumView;
use super::handboek::{BronView, InhoudView};
use super::over::Over;
use super::verklaring::VerklaringView;
use crate::site::messages::Value;
use crate::site::{Page, PageKind};

/// What a page knows of itself.
#[derive(Debug, Serialize)]
pub(super) struct PaginaView {
    titel: String,
    /// Whether the title is a text or name of a record, in a site in another language.
    titel_nl: bool,
    venstertitel: String,
    omschrijving: String,
    url: String,
    canoniek: String,
    broodkruimel: Vec<KruimelView>,
    nav: Option<&'static str>,
    nav_hier: bool,
    fout_melden_url: Option<String>,
    indexeren: bool,
}

#[derive(Debug, Serialize)]
struct KruimelView {
    tekst: String,
    url: String,
}

/// A page of plain text.
#[derive(Debug, Serialize)]
pub(super) struct TekstPaginaView {
    samenvatting: Option<String>,
    gewijzigd: DatumView,
    inhoud: Vec<InhoudView>,
    html: String,
    bronnen: Vec<BronView>,
    /// The statement of accessibility, on its own page.
    verklaring: Option<VerklaringView>,
}

impl Views<'_> {
    pub(super) fn pagina(&self, page: &Page) -> PaginaView {
        let over = self.over(page.kind);
        let text = |part: &str| self.paginatekst(page.kind, part, &over);
        let titel = match page.kind {
            PageKind::Home => over.naam.clone(),
            _ => text("titel"),
        };
        let url = self.url(page.kind);
        let mut broodkruimel = Vec::new();
        if !matches!(page.kind, PageKind::Home | PageKind::NietGevonden | PageKind::Offline) {
            for kind in std::iter::once(PageKind::Home).chain(over.ouders.iter().copied()) {
                let tekst = self.paginatekst(kind, "kruimel", &self.over(kind));
                broodkruimel.push(KruimelView { tekst, url: self.url(kind) });
            }
        }
        let canoniek = self.urls.absolute(&url);
        let section = page.kind.section();
        let zo_werkt_het = matches!(page.kind, PageKind::Pagina(at) if self.kaart.paginas[at].slug == "zo-werkt-het");
        let of_record = matches!(
            page.kind,
            PageKind::Home
                | PageKind::Gemeente(_)
                | PageKind::Wijk(_)
                | PageKind::Activiteit(_)
                | PageKind::Thema(_)
                | PageKind::Klacht(_)
                | PageKind::Hoofdstuk(_)
                | PageKind::Organisatie(_)
                | PageKind::Verhaal(_)
                | PageKind::Nieuwsbericht(_)
                | PageKind::Pagina(_)
        );
        PaginaView {
            titel_nl: of_record && self.kaart.regio.record.is_vertaald(),
            venstertitel: text("venster"),
            omschrijving: text("omschrijving"),
            broodkruimel,
            nav: if zo_werkt_het { Some("zo_werkt_het") } else { section },
            nav_hier: zo_werkt_het
                || matches!(
                    page.kind,
                    PageKind::Verwijzen | PageKind::Activiteiten | PageKind::Klachten | PageKind::Handboek
                ),
            fout_melden_url: over
                .bestand
                .as_ref()
                .map(|bestand| self.fout_melden(page.kind, &titel, &canoniek, bestand)),
            indexeren: page.kind.is_public(),
            titel,
            url,
            canoniek,
        }
    }

    /// One of the texts that each kind of page has in the messages.
    fn paginatekst(&self, kind: PageKind, part: &str, over: &Over) -> String {
        let template = kind.template();
        let key = format!("paginas.{template}.{part}");
        let site = &self.kaart.regio.record.naam;
        // The name of the thing itself goes by the name of its kind: {wijk}, {coach}, {titel}.
        let own = if template == "pagina" { "titel" } else { template };
        let values: [Value; 6] = [
            (own, &over.naam),
            ("gemeente", &over.gemeente),
            ("site", site),
            ("rol", &over.rol),
            ("samenvatting", &over.samenvatting),
            ("plaatsen", &over.plaatsen),
        ];
        self.words.text(&key, &values)
    }

    /// The address of a page.
    pub(super) fn url(&self, kind: PageKind) -> String {
        self.urls.page(self.kaart, kind)
    }

    pub(super) fn tekst_pagina(&self, at: usize) -> TekstPaginaView {
        let page = &self.kaart.paginas[at];
        let kop = &page.record.kop;
        let rendered = self.texts.get(&page.file, "", "body");
        let verklaring = (page.slug == "toegankelijkheid").then(|| self.verklaring()).flatten();
        let mut inhoud = verklaring.as_ref().map(|verklaring| self.verklaring_inhoud(verklaring)).unwrap_or_default();
        inhoud.extend(rendered.map(InhoudView::of).unwrap_or_default());
        TekstPaginaView {
            samenvatting: Some(kop.samenvatting.clone()),
            gewijzigd: self.datum(kop.gewijzigd_op),
            inhoud,
            html: rendered.map_or(String::new(), |rendered| self.eigen_html(&rendered.html)),
            bronnen: rendered.map(|rendered| self.geciteerd(&rendered.bronnen)).unwrap_or_default(),
            verklaring,
        }
    }
}
