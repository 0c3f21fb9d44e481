//! From the rows of a file to what becomes of each.

use std::collections::HashMap;

use super::bestaand::{plaats, plaats_van};
use super::boek::{Blad, lees};
use super::kandidaat::{Kandidaat, vergelijk};
use super::kolommen::{Kop, zoek};
use super::maken::maak;
use super::namen::{Namen, bestandsnaam};
use super::proef::keur;
use super::rij::Rij;
use super::verslag::{Bladkop, Uitkomst, Verslag};
use super::{ImportFout, Melding, Opdracht, Soort};
use crate::check::namen::bestandsnaam::slug;
use crate::diagnostics::nearest;
use crate::kaart::fold;
use crate::records::Records;
use crate::source::Sources;

/// Says what becomes of each row of a file, and what the files will be. Nothing is written.
///
/// # Errors
/// When nothing of the file can be used.
pub fn importeer(opdracht: &Opdracht<'_>, sources: &Sources, records: &Records) -> Result<Verslag, ImportFout> {
    let soort = opdracht.soort;
    let gemeente = gemeente(opdracht, records)?;
    standaard_klopt(opdracht)?;
    let namen = Namen::new(records, &gemeente);
    let (bladen, verborgen) = lees(opdracht.bestand, opdracht.bytes)?;
    let mut verslag = Verslag::default();
    for blad in verborgen {
        verslag.let_op.push(blad_melding(&blad, None, "dit blad is verborgen en is niet gelezen"));
    }
    let bladen = kies(bladen, opdracht.blad)?;
    let found: Vec<(&Blad, Option<Kop>)> =
        bladen.iter().map(|blad| (blad, zoek(blad, soort, &opdracht.kaart))).collect();
    let mut kandidaten = Vec::new();
    for (blad, kop) in &found {
        match kop {
            Some(kop) => {
                kolommen(&mut verslag, blad, kop);
                rijen(opdracht, blad, kop, &namen, &mut verslag, &mut kandidaten);
            }
            None if (0..blad.rijen.len()).any(|row| !blad.is_leeg(row)) => {
                let tekst = "hier is geen rij met namen van kolommen gevonden; dit blad is niet gelezen";
                verslag.let_op.push(blad_melding(&blad.naam, None, tekst));
            }
            None => {}
        }
    }
    if verslag.koppen.is_empty() {
        return Err(ImportFout::Kop);
    }
    let has_name = |kop: &Bladkop| kop.kolommen.iter().any(|kolom| kolom.veld == Some("naam"));
    if !verslag.koppen.iter().any(has_name) && !opdracht.standaard.iter().any(|(veld, _)| veld == "naam") {
        return Err(ImportFout::Naam);
    }
    wijs_bestanden_aan(&mut kandidaten, soort, &gemeente, sources);
    vergelijk(&mut kandidaten, &soort.sleutels(), opdracht.bijwerken, sources);
    keur(&mut kandidaten, sources, opdracht.vandaag);
    verslag.neem(kandidaten);
    Ok(verslag)
}

fn blad_melding(blad: &str, kolom: Option<usize>, tekst: impl Into<String>) -> Melding {
    Melding { blad: blad.to_owned(), rij: None, kolom, tekst: tekst.into() }
}

/// The folder of the gemeente that was asked for, by its name or its folder.
fn gemeente(opdracht: &Opdracht<'_>, records: &Records) -> Result<String, ImportFout> {
    let Some(asked) = opdracht.gemeente else {
        return if opdracht.soort == Soort::Organisaties { Ok(String::new()) } else { Err(ImportFout::ZonderGemeente) };
    };
    let folded = fold(asked);
    let here = records.gemeenten.iter().find(|r| fold(&r.slug) == folded || fold(&r.record.naam) == folded);
    match here {
        Some(gemeente) => Ok(gemeente.slug.clone()),
        None => Err(ImportFout::Gemeente { gemeente: asked.to_owned(), hulp: bedoelde(asked, records) }),
    }
}

/// Which gemeente may be meant.
pub(super) fn bedoelde(asked: &str, records: &Records) -> String {
    match nearest(asked, records.gemeenten.iter().map(|r| r.slug.as_str())) {
        Some(meant) => format!("bedoelde u '{meant}'?"),
        None => "kijk in de map data/gemeenten hoe zij heet".to_owned(),
    }
}

fn standaard_klopt(opdracht: &Opdracht<'_>) -> Result<(), ImportFout> {
    let known = || super::kolommen::velden(opdracht.soort).map(|(veld, _)| *veld);
    for (veld, _) in &opdracht.standaard {
        if !known().any(|name| name == veld) {
            let hulp = nearest(veld, known())
                .map_or("'wijkwijzer import --help' noemt de velden".to_owned(), |meant| {
                    format!("bedoelde u '{meant}'?")
                });
            return Err(ImportFout::Veld { veld: veld.clone(), hulp });
        }
    }
    Ok(())
}

fn kies(bladen: Vec<Blad>, asked: Option<&str>) -> Result<Vec<Blad>, ImportFout> {
    let Some(asked) = asked else { return Ok(bladen) };
    let names: Vec<String> = bladen.iter().map(|blad| blad.naam.clone()).collect();
    let chosen: Vec<Blad> = bladen.into_iter().filter(|blad| fold(&blad.naam) == fold(asked)).collect();
    if chosen.is_empty() {
        let hulp = format!("er is: {}", names.join(", "));
        return Err(ImportFout::Blad { blad: asked.to_owned(), hulp });
    }
    Ok(chosen)
}

