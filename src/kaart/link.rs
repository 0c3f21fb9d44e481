//! From records to a [`Kaart`]: every slug becomes an id, every relation gets its other end.

mod folders;
mod linker;
mod vertellen;

use std::collections::HashSet;
use std::sync::Arc;

use super::{Activiteit, Broken, Coach, Datum, Gelijken, Gemeente, Id, Kaart, Klacht, Lijst, Organisatie, Thema, Wijk};
use crate::check::verwijzingen::Soort;
use crate::diagnostics::Diagnostics;
use crate::records::{ActiviteitRecord, Records, Sourced};
use linker::{Index, Linker};

/// Links the records of a site. Faults in references are reported; the kaart then lacks what was
/// meant by them, so that the checks across records can still run, but it is not to be shown.
/// Nothing when there is no region to link.
#[must_use]
pub fn link(records: Records, vandaag: Datum, diagnostics: &mut Diagnostics) -> Option<Kaart> {
    let Records {
        regio,
        mut gemeenten,
        mut wijken,
        grenzen,
        mut coaches,
        mut activiteiten,
        mut organisaties,
        themas,
        klachten,
        indicaties,
        contra_indicaties,
        interventies,
        bronnen,
        mut begrippen,
        synoniemen,
        toegankelijkheid,
        mut hoofdstukken,
        paginas,
        folders,
        verhalen,
        nieuws,
        cijfers,
        postcodes,
        postcodes_file,
        broken,
    } = records;
    let regio = regio?;
    gemeenten.sort_by_cached_key(|g| sort_key(&g.record.naam, &g.slug));
    wijken.sort_by_cached_key(|w| (w.gemeente.clone(), sort_key(&w.record.naam, &w.slug)));
    coaches.sort_by_cached_key(|c| sort_key(&c.record.naam, &c.slug));
    organisaties.sort_by_cached_key(|o| sort_key(&o.record.naam, &o.slug));
    activiteiten.sort_by_cached_key(|a| (sort_key(&a.record.naam, &a.slug), a.gemeente.clone()));
    let valid = |a: &Sourced<ActiviteitRecord>| a.record.geldig_tot.as_ref().is_none_or(|tot| tot.value >= vandaag);
    let (activiteiten, afgelopen) = activiteiten.into_iter().partition(valid);
    begrippen.sort_by_cached_key(|b| sort_key(&b.record.term, &b.slug));
    hoofdstukken.sort_by(|a, b| a.file.path.cmp(&b.file.path));

    let mut linker = Linker { broken: &broken, diagnostics };
    let mut kaart = Kaart {
        vandaag,
        regio,
        gemeenten: Lijst::default(),
        wijken: Lijst::default(),
        coaches: Lijst::default(),
        activiteiten: Lijst::default(),
        afgelopen,
        organisaties: Lijst::default(),
        themas: Lijst::default(),
        klachten: Lijst::default(),
        indicaties,
        contra_indicaties,
        interventies,
        bronnen,
        begrippen,
        synoniemen,
        toegankelijkheid,
        hoofdstukken,
        paginas,
        folders: Vec::new(),
        verhalen: vertellen::verhalen(verhalen, vandaag),
        nieuws: vertellen::nieuws(nieuws, vandaag),
        postcodes: postcodes.into_iter().map(|point| (point.pc4, point)).collect(),
        postcodes_file,
        gelijken: Gelijken::default(),
        broken: Broken::default(),
    };
    let organisaties = link_organisaties(&mut kaart, organisaties);
    let themas = link_themas(&mut kaart, themas);
    let klachten = link_klachten(&mut kaart, klachten, &themas, &mut linker);
    let gemeenten = link_gemeenten(&mut kaart, gemeenten, &organisaties, &mut linker);
    vertellen::cijfers(&mut kaart, cijfers, &gemeenten);
    let coaches = link_coaches(&mut kaart, coaches, &gemeenten, &organisaties, &mut linker);
    let wijken = link_wijken(&mut kaart, wijken, &gemeenten, &coaches, &mut linker);
    link_grenzen(&mut kaart, grenzen, &wijken, &mut linker);
    let names = Names { gemeenten, wijken, organisaties, themas, klachten };
    link_activiteiten(&mut kaart, activiteiten, &names, &mut linker);
    kaart.gelijken = Gelijken::new(&kaart);
    linker.check_bronnen(&kaart);
    linker.check_indicaties(&kaart, &names.klachten);
    kaart.folders = folders::link(folders, &kaart.regio.record.talen, &mut linker);
    kaart.broken = Broken::new(broken);
    Some(kaart)
}

