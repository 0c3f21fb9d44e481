//! From pages to bytes: one parallel map, each page from its own context and nothing else.

use rayon::prelude::*;
use tera::Tera;

use super::engine::{Asked, engine};
use super::finish::Finisher;
use super::notes::{Links, Notes, Noting};
use super::{Assets, Page, Texts, Theme, Urls, Views, Words, template_fault};
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::kaart::Kaart;

/// A page as bytes.
#[derive(Debug)]
pub struct Rendered {
    /// The path of the file in the site.
    pub file: String,
    /// The HTML.
    pub bytes: Vec<u8>,
    /// What it offers and asks.
    pub notes: Notes,
    /// The file of the record or text it shows, where it shows one.
    pub bestand: Option<String>,
}

/// What all pages are made from.
pub struct Site<'a> {
    /// What the site is about.
    pub kaart: &'a Kaart,
    /// Its addresses.
    pub urls: &'a Urls,
    /// Its look.
    pub theme: &'a Theme,
    /// Its static files.
    pub assets: &'a Assets,
    /// Its Markdown as HTML.
    pub texts: &'a Texts,
    /// Whether its folders are there on paper too.
    pub papers: bool,
}

/// Renders pages. A template that does not fit is reported once for each page it spoils; the other
/// pages are rendered all the same. The links of all pages go to `links`; `progress` is called after each page with the
/// number of all pages.
#[must_use]
pub fn render(
    site: &Site,
    pages: &[Page],
    links: &Links,
    diagnostics: &mut Diagnostics,
    progress: &(dyn Fn(usize) + Sync),
) -> Vec<Rendered> {
    let Some(renderer) = Renderer::new(site, diagnostics) else { return Vec::new() };
    let results: Vec<Result<Rendered, Fault>> = pages
        .par_iter()
        .map_init(
            || (Vec::new(), Finisher::default(), Noting::new(links)),
            |(html, finisher, noting), page| {
                let rendered = renderer.html(page, html);
                progress(pages.len());
                let bestand = rendered?;
                finisher.finish(html, noting);
                let bytes = finisher.bytes.clone();
                Ok(Rendered { file: file(&page.path), bytes, notes: noting.page(), bestand })
            },
        )
        .collect();
    let mut out = Vec::with_capacity(results.len());
    for result in results {
        match result {
            Ok(rendered) => out.push(rendered),
            Err((name, error)) => template_fault::report(site.theme, &name, &error, diagnostics),
        }
    }
    renderer.report(diagnostics);
    out
}

/// A template that does not fit: its name and what the engine says.
pub(super) type Fault = (String, tera::Error);

/// What renders one page after the other, from many threads.
pub(super) struct Renderer<'a> {
    site: &'a Site<'a>,
    tera: Tera,
    asked: Asked,
    so_far: Diagnostics,
}

impl<'a> Renderer<'a> {
    /// Nothing when the templates can not be read, which is reported.
    pub(super) fn new(site: &'a Site<'a>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let asked = Asked::default();
        let tera = engine(site, &asked, diagnostics)?;
        Some(Self { site, tera, asked, so_far: diagnostics.clone() })
    }

    /// Renders a page into `html`, which is cleared first. Gives the file of the record or text that it shows.
    pub(super) fn html(&self, page: &Page, html: &mut Vec<u8>) -> Result<Option<String>, Fault> {
        let site = self.site;
        let words = Words::new(&site.theme.messages, site.kaart.vandaag);
        let views = Views {
            kaart: site.kaart,
            urls: site.urls,
            words: &words,
            texts: site.texts,
            papers: site.papers,
            diagnostics: &self.so_far,
        };
        let context = views.context(page);
        let bestand = views.bestand(page.kind);
        let missing = words.missing();
        if !missing.is_empty()
            && let Ok(mut asked) = self.asked.lock()
        {
            asked.extend(missing);
        }
        let name = format!("{}.html", page.kind.template());
        html.clear();
        match self.tera.render_to(&name, &context, &mut *html) {
            Ok(()) => Ok(bestand),
            Err(error) => Err((name, error)),
        }
    }

    /// Reports the texts that were asked for and are not there.
    fn report(&self, diagnostics: &mut Diagnostics) {
        let Ok(asked) = self.asked.lock() else { return };
        for key in asked.iter() {
            diagnostics.add_path("themes/standaard/berichten.nl.yaml", tekst::bericht::finding(key));
        }
    }
}

/// The file of a page: a page with a path of its own is the index of that folder.
pub(super) fn file(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}
