//! Why a site could not be made.

use std::io;

use crate::output::OutputError;

/// Why a site could not be made, besides what is wrong inside it.
#[derive(Debug, thiserror::Error)]
pub enum MakeError {
    /// Its folder can not be read.
    #[error(transparent)]
    Read(#[from] io::Error),
    /// A finished file has no place.
    #[error(transparent)]
    Output(#[from] OutputError),
}
