//! What a page is about: the names in its title, its file, the pages above it.

use super::Views;
use crate::kaart::{Gemeente, Id, Kaart};
use crate::records::PaginaKop;
use crate::records::{Sourced, Tekst};
use crate::site::PageKind;
use crate::source::SourceFile;

/// The names that the title of a page is made of, with its file and the pages above it.
#[derive(Debug, Default)]
pub(super) struct Over {
    /// The name of the thing itself.
    pub(super) naam: String,
    /// The gemeente it is in.
    pub(super) gemeente: String,
    /// What a coach is called.
    pub(super) rol: String,
    /// What it is, in one sentence.
    pub(super) samenvatting: String,
    /// The places of a postcode.
    pub(super) plaatsen: String,
    /// The file that a correction is for.
    pub(super) bestand: Option<String>,
    /// The pages above it, below the home page.
    pub(super) ouders: Vec<PageKind>,
}

impl Over {
    fn new(naam: &str, file: &SourceFile, ouders: Vec<PageKind>) -> Self {
        Self { naam: naam.to_owned(), bestand: Some(file.path.to_string()), ouders, ..Self::default() }
    }

    fn samenvatting(self, samenvatting: &str) -> Self {
        Self { samenvatting: samenvatting.trim().to_owned(), ..self }
    }

    fn gemeente(self, kaart: &Kaart, id: Option<Id<Gemeente>>) -> Self {
        Self { gemeente: id.map_or(String::new(), |id| kaart.gemeenten[id].record.naam.clone()), ..self }
    }

    fn below(ouders: &[PageKind]) -> Self {
        Self { ouders: ouders.to_vec(), ..Self::default() }
    }
}

impl Views<'_> {
    /// The file of the record or text that a page shows, where it shows one.
    pub(crate) fn bestand(&self, kind: PageKind) -> Option<String> {
        self.over(kind).bestand
    }

    /// What a page is about.
    pub(super) fn over(&self, kind: PageKind) -> Over {
        let kaart = self.kaart;
        match kind {
            PageKind::Home => {
                let page = kaart.paginas.iter().find(|page| page.slug == "home");
                let naam = page.map_or(&kaart.regio.record.naam, |page| &page.record.kop.titel);
                Over { naam: naam.clone(), ..Over::default() }
            }
            PageKind::Gemeente(id)
            | PageKind::GemeenteVerwijzen(id)
            | PageKind::GemeenteActiviteiten(id)
            | PageKind::GemeenteCoachlijst(id) => {
                let gemeente = &kaart.gemeenten[id];
                let mut ouders = vec![PageKind::Gemeenten];
                ouders.extend((kind != PageKind::Gemeente(id)).then_some(PageKind::Gemeente(id)));
                let lijst = kind == PageKind::GemeenteCoachlijst(id);
                ouders.extend(lijst.then_some(PageKind::GemeenteVerwijzen(id)));
                Over::new(&gemeente.record.naam, &gemeente.file, ouders).gemeente(kaart, Some(id))
            }
            PageKind::GemeenteCijfers(id) => {
                let gemeente = &kaart.gemeenten[id];
                let file = gemeente.cijfers.as_ref().map_or(&gemeente.file, |table| &table.file);
                let ouders = vec![PageKind::Gemeenten, PageKind::Gemeente(id)];
                Over::new(&gemeente.record.naam, file, ouders).gemeente(kaart, Some(id))
            }
            PageKind::Wijk(id) => {
                let wijk = &kaart.wijken[id];
                let ouders = std::iter::once(PageKind::Gemeenten).chain(wijk.gemeente.map(PageKind::Gemeente));
                Over::new(&wijk.record.naam, &wijk.file, ouders.collect()).gemeente(kaart, wijk.gemeente)
            }
            PageKind::Folder(wijk, at) => {
                let blad = self.blad(wijk, at);
                let opening: Vec<String> = blad.opening.iter().map(crate::folder::Regel::text).collect();
                let over = Over::new(&blad.titel, &kaart.folders[at].file, vec![PageKind::Folders]);
                let plaatsen = std::iter::once(blad.plaats).chain(blad.gemeente).collect::<Vec<_>>().join(", ");
                Over { plaatsen, ..over.samenvatting(&opening.join(" ")) }
            }
            PageKind::Coach(id) => {
                let coach = &kaart.coaches[id];
                let over = Over::new(&coach.record.naam, &coach.file, vec![PageKind::Verwijzen, PageKind::Coaches]);
                Over { rol: self.coach_rol(coach).to_lowercase(), ..over.gemeente(kaart, coach.gemeente) }
            }
            PageKind::Activiteit(id) => {
                let activiteit = &kaart.activiteiten[id];
                let own = activiteit.gemeente.map(|id| [PageKind::Gemeente(id), PageKind::GemeenteActiviteiten(id)]);
                let ouders = std::iter::once(PageKind::Gemeenten).chain(own.into_iter().flatten());
                Over::new(&activiteit.record.naam, &activiteit.file, ouders.collect())
                    .gemeente(kaart, activiteit.gemeente)
                    .samenvatting(&activiteit.record.samenvatting)
            }
            PageKind::Postcode(pc4) => {
                let over = Over::below(&[PageKind::Verwijzen, PageKind::Postcodes]);
                Over { naam: pc4.to_string(), plaatsen: self.plaatsen(pc4).join(", "), ..over }
            }
            PageKind::ActiviteitenOp(dag) => {
                let naam = self.words.text("activiteiten.op", &[("dag", &self.words.dag(dag))]);
                Over { naam, ..Over::below(&[PageKind::Activiteiten]) }
            }
            PageKind::ActiviteitenGratis => Over {
                naam: self.words.text("activiteiten.gratis_lijst", &[]),
                ..Over::below(&[PageKind::Activiteiten])
            },
            PageKind::RedactieGemeente(id) => Over::below(&[PageKind::Redactie]).gemeente(kaart, Some(id)),
            PageKind::Componenten => Over::below(&[PageKind::Redactie]),
            PageKind::Component(naam) => {
                Over { naam: naam.to_owned(), ..Over::below(&[PageKind::Redactie, PageKind::Componenten]) }
            }
            PageKind::Lijst => Over::below(&[PageKind::Activiteiten]),
            PageKind::Folders | PageKind::Postcodes | PageKind::Coaches => Over::below(&[PageKind::Verwijzen]),
            PageKind::Begrippen | PageKind::Bronnen | PageKind::Interventies if !kaart.hoofdstukken.is_empty() => {
                Over::below(&[PageKind::Handboek])
            }
            other => over_tekst(kaart, other),
        }
    }
}

