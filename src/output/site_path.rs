//! Which paths a file of the site can have.

use super::{MANIFEST, OutputError};

/// Checks a path: relative, with forward slashes between names, and of our own making on every
/// system, so that nothing is ever written outside of the staging folder or over the manifest.
pub(super) fn check(path: &str) -> Result<(), OutputError> {
    // On Windows a backslash separates, and a colon begins another disk or a hidden stream.
    let bad_char = |c: char| c.is_control() || c == '\\' || c == ':';
    let bad_name = |name: &str| matches!(name, "" | "." | "..");
    if path.contains(bad_char) || path.split('/').any(bad_name) || path == MANIFEST {
        return Err(OutputError::Path { path: path.to_owned() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::output::OutputError;

    #[test]
    fn takes_paths_below_the_site_only() {
        for path in [
            "index.html",
            "gemeenten/leek/index.html",
            "_headers",
            ".well-known/security.txt",
            "a..b",
            "...",
            "é/ü.html",
            "a b",
        ] {
            assert!(check(path).is_ok(), "{path}");
        }
        for path in [
            "",
            "/",
            "/etc/passwd",
            "a/",
            "a//b",
            ".",
            "..",
            "../x",
            "a/../../x",
            "a/..",
            "./x",
            "a\\b",
            "..\\x",
            "C:x",
            "C:/x",
            "a\0b",
            "a\nb",
            ".wijkwijzer.json",
        ] {
            let error = check(path).expect_err(path);
            assert!(matches!(&error, OutputError::Path { path: named } if named == path), "{error}");
        }
    }
}
