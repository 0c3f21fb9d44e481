//! What the checks of the site say of records that are not there yet.

use std::collections::{BTreeMap, BTreeSet};

use super::Melding;
use super::kandidaat::Kandidaat;
use crate::check;
use crate::diagnostics::{Diagnostic, Diagnostics, Ernst, Finding};
use crate::kaart::{self, Datum};
use crate::records;
use crate::source::{Content, Node, SourceFile, Sources, parse};

/// How often rows are taken away for what others lost: a coach who stands in for one that can not be a record, and on.
const MOST_ROUNDS: usize = 8;

/// Checks the files of the candidates as parts of the site, and notes with each what is wrong. A candidate with a fault is
/// left out of the next round, so that who points at it is found too.
pub(super) fn keur(kandidaten: &mut [Kandidaat], sources: &Sources, vandaag: Datum) {
    if !kandidaten.iter().any(Kandidaat::wordt_geschreven) {
        return;
    }
    let before: BTreeSet<(String, String)> =
        found(sources, &[], vandaag).all().iter().filter(|d| fault(d)).map(key).collect();
    for _ in 0..MOST_ROUNDS {
        let files: Vec<(&str, &str)> = kandidaten
            .iter()
            .filter(|kandidaat| kandidaat.wordt_geschreven())
            .map(|kandidaat| (kandidaat.pad.as_str(), kandidaat.tekst.as_str()))
            .collect();
        let diagnostics = found(sources, &files, vandaag);
        let mut of: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        for d in diagnostics.all() {
            of.entry(&d.bestand).or_default().push(d);
        }
        let mut elsewhere: Vec<&Diagnostic> =
            diagnostics.all().iter().filter(|d| fault(d) && !before.contains(&key(d))).collect();
        elsewhere.retain(|d| !files.iter().any(|(path, _)| **path == *d.bestand));
        let mut clean = true;
        for kandidaat in kandidaten.iter_mut().filter(|kandidaat| kandidaat.wordt_geschreven()) {
            let own = of.get(kandidaat.pad.as_str()).cloned().unwrap_or_default();
            // What a record breaks in another file, such as the name of a coach that is taken, names it.
            let name = format!("'{}'", kandidaat.slug);
            let others = elsewhere.iter().filter(|d| d.finding.bericht.contains(&name)).copied();
            let faults: Vec<&Diagnostic> = own.iter().copied().filter(|d| fault(d)).chain(others).collect();
            let shown = if faults.is_empty() { own.clone() } else { faults.clone() };
            let mut notes: Vec<Melding> = shown.iter().map(|d| melding(kandidaat, d)).collect();
            notes.dedup();
            if faults.is_empty() {
                kandidaat.waarschuwingen = notes;
            } else {
                clean = false;
                kandidaat.gemaakt.fouten.extend(notes);
                kandidaat.waarschuwingen.clear();
            }
        }
        if clean {
            return;
        }
    }
}

fn fault(d: &Diagnostic) -> bool {
    d.finding.ernst == Ernst::Fout
}

fn key(d: &Diagnostic) -> (String, String) {
    (d.bestand.to_string(), d.finding.bericht.clone())
}

/// What is found in the site with these files put over it.
fn found(sources: &Sources, files: &[(&str, &str)], vandaag: Datum) -> Diagnostics {
    let mut found = Diagnostics::new();
    let ours: BTreeSet<&str> = files.iter().map(|(path, _)| *path).collect();
    let mut texts: Vec<SourceFile> = sources.texts.iter().filter(|file| !ours.contains(&*file.path)).cloned().collect();
    texts.extend(files.iter().map(|(path, text)| SourceFile { path: (*path).into(), text: (*text).into() }));
    texts.sort_by(|a, b| a.path.cmp(&b.path));
    let all = Sources { texts, binaries: Vec::new(), refused: sources.refused.clone() };
    let records = records::read(&all, &mut found);
    check::records(&all, &records, vandaag, &mut found);
    if let Some(kaart) = kaart::link(records, vandaag, &mut found) {
        check::kaart(&kaart, &mut found);
    }
    found.sort();
    found
}

/// A finding in a record as a message about the cell its value came from.
fn melding(kandidaat: &Kandidaat, d: &Diagnostic) -> Melding {
    let place = d.finding.span.as_ref().filter(|_| *d.bestand == *kandidaat.pad).map(|span| span.start);
    let pad = place.and_then(|at| parse(&kandidaat.tekst).ok().map(|root| path(&root, at))).unwrap_or_default();
    // What the record as a whole lacks is said of its first key.
    let of_record = place.is_some_and(|at| kandidaat.tekst.get(at..).is_some_and(|rest| rest.starts_with("naam:")));
    let kolom = kandidaat.kolom(&pad).filter(|_| !of_record);
    let (tekst, whole_row) = words(&d.finding);
    Melding {
        blad: kandidaat.blad.clone(),
        rij: Some(kandidaat.rij),
        kolom: if whole_row { None } else { kolom },
        tekst,
    }
}

/// What a finding says to who has a sheet before them, and whether it is about the row as a whole.
fn words(finding: &Finding) -> (String, bool) {
    let missing = finding.bericht.strip_prefix("de sleutel '").and_then(|rest| rest.strip_suffix("' ontbreekt"));
    if let Some(key) = missing {
        return (
            format!("er is geen '{key}' (maak er een kolom voor, of geef alle rijen hetzelfde: --standaard {key}=...)"),
            true,
        );
    }
    // What stops nothing is short, so that a hundred rows with the same are one line.
    if finding.ernst != Ernst::Fout {
        return (finding.bericht.clone(), false);
    }
    let hulp = finding.hulp.as_ref().map_or(String::new(), |hulp| format!(" ({hulp})"));
    (format!("{}{hulp}", finding.bericht), false)
}

/// The keys down to a place in a file, such as `contact.telefoon`.
fn path(node: &Node, at: usize) -> String {
    match &node.content {
        Content::Map(entries) => {
            let within = |entry: &&crate::source::Entry| {
                entry.key_span.start <= at && at <= entry.value.span.end.max(entry.key_span.end)
            };
            let Some(entry) = entries.iter().find(within) else { return String::new() };
            match path(&entry.value, at).as_str() {
                "" => entry.key.clone(),
                rest => format!("{}.{rest}", entry.key),
            }
        }
        _ => String::new(),
    }
}
