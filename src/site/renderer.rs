//! What renders one page after the other, from many threads.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Serialize;
use tera::{Context, Tera, Value};

use super::engine::{Asked, engine, written};
use super::finish::Finisher;
use super::fold::fold;
use super::notes::{Links, Noting};
use super::render::{Rendered, file};
use super::{Page, PageKind, Site, Views, Visitor, Words, input, template_fault, worker};
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::output::{OutputError, Sink};

/// Why a page could not be made.
pub(super) enum Fault {
    /// A template that does not fit: its file and what the engine says.
    Template(String, tera::Error),
    /// The finished page has no place.
    Output(OutputError),
}

/// What renders one page after the other, from many threads.
pub(super) struct Renderer<'a> {
    site: &'a Site<'a>,
    tera: Tera,
    /// The templates as they were written, once a fault asks for them.
    as_written: OnceLock<Option<Tera>>,
    asked: Asked,
    so_far: Diagnostics,
    /// What every page knows of the site.
    shared: Value,
    /// What the pages of the region of the samples would show, once a page of a component asks for it.
    voorbeeld: OnceLock<Value>,
    /// Of which input the pages of each template are made.
    input: BTreeMap<String, blake3::Hasher>,
}

/// What one thread renders its pages on, so that no page asks for memory of its own.
pub(super) struct Desk<'a> {
    view: Vec<u8>,
    html: Vec<u8>,
    finisher: Finisher,
    noting: Noting<'a>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(links: &'a Links) -> Self {
        Self { view: Vec::new(), html: Vec::new(), finisher: Finisher::default(), noting: Noting::new(links) }
    }
}

impl<'a> Renderer<'a> {
    /// Nothing when the templates can not be read, which is reported.
    pub(super) fn new(site: &'a Site<'a>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let asked = Asked::default();
        let folded = fold(site);
        let folded = folded.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let tera = match engine(site, folded, &asked).or_else(|_| engine(site, written(site), &asked)) {
            Ok(tera) => tera,
            Err(error) => {
                template_fault::report(site.theme, "", &error, diagnostics);
                return None;
            }
        };
        let so_far = diagnostics.clone();
        let words = Words::new(&site.theme.messages, site.kaart.vandaag);
        let (shared, as_text) = {
            let shared = views(site, &words, &so_far).site_of();
            (Value::from_serializable(&shared), serde_json::to_vec(&shared).unwrap_or_default())
        };
        note(&asked, words);
        let input = input::pages(site, &as_text);
        Some(Self { site, tera, as_written: OnceLock::new(), asked, so_far, shared, voorbeeld: OnceLock::new(), input })
    }

    /// Makes a page and hands it over to the sink; or takes over the one that is there, made of the same input.
    pub(super) fn page(&self, page: &Page, sink: &dyn Sink, desk: &mut Desk) -> Result<Rendered, Fault> {
        self.with_views(|views| {
            let path = file(&page.path);
            let kept = worker::is_kept(page.kind);
            let reused = views.with_view(page, Work { renderer: self, views, page, path: &path, sink, desk })?;
            let bytes = reused.as_deref().unwrap_or(&desk.finisher.bytes);
            let kept = kept.then(|| bytes.to_vec());
            let (notes, bestand) = (desk.noting.page(), views.bestand(page.kind));
            Ok(Rendered { file: path, notes, bestand, kept, reused: reused.is_some() })
        })
    }

    /// The bytes of a page; nothing when its template is at fault.
    #[cfg(feature = "serve")]
    pub(super) fn bytes(&self, page: &Page) -> Option<Vec<u8>> {
        let links = Links::default();
        let mut desk = Desk::new(&links);
        self.page(page, &(), &mut desk).ok()?;
        Some(desk.finisher.bytes)
    }

    /// What the pages of the region of the samples would show.
    fn voorbeeld(&self) -> &Value {
        self.voorbeeld.get_or_init(|| {
            let words = Words::new(&self.site.theme.messages, self.site.voorbeeld.vandaag());
            let voorbeeld = self.site.voorbeeld.contexts(&words);
            // What samples ask of the texts is counted as well.
            note(&self.asked, words);
            voorbeeld
        })
    }

