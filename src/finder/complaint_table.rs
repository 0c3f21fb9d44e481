//! The table for complaints and codes.

use std::collections::HashMap;

use serde::Serialize;

use crate::kaart::{Id, Kaart, Klacht, Thema};
use crate::markup::plain;
use crate::records::Stelsel;
use crate::site::Texts;

/// The table for complaints and codes.
#[derive(Debug, Serialize)]
pub(super) struct ComplaintTable {
    /// The complaints.
    k: Vec<ComplaintRow>,
    /// The themas: name and slug.
    t: Vec<(String, String)>,
    /// The indications: the text, and the complaints that go with it.
    i: Vec<(String, Vec<usize>)>,
}

/// A complaint.
#[derive(Debug, Serialize)]
struct ComplaintRow(
    /// The name.
    String,
    /// The slug, for the address of the page.
    String,
    /// The words people use for it.
    Vec<String>,
    /// The codes: code, what it stands for, and 1 when it is an agreement of the region.
    Vec<(String, String, u8)>,
    /// The themas that may help: places among the themas.
    Vec<usize>,
    /// What a referrer checks: plain text.
    String,
);

impl ComplaintTable {
    pub(super) fn new(kaart: &Kaart, texts: &Texts) -> Self {
        let themas: HashMap<Id<Thema>, usize> = kaart.themas.ids().zip(0..).collect();
        let klachten: HashMap<&str, usize> =
            kaart.klachten.iter().map(|klacht| klacht.record.id.as_str()).zip(0..).collect();
        let indications = kaart.indicaties.iter().map(|one| {
            let named = one.record.klachten.iter().filter_map(|id| klachten.get(id.as_str()).copied());
            (one.record.tekst.clone(), named.collect())
        });
        Self {
            k: kaart.klachten.iter().map(|klacht| ComplaintRow::new(klacht, &themas, texts)).collect(),
            t: kaart.themas.iter().map(|one| (one.record.naam.clone(), one.record.id.value.clone())).collect(),
            i: indications.filter(|(_, named): &(_, Vec<usize>)| !named.is_empty()).collect(),
        }
    }
}

impl ComplaintRow {
    fn new(klacht: &Klacht, themas: &HashMap<Id<Thema>, usize>, texts: &Texts) -> Self {
        let record = &klacht.record;
        let codes = record.icpc.iter().map(|icpc| {
            let lokaal = u8::from(icpc.stelsel == Some(Stelsel::Lokaal));
            (icpc.code.value.clone(), icpc.omschrijving.clone(), lokaal)
        });
        Self(
            record.naam.clone(),
            record.id.value.clone(),
            record.synoniemen.clone(),
            codes.collect(),
            klacht.themas.iter().filter_map(|id| themas.get(id).copied()).collect(),
            plain(texts.html(&klacht.file, &record.id, "voor_verwijzer")),
        )
    }
}
