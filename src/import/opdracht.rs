//! What an editor asks for, and why nothing of a file can be used.

use super::Soort;
use super::boek::LeesFout;
use super::kolommen::Kolommenkaart;
use crate::kaart::Datum;

/// What an editor asks for.
#[derive(Debug)]
pub struct Opdracht<'a> {
    /// What the rows are.
    pub soort: Soort,
    /// The name of the file, without folders.
    pub bestand: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// The folder of the gemeente the rows are for. For organisations it may be left out; with it, rows of another gemeente
    /// are passed over.
    pub gemeente: Option<&'a str>,
    /// The one sheet that is meant; else all that have a header.
    pub blad: Option<&'a str>,
    /// Which column holds what, as far as the editor decided it.
    pub kaart: Kolommenkaart,
    /// Values for fields of which a row has nothing: the field and the text, in which `{Kolom}` stands for a cell.
    pub standaard: Vec<(String, String)>,
    /// Whether records that are there may change.
    pub bijwerken: bool,
    /// Today, for dates without a year.
    pub vandaag: Datum,
}

/// Why nothing of a file can be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportFout {
    /// The file holds no sheets that can be read.
    #[error(transparent)]
    Lezen(#[from] LeesFout),
    /// There is no sheet of that name.
    #[error("er is geen blad '{blad}' ({hulp})")]
    Blad {
        /// The name that was asked for.
        blad: String,
        /// What sheets there are.
        hulp: String,
    },
    /// No sheet has a row with names of columns.
    #[error(
        "er is geen rij met namen van kolommen gevonden (zet boven elke kolom wat erin staat, zoals Naam, Dag, Tijd en Telefoon)"
    )]
    Kop,
    /// No column holds the names of the records.
    #[error(
        "geen kolom heet Naam of iets wat daarop lijkt (geef de kolom met de namen die kop, of gebruik --kolommen)"
    )]
    Naam,
    /// A default for a field that is none.
    #[error("onbekend veld '{veld}' bij --standaard ({hulp})")]
    Veld {
        /// The name of the field.
        veld: String,
        /// What may be meant.
        hulp: String,
    },
    /// The gemeente is not there.
    #[error("er is geen gemeente '{gemeente}' ({hulp})")]
    Gemeente {
        /// The name that was asked for.
        gemeente: String,
        /// What may be meant.
        hulp: String,
    },
    /// The gemeente was not told.
    #[error("zeg bij welke gemeente deze rijen horen, met --gemeente NAAM")]
    ZonderGemeente,
    /// A table that is needed was not given.
    #[error("een tabel met {kolommen} ontbreekt (geef alle tabellen van het CBS tegelijk)")]
    Tabel {
        /// The columns it must have.
        kolommen: &'static str,
    },
}
