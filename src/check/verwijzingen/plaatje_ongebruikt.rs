//! K317: Een plaatje wordt ergens gebruikt.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::source::{SourceFile, Sources};

/// K317: Een plaatje wordt ergens gebruikt.
pub(crate) const RULE: Rule = Rule {
    code: "K317",
    naam: "plaatje-ongebruikt",
    ernst: Ernst::Waarschuwing,
    zin: "Een plaatje wordt ergens gebruikt.",
};

/// The endings of pictures, as file names have them.
const PICTURES: [&str; 7] = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"];

/// Checks for pictures whose name no text or record has. They never reach the site, but lie where the records lie, with whoever is
/// on them and with what the camera told: a coach who left is often still there as a photo.
pub(crate) fn check(sources: &Sources, out: &mut Diagnostics) {
    let pictures: Vec<(&str, &str)> = sources
        .binaries
        .iter()
        .map(|(path, _)| &**path)
        .chain(sources.texts.iter().map(|file| &*file.path))
        .filter(|path| path.starts_with("content/") || path.starts_with("data/"))
        .filter_map(|path| Some((path, path.rsplit('/').next()?)))
        .filter(|(_, name)| name.rsplit_once('.').is_some_and(|(_, end)| PICTURES.contains(&end)))
        .collect();
    if pictures.is_empty() {
        return;
    }
    let written = |file: &&SourceFile| {
        (file.path.starts_with("content/") && file.path.ends_with(".md"))
            || (file.path.starts_with("data/") && file.path.ends_with(".yaml"))
    };
    let texts: Vec<&str> = sources.texts.iter().filter(written).map(|file| &*file.text).collect();
    for (path, name) in pictures {
        if !texts.iter().any(|text| text.contains(name)) {
            let hulp =
                "haal het weg, of zet het in een tekst; ook zonder pagina is het te zien voor wie bij de bestanden kan";
            out.add_path(path, Finding::new(&RULE, "geen tekst of gegeven gebruikt dit plaatje").hulp(hulp));
        }
    }
}
