//! From a row to an activity.

use super::gedeeld::{adres, datum, email, getal, markdown, namenlijst, talen, telefoon, waar, website, word};
use super::tijden::{self, klok};
use crate::check::namen::bestandsnaam::slug;
use crate::import::boek::Cel;
use crate::import::namen::{Naam, Namen};
use crate::import::rij::Rij;
use crate::import::waarden::{self, Keer};
use crate::kaart::{Datum, fold};
use crate::yaml_out::Value;

/// The longest first sentence that can serve as a summary.
const MOST_SUMMARY: usize = 160;

pub(super) fn maak(rij: &mut Rij<'_>, namen: &Namen, vandaag: Datum) {
    rij.neem("naam", "naam");
    match rij.tekst("soort") {
        Some((kolom, text)) => {
            let support = ["ondersteuning", "hulp", "steun"].iter().any(|word| fold(&text).contains(word));
            let known = if support { "ondersteuning".to_owned() } else { slug(&text) };
            rij.zet("soort", kolom, word(known));
        }
        None => rij.zet("soort", None, word("activiteit")),
    }
    namenlijst(rij, "themas", "themas", Naam::Thema, namen);
    namenlijst(rij, "klachten", "klachten", Naam::Klacht, namen);
    rij.lees("werkt_door", "werkt_door", |cel| {
        Ok(Value::List(waarden::lijst(&cel.tekst()).iter().map(|item| word(slug(item).replace('-', "_"))).collect()))
    });
    samenvatting(rij);
    rij.lees("beschrijving", "beschrijving", |cel| Ok(markdown(cel)));
    rij.lees("voor_verwijzer", "voor_verwijzer", |cel| Ok(markdown(cel)));
    if let Some((kolom, text)) = rij.tekst("organisatie") {
        rij.zet("organisatie", kolom, word(namen.id(Naam::Organisatie, &text)));
    }
    gebied(rij, namen);
    locatie(rij);
    wanneer(rij, vandaag);
    datum(rij, "periode.van", "periode.van", vandaag);
    datum(rij, "periode.tot", "periode.tot", vandaag);
    kosten(rij);
    aanmelden(rij);
    contact(rij);
    voor_wie(rij);
    for veld in ["rolstoel", "toilet", "ringleiding", "prikkelarm"] {
        rij.lees(veld, &format!("toegankelijk.{veld}"), |cel| {
            waarden::ja_nee(cel).map(|truth| word(truth.map_or("onbekend", |truth| if truth { "ja" } else { "nee" })))
        });
    }
    rij.neem("vervoer", "vervoer");
    waar(rij, "begeleiding", "begeleiding");
    waar(rij, "beginners_welkom", "beginners_welkom");
    talen(rij);
    rij.neem("alert", "alert");
    datum(rij, "gecontroleerd_op", "gecontroleerd_op", vandaag);
    email(rij, "gecontroleerd_door", "gecontroleerd_door");
    datum(rij, "geldig_tot", "geldig_tot", vandaag);
}

/// The summary; without one, the first sentence of the description when that is short enough.
fn samenvatting(rij: &mut Rij<'_>) {
    if let Some((kolom, text)) = rij.tekst("samenvatting") {
        return rij.zet("samenvatting", kolom, Value::Text(text));
    }
    let Some((kolom, text)) = rij.tekst("beschrijving") else { return };
    let end = text.find(['.', '!', '?']).map_or(text.len(), |at| at + 1);
    let first = text[..end].trim();
    if !first.starts_with(char::is_alphanumeric) {
        // A list or a line is no sentence.
        return;
    }
    if first.chars().count() <= MOST_SUMMARY {
        rij.zet("samenvatting", None, Value::Text(first.to_owned()));
    } else {
        rij.let_op(
            kolom,
            "de eerste zin is te lang om als samenvatting te dienen (maak een kolom Samenvatting)".to_owned(),
        );
    }
}

