//! Finds the texts in a record that rules of language are about, and asks each of these rules.

use super::lezer::Lezer;
use super::zin::{Zin, zinnen};
use super::{lang_woord, lange_tekstzin, lijdende_vorm, moeilijk_woord};
use crate::diagnostics::Finding;
use crate::site::markdown::prose;
use crate::source::{Content, Node, SourceFile, Span, inner_span};

/// Judges the texts of a record, or of each record of a list.
pub(crate) fn check(node: &Node, file: &SourceFile, out: &mut Vec<Finding>) {
    if let Content::List(items) = &node.content {
        return items.iter().for_each(|item| check(item, file, out));
    }
    let Content::Map(entries) = &node.content else { return };
    for entry in entries {
        let Some(lezer) = reader(&file.path, &entry.key) else { continue };
        let Content::Scalar { text, .. } = &entry.value.content else { continue };
        judge(text, lezer, |place| inner_span(&file.text, &entry.value.span, &place), out);
    }
}

/// Judges the Markdown under front matter.
pub(crate) fn body(file: &SourceFile, text: &str, start: usize, out: &mut Vec<Finding>) {
    if let Some(lezer) = reader(&file.path, "body") {
        judge(text, lezer, |place| place.start + start..place.end + start, out);
    }
}

/// For whom the text of a key is. Nothing for what is no text, or is judged elsewhere: the folder
/// has rules of its own, which are stricter.
fn reader(path: &str, key: &str) -> Option<Lezer> {
    let parts: Vec<&str> = path.split('/').collect();
    let summary = || (key == "samenvatting").then_some(Lezer::Inwoner);
    let description = || (key == "beschrijving").then_some(Lezer::Inwoner);
    let body = |lezer| (key == "body").then_some(lezer);
    match parts.as_slice() {
        ["content", "handboek", _] | ["content", "paginas", "redactiehandleiding.md"] => body(Lezer::Professional),
        ["content", "paginas" | "verhalen" | "nieuws", _] => summary().or_else(|| body(Lezer::Inwoner)),
        ["data", "gemeenten", _, "activiteiten", _] | ["data", "organisaties", _] | ["data", "themas.yaml"] => {
            summary().or_else(description)
        }
        ["data", "klachten.yaml"] => summary().or_else(|| (key == "advies").then_some(Lezer::Inwoner)),
        ["data", "indicaties.yaml" | "contra-indicaties.yaml"] => (key == "tekst_b1").then_some(Lezer::Inwoner),
        ["data", "gemeenten", _, "coaches", _] => (key == "over").then_some(Lezer::Inwoner),
        ["data", "gemeenten", _, "wijken", _] | ["data", "gemeenten", _, "gemeente.yaml"] => summary(),
        ["data", "begrippen.yaml"] => (key == "uitleg").then_some(Lezer::Uitleg),
        _ => None,
    }
}

fn judge(text: &str, lezer: Lezer, place: impl Fn(Span) -> Span, out: &mut Vec<Finding>) {
    for prose in prose(text) {
        for zin in zinnen(&prose.text) {
            for mut finding in findings(&prose.text[zin.clone()], lezer) {
                finding.span = finding.span.map(|part| {
                    let part = zin.start + part.start..zin.start + part.end;
                    place(prose.place(&part))
                });
                out.push(finding);
            }
        }
    }
}

/// What the rules of language say of a sentence; the places are those in it.
pub(crate) fn findings(zin: &str, lezer: Lezer) -> Vec<Finding> {
    let zin = &Zin::new(zin);
    let mut out = Vec::new();
    out.extend(lange_tekstzin::check(zin, lezer));
    if lezer == Lezer::Inwoner {
        out.extend(moeilijk_woord::find(zin));
        out.extend(lang_woord::check(zin));
        out.extend(lijdende_vorm::check(zin));
    }
    out
}
