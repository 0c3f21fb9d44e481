//! How long each stage takes at M: 8 gemeenten, 2,000 activities. `cargo bench --bench stappen`.

// A bench has no one to report to.
#![allow(clippy::expect_used, missing_docs)]

mod regio;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use regio::{Maat, Opdracht, VANDAAG, schrijf};
use wijkwijzer::diagnostics::Diagnostics;
use wijkwijzer::kaart::Datum;
use wijkwijzer::output::{Publication, Sink as _};
use wijkwijzer::pictures::Pictures;
use wijkwijzer::site::{self, Assets, KaartLinks, Links, Site, Texts, Theme, Urls, Voorbeeld};
use wijkwijzer::{Timings, check, finder, kaart, make, records, search, source};

fn stappen(criterion: &mut Criterion) {
    let dir = tempfile::tempdir().expect("a folder for a while");
    schrijf(&Opdracht::from(Maat::M), dir.path()).expect("a region");
    let vandaag: Datum = VANDAAG.parse().expect("a day");
    let mut group = criterion.benchmark_group("stappen");
    group.sample_size(10);

    let mut found = Diagnostics::new();
    let sources = source::load(dir.path(), &mut found).expect("a region");
    let read = || records::read(&sources, &mut Diagnostics::new());
    let records = read();
    group.bench_function("load", |b| b.iter(|| source::load(dir.path(), &mut Diagnostics::new())));
    group.bench_function("read", |b| b.iter(read));
    group.bench_function("check/records", |b| {
        b.iter(|| check::records(&sources, black_box(&records), vandaag, &mut Diagnostics::new()));
    });
    group.bench_function("link", |b| {
        b.iter_batched(read, |records| kaart::link(records, vandaag, &mut Diagnostics::new()), BatchSize::PerIteration);
    });
    let kaart = kaart::link(records, vandaag, &mut found).expect("a region without faults");
    group.bench_function("check/kaart", |b| b.iter(|| check::kaart(black_box(&kaart), &mut Diagnostics::new())));

    let urls = Urls::new(&kaart.regio.record.basis_url);
    let theme = Theme::load(&kaart.regio.record.thema, kaart.regio.record.taal(), &sources, &mut found);
    let mut assets = Assets::new(&theme.assets);
    let pictures = Pictures::plan(&sources, &mut found);
    let links = KaartLinks::new(&kaart, &pictures, &urls, &theme);
    let labels = site::labels(&theme.messages, kaart.regio.record.taal(), &mut found);
    group.bench_function("texts", |b| {
        b.iter(|| Texts::render(&kaart, &links, &labels, &mut Diagnostics::new()));
    });
    let texts = Texts::render(&kaart, &links, &labels, &mut found);
    group.bench_function("finder", |b| {
        b.iter(|| (finder::coaches(&kaart, &theme.messages), finder::klachten(&kaart, &texts)));
    });
    finder::add(&kaart, &theme.messages, &texts, &mut assets);
    let voorbeeld = Voorbeeld::new(&theme, &labels, &mut found).expect("the region of the samples");
    voorbeeld.add(&theme.messages, &mut assets);
    group.bench_function("plan", |b| b.iter(|| site::plan(&kaart, &urls, &mut Diagnostics::new())));
    let pages = site::plan(&kaart, &urls, &mut found);
    assert!(!found.stops(false), "the region has faults");

    group.bench_function("search", |b| {
        b.iter(|| search::add(&kaart, &theme.messages, &texts, &urls, &mut Assets::default()));
    });
    search::add(&kaart, &theme.messages, &texts, &urls, &mut assets);

    let whole = Site {
        kaart: &kaart,
        urls: &urls,
        theme: &theme,
        assets: &assets,
        texts: &texts,
        voorbeeld: &voorbeeld,
        papers: false,
    };
    group.bench_function("render", |b| {
        b.iter(|| site::render(&whole, &pages, &(), &Links::default(), &mut Diagnostics::new(), &|_| {}));
    });
    let asked = Links::default();
    let rendered = site::render(&whole, &pages, &(), &asked, &mut found, &|_| {}).expect("pages");
    group.bench_function("files", |b| b.iter(|| site::worded_files(&whole, &(), &mut Diagnostics::new())));
    let mut names = site::worded_files(&whole, &(), &mut found).expect("files");
    let mut files = site::other_files(&whole, &pages, &pictures);
    files.push(site::worker(&whole, &pages, &rendered, &files, &mut found));
    names.extend(files.into_iter().map(|(path, _)| path));
    group.bench_function("verify", |b| {
        let names = || names.iter().map(String::as_str);
        b.iter(|| site::verify(&rendered, &asked, names(), &urls, &sources, &mut Diagnostics::new()));
    });
    // From finished bytes to a site on the disk, all of it new.
    let made = make(dir.path(), vandaag, &mut Timings::default(), &|_| {}).expect("a site");
    group.bench_function("publish", |b| {
        let place = || tempfile::tempdir().expect("a folder for a while");
        let publish = |to: &tempfile::TempDir| {
            let publication = Publication::new(&to.path().join("site"), dir.path());
            publication.begin().expect("a place");
            for (path, bytes) in &made.files {
                publication.take(path, bytes, None).expect("a file");
            }
            publication.publish(None).expect("a site")
        };
        b.iter_batched_ref(place, |to| publish(to), BatchSize::PerIteration);
    });
    group.bench_function("make", |b| {
        b.iter(|| make(dir.path(), vandaag, &mut Timings::default(), &|_| {}));
    });
    group.finish();
}

criterion_group!(benches, stappen);
criterion_main!(benches);
