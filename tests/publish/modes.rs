//! Who may read the site.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::ground::Ground;
use crate::site::version;

/// Publishes with the umask that the parent set.
#[test]
fn child_with_a_umask() {
    let Some(ground) = Ground::of_parent() else { return };
    ground.publish(&version("a", 3)).expect("published");
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("there").permissions().mode() & 0o7777
}

#[test]
fn files_and_folders_get_the_rights_of_the_umask() {
    for (umask, file, dir) in [("022", 0o644, 0o755), ("027", 0o640, 0o750), ("002", 0o664, 0o775)] {
        let ground = Ground::new();
        let output =
            ground.child("modes::child_with_a_umask", &format!("umask {umask}; exec \"$@\"")).output().expect("ran");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        for path in ["index.html", "gemeenten/g0/wijk-0/index.html", wijkwijzer::output::MANIFEST] {
            assert_eq!(mode(&ground.out.join(path)), file, "{path} with {umask}");
        }
        for path in ["", "gemeenten", "gemeenten/g0/wijk-0"] {
            assert_eq!(mode(&ground.out.join(path)), dir, "{path} with {umask}");
        }
    }
}
