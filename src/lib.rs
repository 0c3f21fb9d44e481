//! wijkwijzer turns YAML records and Markdown chapters into the website of a region's *sociale
//! kaart* and handbook for *Welzijn op Recept*.
//!
//! One way through it, each stage a plain function of what the former made:
//!
//! ```text
//!  disk ─▶ load ─▶ check ─▶ link ─▶ check ─▶ plan ─▶ render ─▶ verify ─▶ publish ─▶ disk
//!                     └──────────── one list of findings, filled by every stage ──┘
//! ```
//!
//! [`make`] is that way up to `publish`, which is [`output`]'s. Nothing in between reads the disk or
//! a clock, so the same files and the same day always make the same site.

pub mod begin;
pub mod chart;
pub mod check;
mod cli;
pub mod commands;
pub mod diagnostics;
pub mod export;
pub mod finder;
pub mod folder;
pub mod import;
pub mod kaart;
mod markup;
pub mod nieuw;
pub mod opmaak;
pub mod output;
pub mod pictures;
pub mod records;
pub mod schema;
pub mod search;
#[cfg(feature = "serve")]
pub mod serve;
pub mod site;
pub mod source;
mod timings;
pub mod yaml_out;

use std::io;
use std::path::Path;

use diagnostics::Diagnostics;
use kaart::Datum;
use pictures::Pictures;
use site::{Assets, KaartLinks, Site, Texts, Theme, Urls, Voorbeeld};
use source::Sources;
pub use timings::Timings;

/// A site in memory, with everything that was found on the way.
#[derive(Debug, Default)]
pub struct Made {
    /// What was found. With an error among it, there are no files.
    pub diagnostics: Diagnostics,
    /// The files of the site: path and bytes, each path once.
    pub files: Vec<(String, Vec<u8>)>,
    /// How many of the files are pages.
    pub pages: usize,
    /// The pictures of texts, which are made when they are asked for.
    pub pictures: Pictures,
    /// The path below the host where the site begins, without a slash at its end; empty for most sites.
    pub prefix: String,
    /// The folders on paper, which are made when they are asked for; nothing with findings that stop the site.
    #[cfg(feature = "pdf")]
    pub papers: Option<folder::pdf::Papers>,
}

/// Makes the site of a folder for a day, without writing anything.
///
/// # Errors
/// When the folder can not be read at all. What is wrong inside it becomes a diagnostic.
pub fn make(root: &Path, vandaag: Datum, timings: &mut Timings, progress: &(dyn Fn(usize) + Sync)) -> io::Result<Made> {
    make_with(root, vandaag, true, timings, progress)
}

/// As [`make`], with or without folders on paper, for who is in a hurry. Without, no page has a link to one.
///
/// # Errors
/// When the folder can not be read at all. What is wrong inside it becomes a diagnostic.
pub fn make_with(
    root: &Path,
    vandaag: Datum,
    with_papers: bool,
    timings: &mut Timings,
    progress: &(dyn Fn(usize) + Sync),
) -> io::Result<Made> {
    let mut found = Diagnostics::new();
    let sources = timings.stage("load", || source::load(root, &mut found))?;
    Ok(make_of(&sources, found, vandaag, with_papers, timings, progress))
}

