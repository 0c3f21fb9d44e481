//! All that the pages of a site are made from.

use crate::kaart::Kaart;
use crate::pictures::Pictures;
use crate::site::{Assets, Page, Site, Texts, Theme, Urls, Voorbeeld};

/// All that the pages of a site are made from, before any is made.
#[derive(Debug)]
pub(crate) struct Prepared {
    /// What the site is about.
    pub kaart: Kaart,
    /// Its addresses.
    pub urls: Urls,
    /// Its look.
    pub theme: Theme,
    /// The pictures in its texts.
    pub pictures: Pictures,
    /// Its Markdown as HTML.
    pub texts: Texts,
    /// Its pages.
    pub pages: Vec<Page>,
    /// The region that the samples of components are of.
    pub voorbeeld: Voorbeeld,
}

impl Prepared {
    /// What a page is made from, with these static files.
    pub(crate) fn site<'a>(&'a self, assets: &'a Assets, papers: bool) -> Site<'a> {
        let Self { kaart, urls, theme, texts, voorbeeld, .. } = self;
        Site { kaart, urls, theme, assets, texts, voorbeeld, papers }
    }
}
