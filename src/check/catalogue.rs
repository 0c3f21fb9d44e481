//! The list of all rules.

use super::{codes, dekking, namen, taal, tekst, versheid, verwijzingen, vorm, waarden};
use crate::diagnostics::Rule;

/// All rules, by code.
pub static RULES: &[&Rule] = &[
    &vorm::yaml::RULE,
    &vorm::onbekende_sleutel::RULE,
    &vorm::ontbrekende_sleutel::RULE,
    &vorm::dubbele_sleutel::RULE,
    &vorm::verkeerd_soort::RULE,
    &vorm::onbekende_keuze::RULE,
    &vorm::lege_waarde::RULE,
    &vorm::utf8::RULE,
    &vorm::tab::RULE,
    &vorm::anker::RULE,
    &vorm::te_groot::RULE,
    &vorm::te_diep::RULE,
    &vorm::front_matter::RULE,
    &vorm::meer_documenten::RULE,
    &vorm::hekje::RULE,
    &vorm::krul::RULE,
    &vorm::koppeling::RULE,
    &vorm::onleesbaar::RULE,
    &vorm::onbekend_bestand::RULE,
    &vorm::tabel::RULE,
    &vorm::ontbrekend_bestand::RULE,
    &vorm::te_veel::RULE,
    &vorm::json::RULE,
    &vorm::geojson::RULE,
    &waarden::postcode::RULE,
    &waarden::telefoon::RULE,
    &waarden::email::RULE,
    &waarden::url::RULE,
    &waarden::datum::RULE,
    &waarden::datum_volgorde::RULE,
    &waarden::tijd::RULE,
    &waarden::tijd_volgorde::RULE,
    &waarden::bedrag::RULE,
    &waarden::cbs_code::RULE,
    &waarden::cbs_plaats::RULE,
    &waarden::coordinaten::RULE,
    &waarden::route::RULE,
    &waarden::kosten::RULE,
    &waarden::rooster::RULE,
    &waarden::status::RULE,
    &waarden::leeftijd::RULE,
    &waarden::waar::RULE,
    &waarden::wanneer::RULE,
    &waarden::contact::RULE,
    &waarden::taalcode::RULE,
    &waarden::samenvatting::RULE,
    &waarden::verborgen_adres::RULE,
    &waarden::bron_datum::RULE,
    &waarden::lege_lijst::RULE,
    &waarden::via_praktijk::RULE,
    &waarden::ring::RULE,
    &namen::bestandsnaam::RULE,
    &namen::gereserveerd::RULE,
    &namen::dubbele_coach::RULE,
    &namen::dubbel_id::RULE,
    &namen::dubbel_hoofdstuk::RULE,
    &verwijzingen::onbekende_wijk::RULE,
    &verwijzingen::onbekende_coach::RULE,
    &verwijzingen::onbekende_organisatie::RULE,
    &verwijzingen::onbekend_thema::RULE,
    &verwijzingen::onbekende_klacht::RULE,
    &verwijzingen::onbekende_bron::RULE,
    &verwijzingen::onbekende_vervanger::RULE,
    &verwijzingen::onbekende_link::RULE,
    &verwijzingen::dubbele_cbs::RULE,
    &verwijzingen::eigen_vervanger::RULE,
    &verwijzingen::wees::RULE,
    &verwijzingen::onbekend_veld::RULE,
    &verwijzingen::onbekend_pictogram::RULE,
    &verwijzingen::vertaling_zonder_bron::RULE,
    &dekking::wijk_zonder_coach::RULE,
    &dekking::postcode_zonder_wijk::RULE,
    &dekking::zonder_route::RULE,
    &dekking::zonder_terugval::RULE,
    &dekking::kernteam::RULE,
    &dekking::zonder_alternatief::RULE,
    &dekking::werkgebied::RULE,
    &dekking::wijk_zonder_grens::RULE,
    &dekking::taal_zonder_folder::RULE,
    &dekking::folder_zonder_telefoon::RULE,
    &versheid::verouderd::RULE,
    &versheid::toekomst::RULE,
    &versheid::geldig_tot::RULE,
    &versheid::toegankelijkheid::RULE,
    &versheid::vertaling_verouderd::RULE,
    &codes::icpc_vorm::RULE,
    &codes::icpc_lokaal::RULE,
    &taal::lange_zin::RULE,
    &taal::moeilijk_woord::RULE,
    &tekst::lege_link::RULE,
    &tekst::onveilige_link::RULE,
    &tekst::ruwe_html::RULE,
    &tekst::zonder_alt::RULE,
    &tekst::ontbrekende_afbeelding::RULE,
    &tekst::kopniveau::RULE,
    &tekst::stukke_link::RULE,
    &tekst::sjabloon::RULE,
    &tekst::bericht::RULE,
    &tekst::dubbel_adres::RULE,
    &tekst::te_diep_markdown::RULE,
    &tekst::folder_vorm::RULE,
    &tekst::folder_past::RULE,
    &tekst::folder_teken::RULE,
    &tekst::contrast::RULE,
    &tekst::onbekend_token::RULE,
    &tekst::token_waarde::RULE,
    &tekst::onbekende_tekst::RULE,
    &tekst::invulplek::RULE,
    &tekst::merk::RULE,
    &tekst::taal_zonder_teksten::RULE,
];

/// The rule with a code.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn codes_are_unique_and_in_order() {
        assert!(RULES.windows(2).all(|pair| pair[0].code < pair[1].code));
        for rule in RULES {
            assert!(rule.code.len() == 4 && rule.code.starts_with('K'), "{}", rule.code);
            assert!(rule.zin.ends_with('.'), "{}", rule.code);
        }
    }
}
