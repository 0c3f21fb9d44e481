//! Publishing: what visitors see is one whole site at every moment.
//!
//! Tests that are called `child` something are run by another test as a process of its own, which
//! is killed or gets a small disk, another umask and so on. Run by themselves, they do nothing.
#![expect(clippy::disallowed_methods, reason = "what is on the disk is what these tests are about")]
#![allow(clippy::expect_used, reason = "what these tests share is test code too")]

mod concurrent;
mod full_disk;
mod ground;
mod incremental;
mod kill;
mod modes;
mod paths;
mod refuse;
mod site;
