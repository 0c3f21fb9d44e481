//! A made-up site in versions, and what there is on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use wijkwijzer::output::{MANIFEST, Manifest};

/// The content of each file by its path.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// A site with this many pages. Half of the pages are the same in every version, half differ, and
/// each version has one file that the others do not have.
pub(crate) fn version(name: &str, pages: usize) -> Tree {
    let page = |number: usize| {
        let of = if number.is_multiple_of(2) { "alle versies" } else { name };
        let path = format!("gemeenten/g{}/wijk-{number}/index.html", number % 7);
        (path, format!("pagina {number} van {of}: {}", "tekst ".repeat(200 + number)).into_bytes())
    };
    let mut tree: Tree = (0..pages).map(page).collect();
    tree.insert("index.html".to_owned(), name.as_bytes().to_vec());
    tree.insert(format!("alleen-in-{name}/index.html"), b"hier".to_vec());
    tree
}

/// All files below a folder.
pub(crate) fn read(dir: &Path) -> Tree {
    let mut tree = Tree::new();
    add(dir, "", &mut tree);
    tree
}

fn add(dir: &Path, prefix: &str, tree: &mut Tree) {
    for entry in fs::read_dir(dir).expect("a folder") {
        let entry = entry.expect("readable");
        let path = format!("{prefix}{}", entry.file_name().to_str().expect("text"));
        if entry.file_type().expect("readable").is_dir() {
            add(&entry.path(), &format!("{path}/"), tree);
        } else {
            tree.insert(path, fs::read(entry.path()).expect("a file"));
        }
    }
}

/// Which of the versions a published folder is, when it is one of them to the last byte, manifest
/// included.
pub(crate) fn which<'a>(dir: &Path, versions: impl IntoIterator<Item = &'a Tree>) -> Option<usize> {
    let mut found = read(dir);
    found.remove(MANIFEST)?;
    let at = versions.into_iter().position(|version| *version == found)?;
    let manifest = Manifest::read(dir).ok()??;
    let hashes: BTreeMap<_, _> = found.iter().map(|(path, bytes)| (path.clone(), blake3::hash(bytes))).collect();
    (manifest.files == hashes).then_some(at)
}
