//! The card of a coach.

use serde::Serialize;

/// The card of a coach: A6, two sides, in Dutch. In front whom to call; on the back for which wijken, a line to write the
/// appointment on, and the QR code of the coach's page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Kaartje {
    /// The name of whom to call now: the coach, or who stands in.
    pub naam: String,
    /// What that coach is called: `Welzijnscoach`.
    pub rol: String,
    /// The organisation.
    pub organisatie: String,
    /// The number as people read it.
    pub telefoon: String,
    /// The number as a link: `tel:+31…`.
    pub tel: String,
    /// When the coach can be reached, one line for each set of hours.
    pub bereikbaar: Vec<String>,
    /// The coach whose card it is, while another stands in.
    pub afwezig: Option<String>,
    /// The gemeente.
    pub gemeente: String,
    /// The wijken of the coach whose card it is.
    pub wijken: Vec<String>,
    /// The whole address of the coach's page, for the QR code.
    pub adres: String,
    /// The path of the photo of whom to call, from the root of the site.
    pub foto: Option<String>,
    /// The path of the logo of the gemeente, from the root of the site.
    pub logo: Option<String>,
    /// The words around it.
    pub woorden: KaartjeWoorden,
}

/// The words around what is on a card.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct KaartjeWoorden {
    /// Before the number: `Bel`.
    pub bel: String,
    /// Before the name of a coach who is away: `Nu afwezig`.
    pub afwezig: String,
    /// Above the hours: `Bereikbaar`.
    pub bereikbaar: String,
    /// Above the wijken: `Voor wie woont in`.
    pub wijken: String,
    /// Before the line to write on: `Mijn afspraak`.
    pub afspraak: String,
    /// Beside the QR code: what it leads to.
    pub scan: String,
}
