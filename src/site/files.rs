//! Everything in a site that is no page and is not made from pages.

use super::opensearch::opensearch;
use super::{KaartLinks, Page, Site, Views, Words, host_files};
use crate::beheer;
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::pictures::Pictures;

/// Everything in a site that is no page and is there at once: static files, drawings in texts, contacts, files for the host.
#[must_use]
pub fn other_files(
    site: &Site,
    pages: &[Page],
    pictures: &Pictures,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Vec<u8>)> {
    let fixed = site.assets.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec()));
    let drawings = KaartLinks::drawing_files(pictures);
    let host = host_files(pages, site.urls, site.kaart.vandaag, site.kaart.regio.record.beheer.as_ref());
    let made = host.into_iter().chain(worded_files(site, diagnostics)).map(|(path, text)| (path, text.into_bytes()));
    let mut files: Vec<(String, Vec<u8>)> = fixed.chain(drawings).chain(made).collect();
    files.sort();
    files.dedup_by(|a, b| a.0 == b.0);
    files
}

/// The files with words of the theme in them: the contacts of coaches, the calendars of activities with a schedule
/// (also of one that is over, for those who subscribed), of wijken and of gemeenten, the OpenSearch description.
fn worded_files(site: &Site, diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
    let Site { kaart, urls, papers, .. } = *site;
    let words = Words::new(&site.theme.messages, kaart.vandaag);
    let views = Views { kaart, urls, words: &words, texts: site.texts, papers, diagnostics: &diagnostics.clone() };
    let contacts = kaart.coaches.entries().filter_map(|(id, coach)| {
        let url = urls.vcard(coach);
        Some((urls.local(&url)?.to_owned(), views.vcard(id).text()))
    });
    let scheduled = kaart.activiteiten.entries().filter(|(_, activiteit)| !activiteit.record.wanneer.is_empty());
    let calendars = scheduled.filter_map(|(id, activiteit)| {
        let url = urls.agenda(kaart, activiteit);
        Some((urls.local(&url)?.to_owned(), views.agenda(id).text()))
    });
    let of_wijken = kaart.wijken.ids().map(|id| (urls.agenda_wijk(kaart, id), views.agenda_wijk(id)));
    let of_gemeenten =
        kaart.gemeenten.entries().map(|(id, one)| (urls.agenda_gemeente(one), views.agenda_gemeente(id)));
    let joint = of_wijken.chain(of_gemeenten);
    let joint = joint.filter_map(|(url, calendar)| Some((urls.local(&url)?.to_owned(), calendar.text())));
    let mut files: Vec<(String, String)> = contacts.chain(calendars).chain(joint).collect();
    let icon = site.assets.url("favicon.svg", urls);
    let text = opensearch(&kaart.regio.record.naam, kaart.regio.record.taal(), urls, &words, icon.as_deref());
    files.push(("opensearch.xml".to_owned(), text));
    if let Some(form) = &kaart.regio.record.beheer {
        let titel = words.text("beheer.titel", &[("site", &kaart.regio.record.naam)]);
        let page = beheer::pagina(&titel, &words.text("beheer.zonder", &[]), kaart.regio.record.taal());
        files.push(("beheer/index.html".to_owned(), page));
        files.push(("beheer/start.js".to_owned(), beheer::START.to_owned()));
        files.push(("beheer/letters.css".to_owned(), beheer::LETTERS.to_owned()));
        let home = urls.absolute(&urls.path(""));
        files.push(("beheer/config.json".to_owned(), beheer::config(kaart, form, &home)));
    }
    for key in words.missing() {
        let taal = kaart.regio.record.taal();
        diagnostics.add_path(&format!("themes/standaard/berichten.{taal}.yaml"), tekst::bericht::finding(&key, taal));
    }
    files
}
