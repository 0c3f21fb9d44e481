//! How long it takes to read a sheet of 10,000 activities and to say what becomes of each row, with all checks.
//! `cargo bench --bench import`. The goal is 2 s.

// A bench has no one to report to.
#![allow(clippy::expect_used, missing_docs)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use wijkwijzer::diagnostics::Diagnostics;
use wijkwijzer::import::kolommen::Kolommenkaart;
use wijkwijzer::import::{Opdracht, Soort, importeer};
use wijkwijzer::{records, source};

fn import(criterion: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/regio");
    let mut found = Diagnostics::new();
    let sources = source::load(&root, &mut found).expect("a site");
    let records = records::read(&sources, &mut found);
    let mut text = "Activiteit;Omschrijving;Wijk;Locatie;Plaats;Wanneer;Kosten;Tel.;E-mail\n".to_owned();
    for number in 0..10_000 {
        let _ = writeln!(
            text,
            "Groep {number};Samen iets doen. Loop binnen.;Leek en Marum;De Toekomst;Leek;di en do 9.30-11.00;\
             € 2,50 per keer;594{number:06};groep{number}@leek.example"
        );
    }
    let standaard = [("organisatie", "sociaal-werk"), ("themas", "ontmoeten"), ("gecontroleerd_op", "2026-11-01")];
    let opdracht = Opdracht {
        soort: Soort::Activiteiten,
        bestand: "lijst.csv",
        bytes: text.as_bytes(),
        gemeente: Some("westerkwartier"),
        blad: None,
        kaart: Kolommenkaart::default(),
        standaard: standaard.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
        bijwerken: false,
        vandaag: "2026-11-21".parse().expect("a date"),
    };
    criterion.bench_function("import/10000", |bencher| {
        bencher.iter(|| {
            let verslag = importeer(black_box(&opdracht), &sources, &records).expect("a sheet");
            assert_eq!(verslag.nieuw.len(), 10_000);
            verslag
        });
    });
}

criterion_group! { name = benches; config = Criterion::default().sample_size(10); targets = import }
criterion_main!(benches);
