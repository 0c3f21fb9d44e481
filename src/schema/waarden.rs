//! Texts with a form of their own, as patterns.

/// A text with a form of its own.
pub(super) struct Waarde {
    /// The pattern of the whole text (ECMA 262).
    pub(super) patroon: String,
    /// What to write, for who wrote something else.
    pub(super) hulp: &'static str,
    /// An example.
    pub(super) voorbeeld: &'static str,
    /// The least and greatest whole number that may stand there without quotes.
    pub(super) getal: Option<(i64, i64)>,
}

/// The form of a type that is read from text. Nothing for a type that is not known here.
pub(super) fn waarde(type_: &str) -> Option<Waarde> {
    let new = |patroon: String, hulp, voorbeeld| Waarde { patroon, hulp, voorbeeld, getal: None };
    Some(match type_ {
        "Datum" => new(datum(), "Schrijf jaar-maand-dag, zoals 2026-10-01, en kijk of die dag bestaat.", "2026-10-01"),
        "Tijd" => new(
            "^(?:(?:[0-9]|[01][0-9]|2[0-3])[:.][0-5][0-9]|24[:.]00)$".into(),
            "Schrijf uren en minuten tussen aanhalingstekens, zoals \"9:30\".",
            "9:30",
        ),
        "Telefoon" => new(
            telefoon(),
            "Schrijf een Nederlands nummer tussen aanhalingstekens, zoals \"0594 00 00 12\" of \"112\".",
            "0594 00 00 12",
        ),
        "Email" => new(email(), "Schrijf een mailadres, zoals naam@organisatie.example.", "naam@organisatie.example"),
        "Url" => new(url(), "Schrijf een webadres dat met https:// begint.", "https://organisatie.example"),
        "Taal" => new("^[a-z]{2,3}$".into(), "Schrijf de code van de taal: nl, en, tr, pl, uk, ar.", "nl"),
        "CbsCode" => new(
            "^(?:GM[0-9]{4}|WK[0-9]{6}|BU[0-9]{8})$".into(),
            "Schrijf GM met vier cijfers, WK met zes of BU met acht.",
            "WK196904",
        ),
        "Bedrag" => Waarde {
            getal: Some((0, 999_999)),
            ..new(
                "^[0-9]{1,6}(?:,[0-9]{2})?$".into(),
                "Schrijf euro's met een komma, tussen aanhalingstekens, zoals \"2,50\".",
                "2,50",
            )
        },
        "Postcode" => Waarde {
            getal: Some((1000, 9999)),
            ..new(format!("^{POSTCODE}$"), "Schrijf vier cijfers, of vier cijfers en twee letters.", "9351 AB")
        },
        "PostcodeGebied" => Waarde {
            getal: Some((1000, 9999)),
            ..new(
                format!("^(?:{POSTCODE}|{PC6}-{PC6})$"),
                "Schrijf vier cijfers, een hele postcode, of een reeks zoals \"9351 AA-9351 KZ\".",
                "9351",
            )
        },
        _ => return None,
    })
}

/// Four digits with maybe two letters, with spaces anywhere; SA, SD and SS are not given out (`PostNL`).
const POSTCODE: &str = " *[1-9](?: *[0-9]){3}(?:(?! *[Ss] *[ADSads]) *[A-Za-z] *[A-Za-z])? *";

/// The same, with the two letters.
const PC6: &str = " *[1-9](?: *[0-9]){3}(?! *[Ss] *[ADSads]) *[A-Za-z] *[A-Za-z] *";

/// A date that exists: months of 31 and 30 days, and leap years by the rule of the Gregorian calendar.
fn datum() -> String {
    let long = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
    let short = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
    let february = "02-(?:0[1-9]|1[0-9]|2[0-8])";
    let leap = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";
    format!("^(?:[0-9]{{4}}-(?:{long}|{short}|{february})|{leap})$")
}

/// A Dutch number: digits with anything of ` ().+-` between them. See [`crate::kaart::Telefoon`].
fn telefoon() -> String {
    let s = "[ ().+-]*";
    // What may stand before a number without +31: no plus sign as the first that is no space.
    let p = " *(?:[().-][ ().+-]*)?";
    let plain = format!("0{s}[1-9](?:{s}[0-9]){{8}}");
    let free = format!("0{s}[89]{s}0{s}0(?:{s}[0-9]){{4}}(?:(?:{s}[0-9]){{3}})?");
    let short = format!("1{s}1{s}(?:[0-9]|6(?:{s}[0-9]){{3}})|1{s}4(?:{s}[0-9]){{3,4}}");
    let abroad = format!("[1-9](?:{s}[0-9]){{8}}|[89]{s}0{s}0(?:{s}[0-9]){{4}}(?:(?:{s}[0-9]){{3}})?");
    format!("^(?:{p}(?:{plain}|{free}|{short})|(?: *\\+{s}(?:0{s}0{s})*|{p}0{s}0{s})3{s}1{s}(?:0{s})*(?:{abroad})){s}$")
}

fn email() -> String {
    let letter = "A-Za-z0-9!#$%&'*+/=?^_{|}~-";
    let label = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    format!("^[{letter}](?:[.{letter}]*[{letter}])?@{label}(?:\\.{label})+$")
}

fn url() -> String {
    let bad = "\\s\\x00-\\x1f\\x7f-\\x9f\"<>`{}|\\\\^";
    format!("^https?://(?![.-])(?![^/?#]*\\.\\.)[^{bad}/?#@]+(?:[/?#][^{bad}]*)?$")
}
