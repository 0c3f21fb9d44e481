//! The region that a new site begins with: `examples/begin`, which is part of the program, with the guide for editors and the
//! workflows that publish it.

use include_dir::{Dir, include_dir};

use crate::kaart::Datum;
use crate::schema::{INSTELLINGEN, MAP, instellingen, schemas};
use crate::yaml_out::text;

/// The region itself.
static BEGIN: Dir = include_dir!("$CARGO_MANIFEST_DIR/examples/begin");

/// Files that this repository has for itself, and a new site takes as they are: so there is no second text that could fall behind.
const OVERGENOMEN: [(&str, &str); 7] = [
    (".github/actions/wijkwijzer/action.yml", include_str!("../.github/actions/wijkwijzer/action.yml")),
    (".github/workflows/controle.yml", include_str!("../.github/workflows/controle.yml")),
    (".github/workflows/publiceer.yml", include_str!("../.github/workflows/publiceer.yml")),
    (".github/workflows/versheid.yml", include_str!("../.github/workflows/versheid.yml")),
    (".gitlab-ci.yml", include_str!("../examples/werkstromen/gitlab-ci.yml")),
    ("netlify.toml", include_str!("../netlify.toml")),
    ("content/paginas/redactiehandleiding.md", include_str!("../content/paginas/redactiehandleiding.md")),
];

/// The day on which everything in it was checked, and its name: both are replaced.
const DAG: &str = "2026-11-21";
const NAAM: &str = "naam: Welzijn op Recept Voorbeeld\n";

/// All files of a new site: path and text, with the guide, the workflows and the help for an editor of text.
#[must_use]
pub fn begin(naam: Option<&str>, vandaag: Datum) -> Vec<(String, String)> {
    let mut files = Vec::new();
    take(&BEGIN, &mut files);
    for (_, content) in &mut files {
        *content = content.replace(DAG, &vandaag.to_string());
        if let Some(naam) = naam {
            *content = content.replace(NAAM, &format!("naam: {}\n", text(naam, false)));
        }
    }
    files.extend(OVERGENOMEN.iter().map(|(path, text)| ((*path).to_owned(), text.replace("\r\n", "\n"))));
    files.extend(schemas().into_iter().map(|(name, text)| (format!("{MAP}/{name}"), text)));
    files.push((INSTELLINGEN.to_owned(), instellingen()));
    files
}

fn take(dir: &Dir, files: &mut Vec<(String, String)>) {
    for file in dir.files() {
        let path =
            file.path().components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        files.extend(file.contents_utf8().map(|text| (path, text.replace("\r\n", "\n"))));
    }
    dir.dirs().for_each(|dir| take(dir, files));
}
