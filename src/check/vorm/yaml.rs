//! K001: a file that is no YAML.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that is no YAML.
pub(crate) const RULE: Rule =
    Rule { code: "K001", naam: "yaml", ernst: Ernst::Fout, zin: "Een bestand met gegevens is geldige YAML." };

/// Why a text is no YAML, as far as it can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Oorzaak {
    /// A quote is not closed.
    AanhalingstekenOpen,
    /// A text begins with an apostrophe.
    Apostrof,
    /// Text follows a closing quote.
    NaAanhalingsteken,
    /// A backslash makes no sense.
    Backslash,
    /// A bracket is not closed.
    HaakOpen(char),
    /// A bracket is closed by one of another kind.
    HaakVerkeerd(char, char),
    /// A bracket closes nothing.
    HaakTeVeel(char),
    /// A comma is missing between brackets.
    Komma,
    /// A comma has no value before it.
    KommaTeVeel,
    /// A colon stands inside a value.
    DubbelePunt,
    /// A line has no colon.
    ZonderDubbelePunt,
    /// A key has a colon, and no space after it.
    ZonderSpatie,
    /// A line is indented too far or not far enough.
    Inspringing,
    /// A value begins with a character that has a meaning in YAML.
    Begin(char),
    /// A list begins on the line of its key.
    Streepje,
    /// Text follows `|` or `>` on its line.
    Blok,
    /// A `#` follows a value without a space between.
    HekjeVast,
    /// A character that can not be in a text.
    Teken,
    /// A key is no text.
    Sleutel,
    /// A key is longer than YAML has it.
    SleutelTeLang,
}

/// The finding for a fault of YAML at a byte.
pub(crate) fn finding(oorzaak: Oorzaak, at: usize) -> Finding {
    let (bericht, hulp) = words(oorzaak);
    Finding::new(&RULE, bericht).at(at..at).hulp(hulp)
}

fn words(oorzaak: Oorzaak) -> (String, String) {
    let (bericht, hulp) = match oorzaak {
        Oorzaak::AanhalingstekenOpen => (
            "dit aanhalingsteken gaat open, maar sluit niet",
            "zet aan het eind van de tekst hetzelfde aanhalingsteken; loopt de tekst door op meer regels, laat die dan inspringen",
        ),
        Oorzaak::Apostrof => (
            "een tekst kan niet zomaar met een ' beginnen",
            "zet dubbele aanhalingstekens om de hele tekst, zoals \"'t Zandt\"",
        ),
        Oorzaak::NaAanhalingsteken => (
            "na het sluitende aanhalingsteken staat nog tekst",
            "zet de hele waarde tussen aanhalingstekens; staat er een \" in de tekst, gebruik dan ' aan de buitenkant, en andersom",
        ),
        Oorzaak::Backslash => (
            "een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis",
            "gebruik enkele aanhalingstekens (') om de tekst, of schrijf twee keer \\",
        ),
        Oorzaak::HaakOpen(open) => {
            return (
                format!("deze {open} gaat open, maar sluit niet"),
                format!("zet aan het eind een {}", closing(open)),
            );
        }
        Oorzaak::HaakVerkeerd(open, close) => {
            return (
                format!("deze {open} gaat open, maar sluit met {close}"),
                format!("sluit haar met {}", closing(open)),
            );
        }
        Oorzaak::HaakTeVeel(close) => {
            return (
                format!("deze {close} sluit iets wat niet open is"),
                "haal het haakje weg, of zet de hele waarde tussen aanhalingstekens".to_owned(),
            );
        }
        Oorzaak::Komma => (
            "hier ontbreekt een komma of een haakje",
            "zet tussen twee waarden een komma, en sluit elke [ met ] en elke { met }",
        ),
        Oorzaak::KommaTeVeel => ("deze komma staat hier te veel", "haal de komma weg, of zet er een waarde voor"),
        Oorzaak::DubbelePunt => (
            "midden in deze waarde staat een dubbele punt met een spatie erachter",
            "zet de hele waarde tussen aanhalingstekens, zoals \"let op: dicht\"",
        ),
        Oorzaak::ZonderDubbelePunt => (
            "op deze regel ontbreekt een dubbele punt na de sleutel",
            "schrijf een sleutel, een dubbele punt, een spatie en de waarde; hoort deze regel bij de tekst erboven, laat haar dan inspringen",
        ),
        Oorzaak::ZonderSpatie => (
            "na deze dubbele punt ontbreekt een spatie",
            "zet een spatie tussen de dubbele punt en de waarde, zoals 'naam: Leek'",
        ),
        Oorzaak::Inspringing => (
            "deze regel springt te ver in, of niet ver genoeg",
            "laat regels die bij elkaar horen even ver van de kant beginnen, met spaties",
        ),
        Oorzaak::Begin(c) => {
            return (
                format!("een waarde kan niet met {c} beginnen"),
                "zet de hele waarde tussen aanhalingstekens".to_owned(),
            );
        }
        Oorzaak::Streepje => (
            "een lijst met streepjes begint op een nieuwe regel",
            "zet het streepje op de volgende regel; begint een tekst met een streepje, zet die dan tussen aanhalingstekens",
        ),
        Oorzaak::Blok => (
            "na | of > begint de tekst op de volgende regel",
            "zet de tekst op de volgende regel en laat haar inspringen",
        ),
        Oorzaak::HekjeVast => (
            "voor dit # ontbreekt een spatie",
            "zet er een spatie voor als het een opmerking is; hoort het bij de waarde, zet het dan tussen de aanhalingstekens",
        ),
        Oorzaak::Teken => (
            "hier staat een teken dat niet te zien is en niet in een tekst mag",
            "haal het weg en typ de tekst eromheen opnieuw",
        ),
        Oorzaak::Sleutel => (
            "hier hoort een sleutel te staan: een woord met een dubbele punt erachter",
            "schrijf bijvoorbeeld 'naam: Leek'",
        ),
        Oorzaak::SleutelTeLang => (
            "deze sleutel is te lang",
            "een sleutel is een kort woord voor de dubbele punt; is dit een waarde met een dubbele punt erin, zet haar dan tussen aanhalingstekens",
        ),
    };
    (bericht.to_owned(), hulp.to_owned())
}

/// The bracket that closes another.
fn closing(open: char) -> char {
    if open == '{' { '}' } else { ']' }
}
