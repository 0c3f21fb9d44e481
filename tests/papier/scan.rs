//! Codes, read back by a decoder of others from what a camera would see.

use wijkwijzer::folder::Variant;

use super::bladen::{TALEN, blad};
use super::inhoud::Inhoud;
use super::{folder, kaarten, make_druk};

/// The text of each code on a page, seen from a number of pixels for each point.
fn codes(pdf: &Inhoud, page: usize, scale: f32) -> Vec<String> {
    let (width, height, grey) = pdf.grey(page, scale);
    let mut reader = quircs::Quirc::default();
    let seen = reader.identify(width, height, &grey).filter_map(|code| code.ok()?.decode().ok());
    seen.map(|code| String::from_utf8(code.payload).expect("an address")).collect()
}

#[test]
fn a_camera_reads_the_address_from_each_paper() {
    let folders = TALEN.iter().flat_map(|taal| Variant::ALL.map(|variant| folder(&blad(taal), variant)));
    for druk in folders.chain(kaarten::all()) {
        let pdf = Inhoud::read(&make_druk(&druk).expect("a paper"));
        // A camera comes nearer when it does not see the code at once.
        let seen = |scale| (0..pdf.pages().len()).flat_map(|page| codes(&pdf, page, scale)).collect::<Vec<String>>();
        let found = [2.0, 3.0].into_iter().map(seen).find(|found| !found.is_empty()).unwrap_or_default();
        assert_eq!(found, [druk.adres()], "{} {}", druk.soort(), druk.van());
    }
}
