//! Form: whether a file can be read at all, and has the keys it should have.

pub(crate) mod anker;
pub(crate) mod dubbele_sleutel;
pub(crate) mod front_matter;
pub(crate) mod geojson;
pub(crate) mod hekje;
pub(crate) mod json;
pub(crate) mod koppeling;
pub(crate) mod krul;
pub(crate) mod lege_waarde;
pub(crate) mod meer_documenten;
pub(crate) mod onbekend_bestand;
pub(crate) mod onbekende_keuze;
pub(crate) mod onbekende_sleutel;
pub(crate) mod onleesbaar;
pub(crate) mod ontbrekend_bestand;
pub(crate) mod ontbrekende_sleutel;
pub(crate) mod tab;
pub(crate) mod tabel;
pub(crate) mod te_diep;
pub(crate) mod te_groot;
pub(crate) mod te_veel;
pub(crate) mod utf8;
pub(crate) mod verkeerd_soort;
pub(crate) mod yaml;
