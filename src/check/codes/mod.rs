//! Codes of classifications.

pub(crate) mod icpc_lokaal;
pub(crate) mod icpc_vorm;
