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
//! [`make_into`] is that way up to `publish`, which is [`output`]'s: it hands each file over as soon as that is finished.
//! Nothing in between reads the disk or a clock, so the same files and the same day always make the same site.

pub mod begin;
pub mod beheer;
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
mod make_error;
mod markup;
pub mod nieuw;
pub mod opmaak;
pub mod output;
mod percent;
pub mod pictures;
mod prepared;
pub mod records;
pub mod schema;
pub mod search;
#[cfg(feature = "serve")]
pub mod serve;
pub mod site;
pub mod source;
mod timings;
pub mod yaml_out;

#[cfg(feature = "pdf")]
use std::io;
use std::path::Path;

use rayon::prelude::*;

use diagnostics::Diagnostics;
use kaart::Datum;
pub use make_error::MakeError;
use output::{Memory, OutputError, Sink};
use pictures::Pictures;
use prepared::Prepared;
use records::Known;
use site::{Assets, KaartLinks, Texts, Theme, Urls, Voorbeeld};
use source::Sources;
pub use timings::Timings;

/// What was made of a folder.
#[derive(Debug, Default)]
pub struct Made {
    /// What was found. With an error among it, what was handed over is no site.
    pub diagnostics: Diagnostics,
    /// The files of the site when it was made in memory: path and bytes, each path once, in order.
    pub files: Vec<(String, Vec<u8>)>,
    /// How many of the files are pages.
    pub pages: usize,
    /// The pictures of texts, which are made when they are asked for.
    pub pictures: Pictures,
    /// How many of the pages were there already, made of the same input.
    pub reused: usize,
    /// Of which input it was made; nothing when that was not made, or was there already.
    input: Option<String>,
    /// The path below the host where the site begins, without a slash at its end; empty for most sites.
    pub prefix: String,
    /// The folders on paper, which are made when they are asked for; nothing with findings that stop the site.
    #[cfg(feature = "pdf")]
    pub papers: Option<folder::pdf::Papers>,
}

