//! The texts of the patient folder: which is the source, which are its translations.

use std::sync::Arc;

use super::Linker;
use crate::check::tekst::folder_vorm;
use crate::check::verwijzingen::vertaling_zonder_bron;
use crate::check::waarden::taalcode;
use crate::diagnostics::Finding;
use crate::folder::{read_body, source_hash};
use crate::kaart::{Folder, Taal};
use crate::records::{FolderKop, Sourced, Tekst};

/// Reads every text and gives those in the languages of the region, in that order; the first language is
/// the source. That a text has no source is an error.
pub(super) fn link(records: Vec<Sourced<Tekst<FolderKop>>>, talen: &[Taal], linker: &mut Linker) -> Vec<Folder> {
    let Some(source) = talen.first() else { return Vec::new() };
    let bron = records.iter().find(|record| record.slug == source.code());
    let bron_nu = bron.map(|bron| source_hash(&bron.record.kop.titel, &bron.record.body));
    let source_broken = linker.broken.contains(&*format!("content/folders/{}.md", source.code()));
    let mut folders = Vec::new();
    for Sourced { slug, file, record, .. } in records {
        let Tekst { kop, body, body_start } = Arc::unwrap_or_clone(record);
        let Ok(taal) = slug.parse::<Taal>() else {
            let fout = taalcode::fout(&slug);
            let hulp = "noem het bestand naar de taal: nl.md, en.md, tr.md";
            linker.diagnostics.add(&file, Finding::new(fout.rule, fout.bericht).hulp(hulp));
            continue;
        };
        let mut findings = Vec::new();
        let tekst = read_body(&body, body_start, &mut findings);
        let is_bron = taal == *source;
        let known = bron_nu.clone().unwrap_or_default();
        let folder = Folder { taal, file, kop, tekst, is_bron, bron_nu: known };
        findings.extend(folder_vorm::check(&folder));
        if bron_nu.is_some() {
            findings.extend(vertaling_zonder_bron::check(&folder));
        } else if !source_broken {
            findings.push(vertaling_zonder_bron::no_source(source.code()));
        }
        for finding in findings {
            linker.diagnostics.add(&folder.file, finding);
        }
        folders.push(folder);
    }
    let place = |folder: &Folder| talen.iter().position(|taal| *taal == folder.taal);
    folders.retain(|folder| place(folder).is_some());
    folders.sort_by_key(place);
    folders
}
