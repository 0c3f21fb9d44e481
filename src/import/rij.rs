//! A row of a sheet on its way to a record.

use super::Melding;
use super::boek::{Blad, Cel, bedoeld};
use super::kolommen::{Kolom, Kop};
use crate::yaml_out::Value;

/// What a row gave.
#[derive(Debug, Default)]
pub(super) struct Gemaakt {
    /// The keys of the record.
    pub(super) alles: Vec<(String, Value)>,
    /// Of these, what stands in cells and is no default: that alone changes a record that is there.
    pub(super) uit_cellen: Vec<(String, Value)>,
    /// The column that a key came from, such as `contact.telefoon`.
    pub(super) herkomst: Vec<(String, usize)>,
    /// Why the row can not be a record.
    pub(super) fouten: Vec<Melding>,
    /// What else there is to tell.
    pub(super) let_op: Vec<Melding>,
}

/// A row of a sheet on its way to a record.
pub(super) struct Rij<'a> {
    pub(super) blad: &'a Blad,
    pub(super) kop: &'a Kop,
    /// The row, from zero.
    pub(super) nummer: usize,
    /// Values for fields of which the row has nothing.
    pub(super) standaard: &'a [(String, String)],
    pub(super) gemaakt: Gemaakt,
}

/// A value with where it came from: a column, or nothing when it is a default.
pub(super) type Gevonden = (Option<usize>, Cel);

impl<'a> Rij<'a> {
    pub(super) fn new(blad: &'a Blad, kop: &'a Kop, nummer: usize, standaard: &'a [(String, String)]) -> Self {
        Self { blad, kop, nummer, standaard, gemaakt: Gemaakt::default() }
    }

    fn kolommen(&self, veld: &str) -> impl Iterator<Item = &'a Kolom> {
        let veld = veld.to_owned();
        self.kop.kolommen.iter().filter(move |kolom| kolom.veld == Some(veld.as_str()))
    }

    /// Whether the sheet has a column for a field.
    pub(super) fn heeft(&self, veld: &str) -> bool {
        self.kolommen(veld).next().is_some()
    }

    /// The first value of a field; else its default. Faults of the sheet are noted and give nothing.
    pub(super) fn cel(&mut self, veld: &str) -> Option<Gevonden> {
        let cells: Vec<(usize, Cel)> = self
            .kolommen(veld)
            .map(|kolom| (kolom.nummer, self.blad.cel(self.nummer, kolom.nummer).clone()))
            .filter(|(_, cel)| !cel.is_leeg())
            .collect();
        let mut cells = cells.into_iter();
        let Some((kolom, cel)) = cells.next() else {
            let (_, text) = self.standaard.iter().find(|(name, _)| name == veld)?;
            let cel = Cel::van_tekst(&self.ingevuld(text)?);
            return (!cel.is_leeg()).then_some((None, cel));
        };
        for (other, second) in cells {
            if second.tekst() != cel.tekst() {
                self.let_op(
                    Some(other),
                    format!("'{}' komt niet mee: een andere kolom zegt al '{}'", second.tekst(), cel.tekst()),
                );
            }
        }
        match schade(&cel) {
            Some(fout) => {
                self.fout(Some(kolom), fout);
                None
            }
            None => Some((Some(kolom), cel)),
        }
    }

    /// The text of a field on one line.
    pub(super) fn tekst(&mut self, veld: &str) -> Option<(Option<usize>, String)> {
        self.cel(veld).map(|(kolom, cel)| (kolom, een_regel(&cel.tekst())))
    }

    /// Text with `{Kolom}` replaced by what the row has in the column of that name.
    /// Nothing when one of these cells is empty.
    fn ingevuld(&self, text: &str) -> Option<String> {
        let mut out = text.to_owned();
        for kolom in &self.kop.kolommen {
            let name = format!("{{{}}}", kolom.naam);
            if out.contains(&name) {
                let cel = self.blad.cel(self.nummer, kolom.nummer);
                if cel.is_leeg() {
                    return None;
                }
                out = out.replace(&name, &cel.tekst());
            }
        }
        Some(out)
    }

    /// Gives a key of the record a value.
    pub(super) fn zet(&mut self, pad: &str, kolom: Option<usize>, value: Value) {
        put(&mut self.gemaakt.alles, pad, value.clone());
        if let Some(kolom) = kolom {
            put(&mut self.gemaakt.uit_cellen, pad, value);
            self.gemaakt.herkomst.push((pad.to_owned(), kolom));
        }
    }

    /// Takes a field over as text on one line.
    pub(super) fn neem(&mut self, veld: &str, pad: &str) {
        if let Some((kolom, text)) = self.tekst(veld) {
            self.zet(pad, kolom, Value::Text(text));
        }
    }

    /// Takes a field over by way of a function, whose error is a fault of the row.
    pub(super) fn lees(&mut self, veld: &str, pad: &str, read: impl FnOnce(&Cel) -> Result<Value, String>) {
        if let Some((kolom, cel)) = self.cel(veld) {
            match read(&cel) {
                Ok(value) => self.zet(pad, kolom, value),
                Err(fout) => self.fout(kolom, fout),
            }
        }
    }

    /// Notes why the row can not be a record.
    pub(super) fn fout(&mut self, kolom: Option<usize>, tekst: String) {
        let melding = self.melding(kolom, tekst);
        self.gemaakt.fouten.push(melding);
    }

    /// Notes what there is to tell.
    pub(super) fn let_op(&mut self, kolom: Option<usize>, tekst: String) {
        let melding = self.melding(kolom, tekst);
        self.gemaakt.let_op.push(melding);
    }

    fn melding(&self, kolom: Option<usize>, tekst: String) -> Melding {
        Melding { blad: self.blad.naam.clone(), rij: Some(self.nummer), kolom, tekst }
    }
}

/// What is wrong with a cell whatever it holds.
fn schade(cel: &Cel) -> Option<String> {
    match cel {
        Cel::Fout(fout) => Some(format!("hier staat een fout van het rekenblad: {fout}")),
        Cel::Tekst(text) => {
            if text.contains('\u{fffd}') {
                return Some(
                    "hier staat een teken dat niet te lezen is (bewaar het bestand opnieuw, als UTF-8)".into(),
                );
            }
            let (word, meant) = text.split_whitespace().find_map(|word| bedoeld(word).map(|meant| (word, meant)))?;
            Some(format!(
                "'{word}' is stukgegaan bij het bewaren: het was '{meant}' (verbeter de cel, of bewaar als UTF-8)"
            ))
        }
        _ => None,
    }
}

/// Puts a value at a path such as `contact.telefoon`.
fn put(entries: &mut Vec<(String, Value)>, pad: &str, value: Value) {
    let Some((first, rest)) = pad.split_once('.') else {
        return match entries.iter_mut().find(|(key, _)| key == pad) {
            Some((_, old)) => *old = value,
            None => entries.push((pad.to_owned(), value)),
        };
    };
    if !entries.iter().any(|(key, _)| key == first) {
        entries.push((first.to_owned(), Value::Map(Vec::new())));
    }
    if let Some((_, Value::Map(inner))) = entries.iter_mut().find(|(key, _)| key == first) {
        put(inner, rest, value);
    }
}

/// Text without line breaks, and with one space where there are more.
pub(super) fn een_regel(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
