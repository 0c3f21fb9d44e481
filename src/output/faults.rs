//! At every change to the disk the build dies once, and every change fails once: the old site or the
//! new one is there, whole, and the next build works. These tests go through all moments there are;
//! those in `tests/publish` kill real processes and fill a real disk, at moments that chance picks.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tempfile::TempDir;

use super::disk::Disk;
use super::faulty_disk::{Fault, FaultyDisk};
use super::real_disk::RealDisk;
use super::{OutputError, Published, Staging};

type Tree = BTreeMap<String, Vec<u8>>;

/// Three versions of a site, with a file that is the same in all, files that differ, and files that
/// only one of them has.
const VERSIONS: [&[(&str, &str)]; 3] = [
    &[
        ("index.html", "eerste"),
        ("stijl.css", "steeds gelijk"),
        ("leek/index.html", "Leek, eerste"),
        ("oud/weg.html", "alleen hier"),
    ],
    &[
        ("index.html", "tweede"),
        ("stijl.css", "steeds gelijk"),
        ("leek/index.html", "Leek, tweede"),
        ("nieuw/bij.html", "alleen hier"),
    ],
    &[("index.html", "derde"), ("stijl.css", "steeds gelijk"), ("leek/index.html", "Leek, tweede")],
];

/// A root with an output folder in it, reached through a symbolic link or not.
struct Ground {
    root: TempDir,
    out: PathBuf,
    site: PathBuf,
}

impl Ground {
    fn new(linked: bool) -> Self {
        let root = TempDir::new().expect("a folder for the test");
        let site = root.path().join("public");
        let mut out = site.clone();
        if linked {
            out = root.path().join("link");
            fs::create_dir(&site).expect("made");
            #[cfg(unix)]
            std::os::unix::fs::symlink("public", &out).expect("linked");
        }
        Self { root, out, site }
    }

    fn build(&self, disk: impl Disk + 'static, version: usize) -> Result<Published, OutputError> {
        let staging = Staging::begin_on(Box::new(disk), &self.out, self.root.path())?;
        for (path, text) in VERSIONS[version] {
            staging.write(path, text.as_bytes())?;
        }
        staging.publish()
    }
}

fn tree(dir: &Path) -> Tree {
    fn add(dir: &Path, prefix: &str, tree: &mut Tree) {
        for entry in fs::read_dir(dir).expect("a folder") {
            let entry = entry.expect("readable");
            let path = format!("{prefix}{}", entry.file_name().to_str().expect("text"));
            if entry.path().is_dir() {
                add(&entry.path(), &format!("{path}/"), tree);
            } else {
                tree.insert(path, fs::read(entry.path()).expect("a file"));
            }
        }
    }
    let mut out = Tree::new();
    add(dir, "", &mut out);
    out
}

/// The trees of the versions, each built where nothing was.
fn versions() -> [Tree; 3] {
    [0, 1, 2].map(|version| {
        let ground = Ground::new(false);
        ground.build(RealDisk, version).expect("published");
        tree(&ground.site)
    })
}

/// What is in the root, which after a good build is the site alone.
fn names(ground: &Ground) -> Vec<String> {
    let name = |entry: io::Result<fs::DirEntry>| entry.expect("readable").file_name().into_string().expect("text");
    let mut names: Vec<String> =
        fs::read_dir(&ground.root).expect("a folder").map(name).filter(|name| name != "link").collect();
    names.sort();
    names
}

fn assert_mends(ground: &Ground, version: usize, trees: &[Tree; 3], moment: &str) {
    ground.build(RealDisk, version).expect(moment);
    assert!(tree(&ground.out) == trees[version], "{moment}");
    assert_eq!(names(ground), ["public"], "{moment}");
}

