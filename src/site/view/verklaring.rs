//! The statement of accessibility, as its page shows it.

use serde::Serialize;

use super::Views;
use super::gedeeld::{DatumView, EmailView, TelefoonView, WebsiteView};
use super::handboek::InhoudView;
use crate::records::{Beperking, KlachtBij, Onderzoek};

/// The statement of accessibility.
#[derive(Debug, Serialize)]
pub(super) struct VerklaringView {
    /// The letter of the status, in lower case: the key of its texts.
    status: &'static str,
    norm: String,
    opgesteld: DatumView,
    evaluatie: DatumView,
    onderzoek: Vec<OnderzoekView>,
    gepland: Option<DatumView>,
    beperkingen: Vec<BeperkingView>,
    email: EmailView,
    telefoon: Option<TelefoonView>,
    antwoord_werkdagen: u8,
    klacht_bij: Vec<KlachtBijView>,
}

#[derive(Debug, Serialize)]
struct OnderzoekView {
    op: DatumView,
    door: String,
    hoe: String,
    norm: String,
    rapport: Option<String>,
}

#[derive(Debug, Serialize)]
struct BeperkingView {
    wat: String,
    criteria: String,
    waarom: String,
    aanpak: String,
    klaar: Option<DatumView>,
}

#[derive(Debug, Serialize)]
struct KlachtBijView {
    naam: String,
    waarvoor: String,
    website: WebsiteView,
}

impl Views<'_> {
    /// The headings of the statement, for the list of what is on the page.
    pub(super) fn verklaring_inhoud(&self, verklaring: &VerklaringView) -> Vec<InhoudView> {
        let klacht = (!verklaring.klacht_bij.is_empty()).then_some("klacht");
        let parts = ["status", "onderzoek", "beperkingen", "contact"].into_iter().chain(klacht);
        let heading = |part: &str| {
            InhoudView::new(self.words.text(&format!("verklaring.{part}"), &[]), &format!("verklaring-{part}"))
        };
        parts.map(heading).collect()
    }

    /// The statement of accessibility, where the region has one.
    pub(super) fn verklaring(&self) -> Option<VerklaringView> {
        let record = &self.kaart.toegankelijkheid.as_ref()?.record;
        let onderzoek = |one: &Onderzoek| OnderzoekView {
            op: self.datum(one.op.value),
            door: one.door.clone(),
            hoe: one.hoe.clone(),
            norm: one.norm.as_ref().unwrap_or(&record.norm).clone(),
            rapport: one.rapport.as_ref().map(ToString::to_string),
        };
        let beperking = |one: &Beperking| BeperkingView {
            wat: one.wat.clone(),
            criteria: one.criteria.join(", "),
            waarom: one.waarom.clone(),
            aanpak: one.aanpak.clone(),
            klaar: one.klaar_op.as_ref().map(|op| self.datum(op.value)),
        };
        let klacht_bij = |one: &KlachtBij| KlachtBijView {
            naam: one.naam.clone(),
            waarvoor: one.waarvoor.clone(),
            website: (&one.website).into(),
        };
        Some(VerklaringView {
            status: record.status.letter(),
            norm: record.norm.clone(),
            opgesteld: self.datum(record.opgesteld_op.value),
            evaluatie: self.datum(record.evaluatie_op.value),
            onderzoek: record.onderzoek.iter().map(onderzoek).collect(),
            gepland: record.onderzoek_gepland_op.as_ref().map(|op| self.datum(op.value)),
            beperkingen: record.beperkingen.iter().map(beperking).collect(),
            email: (&record.contact.email).into(),
            telefoon: record.contact.telefoon.as_ref().map(Into::into),
            antwoord_werkdagen: record.contact.antwoord_werkdagen,
            klacht_bij: record.klacht_bij.iter().map(klacht_bij).collect(),
        })
    }
}
