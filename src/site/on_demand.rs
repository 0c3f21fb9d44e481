//! The files of a site one by one, as they are asked for.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use super::files::{Worded, other_files, worded, worded_file};
use super::render::file;
use super::renderer::Renderer;
use super::{Assets, Page, Site};
use crate::diagnostics::Diagnostics;
use crate::pictures::Pictures;
use crate::search;

/// The files of a site one by one, as they are asked for: a preview shows a few of thousands of pages.
pub(crate) struct OnDemand<'a> {
    site: &'a Site<'a>,
    pages: &'a [Page],
    pictures: &'a Pictures,
    renderer: Renderer<'a>,
    by_file: HashMap<String, &'a Page>,
    worded: OnceLock<BTreeMap<String, Worded>>,
    other: OnceLock<BTreeMap<String, Vec<u8>>>,
    tables: OnceLock<Assets>,
}

impl<'a> OnDemand<'a> {
    /// Nothing when the templates can not be read, which is reported. The static files lack the tables of the search: those
    /// are made when they are asked for, under the name that was [promised](Assets::promise).
    pub(crate) fn new(
        site: &'a Site<'a>,
        pages: &'a [Page],
        pictures: &'a Pictures,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        Some(Self {
            site,
            pages,
            pictures,
            renderer: Renderer::new(site, diagnostics)?,
            by_file: pages.iter().map(|page| (file(&page.path), page)).collect(),
            worded: OnceLock::new(),
            other: OnceLock::new(),
            tables: OnceLock::new(),
        })
    }

    /// The file at a path of the site; nothing when there is none, or its template is at fault.
    pub(crate) fn file(&self, path: &str) -> Option<Vec<u8>> {
        if let Some(page) = self.by_file.get(path) {
            return self.renderer.bytes(page);
        }
        if let Some(name) = self.site.assets.promised(path) {
            return self.tables().named_bytes(name).map(<[u8]>::to_vec);
        }
        let worded = self.worded.get_or_init(|| worded(self.site).into_iter().collect());
        if let Some(file) = worded.get(path) {
            return Some(worded_file(self.site, file).into_bytes());
        }
        let other = || other_files(self.site, self.pages, self.pictures).into_iter().collect();
        let other = self.other.get_or_init(other).get(path).cloned();
        other.or_else(|| self.tables().files().find(|(at, _)| *at == path).map(|(_, bytes)| bytes.to_vec()))
    }

    fn tables(&self) -> &Assets {
        self.tables.get_or_init(|| {
            let Site { kaart, theme, texts, urls, .. } = *self.site;
            let mut tables = Assets::default();
            search::add(kaart, &theme.messages, texts, urls, &mut tables);
            tables
        })
    }
}
