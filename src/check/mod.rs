//! The rules: one file each, with a stable code, a fixture and an exact message in Dutch.
//!
//! Two times in the pipeline: [`records`] looks at each record by itself, [`kaart`] at what they are
//! together. Rules of form and of values speak up while a file is read; rules of text while
//! Markdown is turned into HTML and when the finished site is verified.

mod catalogue;
pub(crate) mod codes;
pub(crate) mod dekking;
pub(crate) mod namen;
pub(crate) mod privacy;
pub(crate) mod taal;
pub(crate) mod tekst;
pub(crate) mod versheid;
pub(crate) mod verwijzingen;
mod voorbeeld;
pub(crate) mod vorm;
pub(crate) mod waarde_fout;
pub(crate) mod waarden;

pub use catalogue::{RULES, by_code};
pub use voorbeeld::{Voorbeeld, voorbeeld};
pub use waarde_fout::WaardeFout;

use crate::diagnostics::{Diagnostics, Finding};
use crate::kaart::{Datum, Kaart};
use crate::records::Records;
use crate::source::{SourceFile, Sources};

/// The rules for each record by itself.
pub fn records(sources: &Sources, records: &Records, vandaag: Datum, out: &mut Diagnostics) {
    namen::bestandsnaam::check(sources, out);
    namen::gereserveerd::check(records, out);
    namen::dubbele_coach::check(records, out);
    namen::dubbel_id::check(records, out);
    namen::dubbel_hoofdstuk::check(records, out);
    namen::nieuws_datum::check(records, out);
    waarden::datum_volgorde::check(records, out);
    waarden::tijd_volgorde::check(records, out);
    waarden::cbs_plaats::check(records, vandaag, out);
    waarden::coordinaten::check_records(records, out);
    waarden::route::check(records, out);
    waarden::kosten::check(records, out);
    waarden::rooster::check(records, out);
    waarden::status::check(records, out);
    waarden::leeftijd::check(records, out);
    waarden::waar::check(records, out);
    waarden::wanneer::check(records, out);
    waarden::contact::check(records, out);
    waarden::samenvatting::check(records, out);
    waarden::verborgen_adres::check(records, out);
    waarden::bron_datum::check(records, out);
    waarden::lege_lijst::check(records, out);
    waarden::via_praktijk::check(records, out);
    waarden::cijfers::check(records, out);
    waarden::dubbele_waarde::check(records, out);
    waarden::voorbeeldwaarde::check(sources, records, out);
    versheid::toekomst::check(records, vandaag, out);
    versheid::geldig_tot::check(records, vandaag, out);
    codes::icpc_lokaal::check(records, out);
    privacy::ondergrens::check(records, out);
    privacy::terug_te_rekenen::check(records, out);
    privacy::verhaal_zonder_toestemming::check(records, vandaag, out);
    privacy::toestemming_voorbij::check(records, vandaag, out);
    privacy::prive_mail::check(records, out);
}

/// The rules for what editors wrote, whatever it is: a file by itself.
pub(crate) fn written(file: &SourceFile) -> Vec<Finding> {
    let mut out = privacy::check_text(file);
    out.extend(tekst::check_text(file));
    out
}

/// What can only be said at the end of the way, when all else is found and nothing is an error.
pub(crate) fn last(kaart: &Kaart, sources: &Sources, out: &mut Diagnostics) {
    verwijzingen::ongebruikt::check(kaart, sources, out);
    verwijzingen::plaatje_ongebruikt::check(sources, out);
    vorm::negeer_niets::check(sources, out);
}

/// The rules for what records are together.
pub fn kaart(kaart: &Kaart, out: &mut Diagnostics) {
    dekking::wijk_zonder_coach::check(kaart, out);
    dekking::postcode_zonder_wijk::check(kaart, out);
    dekking::zonder_route::check(kaart, out);
    dekking::zonder_terugval::check(kaart, out);
    dekking::kernteam::check(kaart, out);
    dekking::zonder_alternatief::check(kaart, out);
    dekking::werkgebied::check(kaart, out);
    dekking::wijk_zonder_grens::check(kaart, out);
    dekking::taal_zonder_folder::check(kaart, out);
    dekking::folder_zonder_telefoon::check(kaart, out);
    dekking::zonder_eigenaar::check(kaart, out);
    dekking::postcode_onbekend::check(kaart, out);
    verwijzingen::dubbele_cbs::check(kaart, out);
    verwijzingen::onbekende_wijk::check(kaart, out);
    verwijzingen::eigen_vervanger::check(kaart, out);
    verwijzingen::wees::check(kaart, out);
    verwijzingen::coach_elders::check(kaart, out);
    versheid::verouderd::check(kaart, out);
    versheid::geldig_tot::check_days(kaart, out);
    versheid::toegankelijkheid::check(kaart, out);
    versheid::onderzoek::check(kaart, out);
    versheid::vertaling_verouderd::check(kaart, out);
    taal::lange_zin::check(kaart, out);
    taal::moeilijk_woord::check(kaart, out);
}
