//! Workflow commands that GitHub shows beside the lines of a proposal.
//! <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>

use std::fmt::Write as _;

use super::{Diagnostics, Ernst};

pub(super) fn render(diagnostics: &Diagnostics) -> String {
    let mut out = String::new();
    for d in diagnostics.all() {
        let command = match d.finding.ernst {
            Ernst::Fout => "error",
            Ernst::Waarschuwing => "warning",
        };
        let place = d.position.map_or(String::new(), |p| format!(",line={},col={}", p.regel, p.kolom));
        let hulp = d.finding.hulp.as_ref().map_or(String::new(), |hulp| format!("\nhulp: {hulp}"));
        let _ = writeln!(
            out,
            "::{command} file={}{place},title={}::{}",
            property(&d.bestand),
            property(&format!("{} {}", d.finding.rule.code, d.finding.rule.naam)),
            data(&format!("{}{hulp}", d.finding.bericht)),
        );
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
