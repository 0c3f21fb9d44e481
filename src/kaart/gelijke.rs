//! An activity that resembles another one.

use super::{Activiteit, Id};

/// An activity that resembles another one and is not far from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gelijke {
    /// The activity.
    pub activiteit: Id<Activiteit>,
    /// How far apart their nearest places are, in metres; nothing when one of them has no known place.
    pub meters: Option<u32>,
}
