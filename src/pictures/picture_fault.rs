//! Why a picture can not be shown.

use thiserror::Error;

/// Why a picture can not be shown.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PictureFault {
    /// It is not what its name says, or damaged.
    #[error("kan niet gelezen worden")]
    Unreadable,
    /// Its end is missing.
    #[error("is niet heel: het eind ontbreekt")]
    Cut,
    /// It has more pixels than fit in memory with certainty.
    #[error("is {width} bij {height} pixels")]
    TooLarge {
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    },
    /// It is a film of several pictures.
    #[error("beweegt")]
    Moves,
}
