//! The posters and cards of a site.

use super::{Site, Views, Words};
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::folder::pdf::Paper;

/// The posters and cards of a site, not yet made. A word that the theme lacks is a finding.
pub(crate) fn drukwerk(site: &Site, diagnostics: &mut Diagnostics) -> Vec<Paper> {
    let Site { kaart, urls, texts, papers, .. } = *site;
    let taal = kaart.regio.record.taal();
    let words = Words::new(&site.theme.messages, kaart.vandaag);
    let views = Views { kaart, urls, words: &words, texts, papers, diagnostics: &diagnostics.clone() };
    let all = views.drukwerk().into_iter().map(|(url, druk, file)| Paper {
        path: urls.local(&url).unwrap_or(&url).to_owned(),
        druk,
        source: file.path.to_string(),
    });
    let all = all.collect();
    for key in words.missing() {
        diagnostics.add_path(&format!("themes/standaard/berichten.{taal}.yaml"), tekst::bericht::finding(&key, taal));
    }
    all
}
