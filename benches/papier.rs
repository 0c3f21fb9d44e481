//! How long one folder on paper takes: the first one, and one of many.
//!
//! `cargo bench --bench papier`. It uses the region of this repository.

#![allow(missing_docs, clippy::expect_used)] // What criterion makes has no doc comments; a bench may fail loudly.

use std::hint::black_box;
use std::path::Path;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use wijkwijzer::folder::pdf::Paper;
use wijkwijzer::{Timings, make};

fn papers(c: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let vandaag = "2026-11-21".parse().expect("a day");
    let region = make(root, vandaag, &mut Timings::default(), &|_| ()).expect("the region");
    let papers = region.papers.expect("papers");
    let all: Vec<&Paper> = papers.iter().collect();
    let print = |paper: &Paper| papers.make(paper).expect("a thread").expect("a paper").len();

    let mut group = c.benchmark_group("papier");
    group.sample_size(30);
    // Without anything that typst remembers of earlier papers.
    group.bench_function("koud", |b| {
        b.iter_batched(|| comemo::evict(0), |()| black_box(print(all[0])), BatchSize::PerIteration);
    });
    // Each the sheet of another wijk, after others in the same language and form.
    let mut at = 0;
    group.bench_function("warm", |b| {
        b.iter(|| {
            at = (at + 1) % all.len().min(90);
            black_box(print(all[at]))
        });
    });
    group.finish();
    println!("{} papers", papers.len());
}

criterion_group!(benches, papers);
criterion_main!(benches);
