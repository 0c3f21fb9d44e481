//! From rendered files to the published site: the only module that writes the disk.
//!
//! A site that referrers rely on must never be half of one build and half of another. So nothing is
//! ever written into the published folder. Every build fills a staging folder beside it, on the same
//! disk, and one switch then puts the new folder in the place of the old. Whatever goes wrong before
//! the switch (a fault, a kill, a full disk) costs the staging folder only.
//!
//! Beside an output folder `public` three hidden names are ours, for as long as a build runs:
//!
//! | name                       | what                                                            |
//! |----------------------------|-----------------------------------------------------------------|
//! | `.public.wijkwijzer-slot`  | the lock; a file left behind means nothing, only the lock on it |
//! | `.public.wijkwijzer-nieuw` | the staging folder; just after the switch, the old site         |
//! | `.public.wijkwijzer-oud`   | the old site, on disks where the switch takes two renames       |
//!
//! The switch is one atomic exchange of two folders where the system and the disk can do that (Linux
//! and macOS on their usual disks). Elsewhere it is two renames; a kill between the two leaves the
//! old site whole under its hidden name, and the next build begins by putting it back.
//!
//! A folder is only ever replaced or removed when it is empty or holds our [`Manifest`]. The manifest
//! is written first in a new folder and removed last from an old one, so that a rest of ours can be
//! told from a folder of someone else at every moment.
//!
//! A file with the same content as the published one is hard linked: its bytes, its time and its
//! place on the disk stay, so servers and mirrors see what changed. The manifest says cheaply that
//! content differs, but never alone that it is the same: the published bytes are compared, so that a
//! file which someone edited by hand, or which a loss of power damaged, is written anew. For that
//! reason, and because every build can be run again, nothing is forced to the disk (`fsync`).
#![expect(clippy::disallowed_methods, reason = "the one module that writes the disk")]

mod condition;
mod disk;
mod error;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod faulty_disk;
mod files;
mod lock;
mod manifest;
mod memory;
mod outcome;
mod place;
mod previous;
mod publication;
mod published;
mod real_disk;
mod recover;
mod sink;
mod site_path;
mod staging;
mod switch;

pub use error::OutputError;
pub use files::{replace_file, write_file};
pub use manifest::{MANIFEST, Manifest};
pub use memory::{Files, InMemory, Memory};
pub use outcome::Outcome;
pub use publication::Publication;
pub use published::Published;
pub use sink::Sink;
pub use staging::Staging;
