//! The template engine with the functions that templates may call.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::{Arc, Mutex};

use tera::{Kwargs, State, Tera};

use super::{Assets, Messages, Site, Urls};
use crate::records::NEDERLANDS;

/// The keys of texts that templates asked for and the theme does not have.
pub(super) type Asked = Arc<Mutex<BTreeSet<String>>>;

/// The template engine with these templates loaded, by name.
pub(super) fn engine<'t>(
    site: &Site,
    templates: impl IntoIterator<Item = (&'t str, &'t str)>,
    asked: &Asked,
) -> tera::TeraResult<Tera> {
    let mut tera = Tera::new();
    tera.set_escape_fn(escape);
    register_text(&mut tera, site.theme.messages.clone(), Arc::clone(asked));
    register_nl(&mut tera, site.kaart.regio.record.is_vertaald());
    register_pictogram(&mut tera, site.theme.folder.clone());
    register_asset(&mut tera, site.assets.clone(), site.urls.clone());
    tera.add_raw_templates(templates)?;
    Ok(tera)
}

/// The templates as they were written, by name.
pub(super) fn written<'a>(site: &'a Site) -> impl Iterator<Item = (&'a str, &'a str)> {
    site.theme.templates.iter().map(|(name, file)| (name.as_str(), &*file.text))
}

/// A text as the engine writes it in a page.
pub(super) fn escaped(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    // Memory takes all that is written, and what is written is text.
    let _ = escape(text, &mut out);
    String::from_utf8(out).unwrap_or_default()
}

/// Escapes as the engine itself does, but a piece at a time instead of a byte at a time.
fn escape(text: &str, out: &mut dyn io::Write) -> io::Result<()> {
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        out.write_all(&rest[..at])?;
        out.write_all(match rest[at] {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            _ => b"&#39;",
        })?;
        rest = &rest[at + 1..];
    }
    out.write_all(rest)
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
