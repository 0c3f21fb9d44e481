//! Many threads in one build, and two builds at once.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use wijkwijzer::output::{OutputError, Staging};

use crate::ground::Ground;
use crate::site::{Tree, read, version, which};

/// Publishes with so many threads, in an order that the seed gives.
fn publish(ground: &Ground, site: &Tree, threads: usize, seed: u64) {
    let mut files: Vec<_> = site.iter().collect();
    files.sort_by_key(|(path, _)| *blake3::hash(format!("{seed} {path}").as_bytes()).as_bytes());
    let staging = ground.begin().expect("begun");
    thread::scope(|scope| {
        for part in files.chunks(files.len().div_ceil(threads)) {
            let staging = &staging;
            scope.spawn(move || {
                for (path, bytes) in part {
                    staging.write(path, bytes).expect("written");
                }
            });
        }
    });
    staging.publish().expect("published");
}

#[test]
fn the_order_and_the_number_of_threads_leave_no_trace() {
    let site = version("a", 150);
    let expected = Ground::new();
    expected.publish(&site).expect("published");
    let expected = read(&expected.out);
    for (threads, seed) in [(1, 1), (2, 2), (8, 3), (8, 4), (32, 5)] {
        let ground = Ground::new();
        publish(&ground, &site, threads, seed);
        assert!(read(&ground.out) == expected, "{threads} threads, order {seed}");
        // And over a site of which half the files are linked.
        publish(&ground, &version("b", 150), threads, seed);
        publish(&ground, &site, threads, seed);
        assert!(read(&ground.out) == expected, "{threads} threads, order {seed}");
    }
}

#[test]
fn one_thread_of_many_gets_a_path() {
    let ground = Ground::new();
    let staging = ground.begin().expect("begun");
    let written = AtomicUsize::new(0);
    thread::scope(|scope| {
        for number in 0..8 {
            let (staging, written) = (&staging, &written);
            scope.spawn(move || match staging.write("index.html", format!("{number}").as_bytes()) {
                Ok(_) => drop(written.fetch_add(1, Ordering::Relaxed)),
                Err(error) => assert!(matches!(error, OutputError::Twice { .. }), "{error}"),
            });
        }
    });
    assert_eq!(written.into_inner(), 1);
    // Which of the eight it was depends on chance, so it may not be published.
    assert!(matches!(staging.publish(), Err(OutputError::Incomplete { .. })));
}

#[test]
fn a_second_build_in_the_same_folder_is_told() {
    let ground = Ground::new();
    let first = ground.begin().expect("begun");
    first.write("index.html", b"eerste").expect("written");
    let error = ground.begin().expect_err("busy");
    assert!(matches!(error, OutputError::Busy { .. }), "{error}");
    // Another folder is not in the way, and the first does not notice.
    drop(Staging::begin(&ground.root.join("proef"), &ground.root).expect("begun"));
    first.publish().expect("published");
    assert_eq!(fs::read(ground.out.join("index.html")).expect("there"), b"eerste");
    drop(ground.begin().expect("free again"));
}

#[test]
fn the_file_of_a_lock_means_nothing_by_itself() {
    let ground = Ground::new();
    fs::write(ground.root.join(".public.wijkwijzer-slot"), "4711").expect("written");
    ground.publish(&version("a", 3)).expect("published");
}

/// Holds a build open until its input ends.
#[test]
fn child_that_is_busy() {
    let Some(ground) = Ground::of_parent() else { return };
    let _staging = ground.begin().expect("begun");
    std::io::stderr().write_all(b"busy\n").expect("told");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).expect("the end");
}

#[test]
#[cfg(unix)]
fn a_second_process_is_told() {
    let ground = Ground::new();
    let site = version("a", 3);
    ground.publish(&site).expect("published");
    let mut child = ground.child("concurrent::child_that_is_busy", "exec \"$@\"");
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("started");
    let mut line = String::new();
    BufReader::new(child.stderr.take().expect("a pipe")).read_line(&mut line).expect("read");
    assert_eq!(line, "busy\n");
    let error = ground.begin().expect_err("busy");
    assert!(matches!(error, OutputError::Busy { .. }), "{error}");
    drop(child.stdin.take());
    assert!(child.wait().expect("ended").success());
    assert_eq!(ground.names(), ["public"]);
    assert_eq!(which(&ground.out, [&site]), Some(0));
    drop(ground.begin().expect("free again"));
}

#[test]
fn never_two_builds_at_once_however_many_try() {
    let ground = Ground::new();
    let (busy, begun) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                // Each goes on until it has had its turns, so that all are sure to meet.
                let mut turns = 0;
                while turns < 5 {
                    match ground.begin() {
                        Ok(staging) => {
                            assert_eq!(busy.fetch_add(1, Ordering::SeqCst), 0, "two builds at once");
                            begun.fetch_add(1, Ordering::Relaxed);
                            turns += 1;
                            staging.write("index.html", b"x").expect("written");
                            busy.fetch_sub(1, Ordering::SeqCst);
                        }
                        Err(error) => {
                            assert!(matches!(error, OutputError::Busy { .. }), "{error}");
                            thread::yield_now();
                        }
                    }
                }
            });
        }
    });
    assert_eq!(begun.into_inner(), 8 * 5);
    assert!(ground.names().is_empty(), "{:?}", ground.names());
}
