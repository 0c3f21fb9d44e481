//! `wijkwijzer check --lijst`: every rule.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::check::RULES;
use crate::diagnostics::Format;

/// Every rule with its code, severity and sentence, in the order of the codes: aligned lines, or a JSON array.
pub(super) fn text(format: Format) -> String {
    if format == Format::Json {
        let rules = RULES.iter().map(|rule| {
            let gedempt = rule.can_be_silenced();
            json!({ "code": rule.code, "naam": rule.naam, "ernst": rule.ernst.to_string(), "zin": rule.zin, "negeerbaar": gedempt })
        });
        let mut out = serde_json::to_string_pretty(&rules.collect::<Vec<Value>>()).unwrap_or_default();
        out.push('\n');
        return out;
    }
    let mut out = String::new();
    for rule in RULES {
        // Writing to a string can not fail.
        let _ = writeln!(out, "{}  {:<12}  {}", rule.code, rule.ernst.to_string(), rule.zin);
    }
    out
}
