//! From the form of a record to the fields of the form on the web.

use serde_json::{Value, json};

use crate::kaart::{Gemeente, Kaart};
use crate::schema::{Soort, Tekst, Teksten, Veld, Vorm, titel, waarde};

/// What a field may point at.
pub(super) struct Gegevens<'a> {
    /// The region.
    pub(super) kaart: &'a Kaart,
    /// The gemeente whose record it is; none for what the region has in common.
    pub(super) gemeente: Option<&'a Gemeente>,
}

/// Keys with text of more than one line.
const LANG: [&str; 15] = [
    "aanpak",
    "advies",
    "alert",
    "beschrijving",
    "bijzonderheden",
    "doel",
    "in_plaats_daarvan",
    "over",
    "samenvatting",
    "tekst",
    "tekst_b1",
    "toelichting",
    "uitleg",
    "voor_verwijzer",
    "wanneer_deze",
];

/// The fields of a kind of record.
pub(super) fn velden(soort: Soort, gegevens: &Gegevens) -> Vec<Value> {
    let teksten = Teksten::lees();
    let vorm = soort.vorm_van_bestand();
    Schrijver { teksten: &teksten, gegevens }.velden(vorm.items().unwrap_or(&vorm))
}

struct Schrijver<'a> {
    teksten: &'a Teksten,
    gegevens: &'a Gegevens<'a>,
}

impl Schrijver<'_> {
    fn velden(&self, vorm: &Vorm) -> Vec<Value> {
        let Vorm::Sleutels(type_, velden) = vorm.kern() else { return Vec::new() };
        velden.iter().map(|veld| self.veld(type_, veld)).collect()
    }

    fn veld(&self, type_: &str, veld: &Veld) -> Value {
        let tekst = self.teksten.bij(type_, veld.naam).cloned().unwrap_or_default();
        let mut field = self.verwijzing(type_, veld.naam).unwrap_or_else(|| self.vorm(&veld.vorm, veld));
        field["name"] = json!(veld.naam);
        field["label"] = json!(titel(veld.naam));
        field["required"] = json!(veld.verplicht);
        let hint = hint(&tekst);
        if !hint.is_empty() {
            field["hint"] = json!(hint);
        }
        field
    }

    fn vorm(&self, vorm: &Vorm, veld: &Veld) -> Value {
        match vorm {
            Vorm::Tekst if LANG.contains(&veld.naam) => json!({ "widget": "text" }),
            Vorm::Tekst => json!({ "widget": "string" }),
            Vorm::Waarde("Datum") => json!({ "widget": "datetime", "type": "date", "format": "YYYY-MM-DD" }),
            Vorm::Waarde(type_) => match waarde(type_) {
                Some(waarde) => json!({ "widget": "string", "pattern": [strict(&waarde.patroon), waarde.hulp] }),
                None => json!({ "widget": "string" }),
            },
            Vorm::Getal(least, most) => json!({ "widget": "number", "value_type": "int", "min": least, "max": most }),
            Vorm::Breuk => json!({ "widget": "number", "value_type": "float", "step": 0.000_001 }),
            Vorm::JaNee if veld.verplicht => json!({ "widget": "boolean" }),
            // A switch has no third position for what is not known.
            Vorm::JaNee => json!({
                "widget": "select",
                "options": [{ "label": "Ja", "value": true }, { "label": "Nee", "value": false }],
            }),
            Vorm::Keuze(_, words) => json!({ "widget": "select", "options": keuzes(words) }),
            Vorm::MagLeeg(inner) => self.vorm(inner, veld),
            Vorm::Sleutels(..) => {
                json!({ "widget": "object", "collapsed": "auto", "fields": self.velden(vorm) })
            }
            Vorm::Lijst(inner) => match inner.as_ref() {
                Vorm::Tekst => json!({ "widget": "list" }),
                Vorm::Keuze(_, words) => json!({ "widget": "select", "multiple": true, "options": keuzes(words) }),
                Vorm::Sleutels(..) => {
                    json!({ "widget": "list", "collapsed": "auto", "fields": self.velden(inner) })
                }
                other => {
                    let mut field = self.vorm(other, veld);
                    field["name"] = json!("een");
                    field["label"] = json!(titel(veld.naam));
                    json!({ "widget": "list", "field": field })
                }
            },
        }
    }

    /// A field that names other records: these are to be chosen from.
    fn verwijzing(&self, type_: &str, naam: &str) -> Option<Value> {
        let kaart = self.gegevens.kaart;
        let relation = |collection: String, multiple: bool| {
            json!({
                "widget": "relation",
                "collection": collection,
                "value_field": "{{slug}}",
                "search_fields": ["naam"],
                "display_fields": ["naam"],
                "multiple": multiple,
            })
        };
        let own = |map: &str| Some(format!("{}-{map}", self.gegevens.gemeente?.slug));
        let many = |options: Vec<Value>| json!({ "widget": "select", "multiple": true, "options": options });
        match (type_, naam) {
            ("ActiviteitRecord" | "CoachRecord" | "GemeenteRecord", "organisatie") => {
                Some(relation("organisaties".to_owned(), false))
            }
            ("CoachRecord", "vervanger") => own("coaches").map(|name| relation(name, false)),
            ("WijkRecord", "coaches") => own("coaches").map(|name| relation(name, true)),
            ("ActiviteitRecord", "wijken") => own("wijken").map(|name| relation(name, true)),
            ("ActiviteitRecord" | "KlachtRecord", "themas") => {
                let option =
                    |record: &crate::records::ThemaRecord| json!({ "label": record.naam, "value": record.id.value });
                Some(many(kaart.themas.iter().map(|thema| option(&thema.record)).collect()))
            }
            ("ActiviteitRecord", "klachten") => {
                let option =
                    |record: &crate::records::KlachtRecord| json!({ "label": record.naam, "value": record.id.value });
                Some(many(kaart.klachten.iter().map(|klacht| option(&klacht.record)).collect()))
            }
            _ => None,
        }
    }
}

