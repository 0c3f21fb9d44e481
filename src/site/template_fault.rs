//! What is wrong with a template, at its place in the file.

use tera::{Error, ErrorKind};

use super::Theme;
use crate::check::tekst;
use crate::diagnostics::Diagnostics;

/// Reports what the template engine says, at the place it means. `name` is the template that was
/// asked for, without `.html`, in case the engine names none.
pub(super) fn report(theme: &Theme, name: &str, error: &Error, diagnostics: &mut Diagnostics) {
    let (message, place) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (with_causes(report.message(), error), Some((report.filename(), report.span().range.clone())))
        }
        other => (with_causes(&other.to_string(), error), None),
    };
    let finding = tekst::sjabloon::finding(&message);
    let (file, finding) = match place {
        Some((file, span)) => (theme.templates.get(file), finding.at(span)),
        None => (theme.templates.get(&format!("{name}.html")), finding.at(0..0)),
    };
    match file {
        Some(file) => diagnostics.add(file, finding),
        None => diagnostics.add_path("themes", finding),
    }
}

/// A message with its causes, in one line.
fn with_causes(message: &str, error: &Error) -> String {
    let mut out = message.to_owned();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        out = format!("{out}: {error}");
        cause = error.source();
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches('.').to_owned()
}
