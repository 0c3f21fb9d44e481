//! From files to records, every file by itself.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::bestand::{Aside, list, one, outlines, text};
use super::kind::Kind;
use super::{
    ActiviteitRecord, Begrip, Bron, CoachRecord, ContraIndicatie, FolderKop, GemeenteRecord, Grens, HoofdstukKop,
    Indicatie, Interventie, KlachtRecord, Known, Kwartaal, NieuwsKop, OrganisatieRecord, PaginaKop, Postcodepunt,
    RegioRecord, Sourced, Synoniem, Tekst, ThemaRecord, ToegankelijkheidRecord, VerhaalKop, WijkRecord, kwartaal,
    postcodepunt,
};
use crate::check::{self, vorm};
use crate::diagnostics::Diagnostics;
use crate::source::{SourceFile, Sources};

/// All records of a site.
#[derive(Debug, Default)]
#[allow(missing_docs)] // The fields are named after the kinds of records.
pub struct Records {
    pub regio: Option<Sourced<RegioRecord>>,
    pub gemeenten: Vec<Sourced<GemeenteRecord>>,
    pub wijken: Vec<Sourced<WijkRecord>>,
    pub grenzen: Vec<Sourced<Vec<Grens>>>,
    pub coaches: Vec<Sourced<CoachRecord>>,
    pub activiteiten: Vec<Sourced<ActiviteitRecord>>,
    pub organisaties: Vec<Sourced<OrganisatieRecord>>,
    pub themas: Vec<Sourced<ThemaRecord>>,
    pub klachten: Vec<Sourced<KlachtRecord>>,
    pub indicaties: Vec<Sourced<Indicatie>>,
    pub contra_indicaties: Vec<Sourced<ContraIndicatie>>,
    pub interventies: Vec<Sourced<Interventie>>,
    pub bronnen: Vec<Sourced<Bron>>,
    pub begrippen: Vec<Sourced<Begrip>>,
    pub synoniemen: Vec<Sourced<Synoniem>>,
    pub toegankelijkheid: Option<Sourced<ToegankelijkheidRecord>>,
    pub hoofdstukken: Vec<Sourced<Tekst<HoofdstukKop>>>,
    pub paginas: Vec<Sourced<Tekst<PaginaKop>>>,
    pub folders: Vec<Sourced<Tekst<FolderKop>>>,
    pub verhalen: Vec<Sourced<Tekst<VerhaalKop>>>,
    pub nieuws: Vec<Sourced<Tekst<NieuwsKop>>>,
    pub cijfers: Vec<Sourced<Vec<Kwartaal>>>,
    pub postcodes: Vec<Postcodepunt>,
    /// The table of postcodes, for messages.
    pub postcodes_file: Option<SourceFile>,
    /// Files that hold a record which could not be read. A reference to one is not a fault of its own.
    pub broken: HashSet<Arc<str>>,
}

/// What one file gave, with what else reading it brought.
#[derive(Debug, Clone)]
pub(super) struct One {
    parsed: Parsed,
    aside: Aside,
}

/// What one file gave.
#[derive(Debug, Clone)]
enum Parsed {
    Regio(Box<Sourced<RegioRecord>>),
    Gemeente(Box<Sourced<GemeenteRecord>>),
    Wijk(Box<Sourced<WijkRecord>>),
    Grenzen(Box<Sourced<Vec<Grens>>>),
    Coach(Box<Sourced<CoachRecord>>),
    Activiteit(Box<Sourced<ActiviteitRecord>>),
    Organisatie(Box<Sourced<OrganisatieRecord>>),
    Themas(Vec<Sourced<ThemaRecord>>),
    Klachten(Vec<Sourced<KlachtRecord>>),
    Indicaties(Vec<Sourced<Indicatie>>),
    ContraIndicaties(Vec<Sourced<ContraIndicatie>>),
    Interventies(Vec<Sourced<Interventie>>),
    Bronnen(Vec<Sourced<Bron>>),
    Begrippen(Vec<Sourced<Begrip>>),
    Synoniemen(Vec<Sourced<Synoniem>>),
    Toegankelijkheid(Box<Sourced<ToegankelijkheidRecord>>),
    Hoofdstuk(Box<Sourced<Tekst<HoofdstukKop>>>),
    Pagina(Box<Sourced<Tekst<PaginaKop>>>),
    Folder(Box<Sourced<Tekst<FolderKop>>>),
    Verhaal(Box<Sourced<Tekst<VerhaalKop>>>),
    Nieuws(Box<Sourced<Tekst<NieuwsKop>>>),
    Cijfers(Box<Sourced<Vec<Kwartaal>>>),
    Postcodes(Vec<Postcodepunt>),
    Nothing,
}

