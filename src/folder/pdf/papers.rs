//! All papers of a site.

use std::collections::BTreeMap;
use std::io;

use super::beelden::beelden;
use super::{Paper, PdfFault, Press, print_all};
use crate::check::tekst;
use crate::diagnostics::{Diagnostics, Finding, quote};
use crate::folder::{self, Drukwerk, Variant};
use crate::kaart::{Folder, Id, Kaart, Wijk};
use crate::site::{Site, Urls, drukwerk};
use crate::source::Sources;

/// All papers of a site, not yet made. Making one costs milliseconds, so each is made only when it is asked for and was
/// not made before.
#[derive(Debug)]
pub struct Papers {
    press: Press,
    papers: Vec<Paper>,
}

impl Papers {
    /// The papers of a site: the folder of each wijk and of the region, in each language whose text is up to date, in each form; the
    /// poster and the card for referrers of each gemeente, the card of each coach. When the theme has no usable template there are
    /// none, and a finding says so.
    #[must_use]
    pub fn plan(site: &Site, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Self> {
        let (kaart, urls, theme) = (site.kaart, site.urls, site.theme);
        let beelden = beelden(kaart, sources, diagnostics);
        let press = match Press::new(&theme.paper, beelden, &kaart.regio.record.naam, &theme.kleuren) {
            Ok(press) => press,
            Err(fault) => {
                diagnostics.add_path("themes/standaard/folder/folder.typ", finding(&fault, ""));
                return None;
            }
        };
        // Papers that are alike follow each other: typst remembers what it did for the last ones.
        let wijken: Vec<Option<Id<Wijk>>> = std::iter::once(None).chain(kaart.wijken_with_folder().map(Some)).collect();
        let mut papers = Vec::new();
        for variant in Variant::ALL {
            for text in kaart.folders.iter().filter(|text| !text.is_outdated()) {
                papers.extend(wijken.iter().map(|wijk| paper(kaart, urls, text, *wijk, variant)));
            }
        }
        papers.extend(drukwerk(site, diagnostics));
        Some(Self { press, papers })
    }

    /// How many papers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.papers.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.papers.is_empty()
    }

    /// The papers.
    pub fn iter(&self) -> impl Iterator<Item = &Paper> {
        self.papers.iter()
    }

    /// The paper at a path in the site.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.path == path)
    }

    /// Makes one paper.
    ///
    /// # Errors
    /// When the system has no thread for it; inside, when the paper can not be made.
    pub fn make(&self, paper: &Paper) -> io::Result<Result<Vec<u8>, PdfFault>> {
        let made = print_all(&[paper], |paper| self.press.pdf(&paper.druk))?;
        made.into_iter().next().ok_or_else(|| io::Error::other("no paper"))
    }

    /// Makes all papers on all cores. `known` says whether the paper with a path and key is there already; else it is made
    /// and `take` gets its path, key and bytes. What can not be made becomes a finding, once for each language and place.
    ///
    /// # Errors
    /// When the system has no thread to give; inside, the first error of `known` and `take`.
    pub fn make_all<E: Send>(
        &self,
        known: impl Fn(&str, &str) -> Result<bool, E> + Sync,
        take: impl Fn(&str, &str, Vec<u8>) -> Result<(), E> + Sync,
    ) -> io::Result<Result<Diagnostics, E>> {
        let made = print_all(&self.papers, |paper| {
            let key = self.press.key(&paper.druk);
            if known(&paper.path, &key)? {
                return Ok(None);
            }
            match self.press.pdf(&paper.druk) {
                Ok(bytes) => take(&paper.path, &key, bytes).map(|()| None),
                Err(fault) => Ok(Some(fault)),
            }
        })?;
        let mut faults = Vec::new();
        for (paper, made) in self.papers.iter().zip(made) {
            match made {
                Ok(fault) => faults.extend(fault.map(|fault| (paper, fault))),
                Err(error) => return Ok(Err(error)),
            }
        }
        Ok(Ok(findings(&faults)))
    }
}

/// The paper of a sheet.
fn paper(kaart: &Kaart, urls: &Urls, text: &Folder, wijk: Option<Id<Wijk>>, variant: Variant) -> Paper {
    let blad = folder::blad(kaart, text, wijk, urls.absolute(&urls.folder(kaart, wijk, text)));
    let url = urls.paper(kaart, wijk, text, variant);
    let druk = Drukwerk::Folder(Box::new(blad), variant);
    Paper { path: urls.local(&url).unwrap_or(&url).to_owned(), druk, source: text.file.path.to_string() }
}

/// One finding for each text and kind of fault. Of text that is too long, the worst; the same text is on each sheet.
fn findings(faults: &[(&Paper, PdfFault)]) -> Diagnostics {
    let mut worst: BTreeMap<(&str, String), (&Paper, &PdfFault)> = BTreeMap::new();
    for (paper, fault) in faults {
        let kind = match fault {
            PdfFault::TooLong { part, .. } => part.clone(),
            other => other.to_string(),
        };
        let place = worst.entry((&paper.source, kind)).or_insert((paper, fault));
        if let (PdfFault::TooLong { lines: new, .. }, PdfFault::TooLong { lines: old, .. }) = (fault, place.1)
            && new > old
        {
            *place = (paper, fault);
        }
    }
    let mut found = Diagnostics::new();
    for ((source, _), (paper, fault)) in worst {
        let finding = finding(fault, &wat(&paper.druk));
        match fault {
            PdfFault::Template { file, .. } => found.add_path(&format!("themes/standaard/folder/{file}"), finding),
            _ => found.add_path(source, finding),
        }
    }
    found
}

/// A paper as a message names it: `de folder van 'Leek'`.
fn wat(druk: &Drukwerk) -> String {
    let lidwoord = if matches!(druk, Drukwerk::Kaartje(_)) { "het" } else { "de" };
    format!("{lidwoord} {} van {}", druk.soort(), quote(druk.van()))
}

fn finding(fault: &PdfFault, wat: &str) -> Finding {
    match fault {
        PdfFault::TooLong { part, lines } => tekst::folder_past::finding(wat, part, *lines),
        PdfFault::Glyph { text } => tekst::folder_teken::finding(text, wat),
        PdfFault::Theme { .. } | PdfFault::Template { .. } => tekst::sjabloon::finding(&fault.to_string()),
    }
}
