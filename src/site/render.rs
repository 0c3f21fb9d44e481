//! From pages to bytes: one parallel map, each page from its own context and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;
use tera::{Kwargs, State, Tera, Value};

use super::{Assets, Messages, Page, PageKind, Texts, Theme, Urls, Views, Voorbeeld, Words, template_fault};
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::kaart::Kaart;
use crate::records::NEDERLANDS;

/// A page as bytes.
#[derive(Debug)]
pub struct Rendered {
    /// The path of the file in the site.
    pub file: String,
    /// The HTML.
    pub bytes: Vec<u8>,
    /// The file of the record or text it shows, where it shows one.
    pub bestand: Option<String>,
}

/// What all pages are made from.
pub struct Site<'a> {
    /// What the site is about.
    pub kaart: &'a Kaart,
    /// Its addresses.
    pub urls: &'a Urls,
    /// Its look.
    pub theme: &'a Theme,
    /// Its static files.
    pub assets: &'a Assets,
    /// Its Markdown as HTML.
    pub texts: &'a Texts,
    /// The region that the samples of components are of.
    pub voorbeeld: &'a Voorbeeld,
    /// Whether its folders are there on paper too.
    pub papers: bool,
}

/// Renders pages. A template that does not fit is reported once for each page it spoils; the other
/// pages are rendered all the same. `progress` is called after each page with the number of all pages.
#[must_use]
pub fn render(
    site: &Site,
    pages: &[Page],
    diagnostics: &mut Diagnostics,
    progress: &(dyn Fn(usize) + Sync),
) -> Vec<Rendered> {
    let asked = Arc::new(Mutex::new(BTreeSet::new()));
    let Some(tera) = engine(site, &asked, diagnostics) else { return Vec::new() };
    let so_far = diagnostics.clone();
    let voorbeeld = samples(site, &asked);
    let results: Vec<Result<Rendered, (String, tera::Error)>> = pages
        .par_iter()
        .map(|page| {
            let words = Words::new(&site.theme.messages, site.kaart.vandaag);
            let views = Views {
                kaart: site.kaart,
                urls: site.urls,
                words: &words,
                texts: site.texts,
                papers: site.papers,
                diagnostics: &so_far,
            };
            let mut context = views.context(page);
            if matches!(page.kind, PageKind::Component(_)) {
                context.insert_value("voorbeeld", voorbeeld.clone());
            }
            let bestand = views.bestand(page.kind);
            if let Ok(mut asked) = asked.lock() {
                asked.extend(words.missing());
            }
            let name = page.kind.template_file();
            let html = tera.render(&name, &context);
            progress(pages.len());
            match html {
                Ok(html) => Ok(Rendered { file: file(&page.path), bytes: finish(&html), bestand }),
                Err(error) => Err((name, error)),
            }
        })
        .collect();
    let mut out = Vec::with_capacity(results.len());
    for result in results {
        match result {
            Ok(rendered) => out.push(rendered),
            Err((name, error)) => template_fault::report(site.theme, &name, &error, diagnostics),
        }
    }
    if let Ok(asked) = asked.lock() {
        for key in asked.iter() {
            let taal = site.kaart.regio.record.taal();
            diagnostics
                .add_path(&format!("themes/standaard/berichten.{taal}.yaml"), tekst::bericht::finding(key, taal));
        }
    }
    out
}

/// What the pages of the region of the samples would show. What they ask of the texts is counted as well.
fn samples(site: &Site, asked: &Mutex<BTreeSet<String>>) -> Value {
    let words = Words::new(&site.theme.messages, site.voorbeeld.vandaag());
    let samples = site.voorbeeld.contexts(&words);
    if let Ok(mut asked) = asked.lock() {
        asked.extend(words.missing());
    }
    samples
}

#[cfg(feature = "minify")]
fn finish(html: &str) -> Vec<u8> {
    super::minify::minify(html.as_bytes())
}

#[cfg(not(feature = "minify"))]
fn finish(html: &str) -> Vec<u8> {
    html.as_bytes().to_vec()
}

/// The file of a page: a page with a path of its own is the index of that folder.
pub(super) fn file(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// The template engine with all templates loaded; nothing when they can not be read.
fn engine(site: &Site, asked: &Arc<Mutex<BTreeSet<String>>>, diagnostics: &mut Diagnostics) -> Option<Tera> {
    let mut tera = Tera::new();
    register_text(&mut tera, site.theme.messages.clone(), Arc::clone(asked));
    register_nl(&mut tera, site.kaart.regio.record.is_vertaald());
    register_pictogram(&mut tera, site.theme.folder.clone());
    register_asset(&mut tera, site.assets.clone(), site.urls.clone());
    let templates = site.theme.templates.iter().map(|(name, file)| (name.as_str(), &*file.text));
    match tera.add_raw_templates(templates) {
        Ok(()) => Some(tera),
        Err(error) => {
            template_fault::report(site.theme, "", &error, diagnostics);
            None
        }
    }
}

/// `t(k="coach.bel", naam=x)`: a text of the theme.
fn register_text(tera: &mut Tera, messages: Messages, asked: Arc<Mutex<BTreeSet<String>>>) {
    tera.register_function("t", move |kwargs: Kwargs, _: &State| -> tera::TeraResult<String> {
        let key = kwargs.must_get::<&str>("k")?;
        let number = kwargs.get::<i64>("n")?;
        let given: Vec<(String, String)> =
            kwargs.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        let values: Vec<(&str, &str)> = given.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Ok(messages.get(key, number, &values).unwrap_or_else(|| {
            if let Ok(mut asked) = asked.lock() {
                asked.insert(key.to_owned());
            }
            String::new()
        }))
    });
}

/// `nl()`: the attribute for a text of a record, in a site in another language; nothing in a Dutch one.
fn register_nl(tera: &mut Tera, is_vertaald: bool) {
    let attribute = if is_vertaald { format!(" lang=\"{NEDERLANDS}\"") } else { String::new() };
    tera.register_function("nl", move |_: Kwargs, _: &State| -> tera::TeraResult<String> { Ok(attribute.clone()) });
}

/// `pictogram(naam="bellen")`: a drawing of the patient folder as SVG, hidden from screen readers: its word stands beside it.
fn register_pictogram(tera: &mut Tera, drawings: BTreeMap<String, String>) {
    tera.register_function("pictogram", move |kwargs: Kwargs, _: &State| -> tera::TeraResult<String> {
        let name = kwargs.must_get::<&str>("naam")?;
        let drawing = drawings.get(&format!("{name}.svg"));
        let drawing = drawing.ok_or_else(|| tera::Error::message(format!("'{name}.svg' staat niet in folder/")))?;
        Ok(drawing.replacen(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"",
            "<svg aria-hidden=\"true\" focusable=\"false\"",
            1,
        ))
    });
}

/// `asset(pad="stijl.css")`: the address of a static file.
fn register_asset(tera: &mut Tera, assets: Assets, urls: Urls) {
    tera.register_function("asset", move |kwargs: Kwargs, _: &State| -> tera::TeraResult<String> {
        let name = kwargs.must_get::<&str>("pad")?;
        assets.url(name, &urls).ok_or_else(|| tera::Error::message(format!("'{name}' staat niet in static/")))
    });
}
