//! The names that a sheet can mention.

use crate::check::namen::bestandsnaam::slug;
use crate::kaart::fold;
use crate::records::Records;

/// A record with the names it goes by.
#[derive(Debug, Default)]
struct Bekend {
    id: String,
    namen: Vec<String>,
}

/// The names that a sheet can mention, as they are in the records.
#[derive(Debug, Default)]
pub(super) struct Namen {
    themas: Vec<Bekend>,
    klachten: Vec<Bekend>,
    organisaties: Vec<Bekend>,
    wijken: Vec<Bekend>,
    coaches: Vec<Bekend>,
    /// The name of the gemeente, as a folder and as people say it.
    pub(super) gemeente: Vec<String>,
}

/// What a name can be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Naam {
    Thema,
    Klacht,
    Organisatie,
    Wijk,
    Coach,
}

impl Namen {
    /// The names in the records of a region, for a gemeente.
    pub(super) fn new(records: &Records, gemeente: &str) -> Self {
        let known = |id: &str, namen: Vec<&str>| {
            let namen = namen.into_iter().chain([id]).map(fold).collect();
            Bekend { id: id.to_owned(), namen }
        };
        let themas = records.themas.iter().map(|r| known(&r.slug, vec![&r.record.naam])).collect();
        let klachten = records.klachten.iter().map(|r| known(&r.slug, vec![&r.record.naam])).collect();
        let organisaties = records.organisaties.iter().map(|r| known(&r.slug, vec![&r.record.naam])).collect();
        let here = records.wijken.iter().filter(|r| r.gemeente == gemeente);
        let wijken = here.map(|r| {
            let more = r.record.dorpen.iter().chain(&r.record.ook_bekend_als).map(String::as_str);
            known(&r.slug, std::iter::once(r.record.naam.as_str()).chain(more).collect())
        });
        let coaches = records.coaches.iter().map(|r| known(&r.slug, vec![&r.record.naam])).collect();
        let of = records.gemeenten.iter().filter(|r| r.slug == gemeente);
        let gemeente = of.flat_map(|r| [fold(&r.slug), fold(&r.record.naam)]).collect();
        Self { themas, klachten, organisaties, wijken: wijken.collect(), coaches, gemeente }
    }

    /// The id of what is meant. A name that nobody has becomes an id of its own, so that the check of references says what
    /// is wrong and what may be meant.
    pub(super) fn id(&self, of: Naam, name: &str) -> String {
        self.bekend(of, name).unwrap_or_else(|| if name.contains('/') { name.to_lowercase() } else { slug(name) })
    }

    /// The id of what is meant. Nothing when nobody has the name, or more than one.
    pub(super) fn bekend(&self, of: Naam, name: &str) -> Option<String> {
        let all = match of {
            Naam::Thema => &self.themas,
            Naam::Klacht => &self.klachten,
            Naam::Organisatie => &self.organisaties,
            Naam::Wijk => &self.wijken,
            Naam::Coach => &self.coaches,
        };
        let folded = fold(name.trim());
        let mut with = all.iter().filter(|known| known.namen.contains(&folded));
        match (with.next(), with.next()) {
            (Some(one), None) => Some(one.id.clone()),
            // The id itself leaves no doubt.
            (Some(_), Some(_)) => all.iter().find(|known| fold(&known.id) == folded).map(|known| known.id.clone()),
            (None, _) => None,
        }
    }

    /// Whether a row is about another gemeente than the one that was asked for.
    pub(super) fn elders(&self, gemeente: &str) -> bool {
        !self.gemeente.is_empty() && !self.gemeente.contains(&fold(gemeente.trim()))
    }
}

/// The name of the file for a record, from the name and the place in it.
pub(super) fn bestandsnaam(naam: &str, plaats: Option<&str>) -> String {
    let own = slug(naam);
    match plaats {
        Some(plaats) if !own.ends_with(&slug(plaats)) => format!("{own}-{}", slug(plaats)),
        _ => own,
    }
}