/// Makes the site of a folder for a day in memory.
///
/// # Errors
/// When the folder can not be read at all. What is wrong inside it becomes a diagnostic.
pub fn make(
    root: &Path,
    vandaag: Datum,
    timings: &mut Timings,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Made, MakeError> {
    let memory = Memory::default();
    let made = make_into(&memory, root, vandaag, true, timings, progress)?;
    let mut files: Vec<_> = memory.into_files().into_iter().map(|(path, file)| (path, file.bytes.to_vec())).collect();
    files.sort();
    Ok(Made { files, ..made })
}

/// Makes the site of a folder for a day, and hands each file over to `sink`. Without papers, for who is in a hurry, no page
/// has a link to one.
///
/// # Errors
/// When the folder can not be read at all, and those of the sink. What is wrong inside the folder becomes a diagnostic.
pub fn make_into(
    sink: &dyn Sink,
    root: &Path,
    vandaag: Datum,
    with_papers: bool,
    timings: &mut Timings,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Made, MakeError> {
    let mut found = Diagnostics::new();
    let sources = timings.stage("load", || source::load(root, &mut found))?;
    Ok(make_of(sink, &sources, found, vandaag, with_papers, timings, progress)?)
}

/// As [`make_into`], of what was read already, with what was found while reading it.
///
/// # Errors
/// Those of the sink.
pub fn make_of(
    sink: &dyn Sink,
    sources: &Sources,
    mut found: Diagnostics,
    vandaag: Datum,
    with_papers: bool,
    timings: &mut Timings,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Made, OutputError> {
    let with_papers = with_papers && cfg!(feature = "pdf");
    let input = site::input_key(sources, vandaag, with_papers);
    // A site says what it was made of when nothing was found in it: then nothing would be found now.
    let same = || if found.all().is_empty() { sink.same(&input) } else { None };
    if let Some(pages) = timings.stage("compare", same) {
        return Ok(Made { pages, reused: pages, ..Made::of(found) });
    }
    let mut known = Known::default();
    let Some(prepared) = prepare(sources, &mut known, vandaag, timings, &mut found) else { return Ok(Made::of(found)) };
    sink.begin()?;
    let made = make_all(sink, sources, &prepared, with_papers, found, timings, progress)?;
    Ok(Made { input: Some(input), pictures: prepared.pictures, ..made })
}

/// All that pages are made from: what is `known` of the same files is not read again. Nothing when what was found stops the site.
fn prepare(
    sources: &Sources,
    known: &mut Known,
    vandaag: Datum,
    timings: &mut Timings,
    found: &mut Diagnostics,
) -> Option<Prepared> {
    let records = timings.stage("read", || records::read_again(sources, known, found));
    timings.stage("check", || check::records(sources, &records, vandaag, found));
    let kaart = timings.stage("link", || kaart::link(records, vandaag, found))?;
    timings.stage("check", || check::kaart(&kaart, found));

    let urls = Urls::new(&kaart.regio.record.basis_url);
    let taal = kaart.regio.record.taal();
    let theme = timings.stage("theme", || Theme::load(&kaart.regio.record.thema, taal, sources, found));
    let pictures = timings.stage("plan", || Pictures::plan(sources, found));
    let links = KaartLinks::new(&kaart, &pictures, &urls, &theme);
    let labels = site::labels(&theme.messages, taal, found);
    let texts = timings.stage("texts", || Texts::render(&kaart, &links, &labels, found));
    let pages = timings.stage("plan", || site::plan(&kaart, &urls, found));
    let voorbeeld = timings.stage("theme", || Voorbeeld::new(&theme, &labels, found))?;
    (!found.stops(false)).then_some(Prepared { kaart, urls, theme, pictures, texts, pages, voorbeeld })
}

/// Makes every file of a site, and looks at what can only be seen when all are there.
fn make_all(
    sink: &dyn Sink,
    sources: &Sources,
    prepared: &Prepared,
    with_papers: bool,
    mut found: Diagnostics,
    timings: &mut Timings,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Made, OutputError> {
    let Prepared { kaart, urls, theme, pictures, texts, pages, voorbeeld } = prepared;
    let mut assets = timings.stage("theme", || Assets::new(&theme.assets));
    timings.stage("finder", || finder::add(kaart, &theme.messages, texts, &mut assets));
    voorbeeld.add(&theme.messages, &mut assets);
    timings.stage("search", || search::add(kaart, &theme.messages, texts, urls, &mut assets));
    found.sort();
    let site = prepared.site(&assets, with_papers);
    let asked = site::Links::default();
    let rendered = timings.stage("render", || site::render(&site, pages, sink, &asked, &mut found, progress))?;
    let mut names = timings.stage("files", || site::worded_files(&site, sink, &mut found))?;
    let mut files = site::other_files(&site, pages, pictures);
    #[cfg(feature = "pdf")]
    let plan = |found: &mut Diagnostics| folder::pdf::Papers::plan(&site, sources, found);
    #[cfg(feature = "pdf")]
    let papers = timings.stage("plan", || with_papers.then(|| plan(&mut found)).flatten());
    files.push(site::worker(&site, pages, &rendered, &files, &mut found));
    timings.stage("files", || files.par_iter().try_for_each(|(path, bytes)| sink.take(path, bytes, None)))?;
    names.extend(files.into_iter().map(|(path, _)| path));
    names.extend(pictures.paths().map(str::to_owned));
    #[cfg(feature = "pdf")]
    names.extend(papers.iter().flat_map(|papers| papers.iter().map(|paper| paper.path.clone())));
    timings.stage("verify", || {
        site::verify(&rendered, &asked, names.iter().map(String::as_str), urls, sources, &mut found);
    });

    check::last(kaart, sources, &mut found);
    found.sort();
    Ok(Made {
        pages: rendered.len(),
        reused: rendered.iter().filter(|page| page.reused).count(),
        prefix: urls.prefix().to_owned(),
        #[cfg(feature = "pdf")]
        papers,
        ..Made::of(found)
    })
}

impl Made {
    /// Of which input the site was made, when that alone says what comes of it: when nothing at all was found.
    #[must_use]
    pub fn input(&self) -> Option<String> {
        self.input.clone().filter(|_| self.diagnostics.all().is_empty())
    }

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
