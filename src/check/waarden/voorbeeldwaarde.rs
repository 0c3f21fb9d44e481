//! K133: Wat een sjabloon als voorbeeld gaf, is vervangen.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;
use crate::source::{SourceFile, Sources, Span};

/// K133: Wat een sjabloon als voorbeeld gaf, is vervangen.
pub(crate) const RULE: Rule = Rule {
    code: "K133",
    naam: "voorbeeldwaarde",
    ernst: Ernst::Waarschuwing,
    zin: "In een site die geen voorbeeld is, staan geen teksten, nummers en adressen van het voorbeeld.",
};

/// How the templates of `wijkwijzer new` and the region of `wijkwijzer init` begin a text that somebody has to write.
const TEXTS: [&str; 3] = ["Vertel hier ", "Schrijf hier uw ", "Schrijf hier het "];

/// What only made-up numbers, codes and addresses have: no number of the Netherlands goes on with zeros after its area code,
/// no gemeente has the code 0000, and nobody can have a domain that ends in `.example` (RFC 2606).
const VALUES: [&str; 5] = [" 00 00 ", "\"06 00000", "GM0000", "WK0000", ".example"];

/// Checks, once a region says that it is no example, what was left of one. Remarks may keep it.
pub(crate) fn check(sources: &Sources, records: &Records, out: &mut Diagnostics) {
    if records.regio.as_ref().is_none_or(|regio| regio.record.voorbeeld) {
        return;
    }
    for file in &sources.texts {
        let markers: &[&[&str]] = match file.parts().as_slice() {
            ["data", ..] if file.path.ends_with(".yaml") => &[&TEXTS, &VALUES],
            ["content", ..] if file.path.ends_with(".md") => &[&TEXTS],
            _ => continue,
        };
        for span in places(file, markers) {
            let finding = Finding::new(&RULE, "dit is nog verzonnen: het komt van het voorbeeld").at(span);
            out.add(file, finding.hulp("zet neer wat bij u geldt; weet u het niet, haal het dan weg"));
        }
    }
}

/// The first value in each line, without remarks, that has one of the markers.
fn places<'a>(file: &'a SourceFile, markers: &'a [&'a [&'a str]]) -> impl Iterator<Item = Span> + 'a {
    let mut start = 0;
    file.text.split_inclusive('\n').filter_map(move |line| {
        let from = start;
        start += line.len();
        let said = if line.trim_start().starts_with('#') { "" } else { line.split(" #").next().unwrap_or(line) };
        let found = markers.iter().copied().flatten().filter_map(|marker| {
            let at = said.find(marker)?;
            // `.example` is the end of a domain, and not a part of one.
            let after = said.get(at + marker.len()..).and_then(|rest| rest.chars().next());
            let whole = !marker.starts_with('.') || after.is_none_or(|c| !c.is_alphanumeric() && c != '.' && c != '-');
            let before = said.get(..at)?;
            let begin = before.rfind(['"', '{', '[', ',']).max(before.rfind(": ")).map_or(0, |end| end + 1);
            let value = said.get(begin..)?.trim_start_matches([' ', '"']);
            let begin = said.len() - value.len();
            let end = value.find(['"', '}', ']', ',']).unwrap_or(value.len());
            let value = value.get(..end)?.trim_end();
            whole.then_some(from + begin..from + begin + value.len())
        });
        found.min_by_key(|span| span.start)
    })
}
