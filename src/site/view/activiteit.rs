//! The page of an activity.

use serde::Serialize;

use super::Views;
use super::agenda::AgendaView;
use super::gedeeld::{DatumView, EmailView, LinkView, TelefoonView, VersheidView, WebsiteView};
use super::gelijken::GelijkeView;
use super::gemeente::GemeenteView;
use super::rij::ThemaLabel;
use crate::kaart::{Activiteit, Elke, Id};
use crate::records::{ActiviteitSoort, Kosten, Locatie, Toegang, Wanneer};
use crate::site::begin;

/// How many of the next times are shown.
const NEXT_TIMES: usize = 5;

/// How many coaches are shown on an activity for several wijken.
const COACHES: usize = 3;

/// The page of an activity.
#[derive(Debug, Serialize)]
pub(super) struct ActiviteitView {
    gemeente: GemeenteView,
    soort: &'static str,
    samenvatting: String,
    alert: Option<String>,
    themas: Vec<ThemaLabel>,
    wanneer: Vec<WanneerView>,
    wanneer_toelichting: Option<String>,
    periode: Option<String>,
    niet: Vec<String>,
    komende: Vec<DatumView>,
    /// Only while there is a time to come.
    agenda: Option<AgendaView>,
    online: bool,
    thuis: bool,
    hele_gemeente: bool,
    plekken: Vec<PlekView>,
    wijken: Vec<LinkView>,
    kosten: Option<KostenView>,
    aanmelden: Option<AanmeldenView>,
    contact: ContactView,
    leeftijd: Option<String>,
    doelgroepen: Vec<String>,
    toegankelijk: Vec<KenmerkView>,
    vervoer: Option<String>,
    begeleiding: Option<bool>,
    beginners_welkom: Option<bool>,
    talen: Vec<String>,
    beschrijving_html: String,
    voor_verwijzer_html: Option<String>,
    organisatie: LinkView,
    coaches: Vec<WijkCoachView>,
    gecontroleerd: VersheidView,
    geldig_tot: Option<DatumView>,
    gelijken: Vec<GelijkeView>,
}

#[derive(Debug, Serialize)]
struct WanneerView {
    dag: String,
    tijd: String,
    herhaling: Option<String>,
}

#[derive(Debug, Serialize)]
struct PlekView {
    naam: Option<String>,
    straat: Option<String>,
    postcode: Option<String>,
    plaats: String,
    verborgen: bool,
    route_url: Option<String>,
}

#[derive(Debug, Serialize)]
struct KostenView {
    gratis: bool,
    tekst: Option<String>,
    toelichting: Option<String>,
    stadspas: Option<bool>,
}

#[derive(Debug, Serialize)]
struct AanmeldenView {
    nodig: bool,
    hoe: Option<String>,
}

#[derive(Debug, Serialize)]
struct ContactView {
    naam: Option<String>,
    telefoon: Option<TelefoonView>,
    email: Option<EmailView>,
    website: Option<WebsiteView>,
}

#[derive(Debug, Serialize)]
struct KenmerkView {
    kenmerk: &'static str,
    waarde: &'static str,
}

#[derive(Debug, Serialize)]
struct WijkCoachView {
    wijk: String,
    wijk_url: String,
    naam: String,
    telefoon: TelefoonView,
}

