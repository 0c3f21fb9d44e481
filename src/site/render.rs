//! From pages to bytes: one parallel map, each page from its own context and nothing else.

use rayon::prelude::*;

use super::notes::{Links, Notes};
use super::renderer::{Desk, Fault, Renderer};
use super::{Assets, Page, Texts, Theme, Urls, Voorbeeld, template_fault};
use crate::diagnostics::Diagnostics;
use crate::kaart::Kaart;
use crate::output::{OutputError, Sink};

/// A page that was made and handed over.
#[derive(Debug)]
pub struct Rendered {
    /// The path of the file in the site.
    pub file: String,
    /// What it offers and asks.
    pub notes: Notes,
    /// The file of the record or text it shows, where it shows one.
    pub bestand: Option<String>,
    /// Its bytes, for a page that browsers keep for when the network is away.
    pub kept: Option<Vec<u8>>,
    /// Whether it was there already, made of the same input.
    pub reused: bool,
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
    /// The region that the samples of components are of.
    pub voorbeeld: &'a Voorbeeld,
    /// Whether its folders are there on paper too.
    pub papers: bool,
}

/// Renders pages and hands each over to `sink` when it is finished, or takes over what is there of the same input. A template
/// that does not fit is reported once for each page it spoils; the other pages are rendered all the same. The links of all
/// pages go to `links`; `progress` is called after each page with the number of all pages.
///
/// # Errors
/// The first of the sink, in the order of the pages.
pub fn render(
    site: &Site,
    pages: &[Page],
    sink: &dyn Sink,
    links: &Links,
    diagnostics: &mut Diagnostics,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Vec<Rendered>, OutputError> {
    let Some(renderer) = Renderer::new(site, diagnostics) else { return Ok(Vec::new()) };
    let results: Vec<Result<Rendered, Fault>> = pages
        .par_iter()
        .map_init(
            || Desk::new(links),
            |desk, page| {
                if sink.is_stopped() {
                    return Err(Fault::Output(OutputError::Stopped));
                }
                let done = renderer.page(page, sink, desk);
                progress(pages.len());
                done
            },
        )
        .collect();
    let mut out = Vec::with_capacity(results.len());
    for result in results {
        match result {
            Ok(page) => out.push(page),
            Err(Fault::Template(name, error)) => template_fault::report(site.theme, &name, &error, diagnostics),
            Err(Fault::Output(error)) => return Err(error),
        }
    }
    renderer.report(diagnostics);
    Ok(out)
}

/// The file of a page: a page with a path of its own is the index of that folder.
pub(super) fn file(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}
