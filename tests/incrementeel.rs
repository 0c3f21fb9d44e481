//! What is taken over from the build before is what a clean build makes, to the byte; and only what changed is made anew.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::expect_used, clippy::disallowed_methods)]

mod driver;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use driver::{SiteTest, VANDAAG};
use wijkwijzer::diagnostics::Format;
use wijkwijzer::kaart::Datum;
use wijkwijzer::output::{Files, Memory, Publication, Published};
use wijkwijzer::{Made, Timings, make_into};

/// How many edits there are for each beginning.
const EDITS: usize = 126;

/// The beginnings of the sequences of edits.
const SEEDS: [u64; 4] = [1, 2, 3, 4];

/// Numbers that look random and are the same in each run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("small") % end.max(1)
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// The files of a region by path, and the day.
#[derive(Clone)]
struct Region {
    files: BTreeMap<String, String>,
    vandaag: Datum,
}

impl Region {
    fn read(root: &Path) -> Self {
        let mut files = BTreeMap::new();
        read_into(root, "", &mut |path, bytes| {
            files.insert(path, String::from_utf8(bytes).expect("text"));
        });
        Self { files, vandaag: VANDAAG.parse().expect("a day") }
    }

    /// Puts this region in the place of another one on the disk.
    fn write(&self, site: &SiteTest, there: &Self) {
        for path in there.files.keys().filter(|path| !self.files.contains_key(*path)) {
            site.remove(path);
        }
        for (path, text) in self.files.iter().filter(|(path, text)| there.files.get(*path) != Some(*text)) {
            site.write(path, text);
        }
    }

    /// Makes one edit of any kind, and says which.
    fn edit(&mut self, random: &mut Random, number: usize) -> String {
        let paths =
            |part: &str| -> Vec<String> { self.files.keys().filter(|path| path.contains(part)).cloned().collect() };
        let activities = paths("/activiteiten/");
        let theme = paths("themes/");
        let activity = random.of(&activities).clone();
        let dir = &activity[..activity.rfind('/').expect("a folder")];
        match random.below(15) {
            0 | 1 => {
                let path = format!("{dir}/nieuw-{number}.yaml");
                self.files.insert(path.clone(), self.files[&activity].clone());
                format!("add {path}")
            }
            2 if activities.len() > 2 => {
                self.files.remove(&activity);
                format!("remove {activity}")
            }
            3 => {
                let path = format!("{dir}/anders-{number}.yaml");
                let text = self.files.remove(&activity).expect("a file");
                self.files.insert(path.clone(), text);
                format!("rename {activity} to {path}")
            }
            4 => {
                let name = *random.of(&[
                    "wijk.html",
                    "activiteit.html",
                    "componenten/versheid.html",
                    "onderdelen/voet.html",
                    "onderdelen/icoon.html",
                ]);
                let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/standaard/templates").join(name);
                let text = fs::read_to_string(own).expect("a template").replacen("</", &format!(" {number}</"), 1);
                self.files.insert(format!("themes/standaard/templates/{name}"), text);
                format!("template {name}")
            }
            5 => {
                let text = format!("kop: {{ menu: \"Menu {number}\" }}\nwijk: {{ gebied_kop: \"Gebied {number}\" }}\n");
                self.files.insert("themes/standaard/berichten.nl.yaml".to_owned(), text);
                "texts".to_owned()
            }
            6 => {
                let css = format!(".x{number} {{ color: red }}\n");
                self.files.insert("themes/standaard/static/stijl.css".to_owned(), css);
                "style".to_owned()
            }
            7 if !theme.is_empty() => {
                let path = random.of(&theme).clone();
                self.files.remove(&path);
                format!("remove {path}")
            }
            8 => {
                let regio = self.files.get_mut("data/regio.yaml").expect("a region");
                let rest = regio.split_once('\n').map(|(_, rest)| rest.to_owned()).expect("lines");
                *regio = format!("naam: Welzijn {number}\n{rest}");
                "config".to_owned()
            }
            9 => {
                self.vandaag = Datum(self.vandaag.0.tomorrow().expect("a day"));
                "the day".to_owned()
            }
            10 => {
                let own = "themes/standaard/voorbeeld/data/themas.yaml";
                let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(own)).expect("themas");
                self.files.insert(own.to_owned(), text.replacen("naam: ", &format!("naam: N{number} "), 2));
                "the region of the samples".to_owned()
            }
            _ => {
                let path = random.of(&paths(".")).clone();
                let text = self.files.get_mut(&path).expect("a file");
                let fields = ["naam: ", "samenvatting: ", "titel: ", "uitleg: ", "wanneer_toelichting: ", "plaats: "];
                let places: Vec<usize> = fields
                    .iter()
                    .flat_map(|field| text.match_indices(field))
                    .map(|(at, field)| at + field.len())
                    .collect();
                if let Some(at) = (!places.is_empty()).then(|| *random.of(&places))
                    && text[at..].starts_with(char::is_alphabetic)
                {
                    text.insert_str(at, &format!("N{number} "));
                }
                format!("change {path}")
            }
        }
    }
}

