//! Organisations.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Views;
use super::coach::BelView;
use super::gedeeld::{EmailView, TelefoonView, VersheidView, WebsiteView};
use super::rij::RijView;
use crate::kaart::{Id, Organisatie};

/// The page of an organisation.
#[derive(Debug, Serialize)]
pub(super) struct OrganisatieView {
    soort: String,
    samenvatting: String,
    beschrijving_html: Option<String>,
    website: Option<WebsiteView>,
    telefoon: Option<TelefoonView>,
    email: Option<EmailView>,
    adres: Option<AdresView>,
    coaches: Vec<BelView>,
    activiteiten: Vec<RijView>,
    gecontroleerd: VersheidView,
}

#[derive(Debug, Serialize)]
struct AdresView {
    straat: String,
    postcode: String,
    plaats: String,
}

/// The list of organisations.
#[derive(Debug, Serialize)]
pub(super) struct OrganisatiesView {
    groepen: Vec<OrganisatieGroep>,
}

#[derive(Debug, Serialize)]
struct OrganisatieGroep {
    naam: String,
    anker: &'static str,
    organisaties: Vec<OrganisatieRij>,
}

#[derive(Debug, Serialize)]
struct OrganisatieRij {
    naam: String,
    url: String,
    samenvatting: String,
    plaats: Option<String>,
}

impl Views<'_> {
    pub(super) fn organisatie(&self, id: Id<Organisatie>) -> OrganisatieView {
        let organisatie = &self.kaart.organisaties[id];
        let record = &organisatie.record;
        OrganisatieView {
            soort: self.words.text(&format!("organisatie_soort.{}", record.soort.key()), &[]),
            samenvatting: record.samenvatting.clone(),
            beschrijving_html: self.html(&organisatie.file, "", "beschrijving"),
            website: record.website.as_ref().map(Into::into),
            telefoon: record.telefoon.as_ref().map(Into::into),
            email: record.email.as_ref().map(Into::into),
            adres: record.adres.as_ref().map(|adres| AdresView {
                straat: adres.straat.clone(),
                postcode: adres.postcode.to_string(),
                plaats: adres.plaats.clone(),
            }),
            coaches: organisatie.coaches.iter().map(|id| self.bel(*id)).collect(),
            activiteiten: organisatie.activiteiten.iter().map(|id| self.rij(*id, true)).collect(),
            gecontroleerd: self.versheid(&record.gecontroleerd_op),
        }
    }

    pub(super) fn organisaties(&self) -> OrganisatiesView {
        let mut groups: BTreeMap<&'static str, Vec<OrganisatieRij>> = BTreeMap::new();
        for organisatie in &self.kaart.organisaties {
            let record = &organisatie.record;
            groups.entry(record.soort.key()).or_default().push(OrganisatieRij {
                naam: record.naam.clone(),
                url: self.urls.organisatie(organisatie),
                samenvatting: record.samenvatting.clone(),
                plaats: record.adres.as_ref().map(|adres| adres.plaats.clone()),
            });
        }
        let groepen = groups.into_iter().map(|(anker, organisaties)| OrganisatieGroep {
            naam: self.words.text(&format!("organisatie_soort.{anker}"), &[]),
            anker,
            organisaties,
        });
        OrganisatiesView { groepen: groepen.collect() }
    }
}
