//! K935: Een eigen logo is een SVG met een viewBox.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K935: Een eigen logo is een SVG met een viewBox.
pub(crate) const RULE: Rule =
    Rule { code: "K935", naam: "merk", ernst: Ernst::Fout, zin: "Een eigen logo is een SVG met een viewBox." };

/// The finding for a logo that can not be put among the icons.
pub(crate) fn finding(why: &str) -> Finding {
    Finding::new(&RULE, format!("het logo kan niet gebruikt worden: {why}"))
        .hulp("bewaar het als gewone SVG met een viewBox, zoals <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">")
}