/// Names sort as people look them up: without regard to case, and `'t Zandt` under the Z.
fn sort_key(naam: &str, slug: &str) -> (String, String) {
    let naam = naam.trim_start_matches("'s-").trim_start_matches("'t ").trim_start_matches("De ");
    (naam.trim_start_matches("Het ").to_lowercase(), slug.to_owned())
}

/// What an activity may point at.
struct Names {
    gemeenten: Index<Gemeente>,
    wijken: Index<Wijk>,
    organisaties: Index<Organisatie>,
    themas: Index<Thema>,
    klachten: Index<Klacht>,
}

fn link_organisaties(
    kaart: &mut Kaart,
    records: Vec<Sourced<crate::records::OrganisatieRecord>>,
) -> Index<Organisatie> {
    let mut index = Index::new();
    for Sourced { slug, file, record, .. } in records {
        let organisatie =
            Organisatie { slug: slug.clone(), file, record, activiteiten: Vec::new(), coaches: Vec::new() };
        index.insert(slug, kaart.organisaties.push(organisatie));
    }
    index
}

fn link_themas(kaart: &mut Kaart, records: Vec<Sourced<crate::records::ThemaRecord>>) -> Index<Thema> {
    let mut index = Index::new();
    for Sourced { slug, file, record, .. } in records {
        index.entry(slug).or_insert_with(|| {
            kaart.themas.push(Thema { file, record, activiteiten: Vec::new(), klachten: Vec::new() })
        });
    }
    index
}

fn link_klachten(
    kaart: &mut Kaart,
    records: Vec<Sourced<crate::records::KlachtRecord>>,
    names: &Index<Thema>,
    linker: &mut Linker,
) -> Index<Klacht> {
    let mut index = Index::new();
    for Sourced { slug, file, record, .. } in records {
        let themas: Vec<Id<Thema>> =
            record.themas.iter().filter_map(|name| linker.find(Soort::Thema, name, names, "", &file)).collect();
        let id = kaart.klachten.push(Klacht { file, record, themas: themas.clone(), activiteiten: Vec::new() });
        for thema in themas {
            kaart.themas[thema].klachten.push(id);
        }
        index.entry(slug).or_insert(id);
    }
    index
}

fn link_gemeenten(
    kaart: &mut Kaart,
    records: Vec<Sourced<crate::records::GemeenteRecord>>,
    names: &Index<Organisatie>,
    linker: &mut Linker,
) -> Index<Gemeente> {
    let mut index = Index::new();
    for Sourced { slug, file, record, .. } in records {
        let organisatie = linker.find(Soort::Organisatie, &record.organisatie, names, "organisaties", &file);
        let kernteam = record
            .kernteam
            .iter()
            .map(|lid| {
                // A name as people write it has capitals or spaces; only a slug must be known.
                let is_slug =
                    lid.organisatie.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
                is_slug
                    .then(|| linker.find(Soort::Organisatie, &lid.organisatie, names, "organisaties", &file))
                    .flatten()
            })
            .collect();
        let gemeente = Gemeente {
            slug: slug.clone(),
            file,
            record,
            organisatie,
            kernteam,
            wijken: Vec::new(),
            coaches: Vec::new(),
            activiteiten: Vec::new(),
            cijfers: None,
        };
        index.insert(slug, kaart.gemeenten.push(gemeente));
    }
    index
}

fn link_coaches(
    kaart: &mut Kaart,
    records: Vec<Sourced<crate::records::CoachRecord>>,
    gemeenten: &Index<Gemeente>,
    organisaties: &Index<Organisatie>,
    linker: &mut Linker,
) -> Index<Coach> {
    let mut index = Index::new();
    for Sourced { slug, gemeente, file, record } in records {
        let gemeente = gemeenten.get(&gemeente).copied();
        let organisatie = linker.find(Soort::Organisatie, &record.organisatie, organisaties, "organisaties", &file);
        let coach =
            Coach { slug: slug.clone(), file, record, gemeente, organisatie, vervanger: None, wijken: Vec::new() };
        let id = kaart.coaches.push(coach);
        if let Some(gemeente) = gemeente {
            kaart.gemeenten[gemeente].coaches.push(id);
        }
        if let Some(organisatie) = organisatie {
            kaart.organisaties[organisatie].coaches.push(id);
        }
        index.entry(slug).or_insert(id);
    }
    for id in kaart.coaches.ids() {
        let coach = &kaart.coaches[id];
        let Some(name) = coach.record.vervanger.clone() else { continue };
        let file = coach.file.clone();
        kaart.coaches[id].vervanger = linker.find(Soort::Vervanger, &name, &index, "coaches", &file);
    }
    index
}

