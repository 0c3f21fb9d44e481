//! The built example regions in a real browser: accessibility, print, HTML, weight, and nothing asked of anyone else.
//!
//! The tests themselves are in `tests/browser/*.test.js`. This file brings together what they need: Node.js, the packages
//! of `tests/browser/package-lock.json`, Chromium and the site. What can not be had fails the test with the cure; it never
//! passes without having looked.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::panic)]

use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The day that the site is built for.
const VANDAAG: &str = "2026-11-21";

/// The regions that are built, and the variable that tells the tests where the site of each is: the region of this
/// repository, the small one, and one that has what these do not.
const REGIONS: [(&str, &str); 3] = [
    ("WIJKWIJZER_SITE", "."),
    ("WIJKWIJZER_SITE_HAARLEMMERMEER", "examples/haarlemmermeer"),
    ("WIJKWIJZER_SITE_PROEF", "tests/fixtures/browser"),
];

/// The variable for the site in the theme of a gemeente.
const THEME: &str = "WIJKWIJZER_SITE_THEMA";

/// The variable for the site in English.
const ENGLISH: &str = "WIJKWIJZER_SITE_ENGELS";

/// The variable that asks for the short set: one page of each kind, in one window and in light colours.
const QUICK: &str = "WIJKWIJZER_SNEL";

/// The files of the short set.
const QUICK_FILES: [&str; 2] = ["paginas.test.js", "gewicht.test.js"];

/// The oldest Node.js that the tests run on: the first one of its line that knows the checksum of a picture.
const NODE: (u32, u32) = (20, 15);

/// The names that Chromium has on a machine.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Where Chromium is on a Mac.
const CHROME_ON_MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// The packages of Debian with Chromium and with a font that is as wide as those of a practice's PC.
const DEBIAN: [&str; 2] = ["chromium", "fonts-noto-core"];

#[test]
fn the_example_region_holds_in_a_browser() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    require_node();
    install_packages(&dir);
    let chromium = find_chromium().unwrap_or_else(install_chromium);
    let built = tempfile::tempdir().expect("a temporary folder");
    let regions = if quick() { &REGIONS[..1] } else { &REGIONS };
    let mut sites: Vec<_> =
        regions.iter().map(|(name, source)| (*name, build_site(Path::new(source), &built.path().join(name)))).collect();
    let other = [
        (THEME, &["examples/haarlemmermeer", "tests/fixtures/thema-gemeente"][..], "thema: gemeente"),
        (ENGLISH, &["tests/fixtures/browser"], "taal: en\nthema: standaard"),
    ];
    for (name, sources, line) in other.into_iter().filter(|_| !quick()) {
        let source = changed(sources, line, &built.path().join(format!("{name}-in")));
        sites.push((name, build_site(&source, &built.path().join(name))));
    }
    run_tests(&dir, &sites, &chromium);
}

/// Whether only the short set is asked for.
fn quick() -> bool {
    env::var_os(QUICK).is_some_and(|value| !value.is_empty())
}

/// Fails when there is no Node.js, or one that is too old.
fn require_node() {
    let version = Command::new("node").arg("--version").output().ok().map(|output| text(&output.stdout));
    let parsed = version.as_deref().and_then(|version| {
        let mut parts = version.trim().strip_prefix('v')?.split('.').map(str::parse);
        Some((parts.next()?.ok()?, parts.next()?.ok()?))
    });
    let found = version.as_deref().map_or("er is geen 'node' gevonden", str::trim);
    assert!(
        parsed.is_some_and(|parsed: (u32, u32)| parsed >= NODE),
        "De browsertests hebben Node.js {}.{} of nieuwer nodig ({found}). Installeer Node.js met npm: op Debian en \
         Ubuntu met 'apt-get install nodejs npm', elders van de site van Node.js.",
        NODE.0,
        NODE.1
    );
}

/// Installs the packages of the lock file, unless the very same are there.
fn install_packages(dir: &Path) {
    let wanted = fs::read(dir.join("package-lock.json")).expect("package-lock.json");
    let installed = dir.join("node_modules/.geinstalleerd");
    if fs::read(&installed).is_ok_and(|lock| lock == wanted) {
        return;
    }
    let output = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
        .args(["ci", "--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund"])
        .current_dir(dir)
        .output();
    match output {
        Ok(output) if output.status.success() => fs::write(&installed, wanted).expect("a mark of what is installed"),
        Ok(output) => panic!(
            "De pakketten van de browsertests zijn niet geïnstalleerd. Is er een netwerk? Probeer zelf 'npm ci' in \
             tests/browser.\n{}",
            told(&output)
        ),
        Err(error) => panic!("Installeer npm, dat bij Node.js hoort: 'npm' start niet ({error})."),
    }
}

