//! From the form of a record to JSON Schema 2020-12.

use super::teksten::{Tekst, Teksten};
use super::waarden::waarde;
use super::{Soort, Vorm};
use crate::yaml_out::Value;

/// The text of a schema file.
pub(super) fn schema(soort: Soort) -> String {
    let teksten = Teksten::lees();
    let vorm = soort.vorm_van_bestand();
    let mut keys = vec![
        ("$schema".to_owned(), text("https://json-schema.org/draft/2020-12/schema")),
        ("$comment".to_owned(), text("Gemaakt door 'wijkwijzer schema'. Verander dit bestand niet met de hand.")),
        ("title".to_owned(), text(&titel(soort.naam()))),
    ];
    keys.extend(Schrijver { teksten: &teksten }.vorm(&vorm, None));
    let mut out = String::new();
    write(&mut out, 0, &Value::Map(keys));
    out.push('\n');
    out
}

type Sleutels = Vec<(String, Value)>;

struct Schrijver<'a> {
    teksten: &'a Teksten,
}

impl Schrijver<'_> {
    fn vorm(&self, vorm: &Vorm, tekst: Option<&Tekst>) -> Sleutels {
        match vorm {
            // A text without quotes that looks like a number or truth value is still a text.
            Vorm::Tekst => vec![
                key("type", words(&["string", "number", "boolean"])),
                key("pattern", text("\\S")),
                key("patternErrorMessage", text("Hier hoort iets te staan.")),
            ],
            Vorm::Waarde(type_) => self::waarde_van(type_),
            Vorm::Getal(least, most) => {
                vec![key("type", text("integer")), key("minimum", number(*least)), key("maximum", number(*most))]
            }
            Vorm::Breuk => vec![key("type", text("number"))],
            Vorm::JaNee => vec![key("type", text("boolean"))],
            Vorm::Keuze(_, words_) => vec![key("enum", words(words_))],
            Vorm::Lijst(inner) => {
                let one = tekst.map(|tekst| Tekst { uitleg: String::new(), voorbeelden: tekst.voorbeelden.clone() });
                let mut items = self.vorm(inner, one.as_ref());
                items.extend(voorbeelden(inner, one.as_ref()));
                vec![key("type", text("array")), key("items", Value::Map(items))]
            }
            Vorm::Sleutels(type_, velden) => {
                let needed: Vec<&str> = velden.iter().filter(|veld| veld.verplicht).map(|veld| veld.naam).collect();
                let properties = velden.iter().map(|veld| (veld.naam.to_owned(), self.veld(type_, veld))).collect();
                let mut keys = Vec::new();
                if tekst.is_none() {
                    keys.extend(self.teksten.bij(type_, "_").map(|tekst| key("description", text(&tekst.uitleg))));
                }
                keys.extend([
                    key("type", text("object")),
                    key("required", words(&needed)),
                    key("additionalProperties", Value::Word("false".to_owned())),
                    key("properties", Value::Map(properties)),
                ]);
                keys
            }
            Vorm::MagLeeg(inner) => {
                let mut keys = self.vorm(inner, tekst);
                let null = || Value::Text("null".to_owned());
                if keys.iter().any(|(name, _)| name == "anyOf" || name == "enum" || name == "$ref") {
                    let null = Value::Map(vec![key("type", null())]);
                    return vec![key("anyOf", Value::List(vec![Value::Map(keys), null]))];
                }
                for (name, value) in &mut keys {
                    if name == "type" {
                        match value {
                            Value::List(types) => types.push(null()),
                            one => *one = Value::List(vec![one.clone(), null()]),
                        }
                    }
                }
                keys
            }
        }
    }

    fn veld(&self, type_: &str, veld: &super::Veld) -> Value {
        let tekst = self.teksten.bij(type_, veld.naam).cloned().unwrap_or_default();
        let mut keys = vec![key("title", text(&titel(veld.naam))), key("description", text(&tekst.uitleg))];
        keys.extend(self.vorm(&veld.vorm, Some(&tekst)));
        if veld.vorm.items().is_none() {
            keys.extend(voorbeelden(&veld.vorm, Some(&tekst)));
        }
        Value::Map(keys)
    }
}

/// A text with a form of its own. A number without quotes is taken where that can not lose anything.
fn waarde_van(type_: &str) -> Sleutels {
    let Some(waarde) = waarde(type_) else { return vec![key("type", text("string"))] };
    let mut keys = Vec::new();
    match waarde.getal {
        Some((least, most)) => keys.extend([
            key("type", words(&["string", "integer"])),
            key("minimum", number(least)),
            key("maximum", number(most)),
        ]),
        None => keys.push(key("type", text("string"))),
    }
    keys.extend([key("pattern", text(&waarde.patroon)), key("patternErrorMessage", text(waarde.hulp))]);
    keys
}

/// The examples of a value: those of its key, else those of its type.
fn voorbeelden(vorm: &Vorm, tekst: Option<&Tekst>) -> Option<(String, Value)> {
    let given = tekst.map(|tekst| tekst.voorbeelden.as_slice()).unwrap_or_default();
    let all: Vec<Value> = match vorm.kern() {
        Vorm::Sleutels(..) | Vorm::Keuze(..) => return None,
        Vorm::Tekst => given.iter().map(|one| text(one)).collect(),
        Vorm::Waarde(type_) if given.is_empty() => {
            waarde(type_).map(|known| text(known.voorbeeld)).into_iter().collect()
        }
        Vorm::Waarde(_) => given.iter().map(|one| text(one)).collect(),
        _ => given.iter().map(|one| Value::Word(one.clone())).collect(),
    };
    (!all.is_empty()).then(|| key("examples", Value::List(all)))
}

/// A key as people read it.
pub(crate) fn titel(naam: &str) -> String {
    let words = naam.replace(['_', '-'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn key(name: &str, value: Value) -> (String, Value) {
    (name.to_owned(), value)
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn number(number: i64) -> Value {
    Value::Word(number.to_string())
}

fn words(words: &[&str]) -> Value {
    Value::List(words.iter().map(|word| text(word)).collect())
}

/// JSON in the order in which the keys were given. `serde_json` keeps that order only with a feature that others may or may
/// not ask for.
pub(super) fn write(out: &mut String, indent: usize, value: &Value) {
    let spaces = " ".repeat(indent + 2);
    match value {
        Value::Text(text) | Value::Block(text) => out.push_str(&serde_json::Value::from(text.as_str()).to_string()),
        Value::Word(word) => out.push_str(word),
        Value::List(items) if items.iter().all(Value::is_scalar) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { ", " });
                write(out, indent, item);
            }
            out.push(']');
        }
        Value::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at == 0 { "\n" } else { ",\n" });
                out.push_str(&spaces);
                write(out, indent + 2, item);
            }
            end(out, indent, ']');
        }
        Value::Map(entries) if entries.is_empty() => out.push_str("{}"),
        Value::Map(entries) => {
            out.push('{');
            for (at, (name, value)) in entries.iter().enumerate() {
                out.push_str(if at == 0 { "\n" } else { ",\n" });
                out.push_str(&spaces);
                out.push_str(&serde_json::Value::from(name.as_str()).to_string());
                out.push_str(": ");
                write(out, indent + 2, value);
            }
            end(out, indent, '}');
        }
    }
}

/// The bracket or brace that closes, on a line of its own.
fn end(out: &mut String, indent: usize, close: char) {
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push(close);
}
