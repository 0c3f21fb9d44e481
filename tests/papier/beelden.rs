//! What each paper looks like, held to a recorded picture. `WIJKWIJZER_BIJWERKEN=1 cargo test --test papier` records anew what
//! differs: look at it.

use std::fs;
use std::path::{Path, PathBuf};

use wijkwijzer::folder::{Drukwerk, Variant};

use super::bladen::{TALEN, blad};
use super::inhoud::Inhoud;
use super::{files, folder, kaarten, make_druk, press_of, print};

/// Pixels for each point: 3 mm are two and a half pixels.
const SCALE: f32 = 0.3;

/// How much lighter or darker a pixel may be, of 255.
const SHADE: u8 = 48;

/// How many pixels of a page may differ by more. A word has some fifty.
const PIXELS: usize = 12;

/// A page in grey: width, height and pixels.
type Page = (usize, usize, Vec<u8>);

fn pages(pdf: &Inhoud) -> Vec<Page> {
    (0..pdf.pages().len()).map(|page| pdf.grey(page, SCALE)).collect()
}

/// In how many pixels two pages differ; nothing when they differ in size.
fn differ(one: &Page, other: &Page) -> Option<usize> {
    let same_size = (one.0, one.1) == (other.0, other.1);
    same_size.then(|| one.2.iter().zip(&other.2).filter(|(a, b)| a.abs_diff(**b) > SHADE).count())
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/papier/beelden").join(format!("{name}.png"))
}

fn recorded(name: &str) -> Option<Page> {
    let file = fs::File::open(path(name)).ok()?;
    let mut reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut pixels).ok()?;
    Some((info.width as usize, info.height as usize, pixels))
}

fn record(name: &str, (width, height, pixels): &Page) {
    fs::create_dir_all(path(name).parent().expect("a folder")).expect("a folder");
    let file = fs::File::create(path(name)).expect("a file");
    let mut encoder = png::Encoder::new(file, *width as u32, *height as u32);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().and_then(|mut writer| writer.write_image_data(pixels)).expect("a picture");
}

/// Each paper that is recorded, by name.
fn papers() -> Vec<(String, Drukwerk)> {
    let sheets = TALEN.iter().flat_map(|taal| {
        Variant::ALL.map(|variant| (format!("folder-{taal}-{}", variant.naam()), folder(&blad(taal), variant)))
    });
    let mut out: Vec<(String, Drukwerk)> = sheets.collect();
    let names = ["poster", "poster-logo", "kaartje", "kaartje-foto", "verwijskaart"];
    out.extend(names.map(str::to_owned).into_iter().zip(kaarten::all()));
    for taal in ["nl", "ar"] {
        let mut with = blad(taal);
        with.logo = Some(kaarten::LOGO.to_owned());
        with.nagekeken = false;
        "Deze vertaling is nog niet nagekeken.".clone_into(&mut with.niet_nagekeken_bron);
        with.coach.as_mut().expect("a coach").foto = Some(kaarten::FOTO.to_owned());
        out.push((format!("folder-{taal}-foto"), folder(&with, Variant::A4)));
    }
    out
}

#[test]
fn each_paper_looks_as_it_was_recorded() {
    let anew = std::env::var_os("WIJKWIJZER_BIJWERKEN").is_some();
    let mut wrong = Vec::new();
    for (name, druk) in papers() {
        for (number, page) in (1..).zip(pages(&Inhoud::read(&make_druk(&druk).expect("a paper")))) {
            let name = format!("{name}-{number}");
            let different = recorded(&name).and_then(|old| differ(&old, &page));
            if different.is_none_or(|pixels| pixels > PIXELS) {
                wrong.push(format!("{name}: {different:?} pixels"));
                if anew {
                    record(&name, &page);
                }
            }
        }
    }
    assert!(anew || wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_line_that_moves_three_millimetres_is_seen() {
    let (name, druk) = papers().remove(0);
    let old = recorded(&format!("{name}-1")).expect("a recorded picture");
    let mut files = files();
    let template = String::from_utf8(files["folder.typ"].clone()).expect("text");
    for (from, to) in [
        // The small line at the top, to the side.
        ("waarde(blad.afzender", "h(3mm) + waarde(blad.afzender"),
        // The line under the name, down.
        ("par(waarde(coach.rol", "v(3mm) + par(waarde(coach.rol"),
    ] {
        assert!(template.contains(from), "{from}");
        files.insert("folder.typ".to_owned(), template.replacen(from, to, 1).into_bytes());
        let moved = Inhoud::read(&print(&press_of(&files), &druk).expect("a paper"));
        let pixels = differ(&old, &pages(&moved)[0]).expect("the same size");
        assert!(pixels > PIXELS, "{from}: only {pixels} pixels differ");
    }
}
