//! Names of places that are nowhere, and the slugs of names.

use std::collections::HashSet;
use std::io;
use std::path::Path;

use wijkwijzer::kaart::fold;

use super::{Random, Sink};

/// How names of places begin.
const BEGIN: &str = "Ooster Wester Noorder Zuider Midden Hoog Laag Molen Berken Eiken Elzen Linde Wilgen Riet Veen Zand \
    Klei Water Beek Haver Rogge Vlas Schapen Ossen Paarden Raven Valken Zwanen Ganzen Heren Konings Graven \
    Monniken Boeren Goor Groen Zilver Gulden Roden Witten Winter Zomer Buren Wolven Hazen Mars Nijen Olden Tjalke \
    Fokke Wibe Sjoerda Harke Lutje Barn Dwinge Emme Hasse Ime Jelde";

/// How names of places end.
const END: &str = "dam dijk veen huizen hout woude kerk zijl sluis brug burg broek horn heem um inge loo beek meer mond \
    recht wold wierum drecht voort zande donk rade schoten stede tille vliet waard werf hem ga";

/// What stands before or after the name of a small place.
const AROUND: [(&str, &str); 8] =
    [("", ""), ("", ""), ("Oud-", ""), ("Nieuw-", ""), ("Klein ", ""), ("Groot ", ""), ("", "-Zuid"), ("Sint ", "")];

/// Names of places, each given out once.
#[derive(Debug)]
pub(crate) struct Namen {
    begin: Vec<&'static str>,
    end: Vec<&'static str>,
    /// The slugs of the names given out.
    used: HashSet<String>,
    /// Real names of gemeenten and of places, to be used first; the next one last.
    gemeenten: Vec<String>,
    plaatsen: Vec<String>,
}

impl Namen {
    /// Made-up names; before these, the real ones in the tables of a folder when one is given.
    pub(crate) fn new(real: Option<&Path>) -> io::Result<Self> {
        let column = |file: &str, name: &str| real.map_or(Ok(Vec::new()), |dir| column(&dir.join(file), name));
        Ok(Self {
            begin: BEGIN.split_whitespace().collect(),
            end: END.split_whitespace().collect(),
            used: HashSet::new(),
            gemeenten: column("gemeenten.csv", "gm_naam")?,
            plaatsen: column("pc4.csv", "plaats")?,
        })
    }

    /// The name of a gemeente.
    pub(crate) fn gemeente(&mut self, random: &mut Random) -> String {
        while let Some(name) = self.gemeenten.pop() {
            if self.used.insert(slug(&name)) {
                return name;
            }
        }
        self.made(&AROUND[..1], random)
    }

    /// The name of a village or quarter.
    pub(crate) fn plaats(&mut self, random: &mut Random) -> String {
        while let Some(name) = self.plaatsen.pop() {
            if self.used.insert(slug(&name)) {
                return name;
            }
        }
        self.made(&AROUND, random)
    }

    fn made(&mut self, around: &[(&str, &str)], random: &mut Random) -> String {
        loop {
            let (before, after) = random.pick(around);
            let (begin, end) = (random.pick(&self.begin), random.pick(&self.end));
            let name = format!("{before}{begin}{end}{after}");
            if self.used.insert(slug(&name)) {
                return name;
            }
        }
    }
}

/// The values of a column, the last row first; a few rows have none.
fn column(path: &Path, name: &str) -> io::Result<Vec<String>> {
    let text = Sink::read(path)?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let at = reader.headers()?.iter().position(|cell| cell == name);
    let at = at.ok_or_else(|| io::Error::other(format!("{}: no column {name}", path.display())))?;
    let mut out = Vec::new();
    for row in reader.records() {
        out.extend(row?.get(at).filter(|name| !name.is_empty()).map(str::to_owned));
    }
    out.reverse();
    Ok(out)
}

/// The name of a file for a name: small letters, digits and single hyphens.
pub(crate) fn slug(name: &str) -> String {
    let folded = fold(name);
    let parts: Vec<&str> = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    parts.join("-")
}
