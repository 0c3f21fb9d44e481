//! The names that people give to columns.

use crate::diagnostics::nearest;
use crate::import::Soort;
use crate::kaart::fold;

/// The field of a column that is left out on purpose.
pub const OVERSLAAN: &str = "overslaan";

/// A field, and the names of columns that hold it: without case, marks, space and signs.
type Veld = (&'static str, &'static [&'static str]);

/// The names of a column with telephone numbers, of whomever.
const TELEFOON: [&str; 15] = [
    "telefoon",
    "tel",
    "telefoonnummer",
    "telnr",
    "telefoonnr",
    "06",
    "06nummer",
    "mobiel",
    "mobielnummer",
    "telnummer",
    "contacttelefoon",
    "contacttelefoonnummer",
    "contacttel",
    "bellen",
    "nummer",
];

const CONTACT: [Veld; 5] = [
    (
        "contact",
        &["contact", "contactgegevens", "contactinformatie", "informatie", "info", "meerinformatie", "inlichtingen"],
    ),
    (
        "contact.naam",
        &["contactpersoon", "contactnaam", "naamcontactpersoon", "begeleider", "aanspreekpunt", "contactpersoonnaam"],
    ),
    ("contact.telefoon", &TELEFOON),
    (
        "contact.email",
        &["email", "mail", "emailadres", "mailadres", "contactemail", "contactmail", "contactemailadres"],
    ),
    (
        "contact.website",
        &["website", "site", "internet", "internetadres", "url", "web", "link", "webadres", "homepage", "webpagina"],
    ),
];

const ADRES: [Veld; 5] = [
    ("straat", &["straat", "straatnaam", "straatenhuisnummer", "straatennummer", "locatiestraat", "adresstraat"]),
    ("huisnummer", &["huisnummer", "huisnr", "nr", "huisnummerenletter"]),
    ("huisletter", &["huisletter", "letter"]),
    ("toevoeging", &["toevoeging", "huisnummertoevoeging", "toev"]),
    ("adres", &["adres", "bezoekadres", "locatieadres", "vestigingsadres", "adresgegevens", "volledigadres"]),
];

const PLAATS: [Veld; 5] = [
    ("postcode", &["postcode", "pc", "pc6", "locatiepostcode", "adrespostcode", "postcodevestiging"]),
    (
        "plaats",
        &[
            "plaats",
            "woonplaats",
            "plaatsnaam",
            "dorp",
            "stad",
            "vestigingsplaats",
            "locatieplaats",
            "adresplaats",
            "plek",
        ],
    ),
    ("lat", &["lat", "breedtegraad", "latitude", "breedte"]),
    ("lon", &["lon", "lng", "lengtegraad", "longitude", "lengte"]),
    ("gemeente", &["gemeente", "gemeentenaam"]),
];

const ALGEMEEN: [Veld; 3] = [
    ("id", &["id", "slug", "bestandsnaam", "kenmerk", "bestand"]),
    (
        "gecontroleerd_op",
        &[
            "gecontroleerdop",
            "gecontroleerd",
            "nagekeken",
            "laatstgecontroleerd",
            "datumcontrole",
            "controledatum",
            "bijgewerktop",
            "laatstbijgewerkt",
            "peildatum",
            "actueelop",
        ],
    ),
    (OVERSLAAN, &["overslaan"]),
];

const ACTIVITEIT: [Veld; 42] = [
    (
        "naam",
        &[
            "naam",
            "activiteit",
            "wat",
            "titel",
            "naamactiviteit",
            "naamvandeactiviteit",
            "aanbod",
            "omschrijvingactiviteit",
            "activiteitnaam",
            "watishet",
        ],
    ),
    ("soort", &["soort", "type", "soortaanbod"]),
    ("themas", &["thema", "themas", "categorie", "categorieen", "rubriek", "onderwerp"]),
    ("klachten", &["klacht", "klachten", "bijklachten", "goedbij"]),
    ("werkt_door", &["werktdoor", "werkzaamdoor"]),
    ("samenvatting", &["samenvatting", "korteomschrijving", "inhetkort", "kort", "kortebeschrijving", "intro"]),
    (
        "beschrijving",
        &["beschrijving", "omschrijving", "toelichting", "inhoud", "uitleg", "tekst", "watgaanwedoen", "details"],
    ),
    (
        "voor_verwijzer",
        &["voorverwijzer", "voorverwijzers", "voordeverwijzer", "informatievoorverwijzers", "opmerkingverwijzer"],
    ),
    (
        "organisatie",
        &[
            "organisatie",
            "aanbieder",
            "door",
            "doorwie",
            "organisator",
            "vereniging",
            "uitvoerder",
            "instelling",
            "stichting",
            "wieorganiseert",
        ],
    ),
    ("wijken", &["wijk", "wijken", "voorwijk", "buurt", "gebied", "werkgebied", "voorwelkewijken"]),
    ("online", &["online", "digitaal"]),
    ("thuis", &["thuis", "aanhuis", "bijmensenthuis"]),
    ("locatie", &["locatie", "waar", "locatienaam", "naamlocatie", "gebouw", "accommodatie", "zaal", "ruimte"]),
    (
        "wanneer",
        &["wanneer", "dagentijd", "dagentijden", "dagenentijden", "rooster", "datumentijd", "tijdstip", "moment"],
    ),
    ("dag", &["dag", "dagen", "weekdag", "dagvandeweek", "welkedag"]),
    ("frequentie", &["frequentie", "hoevaak", "herhaling", "elke", "regelmaat"]),
    ("datum", &["datum", "data", "datums"]),
    ("tijd", &["tijd", "tijden", "hoelaat", "aanvangentijd", "tijdvantot", "uur"]),
    ("van", &["van", "begintijd", "starttijd", "aanvang", "begin", "tijdvan", "vanaf", "start", "aanvangstijd"]),
    ("tot", &["tot", "eindtijd", "eind", "einde", "tijdtot"]),
    ("periode.van", &["startdatum", "begindatum", "periodevan", "vanafdatum", "ingangsdatum", "datumvan"]),
    ("periode.tot", &["einddatum", "periodetot", "totdatum", "laatstekeer", "datumtot"]),
    (
        "kosten",
        &[
            "kosten",
            "prijs",
            "bijdrage",
            "tarief",
            "eigenbijdrage",
            "bedrag",
            "kostenperkeer",
            "deelnamekosten",
            "watkosthet",
            "euro",
        ],
    ),
    ("per", &["per", "kostenper", "prijsper"]),
    ("gratis", &["gratis", "kosteloos"]),
    ("stadspas", &["stadspas", "kortingspas", "metstadspas", "meedoenpas"]),
    (
        "aanmelden",
        &[
            "aanmelden",
            "aanmelding",
            "opgeven",
            "opgave",
            "inschrijven",
            "aanmeldennodig",
            "aanmeldenverplicht",
            "vooraanmelden",
        ],
    ),
    ("leeftijd", &["leeftijd", "leeftijden", "leeftijdsgroep"]),
    ("leeftijd_van", &["leeftijdvan", "minimumleeftijd", "leeftijdvanaf", "minleeftijd"]),
    ("leeftijd_tot", &["leeftijdtot", "maximumleeftijd", "maxleeftijd", "leeftijdtotenmet"]),
    ("doelgroepen", &["doelgroep", "doelgroepen", "voorwie", "bestemdvoor", "wie"]),
    ("rolstoel", &["rolstoel", "rolstoeltoegankelijk", "toegankelijkvoorrolstoel", "rolstoeltoegang", "toegankelijk"]),
    ("toilet", &["toilet", "aangepasttoilet", "invalidentoilet", "rolstoeltoilet"]),
    ("ringleiding", &["ringleiding"]),
    ("prikkelarm", &["prikkelarm"]),
    ("vervoer", &["vervoer", "bereikbaarheid", "bus", "openbaarvervoer", "ov"]),
    ("begeleiding", &["begeleiding", "coachgaatmee", "meegaan", "coachkanmee"]),
    ("beginners_welkom", &["beginnerswelkom", "beginners", "voorbeginners"]),
    ("talen", &["taal", "talen", "voertaal"]),
    ("alert", &["alert", "letop", "tijdelijk", "bericht", "actueel"]),
    ("gecontroleerd_door", &["gecontroleerddoor", "nagekekendoor"]),
    ("geldig_tot", &["geldigtot", "vervaltop", "verloopt", "zichtbaartot"]),
];

const COACH: [Veld; 15] = [
    ("naam", &["naam", "coach", "naamcoach", "medewerker", "welzijnscoach", "volledigenaam", "wie"]),
    ("soort", &["soort", "soortcoach", "type", "functie", "rol"]),
    ("organisatie", &["organisatie", "werkgever", "instelling", "stichting"]),
    ("telefoon", &TELEFOON),
    ("email", &["email", "mail", "emailadres", "mailadres"]),
    ("bereikbaar", &["bereikbaar", "bereikbaarheid", "werkdagen", "werktijden", "wanneer", "bereikbaarop", "aanwezig"]),
    ("dag", &["dag", "dagen"]),
    ("tijd", &["tijd", "tijden", "uren"]),
    ("van", &["van", "begintijd"]),
    ("tot", &["tot", "eindtijd"]),
    ("vervanger", &["vervanger", "waarnemer", "vervangingdoor", "vervangen"]),
    ("wachttijd_weken", &["wachttijd", "wachttijdweken", "wachttijdinweken"]),
    ("talen", &["taal", "talen", "spreekt"]),
    ("postcodes", &["postcode", "postcodes", "werkgebied", "postcodegebied"]),
    ("over", &["over", "omschrijving", "beschrijving", "overdecoach", "toelichting"]),
];

const ORGANISATIE: [Veld; 7] = [
    (
        "naam",
        &[
            "naam",
            "organisatie",
            "naamorganisatie",
            "instelling",
            "vereniging",
            "stichting",
            "instellingsnaam",
            "vestigingsnaam",
        ],
    ),
    ("soort", &["soort", "type", "soortorganisatie", "sector", "branche", "categorie"]),
    ("samenvatting", &["samenvatting", "korteomschrijving", "inhetkort", "kort", "watdoenwij", "wat"]),
    ("beschrijving", &["beschrijving", "omschrijving", "toelichting", "uitleg"]),
    ("website", &["website", "site", "internet", "internetadres", "url", "web", "link", "webadres", "homepage"]),
    ("telefoon", &["telefoon", "tel", "telefoonnummer", "telnr", "telefoonnr", "06", "06nummer", "mobiel", "nummer"]),
    ("email", &["email", "mail", "emailadres", "mailadres"]),
];

const WIJK: [Veld; 7] = [
    ("naam", &["naam", "wijk", "wijknaam", "naamwijk", "gebied"]),
    ("cbs", &["cbs", "cbscode", "cbscodes", "wijkcode", "wijkcodes", "code", "codes", "wkcode"]),
    ("dorpen", &["dorpen", "dorp", "buurten", "kernen", "plaatsen", "buurt"]),
    ("ook_bekend_als", &["ookbekendals", "anderenaam", "anderenamen"]),
    ("postcodes", &["postcode", "postcodes", "pc4", "postcodegebied", "postcodegebieden"]),
    ("coaches", &["coach", "coaches", "welzijnscoach", "welzijnscoaches"]),
    ("samenvatting", &["samenvatting", "omschrijving", "beschrijving"]),
];

/// All fields of a kind of record, each with the names of its columns.
pub fn velden(soort: Soort) -> impl Iterator<Item = &'static Veld> {
    let parts: &[&'static [Veld]] = match soort {
        Soort::Activiteiten => &[&ACTIVITEIT, &CONTACT, &ADRES, &PLAATS, &ALGEMEEN],
        Soort::Coaches => &[&COACH, &ALGEMEEN],
        Soort::Organisaties => &[&ORGANISATIE, &ADRES, &PLAATS, &ALGEMEEN],
        Soort::Wijken => &[&WIJK, &ALGEMEEN],
    };
    parts.iter().copied().flatten()
}

/// The name of a column in small letters and digits only.
#[must_use]
pub fn kaal(name: &str) -> String {
    fold(name).chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The field that a column with this name holds, and whether that is certain; else the name only resembles one.
#[must_use]
pub fn herken(soort: Soort, name: &str) -> Option<(&'static str, bool)> {
    let without = name.split('(').next().unwrap_or(name);
    for bare in [kaal(name), kaal(without)] {
        if let Some((veld, _)) =
            velden(soort).find(|(veld, names)| names.contains(&bare.as_str()) || kaal(veld) == bare)
        {
            return Some((veld, true));
        }
    }
    let bare = kaal(without);
    let names = velden(soort).flat_map(|(_, names)| names.iter().copied()).filter(|name| name.len() > 4);
    let near = nearest(&bare, names).filter(|_| bare.len() > 4)?;
    // Long names differ in whole words before they differ in a third of their letters.
    if strsim::damerau_levenshtein(&bare, near) > (bare.len() / 6).max(1) {
        return None;
    }
    velden(soort).find(|(_, names)| names.contains(&near)).map(|(veld, _)| (*veld, false))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{herken, kaal, velden};
    use crate::import::Soort;

    #[test]
    fn each_name_stands_for_one_field() {
        for soort in [Soort::Activiteiten, Soort::Coaches, Soort::Organisaties, Soort::Wijken] {
            let mut seen = HashMap::new();
            for (veld, names) in velden(soort) {
                for name in *names {
                    assert_eq!(kaal(name), **name, "{name}: small letters and digits only");
                    assert_eq!(seen.insert(*name, *veld), None, "{name} in {soort:?} stands for {veld} and another");
                }
            }
        }
    }

    #[test]
    fn knows_the_names_that_people_use() {
        for (name, veld) in [
            ("Tel.", "contact.telefoon"),
            ("Telefoonnummer", "contact.telefoon"),
            ("06", "contact.telefoon"),
            ("E-mail", "contact.email"),
            ("Wat", "naam"),
            ("Activiteit", "naam"),
            ("Kosten (per keer)", "kosten"),
            ("Thema's", "themas"),
            ("Plaats", "plaats"),
        ] {
            assert_eq!(herken(Soort::Activiteiten, name), Some((veld, true)), "{name}");
        }
        assert_eq!(herken(Soort::Activiteiten, "Telefoonumer"), Some(("contact.telefoon", false)));
        assert_eq!(herken(Soort::Activiteiten, "Denominatie"), None);
    }
}
