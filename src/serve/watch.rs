//! Watches the files that a site is made of.

use std::io;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify_debouncer_full::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

/// Editors write a file in several steps: so long it must be quiet before it counts as one change. A file that is caught half
/// written shows a fault for a moment; longer, and who is typing waits.
const QUIET: Duration = Duration::from_millis(30);

/// A watch on the files of a site. It ends when it is dropped.
pub(super) struct Changes {
    events: Receiver<()>,
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

/// Starts watching data, content and themes.
pub(super) fn start(root: &Path) -> io::Result<Changes> {
    let (sender, events) = channel();
    let on_event = move |result: DebounceEventResult| {
        let changed = result.is_ok_and(|events| events.iter().any(|event| !event.kind.is_access()));
        if changed {
            // Nobody listens any more when the preview ends.
            let _ = sender.send(());
        }
    };
    let mut debouncer = new_debouncer(QUIET, None, on_event).map_err(io::Error::other)?;
    for dir in ["data", "content", "themes"].map(|dir| root.join(dir)) {
        if dir.is_dir() {
            debouncer.watch(&dir, RecursiveMode::Recursive).map_err(io::Error::other)?;
        }
    }
    Ok(Changes { events, _debouncer: debouncer })
}

impl Changes {
    /// Waits for the next change. False when there will be none.
    pub(super) fn wait(&self) -> bool {
        let some = self.events.recv().is_ok();
        // What came meanwhile is part of the same change.
        while self.events.try_recv().is_ok() {}
        some
    }
}
