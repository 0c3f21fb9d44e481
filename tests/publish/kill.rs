//! Processes that are killed while they publish.
#![cfg(unix)]

use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Stdio;
use std::thread;

use rustix::fs::{CWD, RenameFlags, renameat_with};

use crate::ground::Ground;
use crate::site::{Tree, version, which};

/// How many pages the site has: enough to be amid a build most of the time.
const PAGES: usize = 200;

fn versions() -> [Tree; 2] {
    [version("a", PAGES), version("b", PAGES)]
}

/// Publishes one version after the other with two threads, and says so with a byte for each file,
/// until it is killed.
#[test]
fn child_that_never_stops() {
    let Some(ground) = Ground::of_parent() else { return };
    let versions = versions();
    for site in versions.iter().cycle() {
        let staging = ground.begin().expect("begun");
        let files: Vec<_> = site.iter().collect();
        thread::scope(|scope| {
            for part in files.chunks(files.len().div_ceil(2)) {
                let staging = &staging;
                scope.spawn(move || {
                    for (path, bytes) in part {
                        staging.write(path, bytes).expect("written");
                        std::io::stderr().write_all(b".").expect("told");
                    }
                });
            }
        });
        staging.publish().expect("published");
    }
}

/// Whether the disk can exchange two folders: without that, a kill may be just between two renames.
fn can_exchange(dir: &Path) -> bool {
    let [a, b] = ["ruil-a", "ruil-b"].map(|name| dir.join(name));
    for path in [&a, &b] {
        std::fs::create_dir(path).expect("made");
    }
    let result = renameat_with(CWD, &a, CWD, &b, RenameFlags::EXCHANGE);
    for path in [&a, &b] {
        std::fs::remove_dir(path).expect("removed");
    }
    result.is_ok()
}

#[test]
fn a_process_that_is_killed_leaves_a_whole_site() {
    let versions = versions();
    let ground = Ground::new();
    ground.publish(&versions[0]).expect("published");
    let exchange = can_exchange(&ground.root);
    if !exchange {
        println!("this disk can not exchange folders: the site is looked at after the next build has begun");
    }
    let (mut killed_amid, mut seen) = (0, [0; 2]);
    for round in 0..48 {
        let mut child = ground.child("kill::child_that_never_stops", "exec \"$@\"");
        let mut child = child.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("started");
        // After ever more files, in the first, the second and the third site that it builds.
        let mut progress = vec![0; 1 + round * PAGES / 20];
        // Kept open until the kill, or the child would stop by itself.
        let mut pipe = child.stderr.take().expect("a pipe");
        pipe.read_exact(&mut progress).expect("it works until it is killed");
        assert!(progress.iter().all(|byte| *byte == b'.'), "{}", String::from_utf8_lossy(&progress));
        child.kill().expect("killed");
        assert_eq!(child.wait().expect("ended").signal(), Some(9));
        drop(pipe);

        killed_amid += usize::from(ground.names().iter().any(|name| name.starts_with(".public.wijkwijzer-nieuw")));
        if !exchange {
            drop(ground.begin().expect("begun"));
        }
        let found = which(&ground.out, &versions).expect("a whole site");
        seen[found] += 1;
        // The next build works, whatever it finds, and leaves nothing behind.
        let next = round % 2;
        ground.publish(&versions[next]).expect("published");
        assert_eq!(which(&ground.out, &versions), Some(next));
        assert_eq!(ground.names(), ["public"]);
    }
    assert!(killed_amid > 10, "only {killed_amid} kills were amid a build");
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}
