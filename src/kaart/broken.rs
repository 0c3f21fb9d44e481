//! Records that are there and could not be read.

use std::collections::HashSet;
use std::sync::Arc;

/// The files with a record that could not be read. What such a file would have held is not missing:
/// a name that points at it is not reported as well.
#[derive(Debug, Clone, Default)]
pub struct Broken(HashSet<Arc<str>>);

impl Broken {
    /// The files with these paths.
    #[must_use]
    pub fn new(paths: HashSet<Arc<str>>) -> Self {
        Self(paths)
    }

    /// Whether everything could be read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a file could not be read.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.0.contains(path)
    }

    /// Whether a wijk of a gemeente could not be read, so that its wijken are not all there.
    #[must_use]
    pub fn has_wijk_of(&self, gemeente: &str) -> bool {
        let dir = format!("data/gemeenten/{gemeente}/wijken/");
        self.0.iter().any(|path| path.starts_with(&dir))
    }

    /// Whether the outlines of a gemeente could not be read, or not all of them.
    #[must_use]
    pub fn has_grenzen_of(&self, gemeente: &str) -> bool {
        self.0.contains(format!("data/gemeenten/{gemeente}/grenzen.geojson").as_str())
    }

    /// Whether a file that could not be read may hold what a link such as `coach:coach-leek` names.
    #[must_use]
    pub fn may_hold(&self, scheme: &str, name: &str) -> bool {
        let has = |path: &str| self.0.contains(path);
        match scheme {
            "gemeente" => has(&format!("data/gemeenten/{name}/gemeente.yaml")),
            "wijk" | "activiteit" => {
                let dir = if scheme == "wijk" { "wijken" } else { "activiteiten" };
                name.split_once('/').is_some_and(|(gemeente, slug)| {
                    has(&format!("data/gemeenten/{gemeente}/{dir}/{slug}.yaml"))
                        || has(&format!("data/gemeenten/{gemeente}/gemeente.yaml"))
                })
            }
            "coach" => {
                let end = format!("/coaches/{name}.yaml");
                self.0.iter().any(|path| path.ends_with(&end))
            }
            "organisatie" => has(&format!("data/organisaties/{name}.yaml")),
            "pagina" => has(&format!("content/paginas/{name}.md")),
            "hoofdstuk" => {
                let end = format!("-{name}.md");
                self.0.iter().any(|path| path.starts_with("content/handboek/") && path.ends_with(&end))
            }
            "thema" => has("data/themas.yaml"),
            "klacht" => has("data/klachten.yaml"),
            "interventie" => has("data/interventies.yaml"),
            "begrip" => has("data/begrippen.yaml"),
            "bron" => has("data/bronnen.yaml"),
            _ => false,
        }
    }
}
