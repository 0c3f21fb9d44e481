//! The words that HTML from Markdown needs.

use super::Messages;
use super::markdown::Labels;
use crate::check::tekst;
use crate::diagnostics::Diagnostics;

/// The words of a theme for notices, footnotes and tables. A missing one is reported.
#[must_use]
pub fn labels(messages: &Messages, taal: &str, diagnostics: &mut Diagnostics) -> Labels {
    let mut text = |name: &str| {
        let key = format!("markdown.{name}");
        // The number is filled in where the HTML is made.
        messages.get(&key, None, &[("n", "{n}")]).unwrap_or_else(|| {
            diagnostics.add_path(&format!("themes/standaard/woorden.{taal}.yaml"), tekst::bericht::finding(&key, taal));
            String::new()
        })
    };
    Labels {
        weten: text("weten"),
        tip: text("tip"),
        belangrijk: text("belangrijk"),
        let_op: text("let-op"),
        niet_doen: text("niet-doen"),
        voetnoten: text("voetnoten"),
        voetnoot: text("voetnoot"),
        terug: text("terug"),
        tabel: text("tabel"),
        afgevinkt: text("afgevinkt"),
    }
}
