//! Tables of Statistics Netherlands (CBS) become gemeenten and wijken.
//!
//! The tables have columns `gm_code`, `gm_naam`; `gm_code`, `wk_code`, `wk_naam`; and `pc4`, `wk_code`,
//! `inwoners_in_die_buurten`. A postcode goes to every wijk with people in buurten where most have that postcode, and in any
//! case to the one with most of them.

use std::collections::{BTreeMap, HashMap};

use super::ImportFout;
use super::boek::{Blad, Cel, lees};
use super::kandidaat::{Kandidaat, vergelijk};
use super::plan::bedoelde;
use super::proef::keur;
use super::rij::Gemaakt;
use super::verslag::{Uitkomst, Verslag};
use super::{Melding, Soort};
use crate::check::namen::bestandsnaam::slug;
use crate::kaart::{Datum, fold};
use crate::records::Records;
use crate::source::Sources;
use crate::yaml_out::Value;

/// The length at which CBS cuts names.
const CUT: usize = 40;

/// The keys of a gemeente, in the order of its type.
const GEMEENTE: [&str; 19] = [
    "naam",
    "ook_bekend_als",
    "code",
    "cbs_jaar",
    "status",
    "vanaf",
    "samenvatting",
    "organisatie",
    "rolnaam",
    "registratie",
    "terugkoppeling",
    "folder",
    "verwijzing",
    "kernteam",
    "uitgangspunten",
    "fasen",
    "vangnet",
    "gecontroleerd_op",
    "eigenaren",
];

/// What an editor asks for.
#[derive(Debug)]
pub struct CbsOpdracht<'a> {
    /// The tables: the name of each file, and its bytes.
    pub tabellen: Vec<(String, Vec<u8>)>,
    /// The gemeenten that are wanted, by name or code.
    pub gemeenten: &'a [String],
    /// What the tables do not tell of a gemeente: keys such as `vangnet.naam`, and their text.
    pub standaard: &'a [(String, String)],
    /// Today.
    pub vandaag: Datum,
}

/// A table with the places of its columns.
struct Tabel {
    blad: Blad,
    kolommen: HashMap<String, usize>,
}

impl Tabel {
    fn tekst(&self, rij: usize, kolom: &str) -> String {
        self.kolommen.get(kolom).map(|kolom| self.blad.cel(rij, *kolom).tekst()).unwrap_or_default()
    }

    fn getal(&self, rij: usize, kolom: &str) -> f64 {
        self.tekst(rij, kolom).replace(',', ".").parse().unwrap_or_default()
    }

    fn rijen(&self) -> std::ops::Range<usize> {
        1..self.blad.rijen.len()
    }
}

