//! What every page knows of itself, and the pages of plain text.

use serde::Serialize;

use super::Views;
use super::gedeeld::DatumView;
use super::handboek::{BronView, InhoudView};
use crate::site::messages::Value;
use crate::site::{Page, PageKind};

/// What a page knows of itself.
#[derive(Debug, Serialize)]
pub(super) struct PaginaView {
    titel: String,
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
}

/// The names that the title of a page is made of, with its file and ancestors.
#[derive(Debug, Default)]
struct Over {
    naam: String,
    gemeente: String,
    rol: String,
    samenvatting: String,
    plaatsen: String,
    bestand: Option<String>,
    ouders: Vec<PageKind>,
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
        if !matches!(page.kind, PageKind::Home | PageKind::NietGevonden) {
            for kind in std::iter::once(PageKind::Home).chain(over.ouders.iter().copied()) {
                let tekst = self.paginatekst(kind, "kruimel", &self.over(kind));
                broodkruimel.push(KruimelView { tekst, url: self.url(kind) });
            }
        }
        let canoniek = self.urls.absolute(&url);
        let section = page.kind.section();
        let zo_werkt_het = matches!(page.kind, PageKind::Pagina(at) if self.kaart.paginas[at].slug == "zo-werkt-het");
        PaginaView {
            venstertitel: text("venster"),
            omschrijving: text("omschrijving"),
            broodkruimel,
            nav: if zo_werkt_het { Some("zo_werkt_het") } else { section },
            nav_hier: zo_werkt_het
                || matches!(
                    page.kind,
                    PageKind::Verwijzen | PageKind::Activiteiten | PageKind::Klachten | PageKind::Handboek
                ),
            fout_melden_url: over.bestand.as_ref().map(|bestand| self.fout_melden(&titel, &canoniek, bestand)),
            indexeren: !matches!(page.kind, PageKind::Redactie | PageKind::NietGevonden),
            titel,
            url,
            canoniek,
        }
    }

    /// A prefilled message to the editors, with the page and the file it is made from.
    fn fout_melden(&self, titel: &str, url: &str, bestand: &str) -> String {
        let onderwerp = self.words.text("fout_melden.onderwerp", &[("titel", titel)]);
        let tekst = self.words.text("fout_melden.tekst", &[("url", url), ("bestand", bestand)]);
        let email = &self.kaart.regio.record.redactie.email;
        format!("mailto:{email}?subject={}&body={}", percent(&onderwerp), percent(&tekst))
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

    fn over(&self, kind: PageKind) -> Over {
        let kaart = self.kaart;
        let gemeente_naam = |id: Option<_>| id.map_or(String::new(), |id| kaart.gemeenten[id].record.naam.clone());
        let file = |file: &crate::source::SourceFile| Some(file.path.to_string());
        match kind {
            PageKind::Home => Over {
                naam: kaart.paginas.iter().find(|page| page.slug == "home").map_or_else(
                    || kaart.regio.record.naam.clone(),
                    |page| page.record.kop.titel.clone(),
                ),
                ..Over::default()
            },
            PageKind::Gemeente(id) | PageKind::GemeenteVerwijzen(id) | PageKind::GemeenteActiviteiten(id) => {
                let gemeente = &kaart.gemeenten[id];
                let mut ouders = vec![PageKind::Gemeenten];
                if !matches!(kind, PageKind::Gemeente(_)) {
                    ouders.push(PageKind::Gemeente(id));
                }
                let naam = gemeente.record.naam.clone();
                Over { gemeente: naam.clone(), naam, bestand: file(&gemeente.file), ouders, ..Over::default() }
            }
            PageKind::Wijk(id) => {
                let wijk = &kaart.wijken[id];
                let ouders = std::iter::once(PageKind::Gemeenten).chain(wijk.gemeente.map(PageKind::Gemeente));
                Over {
                    naam: wijk.record.naam.clone(),
                    gemeente: gemeente_naam(wijk.gemeente),
                    bestand: file(&wijk.file),
                    ouders: ouders.collect(),
                    ..Over::default()
                }
            }
            PageKind::Coach(id) => {
                let coach = &kaart.coaches[id];
                Over {
                    naam: coach.record.naam.clone(),
                    gemeente: gemeente_naam(coach.gemeente),
                    rol: self.coach_rol(coach).to_lowercase(),
                    bestand: file(&coach.file),
                    ouders: vec![PageKind::Coaches],
                    ..Over::default()
                }
            }
            PageKind::Activiteit(id) => {
                let activiteit = &kaart.activiteiten[id];
                let ouders = activiteit.gemeente.map(|id| [PageKind::Gemeente(id), PageKind::GemeenteActiviteiten(id)]);
                Over {
                    naam: activiteit.record.naam.clone(),
                    gemeente: gemeente_naam(activiteit.gemeente),
                    samenvatting: activiteit.record.samenvatting.trim().to_owned(),
                    bestand: file(&activiteit.file),
                    ouders: ouders.into_iter().flatten().collect(),
                    ..Over::default()
                }
            }
            PageKind::Thema(id) => {
                let thema = &kaart.themas[id];
                Over {
                    naam: thema.record.naam.clone(),
                    samenvatting: thema.record.samenvatting.clone(),
                    bestand: file(&thema.file),
                    ouders: vec![PageKind::Themas],
                    ..Over::default()
                }
            }
            PageKind::Klacht(id) => {
                let klacht = &kaart.klachten[id];
                Over {
                    naam: klacht.record.naam.clone(),
                    samenvatting: klacht.record.samenvatting.clone(),
                    bestand: file(&klacht.file),
                    ouders: vec![PageKind::Klachten],
                    ..Over::default()
                }
            }
            PageKind::Hoofdstuk(at) => {
                let chapter = &kaart.hoofdstukken[at];
                Over {
                    naam: chapter.record.kop.titel.clone(),
                    samenvatting: chapter.record.kop.samenvatting.clone(),
                    bestand: file(&chapter.file),
                    ouders: vec![PageKind::Handboek],
                    ..Over::default()
                }
            }
            PageKind::Organisatie(id) => {
                let organisatie = &kaart.organisaties[id];
                Over {
                    naam: organisatie.record.naam.clone(),
                    samenvatting: organisatie.record.samenvatting.clone(),
                    bestand: file(&organisatie.file),
                    ouders: vec![PageKind::Organisaties],
                    ..Over::default()
                }
            }
            PageKind::Postcode(pc4) => Over {
                naam: pc4.to_string(),
                plaatsen: self.plaatsen(pc4).join(", "),
                ouders: vec![PageKind::Postcodes],
                ..Over::default()
            },
            PageKind::Pagina(at) => {
                let page = &kaart.paginas[at];
                let guide = page.slug == "redactiehandleiding";
                Over {
                    naam: page.record.kop.titel.clone(),
                    samenvatting: page.record.kop.samenvatting.clone(),
                    bestand: file(&page.file),
                    ouders: if guide { vec![PageKind::Redactie] } else { Vec::new() },
                    ..Over::default()
                }
            }
            PageKind::Begrippen | PageKind::Bronnen | PageKind::Interventies => {
                let there = !kaart.hoofdstukken.is_empty();
                Over { ouders: if there { vec![PageKind::Handboek] } else { Vec::new() }, ..Over::default() }
            }
            PageKind::Postcodes | PageKind::Coaches => {
                Over { ouders: vec![PageKind::Verwijzen], ..Over::default() }
            }
            PageKind::Verwijzen
            | PageKind::Gemeenten
            | PageKind::Activiteiten
            | PageKind::Themas
            | PageKind::Klachten
            | PageKind::Handboek
            | PageKind::Organisaties
            | PageKind::Redactie
            | PageKind::NietGevonden => Over::default(),
        }
    }

    /// The address of a page.
    pub(super) fn url(&self, kind: PageKind) -> String {
        self.urls.page(self.kaart, kind)
    }

    pub(super) fn tekst_pagina(&self, at: usize) -> TekstPaginaView {
        let page = &self.kaart.paginas[at];
        let kop = &page.record.kop;
        let rendered = self.texts.get(&page.file, "", "body");
        TekstPaginaView {
            samenvatting: Some(kop.samenvatting.clone()),
            gewijzigd: self.datum(kop.gewijzigd_op),
            inhoud: rendered.map(InhoudView::of).unwrap_or_default(),
            html: rendered.map_or(String::new(), |rendered| rendered.html.clone()),
            bronnen: rendered.map(|rendered| self.geciteerd(&rendered.bronnen)).unwrap_or_default(),
        }
    }
}

/// Text in a query of a `mailto:` address (RFC 6068).
fn percent(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len());
    for byte in text.replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string can not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
