//! The patient folder.

use serde::Serialize;

use super::Views;
use super::gedeeld::{LinkView, TelefoonView};
use crate::folder::{Blad, BladCoach, Qr, Regel, Stuk, Variant, blad};
use crate::kaart::{Coach, Datum, Gemeente, Id, Wijk};
use crate::records::{FolderWoorden, Status};
use crate::site::PageKind;

/// The page of a sheet.
#[derive(Debug, Serialize)]
#[allow(clippy::struct_excessive_bools)] // Each is a fact by itself.
pub(super) struct FolderView {
    taal: String,
    rtl: bool,
    is_bron: bool,
    titel: String,
    plaats: String,
    gemeente: Option<String>,
    plaats_url: String,
    opening: Vec<RegelView>,
    blokken: Vec<BlokView>,
    coaches: Vec<FolderCoachView>,
    afwezig: Option<String>,
    extra: Vec<String>,
    woorden: FolderWoorden,
    /// The words of the Dutch sheet, for what is said in both languages.
    bron: FolderWoorden,
    bron_url: String,
    talen: Vec<FolderLink>,
    alternatieven: Vec<AlternatiefView>,
    papieren: Vec<PapierView>,
    qr: Option<QrView>,
    adres: String,
    gecontroleerd: Option<String>,
    verouderd: bool,
    nagekeken: bool,
}

/// A sentence in pieces.
type RegelView = Vec<StukView>;

#[derive(Debug, Serialize)]
struct StukView {
    tekst: String,
    /// A name or a number: not translated, from left to right.
    waarde: bool,
    /// A Dutch name or word; a number is read out in the language of the page.
    naam: bool,
}

#[derive(Debug, Serialize)]
struct BlokView {
    svg: &'static str,
    kop: RegelView,
    regels: Vec<RegelView>,
}

#[derive(Debug, Serialize)]
struct FolderCoachView {
    naam: String,
    rol: String,
    organisatie: String,
    telefoon: TelefoonView,
    bereikbaar: Vec<RegelView>,
    postcodes: Vec<String>,
}

/// The code as a path in a square of so many units.
#[derive(Debug, Serialize)]
struct QrView {
    grootte: usize,
    pad: String,
}

/// The sheet on paper, in a form that its name says: `A4`.
#[derive(Debug, Serialize)]
struct PapierView {
    vorm: String,
    url: String,
}

/// The same sheet in another language, for search engines.
#[derive(Debug, Serialize)]
struct AlternatiefView {
    taal: String,
    url: String,
}

/// A sheet in a language.
#[derive(Debug, Clone, Serialize)]
pub(super) struct FolderLink {
    pub(super) taal: String,
    pub(super) naam: String,
    pub(super) url: String,
    pub(super) rtl: bool,
    pub(super) hier: bool,
}

/// The list of all sheets.
#[derive(Debug, Serialize)]
pub(super) struct FoldersView {
    regio: Vec<FolderLink>,
    gemeenten: Vec<GemeenteFolders>,
}

#[derive(Debug, Serialize)]
struct GemeenteFolders {
    gemeente: LinkView,
    anker: String,
    wijken: Vec<LinkView>,
}

/// A translation, for the page of the editors.
#[derive(Debug, Serialize)]
pub(super) struct FolderStand {
    naam: String,
    taal: String,
    url: String,
    is_bron: bool,
    vertaald_door: Option<String>,
    nagekeken_door: Option<String>,
    verouderd: bool,
}

