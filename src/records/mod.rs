//! What editors write: one type per kind of file, field by field as in the file.
//!
//! A record knows nothing of other records: the names it gives are text with a place. What they
//! point at is worked out in [`crate::kaart`], which keeps the record beside what it found.

mod activiteit;
mod begrip;
mod beheer;
mod bestand;
mod bron;
mod coach;
mod contra_indicatie;
mod folder;
mod gemeente;
mod grens;
mod hoofdstuk;
mod indicatie;
mod interventie;
mod kind;
mod klacht;
mod known;
mod kosten;
mod kwartaal;
mod locatie;
mod negeer;
mod nieuws;
mod organisatie;
mod pagina;
mod postcodepunt;
mod read;
mod regio;
mod sourced;
mod synoniem;
mod tabel;
mod thema;
mod toegankelijkheid;
mod verhaal;
mod verwijzing;
mod wanneer;
mod wijk;

pub use activiteit::{
    Aanmelden, ActiviteitRecord, ActiviteitSoort, Contact, Toegang, Toegankelijk, VoorWie, WerktDoor,
};
pub use begrip::Begrip;
pub use beheer::{Beheer, Forge};
pub use bron::Bron;
pub use coach::{Bereikbaar, CoachRecord, CoachSoort, Spreekuur, Werkgebied};
pub use contra_indicatie::ContraIndicatie;
pub use folder::{FolderDagen, FolderKop, FolderTermijn, FolderWoorden};
pub use gemeente::{
    Fase, FaseStatus, FolderRegels, GemeenteRecord, KernteamLid, Sector, Status, Uitgangspunten, Vangnet,
};
pub use grens::Grens;
pub use hoofdstuk::HoofdstukKop;
pub use indicatie::Indicatie;
pub use interventie::Interventie;
pub(crate) use kind::Kind;
pub use klacht::{IcpcCode, KlachtRecord};
pub use known::Known;
pub use kosten::{Kosten, Per};
pub use kwartaal::{Aantal, Kwartaal};
pub use locatie::Locatie;
pub use negeer::Negeer;
pub use nieuws::NieuwsKop;
pub use organisatie::{Adres, OrganisatieRecord, OrganisatieSoort};
pub use pagina::PaginaKop;
pub use postcodepunt::Postcodepunt;
pub use read::{Records, read, read_again};
pub use regio::{
    Cijfers, Crisis, NEDERLANDS, Redactie, RegioRecord, Registratie, Rolnaam, Schoolvakantie, Stelsel, Terugkoppeling,
    Versheid,
};
pub use sourced::{Sourced, Tekst};
pub use synoniem::Synoniem;
pub use thema::{Dimensie, GalaDoel, ThemaRecord};
pub use toegankelijkheid::{
    Beperking, KlachtBij, Nalevingsstatus, Onderzoek, ToegankelijkheidContact, ToegankelijkheidRecord,
};
pub use verhaal::{Toestemming, ToestemmingVorm, VerhaalKop};
pub use verwijzing::{Route, RouteSoort, VerwijzingRecord};
pub use wanneer::{Periode, Wanneer};
pub use wijk::WijkRecord;