fn read_into(dir: &Path, prefix: &str, take: &mut impl FnMut(String, Vec<u8>)) {
    for entry in fs::read_dir(dir).expect("a folder") {
        let entry = entry.expect("readable");
        let path = format!("{prefix}{}", entry.file_name().to_str().expect("text"));
        if entry.path().is_dir() {
            read_into(&entry.path(), &format!("{path}/"), take);
        } else {
            take(path, fs::read(entry.path()).expect("a file"));
        }
    }
}

fn in_memory(site: &SiteTest, vandaag: Datum, before: &Arc<Files>) -> (Made, Files) {
    let memory = Memory::after(Arc::clone(before));
    let made = make_into(&memory, site.root(), vandaag, false, &mut Timings::default(), &|_| ()).expect("a site");
    (made, memory.into_files())
}

fn contents(files: &Files) -> BTreeMap<&str, (&[u8], Option<&str>)> {
    files.iter().map(|(path, file)| (path.as_str(), (&*file.bytes, file.key.as_deref()))).collect()
}

fn lines(made: &Made) -> String {
    Format::Kort.render(&made.diagnostics, false)
}

/// Edits a region time and again, and compares each build with a clean one. Gives how many builds there were, and how
/// many pages these took over.
fn edits(seed: u64) -> (usize, usize) {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let site = SiteTest::regio();
    let mut region = Region::read(site.root());
    let mut before = Arc::new(in_memory(&site, region.vandaag, &Arc::default()).1);
    let (mut number, mut builds, mut reused) = (0, 0, 0);
    while number < EDITS {
        let good = region.clone();
        let mut said = Vec::new();
        for _ in 0..=random.below(5) {
            number += 1;
            said.push(region.edit(&mut random, number));
        }
        region.write(&site, &good);
        let (clean, whole) = in_memory(&site, region.vandaag, &Arc::default());
        let (made, files) = in_memory(&site, region.vandaag, &before);
        assert_eq!(lines(&made), lines(&clean), "seed {seed}: {said:?}");
        if made.diagnostics.stops(false) {
            good.write(&site, &region);
            region = good;
            continue;
        }
        for (path, file) in contents(&whole) {
            assert!(contents(&files).get(path) == Some(&file), "seed {seed}: {path} after {said:?}");
        }
        assert_eq!((files.len(), made.pages), (whole.len(), clean.pages), "seed {seed}: {said:?}");
        (builds, reused) = (builds + 1, reused + made.reused);
        before = Arc::new(files);
    }
    (builds, reused)
}

#[test]
fn after_any_edits_a_build_is_what_a_clean_one_is() {
    let threads: Vec<_> = SEEDS.into_iter().map(|seed| std::thread::spawn(move || edits(seed))).collect();
    for (seed, thread) in SEEDS.into_iter().zip(threads) {
        let (builds, reused) = thread.join().expect("no difference");
        // Else the edits would say nothing.
        assert!(builds > EDITS / 12 && reused > 2 * builds, "seed {seed}: {builds} builds, {reused} pages taken over");
    }
}

