//! How long it takes to make the tables of the coach finder for a whole country: 342 gemeenten and 4,077 postcodes.
//! `cargo bench --bench vinder`. The goal is 100 ms.

// A bench has no one to report to.
#![allow(clippy::expect_used, missing_docs)]

mod regio;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use regio::{Opdracht, VANDAAG, schrijf};
use wijkwijzer::diagnostics::Diagnostics;
use wijkwijzer::site::Theme;
use wijkwijzer::{finder, kaart, records, source};

fn vinder(criterion: &mut Criterion) {
    let dir = tempfile::tempdir().expect("a folder for a while");
    let opdracht = Opdracht { gemeenten: 342, activiteiten: 342, zaad: 1, namen: None };
    schrijf(&opdracht, dir.path()).expect("a region");
    let mut found = Diagnostics::new();
    let sources = source::load(dir.path(), &mut found).expect("a region");
    let records = records::read(&sources, &mut found);
    let kaart = kaart::link(records, VANDAAG.parse().expect("a day"), &mut found).expect("a region without faults");
    let messages = Theme::load("standaard", "nl", &sources, &mut found).messages;
    assert!(!found.stops(false), "the region has faults");
    let size = finder::coaches(&kaart, &messages).len();
    println!(
        "{} gemeenten, {} wijken, {} coaches, {} postcodes: {size} bytes",
        kaart.gemeenten.len(),
        kaart.wijken.len(),
        kaart.coaches.len(),
        kaart.pc4s().len()
    );
    criterion.bench_function("vinder/land", |bencher| {
        bencher.iter(|| finder::coaches(black_box(&kaart), black_box(&messages)));
    });
}

criterion_group!(benches, vinder);
criterion_main!(benches);
