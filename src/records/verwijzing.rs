//! How to refer in a gemeente.

use serde::Deserialize;

use crate::kaart::{Email, Telefoon, Url};
use crate::source::Located;

/// How to refer in a gemeente.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerwijzingRecord {
    /// The ways to refer, in order of preference.
    pub routes: Located<Vec<Located<Route>>>,
    /// Who may refer here; the region's list when it is not given.
    pub verwijzers: Option<Vec<String>>,
    /// Of these, who advise while the practice refers.
    #[serde(default)]
    pub via_praktijk: Vec<Located<String>>,
    /// Within how many working days the coach calls.
    pub reactietijd_werkdagen: u8,
    /// What else there is to know, in Markdown.
    pub bijzonderheden: Option<Located<String>>,
}

/// One way to refer. Which fields it needs depends on `soort`: see rule K113.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The kind of way.
    pub soort: RouteSoort,
    /// The exact name of the product in ZorgDomein.
    pub product: Option<String>,
    /// The steps, each a short sentence.
    #[serde(default)]
    pub stappen: Vec<String>,
    /// The number to call.
    pub nummer: Option<Telefoon>,
    /// When it can be used, such as `ma-vr 9.00-17.00`.
    pub wanneer: Option<String>,
    /// The secured address.
    pub email: Option<Email>,
    /// The address of the form.
    pub url: Option<Url>,
    /// The name of the group in Siilo.
    pub naam: Option<String>,
    /// What else there is to know.
    pub toelichting: Option<String>,
}

/// The kinds of ways to refer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RouteSoort {
    /// The referral platform ZorgDomein.
    Zorgdomein,
    /// Secured mail.
    BeveiligdeMail,
    /// A telephone call.
    Telefoon,
    /// A form on the web.
    Formulier,
    /// The messenger Siilo.
    Siilo,
    /// The coach's hour in the practice.
    Spreekuur,
}

impl RouteSoort {
    /// The word in the record, which is also the key of its name in the messages of a theme.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Zorgdomein => "zorgdomein",
            Self::BeveiligdeMail => "beveiligde_mail",
            Self::Telefoon => "telefoon",
            Self::Formulier => "formulier",
            Self::Siilo => "siilo",
            Self::Spreekuur => "spreekuur",
        }
    }

    /// Whether it stops working when a digital platform does.
    #[must_use]
    pub fn is_platform(self) -> bool {
        matches!(self, Self::Zorgdomein | Self::Formulier | Self::Siilo)
    }
}
