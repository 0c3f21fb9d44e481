//! What a region has in common with the repository's own, copied from there.

use std::io;
use std::path::Path;

use walkdir::WalkDir;

use super::Sink;

/// Kinds of records that a generated region has others of: a link to one of them becomes plain text.
const OWN: [&str; 5] = ["gemeente", "wijk", "coach", "activiteit", "organisatie"];

/// A page that only a region with counts has, which a generated one has none of: a link to it becomes text too.
const CIJFERS: &str = "/cijfers/";

/// Copies the lists of `data` and all texts of `content`, and gives back how many files these are.
pub(crate) fn schrijf(root: &Path, sink: &Sink) -> io::Result<usize> {
    let lists = WalkDir::new(root.join("data")).max_depth(1).sort_by_file_name();
    let texts = WalkDir::new(root.join("content")).sort_by_file_name();
    let mut count = 0;
    for entry in lists.into_iter().chain(texts) {
        let entry = entry?;
        let path = entry.path();
        let Ok(name) = path.strip_prefix(root) else { continue };
        let name = name.to_string_lossy().replace('\\', "/");
        let text = path.extension().is_some_and(|extension| extension == "yaml" || extension == "md");
        if text && path.is_file() {
            let text = Sink::read(path)?.replace("Welzijn op Recept Groningen", "Welzijn op Recept Voorbeeldland");
            // Pictures are not copied: what is measured is what is made of text.
            let text: String = text.split_inclusive('\n').filter(|line| !line.starts_with("![")).collect();
            sink.write(&name, &without_own_links(&text))?;
            count += 1;
        }
    }
    Ok(count)
}

/// The text with `[Veendam](gemeente:veendam)` turned into `Veendam`.
fn without_own_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("](") {
        let (before, after) = rest.split_at(at);
        let target = after[2..].split(')').next().unwrap_or_default();
        let own = OWN.iter().any(|kind| target.strip_prefix(kind).is_some_and(|name| name.starts_with(':')))
            || target == CIJFERS;
        match before.rfind('[') {
            Some(open) if own => {
                out.push_str(&before[..open]);
                out.push_str(&before[open + 1..]);
            }
            _ => {
                out.push_str(before);
                out.push_str(&after[..(2 + target.len() + 1).min(after.len())]);
            }
        }
        rest = after.get(2 + target.len() + 1..).unwrap_or_default();
    }
    out + rest
}
