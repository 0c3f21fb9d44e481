//! Records and texts made new: valid from the first moment, with remarks that say what to fill in.
//!
//! A template has places such as `{NAAM}`; what comes there is taken from the records that there are, so that the new one
//! names an organisation, a theme and a coach that exist.

mod nieuw_fout;
mod nieuw_soort;

pub use nieuw_fout::NieuwFout;
pub use nieuw_soort::NieuwSoort;

use crate::check::namen::{bestandsnaam, gereserveerd};
use crate::diagnostics::nearest;
use crate::kaart::Datum;
use crate::records::{GemeenteRecord, Records, Sourced};
use crate::yaml_out::text;

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Opdracht<'a> {
    /// What is to be made.
    pub soort: NieuwSoort,
    /// Its name, as people say it.
    pub naam: &'a str,
    /// The folder of the gemeente it belongs to. Where there is one gemeente only, it is that.
    pub gemeente: Option<&'a str>,
    /// The day it is made.
    pub vandaag: Datum,
}

/// A new file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nieuw {
    /// Its path below the root of the site.
    pub pad: String,
    /// Its text.
    pub tekst: String,
    /// What to do next, in whole sentences.
    pub verder: Vec<String>,
}

/// Makes a file. Nothing is written.
///
/// # Errors
/// When something that it must name is not there yet, or such a file is.
pub fn nieuw(opdracht: &Opdracht, records: &Records) -> Result<Nieuw, NieuwFout> {
    if !opdracht.naam.chars().any(char::is_alphanumeric) {
        return Err(NieuwFout::Naam(opdracht.naam.to_owned()));
    }
    let gemeente = if opdracht.soort.in_gemeente() { Some(gemeente(opdracht, records)?) } else { None };
    let slug = slug(opdracht);
    let pad = pad(opdracht, records, gemeente.map_or("", |gemeente| gemeente.slug.as_str()), &slug);
    let double = opdracht.soort == NieuwSoort::Coach;
    if let Some(other) = records.coaches.iter().find(|coach| double && coach.slug == slug) {
        return Err(NieuwFout::BestaatAl(other.file.path.to_string()));
    }
    let mut tekst = opdracht.soort.sjabloon().to_owned();
    for (place, value) in waarden(opdracht, records, gemeente, &slug)? {
        tekst = tekst.replace(&format!("{{{place}}}"), &value);
    }
    let verder = verder(opdracht, &pad, &slug, gemeente);
    Ok(Nieuw { pad, tekst, verder })
}

/// The gemeente it belongs to.
fn gemeente<'a>(opdracht: &Opdracht, records: &'a Records) -> Result<&'a Sourced<GemeenteRecord>, NieuwFout> {
    let slugs: Vec<&str> = records.gemeenten.iter().map(|gemeente| gemeente.slug.as_str()).collect();
    match (opdracht.gemeente, records.gemeenten.as_slice()) {
        (_, []) => Err(NieuwFout::GeenGemeente),
        (None, [only]) => Ok(only),
        (None, _) => Err(NieuwFout::WelkeGemeente(slugs.join(", "))),
        (Some(name), all) => {
            let wanted = bestandsnaam::slug(name);
            all.iter().find(|gemeente| gemeente.slug == wanted).ok_or_else(|| {
                let meant = nearest(&wanted, slugs.iter().copied());
                let hulp = meant.map_or_else(String::new, |meant| format!(", bedoelde u '{meant}'?"));
                NieuwFout::OnbekendeGemeente(name.to_owned(), hulp)
            })
        }
    }
}

/// The name of the file: what stands in addresses.
fn slug(opdracht: &Opdracht) -> String {
    let slug = bestandsnaam::slug(opdracht.naam);
    match opdracht.soort {
        NieuwSoort::Wijk if gereserveerd::is_gereserveerd(&slug) => format!("wijk-{slug}"),
        _ => slug,
    }
}

fn pad(opdracht: &Opdracht, records: &Records, gemeente: &str, slug: &str) -> String {
    match opdracht.soort {
        NieuwSoort::Gemeente => format!("data/gemeenten/{slug}/gemeente.yaml"),
        NieuwSoort::Wijk => format!("data/gemeenten/{gemeente}/wijken/{slug}.yaml"),
        NieuwSoort::Coach => format!("data/gemeenten/{gemeente}/coaches/{slug}.yaml"),
        NieuwSoort::Activiteit => format!("data/gemeenten/{gemeente}/activiteiten/{slug}.yaml"),
        NieuwSoort::Organisatie => format!("data/organisaties/{slug}.yaml"),
        NieuwSoort::Hoofdstuk => {
            let numbers = records.hoofdstukken.iter().filter_map(|hoofdstuk| {
                hoofdstuk.file.stem().split_once('-').and_then(|(number, _)| number.parse::<u32>().ok())
            });
            format!("content/handboek/{:02}-{slug}.md", numbers.max().unwrap_or_default() + 1)
        }
        NieuwSoort::Verhaal => format!("content/verhalen/{slug}.md"),
        NieuwSoort::Nieuws => format!("content/nieuws/{}-{slug}.md", opdracht.vandaag),
    }
}

