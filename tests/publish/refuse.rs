//! Folders that are never replaced or removed.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use wijkwijzer::output::{OutputError, Staging};

use crate::ground::Ground;
use crate::site::{Tree, read, version, which};

/// All there is to know of a folder: what each file holds and when it was last changed.
fn state(dir: &Path) -> (Tree, Vec<(PathBuf, SystemTime)>) {
    let tree = read(dir);
    let changed = |path: PathBuf| {
        let time = fs::metadata(&path).and_then(|meta| meta.modified()).expect("a time");
        (path, time)
    };
    let times = tree.keys().map(|path| dir.join(path)).chain([dir.to_owned()]).map(changed).collect();
    (tree, times)
}

/// Begins a build to a folder that must be refused, and sees that the root stays as it is.
fn refused(root: &Path, out: &Path) -> OutputError {
    let before = state(root).0;
    let inside = state(out);
    let error = Staging::begin(out, root).expect_err("refused");
    assert_eq!(state(out), inside, "{error}");
    assert_eq!(state(root).0, before, "{error}");
    error
}

#[test]
fn a_folder_of_someone_else() {
    let ground = Ground::new();
    fs::create_dir_all(ground.out.join("werk")).expect("made");
    fs::write(ground.out.join("werk/scriptie.txt"), "tien jaar werk").expect("written");
    let error = refused(&ground.root, &ground.out);
    assert!(matches!(error, OutputError::Foreign { .. }), "{error}");
    // A folder in it is enough, and so is a hidden file.
    fs::remove_file(ground.out.join("werk/scriptie.txt")).expect("removed");
    assert!(matches!(refused(&ground.root, &ground.out), OutputError::Foreign { .. }));
    fs::remove_dir(ground.out.join("werk")).expect("removed");
    fs::write(ground.out.join(".env"), "geheim").expect("written");
    assert!(matches!(refused(&ground.root, &ground.out), OutputError::Foreign { .. }));
}

#[test]
fn a_folder_that_someone_filled_while_the_build_ran() {
    let ground = Ground::new();
    let staging = ground.begin().expect("begun");
    staging.write("index.html", b"x").expect("written");
    fs::create_dir(&ground.out).expect("made");
    fs::write(ground.out.join("notitie.txt"), "van mij").expect("written");
    let before = state(&ground.out);
    let error = staging.publish().expect_err("refused");
    assert!(matches!(error, OutputError::Foreign { .. }), "{error}");
    assert_eq!(state(&ground.out), before);
    assert_eq!(ground.names(), ["public"]);
}

#[test]
fn the_root_its_sources_and_what_is_around_them() {
    let ground = Ground::new();
    let root = &ground.root;
    assert!(matches!(refused(root, root), OutputError::IsRoot { .. }));
    assert!(matches!(refused(root, &root.join("data/..")), OutputError::IsRoot { .. }));
    for out in [root.parent().expect("not the top"), Path::new("/")] {
        let error = Staging::begin(out, root).expect_err("refused");
        assert!(matches!(error, OutputError::AroundSources { .. }), "{error}");
    }
    for (out, source) in [("data", "data"), ("content/public", "content"), ("themes/standaard/nog/niet", "themes")] {
        let error = Staging::begin(&root.join(out), root).expect_err(out);
        assert!(matches!(error, OutputError::InSources { dir, .. } if dir == source), "{error}");
    }
    assert_eq!(crate::ground::names(&root.join("themes/standaard")), [""; 0]);
    assert!(ground.names().is_empty());
}

#[test]
#[cfg(unix)]
fn sources_behind_a_symbolic_link() {
    let ground = Ground::new();
    let elsewhere = tempfile::TempDir::new().expect("a folder for the test");
    let data = elsewhere.path().join("gedeeld/data");
    fs::create_dir_all(&data).expect("made");
    fs::remove_dir(ground.root.join("data")).expect("removed");
    std::os::unix::fs::symlink(&data, ground.root.join("data")).expect("linked");
    let error = Staging::begin(&data.join("public"), &ground.root).expect_err("refused");
    assert!(matches!(error, OutputError::InSources { dir: "data", .. }), "{error}");
    let error = Staging::begin(elsewhere.path(), &ground.root).expect_err("refused");
    assert!(matches!(error, OutputError::AroundSources { .. }), "{error}");
}

#[test]
fn a_file() {
    let ground = Ground::new();
    fs::write(&ground.out, "geen map").expect("written");
    let error = ground.begin().expect_err("refused");
    assert!(matches!(error, OutputError::IsFile { .. }), "{error}");
    assert_eq!(fs::read(&ground.out).expect("there"), b"geen map");
    assert_eq!(ground.names(), ["public"]);
}

#[test]
fn a_folder_in_a_published_site() {
    let ground = Ground::new();
    let site = version("a", 3);
    ground.publish(&site).expect("published");
    let error = Staging::begin(&ground.out.join("gemeenten/en"), &ground.root).expect_err("refused");
    assert!(matches!(error, OutputError::InSite { .. }), "{error}");
    assert_eq!(which(&ground.out, [&site]), Some(0));
}

#[test]
fn a_published_folder_that_became_a_repository() {
    let ground = Ground::new();
    ground.publish(&version("a", 3)).expect("published");
    fs::create_dir(ground.out.join(".git")).expect("made");
    fs::write(ground.out.join(".git/HEAD"), "ref: refs/heads/gh-pages").expect("written");
    assert!(matches!(refused(&ground.root, &ground.out), OutputError::Repository { .. }));
}

#[test]
fn what_is_not_ours_under_a_hidden_name() {
    for name in [".public.wijkwijzer-nieuw", ".public.wijkwijzer-oud"] {
        let ground = Ground::new();
        let path = ground.root.join(name);
        fs::write(&path, "een bestand").expect("written");
        let error = ground.begin().expect_err("refused");
        assert!(matches!(&error, OutputError::Obstacle { path } if path.ends_with(name)), "{error}");
        assert_eq!(fs::read(&path).expect("there"), b"een bestand");
        fs::remove_file(&path).expect("removed");

        fs::create_dir(&path).expect("made");
        fs::write(path.join("brief.txt"), "van mij").expect("written");
        let error = ground.begin().expect_err("refused");
        assert!(matches!(error, OutputError::Obstacle { .. }), "{error}");
        assert_eq!(fs::read(path.join("brief.txt")).expect("there"), b"van mij");
    }
}

/// Begins a build to an output folder on which the parent mounted a disk.
#[test]
fn child_with_a_mount() {
    let Some(ground) = Ground::of_parent() else { return };
    let error = ground.begin().expect_err("refused");
    assert!(matches!(error, OutputError::Mount { .. }), "{error}");
    assert_eq!(ground.names(), ["public"]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_where_a_disk_is_mounted() {
    let ground = Ground::new();
    fs::create_dir(&ground.out).expect("made");
    let Some(mount) = crate::full_disk::unshare() else { return };
    let line =
        format!("{mount} sh -c 'mount -t tmpfs tmpfs \"$WIJKWIJZER_TEST_ROOT/public\" && exec \"$@\"' sh \"$@\"");
    let output = ground.child("refuse::child_with_a_mount", &line).output().expect("ran");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