/// Tells of the columns what they hold, and of those that are not known how many cells they have.
fn kolommen(verslag: &mut Verslag, blad: &Blad, kop: &Kop) {
    let rows = kop.tot + 1..blad.rijen.len();
    for kolom in kop.kolommen.iter().filter(|kolom| kolom.veld.is_none()) {
        let cells = rows.clone().filter(|row| !blad.cel(*row, kolom.nummer).is_leeg()).count();
        if cells > 0 {
            let tekst =
                format!("'{}' is geen bekende kolom; wat erin staat, komt niet mee ({cells} cellen)", kolom.naam);
            verslag.let_op.push(blad_melding(&blad.naam, Some(kolom.nummer), tekst));
        }
    }
    // A column without a name can hold something all the same.
    for column in 0..blad.breedte() {
        let cells = rows.clone().filter(|row| !blad.cel(*row, column).is_leeg()).count();
        if cells > 0 && !kop.kolommen.iter().any(|kolom| kolom.nummer == column) {
            let tekst = format!("deze kolom heeft geen naam; wat erin staat, komt niet mee ({cells} cellen)");
            verslag.let_op.push(blad_melding(&blad.naam, Some(column), tekst));
        }
    }
    verslag.koppen.push(Bladkop { blad: blad.naam.clone(), rij: kop.tot, kolommen: kop.kolommen.clone() });
}

/// Makes a candidate of each row.
fn rijen(
    opdracht: &Opdracht<'_>,
    blad: &Blad,
    kop: &Kop,
    namen: &Namen,
    verslag: &mut Verslag,
    out: &mut Vec<Kandidaat>,
) {
    for nummer in kop.tot + 1..blad.rijen.len() {
        if blad.is_leeg(nummer) {
            continue;
        }
        let mut rij = Rij::new(blad, kop, nummer, &opdracht.standaard);
        let same = |kolom: &super::kolommen::Kolom| blad.cel(nummer, kolom.nummer) == blad.cel(kop.tot, kolom.nummer);
        let uitkomst = if kop.kolommen.iter().all(same) {
            rij.let_op(None, "dit is de kop nog eens".to_owned());
            Uitkomst::Overgeslagen
        } else if let Some((kolom, gemeente)) = rij.tekst("gemeente").filter(|(_, gemeente)| namen.elders(gemeente)) {
            rij.let_op(kolom, format!("deze rij hoort bij de gemeente '{gemeente}'"));
            Uitkomst::Overgeslagen
        } else {
            if blad.verborgen.contains(&nummer) {
                rij.let_op(None, "deze rij is verborgen in het blad, maar telt wel mee".to_owned());
            }
            maak(opdracht.soort, &mut rij, namen, opdracht.vandaag);
            if rij.gemaakt.fouten.is_empty() && !rij.gemaakt.alles.iter().any(|(key, _)| key == "naam") {
                rij.fout(None, "deze rij heeft geen naam".to_owned());
            }
            Uitkomst::Nieuw
        };
        let id = rij.tekst("id").map(|(_, id)| slug(&id)).unwrap_or_default();
        let gemaakt = rij.gemaakt;
        if uitkomst == Uitkomst::Overgeslagen {
            verslag.overgeslagen += 1;
            verslag.let_op.extend(gemaakt.let_op);
            continue;
        }
        out.push(Kandidaat {
            blad: blad.naam.clone(),
            rij: nummer,
            slug: id,
            pad: String::new(),
            gemaakt,
            tekst: String::new(),
            uitkomst,
            waarschuwingen: Vec::new(),
        });
    }
}

/// Gives each row the name of its file: that of a record that is there, its name, or its name with its place.
fn wijs_bestanden_aan(kandidaten: &mut [Kandidaat], soort: Soort, gemeente: &str, sources: &Sources) {
    let name = |kandidaat: &Kandidaat| {
        let (_, naam) = kandidaat.gemaakt.alles.iter().find(|(key, _)| key == "naam")?;
        naam.as_text().map(str::to_owned)
    };
    let mut times: HashMap<String, usize> = HashMap::new();
    for kandidaat in kandidaten.iter() {
        if let Some(naam) = name(kandidaat) {
            *times.entry(slug(&naam)).or_default() += 1;
        }
    }
    let mut taken: HashMap<String, (String, usize)> = HashMap::new();
    for kandidaat in kandidaten.iter_mut() {
        let Some(naam) = name(kandidaat) else { continue };
        if kandidaat.slug.is_empty() {
            let own = slug(&naam);
            let place = plaats_van(&kandidaat.gemaakt.alles, soort);
            let there = sources.text(&soort.pad(gemeente, &own));
            let own_is_free = match (there, &place) {
                (Some(file), Some(place)) => plaats(&file.text, soort).is_none_or(|there| there == fold(place)),
                (Some(_), None) => true,
                (None, _) => times.get(&own).is_none_or(|times| *times == 1),
            };
            kandidaat.slug = if own_is_free { own } else { bestandsnaam(&naam, place.as_deref()) };
        }
        kandidaat.pad = soort.pad(gemeente, &kandidaat.slug);
        let here = (kandidaat.blad.clone(), kandidaat.rij);
        if let Some((blad, rij)) = taken.get(&kandidaat.pad) {
            let other = if *blad == kandidaat.blad { String::new() } else { format!(" van blad '{blad}'") };
            let tekst = format!(
                "deze rij krijgt dezelfde bestandsnaam als rij {}{other}: '{}' (geef haar een andere naam, of maak een kolom id)",
                rij + 1,
                kandidaat.slug
            );
            let kolom = kandidaat.kolom("naam");
            kandidaat.gemaakt.fouten.push(Melding { blad: here.0, rij: Some(here.1), kolom, tekst });
        } else {
            taken.insert(kandidaat.pad.clone(), here);
        }
    }
}