/// Says which files the gemeenten and their wijken become. Nothing is written, and a record that is there never changes.
///
/// # Errors
/// When a table or a gemeente is not there.
pub fn cbs(opdracht: &CbsOpdracht<'_>, sources: &Sources, records: &Records) -> Result<Verslag, ImportFout> {
    let mut tables = Vec::new();
    for (name, bytes) in &opdracht.tabellen {
        for blad in lees(name, bytes)?.0 {
            let header =
                blad.rijen.first().map(|row| row.iter().map(Cel::tekst).collect::<Vec<_>>()).unwrap_or_default();
            let kolommen = header.into_iter().enumerate().map(|(at, name)| (name.to_lowercase(), at)).collect();
            tables.push(Tabel { blad, kolommen });
        }
    }
    let with = |kolommen: &'static str, not: &str| {
        let fits = |table: &&Tabel| {
            kolommen.split(", ").all(|name| table.kolommen.contains_key(name)) && !table.kolommen.contains_key(not)
        };
        tables.iter().find(fits).ok_or(ImportFout::Tabel { kolommen })
    };
    let wijken = with("gm_code, gm_naam, wk_code, wk_naam", "bu_code")?;
    let pc4 = with("pc4, wk_code", "bu_code")?;
    let postcodes = postcodes(pc4);
    let mut verslag = Verslag::default();
    let mut kandidaten = Vec::new();
    for asked in opdracht.gemeenten {
        let folded = fold(asked);
        let is = |rij: &usize| {
            let (code, name) = (fold(&wijken.tekst(*rij, "gm_code")), fold(&wijken.tekst(*rij, "gm_naam")));
            code == folded || name == folded || slug(&name) == folded
        };
        let rows: Vec<usize> = wijken.rijen().filter(is).collect();
        let Some(first) = rows.first() else {
            return Err(ImportFout::Gemeente { gemeente: asked.clone(), hulp: bedoelde(asked, records) });
        };
        let code = wijken.tekst(*first, "gm_code");
        let there = records.gemeenten.iter().find(|r| r.record.code.to_string() == code);
        let gemeente = there.map_or_else(|| slug(&wijken.tekst(*first, "gm_naam")), |r| r.slug.clone());
        if there.is_none() {
            kandidaten.push(nieuwe_gemeente(wijken, *first, &gemeente, opdracht.standaard));
        }
        let mut names: HashMap<String, usize> = HashMap::new();
        for rij in &rows {
            *names.entry(slug(&naam(&wijken.tekst(*rij, "wk_naam")))).or_default() += 1;
        }
        for rij in rows {
            let code = wijken.tekst(rij, "wk_code");
            let digits = code.trim_start_matches("WK");
            let part = |r: &&crate::records::Sourced<crate::records::WijkRecord>| {
                r.record.cbs.iter().any(|cbs| cbs.value.to_string().get(2..).is_some_and(|own| own.starts_with(digits)))
            };
            if let Some(wijk) = records.wijken.iter().find(part) {
                verslag.ongewijzigd += 1;
                verslag.let_op.push(melding(
                    wijken,
                    rij,
                    format!("{code} hoort al bij '{}/{}'", wijk.gemeente, wijk.slug),
                ));
                continue;
            }
            let mut kandidaat = nieuwe_wijk(wijken, rij, &gemeente, postcodes.get(&code), opdracht.standaard);
            if names.get(&kandidaat.slug).is_some_and(|times| *times > 1) {
                kandidaat.slug = format!("{}-{}", kandidaat.slug, code.to_lowercase());
                kandidaat.pad = Soort::Wijken.pad(&gemeente, &kandidaat.slug);
            }
            kandidaten.push(kandidaat);
        }
    }
    vergelijk(&mut kandidaten, &GEMEENTE, false, sources);
    for kandidaat in kandidaten.iter_mut().filter(|kandidaat| kandidaat.pad.contains("/wijken/")) {
        // The keys of a wijk have an order of their own.
        kandidaat.tekst = crate::yaml_out::write(&kandidaat.gemaakt.alles);
    }
    keur(&mut kandidaten, sources, opdracht.vandaag);
    wijken_zonder_gemeente(&mut kandidaten);
    verslag.neem(kandidaten);
    Ok(verslag)
}

/// A wijk needs its gemeente: without that file it is none.
fn wijken_zonder_gemeente(kandidaten: &mut [Kandidaat]) {
    let lost: Vec<String> = kandidaten
        .iter()
        .filter(|kandidaat| !kandidaat.gemaakt.fouten.is_empty())
        .filter_map(|kandidaat| kandidaat.pad.strip_suffix("gemeente.yaml").map(str::to_owned))
        .collect();
    for kandidaat in kandidaten.iter_mut().filter(|kandidaat| kandidaat.pad.contains("/wijken/")) {
        if lost.iter().any(|dir| kandidaat.pad.starts_with(dir)) {
            let tekst = "de gemeente van deze wijk kan nog geen bestand worden".to_owned();
            let melding = Melding { blad: kandidaat.blad.clone(), rij: Some(kandidaat.rij), kolom: None, tekst };
            kandidaat.gemaakt.fouten.push(melding);
        }
    }
}

fn melding(table: &Tabel, rij: usize, tekst: String) -> Melding {
    Melding { blad: table.blad.naam.clone(), rij: Some(rij), kolom: None, tekst }
}

/// The postcodes of each wijk, by its code.
fn postcodes(table: &Tabel) -> HashMap<String, Vec<String>> {
    // People, then buurten, then area: what decides when two wijken claim a postcode.
    let weight = |rij: usize| {
        let of = |kolom| table.getal(rij, kolom);
        [of("inwoners_in_die_buurten"), of("buurten_met_deze_pc4_als_modus"), of("aandeel_oppervlak_pc4")]
    };
    let mut best: BTreeMap<String, usize> = BTreeMap::new();
    for rij in table.rijen() {
        let pc4 = table.tekst(rij, "pc4");
        let better = best.get(&pc4).is_none_or(|known| weight(rij) > weight(*known));
        if better {
            best.insert(pc4, rij);
        }
    }
    let mut out: HashMap<String, Vec<String>> = HashMap::new();
    for rij in table.rijen() {
        let pc4 = table.tekst(rij, "pc4");
        if weight(rij)[0] > 0.0 || best.get(&pc4) == Some(&rij) {
            out.entry(table.tekst(rij, "wk_code")).or_default().push(pc4);
        }
    }
    out
}

