//! A JSON array, one object for each finding.

use serde::Serialize;

use super::Diagnostics;

#[derive(Serialize)]
struct Item<'a> {
    code: &'a str,
    ernst: String,
    bestand: &'a str,
    regel: Option<usize>,
    kolom: Option<usize>,
    bericht: &'a str,
    hulp: Option<&'a str>,
}

pub(super) fn render(diagnostics: &Diagnostics) -> String {
    let items: Vec<Item> = diagnostics
        .all()
        .iter()
        .map(|d| Item {
            code: d.finding.rule.code,
            ernst: d.finding.ernst.to_string(),
            bestand: &d.bestand,
            regel: d.position.map(|p| p.regel),
            kolom: d.position.map(|p| p.kolom),
            bericht: &d.finding.bericht,
            hulp: d.finding.hulp.as_deref(),
        })
        .collect();
    // Plain strings and numbers always have a JSON form.
    let mut out = serde_json::to_string_pretty(&items).unwrap_or_default();
    out.push('\n');
    out
}
