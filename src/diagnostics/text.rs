//! The form for people: the message, the lines it is about with a caret under the very word, and
//! the cure. Drawn by the package that draws rustc's own messages.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Ernst};

pub(super) fn render(diagnostics: &Diagnostics, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let mut out = String::new();
    for d in diagnostics.all() {
        out.push_str(&one(d, &renderer));
        out.push_str("\n\n");
    }
    out
}

fn one(d: &Diagnostic, renderer: &Renderer) -> String {
    let level = match d.finding.ernst {
        Ernst::Fout => Level::ERROR.with_name("fout"),
        Ernst::Waarschuwing => Level::WARNING.with_name("waarschuwing"),
    };
    let title = level.primary_title(&*d.finding.bericht).id(d.finding.rule.code);
    let group = match (&d.regels, &d.finding.span) {
        (Some(text), Some(span)) => {
            let span = on_one_line(text, span.clone());
            Group::with_title(title).element(
                Snippet::source(text.to_string())
                    .path(d.bestand.to_string())
                    .annotation(AnnotationKind::Primary.span(span)),
            )
        }
        _ => Group::with_title(title).element(Origin::path(d.bestand.to_string())),
    };
    let group = match &d.finding.hulp {
        Some(hulp) => group.element(Level::HELP.with_name("hulp").message(&**hulp)),
        None => group,
    };
    renderer.render(&[group])
}

/// A span that ends on the line it begins on: a caret under ten lines of text points at nothing.
fn on_one_line(text: &str, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let start = span.start.min(text.len());
    let end = span.end.clamp(start, text.len());
    let end = text[start..end].find('\n').map_or(end, |at| start + at);
    start..end
}
