//! The look of a site: templates, static files and texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::tokens::Tokens;
use super::{Kleur, Messages, merk};
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::records::NEDERLANDS;
use crate::source::{SourceFile, Sources};

/// The theme that is part of the program, so that a site needs none of its own.
static STANDAARD: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/standaard");

/// The set of icons.
const SPRITE: &str = "iconen.svg";

/// The logo of a region, in place of the mark of the program.
const MERK: &str = "merk.svg";

/// The look of a site: that of the program, with each file that the site has itself in its place.
#[derive(Debug, Default)]
pub struct Theme {
    /// The templates, by name without folder: `wijk.html`, `onderdelen/coachkaart.html`.
    pub templates: BTreeMap<String, SourceFile>,
    /// The files that go to the site as they are, by name: `stijl.css`.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// The drawings of the patient folder, by name: `bellen.svg`.
    pub folder: BTreeMap<String, String>,
    /// All that the patient folder is made of on paper, by name: `folder.typ`, fonts, drawings.
    pub paper: BTreeMap<String, Vec<u8>>,
    /// The service worker, without the list of files that stands before it.
    pub worker: String,
    /// The colours in light by the name of their token, for what is no style sheet.
    pub kleuren: BTreeMap<String, Kleur>,
    /// The texts.
    pub messages: Messages,
    /// The records of the region that the samples of components are of, by their path in it: `data/regio.yaml`.
    pub voorbeeld: BTreeMap<String, SourceFile>,
}

impl Theme {
    /// The theme of a name: the program's own, overlaid with the files of `themes/<naam>` of the site. Its texts are those in
    /// a language: `berichten.<taal>.yaml` and `woorden.<taal>.yaml`.
    #[must_use]
    pub fn load(naam: &str, taal: &str, sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut theme = Self::default();
        let mut rest = Rest::default();
        for (path, bytes) in files(&STANDAARD) {
            let file = std::str::from_utf8(bytes)
                .ok()
                .map(|text| SourceFile { path: format!("themes/standaard/{path}").into(), text: text.into() });
            theme.take(&path, file, bytes, &mut rest);
        }
        let own = format!("themes/{naam}/");
        for file in &sources.texts {
            if let Some(path) = file.path.strip_prefix(&own) {
                theme.take(path, Some(file.clone()), file.text.as_bytes(), &mut rest);
            }
        }
        for (name, bytes) in &sources.binaries {
            if let Some(path) = name.strip_prefix(&own) {
                theme.take(path, None, bytes, &mut rest);
            }
        }
        theme.put_merk(rest.merk.as_ref(), diagnostics);
        theme.messages = rest.messages(naam, taal, sources, diagnostics);
        let tokens = Tokens::apply(&rest.sheets, rest.tokens.as_ref(), diagnostics);
        theme.assets.extend(tokens.sheets.into_iter().map(|(name, text)| (name, text.into_bytes())));
        theme.kleuren = tokens.kleuren;
        theme
    }

