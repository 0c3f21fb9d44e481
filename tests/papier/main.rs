//! The folder on paper, read back from the PDF: what is on it, in which order, and for whom it can be read.
#![cfg(feature = "pdf")]
// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used, clippy::panic)]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, clippy::cast_sign_loss)] // Millimetres and pixels are small.

mod bladen;
mod inhoud;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use bladen::{COACH, NUMMER, TALEN, blad, regel};
use inhoud::{Inhoud, Mark, without_space};
use wijkwijzer::folder::pdf::{PdfFault, Press, print_all};
use wijkwijzer::folder::{Blad, Qr, Variant};
use wijkwijzer::site::Kleur;

/// The files of the theme.
fn files() -> BTreeMap<String, Vec<u8>> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/standaard/folder");
    let entries = std::fs::read_dir(dir).expect("the theme").map(|entry| entry.expect("a file"));
    let named = |entry: std::fs::DirEntry| {
        (entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).expect("a file"))
    };
    entries.map(named).collect()
}

fn press() -> Press {
    Press::new(&files(), BTreeMap::new(), "Welzijn op Recept Voorbeeld", &BTreeMap::new()).expect("a press")
}

fn make(blad: &Blad, variant: Variant) -> Result<Vec<u8>, PdfFault> {
    static PRESS: LazyLock<Press> = LazyLock::new(press);
    print_all(&[blad], |blad| PRESS.pdf(blad, variant)).expect("a thread").remove(0)
}

fn inhoud(blad: &Blad, variant: Variant) -> Inhoud {
    Inhoud::read(&make(blad, variant).unwrap_or_else(|fault| panic!("{}: {fault}", blad.taal.code())))
}

/// Each sheet in each form.
fn each(test: impl Fn(&Blad, Variant, &Inhoud)) {
    for taal in TALEN {
        for variant in Variant::ALL {
            let blad = blad(taal);
            test(&blad, variant, &inhoud(&blad, variant));
        }
    }
}

#[test]
fn each_sheet_has_two_sides_with_the_name_the_number_and_the_title() {
    each(|blad, variant, pdf| {
        let size = if variant == Variant::A4 { (210, 297) } else { (297, 210) };
        assert_eq!(pdf.pages(), [size, size]);
        let text = pdf.text();
        assert!(!text.contains('\u{fffd}'), "a glyph without text in {}", blad.taal.code());
        for part in [COACH, NUMMER, blad.adres_kort()] {
            assert!(text.contains(&without_space(part)), "{part} in {}: {text}", blad.taal.code());
        }
        if !blad.rtl {
            assert!(text.contains(&without_space(&blad.titel)), "{}: {text}", blad.titel);
        }
    });
}

#[test]
fn each_sheet_can_be_read_aloud() {
    each(|blad, _, pdf| {
        assert!(pdf.is_tagged());
        assert_eq!(pdf.lang(), blad.taal.code());
        let metadata = pdf.metadata();
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{metadata}");
        assert!(metadata.contains(&blad.titel), "{metadata}");
        for page in 0..2 {
            assert_eq!(pdf.unmarked(page), 0, "page {page}");
        }
        let structure = pdf.structure();
        let kinds: Vec<&str> = structure.iter().map(|(kind, _)| kind.as_str()).collect();
        let headings: Vec<&&str> = kinds.iter().filter(|kind| kind.starts_with('H')).collect();
        assert_eq!(headings, [&"H1", &"H2", &"H2", &"H2"]);
        let figures: Vec<_> = structure.iter().filter(|(kind, _)| kind == "Figure").collect();
        let [(_, Some(alt))] = figures.as_slice() else { panic!("one figure, the code: {figures:?}") };
        assert!(alt.contains(&blad.adres), "{alt}");
        assert!(kinds.contains(&"Link") && kinds.contains(&"P"), "{kinds:?}");
    });
}

