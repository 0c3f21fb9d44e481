//! Which pages the site has.

use super::{Page, PageKind, Theme, Urls};
use crate::check::tekst;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::kaart::{Activiteit, Dag, Kaart};
use crate::source::SourceFile;

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
    for same in pages.chunk_by(|a, b| a.path == b.path).filter(|same| same.len() > 1) {
        let files: Vec<&SourceFile> = same.iter().filter_map(|page| file_of(kaart, page.kind)).collect();
        // Two files with one name are often reported for that name already, by a rule of its family.
        let known =
            |d: &Diagnostic| d.finding.rule.code.starts_with("K2") && files.iter().any(|file| file.path == d.bestand);
        let [.., last] = files.as_slice() else { continue };
        if !diagnostics.all().iter().any(known) {
            let finding = tekst::dubbel_adres::finding(&urls.page(kaart, same[0].kind));
            diagnostics.add(last, finding);
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
        PageKind::Lijst,
        PageKind::Zoeken,
        PageKind::Organisaties,
        PageKind::Postcodes,
        PageKind::Redactie,
        PageKind::Componenten,
        PageKind::Regels,
        PageKind::NietGevonden,
        PageKind::Offline,
    ];
    kinds.extend(Theme::componenten().map(PageKind::Component));
    // A list without anything in it is no page.
    let lists = [
        (kaart.themas.is_empty(), PageKind::Themas),
        (kaart.klachten.is_empty(), PageKind::Klachten),
        (kaart.hoofdstukken.is_empty(), PageKind::Handboek),
        (kaart.begrippen.is_empty(), PageKind::Begrippen),
        (kaart.bronnen.is_empty(), PageKind::Bronnen),
        (kaart.interventies.is_empty(), PageKind::Interventies),
        (kaart.folders.is_empty(), PageKind::Folders),
        (kaart.verhalen.is_empty(), PageKind::Verhalen),
        (kaart.nieuws.is_empty(), PageKind::Nieuws),
        (!kaart.has_cijfers(), PageKind::Cijfers),
    ];
    kinds.extend(lists.into_iter().filter(|(empty, _)| !empty).map(|(_, kind)| kind));
    let has = |wanted: &dyn Fn(&Activiteit) -> bool| kaart.activiteiten.iter().any(wanted);
    let days = Dag::ALLE.into_iter().filter(|dag| has(&|activiteit| activiteit.dagen().contains(dag)));
    kinds.extend(days.map(PageKind::ActiviteitenOp));
    kinds.extend(has(&|activiteit| activiteit.is_gratis() == Some(true)).then_some(PageKind::ActiviteitenGratis));
    for (id, gemeente) in kaart.gemeenten.entries() {
        kinds.extend([PageKind::Gemeente(id), PageKind::GemeenteVerwijzen(id), PageKind::GemeenteActiviteiten(id)]);
        kinds.push(PageKind::RedactieGemeente(id));
        kinds.extend(gemeente.has_coachlijst().then_some(PageKind::GemeenteCoachlijst(id)));
        kinds.extend(gemeente.cijfers.as_ref().map(|_| PageKind::GemeenteCijfers(id)));
    }
    kinds.extend(kaart.wijken.ids().map(PageKind::Wijk));
    let sheets = || std::iter::once(None).chain(kaart.wijken_with_folder().map(Some));
    kinds.extend((0..kaart.folders.len()).flat_map(|at| sheets().map(move |wijk| PageKind::Folder(wijk, at))));
    kinds.extend(kaart.coaches.ids().map(PageKind::Coach));
    kinds.extend(kaart.activiteiten.ids().map(PageKind::Activiteit));
    kinds.extend(kaart.organisaties.ids().map(PageKind::Organisatie));
    kinds.extend(kaart.themas.ids().map(PageKind::Thema));
    kinds.extend(kaart.klachten.ids().map(PageKind::Klacht));
    kinds.extend(kaart.verhalen.ids().map(PageKind::Verhaal));
    kinds.extend(kaart.nieuws.ids().map(PageKind::Nieuwsbericht));
    kinds.extend(kaart.pc4s().into_iter().map(PageKind::Postcode));
    kinds.extend((0..kaart.hoofdstukken.len()).map(PageKind::Hoofdstuk));
    let texts = kaart.paginas.iter().enumerate().filter(|(_, page)| page.slug != "home");
    kinds.extend(texts.map(|(at, _)| PageKind::Pagina(at)));
    kinds
}

/// The file of a record or text that a page is of its own about.
fn file_of(kaart: &Kaart, kind: PageKind) -> Option<&SourceFile> {
    match kind {
        PageKind::Gemeente(id)
        | PageKind::GemeenteVerwijzen(id)
        | PageKind::GemeenteActiviteiten(id)
        | PageKind::GemeenteCoachlijst(id)
        | PageKind::RedactieGemeente(id) => Some(&kaart.gemeenten[id].file),
        PageKind::Wijk(id) => Some(&kaart.wijken[id].file),
        PageKind::Folder(_, at) => kaart.folders.get(at).map(|folder| &folder.file),
        PageKind::Coach(id) => Some(&kaart.coaches[id].file),
        PageKind::Activiteit(id) => Some(&kaart.activiteiten[id].file),
        PageKind::Organisatie(id) => Some(&kaart.organisaties[id].file),
        PageKind::Thema(id) => Some(&kaart.themas[id].file),
        PageKind::Klacht(id) => Some(&kaart.klachten[id].file),
        PageKind::GemeenteCijfers(id) => kaart.gemeenten[id].cijfers.as_ref().map(|table| &table.file),
        PageKind::Verhaal(id) => Some(&kaart.verhalen[id].file),
        PageKind::Nieuwsbericht(id) => Some(&kaart.nieuws[id].file),
        PageKind::Hoofdstuk(at) => kaart.hoofdstukken.get(at).map(|chapter| &chapter.file),
        PageKind::Pagina(at) => kaart.paginas.get(at).map(|pagina| &pagina.file),
        _ => None,
    }
}
