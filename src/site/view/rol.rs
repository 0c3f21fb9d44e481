//! What the coach is called.

use serde::Serialize;

use super::Views;
use crate::kaart::{Coach, Gemeente, Id};
use crate::records::CoachSoort;
use crate::site::begin;

/// The word for the role, in the forms that sentences need.
#[derive(Debug, Serialize)]
pub(super) struct RolView {
    enkelvoud: String,
    enkelvoud_begin: String,
    meervoud: String,
    meervoud_begin: String,
    pub(super) bepaald: String,
    pub(super) bepaald_begin: String,
}

impl Views<'_> {
    /// The word of a gemeente, or of the region.
    pub(super) fn rol(&self, gemeente: Option<Id<Gemeente>>) -> RolView {
        let regio = &self.kaart.regio.record;
        let naam = gemeente.map_or(&regio.rolnaam, |id| self.kaart.gemeenten[id].rolnaam(regio).0);
        let lidwoord = naam.lidwoord.as_deref().unwrap_or("de");
        let bepaald = self.words.text(&format!("rolnaam.{lidwoord}"), &[("rol", &naam.enkelvoud)]);
        RolView {
            enkelvoud: naam.enkelvoud.clone(),
            enkelvoud_begin: begin(&naam.enkelvoud),
            meervoud: naam.meervoud.clone(),
            meervoud_begin: begin(&naam.meervoud),
            bepaald_begin: begin(&bepaald),
            bepaald,
        }
    }

    /// What a coach is called: the role's word where the coach lives, or the word for the kind.
    pub(super) fn coach_rol(&self, coach: &Coach) -> String {
        match coach.record.soort {
            CoachSoort::Welzijn => self.rol(coach.gemeente).enkelvoud_begin,
            other => begin(&self.words.text(&format!("coach_soort.{}", other.key()), &[])),
        }
    }
}