impl Views<'_> {
    /// The sheet of a wijk, or of the region in general, in a language by its place.
    pub(super) fn blad(&self, wijk: Option<Id<Wijk>>, at: usize) -> Blad {
        let adres = self.urls.absolute(&self.url(PageKind::Folder(wijk, at)));
        blad(self.kaart, &self.kaart.folders[at], wijk, adres)
    }

    pub(super) fn folder(&self, wijk: Option<Id<Wijk>>, at: usize) -> FolderView {
        let kaart = self.kaart;
        let blad = self.blad(wijk, at);
        let source = kaart.folders.iter().position(|folder| folder.is_bron).unwrap_or(at);
        let links = self.folder_links(wijk, |_| true).into_iter().enumerate();
        let talen: Vec<FolderLink> = links.map(|(place, link)| FolderLink { hier: place == at, ..link }).collect();
        let alternatieven =
            talen.iter().map(|link| AlternatiefView { taal: link.taal.clone(), url: self.urls.absolute(&link.url) });
        let blokken = blad.blokken.iter().map(|blok| BlokView {
            svg: blok.pictogram.naam(),
            kop: regel(&blok.kop),
            regels: regels(&blok.regels),
        });
        let text = &kaart.folders[at];
        let printed = self.papers && blad.is_printed();
        let papieren = Variant::ALL.iter().filter(|_| printed).map(|variant| PapierView {
            vorm: variant.naam().to_uppercase(),
            url: self.urls.paper(kaart, wijk, text, *variant),
        });
        FolderView {
            papieren: papieren.collect(),
            taal: blad.taal.code().to_owned(),
            rtl: blad.rtl,
            is_bron: blad.is_bron,
            plaats_url: wijk.map_or_else(|| self.url(PageKind::Folders), |id| self.urls.wijk(kaart, id)),
            opening: regels(&blad.opening),
            blokken: blokken.collect(),
            coaches: blad.coach.iter().chain(&blad.anderen).map(Into::into).collect(),
            bron: kaart.folders[source].kop.woorden.clone(),
            bron_url: self.url(PageKind::Folder(wijk, source)),
            alternatieven: alternatieven.collect(),
            talen,
            qr: Qr::new(&blad.adres).map(|qr| QrView { grootte: qr.full_size(), pad: qr.path() }),
            adres: blad.adres_kort().to_owned(),
            gecontroleerd: blad.gecontroleerd_op.map(numeric),
            titel: blad.titel,
            woorden: blad.woorden,
            plaats: blad.plaats,
            gemeente: blad.gemeente,
            afwezig: blad.afwezig,
            extra: blad.extra,
            verouderd: blad.verouderd,
            nagekeken: blad.nagekeken,
        }
    }

    /// The sheets of a wijk that go to paper, with a link that opens the printer. None where a wijk has no folder.
    pub(super) fn folder_print_links(&self, wijk: Id<Wijk>) -> Vec<FolderLink> {
        if !self.kaart.wijken_with_folder().any(|id| id == wijk) {
            return Vec::new();
        }
        let links = self.folder_links(Some(wijk), |at| !self.kaart.folders[at].is_outdated());
        links.into_iter().map(|link| FolderLink { url: format!("{}#print", link.url), ..link }).collect()
    }

    /// The languages of which a sheet goes to paper, the source first.
    pub(super) fn folder_languages(&self) -> Vec<FolderLink> {
        self.folder_links(None, |at| !self.kaart.folders[at].is_outdated())
    }

    fn folder_links(&self, wijk: Option<Id<Wijk>>, wanted: impl Fn(usize) -> bool) -> Vec<FolderLink> {
        let places = (0..self.kaart.folders.len()).filter(|at| wanted(*at));
        let link = |at: usize| {
            let folder = &self.kaart.folders[at];
            FolderLink {
                taal: folder.taal.code().to_owned(),
                naam: folder.kop.naam.clone(),
                url: self.url(PageKind::Folder(wijk, at)),
                rtl: folder.is_rtl(),
                hier: false,
            }
        };
        places.map(link).collect()
    }

    pub(super) fn folders(&self) -> FoldersView {
        let kaart = self.kaart;
        let with: Vec<Id<Wijk>> = kaart.wijken_with_folder().collect();
        let source = kaart.folders.iter().position(|folder| folder.is_bron).unwrap_or_default();
        let gemeenten = kaart.gemeenten.iter().map(|gemeente| GemeenteFolders {
            gemeente: LinkView { naam: gemeente.record.naam.clone(), url: Some(self.urls.gemeente(gemeente)) },
            anker: gemeente.slug.clone(),
            wijken: gemeente
                .wijken
                .iter()
                .filter(|id| with.contains(id))
                .map(|id| LinkView {
                    naam: kaart.wijken[*id].record.naam.clone(),
                    url: Some(self.url(PageKind::Folder(Some(*id), source))),
                })
                .collect(),
        });
        FoldersView {
            regio: self.folder_links(None, |_| true),
            gemeenten: gemeenten.filter(|one| !one.wijken.is_empty()).collect(),
        }
    }

    /// The poster of a gemeente; nothing where there is none.
    pub(super) fn poster_url(&self, gemeente: &Gemeente) -> Option<String> {
        (gemeente.has_coachlijst() && !self.kaart.folders.is_empty()).then(|| self.urls.poster(gemeente))
    }

    /// The card of a coach; nothing where there is none.
    pub(super) fn kaartje_url(&self, coach: &Coach) -> Option<String> {
        let gemeente = &self.kaart.gemeenten[coach.gemeente?];
        (gemeente.record.status == Status::Actief).then(|| self.urls.kaartje(coach))
    }

    pub(super) fn folder_standen(&self) -> Vec<FolderStand> {
        let stand = |(at, folder): (usize, &crate::kaart::Folder)| FolderStand {
            naam: folder.kop.naam.clone(),
            taal: folder.taal.code().to_owned(),
            url: self.url(PageKind::Folder(None, at)),
            is_bron: folder.is_bron,
            vertaald_door: folder.kop.vertaald_door.clone(),
            nagekeken_door: folder.kop.nagekeken_door.clone().filter(|_| folder.is_checked()),
            verouderd: folder.is_outdated(),
        };
        self.kaart.folders.iter().enumerate().map(stand).collect()
    }
}

impl From<&BladCoach> for FolderCoachView {
    fn from(coach: &BladCoach) -> Self {
        Self {
            naam: coach.naam.clone(),
            rol: coach.rol.clone(),
            organisatie: coach.organisatie.clone(),
            telefoon: (&coach.telefoon).into(),
            bereikbaar: regels(&coach.bereikbaar),
            postcodes: coach.postcodes.clone(),
        }
    }
}

fn regels(regels: &[Regel]) -> Vec<RegelView> {
    regels.iter().map(regel).collect()
}

fn regel(regel: &Regel) -> RegelView {
    let view = |stuk: &Stuk| StukView {
        tekst: stuk.text().to_owned(),
        waarde: matches!(stuk, Stuk::Waarde(_)),
        naam: stuk.text().starts_with(char::is_alphabetic),
    };
    regel.0.iter().map(view).collect()
}

/// A day in digits, which every language reads: `12-10-2026`.
fn numeric(datum: Datum) -> String {
    format!("{}-{}-{}", datum.day(), datum.month(), datum.year())
}
