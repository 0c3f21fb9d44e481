//! How to refer.

use serde::Serialize;

use super::Views;
use super::coach::{AfwezigView, VervangerView};
use super::folder::FolderLink;
use super::gedeeld::{EmailView, TelefoonView, VangnetView, VersheidView};
use super::gemeente::GemeenteView;
use super::schema::SchemaView;
use super::wijk::WijkRij;
use crate::kaart::{Gemeente, Herkomst, Id};
use crate::records::{Registratie, Status, Stelsel};
use crate::site::begin;

/// One way to refer.
#[derive(Debug, Clone, Serialize)]
pub(super) struct RouteView {
    soort: &'static str,
    product: Option<String>,
    email: Option<EmailView>,
    telefoon: Option<TelefoonView>,
    url: Option<String>,
    naam: Option<String>,
    stappen: Vec<String>,
    toelichting: Option<String>,
    wanneer: Option<String>,
}

/// How a referral is registered.
#[derive(Debug, Clone, Serialize)]
pub(super) struct RegistratieView {
    code: String,
    stelsel: &'static str,
    omschrijving: String,
    herkomst: &'static str,
}

/// The start for referrers.
#[derive(Debug, Serialize)]
pub(super) struct VerwijzenView {
    gemeenten: Vec<GemeenteWijken>,
    /// The languages of the folder; the script makes the addresses for the wijk that is found.
    folders: Vec<FolderLink>,
}

#[derive(Debug, Serialize)]
struct GemeenteWijken {
    gemeente: GemeenteView,
    anker: String,
    wijken: Vec<WijkRij>,
}

/// The referral instruction of a gemeente.
#[derive(Debug, Serialize)]
pub(super) struct GemeenteVerwijzenView {
    gemeente: GemeenteView,
    wijken: Vec<WijkCoaches>,
    routes: Vec<RouteView>,
    verwijzers: VerwijzersView,
    indicaties: Vec<IndicatieView>,
    werkwijze: Option<SchemaView>,
    past: Option<SchemaView>,
    registratie: RegistratieView,
    reactietijd_werkdagen: Option<u8>,
    terugkoppeling: TerugkoppelingView,
    kopieertekst: String,
    bijzonderheden_html: Option<String>,
    vangnet: Option<VangnetView>,
    gecontroleerd: VersheidView,
}

#[derive(Debug, Serialize)]
struct WijkCoaches {
    naam: String,
    url: String,
    dorpen: Vec<String>,
    coaches: Vec<CoachKort>,
}

#[derive(Debug, Serialize)]
struct CoachKort {
    naam: String,
    url: String,
    rol: String,
    telefoon: TelefoonView,
    email: EmailView,
    afwezig: Option<AfwezigView>,
    vervanger: Option<VervangerView>,
    postcodes: Vec<String>,
}

#[derive(Debug, Serialize)]
struct VerwijzersView {
    herkomst: &'static str,
    direct: Vec<String>,
    via_praktijk: Vec<String>,
}

/// A reason to refer.
#[derive(Debug, Clone, Serialize)]
pub(super) struct IndicatieView {
    pub(super) tekst: String,
}

#[derive(Debug, Serialize)]
struct TerugkoppelingView {
    na_maanden: u8,
    wijze: String,
    herkomst: &'static str,
}

fn herkomst(herkomst: Herkomst) -> &'static str {
    match herkomst {
        Herkomst::Regio => "regio",
        Herkomst::Gemeente => "gemeente",
    }
}

