//! Plain language: text for inwoners at level B1.

pub(crate) mod lang_woord;
pub(crate) mod lange_tekstzin;
pub(crate) mod lange_zin;
pub(crate) mod lezer;
pub(crate) mod lijdende_vorm;
pub(crate) mod moeilijk_woord;
pub(crate) mod teksten;
mod woordenlijst;
mod zin;

use crate::folder::{Deel, FolderTekst, Zin};
use crate::kaart::Folder;
use crate::kaart::Kaart;

/// The Dutch folder: the only text of the folder that these rules can judge.
fn dutch(kaart: &Kaart) -> impl Iterator<Item = &Folder> {
    kaart.folders.iter().filter(|folder| folder.taal.code() == "nl")
}

/// The text of a line, with one word in the place of each field.
fn plain(zin: &Zin) -> String {
    let part = |deel: &Deel| match deel {
        Deel::Tekst(text) => text.clone(),
        Deel::Veld(_) => "X".to_owned(),
    };
    zin.delen.iter().map(part).collect()
}

/// Each line with its text.
fn lines(tekst: &FolderTekst) -> impl Iterator<Item = (&Zin, String)> {
    tekst.lines().map(|zin| (zin, plain(zin)))
}
