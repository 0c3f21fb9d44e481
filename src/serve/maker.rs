//! What shows the site as it is on disk now.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

use tokio::sync::{mpsc, watch};

use super::ask::{Answer, Ask};
use super::good::{Good, WITH_PAPERS};
use super::overlay;
use super::shown::Shown;
use crate::Timings;
use crate::diagnostics::{Diagnostics, Ernst};
use crate::kaart::Datum;
use crate::records::Known;

/// What shows the site as it is on disk now, on a thread of its own. Only what pages are made from is kept in memory; a page is
/// made when a browser asks for it. Meanwhile the site is made as a whole to find what else is wrong.
pub(super) struct Maker {
    pub(super) root: PathBuf,
    pub(super) vandaag: Datum,
    /// The number of what is shown, which goes up with each change.
    pub(super) version: watch::Sender<u64>,
    pub(super) asks: Receiver<Ask>,
    /// Where to ask of itself.
    pub(super) own: Sender<Ask>,
    /// Where to say how things go, in Dutch lines.
    pub(super) tell: mpsc::UnboundedSender<String>,
    pub(super) known: Known,
}

impl Maker {
    /// Reads the folder, and says how that went. The error is what is wrong, in Dutch.
    pub(super) fn read(&mut self) -> Result<Arc<Good>, String> {
        let mut timings = Timings::default();
        let good = Good::read(&self.root, self.vandaag, &mut self.known, &mut timings);
        let seconds = timings.total().as_secs_f64();
        self.say(match &good {
            Ok(good) => format!("{} pagina's, {seconds:.2} s", good.prepared.pages.len()),
            Err(faults) => format!("{faults}\nDe laatste goede site blijft staan"),
        });
        good.map(Arc::new)
    }

    /// Answers until nobody asks any more.
    pub(super) fn run(mut self, first: Result<Arc<Good>, String>) {
        let mut now = match first {
            Ok(good) => Some(good),
            Err(faults) => self.wait(&faults),
        };
        while let Some(good) = now {
            now = self.show(&good);
        }
    }

    /// Shows what is wrong until there is something good to show.
    fn wait(&mut self, faults: &str) -> Option<Arc<Good>> {
        let mut faults = faults.to_owned();
        self.next();
        while let Ok(ask) = self.asks.recv() {
            match ask {
                Ask::Changed => match self.read() {
                    Ok(good) => return Some(good),
                    Err(other) => {
                        faults = other;
                        self.next();
                    }
                },
                // Who asked may have gone.
                Ask::Path(_, answer) => drop(answer.send(Answer::Nothing(overlay::inject(overlay::EMPTY, &faults)))),
                Ask::Checked(..) => {}
            }
        }
        None
    }

    /// Shows a site until there is another one.
    fn show(&mut self, good: &Arc<Good>) -> Option<Arc<Good>> {
        let number = *self.version.borrow() + 1;
        let assets = Shown::assets(good, number);
        let site = good.prepared.site(&assets, WITH_PAPERS);
        let mut faults = String::new();
        let shown = Shown::new(&site, good);
        self.next();
        let (checker, own, tell) = (Arc::clone(good), self.own.clone(), self.tell.clone());
        std::thread::spawn(move || {
            if let Some((faults, line)) = checker.check() {
                // When nobody listens any more, the preview has ended.
                let _ = tell.send(line);
                let _ = own.send(Ask::Checked(number, faults));
            }
        });
        while let Ok(ask) = self.asks.recv() {
            match ask {
                Ask::Changed => {
                    good.stop();
                    match self.read() {
                        Ok(good) => return Some(good),
                        Err(other) => {
                            faults = other;
                            self.next();
                        }
                    }
                }
                Ask::Path(path, answer) => drop(answer.send(shown.answer(&path, &faults))),
                // What is shown now may be another site already.
                Ask::Checked(of, found) if of == number && faults.is_empty() && !found.is_empty() => {
                    faults = found;
                    self.next();
                }
                Ask::Checked(..) => {}
            }
        }
        None
    }

    /// Tells browsers that there is something else to show.
    fn next(&self) {
        self.version.send_modify(|version| *version += 1);
    }

    fn say(&self, line: String) {
        // When nobody listens any more, the preview has ended.
        let _ = self.tell.send(line);
    }
}

/// How many errors and warnings were found, in Dutch.
pub(super) fn counts(found: &Diagnostics) -> String {
    let count = |ernst, one: &str, more: &str| match found.count(ernst) {
        1 => format!("1 {one}"),
        count => format!("{count} {more}"),
    };
    let (fouten, meldingen) =
        (count(Ernst::Fout, "fout", "fouten"), count(Ernst::Waarschuwing, "waarschuwing", "waarschuwingen"));
    format!("Alles nagekeken: {fouten}, {meldingen}")
}
