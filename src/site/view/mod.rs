//! What each template gets to see: flat values, ready to show, and nothing else.
//!
//! A template has no way to look anything up and no clock, so a page depends on its context, its
//! template and the theme alone. The names of the fields are those that the templates use.

mod activiteit;
mod activiteiten;
mod activiteitenlijst;
mod agenda;
mod cijfers;
mod coach;
mod coachlijst;
mod component;
mod folder;
mod fout_melden;
mod gedeeld;
mod gelijken;
mod gemeente;
mod gemeente_rijen;
mod handboek;
mod kaart;
mod klacht;
mod lijsten;
mod offline;
mod organisatie;
mod over;
mod pagina;
#[cfg(feature = "pdf")]
mod papier;
mod postcode;
mod redactie;
mod redactiewerk;
mod regels;
mod rij;
mod rol;
mod schema;
mod site;
mod thema;
mod vcard;
mod verklaring;
mod vertellen;
mod verwijzen;
mod wijk;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use super::{Page, PageKind, Texts, Urls, Words};
use crate::diagnostics::Diagnostics;
use crate::kaart::{Gemeente, Id, Kaart};
use crate::records::NEDERLANDS;
use crate::source::SourceFile;

/// The values of a context, by name.
pub(super) type Values = BTreeMap<Cow<'static, str>, Value>;

/// Makes the views of pages.
pub struct Views<'a> {
    /// What the site is about.
    pub kaart: &'a Kaart,
    /// Its addresses.
    pub urls: &'a Urls,
    /// How values are said.
    pub words: &'a Words<'a>,
    /// Its Markdown as HTML.
    pub texts: &'a Texts,
    /// Whether the folders are there on paper too.
    pub papers: bool,
    /// What was found so far, for the page of the editors.
    pub diagnostics: &'a Diagnostics,
}

