//! Text: what Markdown, templates and finished pages must keep to.

pub(crate) mod bericht;
pub(crate) mod contrast;
pub(crate) mod dubbel_adres;
pub(crate) mod folder_past;
pub(crate) mod folder_teken;
pub(crate) mod folder_vorm;
pub(crate) mod invulplek;
pub(crate) mod kopniveau;
pub(crate) mod lege_link;
pub(crate) mod merk;
pub(crate) mod onbekend_token;
pub(crate) mod onbekende_tekst;
pub(crate) mod ontbrekende_afbeelding;
pub(crate) mod onveilige_link;
pub(crate) mod ruwe_html;
pub(crate) mod sjabloon;
pub(crate) mod stukke_link;
pub(crate) mod taal_zonder_teksten;
pub(crate) mod te_diep_markdown;
pub(crate) mod token_waarde;
pub(crate) mod zonder_alt;
