//! K201: Een bestandsnaam heeft alleen kleine letters, cijfers en koppeltekens.

use std::collections::BTreeSet;

use crate::check::vorm::onbekend_bestand::twee_uitgangen;
use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule, quote};
use crate::source::Sources;

/// K201: Een bestandsnaam heeft alleen kleine letters, cijfers en koppeltekens.
pub(crate) const RULE: Rule = Rule {
    code: "K201",
    naam: "bestandsnaam",
    ernst: Ernst::Fout,
    zin: "Een bestandsnaam heeft alleen kleine letters, cijfers en koppeltekens.",
};

/// Checks the names of all files and folders with records, since these become web addresses. A
/// folder is reported once, whatever is in it.
pub(crate) fn check(sources: &Sources, out: &mut Diagnostics) {
    let mut dirs = BTreeSet::new();
    for file in &sources.texts {
        let parts = file.parts();
        if !matches!(parts.as_slice(), ["data", "organisaties" | "gemeenten", ..] | ["content", ..]) {
            continue;
        }
        let Some((name, folders)) = parts.split_last() else { continue };
        for at in 2..folders.len() {
            if let (Some(dir), Some(path)) = (folders.get(at), folders.get(..=at))
                && !is_slug(dir)
                && dirs.insert(path.join("/"))
            {
                out.add_path(&path.join("/"), finding(dir, "map", &slug(dir)));
            }
        }
        let stem = file.stem();
        // A file that nobody reads, since its name ends twice, is reported for that.
        if !is_slug(stem) && twee_uitgangen(name).is_none() {
            let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
            out.add(file, finding(stem, "bestand", &format!("{}.{}", slug(stem), extension.to_lowercase())));
        }
    }
}

fn finding(name: &str, what: &str, better: &str) -> Finding {
    Finding::new(&RULE, format!("de naam {} kan geen deel van een webadres zijn", quote(name)))
        .hulp(format!("noem {} '{better}'", if what == "map" { "de map" } else { "het bestand" }))
}

/// The finding for a name that is no text at all.
pub(crate) fn not_text() -> Finding {
    Finding::new(&RULE, "deze bestandsnaam heeft tekens die niet te lezen zijn")
        .hulp("geef het bestand een naam met kleine letters, cijfers en koppeltekens")
}

/// Whether a name has small letters and digits in groups, joined by single hyphens.
pub(crate) fn is_slug(name: &str) -> bool {
    !name.is_empty()
        && name
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// The nearest name that is good.
pub(crate) fn slug(name: &str) -> String {
    let folded = crate::kaart::fold(name);
    let parts: Vec<&str> = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "naam".to_owned() } else { parts.join("-") }
}

#[cfg(test)]
mod tests {
    use super::{is_slug, slug};

    #[test]
    fn a_slug_is_lower_case_with_single_hyphens() {
        assert!(is_slug("oude-pekela-2"));
        for name in ["", "Leek", "oude pekela", "-leek", "leek-", "a--b", "café", "o'neil"] {
            assert!(!is_slug(name), "{name}");
            assert!(is_slug(&slug(name)), "{name}");
        }
        assert_eq!(slug("Café 't Hóékje"), "cafe-t-hoekje");
    }
}