impl Views<'_> {
    pub(super) fn activiteit(&self, id: Id<Activiteit>) -> ActiviteitView {
        let activiteit = &self.kaart.activiteiten[id];
        let record = &activiteit.record;
        let wie = record.voor_wie.as_ref();
        let komende = self.komende(activiteit);
        let agenda = (!komende.is_empty()).then(|| self.agenda_links(self.urls.agenda(self.kaart, activiteit)));
        ActiviteitView {
            gemeente: self.gemeente_kort(activiteit.gemeente),
            soort: match record.soort {
                ActiviteitSoort::Activiteit => "activiteit",
                ActiviteitSoort::Ondersteuning => "ondersteuning",
            },
            samenvatting: record.samenvatting.trim().to_owned(),
            alert: record.alert.clone(),
            themas: activiteit.themas.iter().map(|id| self.label(*id)).collect(),
            wanneer: record.wanneer.iter().map(|line| self.wanneer(line)).collect(),
            wanneer_toelichting: record.wanneer_toelichting.clone(),
            periode: self.periode(activiteit),
            niet: self.niet(activiteit),
            komende,
            agenda,
            online: record.online,
            thuis: record.thuis,
            hele_gemeente: record.hele_gemeente,
            plekken: activiteit.locaties().map(plek).collect(),
            wijken: if record.hele_gemeente || record.online {
                Vec::new()
            } else {
                activiteit.wijken.iter().map(|id| self.wijk_link(*id)).collect()
            },
            kosten: record.kosten.as_ref().map(|kosten| self.kosten(kosten)),
            aanmelden: record
                .aanmelden
                .as_ref()
                .map(|how| AanmeldenView { nodig: how.nodig, hoe: how.hoe.as_deref().map(begin) }),
            contact: ContactView {
                naam: record.contact.naam.clone(),
                telefoon: record.contact.telefoon.as_ref().map(Into::into),
                email: record.contact.email.as_ref().map(Into::into),
                website: record.contact.website.as_ref().map(Into::into),
            },
            leeftijd: wie.and_then(|wie| self.leeftijd(wie.leeftijd_van, wie.leeftijd_tot)),
            doelgroepen: wie.map(|wie| wie.doelgroepen.clone()).unwrap_or_default(),
            toegankelijk: toegankelijk(activiteit),
            vervoer: record.vervoer.clone(),
            begeleiding: record.begeleiding,
            beginners_welkom: record.beginners_welkom,
            talen: record.talen.iter().map(|taal| self.words.taal(taal.code())).collect(),
            beschrijving_html: self.eigen_html(self.texts.html(&activiteit.file, "", "beschrijving")),
            voor_verwijzer_html: self.html(&activiteit.file, "", "voor_verwijzer"),
            organisatie: self.organisatie_link(activiteit.organisatie),
            coaches: self.coaches_of(activiteit),
            gecontroleerd: self.versheid(&record.gecontroleerd_op),
            geldig_tot: record.geldig_tot.as_ref().map(|tot| self.datum(tot.value)),
            gelijken: self.gelijken(id),
        }
    }

    fn wanneer(&self, line: &Wanneer) -> WanneerView {
        let tijd = self.words.tijd(line.van, line.tot.value);
        match (line.dag, &line.datum) {
            (Some(dag), _) => {
                let elke = line.elke.unwrap_or(Elke::Week);
                let herhaling = self.words.elke(elke, dag);
                if elke.nth().is_some() {
                    WanneerView { dag: begin(&herhaling), tijd, herhaling: None }
                } else {
                    WanneerView { dag: begin(&self.words.dag(dag)), tijd, herhaling: Some(herhaling) }
                }
            }
            (None, Some(datum)) => WanneerView { dag: begin(&self.words.weekdag(datum.value)), tijd, herhaling: None },
            (None, None) => WanneerView { dag: String::new(), tijd, herhaling: None },
        }
    }

    fn periode(&self, activiteit: &Activiteit) -> Option<String> {
        let periode = activiteit.record.periode.as_ref()?;
        let van = periode.van.map(|van| self.words.datum(van));
        let tot = periode.tot.as_ref().map(|tot| self.words.datum(tot.value));
        match (van, tot) {
            (Some(van), Some(tot)) => Some(self.words.text("periode.van_tot", &[("van", &van), ("tot", &tot)])),
            (Some(van), None) => Some(self.words.text("periode.van", &[("van", &van)])),
            (None, Some(tot)) => Some(self.words.text("periode.tot", &[("tot", &tot)])),
            (None, None) => None,
        }
    }

    /// The days on which it is not held, from today on.
    fn niet(&self, activiteit: &Activiteit) -> Vec<String> {
        let Some(periode) = &activiteit.record.periode else { return Vec::new() };
        let days = periode.niet_op.iter().filter(|day| **day >= self.kaart.vandaag).map(|day| self.words.weekdag(*day));
        let holidays = periode.niet_in_schoolvakanties.then(|| self.words.text("niet.schoolvakanties", &[]));
        days.chain(holidays).collect()
    }

    fn komende(&self, activiteit: &Activiteit) -> Vec<DatumView> {
        let holidays = &self.kaart.regio.record.schoolvakanties;
        let moments = activiteit.next_dates(holidays, self.kaart.vandaag, NEXT_TIMES);
        let views = moments.iter().map(|moment| {
            let minutes = moment.van.minutes();
            DatumView {
                tekst: self.words.moment(moment),
                datetime: format!("{}T{:02}:{:02}", moment.datum, minutes / 60, minutes % 60),
            }
        });
        views.collect()
    }

    fn kosten(&self, kosten: &Kosten) -> KostenView {
        KostenView {
            gratis: kosten.gratis,
            tekst: if kosten.gratis { None } else { self.words.kosten(kosten) },
            toelichting: kosten.toelichting.as_deref().map(begin),
            stadspas: kosten.stadspas,
        }
    }

    fn leeftijd(&self, van: Option<u8>, tot: Option<u8>) -> Option<String> {
        let text = |number: u8| number.to_string();
        match (van, tot) {
            (Some(van), Some(tot)) => {
                Some(self.words.text("leeftijd.van_tot", &[("van", &text(van)), ("tot", &text(tot))]))
            }
            (Some(van), None) => Some(self.words.text("leeftijd.van", &[("van", &text(van))])),
            (None, Some(tot)) => Some(self.words.text("leeftijd.tot", &[("tot", &text(tot))])),
            (None, None) => None,
        }
    }

    /// Whom to call to go there together: the coaches of its wijken, unless these are too many to choose from.
    fn coaches_of(&self, activiteit: &Activiteit) -> Vec<WijkCoachView> {
        if activiteit.record.hele_gemeente || activiteit.record.online {
            return Vec::new();
        }
        let coaches = activiteit.wijken.iter().filter_map(|id| {
            let wijk = &self.kaart.wijken[*id];
            let coach = &self.kaart.coaches[self.contact(wijk)?];
            Some(WijkCoachView {
                wijk: wijk.record.naam.clone(),
                wijk_url: self.urls.wijk(self.kaart, *id),
                naam: coach.record.naam.clone(),
                telefoon: (&coach.record.telefoon).into(),
            })
        });
        coaches.take(COACHES).collect()
    }
}