fn link_wijken(
    kaart: &mut Kaart,
    records: Vec<Sourced<crate::records::WijkRecord>>,
    gemeenten: &Index<Gemeente>,
    names: &Index<Coach>,
    linker: &mut Linker,
) -> Index<Wijk> {
    let mut index = Index::new();
    for Sourced { slug, gemeente, file, record } in records {
        let coaches: Vec<Id<Coach>> =
            record.coaches.iter().filter_map(|name| linker.find(Soort::Coach, name, names, "coaches", &file)).collect();
        let name = format!("{gemeente}/{slug}");
        let gemeente = gemeenten.get(&gemeente).copied();
        let coaches_here = coaches.clone();
        let wijk = Wijk { slug, file, record, gemeente, coaches: coaches_here, activiteiten: Vec::new(), omtrek: None };
        let id = kaart.wijken.push(wijk);
        if let Some(gemeente) = gemeente {
            kaart.gemeenten[gemeente].wijken.push(id);
        }
        for coach in coaches {
            kaart.coaches[coach].wijken.push(id);
        }
        index.insert(name, id);
    }
    index
}

/// Gives each wijk its outline; one that is named more than once has several parts.
fn link_grenzen(
    kaart: &mut Kaart,
    records: Vec<Sourced<Vec<crate::records::Grens>>>,
    names: &Index<Wijk>,
    linker: &mut Linker,
) {
    for Sourced { gemeente, file, record, .. } in records {
        for grens in Arc::unwrap_or_clone(record) {
            if let Some(id) = linker.find_wijk(&grens.wijk, &gemeente, names, &file) {
                kaart.wijken[id].omtrek.get_or_insert_default().add(grens.omtrek);
            }
        }
    }
}

fn link_activiteiten(
    kaart: &mut Kaart,
    records: Vec<Sourced<crate::records::ActiviteitRecord>>,
    names: &Names,
    linker: &mut Linker,
) {
    for Sourced { slug, gemeente, file, record } in records {
        let organisatie =
            linker.find(Soort::Organisatie, &record.organisatie, &names.organisaties, "organisaties", &file);
        let themas: Vec<Id<Thema>> =
            record.themas.iter().filter_map(|name| linker.find(Soort::Thema, name, &names.themas, "", &file)).collect();
        let klachten: Vec<Id<Klacht>> = record
            .klachten
            .iter()
            .filter_map(|name| linker.find(Soort::Klacht, name, &names.klachten, "", &file))
            .collect();
        let own = names.gemeenten.get(&gemeente).copied();
        let mut wijken: Vec<Id<Wijk>> = Vec::new();
        if record.hele_gemeente
            && let Some(own) = own
        {
            wijken.clone_from(&kaart.gemeenten[own].wijken);
        }
        for name in &record.wijken {
            wijken.extend(linker.find_wijk(name, &gemeente, &names.wijken, &file));
        }
        let mut seen = HashSet::new();
        wijken.retain(|wijk| seen.insert(*wijk));
        let activiteit = Activiteit {
            slug,
            file,
            record,
            gemeente: own,
            organisatie,
            themas: themas.clone(),
            klachten: klachten.clone(),
            wijken: wijken.clone(),
        };
        let id = kaart.activiteiten.push(activiteit);
        if let Some(own) = own {
            kaart.gemeenten[own].activiteiten.push(id);
        }
        if let Some(organisatie) = organisatie {
            kaart.organisaties[organisatie].activiteiten.push(id);
        }
        for wijk in wijken {
            kaart.wijken[wijk].activiteiten.push(id);
        }
        for thema in themas {
            kaart.themas[thema].activiteiten.push(id);
        }
        for klacht in klachten {
            kaart.klachten[klacht].activiteiten.push(id);
        }
    }
}