impl Views<'_> {
    /// What the template of a page gets to see, by name, for the samples of components.
    #[must_use]
    pub(super) fn values(&self, page: &Page) -> Values {
        let mut values = self.with_view(page, Fields);
        insert(&mut values, "site", &self.site());
        insert(&mut values, "rol", &self.rol_of(page.kind));
        insert(&mut values, "pagina", &self.pagina(page));
        values
    }

    /// What is special to a page: the view of its kind, given to who wants it. Each kind of page has exactly one.
    pub(super) fn with_view<V: Visitor>(&self, page: &Page, visitor: V) -> V::Out {
        match page.kind {
            PageKind::Home => visitor.visit(&self.home()),
            PageKind::Verwijzen => visitor.visit(&self.verwijzen()),
            PageKind::Gemeenten => visitor.visit(&self.gemeenten()),
            PageKind::Gemeente(id) => visitor.visit(&self.gemeente(id)),
            PageKind::GemeenteVerwijzen(id) => visitor.visit(&self.gemeente_verwijzen(id)),
            PageKind::GemeenteActiviteiten(id) => visitor.visit(&self.gemeente_activiteiten(id)),
            PageKind::GemeenteCoachlijst(id) => visitor.visit(&self.coachlijst(id)),
            PageKind::Wijk(id) => visitor.visit(&self.wijk(id)),
            PageKind::Folders => visitor.visit(&self.folders()),
            PageKind::Folder(wijk, at) => visitor.visit(&self.folder(wijk, at)),
            PageKind::Coaches => visitor.visit(&self.coaches()),
            PageKind::Coach(id) => visitor.visit(&self.coach_pagina(id)),
            PageKind::Activiteiten => visitor.visit(&self.activiteiten()),
            PageKind::ActiviteitenOp(_) | PageKind::ActiviteitenGratis => {
                visitor.visit(&self.activiteitenlijst(page.kind))
            }
            PageKind::Activiteit(id) => visitor.visit(&self.activiteit(id)),
            PageKind::Themas => visitor.visit(&self.themas()),
            PageKind::Thema(id) => visitor.visit(&self.thema(id)),
            PageKind::Klachten => visitor.visit(&self.klachten()),
            PageKind::Klacht(id) => visitor.visit(&self.klacht(id)),
            PageKind::Handboek => visitor.visit(&self.handboek()),
            PageKind::Hoofdstuk(at) => visitor.visit(&self.hoofdstuk(at)),
            PageKind::Organisaties => visitor.visit(&self.organisaties()),
            PageKind::Organisatie(id) => visitor.visit(&self.organisatie(id)),
            PageKind::Postcodes => visitor.visit(&self.postcodes()),
            PageKind::Postcode(pc4) => visitor.visit(&self.postcode(pc4)),
            PageKind::Begrippen => visitor.visit(&self.begrippen()),
            PageKind::Bronnen => visitor.visit(&self.bronnen()),
            PageKind::Interventies => visitor.visit(&self.interventies()),
            PageKind::Verhalen => visitor.visit(&self.verhalen()),
            PageKind::Verhaal(id) => visitor.visit(&self.verhaal(id)),
            PageKind::Nieuws => visitor.visit(&self.nieuws()),
            PageKind::Nieuwsbericht(id) => visitor.visit(&self.nieuwsbericht(id)),
            PageKind::Cijfers => visitor.visit(&self.cijfers()),
            PageKind::GemeenteCijfers(id) => visitor.visit(&self.gemeente_cijfers(id)),
            PageKind::Pagina(at) => visitor.visit(&self.tekst_pagina(at)),
            PageKind::Redactie => visitor.visit(&self.redactie()),
            PageKind::RedactieGemeente(id) => visitor.visit(&self.redactie_gemeente(id)),
            PageKind::Componenten => visitor.visit(&Self::componenten()),
            PageKind::Component(naam) => visitor.visit(&self.component(naam)),
            PageKind::Regels => visitor.visit(&regels::RegelsView::new()),
            PageKind::Offline => visitor.visit(&self.offline()),
            PageKind::Lijst | PageKind::Zoeken | PageKind::NietGevonden => visitor.visit(&NoView {}),
        }
    }

    /// The words for the role where a page is about.
    pub(super) fn rol_of(&self, kind: PageKind) -> impl Serialize + use<> {
        self.rol(self.gemeente_of(kind))
    }

    /// What a page knows of itself.
    pub(super) fn pagina_of(&self, page: &Page) -> impl Serialize + use<> {
        self.pagina(page)
    }

    /// What every page knows of the site.
    pub(super) fn site_of(&self) -> impl Serialize + use<> {
        self.site()
    }

    /// The gemeente that a page is about, where there is one.
    fn gemeente_of(&self, kind: PageKind) -> Option<Id<Gemeente>> {
        match kind {
            PageKind::Gemeente(id)
            | PageKind::GemeenteVerwijzen(id)
            | PageKind::GemeenteActiviteiten(id)
            | PageKind::GemeenteCoachlijst(id)
            | PageKind::GemeenteCijfers(id)
            | PageKind::RedactieGemeente(id) => Some(id),
            PageKind::Wijk(id) | PageKind::Folder(Some(id), _) => self.kaart.wijken[id].gemeente,
            PageKind::Coach(id) => self.kaart.coaches[id].gemeente,
            PageKind::Activiteit(id) => self.kaart.activiteiten[id].gemeente,
            PageKind::Postcode(pc4) => {
                let postcode = crate::kaart::Postcode { pc4, letters: None };
                let mut all: Vec<_> = self
                    .kaart
                    .wijken_of(postcode)
                    .into_iter()
                    .filter_map(|id| self.kaart.wijken[id].gemeente)
                    .collect();
                all.dedup();
                // Only a postcode of one gemeente has that gemeente's words.
                (all.len() == 1).then(|| all[0])
            }
            _ => None,
        }
    }

    /// The HTML of a Markdown field; nothing when the record does not have it.
    fn html(&self, file: &SourceFile, slug: &str, field: &'static str) -> Option<String> {
        Some(self.texts.html(file, slug, field)).filter(|html| !html.is_empty()).map(|html| self.eigen_html(html))
    }

    /// HTML of a record, marked as Dutch in a site that is in another language.
    fn eigen_html(&self, html: &str) -> String {
        if self.kaart.regio.record.is_vertaald() && !html.is_empty() {
            return format!("<div class=\"tekst\" lang=\"{NEDERLANDS}\">{html}</div>");
        }
        html.to_owned()
    }
}

/// Does something with a view, whatever its type.
pub(super) trait Visitor {
    /// What comes of it.
    type Out;

    /// Does it.
    fn visit<T: Serialize>(self, view: &T) -> Self::Out;
}

/// The view of a page that only has what all pages have.
#[derive(Debug, Serialize)]
struct NoView {}

/// Makes each field of a view a value.
struct Fields;

impl Visitor for Fields {
    type Out = Values;

    fn visit<T: Serialize>(self, view: &T) -> Values {
        let fields = Value::from_serializable(view).into_map().into_iter().flatten();
        fields.filter_map(|(key, value)| Some((Cow::Owned(key.as_str()?.to_owned()), value))).collect()
    }
}

fn insert<T: Serialize>(values: &mut Values, key: &'static str, value: &T) {
    values.insert(Cow::Borrowed(key), Value::from_serializable(value));
}
