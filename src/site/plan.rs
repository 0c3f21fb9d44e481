//! Which pages the site has.

use std::collections::HashSet;

use super::{Page, PageKind, Urls};
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::kaart::Kaart;

/// The pages of a kaart, in order of their paths.
#[must_use]
pub fn plan(kaart: &Kaart, urls: &Urls, diagnostics: &mut Diagnostics) -> Vec<Page> {
    let mut pages: Vec<Page> = kinds(kaart)
        .into_iter()
        .map(|kind| {
            let url = urls.page(kaart, kind);
            Page { path: urls.local(&url).unwrap_or(&url).to_owned(), kind }
        })
        .collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    let mut seen = HashSet::new();
    for page in &pages {
        if !seen.insert(&page.path) {
            diagnostics.add_path("data", tekst::dubbel_adres::finding(&page.path));
        }
    }
    pages
}

fn kinds(kaart: &Kaart) -> Vec<PageKind> {
    let mut kinds = vec![
        PageKind::Home,
        PageKind::Verwijzen,
        PageKind::Gemeenten,
        PageKind::Coaches,
        PageKind::Activiteiten,
        PageKind::Organisaties,
        PageKind::Postcodes,
        PageKind::Redactie,
        PageKind::NietGevonden,
    ];
    // A list without anything in it is no page.
    let lists = [
        (kaart.themas.is_empty(), PageKind::Themas),
        (kaart.klachten.is_empty(), PageKind::Klachten),
        (kaart.hoofdstukken.is_empty(), PageKind::Handboek),
        (kaart.begrippen.is_empty(), PageKind::Begrippen),
        (kaart.bronnen.is_empty(), PageKind::Bronnen),
        (kaart.interventies.is_empty(), PageKind::Interventies),
    ];
    kinds.extend(lists.into_iter().filter(|(empty, _)| !empty).map(|(_, kind)| kind));
    for id in kaart.gemeenten.ids() {
        kinds.extend([PageKind::Gemeente(id), PageKind::GemeenteVerwijzen(id), PageKind::GemeenteActiviteiten(id)]);
    }
    kinds.extend(kaart.wijken.ids().map(PageKind::Wijk));
    kinds.extend(kaart.coaches.ids().map(PageKind::Coach));
    kinds.extend(kaart.activiteiten.ids().map(PageKind::Activiteit));
    kinds.extend(kaart.organisaties.ids().map(PageKind::Organisatie));
    kinds.extend(kaart.themas.ids().map(PageKind::Thema));
    kinds.extend(kaart.klachten.ids().map(PageKind::Klacht));
    kinds.extend(kaart.pc4s().into_iter().map(PageKind::Postcode));
    kinds.extend((0..kaart.hoofdstukken.len()).map(PageKind::Hoofdstuk));
    let texts = kaart.paginas.iter().enumerate().filter(|(_, page)| page.slug != "home");
    kinds.extend(texts.map(|(at, _)| PageKind::Pagina(at)));
    kinds
}
