//! What every page knows of the site.

use serde::Serialize;

use super::Views;
use super::gedeeld::{DatumView, EmailView, TelefoonView, WebsiteView};

/// What every page knows of the site.
#[derive(Debug, Serialize)]
pub(super) struct SiteView {
    taal: String,
    naam: String,
    slagzin: Option<String>,
    voorbeeld: bool,
    redactie: RedactieView,
    crisis: Vec<CrisisView>,
    bijgewerkt: DatumView,
    attributie: Vec<String>,
    urls: SiteUrls,
}

#[derive(Debug, Serialize)]
struct RedactieView {
    naam: String,
    email: EmailView,
    telefoon: Option<TelefoonView>,
}

#[derive(Debug, Serialize)]
struct CrisisView {
    naam: String,
    telefoon: TelefoonView,
    wanneer: String,
    website: Option<WebsiteView>,
}

/// The pages that are linked from everywhere; nothing where a region does not have one.
#[derive(Debug, Serialize)]
struct SiteUrls {
    home: String,
    verwijzen: String,
    gemeenten: String,
    coaches: String,
    activiteiten: String,
    lijst: String,
    zoeken: String,
    themas: Option<String>,
    klachten: Option<String>,
    handboek: Option<String>,
    interventies: Option<String>,
    organisaties: String,
    postcodes: String,
    folders: Option<String>,
    begrippen: Option<String>,
    bronnen: Option<String>,
    verhalen: Option<String>,
    nieuws: Option<String>,
    cijfers: Option<String>,
    redactie: String,
    zo_werkt_het: Option<String>,
    over: Option<String>,
    privacy: Option<String>,
    toegankelijkheid: Option<String>,
    colofon: Option<String>,
    redactiehandleiding: Option<String>,
    opensearch: String,
}

impl Views<'_> {
    pub(super) fn site(&self) -> SiteView {
        let regio = &self.kaart.regio.record;
        let crisis = regio.crisis.iter().map(|crisis| CrisisView {
            naam: crisis.naam.clone(),
            telefoon: (&crisis.telefoon).into(),
            wanneer: crisis.wanneer.clone(),
            website: crisis.website.as_ref().map(Into::into),
        });
        SiteView {
            taal: regio.taal().to_owned(),
            naam: regio.naam.clone(),
            slagzin: regio.slagzin.clone(),
            voorbeeld: regio.voorbeeld,
            redactie: RedactieView {
                naam: regio.redactie.naam.clone(),
                email: (&regio.redactie.email).into(),
                telefoon: regio.redactie.telefoon.as_ref().map(Into::into),
            },
            crisis: crisis.collect(),
            bijgewerkt: self.datum(self.kaart.vandaag),
            attributie: regio.attributie.clone(),
            urls: self.site_urls(),
        }
    }

    fn site_urls(&self) -> SiteUrls {
        let kaart = self.kaart;
        let at = |path: &str| self.urls.path(path);
        let when = |there: bool, path: &str| there.then(|| self.urls.path(path));
        let pagina = |slug: &str| kaart.paginas.iter().any(|page| page.slug == slug).then(|| self.urls.pagina(slug));
        SiteUrls {
            home: at(""),
            verwijzen: at("verwijzen/"),
            gemeenten: at("gemeenten/"),
            coaches: at("coaches/"),
            activiteiten: at("activiteiten/"),
            lijst: at("lijst/"),
            zoeken: at("zoeken/"),
            themas: when(!kaart.themas.is_empty(), "themas/"),
            klachten: when(!kaart.klachten.is_empty(), "klachten/"),
            handboek: when(!kaart.hoofdstukken.is_empty(), "handboek/"),
            interventies: when(!kaart.interventies.is_empty(), "interventies/"),
            organisaties: at("organisaties/"),
            postcodes: at("postcode/"),
            folders: when(!kaart.folders.is_empty(), "folders/"),
            begrippen: when(!kaart.begrippen.is_empty(), "begrippen/"),
            bronnen: when(!kaart.bronnen.is_empty(), "bronnen/"),
            verhalen: when(!kaart.verhalen.is_empty(), "verhalen/"),
            nieuws: when(!kaart.nieuws.is_empty(), "nieuws/"),
            cijfers: when(kaart.has_cijfers(), "cijfers/"),
            redactie: at("redactie/"),
            zo_werkt_het: pagina("zo-werkt-het"),
            over: pagina("over"),
            privacy: pagina("privacy"),
            toegankelijkheid: pagina("toegankelijkheid"),
            colofon: pagina("colofon"),
            redactiehandleiding: pagina("redactiehandleiding"),
            opensearch: at("opensearch.xml"),
        }
    }
}