/// For which wijken it is.
fn gebied(rij: &mut Rij<'_>, namen: &Namen) {
    let wijken = rij.cel("wijken").map(|(kolom, cel)| (kolom, cel.tekst()));
    if let Some((kolom, text)) = wijken {
        let folded = fold(&text);
        let all = [
            "hele gemeente",
            "gehele gemeente",
            "alle wijken",
            "alle dorpen",
            "gemeentebreed",
            "alle",
            "heel de gemeente",
        ];
        if all.contains(&folded.as_str())
            || namen.gemeente.contains(&folded) && namen.bekend(Naam::Wijk, &text).is_none()
        {
            rij.zet("hele_gemeente", kolom, word("true"));
        } else if folded == "online" {
            rij.zet("online", kolom, word("true"));
        } else {
            namenlijst(rij, "wijken", "wijken", Naam::Wijk, namen);
        }
    } else if let Some((kolom, plaats)) = rij.tekst("plaats")
        && let Some(wijk) = namen.bekend(Naam::Wijk, &plaats)
    {
        rij.zet("wijken", None, Value::List(vec![word(wijk.clone())]));
        rij.let_op(kolom, format!("er staat geen wijk; gekozen is '{wijk}', waar {plaats} ligt"));
    }
    for veld in ["online", "thuis"] {
        let Some((kolom, cel)) = rij.cel(veld) else { continue };
        match waarden::ja_nee(&cel) {
            // Of what is not, a record says nothing.
            Ok(Some(true)) => rij.zet(veld, kolom, word("true")),
            Ok(_) => {}
            Err(fout) => rij.fout(kolom, fout),
        }
    }
}

/// Where it is.
fn locatie(rij: &mut Rij<'_>) {
    if let Some((kolom, text)) = rij.tekst("locatie") {
        let parts = waarden::adres(&text);
        match (fold(&text).as_str(), parts.postcode) {
            ("online", _) => rij.zet("online", kolom, word("true")),
            // A whole address stands where its name was meant.
            (_, Some(postcode)) if !rij.heeft("postcode") => {
                if let Some(straat) = parts.straat {
                    rij.zet("locatie.straat", kolom, Value::Text(straat));
                }
                rij.zet("locatie.postcode", kolom, Value::Text(postcode));
                if let Some(plaats) = parts.plaats {
                    rij.zet("locatie.plaats", kolom, Value::Text(plaats));
                }
            }
            _ => rij.zet("locatie.naam", kolom, Value::Text(text)),
        }
    }
    adres(rij, "locatie");
    rij.lees("lat", "locatie.lat", getal);
    rij.lees("lon", "locatie.lon", getal);
}

/// When it is: as a schedule, else in the words that stand there.
fn wanneer(rij: &mut Rij<'_>, vandaag: Datum) {
    let Some(found) = tijden::lees(rij, "wanneer", vandaag) else { return };
    let Some(keren) = found.keren else {
        rij.zet("wanneer_toelichting", found.kolom, Value::Text(found.tekst.clone()));
        return rij.let_op(
            found.kolom,
            format!("'{}' is niet te lezen als dag met begin- en eindtijd; het staat er nu als tekst", found.tekst),
        );
    };
    let entry = |key: &str, value: Value| (key.to_owned(), value);
    let lines = keren.iter().map(|keer| {
        let (mut line, van, tot, elke) = match keer {
            Keer::Dag(dag, elke, van, tot) => (vec![entry("dag", word(dag.key()))], van, tot, Some(*elke)),
            Keer::Datum(datum, van, tot) => (vec![entry("datum", word(datum.to_string()))], van, tot, None),
        };
        line.push(entry("van", Value::Text(klok(*van))));
        line.push(entry("tot", Value::Text(klok(*tot))));
        line.extend(elke.map(|elke| entry("elke", word(elke))));
        Value::Map(line)
    });
    let lines = Value::List(lines.collect());
    rij.zet("wanneer", found.kolom, lines);
}

/// What it costs.
fn kosten(rij: &mut Rij<'_>) {
    match rij.cel("kosten") {
        Some((kolom, cel)) => {
            let mut keys = waarden::kosten(&cel);
            let has = |keys: &[(String, Value)], key: &str| keys.iter().any(|(name, _)| name == key);
            if has(&keys, "bedrag") && !has(&keys, "per") {
                // A column of its own says for what, or the name of the column, such as `Kosten per keer`.
                let named = kolom.and_then(|kolom| rij.kop.kolommen.iter().find(|one| one.nummer == kolom));
                let named = named.map(|kolom| kolom.naam.clone()).unwrap_or_default();
                let own = rij.tekst("per").map(|(_, per)| per);
                let per = own.as_deref().and_then(waarden::per).or_else(|| waarden::per(&named));
                if let Some(per) = per {
                    keys.insert(2, ("per".to_owned(), word(per)));
                }
            }
            for (key, value) in keys {
                rij.zet(&format!("kosten.{key}"), kolom, value);
            }
        }
        None => waar(rij, "gratis", "kosten.gratis"),
    }
    waar(rij, "stadspas", "kosten.stadspas");
}

