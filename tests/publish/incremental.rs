//! What a build takes over from the site that is there.

use std::fs;
use std::path::Path;

use wijkwijzer::output::{MANIFEST, Outcome, Published};

use crate::ground::Ground;
use crate::site::{Tree, read, version, which};

#[cfg(unix)]
fn inode(path: &Path) -> u64 {
    std::os::unix::fs::MetadataExt::ino(&fs::metadata(path).expect("a file"))
}

#[cfg(not(unix))]
fn inode(_: &Path) -> u64 {
    0
}

fn tree(files: &[(&str, &str)]) -> Tree {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

#[test]
fn the_first_publish_makes_the_folder_and_those_above_it() {
    let mut ground = Ground::new();
    ground.out = ground.root.join("uit/site/public");
    let site = version("a", 20);
    let published = ground.publish(&site).expect("published");
    assert_eq!(published, Published { written: 22, unchanged: 0, removed: 0 });
    assert_eq!(which(&ground.out, [&site]), Some(0));
    assert_eq!(crate::ground::names(&ground.root.join("uit/site")), ["public"]);
}

#[test]
fn an_empty_folder_may_be_published_in() {
    let ground = Ground::new();
    fs::create_dir(&ground.out).expect("made");
    let site = version("a", 3);
    ground.publish(&site).expect("published");
    assert_eq!(which(&ground.out, [&site]), Some(0));
}

#[test]
fn unchanged_files_keep_their_place_on_the_disk() {
    let ground = Ground::new();
    ground
        .publish(&tree(&[("index.html", "een"), ("a/gelijk.html", "gelijk"), ("weg.html", "weg")]))
        .expect("published");
    let before = ["index.html", "a/gelijk.html"].map(|path| inode(&ground.out.join(path)));

    let staging = ground.begin().expect("begun");
    // The same length as before, so that it is the content that counts.
    assert_eq!(staging.write("index.html", b"wee").expect("written"), Outcome::Written);
    assert_eq!(staging.write("a/gelijk.html", b"gelijk").expect("written"), Outcome::Unchanged);
    assert_eq!(staging.write("b/nieuw.html", b"nieuw").expect("written"), Outcome::Written);
    assert_eq!(staging.publish().expect("published"), Published { written: 2, unchanged: 1, removed: 1 });

    let after = ["index.html", "a/gelijk.html"].map(|path| inode(&ground.out.join(path)));
    assert_eq!(after[1], before[1]);
    if cfg!(unix) {
        assert_ne!(after[0], before[0]);
    }
    let mut found = read(&ground.out);
    found.remove(MANIFEST);
    assert_eq!(found, tree(&[("index.html", "wee"), ("a/gelijk.html", "gelijk"), ("b/nieuw.html", "nieuw")]));
    assert_eq!(ground.names(), ["public"]);
}

#[test]
fn without_a_readable_manifest_the_bytes_are_compared() {
    let ground = Ground::new();
    ground
        .publish(&tree(&[("a/gelijk.html", "gelijk"), ("anders.html", "een"), ("weg/weg.html", "weg")]))
        .expect("published");
    fs::write(ground.out.join(MANIFEST), "{").expect("damaged");
    let before = inode(&ground.out.join("a/gelijk.html"));
    let site = tree(&[("a/gelijk.html", "gelijk"), ("anders.html", "wee")]);
    assert_eq!(ground.publish(&site).expect("published"), Published { written: 1, unchanged: 1, removed: 1 });
    assert_eq!(inode(&ground.out.join("a/gelijk.html")), before);
    assert_eq!(which(&ground.out, [&site]), Some(0));
}

#[test]
fn a_file_that_was_edited_in_the_site_is_written_anew() {
    let ground = Ground::new();
    let site = tree(&[("langer.html", "goed"), ("even-lang.html", "goed"), ("gewist.html", "goed")]);
    ground.publish(&site).expect("published");
    fs::write(ground.out.join("langer.html"), "met de hand").expect("edited");
    fs::write(ground.out.join("even-lang.html"), "fout").expect("edited");
    fs::remove_file(ground.out.join("gewist.html")).expect("removed");
    assert_eq!(ground.publish(&site).expect("published").written, 3);
    assert_eq!(which(&ground.out, [&site]), Some(0));
}

#[test]
fn a_file_with_a_key_is_taken_over_while_its_key_and_its_bytes_are_the_same() {
    let ground = Ground::new();
    let first = ground.begin().expect("begun");
    assert_eq!(first.reuse("a/folder.pdf", "een").expect("nothing there yet"), None);
    first.write_keyed("a/folder.pdf", b"papier", "een").expect("written");
    first.write("los.html", b"los").expect("written");
    first.publish().expect("published");
    let file = ground.out.join("a/folder.pdf");
    let before = inode(&file);

    let second = ground.begin().expect("begun");
    for (path, key) in [("a/folder.pdf", "twee"), ("los.html", "een"), ("b/folder.pdf", "een")] {
        assert_eq!(second.reuse(path, key).expect("not of that key"), None, "{path}");
    }
    assert_eq!(second.reuse("a/folder.pdf", "een").expect("taken over"), Some(b"papier".to_vec()));
    assert!(second.write("a/folder.pdf", b"nog eens").is_err(), "a path is written once");
    drop(second);
    let third = ground.begin().expect("begun");
    assert_eq!(third.reuse("a/folder.pdf", "een").expect("taken over"), Some(b"papier".to_vec()));
    assert_eq!(third.publish().expect("published"), Published { written: 0, unchanged: 1, removed: 1 });
    assert_eq!((inode(&file), fs::read(&file).expect("a file")), (before, b"papier".to_vec()));

    fs::write(&file, "met de hand").expect("edited");
    assert_eq!(ground.begin().expect("begun").reuse("a/folder.pdf", "een").expect("edited since"), None);
}

#[test]
fn a_build_that_is_dropped_leaves_no_trace() {
    let ground = Ground::new();
    let dropped = |count: usize| {
        let staging = ground.begin().expect("begun");
        assert_eq!(ground.names().len(), count + 2, "the staging folder and the lock");
        staging.write("index.html", b"half").expect("written");
    };
    dropped(0);
    assert!(ground.names().is_empty(), "{:?}", ground.names());

    let site = version("a", 9);
    ground.publish(&site).expect("published");
    dropped(1);
    assert_eq!(ground.names(), ["public"]);
    assert_eq!(which(&ground.out, [&site]), Some(0));
}

#[test]
#[cfg(unix)]
fn a_symbolic_link_to_the_folder_stays() {
    let ground = Ground::new();
    let target = ground.root.join("schijf/site");
    fs::create_dir_all(&target).expect("made");
    std::os::unix::fs::symlink("schijf/site", &ground.out).expect("linked");
    for name in ["a", "b"] {
        let site = version(name, 9);
        ground.publish(&site).expect("published");
        assert_eq!(fs::read_link(&ground.out).expect("still a link"), Path::new("schijf/site"));
        assert_eq!(which(&target, [&site]), Some(0));
        assert_eq!(ground.names(), ["public", "schijf"]);
        assert_eq!(crate::ground::names(&ground.root.join("schijf")), ["site"]);
    }
}

#[test]
fn publishing_over_any_site_gives_the_bytes_of_a_first_publish() {
    let ground = Ground::new();
    for name in ["a", "b", "a", "c"] {
        let site = version(name, 30);
        ground.publish(&site).expect("published");
        let fresh = Ground::new();
        fresh.publish(&site).expect("published");
        assert_eq!(read(&ground.out), read(&fresh.out));
    }
}
