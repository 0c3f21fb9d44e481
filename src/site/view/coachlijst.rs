//! The coaches of a gemeente on one sheet, for the wall of a practice.

use serde::Serialize;

use super::Views;
use super::coach::BelView;
use super::gedeeld::{TelefoonView, VangnetView};
use super::gemeente::GemeenteView;
use crate::kaart::{Coach, Gemeente, Id, Wijk};
use crate::records::CoachSoort;

/// The list of a gemeente: the coaches that one refers to per wijk, and all others once.
#[derive(Debug, Serialize)]
pub(super) struct CoachlijstView {
    gemeente: GemeenteView,
    wijken: Vec<WijkRegels>,
    anderen: Vec<BelView>,
    vangnet: VangnetView,
}

#[derive(Debug, Serialize)]
struct WijkRegels {
    naam: String,
    url: String,
    dorpen: Vec<String>,
    postcodes: Vec<String>,
    coaches: Vec<CoachRegel>,
}

/// A coach on a line: whom to call, and until when that is someone else.
#[derive(Debug, Serialize)]
struct CoachRegel {
    naam: String,
    url: String,
    telefoon: TelefoonView,
    postcodes: Vec<String>,
    /// Until when the coach is away, and who stands in.
    anders: Option<String>,
}

impl Views<'_> {
    pub(super) fn coachlijst(&self, id: Id<Gemeente>) -> CoachlijstView {
        let gemeente = &self.kaart.gemeenten[id];
        CoachlijstView {
            gemeente: self.gemeente_kort(Some(id)),
            wijken: gemeente.wijken.iter().map(|id| self.wijk_regels(*id)).collect(),
            anderen: gemeente.coaches.iter().filter(|id| !self.is_welzijn(**id)).map(|id| self.bel(*id)).collect(),
            vangnet: (&gemeente.record.vangnet).into(),
        }
    }

    fn wijk_regels(&self, id: Id<Wijk>) -> WijkRegels {
        let wijk = &self.kaart.wijken[id];
        let record = &wijk.record;
        // A village that has the name of the wijk says nothing new.
        let dorpen = record.dorpen.iter().filter(|dorp| **dorp != record.naam);
        WijkRegels {
            naam: record.naam.clone(),
            url: self.urls.wijk(self.kaart, id),
            dorpen: dorpen.cloned().collect(),
            postcodes: record.postcodes.iter().map(|area| self.words.gebied(&area.value)).collect(),
            // Rule K401 sees to it that there is one.
            coaches: wijk.coaches.iter().filter(|id| self.is_welzijn(**id)).map(|id| self.coach_regel(*id)).collect(),
        }
    }

    fn is_welzijn(&self, id: Id<Coach>) -> bool {
        self.kaart.coaches[id].record.soort == CoachSoort::Welzijn
    }

    fn coach_regel(&self, id: Id<Coach>) -> CoachRegel {
        let coach = &self.kaart.coaches[id];
        let record = &coach.record;
        let away = !coach.is_available(self.kaart.vandaag);
        let vervanger = coach.vervanger.filter(|_| away).map(|id| &self.kaart.coaches[id].record);
        // Rule K116 sees to it that who is away has both.
        let anders = vervanger.zip(record.tot.as_ref()).map(|(vervanger, tot)| {
            let tot = self.words.datum(tot.value);
            self.words.text("coachlijst.tot", &[("tot", &tot), ("wie", &vervanger.naam)])
        });
        CoachRegel {
            naam: record.naam.clone(),
            url: self.urls.coach(coach),
            telefoon: vervanger.map_or(&record.telefoon, |vervanger| &vervanger.telefoon).into(),
            postcodes: self.postcodes_of(coach),
            anders,
        }
    }
}
