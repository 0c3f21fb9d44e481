//! The lists of records in the form: for each gemeente its own, then what the region has in common.

use serde_json::{Value, json};

use super::velden::{Gegevens, velden};
use crate::kaart::Kaart;
use crate::schema::{Soort, titel};

/// The folders of a gemeente: the kind of record, and what one is called.
const VAN_GEMEENTE: [(Soort, &str, &str); 3] = [
    (Soort::Activiteit, "activiteiten", "activiteit"),
    (Soort::Coach, "coaches", "coach"),
    (Soort::Wijk, "wijken", "wijk"),
];

/// The folders with texts: the kind, the folder, what it and one of it are called, and how a new file is named.
const TEKSTEN: [(Soort, &str, &str, &str, &str); 5] = [
    (Soort::Hoofdstuk, "handboek", "Handboek", "hoofdstuk", "{{titel}}"),
    (Soort::Pagina, "paginas", "Pagina's", "pagina", "{{titel}}"),
    (Soort::Folder, "folders", "Folders voor patiënten", "folder", "{{naam}}"),
    (Soort::Verhaal, "verhalen", "Verhalen", "verhaal", "{{titel}}"),
    (Soort::Nieuws, "nieuws", "Nieuws", "bericht", "{{year}}-{{month}}-{{day}}-{{titel}}"),
];

/// A folder with a file for each record.
fn bestanden(name: &str, label: &str, een: &str, dir: &str, fields: &[Value]) -> Value {
    json!({
        "name": name,
        "label": label,
        "label_singular": een,
        "folder": dir,
        "extension": "yaml",
        "format": "yaml",
        "create": true,
        "identifier_field": "naam",
        "summary": "{{naam}}",
        "slug": "{{naam}}",
        "media_folder": "",
        "public_folder": "",
        "fields": fields,
    })
}

/// All lists.
pub(super) fn alle(kaart: &Kaart) -> Vec<Value> {
    let regio = Gegevens { kaart, gemeente: None };
    let mut out = Vec::new();
    for gemeente in &kaart.gemeenten {
        let own = Gegevens { kaart, gemeente: Some(gemeente) };
        for (soort, map, een) in VAN_GEMEENTE {
            let label = format!("{}: {map}", gemeente.record.naam);
            let dir = format!("data/gemeenten/{}/{map}", gemeente.slug);
            out.push(bestanden(&format!("{}-{map}", gemeente.slug), &label, een, &dir, &velden(soort, &own)));
        }
    }
    let fields = velden(Soort::Organisatie, &regio);
    out.push(bestanden("organisaties", "Organisaties", "organisatie", "data/organisaties", &fields));
    let gemeenten = kaart.gemeenten.iter().map(|gemeente| {
        json!({
            "name": gemeente.slug,
            "label": gemeente.record.naam,
            "file": format!("data/gemeenten/{}/gemeente.yaml", gemeente.slug),
            "fields": velden(Soort::Gemeente, &Gegevens { kaart, gemeente: Some(gemeente) }),
        })
    });
    out.push(json!({ "name": "gemeenten", "label": "Gemeenten", "files": gemeenten.collect::<Vec<_>>() }));
    out.extend(TEKSTEN.map(|(soort, map, naam, een, slug)| {
        let mut fields = velden(soort, &regio);
        // As it stands in the file: the marks of the handbook are no part of what the form knows.
        fields.push(json!({ "name": "body", "label": "Tekst", "widget": "markdown", "modes": ["raw"] }));
        let own = if soort == Soort::Folder { "naam" } else { "titel" };
        json!({
            "name": map,
            "label": naam,
            "label_singular": een,
            "folder": format!("content/{map}"),
            "extension": "md",
            "format": "yaml-frontmatter",
            "create": true,
            "identifier_field": own,
            "summary": format!("{{{{{own}}}}}"),
            "slug": slug,
            "media_folder": "",
            "public_folder": "",
            "fields": fields,
        })
    }));
    let files = Soort::ALLE.iter().filter(|soort| **soort == Soort::Regio || soort.is_van_regio());
    let files = files.map(|soort| {
        let mut fields = velden(*soort, &regio);
        if soort.in_lijst() {
            fields = vec![json!({
                "name": "lijst",
                "label": titel(soort.naam()),
                "widget": "list",
                "root": true,
                "collapsed": true,
                "fields": fields,
            })];
        }
        json!({ "name": soort.naam(), "label": titel(soort.naam()), "file": soort.paden(), "fields": fields })
    });
    out.push(json!({ "name": "regio", "label": "Hele regio", "files": files.collect::<Vec<_>>() }));
    out
}