/// What a page of words is about.
fn over_tekst(kaart: &Kaart, kind: PageKind) -> Over {
    match kind {
        PageKind::Thema(id) => {
            let thema = &kaart.themas[id];
            Over::new(&thema.record.naam, &thema.file, vec![PageKind::Themas]).samenvatting(&thema.record.samenvatting)
        }
        PageKind::Klacht(id) => {
            let klacht = &kaart.klachten[id];
            Over::new(&klacht.record.naam, &klacht.file, vec![PageKind::Klachten])
                .samenvatting(&klacht.record.samenvatting)
        }
        PageKind::Hoofdstuk(at) => {
            let chapter = &kaart.hoofdstukken[at];
            let kop = &chapter.record.kop;
            Over::new(&kop.titel, &chapter.file, vec![PageKind::Handboek]).samenvatting(&kop.samenvatting)
        }
        PageKind::Organisatie(id) => {
            let organisatie = &kaart.organisaties[id];
            Over::new(&organisatie.record.naam, &organisatie.file, vec![PageKind::Organisaties])
                .samenvatting(&organisatie.record.samenvatting)
        }
        PageKind::Verhaal(id) => {
            let verhaal = &kaart.verhalen[id];
            let kop = &verhaal.record.kop;
            Over::new(&kop.titel, &verhaal.file, vec![PageKind::Verhalen]).samenvatting(&kop.samenvatting)
        }
        PageKind::Nieuwsbericht(id) => {
            let bericht = &kaart.nieuws[id];
            let kop = &bericht.record.kop;
            Over::new(&kop.titel, &bericht.file, vec![PageKind::Nieuws]).samenvatting(&kop.samenvatting)
        }
        PageKind::Pagina(at) => over_pagina(&kaart.paginas[at]),
        PageKind::Regels => Over { ouders: vec![PageKind::Redactie], ..Over::default() },
        _ => Over::default(),
    }
}

fn over_pagina(page: &Sourced<Tekst<PaginaKop>>) -> Over {
    let guide = page.slug == "redactiehandleiding";
    let ouders = if guide { vec![PageKind::Redactie] } else { Vec::new() };
    let kop = &page.record.kop;
    Over::new(&kop.titel, &page.file, ouders).samenvatting(&kop.samenvatting)
}
