//! From the text of a language to sentences and steps.

use super::{BlokTekst, Deel, FolderTekst, Pictogram, Veld, Zin};
use crate::check::tekst::folder_vorm;
use crate::check::verwijzingen::{onbekend_pictogram, onbekend_veld};
use crate::diagnostics::Finding;

/// Reads what stands under the front matter: sentences, one a line, then steps that begin with `## `
/// and name their picture in a line such as `{pictogram: bellen}`. `start` is the place of the text in
/// its file, in bytes. What is at fault is reported and left out.
pub fn read_body(text: &str, start: usize, findings: &mut Vec<Finding>) -> FolderTekst {
    let mut out = FolderTekst::default();
    let mut at = start;
    for raw in text.split_inclusive('\n') {
        let line = raw.trim();
        let from = at + (raw.len() - raw.trim_start().len());
        at += raw.len();
        let span = from..from + line.len();
        if line.is_empty() {
            continue;
        }
        if let Some(kop) = line.strip_prefix("## ") {
            let kop_from = from + line.len() - kop.trim_start().len();
            let kop = read_line(kop.trim_start(), kop_from, findings);
            out.blokken.push(BlokTekst { pictogram: None, kop, regels: Vec::new() });
        } else if line.starts_with(['#', '-', '*', '>', '|', '!']) {
            findings.push(folder_vorm::other_form(span));
        } else if let Some(naam) = pictogram_line(line) {
            let found = Pictogram::of(naam);
            if found.is_none() {
                findings.push(onbekend_pictogram::finding(naam, span.clone()));
            }
            match out.blokken.last_mut() {
                // An unknown picture was reported; it must not be missed as well.
                Some(blok) => blok.pictogram = blok.pictogram.or(found).or(Some(Pictogram::Hulp)),
                None => findings.push(folder_vorm::pictogram_in_front(span)),
            }
        } else {
            let zin = read_line(line, from, findings);
            match out.blokken.last_mut() {
                Some(blok) => blok.regels.push(zin),
                None => out.opening.push(zin),
            }
        }
    }
    out
}

/// The name in a line `{pictogram: naam}`.
fn pictogram_line(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('{')?.strip_suffix('}')?;
    Some(inner.trim().strip_prefix("pictogram")?.trim_start().strip_prefix(':')?.trim())
}

/// Reads one line with fields. `start` is its place in the file, in bytes.
pub fn read_line(line: &str, start: usize, findings: &mut Vec<Finding>) -> Zin {
    let mut delen = Vec::new();
    let mut rest = line;
    while let Some(open) = rest.find('{') {
        let from = start + line.len() - rest.len() + open;
        let Some(len) = rest[open..].find('}') else {
            findings.push(onbekend_veld::open(from..start + line.len()));
            break;
        };
        let naam = &rest[open + 1..open + len];
        match Veld::of(naam.trim()) {
            Some(veld) => {
                push_text(&mut delen, &rest[..open]);
                delen.push(Deel::Veld(veld));
            }
            None => findings.push(onbekend_veld::finding(naam, from..from + len + 1)),
        }
        rest = &rest[open + len + 1..];
    }
    push_text(&mut delen, rest);
    Zin { delen, span: start..start + line.len() }
}

fn push_text(delen: &mut Vec<Deel>, text: &str) {
    if !text.is_empty() {
        delen.push(Deel::Tekst(text.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (FolderTekst, Vec<String>) {
        let mut findings = Vec::new();
        let tekst = read_body(text, 100, &mut findings);
        (tekst, findings.into_iter().map(|finding| finding.bericht).collect())
    }

    #[test]
    fn sentences_and_steps_keep_their_order_and_place() {
        let (tekst, faults) = read("Hallo {coach}.\n\n## Wij bellen\n {pictogram: bellen}\nBinnen {termijn}.\n");
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(tekst.opening[0].span, 100..114);
        let blok = &tekst.blokken[0];
        assert_eq!(blok.pictogram, Some(Pictogram::Bellen));
        assert_eq!(blok.kop.delen, [Deel::Tekst("Wij bellen".to_owned())]);
        let binnen = [Deel::Tekst("Binnen ".into()), Deel::Veld(Veld::Termijn), Deel::Tekst(".".into())];
        assert_eq!(blok.regels[0].delen, binnen);
    }

    #[test]
    fn what_is_at_fault_is_said_once() {
        let (tekst, faults) = read("Bel {telefon}.\nBel {coach\n## A\n{pictogram: belen}\nZin.\n- lijst\n");
        assert_eq!(faults.len(), 4, "{faults:?}");
        assert!(tekst.blokken[0].pictogram.is_some(), "not missed as well");
    }
}