/// Chromium: what `CHROME_PATH` names, or the first on the path.
fn find_chromium() -> Option<PathBuf> {
    if let Some(named) = env::var_os("CHROME_PATH") {
        let named = PathBuf::from(named);
        assert!(runs(&named), "CHROME_PATH wijst niet naar een Chromium die start: {}", named.display());
        return Some(named);
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = env::split_paths(&path).flat_map(|dir| CHROMIUM.map(|name| dir.join(name)));
    on_path.chain([PathBuf::from(CHROME_ON_MAC)]).find(|program| program.is_file() && runs(program))
}

/// Whether a browser starts. An empty package that only points elsewhere does not.
fn runs(program: &Path) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

/// Installs Chromium where that can be done without asking: as root, or with a `sudo` that wants no password.
fn install_chromium() -> PathBuf {
    let install = ["install", "-y", "--no-install-recommends", DEBIAN[0], DEBIAN[1]];
    let mut tried = apt_get(&install);
    if !tried.as_ref().is_ok_and(|output| output.status.success()) {
        // The list of packages may be missing or old.
        tried = apt_get(&["update"]).and_then(|_| apt_get(&install));
    }
    let why = match tried {
        Ok(output) => told(&output),
        Err(error) => format!("apt-get start niet: {error}"),
    };
    find_chromium().unwrap_or_else(|| {
        panic!(
            "De browsertests hebben Chromium nodig, en dat is niet gevonden of te installeren. Installeer het met \
             'sudo apt-get install {}', of zet het pad van Chromium of Chrome in CHROME_PATH.\n{why}",
            DEBIAN.join(" ")
        )
    })
}

/// Runs apt-get as root.
fn apt_get(arguments: &[&str]) -> io::Result<Output> {
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| text(&output.stdout).trim() == "0");
    let (program, before): (_, &[&str]) = if root { ("apt-get", &[]) } else { ("sudo", &["-n", "apt-get"]) };
    let mut command = Command::new(program);
    command.args(before).args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
    command.output()
}

/// Builds a region of this repository; gives where its site is.
fn build_site(source: &Path, out: &Path) -> PathBuf {
    let output = Command::new(env!("CARGO_BIN_EXE_wijkwijzer"))
        .args(["build", "--vandaag", VANDAAG, "--out"])
        .arg(out)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(source))
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{}: {}", source.display(), told(&output));
    out.to_owned()
}

/// Puts folders over each other in a new one, with another line than `thema: standaard` for the region; gives that folder.
fn changed(sources: &[&str], line: &str, to: &Path) -> PathBuf {
    for source in sources {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(source), to);
    }
    let regio = to.join("data/regio.yaml");
    let text = fs::read_to_string(&regio).expect("the region");
    assert_eq!(text.matches("thema: standaard").count(), 1, "the example has the standard theme");
    fs::write(regio, text.replace("thema: standaard", line)).expect("the region with another line");
    to.to_owned()
}

/// Copies a folder with everything in it over another.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to copy") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// Runs all test files, and fails with what they say.
fn run_tests(dir: &Path, sites: &[(&str, PathBuf)], chromium: &Path) {
    let entries = [dir.to_owned(), dir.join("unit")].map(|dir| fs::read_dir(dir).expect("a folder of tests"));
    let paths = entries.into_iter().flatten().map(|entry| entry.expect("an entry").path());
    let is_test = |path: &PathBuf| [".test.js", ".test.mjs"].iter().any(|end| path.to_string_lossy().ends_with(end));
    let mut files: Vec<_> = paths.filter(is_test).collect();
    if quick() {
        files.retain(|path| QUICK_FILES.iter().any(|name| path.ends_with(name)));
    }
    files.sort();
    assert!(!files.is_empty(), "there are test files");
    let output = Command::new("node")
        .args(["--test", "--test-reporter=spec", "--test-concurrency=2", "--test-timeout=600000"])
        .args(files)
        .current_dir(dir)
        .envs(sites.iter().map(|(name, site)| (*name, site)))
        .env("CHROME_PATH", chromium)
        // A run of Node.js inside of another one reports to that one instead of to us.
        .env_remove("NODE_TEST_CONTEXT")
        .output()
        .expect("node starts");
    assert!(output.status.success(), "{}", told(&output));
    let said = text(&output.stdout);
    assert!(passed(&said) > 0, "node ran no test:\n{}", told(&output));
    // Past the capture of cargo: what was not looked at is said, also when all else is well.
    for line in said.lines().filter(|line| line.trim_start().starts_with('﹣')) {
        writeln!(io::stderr(), "browser: overgeslagen: {line}").expect("standard error");
    }
}

/// How many tests passed, by the closing lines of the reporter: `ℹ pass 12`.
fn passed(said: &str) -> u32 {
    let number = said.lines().rev().find_map(|line| line.split_once("pass ")?.1.trim().parse().ok());
    number.unwrap_or(0)
}

/// What a program said, on both of its ways out.
fn told(output: &Output) -> String {
    format!("{}\n{}{}", output.status, text(&output.stdout), text(&output.stderr))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