/// A name as people use it: CBS may put `Wijk 04` before it.
fn naam(written: &str) -> String {
    let rest = written.strip_prefix("Wijk ").and_then(|rest| rest.split_once(' '));
    match rest {
        Some((number, name)) if number.bytes().all(|byte| byte.is_ascii_digit()) => name.to_owned(),
        _ => written.to_owned(),
    }
}

fn kandidaat(table: &Tabel, rij: usize, pad: String, slug: String, alles: Vec<(String, Value)>) -> Kandidaat {
    Kandidaat {
        blad: table.blad.naam.clone(),
        rij,
        slug,
        pad,
        gemaakt: Gemaakt { alles, ..Gemaakt::default() },
        tekst: String::new(),
        uitkomst: Uitkomst::Nieuw,
        waarschuwingen: Vec::new(),
    }
}

fn nieuwe_wijk(
    table: &Tabel,
    rij: usize,
    gemeente: &str,
    postcodes: Option<&Vec<String>>,
    standaard: &[(String, String)],
) -> Kandidaat {
    let written = table.tekst(rij, "wk_naam");
    let naam = naam(&written);
    let words = |items: Vec<String>| Value::List(items.into_iter().map(Value::Word).collect());
    let coaches = standaard.iter().find(|(key, _)| key == "coaches");
    let coaches = coaches.map(|(_, text)| super::waarden::lijst(text)).unwrap_or_default();
    let alles = vec![
        ("naam".to_owned(), Value::Text(naam.clone())),
        ("cbs".to_owned(), words(vec![table.tekst(rij, "wk_code")])),
        ("dorpen".to_owned(), Value::List(vec![Value::Text(naam.clone())])),
        ("postcodes".to_owned(), words(postcodes.cloned().unwrap_or_default())),
        ("coaches".to_owned(), words(coaches)),
    ];
    let slug = slug(&naam);
    let mut out = kandidaat(table, rij, Soort::Wijken.pad(gemeente, &slug), slug, alles);
    if written.chars().count() == CUT {
        out.gemaakt.let_op.push(melding(
            table,
            rij,
            format!("'{written}' is {CUT} tekens, en dus misschien afgebroken"),
        ));
    }
    out
}

/// A gemeente that is not there yet: without Welzijn op Recept, until someone says how it is done there.
fn nieuwe_gemeente(table: &Tabel, rij: usize, gemeente: &str, standaard: &[(String, String)]) -> Kandidaat {
    let mut alles = vec![
        ("naam".to_owned(), Value::Text(table.tekst(rij, "gm_naam"))),
        ("code".to_owned(), Value::Word(table.tekst(rij, "gm_code"))),
        ("status".to_owned(), Value::Word("niet".to_owned())),
        ("verwijzing".to_owned(), Value::Map(vec![("routes".to_owned(), Value::List(Vec::new()))])),
        ("kernteam".to_owned(), Value::List(Vec::new())),
    ];
    for (key, text) in standaard.iter().filter(|(key, _)| key != "coaches") {
        let (outer, inner) = key.split_once('.').unwrap_or((key, ""));
        let plain = text.parse::<u32>().is_ok() && !text.starts_with('0') || text.parse::<Datum>().is_ok();
        let value = if plain { Value::Word(text.clone()) } else { Value::Text(text.clone()) };
        match (alles.iter_mut().find(|(name, _)| name == outer), inner) {
            (Some((_, Value::Map(entries))), inner) if !inner.is_empty() => entries.push((inner.to_owned(), value)),
            (_, "") => alles.push((outer.to_owned(), value)),
            (_, inner) => alles.push((outer.to_owned(), Value::Map(vec![(inner.to_owned(), value)]))),
        }
    }
    kandidaat(table, rij, format!("data/gemeenten/{gemeente}/gemeente.yaml"), gemeente.to_owned(), alles)
}
