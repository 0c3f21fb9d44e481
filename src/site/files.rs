//! Everything in a site that is no page.

use super::{Assets, KaartLinks, Page, Urls, host_files};
use crate::kaart::Datum;
use crate::source::Sources;

/// Everything in a site that is no page: static files, images of texts, files for the host.
#[must_use]
pub fn other_files(
    pages: &[Page],
    urls: &Urls,
    assets: &Assets,
    sources: &Sources,
    vandaag: Datum,
) -> Vec<(String, Vec<u8>)> {
    let fixed = assets.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec()));
    let images = KaartLinks::image_files(sources).into_iter().map(|(path, bytes)| (path, bytes.to_vec()));
    let host = host_files(pages, urls, vandaag).into_iter().map(|(path, text)| (path, text.into_bytes()));
    let mut files: Vec<(String, Vec<u8>)> = fixed.chain(images).chain(host).collect();
    files.sort();
    files.dedup_by(|a, b| a.0 == b.0);
    files
}
