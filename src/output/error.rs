//! Why a site could not be published.

use std::io;
use std::path::{Path, PathBuf};

/// Why a site could not be published. In every case but [`Self::Halfway`] the site that was there
/// is there still, as it was.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// It was told to stop.
    #[error("gestopt")]
    Stopped,
    /// Another build has the lock of the folder.
    #[error("in '{}' is al een build bezig; wacht tot die klaar is en probeer het dan opnieuw", out.display())]
    Busy {
        /// The output folder, as it was asked for.
        out: PathBuf,
    },
    /// The folder holds something and has no manifest of ours.
    #[error("de map '{}' is niet leeg en niet door wijkwijzer gemaakt, en blijft daarom zoals zij is; kies met --out een andere map, of maak deze zelf leeg", out.display())]
    Foreign {
        /// The output folder, as it was asked for.
        out: PathBuf,
    },
    /// Something that is not ours has one of the hidden names beside the output folder.
    #[error("'{}' staat in de weg en is niet door wijkwijzer gemaakt; verplaats of verwijder het en bouw opnieuw", path.display())]
    Obstacle {
        /// What is in the way.
        path: PathBuf,
    },
    /// The published folder is a working copy of git, whose history a switch would remove.
    #[error("in de map '{}' staat een '.git', en publiceren zou die geschiedenis wissen; kies met --out een andere map", out.display())]
    Repository {
        /// The output folder, as it was asked for.
        out: PathBuf,
    },
    /// The output folder is the root of the site.
    #[error("de map '{}' is de map van de site zelf, met de bronnen erin; kies met --out een map daarin, zoals 'public'", out.display())]
    IsRoot {
        /// The output folder, as it was asked for.
        out: PathBuf,
    },
    /// The output folder lies in a folder that the site is read from.
    #[error("de map '{}' ligt in '{dir}', waar de bronnen van de site staan; kies met --out een map daarbuiten, zoals 'public'", out.display())]
    InSources {
        /// The output folder, as it was asked for.
        out: PathBuf,
        /// The folder with sources, relative to the root.
        dir: &'static str,
    },
    /// The output folder contains the root, or a folder that the site is read from.
    #[error("in de map '{}' staan de bronnen van de site, en publiceren zou die vervangen; kies met --out een andere map, zoals 'public'", out.display())]
    AroundSources {
        /// The output folder, as it was asked for.
        out: PathBuf,
    },
    /// The output folder lies in a published site, and would go with it at its next switch.
    #[error("de map '{}' ligt in de site die in '{}' staat, en zou met die site verdwijnen; kies met --out een map daarbuiten", out.display(), site.display())]
    InSite {
        /// The output folder, as it was asked for.
        out: PathBuf,
        /// The folder of the site around it.
        site: PathBuf,
    },
    /// The output is a file.
    #[error("'{}' is een bestand en geen map; kies met --out een andere map, of verplaats het bestand", out.display())]
    IsFile {
        /// The output folder, as it was asked for.
        out: PathBuf,
    },
    /// The output folder is where a disk is mounted, and can not be exchanged with its neighbour.
    #[error("op de map '{}' is een schijf aangekoppeld, zodat zij niet in één keer verwisseld kan worden; kies met --out een map daarin, zoals '{}'", out.display(), out.join("site").display())]
    Mount {
        /// The output folder, as it was asked for.
        out: PathBuf,
    },
    /// A path that can not be in the site: empty, absolute, with `..`, or the name of our manifest.
    #[error(
        "'{path}' kan geen pad in de site zijn; gebruik namen met een '/' ertussen, zonder '..', '\\' of ':', en niet de naam van het manifest"
    )]
    Path {
        /// The path that was asked for.
        path: String,
    },
    /// Two files with the same path.
    #[error("'{path}' wordt twee keer geschreven; geef een van beide een ander adres")]
    Twice {
        /// The path of both.
        path: String,
    },
    /// A file with the name that a folder has.
    #[error("'{file}' zou een bestand zijn en ook de map van '{below}'; geef een van beide een ander adres")]
    Clash {
        /// The path of the file.
        file: String,
        /// The path of the file that needs a folder of that name.
        below: String,
    },
    /// A publish was asked for after a file had failed.
    #[error("'{path}' is niet af, en daarom is er niets gepubliceerd; los de eerdere fout op en bouw opnieuw")]
    Incomplete {
        /// The path of a file that failed.
        path: String,
    },
    /// The disk, or the share of it that the user has, is full.
    #[error("de schijf is vol; de site die er stond, is niet veranderd; maak ruimte op de schijf van '{}' en bouw opnieuw", out.display())]
    DiskFull {
        /// The output folder, as it was asked for.
        out: PathBuf,
    },
    /// The lock could not be asked for.
    #[error("het slot '{}' werkt niet ({}); kijk of u in die map mag schrijven", path.display(), reason(source))]
    Lock {
        /// The file of the lock.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Something could not be read.
    #[error("'{}' kan niet gelezen worden ({}); kijk of de map er is en of u haar mag lezen", path.display(), reason(source))]
    Read {
        /// What could not be read.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Something could not be written, for another reason than a full disk.
    #[error("'{}' kan niet geschreven worden ({}); de site die er stond, is niet veranderd; kijk of u daar mag schrijven", path.display(), reason(source))]
    Write {
        /// What could not be written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A single file, which is no part of a published site, could not be written.
    #[error("'{}' kan niet geschreven worden ({}); kijk of u daar mag schrijven", path.display(), reason(source))]
    File {
        /// What could not be written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// What an earlier build left behind could not be removed.
    #[error("'{}' is een rest van een eerdere build en kan niet weg ({}); verwijder het zelf en bouw opnieuw", path.display(), reason(source))]
    Leftover {
        /// What could not be removed.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The switch failed; the old site is in its place.
    #[error("de nieuwe site kan niet in '{}' komen ({}); de site die er stond, is niet veranderd; sluit programma's die die map open hebben, of haal de map zelf weg, en bouw opnieuw", out.display(), reason(source))]
    Switch {
        /// The output folder, as it was asked for.
        out: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The switch failed between its two renames, and the old site could not be put back at once.
    #[error("de nieuwe site kan niet in '{}' komen ({}); de site die er stond, staat nu heel in '{}': bouw opnieuw, dan komt zij terug", out.display(), reason(source), old.display())]
    Halfway {
        /// The output folder, as it was asked for.
        out: PathBuf,
        /// Where the old site is.
        old: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl OutputError {
    /// The error for something in the output folder that could not be written.
    pub(super) fn write(out: &Path, path: PathBuf, source: io::Error) -> Self {
        if is_full(&source) { Self::DiskFull { out: out.to_owned() } } else { Self::Write { path, source } }
    }

    /// The error for a lock that could not be asked for.
    pub(super) fn lock(out: &Path, path: PathBuf, source: io::Error) -> Self {
        if is_full(&source) { Self::DiskFull { out: out.to_owned() } } else { Self::Lock { path, source } }
    }

    /// The error for a switch that left the old site in its place.
    pub(super) fn switch(out: &Path, source: io::Error) -> Self {
        let out = out.to_owned();
        if is_full(&source) { Self::DiskFull { out } } else { Self::Switch { out, source } }
    }
}

fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}

/// What the system said, in Dutch for what people meet most.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "geen toestemming".to_owned(),
        io::ErrorKind::NotFound => "het is er niet".to_owned(),
        io::ErrorKind::NotADirectory => "een deel van het pad is een bestand".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "de schijf is alleen te lezen".to_owned(),
        io::ErrorKind::InvalidFilename => "de naam is te lang".to_owned(),
        io::ErrorKind::Unsupported => "deze schijf kan dat niet".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests;
