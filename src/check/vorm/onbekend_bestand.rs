//! K020: a file that no page is made of.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that no page is made of.
pub(crate) const RULE: Rule = Rule {
    code: "K020",
    naam: "onbekend-bestand",
    ernst: Ernst::Waarschuwing,
    zin: "Een bestand staat op een plek waar het gebruikt wordt.",
};

/// The finding for a file in a place that is not read, with the name that would be read if it is
/// only the end of the name that is wrong.
pub(crate) fn finding(path: &str) -> Finding {
    let finding = Finding::new(&RULE, "dit bestand wordt niet gebruikt");
    let name = path.rsplit('/').next().unwrap_or(path);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    if let Some(better) = twee_uitgangen(name) {
        return finding.hulp(format!("noem het '{better}': uw tekstprogramma zette er '.{extension}' achter"));
    }
    match extension.to_lowercase().as_str() {
        "yml" | "yaml" if extension != "yaml" => finding.hulp(format!("noem het '{stem}.yaml'")),
        "markdown" | "md" if extension != "md" => finding.hulp(format!("noem het '{stem}.md'")),
        _ => finding.hulp("kijk of de map en de naam kloppen, of haal het weg; wat waar hoort, staat in de handleiding voor redacteuren"),
    }
}

/// The name that was meant by `leek.yaml.txt`: editors of plain text add their own ending when they save a file, and Windows
/// does not show it.
pub(crate) fn twee_uitgangen(name: &str) -> Option<&str> {
    let (meant, _) = name.rsplit_once('.')?;
    [".yaml", ".md", ".csv"].iter().any(|end| meant.ends_with(end)).then_some(meant)
}
