//! K942: Een afbeelding is niet groter dan de site nodig heeft.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K942: Een afbeelding is niet groter dan de site nodig heeft.
pub(crate) const RULE: Rule = Rule {
    code: "K942",
    naam: "afbeelding-zwaar",
    ernst: Ernst::Waarschuwing,
    zin: "Een afbeelding is niet groter dan de site nodig heeft.",
};

/// The bytes of a photo from which it is worth making it smaller. The site never shows the file itself, but everyone who
/// works on the site has it. A telephone makes photos of 2 to 5 MB.
const PHOTO: usize = 8_000_000;

/// The same for a PNG: with so many bytes it is a photo, and as PNG that is many times as heavy for the visitor.
const PNG: usize = 600_000;

/// The same for an SVG, which goes to the visitor as it is.
const SVG: usize = 200_000;

/// The pixels from which a picture takes long to make.
const PIXELS: u64 = 32_000_000;

/// The warning for a picture that is larger than the site has use for.
pub(crate) fn finding(path: &str, bytes: usize, width: u32, height: u32) -> Option<Finding> {
    if path.ends_with(".png") && bytes > PNG {
        let bericht = format!("deze PNG is zwaar: {}", size(bytes));
        return Some(
            Finding::new(&RULE, bericht).hulp("bewaar een foto als JPEG; maak een tekening 1400 pixels breed"),
        );
    }
    let pixels = u64::from(width) * u64::from(height);
    let bericht = if bytes > PHOTO {
        format!("deze afbeelding is zwaar: {}", size(bytes))
    } else if pixels > PIXELS {
        format!("deze afbeelding heeft meer pixels dan nodig: {width} bij {height}")
    } else {
        return None;
    };
    Some(Finding::new(&RULE, bericht).hulp("maak haar kleiner in een fotoprogramma: 1400 pixels breed is genoeg"))
}

/// The warning for a drawing in SVG that is heavy for the visitor.
pub(crate) fn svg(bytes: usize) -> Option<Finding> {
    let finding = Finding::new(&RULE, format!("deze tekening is zwaar: {}", size(bytes)));
    (bytes > SVG).then(|| finding.hulp("bewaar haar zonder verborgen lagen, of als PNG van 1400 pixels breed"))
}

/// A number of bytes as people say it: `740 kB`, `12,4 MB`.
fn size(bytes: usize) -> String {
    if bytes < 1_000_000 {
        return format!("{} kB", bytes.div_ceil(1000));
    }
    let tenths = bytes.div_ceil(100_000);
    format!("{},{} MB", tenths / 10, tenths % 10)
}