#[test]
fn fonts_are_in_the_file() {
    each(|blad, _, pdf| {
        let fonts = pdf.fonts();
        assert!(fonts.len() >= 2, "{fonts:?}");
        assert!(fonts.iter().all(|(_, embedded)| *embedded), "{fonts:?}");
        let arabic = fonts.iter().any(|(name, _)| name.contains("NotoSansArabic"));
        assert_eq!(arabic, blad.rtl, "{fonts:?}");
    });
}

/// The line of a page that has a text without spaces in it, read from left to right.
fn line(marks: &[Mark], text: &str) -> Option<String> {
    let mut lines: BTreeMap<i64, Vec<&Mark>> = BTreeMap::new();
    for mark in marks {
        lines.entry(mark.y.round() as i64).or_default().push(mark);
    }
    lines.into_values().find_map(|mut line| {
        line.sort_by(|a, b| a.x.total_cmp(&b.x));
        let read = without_space(&line.iter().map(|mark| mark.text.as_str()).collect::<String>());
        read.contains(text).then_some(read)
    })
}

#[test]
fn numbers_and_names_keep_their_order_in_a_text_from_right_to_left() {
    let pdf = inhoud(&blad("ar"), Variant::A4);
    for text in [NUMMER, COACH, "06 12345678", "09:00–12:00"] {
        let found = (0..2).find_map(|page| line(&pdf.marks(page), &without_space(text)));
        assert!(found.is_some(), "{text} is not in order");
    }
    let mut plain = blad("ar");
    plain.woorden.crisis = "اتصل 0900 1234 الآن".to_owned();
    let pdf = inhoud(&plain, Variant::A4);
    assert!(line(&pdf.marks(1), "09001234").is_some(), "a number in the text itself is not in order");
}

#[test]
fn arabic_is_joined_and_begins_at_the_right() {
    let marks = inhoud(&blad("ar"), Variant::A4).marks(0);
    let arabic = |mark: &&Mark| without_space(&mark.text).chars().any(|c| ('\u{600}'..'\u{700}').contains(&c));
    let right = marks.iter().filter(arabic).map(|mark| mark.x).fold(0.0, f64::max);
    assert!(right > 500.0, "{right}");
    let mut shapes: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    for mark in marks.iter().filter(arabic) {
        shapes.entry(without_space(&mark.text)).or_default().insert(mark.glyph);
    }
    assert!(shapes.values().any(|shapes| shapes.len() > 2), "each letter has one shape only: {shapes:?}");
}

#[test]
fn a_folded_sheet_has_its_sides_where_they_belong() {
    for (taal, side_of_front, side_of_third) in [("nl", true, true), ("ar", false, false)] {
        let mut blad = blad(taal);
        blad.blokken[2].kop = regel("{DERDE}");
        let pdf = inhoud(&blad, Variant::A5);
        let middle = 297.0 / 2.0 / 25.4 * 72.0;
        // The name of the coach is on the first side only, the third block on the third.
        let name = pdf.marks(0).into_iter().find(|mark| mark.text == "J").expect("the coach");
        assert_eq!(name.x > middle, side_of_front, "{taal}: {name:?}");
        let third = pdf.marks(1).into_iter().find(|mark| mark.text == "R").expect("the third block");
        assert_eq!(third.x > middle, side_of_third, "{taal}: {third:?}");
    }
}

#[test]
fn the_code_leads_to_the_page_and_is_large_enough() {
    each(|blad, variant, pdf| {
        // The drawing with most lines is the code. A decoder of others reads `Qr` in the tests of the page.
        let (_, place) = pdf.paths(0).into_iter().max_by_key(|(lines, _)| *lines).expect("a code");
        let side = place.width() / 72.0 * 25.4;
        assert!(side >= 30.0 && (place.width() - place.height()).abs() < 0.1, "{side} mm in {variant:?}");
        let qr = Qr::new(&blad.adres).expect("a code");
        let modules = qr.full_size() - 2 * Qr::QUIET;
        let scale = 3.0;
        let (width, height, grey) = pdf.grey(0, scale);
        for row in 0..modules {
            for column in 0..modules {
                let at = |place: usize| (place as f64 + 0.5) / modules as f64;
                let x = (place.x0 + place.width() * at(column)) * f64::from(scale);
                let y = height as f64 - (place.y1 - place.height() * at(row)) * f64::from(scale);
                let is_dark = grey[y as usize * width + x as usize] < 128;
                assert_eq!(is_dark, qr.is_dark(row, column), "{row}, {column}");
            }
        }
    });
}

