//! A preview on this computer that follows every change.
//!
//! Nothing is written, and a page is made when it is asked for. While what is on disk has faults, the last good site stays up
//! with the findings on top of each page.

mod ask;
mod good;
mod maker;
mod overlay;
mod preview;
mod server;
mod shown;
mod watch;

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, mpsc};

use crate::kaart::Datum;
use crate::records::Known;
use ask::Ask;
use maker::Maker;
use preview::Preview;

/// The port that is tried when none is asked for.
const USUAL_PORT: u16 = 8080;

/// What to show and where.
#[derive(Debug)]
pub struct Options {
    /// The folder of the site.
    pub root: PathBuf,
    /// The day the site is made for.
    pub vandaag: Datum,
    /// The port; without one the usual, or a free one when that is taken.
    pub port: Option<u16>,
}

/// Shows the site until the program is stopped. `tell` gets a Dutch line for each thing that happens.
///
/// # Errors
/// When the port can not be had, or the folder can not be watched.
pub fn run(options: &Options, tell: &dyn Fn(&str)) -> io::Result<()> {
    let (asks, receiver) = mpsc::channel();
    let (sender, mut lines) = tokio::sync::mpsc::unbounded_channel();
    let (version, versions) = tokio::sync::watch::channel(0);
    let mut maker = Maker {
        root: options.root.clone(),
        vandaag: options.vandaag,
        version,
        asks: receiver,
        own: asks.clone(),
        tell: sender,
        known: Known::new(),
    };
    let first = maker.read();
    let start = first.as_ref().map_or_else(|_| "/".to_owned(), |good| format!("{}/", good.prepared.urls.prefix()));
    // Making pages takes a core for a moment, so it gets a thread of its own.
    std::thread::spawn(move || maker.run(first));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let listener = server::bind(options.port).await?;
        tell(&lines.recv().await.unwrap_or_default());
        let address = format!("http://{}{start}", listener.local_addr()?);
        tell(&format!("De site staat op {address} (alleen op deze computer). Stoppen: Ctrl+C"));
        let changes = watch::start(&options.root)?;
        let own = asks.clone();
        std::thread::spawn(move || while changes.wait() && own.send(Ask::Changed).is_ok() {});
        let serve = server::serve(listener, Arc::new(Preview { asks, version: versions }));
        tokio::pin!(serve);
        loop {
            tokio::select! {
                done = &mut serve => return done,
                Some(line) = lines.recv() => tell(&line),
                _ = tokio::signal::ctrl_c() => return Ok(()),
            }
        }
    })
}