/// How to join.
fn aanmelden(rij: &mut Rij<'_>) {
    let Some((kolom, cel)) = rij.cel("aanmelden") else { return };
    let text = cel.tekst();
    let folded = fold(&text);
    if let Ok(Some(truth)) = waarden::ja_nee(&cel) {
        rij.zet("aanmelden.nodig", kolom, word(truth.to_string()));
    } else {
        let free =
            ["niet nodig", "vrije inloop", "inloop", "vrij", "hoeft niet"].iter().any(|way| folded.starts_with(way));
        rij.zet("aanmelden.nodig", kolom, word((!free).to_string()));
        rij.zet("aanmelden.hoe", kolom, Value::Text(crate::import::rij::een_regel(&text)));
    }
}

/// Whom to ask, from columns of their own or from one cell with all of it.
fn contact(rij: &mut Rij<'_>) {
    let mut rest = Vec::new();
    let mut whole: [Option<Value>; 4] = Default::default();
    let found = rij.cel("contact");
    let (kolom, text) = found.map(|(kolom, cel)| (kolom, cel.tekst())).unwrap_or_default();
    let parts = text.split([',', ';', '\n', '|']).flat_map(|part| part.split(" of ")).map(str::trim);
    for part in parts.filter(|part| !part.is_empty()) {
        let last = part.split_whitespace().last().unwrap_or_default();
        if let Ok(email) = waarden::email(last) {
            whole[2] = Some(Value::Text(email));
        } else if let Ok((number, told)) = waarden::telefoon(&Cel::van_tekst(part)) {
            whole[1] = Some(Value::Text(number));
            if let Some(told) = told {
                rij.let_op(kolom, told);
            }
            // A name may stand before the number.
            let name = part.split(|c: char| c.is_ascii_digit() || "+(:".contains(c)).next().unwrap_or_default().trim();
            let label = ["tel", "tel.", "telefoon", "bel", "mobiel", "t"].contains(&fold(name).as_str());
            if !name.is_empty() && !label {
                rest.push(name);
            }
        } else if let (true, Ok(site)) = (last.contains('.'), waarden::website(last)) {
            whole[3] = Some(Value::Text(site));
        } else {
            rest.push(part);
        }
    }
    whole[0] = (!rest.is_empty()).then(|| Value::Text(rest.join(", ")));
    // In the order of the record; a column of its own says it best.
    for (key, value) in ["naam", "telefoon", "email", "website"].into_iter().zip(whole) {
        let key = format!("contact.{key}");
        let own = rij.cel(&key).is_some();
        match key.as_str() {
            "contact.telefoon" => telefoon(rij, &key, &key),
            "contact.email" => email(rij, &key, &key),
            "contact.website" => website(rij, &key, &key),
            _ => rij.neem(&key, &key),
        }
        if let (false, Some(value)) = (own, value) {
            rij.zet(&key, kolom, value);
        }
    }
}

/// For whom it is.
fn voor_wie(rij: &mut Rij<'_>) {
    let mut people = None;
    if let Some((kolom, text)) = rij.tekst("leeftijd") {
        match waarden::leeftijden(&text) {
            Some((from, to)) => {
                if let Some(from) = from {
                    rij.zet("voor_wie.leeftijd_van", kolom, word(from.to_string()));
                }
                if let Some(to) = to {
                    rij.zet("voor_wie.leeftijd_tot", kolom, word(to.to_string()));
                }
            }
            None => people = Some((kolom, vec![text])),
        }
    }
    for veld in ["leeftijd_van", "leeftijd_tot"] {
        rij.lees(veld, &format!("voor_wie.{veld}"), |cel| match cel.tekst().trim().parse::<u8>() {
            Ok(age) => Ok(word(age.to_string())),
            Err(_) => Err(format!("'{}' is geen leeftijd (schrijf een getal, zoals 18)", cel.tekst())),
        });
    }
    if let Some((kolom, cel)) = rij.cel("doelgroepen") {
        let text = cel.tekst();
        let mut all = people.take().map(|(_, people)| people).unwrap_or_default();
        all.extend(text.split([',', ';', '\n']).map(crate::import::rij::een_regel).filter(|part| !part.is_empty()));
        people = Some((kolom, all));
    }
    if let Some((kolom, people)) = people {
        rij.zet("voor_wie.doelgroepen", kolom, Value::List(people.into_iter().map(Value::Text).collect()));
    }
}
