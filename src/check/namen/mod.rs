//! Names: whether slugs and ids can be web addresses and are alone.

pub(crate) mod bestandsnaam;
pub(crate) mod dubbel_hoofdstuk;
pub(crate) mod dubbel_id;
pub(crate) mod dubbele_coach;
pub(crate) mod gereserveerd;
pub(crate) mod nieuws_datum;
