//! What editors have to look at, of a gemeente or of what the region has in common.

use serde::Serialize;

use super::Views;
use super::fout_melden::mail_text;
use super::gedeeld::DatumView;
use crate::diagnostics::{Diagnostic, Ernst};
use crate::kaart::{Gemeente, Id, NaTeKijken, Onderwerp, na_te_kijken};
use crate::site::PageKind;

/// The rules whose findings have a table of their own here: what was not checked of late, and what is over.
const IN_TABLES: [&str; 2] = ["K501", "K504"];

/// What editors have to look at.
#[derive(Debug, Serialize)]
pub(super) struct RedactiewerkView {
    na_te_kijken: Vec<NaTeKijkenView>,
    afgelopen: Vec<AfgelopenView>,
    waarschuwingen: Vec<WaarschuwingView>,
    gedempt: Vec<GedemptView>,
    /// Whether the forge takes a proposal; otherwise it goes by mail.
    met_forge: bool,
}

/// A record that was not checked of late.
#[derive(Debug, Serialize)]
struct NaTeKijkenView {
    naam: String,
    url: String,
    soort: String,
    datum: DatumView,
    ouderdom: String,
    verlopen: bool,
    eigenaren: Vec<EigenaarView>,
    bestand: BestandView,
    nog_actueel: String,
}

/// Who keeps a record: as text, and as a link when it is a mail address.
#[derive(Debug, Serialize)]
pub(super) struct EigenaarView {
    tekst: String,
    mailto: Option<String>,
}

/// A file: its path and the place where it can be changed on the web.
#[derive(Debug, Serialize)]
pub(super) struct BestandView {
    pad: String,
    regel: Option<usize>,
    url: Option<String>,
}

/// An activity that is over.
#[derive(Debug, Serialize)]
struct AfgelopenView {
    naam: String,
    tot: Option<DatumView>,
    bestand: BestandView,
}

#[derive(Debug, Serialize)]
struct WaarschuwingView {
    code: &'static str,
    regel_url: String,
    tekst: String,
    bestand: BestandView,
}

/// A warning that a record asks to be left alone by.
#[derive(Debug, Serialize)]
struct GedemptView {
    code: &'static str,
    regel_url: String,
    reden: String,
    bestand: BestandView,
}