#[test]
fn only_the_pages_that_show_a_change_are_made_anew() {
    let site = SiteTest::regio();
    let vandaag = VANDAAG.parse().expect("a day");
    let (_, first) = in_memory(&site, vandaag, &Arc::default());
    let first = Arc::new(first);
    let (again, _) = in_memory(&site, vandaag, &first);
    assert_eq!(again.reused, again.pages);

    let activity = Region::read(site.root()).files.keys().find(|path| path.contains("/activiteiten/")).cloned();
    let activity = activity.expect("an activity");
    site.change_first(&activity, "samenvatting: ", "samenvatting: Nieuw. ");
    let (made, files) = in_memory(&site, vandaag, &first);
    let is_page = |path: &&String| path.rsplit_once('.').is_some_and(|(_, extension)| extension == "html");
    let anew: Vec<&String> = files.keys().filter(is_page).filter(|path| files[*path].key != first[*path].key).collect();
    assert_eq!(made.pages - made.reused, anew.len());
    assert!(!anew.is_empty() && anew.len() < 16, "{anew:?} of {}", made.pages);
    // Pages for search and choice name a table by its content, so they change with it and are among these.
    let in_vain: Vec<_> = anew.into_iter().filter(|path| files[*path].bytes == first[*path].bytes).collect();
    assert!(in_vain.is_empty(), "{in_vain:?}");
}

#[test]
fn changed_news_and_figures_change_their_own_pages() {
    let vandaag = VANDAAG.parse().expect("a day");
    let bericht = "content/nieuws/2026-11-10-nieuwe-route.md";
    let cijfers = "data/gemeenten/westerkwartier/cijfers.csv";
    for (path, from, to, wanted) in [
        (bericht, "\n---\n", "\n---\nEerst dit. ", &["nieuws/2026-11-10-nieuwe-route/index.html"][..]),
        (
            bericht,
            "samenvatting: ",
            "samenvatting: Nieuw. ",
            &["nieuws/2026-11-10-nieuwe-route/index.html", "nieuws/index.html"],
        ),
        (cijfers, ";14;", ";15;", &["cijfers/index.html", "gemeenten/westerkwartier/cijfers/index.html"]),
    ] {
        let site = SiteTest::regio();
        let first = Arc::new(in_memory(&site, vandaag, &Arc::default()).1);
        site.change_first(path, from, to);
        let (_, files) = in_memory(&site, vandaag, &first);
        let pages = files.keys().filter(|path| path.ends_with("index.html"));
        let anew: Vec<&str> =
            pages.map(String::as_str).filter(|path| files[*path].bytes != first[*path].bytes).collect();
        // Pages for search and choice name a table by its content.
        let names_a_table = |path: &&str| {
            ["activiteiten/", "zoeken/", "redactie/componenten/"].iter().any(|begin| path.starts_with(begin))
        };
        let mut own: Vec<&str> = anew.into_iter().filter(|path| !names_a_table(path)).collect();
        own.sort_unstable();
        assert_eq!(own, wanted, "{path}: {from:?}");
    }
}

/// The texts of the whole site, those of the samples and those of a language stand on pages whose views do not have them.
#[test]
fn a_page_is_made_anew_when_what_is_not_of_its_view_changed() {
    let vandaag = VANDAAG.parse().expect("a day");
    let own = |path: &str| {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/standaard").join(path)).expect("a file")
    };
    let themas = own("voorbeeld/data/themas.yaml").replacen("naam: Bewegen", "naam: Uitbewegen", 1);
    let page = own("templates/componenten/versheid.html").replacen("{% block", "{# anders #}{% block", 1);
    let tokens = "licht:\n  basis-color-card: \"#fffefd\"\n";
    for (path, text, least) in [
        ("themes/standaard/voorbeeld/data/themas.yaml", themas.as_str(), 10),
        ("themes/standaard/templates/componenten/versheid.html", &page, 1),
        ("themes/standaard/componenten.nl.yaml", "componenten: { versheid: Anders. }\n", 30),
        ("themes/standaard/tokens.yaml", tokens, 30),
        ("data/regio.yaml", "", 30),
    ] {
        let site = SiteTest::regio();
        let first = Arc::new(in_memory(&site, vandaag, &Arc::default()).1);
        if path == "data/regio.yaml" {
            site.change_first(path, "naam: ", "taal: en\nnaam: ");
        } else {
            site.write(path, text);
        }
        let (clean, whole) = in_memory(&site, vandaag, &Arc::default());
        let (made, files) = in_memory(&site, vandaag, &first);
        let anew = made.pages - made.reused;
        assert!(!clean.diagnostics.stops(false) && anew >= least, "{path}: {anew} pages\n{}", lines(&clean));
        assert!(contents(&files) == contents(&whole), "{path}");
    }
}

