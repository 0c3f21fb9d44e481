//! What makes papers.

use std::collections::BTreeMap;
use std::fmt;

use blake3::Hasher;
use serde_json::json;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Dict, Label, Selector, Smart};
use typst::introspection::{Introspector as _, MetadataElem};
use typst::syntax::{RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, PicoStr};
use typst::{Library, LibraryExt as _, WorldExt as _};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::data::data;
use super::folded::folded;
use super::glyphs::missing;
use super::sheet::Sheet;
use super::{Beeld, PdfFault};
use crate::folder::{Drukwerk, Qr, Variant};
use crate::site::Kleur;

/// What the template labels a side with that has more text than room.
const TOO_LONG: &str = "past-niet";

/// What makes papers: the templates, the drawings and the fonts, which all papers share.
pub struct Press {
    pub(super) library: LazyHash<Library>,
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
    /// The templates and what they are made of, by name: `folder.typ`.
    pub(super) sources: BTreeMap<String, Source>,
    /// The other files by name.
    pub(super) files: BTreeMap<String, Bytes>,
    /// Logos and photos by path.
    beelden: BTreeMap<String, Beeld>,
    options: PdfOptions,
    /// Who hands the paper over: the author of the document.
    afzender: String,
    /// The colours of the theme by the names of their tokens, as `#rrggbb`.
    kleuren: BTreeMap<String, String>,
    /// The program and all files of the theme.
    hash: Hasher,
}

impl Press {
    /// A press with the files of the theme's folder `folder`, by name: a template for each kind (`folder.typ`), what these share,
    /// fonts (`.ttf`, `.otf`) and drawings. `beelden` are logos and photos by path, `afzender` is who hands the paper over,
    /// `kleuren` are the colours of the theme by the names of their tokens.
    ///
    /// # Errors
    /// When a template is missing or is no text, or when a font can not be read.
    pub fn new(
        files: &BTreeMap<String, Vec<u8>>,
        beelden: BTreeMap<String, Beeld>,
        afzender: &str,
        kleuren: &BTreeMap<String, Kleur>,
    ) -> Result<Self, PdfFault> {
        let damaged = |file: &str| PdfFault::Theme { file: format!("folder/{file}") };
        let mut templates = Drukwerk::SOORTEN.iter().map(|soort| format!("{soort}.typ"));
        if let Some(missing) = templates.find(|name| !files.contains_key(name)) {
            return Err(damaged(&missing));
        }
        let standards =
            PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| PdfFault::template("", None, error.message()))?;

