//! A preview on this computer that follows every change.
//!
//! The site is made in memory and nothing is written. While what is on disk has faults, the last
//! good site stays up with the findings on top of each page.

mod overlay;
mod preview;
mod server;
mod watch;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::kaart::Datum;
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
    let preview = Arc::new(Preview::new(options.root.clone(), options.vandaag));
    let summary = preview.refresh();
    tell(&summary);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let listener = server::bind(options.port).await?;
        let address = format!("http://{}{}", listener.local_addr()?, preview.start());
        tell(&format!("De site staat op {address} (alleen op deze computer). Stoppen: Ctrl+C"));
        let changes = watch::start(&options.root)?;
        let follower = Arc::clone(&preview);
        let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
        // Making the site takes all cores for a moment, so it gets a thread of its own.
        std::thread::spawn(move || {
            while changes.wait() {
                if sender.send(follower.refresh()).is_err() {
                    break;
                }
            }
        });
        let serve = server::serve(listener, preview);
        tokio::pin!(serve);
        loop {
            tokio::select! {
                done = &mut serve => return done,
                Some(line) = receiver.recv() => tell(&line),
                _ = tokio::signal::ctrl_c() => return Ok(()),
            }
        }
    })
}
