//! From names to ids.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::check::verwijzingen::{self, Soort};
use crate::diagnostics::Diagnostics;
use crate::kaart::{Id, Kaart, Klacht, Wijk};
use crate::source::{Located, SourceFile};

/// Ids by the name that records use.
pub(super) type Index<T> = HashMap<String, Id<T>>;

/// Resolves names, and reports those that nothing has.
pub(super) struct Linker<'a> {
    pub(super) broken: &'a HashSet<Arc<str>>,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Linker<'_> {
    /// The id of a name. A name whose record is there but at fault is not reported again.
    pub(super) fn find<T>(
        &mut self,
        soort: Soort,
        name: &Located<String>,
        index: &Index<T>,
        dir: &str,
        file: &SourceFile,
    ) -> Option<Id<T>> {
        let found = index.get(&name.value).copied();
        if found.is_none() && !self.is_broken(soort, name, dir) {
            let known = index.keys().map(String::as_str);
            self.diagnostics.add(file, verwijzingen::finding(soort, name, known));
        }
        found
    }

    fn is_broken(&self, soort: Soort, name: &str, dir: &str) -> bool {
        if let Some(path) = soort.list_file() {
            return self.broken.contains(path);
        }
        let end = format!("/{dir}/{name}.yaml");
        self.broken.iter().any(|path| path.ends_with(&end))
    }

    /// Reports sources that nothing has.
    pub(super) fn check_bronnen(&mut self, kaart: &Kaart) {
        let known: HashSet<&str> = kaart.bronnen.iter().map(|bron| bron.slug.as_str()).collect();
        let indicaties = kaart.indicaties.iter().map(|r| (&r.file, &r.record.bron));
        let contra = kaart.contra_indicaties.iter().map(|r| (&r.file, &r.record.bron));
        let interventies = kaart.interventies.iter().map(|r| (&r.file, &r.record.bron));
        let begrippen = kaart.begrippen.iter().filter_map(|r| Some((&r.file, r.record.bron.as_ref()?)));
        for (file, bron) in indicaties.chain(contra).chain(interventies).chain(begrippen) {
            if !known.contains(bron.as_str()) && !self.is_broken(Soort::Bron, bron, "") {
                self.diagnostics.add(file, verwijzingen::finding(Soort::Bron, bron, known.iter().copied()));
            }
        }
    }

    /// Reports complaints of indications that nothing has.
    pub(super) fn check_indicaties(&mut self, kaart: &Kaart, klachten: &Index<Klacht>) {
        for indicatie in &kaart.indicaties {
            for klacht in &indicatie.record.klachten {
                self.find(Soort::Klacht, klacht, klachten, "", &indicatie.file);
            }
        }
    }

    /// A wijk by its slug within the gemeente, or by `gemeente/wijk` across a border.
    pub(super) fn find_wijk(
        &mut self,
        name: &Located<String>,
        gemeente: &str,
        wijken: &Index<Wijk>,
        file: &SourceFile,
    ) -> Option<Id<Wijk>> {
        let full = if name.contains('/') { name.value.clone() } else { format!("{gemeente}/{}", name.value) };
        if let Some(id) = wijken.get(&full) {
            return Some(*id);
        }
        let (dir, slug) = full.split_once('/').unwrap_or((gemeente, &full));
        let path = format!("data/gemeenten/{dir}/wijken/{slug}.yaml");
        if !self.broken.contains(path.as_str()) {
            let own = format!("{gemeente}/");
            let known = wijken.keys().map(|key| key.strip_prefix(&own).unwrap_or(key));
            self.diagnostics.add(file, verwijzingen::finding(Soort::Wijk, name, known));
        }
        None
    }
}
