//! A full disk costs the new site, never the old one.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::process::Command;

use wijkwijzer::output::OutputError;

use crate::ground::Ground;
use crate::site::{read, version, which};

/// How a shell line begins that may mount a disk that nobody else sees; nothing, with the reason
/// printed, where the system does not allow that.
pub(crate) fn unshare() -> Option<&'static str> {
    for line in ["unshare --mount", "unshare --user --map-root-user --mount"] {
        let test = format!("{line} mount -t tmpfs tmpfs /mnt");
        if Command::new("sh").args(["-c", &test]).output().is_ok_and(|output| output.status.success()) {
            return Some(line);
        }
    }
    println!("skipped: this user may not mount a disk, as root or in a namespace of its own");
    None
}

/// Publishes on a disk of one megabyte, with ever more room left.
#[test]
fn child_on_a_small_disk() {
    let Some(ground) = Ground::of_parent() else { return };
    let versions = [version("a", 20), version("b", 60)];
    ground.publish(&versions[0]).expect("published");

    let ballast = ground.root.join("ballast");
    let mut file = OpenOptions::new().append(true).create(true).open(&ballast).expect("opened");
    while file.write_all(&[0; 512]).is_ok() {}
    let full = file.metadata().expect("a length").len() / 4096;

    let mut refused = 0;
    for room in 0..full {
        OpenOptions::new()
            .write(true)
            .open(&ballast)
            .and_then(|file| file.set_len((full - room) * 4096))
            .expect("made room");
        match ground.publish(&versions[1]) {
            Ok(_) => break,
            Err(error) => {
                assert!(matches!(error, OutputError::DiskFull { .. }), "{error}");
                refused += 1;
                assert_eq!(which(&ground.out, &versions), Some(0), "with room for {room}");
                assert_eq!(ground.names(), ["ballast", "public"], "with room for {room}");
            }
        }
    }
    assert!(refused > 30, "the disk was full {refused} times");
    assert_eq!(which(&ground.out, &versions), Some(1));
    assert_eq!(ground.names(), ["ballast", "public"]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_leaves_the_old_site() {
    let Some(mount) = unshare() else { return };
    let ground = Ground::new();
    let line =
        format!("{mount} sh -c 'mount -t tmpfs -o size=1m tmpfs \"$WIJKWIJZER_TEST_ROOT\" && exec \"$@\"' sh \"$@\"");
    let output = ground.child("full_disk::child_on_a_small_disk", &line).output().expect("ran");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Publishes where no file may be large.
#[test]
fn child_with_small_files_only() {
    let Some(ground) = Ground::of_parent() else { return };
    let mut site = version("b", 3);
    site.insert("wijken.json".to_owned(), vec![b' '; 1_000_000]);
    let error = ground.publish(&site).expect_err("too large");
    assert!(matches!(error, OutputError::Write { .. }), "{error}");
}

/// The same with a limit that every user can set: a file breaks off amid its bytes.
#[test]
#[cfg(unix)]
fn a_file_that_breaks_off_leaves_the_old_site() {
    let ground = Ground::new();
    let site = version("a", 3);
    ground.publish(&site).expect("published");
    let before = read(&ground.out);
    let output = ground
        .child("full_disk::child_with_small_files_only", "trap '' XFSZ; ulimit -f 100; exec \"$@\"")
        .output()
        .expect("ran");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(read(&ground.out), before);
    assert_eq!(ground.names(), ["public"]);
    fs::remove_dir_all(&ground.out).expect("removed");
}
