//! One line for each finding: `bestand:regel:kolom: fout[K301]: bericht (hulp)`.

use std::fmt::Write as _;

use super::Diagnostics;

pub(super) fn render(diagnostics: &Diagnostics) -> String {
    let mut out = String::new();
    for d in diagnostics.all() {
        let place = d.position.map_or(String::new(), |p| format!(":{}:{}", p.regel, p.kolom));
        let _ =
            write!(out, "{}{place}: {}[{}]: {}", d.bestand, d.finding.ernst, d.finding.rule.code, d.finding.bericht);
        if let Some(hulp) = &d.finding.hulp {
            let _ = write!(out, " ({})", hulp.replace('\n', " "));
        }
        out.push('\n');
    }
    out
}
