//! Which files can be in a site.

use std::fs;

use wijkwijzer::output::{MANIFEST, OutputError};

use crate::ground::Ground;
use crate::site::{version, which};

#[test]
fn nothing_is_written_outside_of_the_site() {
    let ground = Ground::new();
    let site = version("a", 3);
    ground.publish(&site).expect("published");
    let outside = ground.root.join("data/erbuiten.html");
    let absolute = outside.to_str().expect("text").to_owned();
    for path in ["../data/erbuiten.html", "a/../../data/erbuiten.html", &absolute, MANIFEST] {
        let staging = ground.begin().expect("begun");
        let error = staging.write(path, b"x").expect_err(path);
        assert!(matches!(error, OutputError::Path { .. }), "{error}");
        // A build that misses a file is not published, even when the error was let pass.
        let error = staging.publish().expect_err(path);
        assert!(matches!(&error, OutputError::Incomplete { path: named } if named == path), "{error}");
    }
    assert!(!outside.exists());
    assert_eq!(which(&ground.out, [&site]), Some(0));
}

#[test]
fn a_path_is_written_once() {
    let ground = Ground::new();
    let staging = ground.begin().expect("begun");
    staging.write("a/index.html", b"een").expect("written");
    let error = staging.write("a/index.html", b"een").expect_err("twice");
    assert!(matches!(&error, OutputError::Twice { path } if path == "a/index.html"), "{error}");
    assert!(matches!(staging.publish(), Err(OutputError::Incomplete { .. })));
    assert!(ground.names().is_empty());
}

#[test]
fn a_file_and_a_folder_can_not_share_a_name_whichever_is_first() {
    let ground = Ground::new();
    // Between the two in the order of the paths, but below neither.
    for order in [["leek", "leek.html", "leek/wijk/index.html"], ["leek/wijk/index.html", "leek.html", "leek"]] {
        let staging = ground.begin().expect("begun");
        staging.write(order[0], b"x").expect("written");
        staging.write(order[1], b"x").expect("written");
        let error = staging.write(order[2], b"x").expect_err("a clash");
        let OutputError::Clash { file, below } = error else { panic!("{error}") };
        assert_eq!((&*file, &*below), ("leek", "leek/wijk/index.html"));
    }
}

#[test]
fn a_site_may_be_without_files() {
    let ground = Ground::new();
    ground.publish(&version("a", 3)).expect("published");
    let published = ground.begin().expect("begun").publish().expect("published");
    assert_eq!((published.written, published.unchanged, published.removed), (0, 0, 5));
    assert_eq!(fs::read_dir(&ground.out).expect("a folder").count(), 1);
}
