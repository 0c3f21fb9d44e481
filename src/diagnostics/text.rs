//! The form for people: the message, the lines it is about with a caret under the very word, and
//! the cure. Drawn by the package that draws rustc's own messages.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Ernst};
use crate::source::Span;

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
            let (line, span) = line_of(text, span);
            Group::with_title(title).element(
                Snippet::source(line)
                    .line_start(d.position.map_or(1, |position| position.regel))
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

/// The line that a span begins on, and the part of the span that is on it: a caret under ten lines
/// of text points at nothing.
fn line_of<'a>(text: &'a str, span: &Span) -> (&'a str, Span) {
    let at = (0..=span.start.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    // The mark at the start of a file takes no room.
    let shown = line.trim_start_matches('\u{feff}');
    let start = start + line.len() - shown.len();
    let within = |byte: usize| byte.saturating_sub(start).min(shown.len());
    let from = within(at);
    (shown, from..within(span.end).max(from))
}
