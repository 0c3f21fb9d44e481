//! A generator of made-up regions, for benches and tests: the same order always gives the same bytes.
//!
//! A region is complete, in the form of the records of this repository. What does not depend on the
//! place (themas, complaints, chapters …) is copied from the repository itself; gemeenten, wijken, coaches,
//! organisations and activities are made from the words in `woorden.txt` and `soorten.txt`.

mod activiteit;
mod coach;
mod gemeente;
mod kopie;
mod maat;
mod namen;
mod organisatie;
mod plaatsen;
mod random;
mod rooster;
mod sink;
mod teksten;
mod woorden;
mod yaml;

use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

pub(crate) use maat::Maat;
use namen::Namen;
use plaatsen::Gebied;
use random::Random;
use sink::Sink;
use woorden::Woorden;

/// The day that generated regions are made for: their dates lie around it.
pub(crate) const VANDAAG: &str = "2026-11-21";

/// What region is wanted.
#[derive(Debug, Clone)]
pub(crate) struct Opdracht {
    /// How many gemeenten.
    pub(crate) gemeenten: usize,
    /// How many activities in all of them.
    pub(crate) activiteiten: usize,
    /// The seed: another one gives another region of the same size.
    pub(crate) zaad: u64,
    /// A folder with `gemeenten.csv` and `pc4.csv` (with the columns `gm_naam` and `plaats`) to take names from.
    pub(crate) namen: Option<PathBuf>,
}

impl From<Maat> for Opdracht {
    fn from(maat: Maat) -> Self {
        let (gemeenten, activiteiten) = maat.counts();
        Self { gemeenten, activiteiten, zaad: 1, namen: None }
    }
}

/// What all parts of a region are made with.
struct Bron {
    zaad: u64,
    woorden: Woorden,
}

/// Writes a region below a folder, and gives back how many files it has.
///
/// # Errors
/// When the repository's own data can not be read or the folder can not be written.
pub(crate) fn schrijf(opdracht: &Opdracht, dir: &Path) -> io::Result<usize> {
    let sink = Sink::new(dir);
    let bron = Bron { zaad: opdracht.zaad, woorden: Woorden::new() };
    let copied = kopie::schrijf(Path::new(env!("CARGO_MANIFEST_DIR")), &sink)?;

    let mut random = Random::new(opdracht.zaad, u64::MAX);
    let mut namen = Namen::new(opdracht.namen.as_deref())?;
    let gebieden = plaatsen::gebieden(opdracht, &mut namen, &mut random);
    sink.write("data/postcodes.csv", &plaatsen::postcodes(opdracht, &gebieden, &mut namen, &mut random))?;
    let made: Vec<usize> = gebieden.par_iter().map(|gebied| een(&bron, gebied, &sink)).collect::<io::Result<_>>()?;
    Ok(copied + 1 + made.iter().sum::<usize>())
}

/// Writes all records of one gemeente. It has its own chain of random numbers, so that the order in
/// which threads come to it does not matter.
fn een(bron: &Bron, gebied: &Gebied, sink: &Sink) -> io::Result<usize> {
    let mut random = Random::new(bron.zaad, gebied.code);
    let organisaties = organisatie::organisaties(bron, gebied, &mut random);
    let mut files = Vec::new();
    for own in &organisaties {
        files.push((format!("data/organisaties/{}.yaml", own.slug), own.yaml.clone()));
    }
    let dir = format!("data/gemeenten/{}", gebied.slug);
    files.push((format!("{dir}/gemeente.yaml"), gemeente::gemeente(bron, gebied, &organisaties, &mut random)));
    for (at, wijk) in gebied.wijken.iter().enumerate() {
        files.push((format!("{dir}/wijken/{}.yaml", wijk.slug), gemeente::wijk(gebied, at, &mut random)));
    }
    for (slug, yaml) in coach::coaches(bron, gebied, &organisaties, &mut random) {
        files.push((format!("{dir}/coaches/{slug}.yaml"), yaml));
    }
    for (slug, yaml) in activiteit::activiteiten(bron, gebied, &organisaties, &mut random) {
        files.push((format!("{dir}/activiteiten/{slug}.yaml"), yaml));
    }
    files.iter().try_for_each(|(path, text)| sink.write(path, text))?;
    Ok(files.len())
}