    /// The names of the components that have a page with their states, in the order of the alphabet. Those of the
    /// program: a theme can change such a page, not add one.
    pub fn componenten() -> impl Iterator<Item = &'static str> {
        let dir = STANDAARD.get_dir("templates/componenten");
        let mut names: Vec<&'static str> =
            dir.into_iter().flat_map(Dir::files).filter_map(|file| file.path().file_stem()?.to_str()).collect();
        names.sort_unstable();
        names.into_iter()
    }

    /// Puts the logo of the region in the set of icons, when it has one.
    fn put_merk(&mut self, merk: Option<&SourceFile>, diagnostics: &mut Diagnostics) {
        let Some(merk) = merk else { return };
        let sprite = self.assets.get(SPRITE).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        match merk::put(sprite, &merk.text) {
            Ok(sprite) => {
                self.assets.insert(SPRITE.to_owned(), sprite.into_bytes());
            }
            Err(finding) => diagnostics.add(merk, finding),
        }
    }

    fn take(&mut self, path: &str, file: Option<SourceFile>, bytes: &[u8], rest: &mut Rest) {
        if let Some(name) = path.strip_prefix("folder/") {
            self.paper.insert(name.to_owned(), bytes.to_vec());
        }
        if let (Some(name), Some(file)) = (path.strip_prefix("voorbeeld/"), &file) {
            self.voorbeeld.insert(name.to_owned(), file.clone());
        } else if let (Some(name), Some(file)) = (path.strip_prefix("templates/"), &file) {
            self.templates.insert(name.to_owned(), file.clone());
        } else if let Some(name) = path.strip_prefix("static/") {
            self.assets.insert(name.to_owned(), bytes.to_vec());
            match file {
                Some(file) if is_style(name) => {
                    rest.sheets.insert(name.to_owned(), file);
                }
                Some(file) if name == MERK && !is_of_program(&file) => rest.merk = Some(file),
                _ => {}
            }
        } else if let (Some(name), Some(file)) = (path.strip_prefix("folder/"), &file) {
            self.folder.insert(name.to_owned(), file.text.trim_end().to_owned());
        } else if let ("sw.js", Some(file)) = (path, &file) {
            self.worker = file.text.to_string();
        } else if let ("tokens.yaml", Some(file)) = (path, &file) {
            rest.tokens = Some(file.clone());
        } else if let (true, Some(file)) = (path.rsplit_once('.').is_some_and(|(_, end)| end == "yaml"), file) {
            rest.texts.push(file);
        }
    }
}

/// The files of a theme of which something is made when all are there.
#[derive(Default)]
struct Rest {
    /// The texts, in the order in which they replace each other.
    texts: Vec<SourceFile>,
    /// The style sheets, by name.
    sheets: BTreeMap<String, SourceFile>,
    /// The logo of the region.
    merk: Option<SourceFile>,
    /// What the region sets of the tokens.
    tokens: Option<SourceFile>,
}

impl Rest {
    /// The texts in a language: those of the program, with those of the region in their place. The Dutch ones of the program
    /// say which there must be, and with which placeholders.
    fn messages(&self, naam: &str, taal: &str, sources: &Sources, diagnostics: &mut Diagnostics) -> Messages {
        let mut standard = Messages::default();
        for file in self.texts.iter().filter(|file| is_of_program(file) && is_in(file, NEDERLANDS)) {
            standard.add(file, diagnostics);
        }
        let mut messages = if taal == NEDERLANDS { standard.clone() } else { Messages::default() };
        let done = |file: &&SourceFile| taal == NEDERLANDS && is_of_program(file);
        let files: Vec<&SourceFile> = self.texts.iter().filter(|file| is_in(file, taal) && !done(file)).collect();
        if files.is_empty() && taal != NEDERLANDS {
            if let Some(regio) = sources.text("data/regio.yaml") {
                let known = self.texts.iter().filter_map(|file| file.stem().rsplit_once('.')).map(|(_, taal)| taal);
                diagnostics.add(regio, tekst::taal_zonder_teksten::finding(naam, taal, known, regio.key("taal")));
            }
            return standard;
        }
        for file in files {
            messages.add_like(&standard, file, diagnostics);
        }
        for key in messages.missing(&standard) {
            diagnostics.add_path(&format!("themes/{naam}/berichten.{taal}.yaml"), tekst::bericht::finding(key, taal));
        }
        messages
    }
}

/// Whether a file has texts in a language, by its name: `berichten.nl.yaml`.
fn is_in(file: &SourceFile, taal: &str) -> bool {
    file.stem().rsplit_once('.').is_some_and(|(_, own)| own == taal)
}

/// Whether a file is one of the theme that is part of the program.
fn is_of_program(file: &SourceFile) -> bool {
    file.path.starts_with("themes/standaard/")
}

/// Whether a file is a style sheet, by its name.
fn is_style(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension == "css")
}

/// The files of an embedded folder, with paths relative to the theme.
fn files<'a>(dir: &'a Dir<'a>) -> Vec<(Arc<str>, &'a [u8])> {
    let mut out: Vec<(Arc<str>, &[u8])> =
        dir.files().map(|file| (file.path().to_string_lossy().replace('\\', "/").into(), file.contents())).collect();
    for sub in dir.dirs() {
        out.extend(files(sub));
    }
    out.sort();
    out
}