/// Kills the build of the second version at every change and, with `twice`, the begin of the next,
/// which tidies up after it, at every change too. Returns which states of the folder were seen: a
/// version, or nothing.
fn die_at_every_change(exchange: bool, linked: bool, twice: bool) -> Vec<Option<usize>> {
    let trees = versions();
    let mut seen = Vec::new();
    let mut look = |ground: &Ground, may_be_absent: bool, moment: &str| {
        if may_be_absent && !ground.out.exists() {
            seen.push(None);
            return;
        }
        let found = tree(&ground.out);
        let version = trees.iter().position(|tree| *tree == found);
        assert!(version.is_some(), "{moment}: {:?}", found.keys());
        seen.push(version);
    };
    for first in 1.. {
        let mut died = true;
        for second in 1.. {
            let moment = format!("first {first}, second {second}, exchange {exchange}, linked {linked}");
            let ground = Ground::new(linked);
            ground.build(RealDisk, 0).expect("published");
            let left = Arc::new(AtomicUsize::new(first));
            // Whether a dead build says that it failed is of no matter.
            let _ = ground.build(FaultyDisk::new(Fault::Die, exchange, &left), 1);
            died = left.load(Ordering::Relaxed) == 0;
            look(&ground, !exchange, &moment);
            let disk = FaultyDisk::new(Fault::Die, exchange, &Arc::new(AtomicUsize::new(second)));
            let died_tidying = twice && Staging::begin_on(Box::new(disk), &ground.out, ground.root.path()).is_err();
            look(&ground, !exchange, &moment);
            drop(Staging::begin(&ground.out, ground.root.path()).expect(&moment));
            look(&ground, false, &moment);
            assert_mends(&ground, 1, &trees, &moment);
            if !died_tidying {
                break;
            }
        }
        if !died {
            assert!(first > 10, "a build makes more changes than {first}");
            break;
        }
    }
    seen
}

#[test]
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn a_kill_at_any_change_leaves_a_whole_site() {
    let seen = die_at_every_change(true, false, false);
    assert!(seen.contains(&Some(0)) && seen.contains(&Some(1)), "{seen:?}");
    assert!(!seen.contains(&None));
}

#[test]
fn a_kill_between_two_renames_is_mended_by_the_next_build() {
    let seen = die_at_every_change(false, false, true);
    for state in [Some(0), Some(1), None] {
        assert!(seen.contains(&state), "{state:?}");
    }
}

#[test]
#[cfg(unix)]
fn a_kill_between_two_renames_is_mended_behind_a_link() {
    assert!(die_at_every_change(false, true, false).contains(&None));
}

/// Lets each change fail once, and returns how many builds failed and how many succeeded.
fn fail_at_every_change(exchange: bool, kind: io::ErrorKind) -> (usize, usize) {
    let trees = versions();
    let (mut failed, mut succeeded) = (0, 0);
    for at in 1.. {
        let moment = format!("change {at}, exchange {exchange}, {kind:?}");
        let ground = Ground::new(false);
        ground.build(RealDisk, 0).expect("published");
        let left = Arc::new(AtomicUsize::new(at));
        match ground.build(FaultyDisk::new(Fault::Once(kind), exchange, &left), 1) {
            Ok(_) => {
                succeeded += 1;
                assert!(tree(&ground.site) == trees[1], "{moment}");
            }
            Err(error) => {
                failed += 1;
                assert_eq!(
                    matches!(error, OutputError::DiskFull { .. }),
                    kind == io::ErrorKind::StorageFull,
                    "{moment}: {error}"
                );
                assert!(tree(&ground.site) == trees[0], "{moment}");
                assert_eq!(names(&ground), ["public"], "{moment}");
            }
        }
        assert_mends(&ground, 2, &trees, &moment);
        if left.load(Ordering::Relaxed) > 0 {
            break;
        }
    }
    (failed, succeeded)
}

#[test]
fn a_change_that_fails_leaves_the_old_site_or_does_not_matter() {
    for exchange in [true, false] {
        for kind in [io::ErrorKind::StorageFull, io::ErrorKind::PermissionDenied] {
            let (failed, succeeded) = fail_at_every_change(exchange, kind);
            // What fails: folders, files, the manifest, the switch. What does not: a link, for which
            // the file is written; the removal of the old site, which the next build does.
            assert!(failed > 8, "{failed}");
            assert!(succeeded > 4, "{succeeded}");
        }
    }
}

#[test]
fn says_where_the_old_site_is_when_the_second_rename_fails_for_good() {
    let trees = versions();
    let mut halfway = 0;
    for at in 1..100 {
        let ground = Ground::new(false);
        ground.build(RealDisk, 0).expect("published");
        let disk = FaultyDisk::new(Fault::Die, false, &Arc::new(AtomicUsize::new(at)));
        if let Err(OutputError::Halfway { old, .. }) = ground.build(disk, 1) {
            halfway += 1;
            assert!(tree(&old) == trees[0]);
            assert!(!ground.site.exists());
        }
    }
    assert_eq!(halfway, 1);
}

#[test]
fn a_disk_without_links_gets_copies() {
    let ground = Ground::new(false);
    ground.build(RealDisk, 0).expect("published");
    let disk =
        FaultyDisk { links: false, ..FaultyDisk::new(Fault::Die, true, &Arc::new(AtomicUsize::new(usize::MAX))) };
    let published = ground.build(disk, 1).expect("published");
    assert_eq!(published, Published { written: 3, unchanged: 1, removed: 1 });
    assert!(tree(&ground.site) == versions()[1]);
}
