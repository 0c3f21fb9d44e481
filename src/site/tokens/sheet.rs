//! A style sheet with its tokens.

use std::fmt::Write as _;

use super::{Declaration, Modus, Values};
use crate::source::SourceFile;

/// The folder of the theme that is part of the program.
const PROGRAM: &str = "themes/standaard/";

/// A style sheet with its tokens: the properties of `:root`, and `--tint` of each class `.tint-<naam>`, in light and dark.
/// Those that only hold on paper are left out: paper has its own.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) declarations: Vec<Declaration>,
}

impl<'a> Sheet<'a> {
    /// Finds the tokens of a sheet. What does not look like one is passed over: browsers do the same.
    pub(super) fn read(file: &'a SourceFile) -> Self {
        let mut declarations = Vec::new();
        let text = &*file.text;
        // The beginnings of the blocks around the current place; where the current piece begins.
        let (mut around, mut begin): (Vec<&str>, usize) = (Vec::new(), 0);
        let (mut at, mut parentheses) = (0, 0_usize);
        while let Some(letter) = text[at..].chars().next() {
            let next = at + letter.len_utf8();
            match letter {
                '/' if text[next..].starts_with('*') => {
                    let end = text[at + 2..].find("*/").map_or(text.len(), |length| at + 2 + length + 2);
                    if text[begin..at].trim().is_empty() {
                        begin = end;
                    }
                    at = end;
                    continue;
                }
                '"' | '\'' => {
                    at = text[next..].find(letter).map_or(text.len(), |length| next + length + 1);
                    continue;
                }
                '(' => parentheses += 1,
                ')' => parentheses = parentheses.saturating_sub(1),
                '{' => {
                    around.push(text[begin..at].trim());
                    begin = next;
                }
                '}' | ';' if parentheses == 0 => {
                    declarations.extend(declaration(text, begin, at, &around));
                    begin = next;
                    if letter == '}' {
                        around.pop();
                    }
                }
                _ => {}
            }
            at = next;
        }
        Self { file, declarations }
    }

    /// Whether the region put it there, rather than the program.
    pub(super) fn is_of_region(&self) -> bool {
        !self.file.path.starts_with(PROGRAM)
    }

    /// The names of all tokens, those in light.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.declarations.iter().filter(|one| one.modus == Modus::Licht).map(|one| one.naam.as_str())
    }

    /// The text with other values. One that has no place in dark yet comes at the end, for screens only.
    pub(super) fn with(&self, values: &Values) -> String {
        let mut out = String::with_capacity(self.file.text.len());
        let mut end = 0;
        for declaration in &self.declarations {
            if let Some(value) = values.get(declaration.modus, &declaration.naam) {
                out.push_str(&self.file.text[end..declaration.value.start]);
                out.push_str(&value.text);
                end = declaration.value.end;
            }
        }
        out.push_str(&self.file.text[end..]);
        let has_place = |naam: &str| self.declarations.iter().any(|one| one.modus == Modus::Donker && one.naam == naam);
        let mut dark = String::new();
        for naam in self.names().filter(|naam| !has_place(naam)) {
            if let Some(value) = values.get(Modus::Donker, naam) {
                let (selector, property) =
                    if naam.starts_with("tint-") { (format!(".{naam}"), "tint") } else { (":root".to_owned(), naam) };
                // Writing to a string can not fail.
                let _ = write!(dark, "{selector} {{ --{property}: {}; }}", value.text);
            }
        }
        if !dark.is_empty() {
            let _ = writeln!(out, "@media screen and (prefers-color-scheme: dark) {{ {dark} }}");
        }
        out
    }
}

/// The token that a piece of a sheet between `begin` and `end` sets, in the blocks around it.
fn declaration(text: &str, begin: usize, end: usize, around: &[&str]) -> Option<Declaration> {
    let (selector, media) = around.split_last()?;
    let modus = match media {
        [] => Modus::Licht,
        [media] if media.replace(char::is_whitespace, "").contains("(prefers-color-scheme:dark)") => Modus::Donker,
        _ => return None,
    };
    let (property, value) = text[begin..end].split_once(':')?;
    let property = property.trim().strip_prefix("--")?;
    let naam = match (*selector, property) {
        (":root", naam) => naam,
        (class, "tint") => class.strip_prefix('.').filter(|naam| naam.starts_with("tint-"))?,
        _ => return None,
    };
    let start = end - value.trim_start().len();
    Some(Declaration { modus, naam: naam.to_owned(), value: start..start + value.trim().len() })
}

#[cfg(test)]
mod tests {
    use super::Modus::{self, Donker, Licht};
    use super::Sheet;
    use crate::source::SourceFile;

    #[test]
    fn tokens_are_those_of_the_root_and_the_tints_in_light_and_dark() {
        let text = "/* :root { --no: 1 } */ :root { --a: #123; /* b */ --b : x(\";\" ; y) ; color: red }\n\
                    .tint-zon { --tint: #fd0 }\n.kaart { --c: 1 } a::before { content: \"}\"; }\n\
                    @media (prefers-color-scheme:\n dark) { :root { --a: #456; } .tint-zon { --tint: #111 } }\n\
                    @media print { :root { --a: #000 } } :root { --é: 2 }";
        let file = SourceFile { path: "themes/standaard/static/stijl.css".into(), text: text.into() };
        let sheet = Sheet::read(&file);
        let found: Vec<(Modus, &str, &str)> =
            sheet.declarations.iter().map(|one| (one.modus, one.naam.as_str(), &text[one.value.clone()])).collect();
        assert_eq!(
            found,
            [
                (Licht, "a", "#123"),
                (Licht, "b", "x(\";\" ; y)"),
                (Licht, "tint-zon", "#fd0"),
                (Donker, "a", "#456"),
                (Donker, "tint-zon", "#111"),
                (Licht, "é", "2"),
            ]
        );
    }

    #[test]
    fn a_sheet_that_is_cut_off_does_no_harm() {
        for text in [
            "",
            "}",
            ";",
            ":root {",
            ":root { --a: #12",
            "/* ",
            "a { content: \"",
            "@media x { :root { --a: 1; } }}}",
            "--a:",
        ] {
            let file = SourceFile { path: "x.css".into(), text: text.into() };
            assert!(Sheet::read(&file).declarations.len() <= 1, "{text}");
        }
    }
}
