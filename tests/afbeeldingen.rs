//! Pictures of editors: what is made of them, what is left out of them, and what is refused.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;
mod plaatje;

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use driver::SiteTest;
use plaatje::{chunk, exif, from_a_telephone, halves, jpeg, png, segment, webp, with_chunks, with_segments};
use proptest::prelude::*;
use wijkwijzer::Made;
use wijkwijzer::output::Staging;
use wijkwijzer::pictures::{Picture, PictureFault, SvgFault, Variant, svg_size};

const CHAPTER: &str = "content/handboek/01-wat-het-is.md";

/// What stands in a file when something of a camera was left in it.
const BESIDE: [&str; 5] = ["Exif", "http://ns.adobe.com/xap", "xmpmeta", "Jo Voorbeeld", "eXIf"];

fn plan(name: &str, bytes: &[u8]) -> Result<Picture, PictureFault> {
    Picture::plan(&Arc::from(name), &Arc::from(bytes))
}

/// All files of a picture.
fn files(bytes: &[u8]) -> Result<Vec<(Variant, Vec<u8>)>, PictureFault> {
    let picture = plan("content/handboek/a.jpg", bytes)?;
    let wanted: Vec<&Variant> = picture.variants.iter().collect();
    let made = picture.make(&wanted)?;
    assert_eq!(made.len(), picture.variants.len());
    Ok(picture.variants.clone().into_iter().zip(made).collect())
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

fn all_files(made: &mut Made) -> BTreeMap<String, Vec<u8>> {
    let all = Mutex::new(BTreeMap::new());
    let Ok(()) = made.make_pictures(
        |_, _| Ok::<_, Infallible>(false),
        |path, _, bytes| {
            all.lock().unwrap().insert(path.to_owned(), bytes);
            Ok(())
        },
    );
    all.into_inner().unwrap()
}

fn page(made: &Made, path: &str) -> String {
    let (_, bytes) = made.files.iter().find(|(file, _)| file == path).expect("the page");
    String::from_utf8(bytes.clone()).expect("text")
}

/// The tag of the picture with this text.
fn tag(html: &str, alt: &str) -> String {
    let at = html.find(alt).unwrap_or_else(|| panic!("no {alt:?} in {html}"));
    let start = html[..at].rfind("<img").expect("a tag");
    // Smaller pages have no quotes around most values.
    html[start..].split_once('>').expect("its end").0.replace('"', "")
}

#[test]
fn nothing_of_a_camera_is_left() {
    let photo = jpeg(900, 600, halves(900));
    let drawing = png(500, 300, halves(500));
    let beside = |name: [u8; 4], content: &[u8]| chunk(name, content);
    let xmp = b"XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta xmlns:x='http://ns.adobe.com/xap/1.0/'>Jo Voorbeeld</x:xmpmeta>";
    let full = with_chunks(
        &drawing,
        &[beside(*b"eXIf", &exif(1)[6..]), beside(*b"tEXt", b"Author\0Jo Voorbeeld"), beside(*b"iTXt", xmp)],
    );
    for (name, bytes) in [("photo", from_a_telephone(&photo, 1)), ("drawing", full)] {
        assert!(BESIDE.iter().any(|text| holds(&bytes, text)), "{name}: nothing to take away");
        for (variant, made) in files(&bytes).expect(name) {
            image::load_from_memory(&made).unwrap_or_else(|error| panic!("{}: {error}", variant.path));
            for text in BESIDE {
                assert!(!holds(&made, text), "{}: {text}", variant.path);
            }
        }
    }
}

#[test]
fn a_picture_is_turned_upright_before_what_says_so_goes() {
    let photo = jpeg(900, 600, halves(900));
    for (orientation, upright, red) in [(1, (900, 600), "left"), (6, (600, 900), "top"), (8, (600, 900), "bottom")] {
        let held = from_a_telephone(&photo, orientation);
        let made = files(&held).expect("a photo");
        let (variant, bytes) = made.last().expect("one at least");
        let picture = image::load_from_memory(bytes).expect("a JPEG").to_rgb8();
        assert_eq!((variant.width, variant.height), upright, "{orientation}");
        assert_eq!(picture.dimensions(), upright, "{orientation}");
        let (x, y) = match red {
            "left" => (10, 300),
            "top" => (300, 10),
            _ => (300, 890),
        };
        let [r, _, b] = picture.get_pixel(x, y).0;
        assert!(r > 180 && b < 80, "{orientation}: {r} {b} at {x} {y}");
    }
}

#[test]
fn a_photo_comes_in_widths_and_a_drawing_in_one() {
    let widths = |bytes: &[u8]| -> Vec<(u32, String)> {
        let made = files(bytes).expect("a picture");
        made.into_iter().map(|(v, _)| (v.width, v.path.rsplit('.').next().unwrap_or_default().to_owned())).collect()
    };
    let named = |widths: &[u32], kind: &str| -> Vec<(u32, String)> {
        widths.iter().map(|width| (*width, kind.to_owned())).collect()
    };
    assert_eq!(widths(&jpeg(2000, 1000, halves(2000))), named(&[360, 720, 1080, 1368], "jpg"));
    assert_eq!(widths(&jpeg(780, 400, halves(780))), named(&[360, 780], "jpg"), "780 is as good as 720");
    assert_eq!(widths(&jpeg(200, 100, halves(200))), named(&[200], "jpg"));
    assert_eq!(widths(&png(900, 300, halves(900))), named(&[900], "png"));
    assert_eq!(widths(&png(2000, 300, halves(2000))), named(&[1368], "webp"));
    assert_eq!(widths(&webp(900, 300, halves(900))), named(&[900], "webp"));
    assert_eq!(widths(&plaatje::gif(400, 300, 1)), named(&[400], "webp"));
}

#[test]
fn colours_of_a_camera_become_those_of_the_web() {
    let mut profile = moxcms::ColorProfile::new_display_p3().encode().expect("a profile");
    assert!(profile.len() < 60_000);
    let mut icc = b"ICC_PROFILE\0\x01\x01".to_vec();
    icc.append(&mut profile);
    let photo = jpeg(400, 400, |_, _| [200, 60, 60]);
    let red = |bytes: &[u8]| {
        let made = files(bytes).expect("a photo");
        image::load_from_memory(&made[0].1).expect("a JPEG").to_rgb8().get_pixel(100, 100).0[0]
    };
    let (plain, wide) = (red(&photo), red(&with_segments(&photo, &[segment(0xe2, &icc)])));
    assert!(wide > plain + 8, "the same number is a stronger red in Display P3: {plain} {wide}");
}

#[test]
fn a_file_that_is_cut_is_refused() {
    let photo = from_a_telephone(&jpeg(400, 300, plaatje::noise), 1);
    let drawings = [png(300, 200, plaatje::noise), webp(300, 200, plaatje::noise)];
    assert!(files(&photo).is_ok());
    for part in 1..20 {
        assert!(files(&photo[..photo.len() * part / 20]).is_err(), "{part}/20 of a photo");
        for drawing in &drawings {
            assert!(files(&drawing[..drawing.len() * part / 20]).is_err(), "{part}/20 of a drawing");
        }
    }
    assert_eq!(files(&photo[..photo.len() / 2]).unwrap_err(), PictureFault::Cut);
}

#[test]
fn a_picture_that_says_to_be_huge_takes_no_memory() {
    let huge = plaatje::png_of_size(60_000, 60_000);
    assert_eq!(plan("a.png", &huge).unwrap_err(), PictureFault::TooLarge { width: 60_000, height: 60_000 });
    // Its pixels are few, but each has eight bytes.
    let mut deep = plaatje::png_of_size(7_900, 8_000);
    let head = [&7_900_u32.to_be_bytes()[..], &8_000_u32.to_be_bytes(), &[16, 6, 0, 0, 0]].concat();
    deep.splice(8..33, chunk(*b"IHDR", &head));
    assert_eq!(plan("a.png", &deep).unwrap_err(), PictureFault::TooLarge { width: 7_900, height: 8_000 });
}

#[test]
fn a_text_shows_its_picture_in_widths_and_the_file_of_the_editor_stays_at_home() {
    let site = SiteTest::regio();
    let photo = from_a_telephone(&jpeg(1600, 900, halves(1600)), 1);
    site.write("content/handboek/Op pad, samen.jpg", &photo);
    site.write("content/handboek/tekening.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 200'/>");
    site.write(
        CHAPTER,
        "---\ntitel: Plaatjes\nsamenvatting: Drie plaatjes.\nvoor_wie: [huisartsen]\ngewijzigd_op: 2026-11-10\n---\n\
         ![Eerste](<Op pad, samen.jpg>)\n\n## Verder\n\n![Tweede](tekening.svg)\n\n![Derde](<handboek/Op pad, samen.jpg>)\n",
    );
    let mut made = site.made();
    assert_eq!(driver_lines(&made), Vec::<String>::new());
    let pictures = all_files(&mut made);
    assert_eq!(pictures.len(), 4);
    let html = page(&made, "handboek/wat-het-is/index.html");
    let first = tag(&html, "Eerste");
    for path in pictures.keys() {
        assert!(first.contains(path.as_str()), "{path} in {first}");
        assert!(path.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-.".contains(&b)), "{path}");
    }
    assert!(first.contains("1368w") && first.contains("sizes=") && first.contains("width=1368"), "{first}");
    assert!(!first.contains("lazy"), "what is in sight at once is loaded at once: {first}");
    assert!(tag(&html, "Derde").contains("loading=lazy"));
    let second = tag(&html, "Tweede");
    assert!(second.contains("width=300") && second.contains("height=200") && second.contains(".svg"), "{second}");
    let whole = made.files.iter().map(|(_, bytes)| bytes).chain(pictures.values());
    assert!(whole.clone().all(|bytes| *bytes != photo));
    assert!(whole.flat_map(|bytes| bytes.windows(4)).all(|four| four != b"Exif"));
}

fn driver_lines(made: &Made) -> Vec<String> {
    made.diagnostics.all().iter().map(|d| format!("{}: {}", d.bestand, d.finding.bericht)).collect()
}

#[test]
fn what_was_made_before_is_taken_over() {
    let site = SiteTest::regio();
    site.write("content/handboek/pad.jpg", jpeg(800, 500, halves(800)));
    let out = tempfile::tempdir().expect("a folder");
    let publish = || {
        let mut made = site.made();
        let staging = Staging::begin(&out.path().join("site"), site.root()).expect("a place");
        let count = Mutex::new(0);
        made.make_pictures(
            |path, key| staging.reuse(path, key).map(|file| file.is_some()),
            |path, key, bytes| {
                *count.lock().unwrap() += 1;
                staging.write_keyed(path, &bytes, key).map(|_| ())
            },
        )
        .expect("made");
        staging.publish().expect("published");
        count.into_inner().unwrap()
    };
    assert_eq!((publish(), publish()), (2, 0));
    site.write("content/handboek/pad.jpg", jpeg(800, 500, halves(100)));
    assert_eq!((publish(), publish()), (2, 0), "another picture of the same name");
    // A file that was changed by hand is made anew.
    let assets = out.path().join("site/assets");
    let names = std::fs::read_dir(&assets).expect("files").map(|entry| entry.expect("an entry").path());
    std::fs::write(names.into_iter().next().expect("one"), b"weg").expect("written");
    assert_eq!((publish(), publish()), (1, 0));
}

#[test]
fn the_same_pictures_make_the_same_files() {
    let photo = jpeg(1500, 800, plaatje::noise);
    assert_eq!(files(&photo).expect("made"), files(&photo).expect("made"));
}

#[test]
fn a_drawing_holds_nothing_but_a_drawing() {
    let svg = |inner: &str| {
        svg_size(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\" width=\"30px\" height=\"20.4\">{inner}</svg>"
        ))
    };
    for good in [
        "<path d=\"M0 0h9\" fill=\"url(#a)\" style=\"stroke:url('#b')\"/>",
        "<use x:href=\"#a\"/><image href=\"data:image/png;base64,AA==\"/>",
        "<style>.a{fill:red}</style><title>Groei, 1 &gt; 0</title><a href=\"#b\"/>",
    ] {
        assert_eq!(svg(good), Ok((30, 20)), "{good}");
    }
    for bad in [
        "<script/>",
        "<SCRIPT/>",
        "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
        "<g ONLOAD=\"a()\"/>",
        "<foreignObject/>",
        "<a href=\"https://a.example/\"/>",
        "<a href=\" javascript:a()\"/>",
        "<use x:href=\"anders.svg#a\"/>",
        "<image href=\"data:image/svg+xml;base64,AA==\"/>",
        "<image href=\"//a.example/a.png\"/>",
        "<path fill=\"URL( 'https://a.example/a#b')\"/>",
        "<path style=\"fill:u\\72l(https://a.example/)\"/>",
        "<style>@import 'a.css';</style>",
        "<style>a{background:url(a.png)}</style>",
        "<style><![CDATA[@font-face{src:url(a)}]]></style>",
        "<?xml-stylesheet href=\"a.css\"?>",
    ] {
        assert!(matches!(svg(bad), Err(SvgFault::Unsafe(..))), "{bad}: {:?}", svg(bad));
    }
    for moving in ["<set/>", "<animateMotion/>", "<style>@keyframes a{}</style>"] {
        assert!(matches!(svg(moving), Err(SvgFault::Moves(_))), "{moving}");
    }
    let entities = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg viewBox=\"0 0 9 9\">&a;</svg>";
    assert!(matches!(svg_size(entities), Err(SvgFault::Unsafe(..))));
    let older = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\
                 <svg viewBox=\"0,0, 12 8\"/>";
    assert_eq!(svg_size(older), Ok((12, 8)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_a_picture_or_a_fault(bytes in proptest::collection::vec(any::<u8>(), 0..2000), begin in 0_usize..5) {
        let begins: [&[u8]; 5] = [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe1", b"GIF89a", b"RIFF\x10\0\0\0WEBPVP8X"];
        let _ = files(&[begins[begin], &bytes].concat());
        let _ = svg_size(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn damage_is_a_fault_or_a_picture_without_what_is_beside_it(at in any::<prop::sample::Index>(), byte in any::<u8>(), which in 0_usize..4) {
        let mut bytes = match which {
            0 => from_a_telephone(&jpeg(64, 48, plaatje::noise), 6),
            1 => with_chunks(&png(64, 48, plaatje::noise), &[chunk(*b"eXIf", &exif(6)[6..])]),
            2 => webp(64, 48, plaatje::noise),
            _ => plaatje::gif(64, 48, 1),
        };
        let at = at.index(bytes.len());
        bytes[at] = byte;
        for (variant, made) in files(&bytes).unwrap_or_default() {
            prop_assert!(BESIDE.iter().all(|text| !holds(&made, text)), "{}", variant.path);
        }
    }
}
