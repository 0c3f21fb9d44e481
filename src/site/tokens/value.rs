//! The values of tokens, each with where it was set.

use std::collections::BTreeMap;

use super::{Eigen, Kleur, Modus, Sheet};
use crate::source::{SourceFile, Span};

/// How many tokens may point at each other, as `var(--other)`.
const DEEP: usize = 8;

/// The value of a token.
#[derive(Debug, Clone)]
pub(super) struct Value<'a> {
    /// As it is written in a style sheet.
    pub(super) text: String,
    /// The file that sets it.
    pub(super) file: &'a SourceFile,
    /// Where it stands there.
    pub(super) span: Span,
}

/// The values of tokens, each with where it was set.
#[derive(Debug, Default)]
pub(super) struct Values<'a> {
    values: BTreeMap<(Modus, String), Value<'a>>,
}

impl<'a> Values<'a> {
    /// The values in a sheet.
    pub(super) fn of(sheet: &Sheet<'a>) -> Self {
        let mut values = Self::default();
        for one in &sheet.declarations {
            let text = sheet.file.text[one.value.clone()].to_owned();
            values.set(one.modus, &one.naam, Value { text, file: sheet.file, span: one.value.clone() });
        }
        values
    }

    /// Takes over the colours of another sheet for the tokens that are here.
    pub(super) fn follow(&mut self, other: &Sheet<'a>) {
        let theirs = Self::of(other);
        for (modus, naam) in theirs.values.keys().filter(|(_, naam)| self.has(naam)).cloned().collect::<Vec<_>>() {
            if let Some((kleur, value)) = theirs.kleur(modus, &naam) {
                // What one token says by the name of another is known in its own sheet only.
                self.set(modus, &naam, Value { text: kleur.to_string(), ..value.clone() });
            }
        }
    }

    /// Takes over what the region sets for the tokens that are here.
    pub(super) fn overlay(&mut self, file: &'a SourceFile, eigen: &[Eigen]) {
        for one in
            eigen.iter().filter(|one| self.values.contains_key(&(Modus::Licht, one.naam.clone()))).collect::<Vec<_>>()
        {
            self.set(one.modus, &one.naam, Value { text: one.waarde.clone(), file, span: one.span.clone() });
        }
    }

    fn set(&mut self, modus: Modus, naam: &str, value: Value<'a>) {
        self.values.insert((modus, naam.to_owned()), value);
    }

    fn has(&self, naam: &str) -> bool {
        self.values.contains_key(&(Modus::Licht, naam.to_owned()))
    }

    /// What is set for a token in these colours themselves.
    pub(super) fn get(&self, modus: Modus, naam: &str) -> Option<&Value<'a>> {
        self.values.get(&(modus, naam.to_owned()))
    }

    /// What holds for a token in these colours: what is not set in dark is as in light. With where it was set.
    pub(super) fn kleur(&self, modus: Modus, naam: &str) -> Option<(Kleur, &Value<'a>)> {
        let value = self.get(modus, naam).or_else(|| self.get(Modus::Licht, naam))?;
        let mut text = value.text.as_str();
        for _ in 0..DEEP {
            let Some(other) = text.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')) else { break };
            let other = self.get(modus, other).or_else(|| self.get(Modus::Licht, other))?;
            text = &other.text;
        }
        Some((Kleur::read(text)?, value))
    }

    /// All tokens that are colours.
    pub(super) fn kleuren(&self, modus: Modus) -> BTreeMap<String, Kleur> {
        let names = self.values.keys().map(|(_, naam)| naam);
        names.filter_map(|naam| Some((naam.clone(), self.kleur(modus, naam)?.0))).collect()
    }

    /// The names of the tints of themas.
    pub(super) fn tints(&self) -> impl Iterator<Item = &str> {
        let light = self.values.keys().filter(|(modus, _)| *modus == Modus::Licht);
        light.map(|(_, naam)| naam.as_str()).filter(|naam| naam.starts_with("tint-"))
    }
}
