//! A coach on the sheet.

use super::Regel;
use crate::kaart::Telefoon;

/// Whom to call. Names are Dutch and not translated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BladCoach {
    /// The name.
    pub naam: String,
    /// What the coach is called here, in Dutch, so that an assistant can point at it: `welzijnscoach`.
    pub rol: String,
    /// The organisation.
    pub organisatie: String,
    /// The number, in large type.
    pub telefoon: Telefoon,
    /// When the coach can be reached, one line for each set of hours, days in the language of the sheet.
    pub bereikbaar: Vec<Regel>,
    /// The postcodes of a coach who has a part of the wijk; empty for the whole wijk.
    pub postcodes: Vec<String>,
    /// The path of the photo, from the root of the site. Only paper has it.
    pub foto: Option<String>,
}