fn publish(site: &SiteTest, out: &Path) -> Option<Published> {
    let publication = Publication::new(out, site.root());
    let vandaag = VANDAAG.parse().expect("a day");
    let made = make_into(&publication, site.root(), vandaag, false, &mut Timings::default(), &|_| ()).expect("a site");
    assert!(!made.diagnostics.stops(false), "{}", lines(&made));
    publication.publish(made.input()).expect("published")
}

fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    read_into(dir, "", &mut |path, bytes| {
        files.insert(path, bytes);
    });
    files
}

#[test]
fn without_a_change_nothing_is_published() {
    let site = SiteTest::regio();
    let out = site.root().join("public");
    let first = publish(&site, &out).expect("a first time");
    assert!(first.written > 50 && first.unchanged == 0, "{first:?}");
    assert_eq!(publish(&site, &out), None);
    // A file that is not of the site goes, as it does in any build.
    fs::write(out.join("los.html"), "los").expect("written");
    assert!(publish(&site, &out).is_some() && !out.join("los.html").exists());
    site.change_first("data/regio.yaml", "naam: ", "naam: Nieuw ");
    // Each page has the name; scripts and styles are as they were.
    let other = publish(&site, &out).expect("another site");
    assert!(other.written > 30 && other.unchanged > 10, "{other:?}");
}

#[test]
fn a_flipped_bit_is_found_wherever_it_is() {
    let site = SiteTest::regio();
    let out = site.root().join("public");
    publish(&site, &out);
    let clean = tree(&out);
    let paths: Vec<&String> = clean.keys().collect();
    let mut random = Random(7);
    for round in 0..20 {
        // Every third time in the manifest, which is what the next build goes by.
        let manifest = wijkwijzer::output::MANIFEST;
        let path = if round % 3 == 0 { manifest } else { random.of(&paths) };
        let mut bytes = clean[path].clone();
        if bytes.is_empty() {
            continue;
        }
        let at = random.below(bytes.len());
        bytes[at] ^= 1 << random.below(8);
        // A file of its own: the published one may be linked elsewhere.
        fs::remove_file(out.join(path)).expect("removed");
        fs::write(out.join(path), bytes).expect("damaged");
        publish(&site, &out);
        let found = tree(&out);
        for (path, bytes) in &clean {
            assert!(found.get(path) == Some(bytes), "round {round}: {path}, damaged at byte {at}");
        }
        assert_eq!(found.len(), clean.len(), "round {round}");
        assert_eq!(publish(&site, &out), None, "round {round}");
    }
}

/// How many files a build has put ready beside the published site.
fn staged(root: &Path) -> usize {
    let dirs = fs::read_dir(root).expect("a folder").filter_map(Result::ok);
    let staging = dirs.filter(|dir| dir.file_name().to_string_lossy().starts_with(".public.wijkwijzer-nieuw"));
    let mut count = 0;
    for dir in staging {
        count_files(&dir.path(), &mut count);
    }
    count
}

/// Counts the files below a folder that may go at any moment.
fn count_files(dir: &Path, count: &mut usize) {
    for entry in fs::read_dir(dir).into_iter().flatten().filter_map(Result::ok) {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => count_files(&entry.path(), count),
            _ => *count += 1,
        }
    }
}

#[test]
fn a_build_goes_on_from_what_a_killed_one_left() {
    const ACTIVITY: &str = "data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml";
    let site = SiteTest::regio();
    let out = site.root().join("public");
    publish(&site, &out);
    let files = tree(&out).len();
    let mut amid = 0;
    for round in 0..10 {
        site.change_first(ACTIVITY, "naam: ", &format!("naam: {round} "));
        let mut program = Command::new(env!("CARGO_BIN_EXE_wijkwijzer"));
        program.args(["build", "--vandaag", VANDAAG]).current_dir(site.root());
        program.args(cfg!(feature = "pdf").then_some("--zonder-pdf")).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = program.spawn().expect("the program starts");
        // Ever later, up to its end.
        let enough = round * files / 9;
        while child.try_wait().expect("a state").is_none() {
            if staged(site.root()) >= enough {
                child.kill().expect("killed");
                amid += 1;
                break;
            }
            std::thread::yield_now();
        }
        child.wait().expect("ended");
        publish(&site, &out);
        let clean = tempfile::tempdir().expect("a folder");
        publish(&site, &clean.path().join("site"));
        assert!(tree(&out) == tree(&clean.path().join("site")), "round {round}");
    }
    assert!(amid > 4, "only {amid} kills were amid a build");
}
