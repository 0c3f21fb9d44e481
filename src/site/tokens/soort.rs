//! What kind of value a token has.

use super::Kleur;

/// The units of a length that CSS knows and a theme may use.
const UNITS: [&str; 11] = ["px", "rem", "em", "ch", "vw", "vh", "pt", "mm", "cm", "%", "lh"];

/// The functions of a length.
const FUNCTIONS: [&str; 4] = ["clamp(", "min(", "max(", "calc("];

/// What kind of value a token has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Soort {
    /// A colour.
    Kleur,
    /// A length.
    Maat,
    /// Names of fonts.
    Lettertype,
}

impl Soort {
    /// The kind of a token, which its name tells.
    pub(super) fn of(naam: &str) -> Self {
        match naam {
            _ if naam.ends_with("-color") || naam.starts_with("tint-") || naam.contains("-color-") => Self::Kleur,
            _ if naam.ends_with("font-family") => Self::Lettertype,
            _ => Self::Maat,
        }
    }

    /// Whether a text is a value of this kind, and nothing more than that: it lands in a style sheet as it is.
    pub(super) fn fits(self, text: &str) -> bool {
        match self {
            Self::Kleur => Kleur::read(text).is_some(),
            Self::Maat => is_length(text),
            Self::Lettertype => is_font(text),
        }
    }
}

/// A number with a unit, zero, or a function of these.
fn is_length(text: &str) -> bool {
    let Some(inner) = FUNCTIONS.iter().find_map(|name| text.strip_prefix(name)) else { return is_size(text) };
    let Some(inner) = inner.strip_suffix(')') else { return false };
    let parts = inner.split(|letter: char| letter == ',' || letter.is_whitespace()).filter(|part| !part.is_empty());
    let (signs, sizes): (Vec<&str>, Vec<&str>) = parts.partition(|part| matches!(*part, "+" | "-" | "*" | "/"));
    let is_part = |size: &&str| is_size(size) || size.parse::<f64>().is_ok_and(f64::is_finite);
    sizes.len() > signs.len() && sizes.iter().all(is_part)
}

fn is_size(text: &str) -> bool {
    let number = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_digit() || c == '.') && part.parse::<f64>().is_ok()
    };
    text == "0" || UNITS.iter().any(|unit| text.strip_suffix(unit).is_some_and(number))
}

/// Names with commas between; a name with spaces in double quotes.
fn is_font(text: &str) -> bool {
    let in_name = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
    text.split(',').map(str::trim).all(|name| {
        let quoted = name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        match quoted {
            Some(inner) => !inner.is_empty() && inner.chars().all(|letter| in_name(letter) || letter == ' '),
            None => !name.is_empty() && name.chars().all(in_name),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::Soort;

    #[test]
    fn a_value_fits_its_kind_and_holds_nothing_else() {
        for (naam, good, bad) in [
            ("basis-link-color", &["#fff", "#0b4a66"][..], &["", "blauw", "#0b4a6", "#fff; }", "url(x)", "#ffff"][..]),
            ("basis-color-band", &["#eee"], &["12px"]),
            ("tint-bewegen", &["#dff0e3"], &["groen"]),
            (
                "basis-border-radius",
                &["0", "12px", ".5rem", "50%", "clamp(1rem, .5rem + 2vw, 2rem)", "calc(2 * 4px)", "min(1rem, 4vw)"],
                &[
                    "",
                    "12",
                    "px",
                    "1.2.3px",
                    "-4px",
                    "red",
                    "calc(",
                    "calc()",
                    "12px}",
                    "clamp(1rem; 2rem)",
                    "1rem 2rem",
                    "infpx",
                    "calc(+)",
                ],
            ),
            (
                "basis-text-font-family",
                &["sans-serif", "system-ui, \"Segoe UI\", Roboto, sans-serif"],
                &["", "a,,b", "\"a", "a; b", "\"a\" \"b\"", "url(x)", "a b"],
            ),
        ] {
            for (texts, fits) in [(good, true), (bad, false)] {
                for text in texts {
                    assert_eq!(Soort::of(naam).fits(text), fits, "{naam}: {text}");
                }
            }
        }
    }
}
