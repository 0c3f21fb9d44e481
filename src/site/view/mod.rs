//! What each template gets to see: flat values, ready to show, and nothing else.
//!
//! A template has no way to look anything up and no clock, so a page depends on its context, its
//! template and the theme alone. The names of the fields are those that the templates use.

mod activiteit;
mod activiteiten;
mod activiteitenlijst;
mod agenda;
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
mod regels;
mod rij;
mod rol;
mod schema;
mod site;
mod thema;
mod vcard;
mod verklaring;
mod verwijzen;
mod wijk;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Value};

use super::{Page, PageKind, Texts, Urls, Words};
use crate::diagnostics::Diagnostics;
use crate::kaart::{Gemeente, Id, Kaart};
use crate::records::NEDERLANDS;
use crate::source::SourceFile;

/// The values of a context, by name.
pub(super) type Values = BTreeMap<Cow<'static, str>, Value>;

/// Makes the contexts of pages.
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
    /// The context of a page: its values.
    #[must_use]
    pub fn context(&self, page: &Page) -> Context {
        let mut context = Context::new();
        for (key, value) in self.values(page) {
            context.insert_value(key, value);
        }
        context
    }

    /// What the template of a page gets to see, by name. Each kind of page has exactly one set.
    #[must_use]
    pub(super) fn values(&self, page: &Page) -> Values {
        let mut context = Values::new();
        insert(&mut context, "site", &self.site());
        match page.kind {
            PageKind::Home => extend(&mut context, &self.home()),
            PageKind::Verwijzen => extend(&mut context, &self.verwijzen()),
            PageKind::Gemeenten => extend(&mut context, &self.gemeenten()),
            PageKind::Gemeente(id) => extend(&mut context, &self.gemeente(id)),
            PageKind::GemeenteVerwijzen(id) => extend(&mut context, &self.gemeente_verwijzen(id)),
            PageKind::GemeenteActiviteiten(id) => extend(&mut context, &self.gemeente_activiteiten(id)),
            PageKind::GemeenteCoachlijst(id) => extend(&mut context, &self.coachlijst(id)),
            PageKind::Wijk(id) => extend(&mut context, &self.wijk(id)),
            PageKind::Folders => extend(&mut context, &self.folders()),
            PageKind::Folder(wijk, at) => extend(&mut context, &self.folder(wijk, at)),
            PageKind::Coaches => extend(&mut context, &self.coaches()),
            PageKind::Coach(id) => extend(&mut context, &self.coach_pagina(id)),
            PageKind::Activiteiten => extend(&mut context, &self.activiteiten()),
            PageKind::ActiviteitenOp(_) | PageKind::ActiviteitenGratis => {
                extend(&mut context, &self.activiteitenlijst(page.kind));
            }
            PageKind::Activiteit(id) => extend(&mut context, &self.activiteit(id)),
            PageKind::Themas => extend(&mut context, &self.themas()),
            PageKind::Thema(id) => extend(&mut context, &self.thema(id)),
            PageKind::Klachten => extend(&mut context, &self.klachten()),
            PageKind::Klacht(id) => extend(&mut context, &self.klacht(id)),
            PageKind::Handboek => extend(&mut context, &self.handboek()),
            PageKind::Hoofdstuk(at) => extend(&mut context, &self.hoofdstuk(at)),
            PageKind::Organisaties => extend(&mut context, &self.organisaties()),
            PageKind::Organisatie(id) => extend(&mut context, &self.organisatie(id)),
            PageKind::Postcodes => extend(&mut context, &self.postcodes()),
            PageKind::Postcode(pc4) => extend(&mut context, &self.postcode(pc4)),
            PageKind::Begrippen => extend(&mut context, &self.begrippen()),
            PageKind::Bronnen => extend(&mut context, &self.bronnen()),
            PageKind::Interventies => extend(&mut context, &self.interventies()),
            PageKind::Pagina(at) => extend(&mut context, &self.tekst_pagina(at)),
            PageKind::Redactie => extend(&mut context, &self.redactie()),
            PageKind::Componenten => extend(&mut context, &Self::componenten()),
            PageKind::Component(naam) => extend(&mut context, &self.component(naam)),
            PageKind::Regels => extend(&mut context, &regels::RegelsView::new()),
            PageKind::Lijst | PageKind::Zoeken | PageKind::NietGevonden => {}
            PageKind::Offline => extend(&mut context, &self.offline()),
        }
        insert(&mut context, "rol", &self.rol(self.gemeente_of(page.kind)));
        insert(&mut context, "pagina", &self.pagina(page));
        context
    }

    /// The gemeente that a page is about, where there is one.
    fn gemeente_of(&self, kind: PageKind) -> Option<Id<Gemeente>> {
        match kind {
            PageKind::Gemeente(id)
            | PageKind::GemeenteVerwijzen(id)
            | PageKind::GemeenteActiviteiten(id)
            | PageKind::GemeenteCoachlijst(id) => Some(id),
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

fn insert<T: Serialize>(context: &mut Values, key: &'static str, value: &T) {
    context.insert(Cow::Borrowed(key), Value::from_serializable(value));
}

/// Puts each field of a view at the top of the context.
fn extend<T: Serialize>(context: &mut Values, view: &T) {
    let fields = Value::from_serializable(view).into_map().into_iter().flatten();
    context.extend(fields.filter_map(|(key, value)| Some((Cow::Owned(key.as_str()?.to_owned()), value))));
}
