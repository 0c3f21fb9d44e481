//! Values: whether what is written can be right by itself.

pub(crate) mod bedrag;
pub(crate) mod bron_datum;
pub(crate) mod cbs_code;
pub(crate) mod cbs_plaats;
pub(crate) mod contact;
pub(crate) mod coordinaten;
pub(crate) mod datum;
pub(crate) mod datum_volgorde;
pub(crate) mod email;
pub(crate) mod kosten;
pub(crate) mod leeftijd;
pub(crate) mod lege_lijst;
pub(crate) mod postcode;
pub(crate) mod rooster;
pub(crate) mod route;
pub(crate) mod samenvatting;
pub(crate) mod status;
pub(crate) mod taalcode;
pub(crate) mod telefoon;
pub(crate) mod tijd;
pub(crate) mod tijd_volgorde;
pub(crate) mod url;
pub(crate) mod verborgen_adres;
pub(crate) mod via_praktijk;
pub(crate) mod waar;
pub(crate) mod wanneer;
