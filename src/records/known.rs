//! What was read of each file of a folder before.

use std::collections::HashMap;
use std::sync::Arc;

use super::read::One;
use crate::source::SourceFile;

/// What each file gave when a folder was read before, for who reads the same folder again and again.
#[derive(Debug, Default)]
pub struct Known {
    by_path: Option<HashMap<Arc<str>, ReadFile>>,
}

/// The text of a file, and what it gave.
type ReadFile = (Arc<str>, Arc<One>);

impl Known {
    /// Nothing so far, and to be filled: who reads once needs none of it.
    #[must_use]
    pub fn new() -> Self {
        Self { by_path: Some(HashMap::new()) }
    }

    /// What a file gave when its text was the same.
    pub(super) fn same(&self, file: &SourceFile) -> Option<Arc<One>> {
        let (text, one) = self.by_path.as_ref()?.get(&file.path)?;
        (*text == file.text).then(|| Arc::clone(one))
    }

    /// Keeps what each file gave.
    pub(super) fn keep(&mut self, files: &[SourceFile], given: &[Arc<One>]) {
        if let Some(by_path) = &mut self.by_path {
            let all = files.iter().zip(given);
            *by_path =
                all.map(|(file, one)| (Arc::clone(&file.path), (Arc::clone(&file.text), Arc::clone(one)))).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Known;
    use crate::diagnostics::{Diagnostics, Format};
    use crate::records::{read, read_again};
    use crate::source::{Sources, from_bytes};

    fn sources(files: &[(&str, &str)]) -> Sources {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
        from_bytes(files, &mut Diagnostics::new())
    }

    #[test]
    fn only_what_changed_is_read_again_and_faults_come_back() {
        let themas = |name: &str| {
            format!(
                "- id: bewegen\n  naam: {name}\n  samenvatting: Meer bewegen.\n  beschrijving: Vvat u wilt.\n  voor_verwijzer: \
                 Vraag.\n  tint: bewegen\n  icoon: bewegen\n  dimensies: [lichaamsfuncties]\n  gala: [leefstijl]\n"
            )
        };
        let bronnen = "- id: nhg\n  titel: patiÃ«nt\n  uitgever: NHG\n";
        let mut known = Known::new();
        let mut seen = Vec::new();
        for name in ["Bewegen", "Bewegen", "Sport"] {
            let files = sources(&[("data/themas.yaml", &themas(name)), ("data/bronnen.yaml", bronnen)]);
            let (mut once, mut again) = (Diagnostics::new(), Diagnostics::new());
            let records = read_again(&files, &mut known, &mut again);
            let anew = read(&files, &mut once);
            assert_eq!(format!("{:?}", records.themas), format!("{:?}", anew.themas));
            assert_eq!(records.broken, anew.broken);
            assert_eq!(Format::Text.render(&again, false), Format::Text.render(&once, false));
            assert!(!again.all().is_empty());
            seen.push(records.themas.first().map(|thema| Arc::clone(&thema.record)));
        }
        let [Some(first), Some(second), Some(third)] = seen.as_slice() else { panic!("a thema each time") };
        assert!(Arc::ptr_eq(first, second) && third.naam == "Sport");
    }
}