/// A pattern as the form takes it, with the flag `v` (ECMA 262, `ClassSetSyntaxCharacter`): in a class, signs that have a
/// meaning somewhere stand behind a backslash.
fn strict(patroon: &str) -> String {
    let mut out = String::with_capacity(patroon.len() + 8);
    let mut in_class = false;
    let mut letters = patroon.chars().peekable();
    while let Some(letter) = letters.next() {
        let ends = letters.peek() == Some(&']');
        match letter {
            '\\' => {
                out.push(letter);
                out.extend(letters.next());
                continue;
            }
            '[' if !in_class => in_class = true,
            ']' => in_class = false,
            '(' | ')' | '[' | '{' | '}' | '/' | '|' if in_class => out.push('\\'),
            '-' if in_class && ends => out.push('\\'),
            _ => {}
        }
        out.push(letter);
    }
    out
}

fn keuzes(words: &[&str]) -> Vec<Value> {
    words.iter().map(|word| json!({ "label": titel(word), "value": word })).collect()
}

/// What it is, with an example. Stars, brackets and underscores would be read as Markdown.
fn hint(tekst: &Tekst) -> String {
    let plain = tekst.uitleg.replace('*', "\\*").replace('[', "\\[");
    match tekst.voorbeelden.first() {
        Some(example) if !plain.is_empty() => format!("{plain} Voorbeeld: {example}"),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::strict;

    #[test]
    fn signs_in_a_class_stand_behind_a_backslash() {
        assert_eq!(strict("^[A-Z{|}~-]+(?:[^/?#]|a-b)$"), "^[A-Z\\{\\|\\}~\\-]+(?:[^\\/?#]|a-b)$");
        assert_eq!(strict("\\{pad\\}[^\\s{}]"), "\\{pad\\}[^\\s\\{\\}]");
    }
}
