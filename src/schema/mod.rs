//! The form of records, for programs in which people write them: JSON Schema 2020-12.
//!
//! ```text
//!  type of a record ─▶ peiling: what it asks for ─▶ vorm ─▶ json, with the words of teksten.nl.yaml
//! ```
//!
//! The form comes from the same `Deserialize` that reads the records. So no second description has to be kept in step; only
//! the words for editors stand apart, and a test holds that every key has these.

mod json;
mod peiling;
mod soort;
mod teksten;
mod vorm;
mod waarden;

pub(crate) use json::titel;
pub use soort::Soort;
pub(crate) use teksten::{Tekst, Teksten};
pub use vorm::{Veld, Vorm};
pub(crate) use waarden::waarde;

use crate::yaml_out::Value;

/// Where the schemas are kept in a repository, below its root.
pub const MAP: &str = ".vscode/schemas";

/// The settings that lead the YAML extension of Visual Studio Code to the schemas.
pub const INSTELLINGEN: &str = ".vscode/settings.json";

/// The files with schemas: name and text. Front matter has a schema too, for programs other than an editor of YAML.
#[must_use]
pub fn schemas() -> Vec<(String, String)> {
    Soort::ALLE.iter().map(|soort| (format!("{}.json", soort.naam()), json::schema(*soort))).collect()
}

/// The text of [`INSTELLINGEN`]: which schema is for which files.
#[must_use]
pub fn instellingen() -> String {
    let yaml = Soort::ALLE.iter().filter(|soort| !soort.boven_tekst());
    let text = |text: String| Value::Text(text);
    // A site may stand in a folder below the root, as the examples do.
    let schemas = yaml.map(|soort| (format!("./{MAP}/{}.json", soort.naam()), text(format!("**/{}", soort.paden()))));
    let word = |word: &str| Value::Word(word.to_owned());
    let value = Value::Map(vec![
        ("yaml.schemas".to_owned(), Value::Map(schemas.collect())),
        ("yaml.format.enable".to_owned(), word("false")),
        ("files.encoding".to_owned(), text("utf8".to_owned())),
        ("files.eol".to_owned(), text("\n".to_owned())),
        ("editor.insertSpaces".to_owned(), word("true")),
        ("editor.tabSize".to_owned(), word("2")),
    ]);
    let mut out = String::new();
    json::write(&mut out, 0, &value);
    out.push('\n');
    out
}

#[cfg(test)]
mod tests;
