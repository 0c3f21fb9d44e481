//! Text: what Markdown, templates and finished pages must keep to.

pub(crate) mod afbeelding_beweegt;
pub(crate) mod afbeelding_klein;
pub(crate) mod afbeelding_onleesbaar;
pub(crate) mod afbeelding_te_groot;
pub(crate) mod afbeelding_zwaar;
pub(crate) mod alt_zegt_niets;
pub(crate) mod bericht;
pub(crate) mod contrast;
pub(crate) mod dubbel_adres;
pub(crate) mod folder_past;
pub(crate) mod folder_teken;
pub(crate) mod folder_vorm;
pub(crate) mod invulplek;
pub(crate) mod kopniveau;
pub(crate) mod lege_link;
pub(crate) mod linktekst;
pub(crate) mod merk;
pub(crate) mod mojibake;
pub(crate) mod onbekend_token;
pub(crate) mod onbekende_tekst;
pub(crate) mod ontbrekende_afbeelding;
pub(crate) mod onveilige_link;
pub(crate) mod papier_beeld;
pub(crate) mod papier_beeld_kapot;
pub(crate) mod ruwe_html;
pub(crate) mod scanfout;
pub(crate) mod sjabloon;
pub(crate) mod stukke_link;
pub(crate) mod svg_onveilig;
pub(crate) mod taal_zonder_teksten;
pub(crate) mod te_diep_markdown;
pub(crate) mod token_waarde;
pub(crate) mod zonder_alt;

use crate::diagnostics::Finding;
use crate::source::SourceFile;

/// Looks for letters that were lost on the way: in all that editors write.
pub(crate) fn check_text(file: &SourceFile) -> Vec<Finding> {
    if file.path.starts_with("themes/") {
        return Vec::new();
    }
    let (wrong, scanned) = (mojibake::find(&file.text), scanfout::find(&file.text));
    wrong.into_iter().chain(scanned).collect()
}
