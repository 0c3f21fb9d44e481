//! Templates in which all that is the same on every page is text already.
//!
//! A page asks some hundred times for a text of the theme, the address of a file or an icon, and most of these questions have
//! the same answer always: `{{ t(k="kop.menu") }}`. They are answered once, before the first page. What is answered is only
//! what stands alone in a pair of braces with its arguments written out; all else is left to the engine. Faults have their
//! places in the templates as they were written, so who meets one renders the page with these: see `Renderer`.

use std::collections::BTreeMap;

use super::engine::escaped;
use super::{Site, Theme};

/// A component that is text but for the values it is given.
struct Plain<'a> {
    parameters: Vec<&'a str>,
    body: String,
}

/// What the questions of templates are answered with.
struct Fold<'a> {
    site: &'a Site<'a>,
    components: BTreeMap<&'a str, Plain<'a>>,
}

/// The templates of a site by name, with what is the same on every page as text.
pub(super) fn fold(site: &Site) -> Vec<(String, String)> {
    let mut fold = Fold { site, components: BTreeMap::new() };
    fold.components = components(site.theme, &fold);
    site.theme.templates.iter().map(|(name, file)| (name.clone(), fold.text(&file.text))).collect()
}

impl Fold<'_> {
    /// A template with its constant questions answered.
    fn text(&self, template: &str) -> String {
        let mut out = String::with_capacity(template.len());
        let mut rest = template;
        while let Some(at) = rest.find("{{ ") {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let end = rest.find("}}").map_or(rest.len(), |end| end + 2);
            match rest[3..end].strip_suffix(" }}").and_then(|question| self.answer(question)) {
                Some(answer) => out.push_str(&answer),
                None => out.push_str(&rest[..end]),
            }
            rest = &rest[end..];
        }
        out.push_str(rest);
        out
    }

    /// The answer to a question that has the same one on every page.
    fn answer(&self, question: &str) -> Option<String> {
        let literal = |before: &str| question.strip_prefix(before)?.strip_suffix("\")").filter(|text| is_plain(text));
        if let Some(key) = literal("t(k=\"") {
            return self
                .site
                .theme
                .messages
                .get(key, None, &[])
                .map(|text| escaped(&text))
                .filter(|text| is_safe(text));
        }
        if let Some(name) = literal("asset(pad=\"") {
            return self.site.assets.url(name, self.site.urls).map(|url| escaped(&url)).filter(|url| is_safe(url));
        }
        let call = question.strip_prefix('<')?.strip_suffix("/>")?.trim_end();
        let (name, arguments) = call.split_once(' ')?;
        let component = self.components.get(name)?;
        let mut body = component.body.clone();
        let mut given = 0;
        let mut rest = arguments.trim_start();
        while let Some((parameter, value)) = rest.split_once("=\"") {
            let (value, after) = value.split_once('"')?;
            let known = component.parameters.contains(&parameter) && is_plain(value) && is_safe(value);
            body = known.then(|| body.replace(&format!("{{{{ {parameter} }}}}"), &escaped(value)))?;
            given += 1;
            rest = after.trim_start();
        }
        (rest.is_empty() && given == component.parameters.len()).then_some(body).filter(|body| is_safe(body))
    }
}

/// The components of a theme that are text but for their values.
fn components<'a>(theme: &'a Theme, fold: &Fold) -> BTreeMap<&'a str, Plain<'a>> {
    theme.templates.values().filter_map(|file| component(&file.text, fold)).collect()
}

/// The component that a file defines, when it is text but for its values, all of which have to be given.
fn component<'a>(text: &'a str, fold: &Fold) -> Option<(&'a str, Plain<'a>)> {
    let (before, definition) = text.split_once("{% component ")?;
    let (head, rest) = definition.split_once(") -%}")?;
    let (name, parameters) = head.split_once('(')?;
    let (body, after) = rest.split_once(&format!("{{%- endcomponent {name} %}}"))?;
    if before.contains("{%") || after.contains("{%") {
        return None;
    }
    let parameter = |parameter: &'a str| parameter.trim().strip_suffix(": string");
    let parameters: Vec<&str> = parameters.split(',').map(parameter).collect::<Option<_>>()?;
    let body = fold.text(body.trim());
    let open = parameters.iter().fold(body.clone(), |open, name| open.replace(&format!("{{{{ {name} }}}}"), ""));
    (!open.contains('{')).then_some((name, Plain { parameters, body }))
}

/// Whether a literal is only itself.
fn is_plain(literal: &str) -> bool {
    !literal.contains(['"', '\\', '{', '}'])
}

/// Whether a text means the same in a template: nothing in it is one of the engine's signs, and nothing at its ends would be
/// taken away by one beside it.
fn is_safe(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains(['{', '}'])
}
