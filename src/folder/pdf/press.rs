//! What makes papers.

use std::collections::BTreeMap;
use std::fmt;

use blake3::Hasher;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Dict, Label, Selector, Smart};
use typst::introspection::{Introspector as _, MetadataElem};
use typst::syntax::{RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, PicoStr};
use typst::{Library, LibraryExt as _, WorldExt as _};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::PdfFault;
use super::data::data;
use super::folded::folded;
use super::glyphs::missing;
use super::sheet::Sheet;
use crate::folder::{Blad, Qr, Variant};
use crate::site::Kleur;

/// The name of the template in the folder of the theme.
const TEMPLATE: &str = "folder.typ";

/// What the template labels a side with that has more text than room.
const TOO_LONG: &str = "past-niet";

/// What makes papers: the template, the drawings and the fonts, which all papers share.
pub struct Press {
    pub(super) library: LazyHash<Library>,
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
    pub(super) template: Source,
    /// The other files by name.
    pub(super) files: BTreeMap<String, Bytes>,
    options: PdfOptions,
    /// Who hands the sheet over: the author of the document.
    afzender: String,
    /// The colours of the theme by the names of their tokens, as `#rrggbb`.
    kleuren: BTreeMap<String, String>,
    /// The program and all files.
    hash: Hasher,
}

impl Press {
    /// A press with the files of the theme's folder `folder`, by name: the template `folder.typ`, fonts (`.ttf`, `.otf`) and
    /// drawings. `afzender` is who hands the sheet over, `kleuren` are the colours of the theme by the names of their tokens.
    ///
    /// # Errors
    /// When the template is missing or is no text, or when a font can not be read.
    pub fn new(
        files: &BTreeMap<String, Vec<u8>>,
        afzender: &str,
        kleuren: &BTreeMap<String, Kleur>,
    ) -> Result<Self, PdfFault> {
        let damaged = |file: &str| PdfFault::Theme { file: format!("folder/{file}") };
        let text = files.get(TEMPLATE).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let text = text.ok_or_else(|| damaged(TEMPLATE))?;
        let path = VirtualPath::new(TEMPLATE).map_err(|_| damaged(TEMPLATE))?;
        let main = RootedPath::new(VirtualRoot::Project, path).intern();
        let standards =
            PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| PdfFault::template(None, error.message()))?;

        let mut press = Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::default(),
            fonts: Vec::new(),
            template: Source::new(main, text.to_owned()),
            files: BTreeMap::new(),
            options: PdfOptions { standards, creator: Smart::Custom(None), ..PdfOptions::default() },
            afzender: afzender.to_owned(),
            kleuren: kleuren.iter().map(|(naam, kleur)| (naam.clone(), kleur.to_string())).collect(),
            hash: Hasher::new(),
        };
        press.hash.update(env!("CARGO_PKG_VERSION").as_bytes());
        for (name, bytes) in files {
            press.hash.update(name.as_bytes()).update(blake3::hash(bytes).as_bytes());
            let bytes = Bytes::new(bytes.clone());
            let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
            if matches!(extension, "ttf" | "otf") {
                press.fonts.push(Font::new(bytes, 0).ok_or_else(|| damaged(name))?);
            } else {
                press.files.insert(name.clone(), bytes);
            }
        }
        press.book = LazyHash::new(FontBook::from_fonts(&press.fonts));
        Ok(press)
    }

    /// Which paper this is: a hash in hexadecimal of the program, the files of the theme and all that is on the sheet. Two
    /// papers with the same key are the same.
    #[must_use]
    pub fn key(&self, blad: &Blad, variant: Variant) -> String {
        let mut hash = self.hash.clone();
        hash.update(data(blad, variant, &self.afzender, &self.kleuren, false).to_string().as_bytes());
        hash.finalize().to_hex().to_string()
    }

    /// Makes one paper, on a thread with a stack of 16 MB: see [`print_all`](super::print_all).
    ///
    /// # Errors
    /// When the text does not fit, a font lacks a character, or the template is at fault.
    pub fn pdf(&self, blad: &Blad, variant: Variant) -> Result<Vec<u8>, PdfFault> {
        let document = self.layout(blad, variant, false)?;
        if document.pages().len() != variant.sides() {
            return Err(too_long(&self.layout(blad, variant, true)?));
        }
        if let Some(text) = document.pages().iter().find_map(|page| missing(&page.frame)) {
            return Err(PdfFault::Glyph { text });
        }
        let document = if variant == Variant::A5 { folded(&document, blad.rtl) } else { document };
        typst_pdf::pdf(&document, &self.options).map_err(|found| PdfFault::template(None, first(&found)))
    }

    /// Lays the sheet out, side by side as it is read.
    fn layout(&self, blad: &Blad, variant: Variant, meten: bool) -> Result<PagedDocument, PdfFault> {
        let qr =
            Qr::new(&blad.adres).ok_or_else(|| PdfFault::template(None, "the address is too long for a QR code"))?;
        let data = data(blad, variant, &self.afzender, &self.kleuren, meten).to_string();
        let sheet = Sheet { press: self, data: Bytes::from_string(data), qr: Bytes::from_string(drawing(&qr)) };
        typst::compile::<PagedDocument>(&sheet).output.map_err(|found| {
            let range = found.first().and_then(|found| sheet.range(found.span));
            let line = range.and_then(|range| self.template.lines().byte_to_line(range.start)).map(|line| line + 1);
            PdfFault::template(line, first(&found))
        })
    }
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
    fn template(line: Option<usize>, message: &str) -> Self {
        Self::Template { line, message: message.to_owned() }
    }
}