#[test]
fn text_that_does_not_fit_is_told_in_lines() {
    let mut long = blad("nl");
    long.opening.extend(vec![regel("Dit is een regel."); 40]);
    let Err(PdfFault::TooLong { part, lines }) = make(&long, Variant::A4) else { panic!("it fitted") };
    assert_eq!(part, "de voorkant");
    let mut longer = long.clone();
    longer.opening.extend(vec![regel("Dit is een regel."); 10]);
    let Err(PdfFault::TooLong { lines: more, .. }) = make(&longer, Variant::A4) else { panic!("it fitted") };
    assert!((20..40).contains(&lines) && (lines + 8..=lines + 14).contains(&more), "{lines}, {more}");
    let Err(PdfFault::TooLong { part, .. }) = make(&long, Variant::A5) else { panic!("it fitted") };
    assert_eq!(part, "zijde 1 van het boekje");
}

#[test]
fn a_character_without_a_drawing_is_told() {
    let mut blad = blad("nl");
    blad.titel = "Welkom \u{12a0}".to_owned();
    assert_eq!(make(&blad, Variant::A4), Err(PdfFault::Glyph { text: "\u{12a0}".to_owned() }));
}

#[test]
fn a_template_at_fault_is_told_with_its_line() {
    let mut files = files();
    files.insert("folder.typ".to_owned(), b"#let a = 1\n#b".to_vec());
    let press = Press::new(&files, BTreeMap::new(), "", &BTreeMap::new()).expect("a press");
    let made = print_all(&[blad("nl")], |blad| press.pdf(blad, Variant::A4)).expect("a thread").remove(0);
    let Err(PdfFault::Template { line, message }) = made else { panic!("{made:?}") };
    assert_eq!((line, message.as_str()), (Some(2), "unknown variable: b"));
    files.remove("folder.typ");
    assert_eq!(
        Press::new(&files, BTreeMap::new(), "", &BTreeMap::new()).err(),
        Some(PdfFault::Theme { file: "folder/folder.typ".to_owned() })
    );
}

#[test]
fn a_sheet_without_a_coach_has_room_to_write_one() {
    let mut blad = blad("nl");
    blad.coach = None;
    for variant in Variant::ALL {
        assert_eq!(inhoud(&blad, variant).pages().len(), 2);
    }
}

#[test]
fn the_same_sheet_is_the_same_bytes_and_the_key_says_so() {
    let (one, press) = (blad("uk"), press());
    assert_eq!(make(&one, Variant::A5), make(&one, Variant::A5));
    let key = press.key(&one, Variant::A5);
    assert_eq!(key, press.key(&one.clone(), Variant::A5));
    let mut other = one.clone();
    other.opening[0] = regel("Інше.");
    let mut files = files();
    files.insert("bellen.svg".to_owned(), b"<svg/>".to_vec());
    let another =
        Press::new(&files, BTreeMap::new(), "Welzijn op Recept Voorbeeld", &BTreeMap::new()).expect("a press");
    let red = BTreeMap::from([("basis-link-color".to_owned(), Kleur::read("#900").expect("a colour"))]);
    let in_red = Press::new(&self::files(), BTreeMap::new(), "Welzijn op Recept Voorbeeld", &red).expect("a press");
    assert_ne!(key, in_red.key(&one, Variant::A5));
    let made = print_all(&[one.clone()], |one| in_red.pdf(one, Variant::A5)).expect("a thread").remove(0);
    assert!(made.is_ok() && made != make(&one, Variant::A5));
    for different in [press.key(&other, Variant::A5), press.key(&one, Variant::A4), another.key(&one, Variant::A5)] {
        assert_ne!(key, different);
    }
}