impl Views<'_> {
    /// What editors of a gemeente have to look at; without one, what the region has in common.
    pub(super) fn redactiewerk(&self, id: Option<Id<Gemeente>>) -> RedactiewerkView {
        let kaart = self.kaart;
        let here = |d: &Diagnostic| self.gemeente_of_file(&d.bestand) == id;
        let slug = id.map(|id| kaart.gemeenten[id].slug.as_str());
        let mut checks: Vec<NaTeKijken> =
            na_te_kijken(kaart).into_iter().filter(|item| item.onderwerp.gemeente(kaart) == id).collect();
        checks.sort_by_key(|item| item.gecontroleerd_op.value);
        let over = kaart.afgelopen.iter().filter(|one| Some(one.gemeente.as_str()) == slug);
        let afgelopen = over.map(|one| AfgelopenView {
            naam: one.record.naam.clone(),
            tot: one.record.geldig_tot.as_ref().map(|tot| self.datum(tot.value)),
            bestand: self.bestand_view(&one.file.path, None),
        });
        let in_table = |d: &Diagnostic| {
            IN_TABLES.contains(&d.finding.rule.code)
                && (id.is_some() || checks.iter().any(|item| *item.file.path == *d.bestand))
        };
        let warnings = self.warnings().filter(|d| here(d) && !in_table(d)).map(|d| WaarschuwingView {
            code: d.finding.rule.code,
            regel_url: self.regel_url(d.finding.rule),
            tekst: d.finding.bericht.clone(),
            bestand: self.bestand_view(&d.bestand, d.position.map(|position| position.regel)),
        });
        let silenced = self.diagnostics.silenced_with_reason().filter(|(d, _)| here(d));
        let gedempt = silenced.map(|(d, reden)| GedemptView {
            code: d.finding.rule.code,
            regel_url: self.regel_url(d.finding.rule),
            reden: reden.to_owned(),
            bestand: self.bestand_view(&d.bestand, None),
        });
        RedactiewerkView {
            waarschuwingen: warnings.collect(),
            gedempt: gedempt.collect(),
            afgelopen: afgelopen.collect(),
            na_te_kijken: checks.iter().map(|item| self.na_te_kijken(item)).collect(),
            met_forge: kaart.regio.record.beheer.is_some(),
        }
    }

    /// All warnings.
    pub(super) fn warnings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.all().iter().filter(|d| d.finding.ernst == Ernst::Waarschuwing)
    }

    /// The gemeente that a file is of.
    pub(super) fn gemeente_of_file(&self, path: &str) -> Option<Id<Gemeente>> {
        let slug = path.strip_prefix("data/gemeenten/")?.split('/').next()?;
        self.kaart.gemeenten.entries().find(|(_, gemeente)| gemeente.slug == slug).map(|(id, _)| id)
    }

    pub(super) fn bestand_view(&self, path: &str, regel: Option<usize>) -> BestandView {
        BestandView { pad: path.to_owned(), regel, url: self.kaart.regio.record.bewerken(path) }
    }

    fn na_te_kijken(&self, item: &NaTeKijken) -> NaTeKijkenView {
        let kind = match item.onderwerp {
            Onderwerp::Gemeente(id) => PageKind::Gemeente(id),
            Onderwerp::Coach(id) => PageKind::Coach(id),
            Onderwerp::Organisatie(id) => PageKind::Organisatie(id),
            Onderwerp::Activiteit(id) => PageKind::Activiteit(id),
        };
        let soort = match item.onderwerp {
            Onderwerp::Gemeente(_) => self.words.text("redactie.soort_gemeente", &[]),
            Onderwerp::Coach(_) => self.words.text("redactie.soort_coach", &[]),
            Onderwerp::Organisatie(_) => self.words.text("redactie.soort_organisatie", &[]),
            Onderwerp::Activiteit(_) => self.words.text("redactie.soort_activiteit", &[]),
        };
        NaTeKijkenView {
            naam: item.naam.to_owned(),
            url: self.url(kind),
            soort,
            datum: self.datum(item.gecontroleerd_op.value),
            ouderdom: self.words.count("redactie.ouderdom", item.maanden, &[("n", &item.maanden.to_string())]),
            verlopen: item.verlopen,
            eigenaren: item.eigenaren.iter().map(|eigenaar| EigenaarView::new(eigenaar)).collect(),
            bestand: self.bestand_view(&item.file.path, None),
            nog_actueel: self.nog_actueel(item),
        }
    }

    /// A proposal that says that a record is still right, with the line that its file gets. A site has no server, and no forge
    /// takes the new text of a file in an address: so it is an issue at the forge, or else a mail to the editors.
    fn nog_actueel(&self, item: &NaTeKijken) -> String {
        let regio = &self.kaart.regio.record;
        let vandaag = self.kaart.vandaag.to_string();
        let titel = self.words.text("redactie.nog_actueel_onderwerp", &[("naam", item.naam)]);
        let tekst = self.words.text("redactie.nog_actueel_tekst", &[("bestand", &item.file.path), ("datum", &vandaag)]);
        if let Some(beheer) = &regio.beheer {
            return beheer.voorstel(&titel, &tekst);
        }
        let email = &regio.redactie.email;
        format!("mailto:{email}?subject={}&body={}", mail_text(&titel), mail_text(&tekst))
    }
}

impl EigenaarView {
    pub(super) fn new(eigenaar: &str) -> Self {
        let mailto = (!eigenaar.starts_with('@')).then(|| format!("mailto:{eigenaar}"));
        Self { tekst: eigenaar.to_owned(), mailto }
    }
}
