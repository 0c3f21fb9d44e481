//! The moment a new site takes the place of the old one.

use std::io;

use super::OutputError;
use super::condition::Condition;
use super::disk::Disk;
use super::place::Place;
use super::recover::onto;

/// Puts the staging folder in the place of the site. The old site is afterwards under one of the
/// hidden names; when the switch fails it is where it was.
pub(super) fn switch(disk: &dyn Disk, place: &Place) -> Result<(), OutputError> {
    let failed = |source| OutputError::switch(&place.out, source);
    // Asked again, since someone may have put something there while the build ran.
    let site = place.check()?;
    if site != Condition::Ours {
        return onto(disk, &place.staging, &place.site, site).map_err(failed);
    }
    match disk.exchange(&place.staging, &place.site) {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => two_renames(disk, place),
        result => result.map_err(failed),
    }
}

/// The switch on disks without an exchange.
fn two_renames(disk: &dyn Disk, place: &Place) -> Result<(), OutputError> {
    let out = &place.out;
    disk.rename(&place.site, &place.old).map_err(|source| OutputError::switch(out, source))?;
    let Err(source) = disk.rename(&place.staging, &place.site) else {
        return Ok(());
    };
    match disk.rename(&place.old, &place.site) {
        Ok(()) => Err(OutputError::switch(out, source)),
        Err(_) => Err(OutputError::Halfway { out: out.clone(), old: place.old.clone(), source }),
    }
}
