//! The card for referrers.

use serde::Serialize;

/// The card for the practice: all that a referrer needs of a gemeente, on an A4 of two sides at most.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Verwijskaart {
    /// The name of the gemeente.
    pub gemeente: String,
    /// The day of the card, in words.
    pub datum: String,
    /// Whom to call, wijk by wijk.
    pub wijken: Vec<KaartWijk>,
    /// The ways to refer, in order of preference.
    pub routes: Vec<KaartRoute>,
    /// Who may refer, in one line.
    pub verwijzers: String,
    /// Of these, who advise while the practice refers, in one line; empty when there are none.
    pub via_praktijk: String,
    /// Reasons to refer.
    pub indicaties: Vec<String>,
    /// Reasons not to, each with where such a patient does go.
    pub stopregels: Vec<KaartStop>,
    /// Agreements: name and text.
    pub afspraken: Vec<(String, String)>,
    /// The whole address of the referral page, for the QR code.
    pub adres: String,
    /// The words around it.
    pub woorden: VerwijskaartWoorden,
}

/// A wijk with its coaches.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct KaartWijk {
    /// The name.
    pub naam: String,
    /// The villages in it, in one line; empty when it has no other names.
    pub dorpen: String,
    /// Whom to call.
    pub coaches: Vec<KaartCoach>,
}

/// A coach on a line.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct KaartCoach {
    /// The name.
    pub naam: String,
    /// The number to call now.
    pub telefoon: String,
    /// The postcodes of a coach who has a part of the wijk, and until when another stands in; empty for most.
    pub bij: Vec<String>,
}

/// A way to refer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct KaartRoute {
    /// The kind: `ZorgDomein`.
    pub soort: String,
    /// The product, number or address; empty when the kind says all.
    pub doel: String,
    /// When it can be used, and what else there is to know.
    pub bij: Vec<String>,
}

/// A stop rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct KaartStop {
    /// For whom it is not.
    pub tekst: String,
    /// Where such a patient does go.
    pub daarvan: String,
}

/// The words around what is on the card.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct VerwijskaartWoorden {
    /// The title.
    pub titel: String,
    /// Before the date.
    pub datum: String,
    /// Above the coaches.
    pub coaches: String,
    /// Above the column of wijken.
    pub wijk: String,
    /// Above the column of coaches.
    pub coach: String,
    /// Above the column of numbers.
    pub telefoon: String,
    /// Above the ways to refer.
    pub routes: String,
    /// Above who may refer.
    pub verwijzers: String,
    /// Before those who advise.
    pub via_praktijk: String,
    /// Above the reasons to refer.
    pub indicaties: String,
    /// Above the reasons not to.
    pub stopregels: String,
    /// Before where such a patient does go.
    pub daarvan: String,
    /// Above the agreements.
    pub afspraken: String,
    /// Beside the QR code: what it leads to.
    pub scan: String,
}
