//! Shapes that many views share.

use serde::Serialize;

use super::Views;
use crate::kaart::{self, Datum, Email, Telefoon, Url};
use crate::records::Vangnet;
use crate::source::Located;

/// A day: as text and in the form for machines.
#[derive(Debug, Clone, Serialize)]
pub(super) struct DatumView {
    pub(super) tekst: String,
    pub(super) datetime: String,
}

/// When something was last checked, and whether that is long ago.
#[derive(Debug, Clone, Serialize)]
pub(super) struct VersheidView {
    pub(super) tekst: String,
    pub(super) datetime: String,
    pub(super) oud: bool,
}

/// A telephone number: as text and as a link.
#[derive(Debug, Clone, Serialize)]
pub(super) struct TelefoonView {
    pub(super) tel: String,
    pub(super) tekst: String,
}

/// An e-mail address: as text and as a link.
#[derive(Debug, Clone, Serialize)]
pub(super) struct EmailView {
    pub(super) adres: String,
    pub(super) mailto: String,
}

/// A site: its address, and as people say it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct WebsiteView {
    pub(super) url: String,
    pub(super) tekst: String,
}

/// A name with the page it stands for.
#[derive(Debug, Clone, Serialize)]
pub(super) struct LinkView {
    pub(super) naam: String,
    pub(super) url: Option<String>,
}

/// Where structural problems go instead.
#[derive(Debug, Clone, Serialize)]
pub(super) struct VangnetView {
    pub(super) naam: String,
    pub(super) telefoon: TelefoonView,
    pub(super) email: Option<EmailView>,
    pub(super) website: Option<WebsiteView>,
    pub(super) wanneer: Option<String>,
}

/// A stop rule, with where such a patient does go.
#[derive(Debug, Clone, Serialize)]
pub(super) struct StopregelView {
    pub(super) id: String,
    pub(super) tekst: String,
    pub(super) tekst_b1: String,
    pub(super) in_plaats_daarvan_html: String,
}

impl From<&Telefoon> for TelefoonView {
    fn from(telefoon: &Telefoon) -> Self {
        Self { tel: telefoon.tel(), tekst: telefoon.to_string() }
    }
}

impl From<&Email> for EmailView {
    fn from(email: &Email) -> Self {
        Self { adres: email.to_string(), mailto: format!("mailto:{email}") }
    }
}

impl From<&Url> for WebsiteView {
    fn from(url: &Url) -> Self {
        Self { url: url.to_string(), tekst: url.short().to_owned() }
    }
}

impl From<&Vangnet> for VangnetView {
    fn from(vangnet: &Vangnet) -> Self {
        Self {
            naam: vangnet.naam.clone(),
            telefoon: (&vangnet.telefoon).into(),
            email: vangnet.email.as_ref().map(Into::into),
            website: vangnet.website.as_ref().map(Into::into),
            wanneer: vangnet.wanneer.clone(),
        }
    }
}

impl Views<'_> {
    pub(super) fn datum(&self, datum: Datum) -> DatumView {
        DatumView { tekst: self.words.datum(datum), datetime: datum.to_string() }
    }

    pub(super) fn versheid(&self, checked: &Located<Datum>) -> VersheidView {
        let limit = i64::from(self.kaart.regio.record.versheid.verlopen_na_maanden);
        VersheidView {
            tekst: self.words.versheid(checked.value),
            datetime: checked.value.to_string(),
            oud: kaart::months_between(checked.value, self.kaart.vandaag) >= limit,
        }
    }

    pub(super) fn stopregels(&self) -> Vec<StopregelView> {
        let rules = self.kaart.contra_indicaties.iter();
        let view = rules.map(|rule| StopregelView {
            id: rule.slug.clone(),
            tekst: rule.record.tekst.clone(),
            tekst_b1: rule.record.tekst_b1.clone(),
            in_plaats_daarvan_html: self.eigen_html(self.texts.html(&rule.file, &rule.slug, "in_plaats_daarvan")),
        });
        view.collect()
    }

    pub(super) fn organisatie_link(&self, id: Option<kaart::Id<kaart::Organisatie>>) -> LinkView {
        id.map_or_else(
            || LinkView { naam: String::new(), url: None },
            |id| {
                let organisatie = &self.kaart.organisaties[id];
                LinkView { naam: organisatie.record.naam.clone(), url: Some(self.urls.organisatie(organisatie)) }
            },
        )
    }

    pub(super) fn wijk_link(&self, id: kaart::Id<kaart::Wijk>) -> LinkView {
        LinkView { naam: self.kaart.wijken[id].record.naam.clone(), url: Some(self.urls.wijk(self.kaart, id)) }
    }
}
