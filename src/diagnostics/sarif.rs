//! SARIF 2.1.0 (OASIS), the exchange form of code checkers.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Diagnostics, Ernst};

pub(super) fn render(diagnostics: &Diagnostics) -> String {
    let mut rules: BTreeMap<&str, Value> = BTreeMap::new();
    for (d, _) in diagnostics.with_silenced() {
        let rule = d.finding.rule;
        rules
            .entry(rule.code)
            .or_insert_with(|| json!({ "id": rule.code, "name": rule.naam, "shortDescription": { "text": rule.zin } }));
    }
    let results: Vec<Value> = diagnostics
        .with_silenced()
        .map(|(d, reden)| {
            let hulp = d.finding.hulp.as_ref().map_or(String::new(), |hulp| format!("\nhulp: {hulp}"));
            let mut place = json!({ "artifactLocation": { "uri": uri(&d.bestand) } });
            if let Some(p) = d.position {
                place["region"] = json!({ "startLine": p.regel, "startColumn": p.kolom });
            }
            let mut result = json!({
                "ruleId": d.finding.rule.code,
                "level": if d.finding.ernst == Ernst::Fout { "error" } else { "warning" },
                "message": { "text": format!("{}{hulp}", d.finding.bericht) },
                "locations": [{ "physicalLocation": place }],
            });
            // Of all results or of none it is said whether they are silenced (section 3.27.23).
            if let Some(reden) = reden {
                result["suppressions"] = json!([{ "kind": "inSource", "justification": reden }]);
            } else if !diagnostics.silenced().is_empty() {
                result["suppressions"] = json!([]);
            }
            result
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "language": "nl",
                "rules": rules.into_values().collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut out = serde_json::to_string_pretty(&log).unwrap_or_default();
    out.push('\n');
    out
}

/// A path as a relative URI reference (RFC 3986).
fn uri(path: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