/// As [`make_with`], of what was read already, with what was found while reading it.
#[must_use]
pub fn make_of(
    sources: &Sources,
    mut found: Diagnostics,
    vandaag: Datum,
    with_papers: bool,
    timings: &mut Timings,
    progress: &(dyn Fn(usize) + Sync),
) -> Made {
    let with_papers = with_papers && cfg!(feature = "pdf");
    let records = timings.stage("read", || records::read(sources, &mut found));
    timings.stage("check", || check::records(sources, &records, vandaag, &mut found));
    let Some(kaart) = timings.stage("link", || kaart::link(records, vandaag, &mut found)) else {
        return Made::of(found);
    };
    timings.stage("check", || check::kaart(&kaart, &mut found));

    let urls = Urls::new(&kaart.regio.record.basis_url);
    let taal = kaart.regio.record.taal();
    let theme = Theme::load(&kaart.regio.record.thema, taal, sources, &mut found);
    let mut assets = Assets::new(&theme.assets);
    let pictures = timings.stage("plan", || Pictures::plan(sources, &mut found));
    let links = KaartLinks::new(&kaart, &pictures, &urls, &theme);
    let labels = site::labels(&theme.messages, taal, &mut found);
    let texts = timings.stage("texts", || Texts::render(&kaart, &links, &labels, &mut found));
    let pages = timings.stage("plan", || site::plan(&kaart, &urls, &mut found));
    let voorbeeld = Voorbeeld::new(&theme, &labels, &mut found);
    let Some(voorbeeld) = voorbeeld.filter(|_| !found.stops(false)) else {
        return Made::of(found);
    };

    timings.stage("finder", || finder::add(&kaart, &theme.messages, &texts, &mut assets));
    voorbeeld.add(&theme.messages, &mut assets);
    timings.stage("search", || search::add(&kaart, &theme.messages, &texts, &urls, &mut assets));
    found.sort();
    let site = Site {
        kaart: &kaart,
        urls: &urls,
        theme: &theme,
        assets: &assets,
        texts: &texts,
        voorbeeld: &voorbeeld,
        papers: with_papers,
    };
    let rendered = timings.stage("render", || site::render(&site, &pages, &mut found, progress));
    let mut files = site::other_files(&site, &pages, &pictures, &mut found);
    #[cfg(feature = "pdf")]
    let plan = |found: &mut Diagnostics| folder::pdf::Papers::plan(&site, sources, found);
    #[cfg(feature = "pdf")]
    let papers = timings.stage("plan", || with_papers.then(|| plan(&mut found)).flatten());
    files.push(site::worker(&site, &pages, &rendered, &files, &mut found));
    timings.stage("verify", || {
        let names = files.iter().map(|(path, _)| path.as_str()).chain(pictures.paths());
        #[cfg(feature = "pdf")]
        let names = names.chain(papers.iter().flat_map(|papers| papers.iter().map(|paper| paper.path.as_str())));
        site::verify(&rendered, names, &urls, sources, &mut found);
    });

    check::last(&kaart, sources, &mut found);
    let pages = rendered.len();
    files.extend(rendered.into_iter().map(|page| (page.file, page.bytes)));
    found.sort();
    Made {
        diagnostics: found,
        files,
        pages,
        pictures,
        prefix: urls.prefix().to_owned(),
        #[cfg(feature = "pdf")]
        papers,
    }
}

impl Made {
    /// Makes every file of a picture that is not there yet, adds what was found to the findings.
    /// `known` and `take` are those of [`Pictures::make_all`].
    ///
    /// # Errors
    /// As those of [`Pictures::make_all`].
    pub fn make_pictures<E: Send>(
        &mut self,
        known: impl Fn(&str, &str) -> Result<bool, E> + Sync,
        take: impl Fn(&str, &str, Vec<u8>) -> Result<(), E> + Sync,
    ) -> Result<(), E> {
        self.diagnostics.extend(self.pictures.make_all(known, take)?);
        self.diagnostics.sort();
        Ok(())
    }

    /// Makes every paper that is not there yet, adds what was found to the findings.
    /// `known` and `take` are those of [`folder::pdf::Papers::make_all`].
    ///
    /// # Errors
    /// As those of [`folder::pdf::Papers::make_all`].
    #[cfg(feature = "pdf")]
    pub fn make_papers<E: Send>(
        &mut self,
        known: impl Fn(&str, &str) -> Result<bool, E> + Sync,
        take: impl Fn(&str, &str, Vec<u8>) -> Result<(), E> + Sync,
    ) -> io::Result<Result<(), E>> {
        let Some(papers) = &self.papers else { return Ok(Ok(())) };
        Ok(papers.make_all(known, take)?.map(|found| {
            self.diagnostics.extend(found);
            self.diagnostics.sort();
        }))
    }

    fn of(mut diagnostics: Diagnostics) -> Self {
        diagnostics.sort();
        Self { diagnostics, ..Self::default() }
    }
}
