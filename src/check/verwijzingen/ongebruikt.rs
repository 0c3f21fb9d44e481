//! K315: Een bron, begrip, thema of klacht wordt ergens genoemd.

use std::collections::HashSet;

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule, quote};
use crate::kaart::Kaart;
use crate::source::{Located, SourceFile, Sources};

/// K315: Een bron, begrip, thema of klacht wordt ergens genoemd.
pub(crate) const RULE: Rule = Rule {
    code: "K315",
    naam: "ongebruikt",
    ernst: Ernst::Waarschuwing,
    zin: "Een bron, begrip, thema of klacht wordt ergens genoemd.",
};

/// Checks for entries of lists that nothing leads to: they grow old unseen.
pub(crate) fn check(kaart: &Kaart, sources: &Sources, out: &mut Diagnostics) {
    // What a broken record names is not known.
    if !kaart.broken.is_empty() {
        return;
    }
    let linked = linked(sources);
    let mut idle = |id: &Located<String>, file: &SourceFile, bericht: &str, hulp: &str| {
        let finding = Finding::new(&RULE, format!("{bericht} {}", quote(id)));
        out.add(file, finding.at(id.span.clone()).hulp(hulp));
    };
    let named: HashSet<&str> = bronnen(kaart).map(|bron| bron.value.as_str()).collect();
    for bron in &kaart.bronnen {
        if !named.contains(bron.slug.as_str()) && !linked.contains(&("bron", bron.slug.as_str())) {
            let hulp = "noem de bron waar zij voor is, zoals [RIVM](bron:id), of haal haar weg";
            idle(&bron.record.id, &bron.file, "geen tekst of record noemt de bron", hulp);
        }
    }
    let words = words(sources);
    for begrip in &kaart.begrippen {
        let record = &begrip.record;
        let mut terms = record.ook.iter().chain([&record.term]).map(|name| name.to_lowercase());
        if !linked.contains(&("begrip", begrip.slug.as_str())) && !terms.any(|name| words.contains(&name)) {
            let hulp = "noem het woord in een tekst, zoals [het woord](begrip:id), of haal het begrip weg";
            idle(&record.id, &begrip.file, "geen tekst gebruikt het begrip", hulp);
        }
    }
    for thema in &kaart.themas {
        if thema.activiteiten.is_empty() && thema.klachten.is_empty() {
            let hulp = "noem het thema bij een activiteit of klacht, of haal het weg";
            idle(&thema.record.id, &thema.file, "er is geen activiteit of klacht met het thema", hulp);
        }
    }
    for klacht in &kaart.klachten {
        let through = klacht.themas.iter().any(|id| !kaart.themas[*id].activiteiten.is_empty());
        if klacht.activiteiten.is_empty() && !through {
            let hulp = "geef de klacht een thema waar iets bij te doen is, of haal haar weg";
            idle(&klacht.record.id, &klacht.file, "er is niets te doen bij de klacht", hulp);
        }
    }
}

/// The sources that records name in a field.
fn bronnen(kaart: &Kaart) -> impl Iterator<Item = &Located<String>> {
    let indicaties = kaart.indicaties.iter().map(|one| &one.record.bron);
    let stops = kaart.contra_indicaties.iter().map(|one| &one.record.bron);
    let ways = kaart.interventies.iter().map(|one| &one.record.bron);
    let words = kaart.begrippen.iter().filter_map(|one| one.record.bron.as_ref());
    indicaties.chain(stops).chain(ways).chain(words)
}

/// The words in which a term may be used: those of all texts but the glossary and the records of a
/// gemeente, which are many and in plain words.
fn words(sources: &Sources) -> String {
    let has = |path: &str| {
        path.starts_with("content/")
            || path.starts_with("data/") && path.matches('/').count() == 1 && path != "data/begrippen.yaml"
    };
    let files = sources.texts.iter().filter(|file| has(&file.path));
    files.map(|file| file.text.to_lowercase()).collect::<Vec<_>>().join("\n")
}

/// What texts link to by name: `(bron:id)` and `(begrip:id)`, wherever they stand.
fn linked(sources: &Sources) -> HashSet<(&'static str, &str)> {
    let mut all = HashSet::new();
    for file in sources.texts.iter().filter(|file| !file.path.starts_with("themes/")) {
        for scheme in ["bron", "begrip"] {
            for (at, _) in file.text.match_indices(scheme) {
                let Some(rest) = file.text[at + scheme.len()..].strip_prefix(':') else { continue };
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
                all.insert((scheme, &rest[..end]));
            }
        }
    }
    all
}