        let mut press = Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::default(),
            fonts: Vec::new(),
            sources: BTreeMap::new(),
            files: BTreeMap::new(),
            beelden,
            options: PdfOptions { standards, creator: Smart::Custom(None), ..PdfOptions::default() },
            afzender: afzender.to_owned(),
            kleuren: kleuren.iter().map(|(naam, kleur)| (naam.clone(), kleur.to_string())).collect(),
            hash: Hasher::new(),
        };
        press.hash.update(env!("CARGO_PKG_VERSION").as_bytes());
        press.hash.update(env!("WIJKWIJZER_FOLDER").as_bytes());
        for (name, bytes) in files {
            press.hash.update(name.as_bytes()).update(blake3::hash(bytes).as_bytes());
            match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
                "ttf" | "otf" => {
                    press.fonts.push(Font::new(Bytes::new(bytes.clone()), 0).ok_or_else(|| damaged(name))?);
                }
                "typ" => {
                    let text = std::str::from_utf8(bytes).map_err(|_| damaged(name))?;
                    let path = VirtualPath::new(name).map_err(|_| damaged(name))?;
                    let id = RootedPath::new(VirtualRoot::Project, path).intern();
                    press.sources.insert(name.clone(), Source::new(id, text.to_owned()));
                }
                _ => {
                    press.files.insert(name.clone(), Bytes::new(bytes.clone()));
                }
            }
        }
        press.book = LazyHash::new(FontBook::from_fonts(&press.fonts));
        Ok(press)
    }

    /// Which paper this is: a hash in hexadecimal of the program, the files of the theme and all that is on the paper. Two
    /// papers with the same key are the same.
    #[must_use]
    pub fn key(&self, druk: &Drukwerk) -> String {
        let mut hash = self.hash.clone();
        hash.update(self.data(druk, false).as_bytes());
        hash.finalize().to_hex().to_string()
    }

    /// Makes one paper, on a thread with a stack of 16 MB: see [`print_all`](super::print_all).
    ///
    /// # Errors
    /// When the text does not fit, a font lacks a character, or the template is at fault.
    pub fn pdf(&self, druk: &Drukwerk) -> Result<Vec<u8>, PdfFault> {
        let document = self.layout(druk, false)?;
        if !druk.sides().contains(&document.pages().len()) {
            return Err(too_long(&self.layout(druk, true)?));
        }
        if let Some(text) = document.pages().iter().find_map(|page| missing(&page.frame)) {
            return Err(PdfFault::Glyph { text });
        }
        let document = match druk {
            Drukwerk::Folder(blad, Variant::A5) => folded(&document, blad.rtl),
            _ => document,
        };
        typst_pdf::pdf(&document, &self.options)
            .map_err(|found| PdfFault::template(&template(druk), None, first(&found)))
    }

    /// Lays the paper out, side by side as it is read.
    fn layout(&self, druk: &Drukwerk, meten: bool) -> Result<PagedDocument, PdfFault> {
        let name = template(druk);
        let fault = |message| PdfFault::template(&name, None, message);
        let main = self.sources.get(&name).ok_or_else(|| fault("missing"))?.id();
        let qr = Qr::new(druk.adres()).ok_or_else(|| fault("the address is too long for a QR code"))?;
        let sheet = Sheet {
            press: self,
            main,
            data: Bytes::from_string(self.data(druk, meten)),
            qr: Bytes::from_string(drawing(&qr)),
            logo: self.beeld(druk.logo()).map(|beeld| beeld.bytes.clone()),
            foto: self.beeld(druk.foto()).map(|beeld| beeld.bytes.clone()),
        };
        typst::compile::<PagedDocument>(&sheet).output.map_err(|found| {
            let span = found.first().map(|found| found.span);
            let file =
                span.and_then(typst::syntax::DiagSpan::id).map(|id| id.get().vpath().get_without_slash().to_owned());
            let file = file.unwrap_or_else(|| name.clone());
            let range = span.and_then(|span| sheet.range(span));
            let lines = self.sources.get(&file).map(Source::lines);
            let line = range.zip(lines).and_then(|(range, lines)| lines.byte_to_line(range.start));
            PdfFault::template(&file, line.map(|line| line + 1), first(&found))
        })
    }

    fn data(&self, druk: &Drukwerk, meten: bool) -> String {
        let (logo, foto) = (self.beeld(druk.logo()), self.beeld(druk.foto()));
        let mut data = data(druk, &self.afzender, logo, foto, meten);
        data["kleuren"] = json!(self.kleuren);
        data.to_string()
    }

    fn beeld(&self, path: Option<&str>) -> Option<&Beeld> {
        self.beelden.get(path?)
    }
}

/// The name of the template of a paper.
fn template(druk: &Drukwerk) -> String {
    format!("{}.typ", druk.soort())
}

/// The code as a drawing, with its quiet zone.
fn drawing(qr: &Qr) -> String {
    let size = qr.full_size();
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"><path d="{}"/></svg>"#, qr.path())
}

/// Where there is too much text and how much, as the template tells by its label.
fn too_long(document: &PagedDocument) -> PdfFault {
    let found = Label::new(PicoStr::intern(TOO_LONG))
        .and_then(|label| document.introspector().query_first(&Selector::Label(label)))
        .and_then(|found| found.to_packed::<MetadataElem>()?.value.clone().cast::<Dict>().ok());
    let part = |dict: &Dict| dict.get("vak").ok()?.clone().cast::<String>().ok();
    let lines = |dict: &Dict| dict.get("regels").ok()?.clone().cast::<i64>().ok();
    PdfFault::TooLong {
        part: found.as_ref().and_then(part).unwrap_or_else(|| "het papier".to_owned()),
        lines: found.as_ref().and_then(lines).unwrap_or(1),
    }
}

/// What typst found first, in its own words.
fn first(found: &[SourceDiagnostic]) -> &str {
    found.first().map_or("unknown", |found| &found.message)
}

impl fmt::Debug for Press {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Press")
            .field("files", &self.files.keys())
            .field("fonts", &self.fonts.len())
            .finish_non_exhaustive()
    }
}

impl PdfFault {
    fn template(file: &str, line: Option<usize>, message: &str) -> Self {
        Self::Template { file: file.to_owned(), line, message: message.to_owned() }
    }
}