    /// Renders a page as its templates write it, before it is finished.
    #[cfg(test)]
    pub(super) fn html(&self, page: &Page) -> Vec<u8> {
        let links = Links::default();
        let mut desk = Desk::new(&links);
        let made = self.page(page, &(), &mut desk);
        assert!(made.is_ok(), "{}", page.path);
        desk.html
    }

    fn with_views<T>(&self, act: impl FnOnce(&Views) -> T) -> T {
        let words = Words::new(&self.site.theme.messages, self.site.kaart.vandaag);
        let out = act(&views(self.site, &words, &self.so_far));
        note(&self.asked, words);
        out
    }

    /// Of which input a page is made, in hexadecimal. `view` is all that is special to it; `written` is where that is put.
    fn key(&self, page: &Page, written: &mut Vec<u8>, view: &impl Serialize) -> Option<String> {
        written.clear();
        // Without a key the page is made anew each time.
        serde_json::to_writer(&mut *written, view).ok()?;
        let mut hasher = self.input.get(&page.kind.template_file())?.clone();
        input::add(&mut hasher, written);
        Some(hasher.finalize().to_hex().to_string())
    }

    fn render(&self, page: &Page, context: &Context, html: &mut Vec<u8>) -> Result<(), Fault> {
        html.clear();
        let name = page.kind.template_file();
        let Err(error) = self.tera.render_to(&name, context, &mut *html) else { return Ok(()) };
        html.clear();
        // The place of a fault is that in the template as it was written.
        let as_written = self.as_written.get_or_init(|| engine(self.site, written(self.site), &self.asked).ok());
        let again = as_written.as_ref().and_then(|tera| tera.render_to(&name, context, html).err());
        Err(Fault::Template(name, again.unwrap_or(error)))
    }

    /// Reports the texts that were asked for and are not there.
    pub(super) fn report(&self, diagnostics: &mut Diagnostics) {
        let Ok(asked) = self.asked.lock() else { return };
        for key in asked.iter() {
            let taal = self.site.kaart.regio.record.taal();
            diagnostics
                .add_path(&format!("themes/standaard/berichten.{taal}.yaml"), tekst::bericht::finding(key, taal));
        }
    }
}

fn views<'a>(site: &'a Site, words: &'a Words, diagnostics: &'a Diagnostics) -> Views<'a> {
    Views { kaart: site.kaart, urls: site.urls, words, texts: site.texts, papers: site.papers, diagnostics }
}

/// Notes the texts that were asked for and are not there.
fn note(asked: &Asked, words: Words) {
    let missing = words.missing();
    if !missing.is_empty()
        && let Ok(mut asked) = asked.lock()
    {
        asked.extend(missing);
    }
}

/// Makes a page of its view.
struct Work<'r, 'd, 'l> {
    renderer: &'r Renderer<'r>,
    views: &'r Views<'r>,
    page: &'r Page,
    path: &'r str,
    sink: &'r dyn Sink,
    desk: &'d mut Desk<'l>,
}

impl Visitor for Work<'_, '_, '_> {
    /// The bytes that were taken over; without any, the page is on the desk. Its notes are there in both cases.
    type Out = Result<Option<Vec<u8>>, Fault>;

    fn visit<T: Serialize>(self, view: &T) -> Self::Out {
        let Self { renderer, views, page, path, sink, desk } = self;
        let (rol, pagina) = (views.rol_of(page.kind), views.pagina_of(page));
        let key = renderer.key(page, &mut desk.view, &(view, &rol, &pagina));
        if let Some(key) = &key
            && let Some(bytes) = sink.reuse(path, key).map_err(Fault::Output)?
        {
            desk.noting.read(&bytes);
            return Ok(Some(bytes));
        }
        let mut context = Context::from_serialize(view).unwrap_or_default();
        context.insert_value("site", renderer.shared.clone());
        context.insert("rol", &rol);
        context.insert("pagina", &pagina);
        if matches!(page.kind, PageKind::Component(_)) {
            context.insert_value("voorbeeld", renderer.voorbeeld().clone());
        }
        renderer.render(page, &context, &mut desk.html)?;
        desk.finisher.finish(&desk.html, &mut desk.noting);
        sink.take(path, &desk.finisher.bytes, key.as_deref()).map_err(Fault::Output)?;
        Ok(None)
    }
}
