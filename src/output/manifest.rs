//! What a published folder says about itself.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use blake3::Hash;
use serde::{Deserialize, Serialize};

/// The name of the manifest in a published folder. A folder with a file of this name is ours: it
/// may be replaced by a new build. Without it, a folder is never touched.
pub const MANIFEST: &str = ".wijkwijzer.json";

/// The form of the manifest that this program writes and reads.
const FORM: u32 = 1;

/// What a published folder says about itself: which program made it, and of which content each file
/// is. On disk it is JSON, in the order of the paths, without anything that differs between two
/// builds of the same input:
///
/// ```json
/// {
///   "programma": "wijkwijzer",
///   "versie": "0.1.0",
///   "vorm": 1,
///   "bestanden": {
///     "index.html": "<BLAKE3 of the content, 64 hexadecimal digits>"
///   }
/// }
/// ```
///
/// Files that are dear to make are in another part too, `sleutels`: of which input each was made, as its maker names it; and
/// `invoer` says the same of the site as a whole. Each is left out where there is none. This is all the cache there is: it
/// comes and goes with the site in one switch, and nothing of it is believed before the hash of a file says that it is whole.
///
/// Paths are relative to the folder, with forward slashes; the manifest itself is not in the list.
/// A manifest that is damaged or of another `vorm` or `versie` still marks the folder as ours, but says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// The hash of the content of each file.
    pub files: BTreeMap<String, Hash>,
    /// Of which input a file was made, for those that can be taken over without making them anew: see [`Staging::reuse`].
    ///
    /// [`Staging::reuse`]: super::Staging::reuse
    pub keys: BTreeMap<String, String>,
    /// Of which input the whole site was made, when it can be taken over without making anything: see its seal.
    pub input: Option<String>,
}

/// The manifest as it is written.
#[derive(Debug, Serialize, Deserialize)]
struct Written {
    programma: String,
    versie: String,
    vorm: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    invoer: Option<String>,
    bestanden: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    sleutels: BTreeMap<String, String>,
}

impl Manifest {
    /// Reads the manifest of a folder; nothing when it is damaged, or of another form or version.
    ///
    /// # Errors
    /// When the folder has no manifest, or when it can not be read.
    pub fn read(dir: &Path) -> io::Result<Option<Self>> {
        fs::read(dir.join(MANIFEST)).map(|bytes| Self::from_json(&bytes))
    }

    fn from_json(bytes: &[u8]) -> Option<Self> {
        let written: Written = serde_json::from_slice(bytes).ok()?;
        if written.vorm != FORM {
            return None;
        }
        let hashed = |(path, hex): (String, String)| Some((path, Hash::from_hex(hex).ok()?));
        let files = written.bestanden.into_iter().map(hashed).collect::<Option<_>>()?;
        let manifest = Self { files, keys: written.sleutels, input: written.invoer };
        // A damaged byte that still makes sense is damage all the same.
        (manifest.to_json().ok()? == bytes).then_some(manifest)
    }

    /// A hash, in hexadecimal, of the input of a whole site and of all else that this manifest says, so that it is no more
    /// believed when anything in it changed.
    pub(super) fn seal(&self, input: &str) -> io::Result<String> {
        let rest = Self { input: None, ..self.clone() }.to_json()?;
        Ok(blake3::Hasher::new().update(&rest).update(input.as_bytes()).finalize().to_hex().to_string())
    }

    /// The bytes of the manifest, always the same for the same files.
    pub(super) fn to_json(&self) -> io::Result<Vec<u8>> {
        let written = Written {
            programma: env!("CARGO_PKG_NAME").to_owned(),
            versie: env!("CARGO_PKG_VERSION").to_owned(),
            vorm: FORM,
            bestanden: self.files.iter().map(|(path, hash)| (path.clone(), hash.to_hex().to_string())).collect(),
            sleutels: self.keys.clone(),
            invoer: self.input.clone(),
        };
        let mut bytes = serde_json::to_vec_pretty(&written)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Manifest;

    fn manifest() -> Manifest {
        let files = ["index.html", "\"vreemd\"/é.html"].map(|path| (path.to_owned(), blake3::hash(path.as_bytes())));
        Manifest { files: files.into(), ..Manifest::default() }
    }

    #[test]
    fn has_the_documented_form() {
        let json = String::from_utf8(manifest().to_json().expect("good")).expect("text");
        let hash = |text: &str| blake3::hash(text.as_bytes()).to_hex();
        let expected = format!(
            "{{\n  \"programma\": \"wijkwijzer\",\n  \"versie\": \"{}\",\n  \"vorm\": 1,\n  \"bestanden\": {{\n    \"\\\"vreemd\\\"/é.html\": \"{}\",\n    \"index.html\": \"{}\"\n  }}\n}}\n",
            env!("CARGO_PKG_VERSION"),
            hash("\"vreemd\"/é.html"),
            hash("index.html"),
        );
        assert_eq!(json, expected);
    }

    #[test]
    fn keys_are_kept_and_a_manifest_of_before_has_none() {
        let json = manifest().to_json().expect("good");
        assert!(!String::from_utf8_lossy(&json).contains("sleutels"));
        let keys = BTreeMap::from([("folder.pdf".to_owned(), "abc".to_owned())]);
        let keyed = Manifest { keys, ..manifest() };
        assert_eq!(Manifest::from_json(&keyed.to_json().expect("good")), Some(keyed));
    }

    #[test]
    fn reads_what_it_wrote_and_nothing_else() {
        let json = manifest().to_json().expect("good");
        assert_eq!(Manifest::from_json(&json), Some(manifest()));
        let text = String::from_utf8(json.clone()).expect("text");
        for damaged in [
            String::new(),
            text[..text.len() / 2].to_owned(),
            text.replace("\"vorm\": 1", "\"vorm\": 2"),
            text.replace(&blake3::hash(b"index.html").to_hex()[..4], "geen"),
        ] {
            assert_eq!(Manifest::from_json(damaged.as_bytes()), None, "{damaged}");
        }
    }
}
