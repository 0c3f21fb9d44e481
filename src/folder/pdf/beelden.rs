//! The logos and photos of a site.

use std::collections::BTreeMap;

use super::Beeld;
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::kaart::Kaart;
use crate::source::{Located, SourceFile, Sources};

/// The logos of gemeenten and the photos of coaches that go to paper, by their path from the root of the site. One that
/// is missing or can not be read is a finding at the place that names it.
pub(super) fn beelden(kaart: &Kaart, sources: &Sources, diagnostics: &mut Diagnostics) -> BTreeMap<String, Beeld> {
    let logos = kaart
        .gemeenten
        .iter()
        .filter_map(|gemeente| Some(("het logo", &gemeente.file, gemeente.record.folder.as_ref()?.logo.as_ref()?)));
    let fotos = kaart.coaches.iter().filter_map(|coach| Some(("de foto", &coach.file, coach.record.foto.as_ref()?)));
    let named: Vec<(&str, &SourceFile, &Located<String>)> = logos.chain(fotos).collect();
    let mut out = BTreeMap::new();
    for (wat, file, name) in named {
        let path = file.beside(name);
        let finding = match bytes(sources, &path).map(Beeld::read) {
            Some(Ok(beeld)) => {
                out.insert(path, beeld);
                continue;
            }
            Some(Err(fout)) => tekst::papier_beeld_kapot::finding(wat, name, &fout.to_string()),
            None => tekst::papier_beeld::finding(wat, name, &file.beside("")),
        };
        diagnostics.add(file, finding);
    }
    out
}

/// The bytes of a file of the site.
fn bytes<'a>(sources: &'a Sources, path: &str) -> Option<&'a [u8]> {
    let text = sources.text(path).map(|file| file.text.as_bytes());
    text.or_else(|| sources.binaries.iter().find(|(name, _)| **name == *path).map(|(_, bytes)| &**bytes))
}
