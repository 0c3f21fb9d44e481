//! The report that GitLab shows beside the lines of a merge request: a part of the specification of
//! Code Climate. <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{Diagnostic, Diagnostics, Ernst};

pub(super) fn render(diagnostics: &Diagnostics) -> String {
    let mut seen: HashMap<(&str, &str, &str), usize> = HashMap::new();
    let items: Vec<Value> = diagnostics
        .all()
        .iter()
        .map(|d| {
            let turn = seen.entry((d.finding.rule.code, &d.bestand, &d.finding.bericht)).or_default();
            *turn += 1;
            let hulp = d.finding.hulp.as_ref().map_or(String::new(), |hulp| format!(" ({hulp})"));
            json!({
                "description": format!("{}{hulp}", d.finding.bericht),
                "check_name": d.finding.rule.code,
                "fingerprint": fingerprint(d, *turn),
                "severity": if d.finding.ernst == Ernst::Fout { "major" } else { "minor" },
                "location": { "path": &*d.bestand, "lines": { "begin": d.position.map_or(1, |p| p.regel) } },
            })
        })
        .collect();
    let mut out = serde_json::to_string_pretty(&items).unwrap_or_default();
    out.push('\n');
    out
}

/// What a finding is known by from run to run: not its line, which moves when something is written
/// above it.
fn fingerprint(d: &Diagnostic, turn: usize) -> String {
    let parts = [d.finding.rule.code, &d.bestand, &d.finding.bericht, &turn.to_string()].join("\u{1f}");
    let hash = blake3::hash(parts.as_bytes()).to_hex();
    hash.as_str().get(..32).unwrap_or_default().to_owned()
}
