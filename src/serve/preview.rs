//! The door to what shows the site.

use std::sync::mpsc::Sender;

use tokio::sync::{oneshot, watch};

use super::ask::{Answer, Ask};

/// The door to what shows the site, for the web server.
pub(super) struct Preview {
    pub(super) asks: Sender<Ask>,
    /// The number of what is shown, which goes up with each change.
    pub(super) version: watch::Receiver<u64>,
}

impl Preview {
    /// What there is at a path below the host. Nothing when the preview is ending.
    pub(super) async fn ask(&self, path: &str) -> Option<Answer> {
        let (sender, receiver) = oneshot::channel();
        self.asks.send(Ask::Path(path.to_owned(), sender)).ok()?;
        receiver.await.ok()
    }
}
