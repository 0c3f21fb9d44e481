//! Everything in a site that is no page and is not made from pages.

use rayon::prelude::*;

use super::opensearch::opensearch;
use super::{KaartLinks, Page, Site, Views, Words, host_files};
use crate::beheer;
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::kaart::{Activiteit, Coach, Gemeente, Id, Wijk};
use crate::output::{OutputError, Sink};
use crate::pictures::Pictures;

/// Static files, drawings in texts and files for the host: those that pages load are among them.
#[must_use]
pub fn other_files(site: &Site, pages: &[Page], pictures: &Pictures) -> Vec<(String, Vec<u8>)> {
    let fixed = site.assets.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec()));
    let drawings = KaartLinks::drawing_files(pictures);
    let host = host_files(pages, site.urls, site.kaart.vandaag, site.kaart.regio.record.beheer.as_ref());
    let host = host.into_iter().map(|(path, text)| (path, text.into_bytes()));
    let mut files: Vec<(String, Vec<u8>)> = fixed.chain(drawings).chain(host).collect();
    files.sort();
    files.dedup_by(|a, b| a.0 == b.0);
    files
}

/// A file with words of the theme in it.
pub(super) enum Worded {
    /// The contact of a coach.
    Contact(Id<Coach>),
    /// The calendar of an activity with a schedule, also of one that is over, for those who subscribed.
    Agenda(Id<Activiteit>),
    /// The calendar of everything in a wijk.
    Wijk(Id<Wijk>),
    /// The calendar of everything in a gemeente.
    Gemeente(Id<Gemeente>),
    /// The `OpenSearch` description.
    Opensearch,
    /// The feed of the news.
    Feed,
    /// The page of the form for editors.
    Beheer,
    /// A script or style sheet that the form loads.
    BeheerDeel(&'static str),
    /// The settings of the form.
    BeheerConfig,
}

/// Makes the files with words of the theme in them, hands each over to `sink`, and gives their paths.
///
/// # Errors
/// The first of the sink.
pub fn worded_files(site: &Site, sink: &dyn Sink, diagnostics: &mut Diagnostics) -> Result<Vec<String>, OutputError> {
    let files = worded(site);
    let so_far = diagnostics.clone();
    let missing: Vec<_> = files
        .par_iter()
        .map(|(path, file)| {
            let words = Words::new(&site.theme.messages, site.kaart.vandaag);
            sink.take(path, text(site, &words, &so_far, file).as_bytes(), None)?;
            Ok(words.missing())
        })
        .collect::<Result<_, OutputError>>()?;
    for key in missing.into_iter().flatten().collect::<std::collections::BTreeSet<_>>() {
        let taal = site.kaart.regio.record.taal();
        diagnostics.add_path(&format!("themes/standaard/berichten.{taal}.yaml"), tekst::bericht::finding(&key, taal));
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// The files with words in them, by their paths, each path once.
pub(super) fn worded(site: &Site) -> Vec<(String, Worded)> {
    let Site { kaart, urls, .. } = *site;
    let coaches = kaart.coaches.entries().map(|(id, coach)| (urls.vcard(coach), Worded::Contact(id)));
    let scheduled = kaart.activiteiten.entries().filter(|(_, activiteit)| !activiteit.record.wanneer.is_empty());
    let agendas = scheduled.map(|(id, activiteit)| (urls.agenda(kaart, activiteit), Worded::Agenda(id)));
    let wijken = kaart.wijken.ids().map(|id| (urls.agenda_wijk(kaart, id), Worded::Wijk(id)));
    let gemeenten = kaart.gemeenten.entries().map(|(id, one)| (urls.agenda_gemeente(one), Worded::Gemeente(id)));
    let all = coaches.chain(agendas).chain(wijken).chain(gemeenten);
    let mut files: Vec<(String, Worded)> =
        all.filter_map(|(url, file)| Some((urls.local(&url)?.to_owned(), file))).collect();
    files.push(("opensearch.xml".to_owned(), Worded::Opensearch));
    if let Some(path) = urls.local(&urls.feed()).filter(|_| !kaart.nieuws.is_empty()) {
        files.push((path.to_owned(), Worded::Feed));
    }
    if kaart.regio.record.beheer.is_some() {
        let form = [
            ("index.html", Worded::Beheer),
            ("start.js", Worded::BeheerDeel(beheer::START)),
            ("letters.css", Worded::BeheerDeel(beheer::LETTERS)),
            ("config.json", Worded::BeheerConfig),
        ];
        files.extend(form.map(|(name, file)| (format!("beheer/{name}"), file)));
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files.dedup_by(|a, b| a.0 == b.0);
    files
}

/// One of these files. Texts that are not there are left out of it.
#[cfg(feature = "serve")]
pub(super) fn worded_file(site: &Site, file: &Worded) -> String {
    text(site, &Words::new(&site.theme.messages, site.kaart.vandaag), &Diagnostics::new(), file)
}

fn text(site: &Site, words: &Words, so_far: &Diagnostics, file: &Worded) -> String {
    let Site { kaart, urls, texts, papers, .. } = *site;
    let views = Views { kaart, urls, words, texts, papers, diagnostics: so_far };
    match *file {
        Worded::Contact(id) => views.vcard(id).text(),
        Worded::Agenda(id) => views.agenda(id).text(),
        Worded::Wijk(id) => views.agenda_wijk(id).text(),
        Worded::Gemeente(id) => views.agenda_gemeente(id).text(),
        Worded::Feed => views.feed().text(),
        Worded::Opensearch => {
            let icon = site.assets.url("favicon.svg", site.urls);
            let regio = &site.kaart.regio.record;
            opensearch(&regio.naam, regio.taal(), site.urls, views.words, icon.as_deref())
        }
        Worded::Beheer => {
            let regio = &site.kaart.regio.record;
            let titel = views.words.text("beheer.titel", &[("site", &regio.naam)]);
            beheer::pagina(&titel, &views.words.text("beheer.zonder", &[]), regio.taal())
        }
        Worded::BeheerDeel(text) => text.to_owned(),
        Worded::BeheerConfig => {
            let home = site.urls.absolute(&site.urls.path(""));
            let form = site.kaart.regio.record.beheer.as_ref();
            form.map(|form| beheer::config(site.kaart, form, &home)).unwrap_or_default()
        }
    }
}