/// What comes in the places of the template.
fn waarden(
    opdracht: &Opdracht,
    records: &Records,
    gemeente: Option<&Sourced<GemeenteRecord>>,
    slug: &str,
) -> Result<Vec<(&'static str, String)>, NieuwFout> {
    use NieuwSoort::{Activiteit, Coach, Gemeente, Wijk};
    let soort = opdracht.soort;
    let list = |slugs: Vec<&str>| slugs.into_iter().take(8).collect::<Vec<_>>().join(", ");
    let first = |slugs: &[&str]| slugs.first().map_or_else(String::new, |slug| text(slug, true));
    let organisaties: Vec<&str> = records.organisaties.iter().map(|record| record.slug.as_str()).collect();
    let themas: Vec<&str> = records.themas.iter().map(|record| record.slug.as_str()).collect();
    let here = gemeente.map_or("", |gemeente| gemeente.slug.as_str());
    let coaches: Vec<&str> =
        records.coaches.iter().filter(|coach| coach.gemeente == here).map(|coach| coach.slug.as_str()).collect();
    let wijken: Vec<&str> =
        records.wijken.iter().filter(|wijk| wijk.gemeente == here).map(|wijk| wijk.slug.as_str()).collect();
    if matches!(soort, Activiteit | Coach | Gemeente) && organisaties.is_empty() {
        return Err(NieuwFout::GeenOrganisatie);
    }
    if soort == Activiteit && themas.is_empty() {
        return Err(NieuwFout::GeenThema);
    }
    if soort == Wijk && coaches.is_empty() {
        return Err(NieuwFout::GeenCoach(here.to_owned()));
    }
    // A coach works where those of the gemeente do.
    let organisatie = gemeente.map(|gemeente| gemeente.record.organisatie.as_str());
    let organisatie = organisatie.filter(|slug| organisaties.contains(slug)).or(organisaties.first().copied());
    let email =
        records.regio.as_ref().map_or("redactie@voorbeeld.example", |regio| regio.record.redactie.email.as_str());
    let domain = email.split_once('@').map_or("voorbeeld.example", |(_, domain)| domain);
    let vandaag = opdracht.vandaag;
    Ok(vec![
        ("VANDAAG", vandaag.to_string()),
        ("VANAF", vandaag.0.saturating_add(jiff::Span::new().years(1)).to_string()),
        ("JAAR", (vandaag.year() - 1).to_string()),
        ("THEMAS", list(themas.clone())),
        ("THEMA", first(&themas)),
        ("ORGANISATIES", list(organisaties.clone())),
        ("ORGANISATIE", text(organisatie.unwrap_or_default(), true)),
        ("COACHES", list(coaches.clone())),
        ("COACH", coaches.first().map_or_else(|| "coach-naam".to_owned(), |slug| text(slug, true))),
        ("WIJK", wijken.first().map_or_else(|| "naam-van-de-wijk".to_owned(), |slug| text(slug, true))),
        ("PLAATS", gemeente.map_or_else(String::new, |gemeente| text(&gemeente.record.naam, true))),
        ("EMAIL", text(email, true)),
        ("MAIL_COACH", text(&format!("{slug}@{domain}"), false)),
        ("CBS", cbs(records, gemeente)),
        ("POSTCODE", postcode(records, gemeente)),
        // Last: a name may hold anything, also a place of the template.
        ("NAAM", text(opdracht.naam, false)),
        ("NAAM_KORT", text(opdracht.naam, true)),
        ("GEMEENTE_VOLUIT", text(&format!("Gemeente {}", opdracht.naam), true)),
    ])
}

/// A code that nobody has: of a gemeente, or of a wijk in one.
fn cbs(records: &Records, gemeente: Option<&Sourced<GemeenteRecord>>) -> String {
    let taken: Vec<&str> = match gemeente {
        None => records.gemeenten.iter().map(|gemeente| gemeente.record.code.as_str()).collect(),
        Some(_) => records.wijken.iter().flat_map(|wijk| &wijk.record.cbs).map(|code| code.as_str()).collect(),
    };
    let made = (0..10_000).map(|at| match gemeente {
        None => format!("GM{at:04}"),
        Some(gemeente) => format!("WK{}{:02}", gemeente.record.code.gemeente(), 99 - at % 100),
    });
    let mut free = made.filter(|code| !taken.contains(&code.as_str()));
    free.next().unwrap_or_default()
}

/// A postcode of the gemeente, or any that the region knows.
fn postcode(records: &Records, gemeente: Option<&Sourced<GemeenteRecord>>) -> String {
    let code = gemeente.map(|gemeente| gemeente.record.code.as_str());
    let here = records.postcodes.iter().find(|point| point.gemeente.as_deref() == code);
    here.or(records.postcodes.first()).map_or_else(|| "1000".to_owned(), |point| point.pc4.to_string())
}

/// What to do next.
fn verder(opdracht: &Opdracht, pad: &str, slug: &str, gemeente: Option<&Sourced<GemeenteRecord>>) -> Vec<String> {
    let gemeente = gemeente.map_or(slug, |gemeente| gemeente.slug.as_str());
    let then = match opdracht.soort {
        NieuwSoort::Gemeente => format!(
            "Maak daarna een coach en een wijk: wijkwijzer new coach NAAM --gemeente {gemeente}. Is alles klaar, zet dan status op actief."
        ),
        NieuwSoort::Wijk => "Zet de echte postcodes en de code van het CBS neer.".to_owned(),
        NieuwSoort::Coach => {
            format!("Zet '{slug}' bij coaches van een wijk, in data/gemeenten/{gemeente}/wijken.")
        }
        NieuwSoort::Organisatie => format!("Noem '{slug}' bij organisatie van wat zij doet."),
        NieuwSoort::Activiteit => "Zet neer waar en wanneer het is.".to_owned(),
        NieuwSoort::Hoofdstuk => "De nummers van de bestanden bepalen de volgorde van de hoofdstukken.".to_owned(),
        NieuwSoort::Verhaal => "Is er nog geen toestemming? Haal het bestand dan weg tot die er is.".to_owned(),
        NieuwSoort::Nieuws => "De dag in de naam van het bestand is de dag van het nieuws.".to_owned(),
    };
    vec![
        format!("Open {pad} en vul in wat er bij de hekjes staat."),
        then,
        "Kijk het na met: wijkwijzer check".to_owned(),
    ]
}
