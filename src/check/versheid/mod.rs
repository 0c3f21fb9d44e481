//! Freshness: whether records were checked of late.

pub(crate) mod geldig_tot;
pub(crate) mod onderzoek;
pub(crate) mod toegankelijkheid;
pub(crate) mod toekomst;
pub(crate) mod verouderd;
pub(crate) mod vertaling_verouderd;
