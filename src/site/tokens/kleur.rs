//! A colour, and how well it can be told from another one.

use std::fmt;

/// An opaque colour of sRGB: red, green and blue, each from 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kleur([u8; 3]);

impl Kleur {
    /// White, as paper.
    pub(super) const WIT: Self = Self([255; 3]);

    /// Reads `#rgb` or `#rrggbb`, or the words `white` and `black`. Nothing for any other form: a colour that lets
    /// through what is behind it has no contrast of its own.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        match text {
            "white" => return Some(Self::WIT),
            "black" => return Some(Self([0; 3])),
            _ => {}
        }
        let digits: Option<Vec<u8>> =
            text.strip_prefix('#')?.chars().map(|digit| u8::try_from(digit.to_digit(16)?).ok()).collect();
        let digits = digits?;
        let channels: Vec<u8> = match digits.len() {
            3 => digits.iter().map(|digit| digit * 17).collect(),
            6 => digits.chunks(2).map(|pair| pair.iter().fold(0, |sum, digit| sum * 16 + digit)).collect(),
            _ => return None,
        };
        channels.try_into().ok().map(Self)
    }

    /// The relative luminance of WCAG 2.2: 0 for black, 1 for white.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio of WCAG 2.2 with another colour: from 1 (the same) to 21 (black on white).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Whether this colour is darker than another.
    pub(super) fn is_darker(self, other: Self) -> bool {
        self.luminance() < other.luminance()
    }

    /// The colour nearest to this one, towards black or white, that contrasts enough with another.
    pub(super) fn made_to_contrast(self, other: Self, ratio: f64) -> Self {
        let ends = if self.is_darker(other) { [0, 255] } else { [255, 0] };
        let steps = ends.into_iter().flat_map(|end| (0..=100).map(move |step| (end, step)));
        let colours = steps.map(|(end, step)| Self(self.0.map(|channel| mix(channel, end, step))));
        colours.into_iter().find(|colour| colour.contrast(other) >= ratio).unwrap_or(self)
    }
}

/// A channel brought nearer to an end by a number of hundredths.
fn mix(channel: u8, end: u8, hundredths: u16) -> u8 {
    let mixed = (u16::from(channel) * (100 - hundredths) + u16::from(end) * hundredths) / 100;
    u8::try_from(mixed).unwrap_or(end)
}

/// As `#rrggbb`.
impl fmt::Display for Kleur {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::Kleur;

    fn kleur(text: &str) -> Kleur {
        Kleur::read(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn the_contrast_is_that_of_wcag() {
        // From the tables of WebAIM and of the Understanding documents of WCAG.
        for (one, two, ratio) in [
            ("#000", "#fff", 21.0),
            ("#767676", "#ffffff", 4.54),
            ("#777", "#fff", 4.48),
            ("#949494", "#fff", 3.03),
            ("#00f", "#fff", 8.59),
            ("#f00", "white", 4.0),
            ("#1d2126", "#fffdf8", 15.9),
            ("#abc", "#abc", 1.0),
        ] {
            for (one, two) in [(one, two), (two, one)] {
                let found = kleur(one).contrast(kleur(two));
                assert!((found - ratio).abs() < 0.06, "{one} on {two}: {found}");
            }
        }
        assert!((kleur("#767676").contrast(kleur("#fff")) - 4.54).abs() < 0.005);
    }

    #[test]
    fn only_opaque_hexadecimal_colours_are_read() {
        assert_eq!(kleur("#AbC").to_string(), "#aabbcc");
        assert_eq!(kleur("black").to_string(), "#000000");
        for text in ["", "#", "#12", "#1234", "#12345", "#12345678", "123456", "#12345g", "red", "rgb(0 0 0)", "#é12"]
        {
            assert_eq!(Kleur::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_colour_is_made_to_contrast_with_any_other() {
        for (one, two) in
            [("#8fd0ee", "#fff"), ("#0b4a66", "#000"), ("#777", "#777"), ("#999", "#888"), ("#fff", "#fff")]
        {
            let made = kleur(one).made_to_contrast(kleur(two), 4.5);
            assert!(made.contrast(kleur(two)) >= 4.5, "{one} on {two}: {made}");
        }
        assert_eq!(kleur("#000").made_to_contrast(kleur("#fff"), 4.5), kleur("#000"), "enough stays as it is");
    }
}