/// Reads every record. A file with a fault is reported and left out; the others are read all the same.
#[must_use]
pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Records {
    read_again(sources, &mut Known::default(), diagnostics)
}

/// As [`read`], but of files that are as they were when they were read before, nothing is read anew.
#[must_use]
pub fn read_again(sources: &Sources, known: &mut Known, diagnostics: &mut Diagnostics) -> Records {
    let read = |file| known.same(file).unwrap_or_else(|| Arc::new(parse_file(file)));
    let parsed: Vec<Arc<One>> = sources.texts.par_iter().map(read).collect();
    known.keep(&sources.texts, &parsed);
    let mut records = Records { broken: sources.refused.iter().cloned().collect(), ..Records::default() };
    let mut stiltes = Vec::new();
    for (file, one) in sources.texts.iter().zip(parsed) {
        let One { parsed, aside } = Arc::unwrap_or_clone(one);
        if aside.findings.iter().any(|finding| finding.ernst == crate::diagnostics::Ernst::Fout) {
            records.broken.insert(Arc::clone(&file.path));
        }
        for finding in aside.findings.into_iter().chain(aside.written) {
            diagnostics.add(file, finding);
        }
        stiltes.extend(aside.stiltes);
        records.take(parsed, file);
    }
    for (path, _) in sources.binaries.iter().filter(|(path, _)| !is_image(path)) {
        diagnostics.add_path(path, vorm::onbekend_bestand::finding(path));
    }
    records.check_files(diagnostics);
    if !stiltes.is_empty() {
        diagnostics.silence(stiltes);
    }
    records
}

/// Whether a file without text may stand where it stands: beside a chapter that shows it, beside a gemeente or a coach as logo or
/// photo, or in a theme.
fn is_image(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let parts: Vec<&str> = path.split('/').collect();
    let for_paper = matches!(parts.as_slice(), ["data", "gemeenten", _, _] | ["data", "gemeenten", _, "coaches", _]);
    path.starts_with("themes/")
        || for_paper && matches!(extension, "png" | "jpg" | "jpeg")
        || path.starts_with("content/") && matches!(extension, "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" | "pdf")
}

impl Records {
    fn take(&mut self, parsed: Parsed, file: &SourceFile) {
        match parsed {
            Parsed::Regio(record) => self.regio = Some(*record),
            Parsed::Gemeente(record) => self.gemeenten.push(*record),
            Parsed::Wijk(record) => self.wijken.push(*record),
            Parsed::Grenzen(record) => self.grenzen.push(*record),
            Parsed::Coach(record) => self.coaches.push(*record),
            Parsed::Activiteit(record) => self.activiteiten.push(*record),
            Parsed::Organisatie(record) => self.organisaties.push(*record),
            Parsed::Themas(list) => self.themas = list,
            Parsed::Klachten(list) => self.klachten = list,
            Parsed::Indicaties(list) => self.indicaties = list,
            Parsed::ContraIndicaties(list) => self.contra_indicaties = list,
            Parsed::Interventies(list) => self.interventies = list,
            Parsed::Bronnen(list) => self.bronnen = list,
            Parsed::Begrippen(list) => self.begrippen = list,
            Parsed::Synoniemen(list) => self.synoniemen = list,
            Parsed::Toegankelijkheid(record) => self.toegankelijkheid = Some(*record),
            Parsed::Hoofdstuk(record) => self.hoofdstukken.push(*record),
            Parsed::Pagina(record) => self.paginas.push(*record),
            Parsed::Folder(record) => self.folders.push(*record),
            Parsed::Verhaal(record) => self.verhalen.push(*record),
            Parsed::Nieuws(record) => self.nieuws.push(*record),
            Parsed::Cijfers(record) => self.cijfers.push(*record),
            Parsed::Postcodes(list) => {
                self.postcodes = list;
                self.postcodes_file = Some(file.clone());
            }
            Parsed::Nothing => {}
        }
    }