impl Views<'_> {
    pub(super) fn registratie(&self, gemeente: &Gemeente) -> RegistratieView {
        let (registratie, from) = gemeente.registratie(&self.kaart.regio.record);
        RegistratieView {
            code: registratie.code.value.clone(),
            stelsel: stelsel(registratie.stelsel),
            omschrijving: registratie.omschrijving.clone(),
            herkomst: herkomst(from),
        }
    }

    pub(super) fn verwijzen(&self) -> VerwijzenView {
        let gemeenten = self.kaart.gemeenten.entries().map(|(id, gemeente)| GemeenteWijken {
            gemeente: self.gemeente_kort(Some(id)),
            // The bare slug is for the finder: /verwijzen/#leek is what someone looks up.
            anker: format!("gemeente-{}", gemeente.slug),
            wijken: gemeente.wijken.iter().map(|id| self.wijk_rij(*id)).collect(),
        });
        VerwijzenView { gemeenten: gemeenten.collect(), folders: self.folder_languages() }
    }

    pub(super) fn gemeente_verwijzen(&self, id: Id<Gemeente>) -> GemeenteVerwijzenView {
        let gemeente = &self.kaart.gemeenten[id];
        let regio = &self.kaart.regio.record;
        let record = &gemeente.record;
        let (verwijzers, from) = gemeente.verwijzers(regio);
        let via: Vec<&str> = record.verwijzing.via_praktijk.iter().map(|name| name.as_str()).collect();
        let (registratie, _) = gemeente.registratie(regio);
        let (terugkoppeling, feedback_from) = gemeente.terugkoppeling(regio);
        GemeenteVerwijzenView {
            gemeente: self.gemeente_kort(Some(id)),
            wijken: gemeente.wijken.iter().map(|id| self.wijk_coaches(*id)).collect(),
            routes: routes(gemeente),
            verwijzers: VerwijzersView {
                herkomst: herkomst(from),
                direct: verwijzers.iter().filter(|who| !via.contains(&who.as_str())).map(|who| begin(who)).collect(),
                via_praktijk: via.iter().map(|who| begin(who)).collect(),
            },
            indicaties: self.indicaties(),
            werkwijze: self.werkwijze(id),
            past: self.past(id),
            registratie: self.registratie(gemeente),
            reactietijd_werkdagen: Some(record.verwijzing.reactietijd_werkdagen),
            terugkoppeling: TerugkoppelingView {
                na_maanden: terugkoppeling.na_maanden,
                wijze: terugkoppeling.wijze.clone(),
                herkomst: herkomst(feedback_from),
            },
            kopieertekst: self.kopieertekst(gemeente, registratie),
            bijzonderheden_html: self.html(&gemeente.file, "", "bijzonderheden"),
            vangnet: Some((&record.vangnet).into()),
            gecontroleerd: self.versheid(&record.gecontroleerd_op),
        }
    }

    pub(super) fn indicaties(&self) -> Vec<IndicatieView> {
        self.kaart.indicaties.iter().map(|r| IndicatieView { tekst: r.record.tekst.clone() }).collect()
    }

    fn wijk_coaches(&self, id: Id<crate::kaart::Wijk>) -> WijkCoaches {
        let wijk = &self.kaart.wijken[id];
        let coaches = wijk.coaches.iter().map(|id| {
            let coach = &self.kaart.coaches[*id];
            CoachKort {
                naam: coach.record.naam.clone(),
                url: self.urls.coach(coach),
                rol: self.coach_rol(coach),
                telefoon: (&coach.record.telefoon).into(),
                email: (&coach.record.email).into(),
                afwezig: self.afwezig(coach),
                vervanger: self.vervanger(coach),
                postcodes: self.postcodes_of(coach),
            }
        });
        WijkCoaches {
            naam: wijk.record.naam.clone(),
            url: self.urls.wijk(self.kaart, id),
            dorpen: wijk.record.dorpen.clone(),
            coaches: coaches.collect(),
        }
    }

    /// The text for the practice's system: plain, with blanks, and nothing about a patient filled in.
    fn kopieertekst(&self, gemeente: &Gemeente, registratie: &Registratie) -> String {
        let regio = &self.kaart.regio.record;
        let lokaal = match registratie.stelsel {
            Stelsel::Lokaal => self.words.text("kopieertekst_lokaal", &[]),
            Stelsel::Icpc1 => String::new(),
        };
        let rol = begin(&gemeente.rolnaam(regio).0.enkelvoud);
        let maanden = gemeente.terugkoppeling(regio).0.na_maanden.to_string();
        let values = [
            ("gemeente", gemeente.record.naam.as_str()),
            ("wijk", "[..]"),
            ("rol", &rol),
            ("coach", "[..]"),
            ("telefoon", "[..]"),
            ("code", &registratie.code.value),
            ("lokaal", &lokaal),
            ("maanden", &maanden),
        ];
        self.words.text("kopieertekst", &values)
    }
}

/// The name of a list of codes, as records write it.
pub(super) fn stelsel(stelsel: Stelsel) -> &'static str {
    match stelsel {
        Stelsel::Icpc1 => "ICPC-1",
        Stelsel::Lokaal => "lokaal",
    }
}

/// The ways to refer in a gemeente; none while it is not active.
pub(super) fn routes(gemeente: &Gemeente) -> Vec<RouteView> {
    if gemeente.record.status != Status::Actief {
        return Vec::new();
    }
    let routes = gemeente.record.verwijzing.routes.iter().map(|route| RouteView {
        soort: route.soort.key(),
        product: route.product.clone(),
        email: route.email.as_ref().map(Into::into),
        telefoon: route.nummer.as_ref().map(Into::into),
        url: route.url.as_ref().map(ToString::to_string),
        naam: route.naam.clone(),
        stappen: route.stappen.clone(),
        toelichting: route.toelichting.clone(),
        wanneer: route.wanneer.clone(),
    });
    routes.collect()
}
