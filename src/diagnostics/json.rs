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
    /// Why the record asks to be silent about it; only for what is silenced.
    #[serde(skip_serializing_if = "Option::is_none")]
    gedempt: Option<&'a str>,
}

pub(super) fn render(diagnostics: &Diagnostics) -> String {
    let items: Vec<Item> = diagnostics
        .with_silenced()
        .map(|(d, gedempt)| Item {
            code: d.finding.rule.code,
            ernst: d.finding.ernst.to_string(),
            bestand: &d.bestand,
            regel: d.position.map(|p| p.regel),
            kolom: d.position.map(|p| p.kolom),
            bericht: &d.finding.bericht,
            hulp: d.finding.hulp.as_deref(),
            gedempt,
        })
        .collect();
    // Plain strings and numbers always have a JSON form.
    let mut out = serde_json::to_string_pretty(&items).unwrap_or_default();
    out.push('\n');
    out
}