    /// Reports the files that a site can not do without. Like a file that could not be read, such a
    /// file is not missed by what points at it as well.
    fn check_files(&mut self, diagnostics: &mut Diagnostics) {
        let mut needed = BTreeSet::new();
        if self.regio.is_none() {
            needed.insert("data/regio.yaml".to_owned());
        }
        // The statement is shown within the words of its page.
        if self.toegankelijkheid.is_some() && !self.paginas.iter().any(|page| page.slug == "toegankelijkheid") {
            needed.insert("content/paginas/toegankelijkheid.md".to_owned());
        }
        let dirs = self.wijken.iter().map(|r| &r.gemeente).chain(self.coaches.iter().map(|r| &r.gemeente));
        let dirs = dirs.chain(self.grenzen.iter().map(|r| &r.gemeente));
        let dirs = dirs.chain(self.cijfers.iter().map(|r| &r.gemeente));
        for gemeente in dirs.chain(self.activiteiten.iter().map(|r| &r.gemeente)) {
            if !self.gemeenten.iter().any(|g| g.slug == *gemeente) {
                needed.insert(format!("data/gemeenten/{gemeente}/gemeente.yaml"));
            }
        }
        for path in needed {
            if self.broken.insert(path.as_str().into()) {
                diagnostics.add_path(&path, vorm::ontbrekend_bestand::finding(&path));
            }
        }
    }
}

fn parse_file(file: &SourceFile) -> One {
    let mut aside = Aside { written: check::written(file), ..Aside::default() };
    let stem = file.stem().to_owned();
    let boxed = &mut aside;
    let parsed = match Kind::of(&file.path) {
        Kind::Regio => one(file, stem, String::new(), boxed).map(Parsed::Regio),
        Kind::Gemeente { gemeente } => one(file, gemeente, String::new(), boxed).map(Parsed::Gemeente),
        Kind::Wijk { gemeente } => one(file, stem, gemeente, boxed).map(Parsed::Wijk),
        Kind::Grenzen { gemeente } => outlines(file, gemeente, boxed).map(Parsed::Grenzen),
        Kind::Coach { gemeente } => one(file, stem, gemeente, boxed).map(Parsed::Coach),
        Kind::Activiteit { gemeente } => one(file, stem, gemeente, boxed).map(Parsed::Activiteit),
        Kind::Organisatie => one(file, stem, String::new(), boxed).map(Parsed::Organisatie),
        Kind::Themas => list(file, boxed, |r: &ThemaRecord| &r.id).map(Parsed::Themas),
        Kind::Klachten => list(file, boxed, |r: &KlachtRecord| &r.id).map(Parsed::Klachten),
        Kind::Indicaties => list(file, boxed, |r: &Indicatie| &r.id).map(Parsed::Indicaties),
        Kind::ContraIndicaties => list(file, boxed, |r: &ContraIndicatie| &r.id).map(Parsed::ContraIndicaties),
        Kind::Interventies => list(file, boxed, |r: &Interventie| &r.id).map(Parsed::Interventies),
        Kind::Bronnen => list(file, boxed, |r: &Bron| &r.id).map(Parsed::Bronnen),
        Kind::Begrippen => list(file, boxed, |r: &Begrip| &r.id).map(Parsed::Begrippen),
        Kind::Synoniemen => list(file, boxed, |r: &Synoniem| &r.woord).map(Parsed::Synoniemen),
        Kind::Toegankelijkheid => one(file, stem, String::new(), boxed).map(Parsed::Toegankelijkheid),
        Kind::Postcodes => Some(Parsed::Postcodes(postcodepunt::read(&file.text, &mut boxed.findings))),
        Kind::Hoofdstuk => text(file, boxed).map(Parsed::Hoofdstuk),
        Kind::Pagina => text(file, boxed).map(Parsed::Pagina),
        Kind::Folder => text(file, boxed).map(Parsed::Folder),
        Kind::Verhaal => text(file, boxed).map(Parsed::Verhaal),
        Kind::Nieuws => text(file, boxed).map(Parsed::Nieuws),
        Kind::Cijfers { gemeente } => {
            let record = kwartaal::read(&file.text, &mut boxed.findings);
            Some(Parsed::Cijfers(Box::new(Sourced {
                slug: stem,
                gemeente,
                file: file.clone(),
                record: Arc::new(record),
            })))
        }
        Kind::Image | Kind::Theme => None,
        Kind::Unknown => {
            aside.findings.push(vorm::onbekend_bestand::finding(&file.path));
            None
        }
    };
    One { parsed: parsed.unwrap_or(Parsed::Nothing), aside }
}
