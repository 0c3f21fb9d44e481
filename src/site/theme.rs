//! The look of a site: templates, static files and texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::Messages;
use crate::diagnostics::Diagnostics;
use crate::source::{SourceFile, Sources};

/// The theme that is part of the program, so that a site needs none of its own.
static STANDAARD: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/standaard");

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
    /// The texts.
    pub messages: Messages,
    /// The records of the region that the samples of components are of, by their path in it: `data/regio.yaml`.
    pub voorbeeld: BTreeMap<String, SourceFile>,
}

impl Theme {
    /// The theme of a name: the program's own, overlaid with the files of `themes/<naam>` of the site.
    #[must_use]
    pub fn load(naam: &str, sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut theme = Self::default();
        let mut texts: Vec<SourceFile> = Vec::new();
        for (path, bytes) in files(&STANDAARD) {
            let file = std::str::from_utf8(bytes)
                .ok()
                .map(|text| SourceFile { path: format!("themes/standaard/{path}").into(), text: text.into() });
            theme.take(&path, file, bytes, &mut texts);
        }
        let own = format!("themes/{naam}/");
        for file in &sources.texts {
            if let Some(path) = file.path.strip_prefix(&own) {
                theme.take(path, Some(file.clone()), file.text.as_bytes(), &mut texts);
            }
        }
        for (name, bytes) in &sources.binaries {
            if let Some(path) = name.strip_prefix(&own) {
                theme.take(path, None, bytes, &mut texts);
            }
        }
        for file in &texts {
            theme.messages.add(file, diagnostics);
        }
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

    fn take(&mut self, path: &str, file: Option<SourceFile>, bytes: &[u8], texts: &mut Vec<SourceFile>) {
        if let Some(name) = path.strip_prefix("folder/") {
            self.paper.insert(name.to_owned(), bytes.to_vec());
        }
        if let (Some(name), Some(file)) = (path.strip_prefix("voorbeeld/"), &file) {
            self.voorbeeld.insert(name.to_owned(), file.clone());
        } else if let (Some(name), Some(file)) = (path.strip_prefix("templates/"), &file) {
            self.templates.insert(name.to_owned(), file.clone());
        } else if let Some(name) = path.strip_prefix("static/") {
            self.assets.insert(name.to_owned(), bytes.to_vec());
        } else if let (Some(name), Some(file)) = (path.strip_prefix("folder/"), &file) {
            self.folder.insert(name.to_owned(), file.text.trim_end().to_owned());
        } else if let ("sw.js", Some(file)) = (path, &file) {
            self.worker = file.text.to_string();
        } else if let (true, Some(file)) = (path.ends_with(".nl.yaml"), file) {
            texts.push(file);
        }
    }
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