/// A place, with a link to a map that the visitor may choose to follow.
fn plek(place: &Locatie) -> PlekView {
    let route_url = place.lat.as_ref().zip(place.lon.as_ref()).map(|(lat, lon)| {
        let (lat, lon) = (lat.value, lon.value);
        format!("https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}")
    });
    PlekView {
        naam: place.naam.clone(),
        straat: place.straat.as_ref().map(|straat| straat.value.clone()),
        postcode: place.postcode.as_ref().map(|postcode| postcode.value.to_string()),
        plaats: place.plaats.clone(),
        verborgen: place.adres_verborgen,
        route_url: route_url.filter(|_| !place.adres_verborgen),
    }
}

/// What is known of access; nothing when nothing is.
fn toegankelijk(activiteit: &Activiteit) -> Vec<KenmerkView> {
    let known = &activiteit.record.toegankelijk;
    let all = [
        ("rolstoel", known.rolstoel),
        ("toilet", known.toilet),
        ("ringleiding", known.ringleiding),
        ("prikkelarm", known.prikkelarm),
    ];
    if all.iter().all(|(_, toegang)| *toegang == Toegang::Onbekend) {
        return Vec::new();
    }
    let view = all.into_iter().map(|(kenmerk, toegang)| KenmerkView {
        kenmerk,
        waarde: match toegang {
            Toegang::Ja => "ja",
            Toegang::Nee => "nee",
            Toegang::Onbekend => "onbekend",
        },
    });
    view.collect()
}
