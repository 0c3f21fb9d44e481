//! A site that is shown.

#[cfg(feature = "pdf")]
use std::cell::OnceCell;

use super::ask::Answer;
use super::good::Good;
use super::overlay;
use crate::diagnostics::{Diagnostics, Format};
use crate::finder;
#[cfg(feature = "pdf")]
use crate::folder::pdf::Papers;
use crate::search;
use crate::site::{Assets, OnDemand, Site};

/// A site that is shown.
pub(super) struct Shown<'a> {
    good: &'a Good,
    #[cfg(feature = "pdf")]
    site: &'a Site<'a>,
    /// Nothing when its templates can not be read.
    files: Option<OnDemand<'a>>,
    /// What is wrong with its templates, in Dutch.
    faults: String,
    #[cfg(feature = "pdf")]
    papers: OnceCell<Option<Papers>>,
}

impl<'a> Shown<'a> {
    /// The static files of a site. The tables of the search are made when they are asked for.
    pub(super) fn assets(good: &Good, number: u64) -> Assets {
        let prepared = &good.prepared;
        let mut assets = Assets::new(&prepared.theme.assets);
        finder::add(&prepared.kaart, &prepared.theme.messages, &prepared.texts, &mut assets);
        prepared.voorbeeld.add(&prepared.theme.messages, &mut assets);
        assets.promise(search::ZOEK, number);
        assets
    }

    pub(super) fn new(site: &'a Site<'a>, good: &'a Good) -> Self {
        let mut found = Diagnostics::new();
        let files = OnDemand::new(site, &good.prepared.pages, &good.prepared.pictures, &mut found);
        let faults = if files.is_none() { Format::Text.render(&found, false) } else { String::new() };
        Self {
            good,
            #[cfg(feature = "pdf")]
            site,
            files,
            faults,
            #[cfg(feature = "pdf")]
            papers: OnceCell::new(),
        }
    }

    /// What there is at a path below the host, with what is wrong on top of pages.
    pub(super) fn answer(&self, path: &str, faults: &str) -> Answer {
        let faults = if faults.is_empty() { &self.faults } else { faults };
        let missing = || {
            let page = self.file("404.html");
            Answer::Nothing(overlay::inject(page.as_deref().unwrap_or(overlay::EMPTY), faults))
        };
        let Some(local) = path.strip_prefix(self.good.prepared.urls.prefix()) else { return missing() };
        let local = local.trim_start_matches('/');
        let name =
            if local.is_empty() || local.ends_with('/') { format!("{local}index.html") } else { local.to_owned() };
        // A preview that is stopped must be gone, so the browser gets no worker that keeps its pages.
        if let Some(bytes) = self.file(&name).filter(|_| name != "sw.js") {
            let kind = content_type(&name);
            return Answer::File(kind, if is_html(&name) { overlay::inject(&bytes, faults) } else { bytes });
        }
        if let Some(made) = self.good.prepared.pictures.make(local) {
            return match made {
                Ok(bytes) => Answer::File(content_type(local), bytes),
                Err(fault) => Answer::Failed(format!("Deze afbeelding {fault}.")),
            };
        }
        #[cfg(feature = "pdf")]
        if let Some(answer) = self.paper(local) {
            return answer;
        }
        let is_dir = !local.ends_with('/') && self.file(&format!("{local}/index.html")).is_some();
        if is_dir { Answer::Page } else { missing() }
    }

    fn file(&self, name: &str) -> Option<Vec<u8>> {
        self.files.as_ref()?.file(name)
    }

    /// The folder on paper at a path of the site.
    #[cfg(feature = "pdf")]
    fn paper(&self, local: &str) -> Option<Answer> {
        let plan = || Papers::plan(self.site, &self.good.sources, &mut Diagnostics::new());
        let papers = self.papers.get_or_init(plan).as_ref()?;
        let made = papers.make(papers.at(local)?);
        Some(match made.map_err(|error| error.to_string()).and_then(|made| made.map_err(|fault| fault.to_string())) {
            Ok(bytes) => Answer::File("application/pdf", bytes),
            Err(sentence) => Answer::Failed(sentence),
        })
    }
}

fn is_html(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension == "html")
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "xml" => "application/xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "txt" => "text/plain; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        _ => "application/octet-stream",
    }
}
