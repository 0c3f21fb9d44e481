//! An import on the fixture region, and what it says.

use std::fmt::Write as _;

use wijkwijzer::diagnostics::Diagnostics;
use wijkwijzer::import::kolommen::Kolommenkaart;
use wijkwijzer::import::{ImportFout, Opdracht, Soort, Verslag, importeer};
use wijkwijzer::{records, source};

use crate::driver::{SiteTest, VANDAAG};

/// A sheet with what is asked for it.
pub(crate) struct Vel {
    pub(crate) naam: &'static str,
    pub(crate) soort: Soort,
    pub(crate) bestand: &'static str,
    pub(crate) bytes: Vec<u8>,
    pub(crate) standaard: Vec<(&'static str, &'static str)>,
    pub(crate) kaart: Kolommenkaart,
    pub(crate) bijwerken: bool,
    pub(crate) blad: Option<&'static str>,
    pub(crate) gemeente: Option<&'static str>,
}

/// What the sheets of most tests leave out.
pub(crate) const STANDAARD: [(&str, &str); 3] =
    [("organisatie", "sociaal-werk"), ("themas", "ontmoeten"), ("gecontroleerd_op", "2026-11-01")];

impl Vel {
    /// Activities of the fixture's gemeente in a table of plain text.
    pub(crate) fn csv(naam: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            naam,
            soort: Soort::Activiteiten,
            bestand: "lijst.csv",
            bytes: bytes.into(),
            standaard: STANDAARD.to_vec(),
            kaart: Kolommenkaart::default(),
            bijwerken: false,
            blad: None,
            gemeente: Some("Westerkwartier"),
        }
    }

    /// The same in a workbook.
    pub(crate) fn xlsx(naam: &'static str, fill: impl FnOnce(&mut rust_xlsxwriter::Workbook)) -> Self {
        let mut book = rust_xlsxwriter::Workbook::new();
        fill(&mut book);
        Self { bestand: "lijst.xlsx", ..Self::csv(naam, book.save_to_buffer().expect("a workbook")) }
    }

    pub(crate) fn soort(mut self, soort: Soort) -> Self {
        self.soort = soort;
        self
    }

    pub(crate) fn standaard(mut self, standaard: &[(&'static str, &'static str)]) -> Self {
        self.standaard = standaard.to_vec();
        self
    }

    pub(crate) fn run(&self, site: &SiteTest) -> Result<Verslag, ImportFout> {
        let mut found = Diagnostics::new();
        let sources = source::load(site.root(), &mut found).expect("a site");
        let records = records::read(&sources, &mut found);
        let opdracht = Opdracht {
            soort: self.soort,
            bestand: self.bestand,
            bytes: &self.bytes,
            gemeente: self.gemeente,
            blad: self.blad,
            kaart: self.kaart.clone(),
            standaard: self.standaard.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
            bijwerken: self.bijwerken,
            vandaag: VANDAAG.parse().expect("a date"),
        };
        importeer(&opdracht, &sources, &records)
    }

    /// The report with all files, as text.
    pub(crate) fn tekst(&self, site: &SiteTest) -> String {
        match self.run(site) {
            Ok(verslag) => {
                let mut out = verslag.tekst(false);
                for (path, text) in &verslag.bestanden {
                    let _ = write!(out, "=== {path}\n{text}");
                }
                out
            }
            Err(error) => format!("fout: {error}\n"),
        }
    }
}

/// Writes the files of a report.
pub(crate) fn schrijf(site: &SiteTest, verslag: &Verslag) {
    for (path, text) in &verslag.bestanden {
        site.write(path, text);
    }
}
