//! Text: what Markdown, templates and finished pages must keep to.

pub(crate) mod afbeelding_beweegt;
pub(crate) mod afbeelding_klein;
pub(crate) mod afbeelding_onleesbaar;
pub(crate) mod afbeelding_te_groot;
pub(crate) mod afbeelding_zwaar;
pub(crate) mod bericht;
pub(crate) mod dubbel_adres;
pub(crate) mod folder_past;
pub(crate) mod folder_teken;
pub(crate) mod folder_vorm;
pub(crate) mod kopniveau;
pub(crate) mod lege_link;
pub(crate) mod ontbrekende_afbeelding;
pub(crate) mod onveilige_link;
pub(crate) mod ruwe_html;
pub(crate) mod sjabloon;
pub(crate) mod stukke_link;
pub(crate) mod svg_onveilig;
pub(crate) mod te_diep_markdown;
pub(crate) mod zonder_alt;
