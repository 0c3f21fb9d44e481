//! `wijkwijzer serve`: a preview that follows every change.

use super::{is_site, start, today};
use crate::cli::{GOOD, Serve, WRONG_USE};
use crate::serve;

/// Shows the site until the program is stopped.
pub(super) fn run(options: &Serve) -> u8 {
    let common = &options.common;
    if !is_site(&common.root) {
        eprintln!("{}", start::no_site(&common.root));
        return WRONG_USE;
    }
    let preview = serve::Options {
        root: common.root.clone(),
        vandaag: common.vandaag.unwrap_or_else(today::today),
        port: options.port,
    };
    match serve::run(&preview, &|line| println!("{line}")) {
        Ok(()) => GOOD,
        Err(error) => {
            let port = options.port.map_or(String::new(), |port| format!(" op poort {port}"));
            eprintln!("fout: de site kan niet getoond worden{port}: {error}");
            eprintln!("hulp: kies een andere poort met --port, of stop wat die poort gebruikt");
            WRONG_USE
        }
    }
}
