//! Git, called as a program: the one place that knows it.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

/// What went wrong with git, as a Dutch sentence for the person at the keyboard.
#[derive(Debug, thiserror::Error)]
pub(super) enum GitError {
    #[error("git is niet gevonden, en '--sinds' kan niet zonder (https://git-scm.com)")]
    Missing,
    #[error("deze map staat niet onder git, en '--sinds' kan niet zonder")]
    NoRepository,
    #[error(
        "git kent '{0}' niet; noem een commit of een tak, zoals main of HEAD~1 (misschien is niet alles opgehaald: git fetch --unshallow)"
    )]
    NoRevision(String),
    #[error("git gaf een fout: {0}")]
    Failed(String),
}

/// A folder under git, and the commit that its present state is compared with.
#[derive(Debug)]
pub(super) struct Since<'a> {
    root: &'a Path,
    /// The last commit that the revision and the present state share: what others changed since is not ours.
    base: String,
}

impl<'a> Since<'a> {
    /// Finds the commit to compare with.
    pub(super) fn new(root: &'a Path, revision: &str) -> Result<Self, GitError> {
        run(root, &["rev-parse", "--git-dir"]).map_err(|error| match error {
            GitError::Failed(_) => GitError::NoRepository,
            other => other,
        })?;
        let unknown = |_| GitError::NoRevision(revision.to_owned());
        let commit = format!("{revision}^{{commit}}");
        let commit =
            text(&run(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]).map_err(unknown)?);
        let base = text(&run(root, &["merge-base", commit.trim(), "HEAD"]).map_err(unknown)?);
        Ok(Self { root, base: base.trim().to_owned() })
    }

    /// The files that were changed since: in commits, in the working tree, and new ones.
    /// Relative to the root of the site.
    pub(super) fn changed(&self) -> Result<BTreeSet<String>, GitError> {
        let changed = run(self.root, &["diff", "--name-only", "--no-renames", "--relative", "-z", &self.base])?;
        let new = run(self.root, &["ls-files", "--others", "--exclude-standard", "-z"])?;
        Ok(names(&changed).chain(names(&new)).collect())
    }

    /// The files below these folders as they were: path relative to the root of the site, and bytes.
    pub(super) fn files(&self, dirs: &[&str]) -> Result<Vec<(String, Vec<u8>)>, GitError> {
        let mut arguments = vec!["ls-tree", "-r", "-z", &self.base, "--"];
        arguments.extend(dirs);
        // `<mode> <type> <id>\t<path>`; a link or a module of another repository has another mode.
        let listed: Vec<(String, String)> = names(&run(self.root, &arguments)?)
            .filter_map(|line| {
                let (head, path) = line.split_once('\t')?;
                let id = head.strip_prefix("100644 blob ").or_else(|| head.strip_prefix("100755 blob "))?;
                Some((id.to_owned(), path.to_owned()))
            })
            .collect();
        let ids: Vec<&str> = listed.iter().map(|(id, _)| id.as_str()).collect();
        let out = run_with(self.root, &["cat-file", "--batch"], ids.join("\n").into_bytes())?;
        let mut rest = out.as_slice();
        let mut files = Vec::with_capacity(listed.len());
        for (_, path) in listed {
            let bytes = take_blob(&mut rest).ok_or_else(|| GitError::Failed(format!("{path} is niet te lezen")))?;
            files.push((path, bytes.to_vec()));
        }
        Ok(files)
    }
}

/// Takes the next blob from the output of `cat-file --batch`: `<id> blob <size>`, a line break, the
/// bytes, a line break.
fn take_blob<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let line = rest.iter().position(|byte| *byte == b'\n')?;
    let head = std::str::from_utf8(rest.get(..line)?).ok()?;
    let size: usize = head.rsplit(' ').next()?.parse().ok()?;
    let bytes = rest.get(line + 1..line + 1 + size)?;
    *rest = rest.get(line + 2 + size..)?;
    Some(bytes)
}

fn run(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, GitError> {
    run_with(root, arguments, Vec::new())
}

/// Runs git in a folder with this on its standard input, and gives its standard output.
fn run_with(root: &Path, arguments: &[&str], input: Vec<u8>) -> Result<Vec<u8>, GitError> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => GitError::Missing,
        _ => GitError::Failed(error.to_string()),
    };
    let mut child = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    // Written on a thread of its own: git begins to answer before it has read everything.
    let stdin = child.stdin.take();
    let writer = thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(&input)));
    let output = child.wait_with_output().map_err(failed)?;
    // That git stopped reading early shows in how it ended.
    let _ = writer.join();
    if output.status.success() {
        return Ok(output.stdout);
    }
    let message = String::from_utf8_lossy(&output.stderr);
    Err(GitError::Failed(message.lines().next().unwrap_or_default().to_owned()))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Names with a NUL after each, as git writes them with `-z`.
fn names(bytes: &[u8]) -> impl Iterator<Item = String> {
    let all: Vec<String> = bytes.split(|byte| *byte == 0).filter(|name| !name.is_empty()).map(text).collect();
    all.into_iter()
}
