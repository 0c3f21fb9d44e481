//! The tokens of a theme: the colours, lengths and fonts at the top of its style sheets.
//!
//! A region sets them in `themes/<naam>/tokens.yaml` without copying a sheet. The values land in the sheets themselves, where
//! the former ones stood: nothing is loaded twice, and what paper and forced colours say further on keeps winning.

mod contrast;
mod declaration;
mod eigen;
mod kleur;
mod modus;
mod pair;
mod sheet;
mod soort;
mod value;

use std::collections::BTreeMap;

pub use kleur::Kleur;
pub(crate) use soort::Soort;

use crate::diagnostics::Diagnostics;
use crate::source::SourceFile;
use declaration::Declaration;
use eigen::Eigen;
use modus::Modus;
use sheet::Sheet;
use value::Values;

/// The sheet that names all tokens.
const MAIN: &str = "stijl.css";

/// The style sheets of a theme with the region's own tokens in them.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    /// The sheets by name, such as `stijl.css`.
    pub(super) sheets: BTreeMap<String, String>,
    /// The colours in light by the name of their token, for what is no style sheet: the folder on paper.
    pub(super) kleuren: BTreeMap<String, Kleur>,
}

impl Tokens {
    /// Puts the tokens of `own` (the file `tokens.yaml` of a theme) in the sheets, which go by their names. A sheet of the
    /// program follows the tokens of a `stijl.css` that the region put in its place. What does not contrast enough is reported.
    pub(super) fn apply(
        files: &BTreeMap<String, SourceFile>,
        own: Option<&SourceFile>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let sheets: BTreeMap<&str, Sheet> =
            files.iter().map(|(name, file)| (name.as_str(), Sheet::read(file))).collect();
        let eigen = own.map_or_else(Vec::new, |file| Eigen::read(file, sheets.get(MAIN), diagnostics));
        let main = sheets.get(MAIN).filter(|sheet| sheet.is_of_region());
        let mut tokens = Self::default();
        for (name, sheet) in &sheets {
            let mut values = Values::of(sheet);
            if let Some(main) = main.filter(|_| !sheet.is_of_region()) {
                values.follow(main);
            }
            if let Some(file) = own {
                values.overlay(file, &eigen);
            }
            contrast::check(&values, diagnostics);
            if *name == MAIN {
                tokens.kleuren = values.kleuren(Modus::Licht);
            }
            tokens.sheets.insert((*name).to_owned(), sheet.with(&values));
        }
        tokens
    }
}
