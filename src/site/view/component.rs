//! The pages of the components.

use serde::Serialize;

use super::Views;
use super::agenda::AgendaView;
use super::rij::RijView;
use crate::kaart::Id;
use crate::site::Theme;

/// How many activities of the region itself the pages of some components have.
const OWN_ROWS: usize = 3;

/// The components whose pages have them. No other is made anew when such an activity changes.
const WITH_OWN_ROWS: [&str; 2] = ["activiteitrij", "lijstknop"];

/// The list of the components.
#[derive(Debug, Serialize)]
pub(super) struct ComponentenView {
    componenten: Vec<&'static str>,
}

/// The page of a component. What it shows is from the region of the samples: see [`crate::site::Voorbeeld`]. Only what has to
/// lead somewhere is from the region of the site.
#[derive(Debug, Serialize)]
pub(super) struct ComponentView {
    component: &'static str,
    /// Some activities, for the button that puts one on the list: a script knows them by their address.
    rijen: Vec<RijView>,
    /// A calendar, which a program of someone else fetches.
    agenda: Option<AgendaView>,
}

impl Views<'_> {
    pub(super) fn componenten() -> ComponentenView {
        ComponentenView { componenten: Theme::componenten().collect() }
    }

    pub(super) fn component(&self, naam: &'static str) -> ComponentView {
        let kaart = self.kaart;
        let rows = if WITH_OWN_ROWS.contains(&naam) { OWN_ROWS } else { 0 };
        let own: Vec<Id<_>> = kaart.activiteiten.ids().take(rows).collect();
        ComponentView {
            component: naam,
            rijen: own.into_iter().map(|id| self.rij(id, true)).collect(),
            agenda: kaart.gemeenten.iter().next().map(|one| self.agenda_links(self.urls.agenda_gemeente(one))),
        }
    }
}
