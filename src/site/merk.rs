//! The logo of a region in the set of icons.

use crate::check::tekst;
use crate::diagnostics::Finding;

/// Attributes of a drawing that mean nothing, or something else, for a symbol in a set.
const LEFT_OUT: [&str; 9] = ["id", "width", "height", "x", "y", "role", "class", "version", "xmlns"];

/// What a drawing has by itself and would else take over from the icons around it.
const DEFAULTS: [(&str, &str); 4] =
    [("fill", "currentColor"), ("stroke", "none"), ("stroke-linecap", "butt"), ("stroke-linejoin", "miter")];

/// The set of icons with another drawing for the symbol `merk`: that of the file `merk.svg` of a theme. What is black there
/// because no colour is given takes the colour of links, so that it is seen on dark too.
///
/// # Errors
/// When the file is no drawing with a `viewBox`, or the set has no such symbol.
pub(super) fn put(sprite: &str, merk: &str) -> Result<String, Finding> {
    let fault = |why| tekst::merk::finding(why);
    let (before, rest) =
        sprite.split_once("<symbol id=\"merk\"").ok_or_else(|| fault("iconen.svg heeft geen symbool 'merk'"))?;
    let (_, after) = rest.split_once("</symbol>").ok_or_else(|| fault("iconen.svg heeft geen symbool 'merk'"))?;
    let (_, root) = merk.split_once("<svg").ok_or_else(|| fault("het bestand begint niet met <svg"))?;
    let (given, inner) = attributes(root).ok_or_else(|| fault("het begin van <svg is niet te lezen"))?;
    let (inner, _) = inner.rsplit_once("</svg>").ok_or_else(|| fault("</svg> ontbreekt"))?;
    if !given.iter().any(|(name, _)| *name == "viewBox") {
        return Err(fault("viewBox ontbreekt"));
    }
    let own = given.iter().filter(|(name, _)| !LEFT_OUT.contains(name)).copied();
    let defaults = DEFAULTS.into_iter().filter(|(name, _)| given.iter().all(|(other, _)| other != name));
    let attributes: Vec<String> = own.chain(defaults).map(|(name, value)| format!("{name}=\"{value}\"")).collect();
    let attributes = attributes.join(" ");
    Ok(format!("{before}<symbol id=\"merk\" {attributes}>{}</symbol>{after}", inner.trim()))
}

/// The attributes of a tag after its name, and what follows the tag. Nothing when it is not well formed.
fn attributes(mut text: &str) -> Option<(Vec<(&str, &str)>, &str)> {
    let mut out = Vec::new();
    loop {
        text = text.trim_start();
        if let Some(rest) = text.strip_prefix('>') {
            return Some((out, rest));
        }
        let (name, rest) = text.split_once('=')?;
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, rest) = rest[1..].split_once(quote)?;
        let name = name.trim_end();
        let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | ':' | '_');
        if name.is_empty() || !name.chars().all(is_name) || value.contains(['"', '<']) {
            return None;
        }
        out.push((name, value));
        text = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::put;

    const SPRITE: &str = "<svg><symbol id=\"merk\" viewBox=\"0 0 9 9\"><path/></symbol><symbol id=\"mail\"/></svg>";

    #[test]
    fn the_drawing_takes_the_place_of_the_mark() {
        let merk = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width='40'\n viewBox='0 0 40 40' stroke=\"#123\">\n<circle r=\"4\"/>\n</svg>\n";
        let made = put(SPRITE, merk).expect("a drawing");
        let symbol = "<symbol id=\"merk\" viewBox=\"0 0 40 40\" stroke=\"#123\" fill=\"currentColor\" stroke-linecap=\"butt\" \
                      stroke-linejoin=\"miter\"><circle r=\"4\"/></symbol>";
        assert_eq!(made, format!("<svg>{symbol}<symbol id=\"mail\"/></svg>"));
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        for merk in [
            "",
            "tekst",
            "<svg>",
            "<svg viewBox=\"0 0 1 1\">",
            "<svg width=\"1\"></svg>",
            "<svg viewBox></svg>",
            "<svg a=b></svg>",
        ] {
            assert!(put(SPRITE, merk).is_err(), "{merk}");
        }
        assert!(put("<svg/>", "<svg viewBox=\"0 0 1 1\"></svg>").is_err());
    }
}
