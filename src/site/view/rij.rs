//! Activities in lists.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::Views;
use super::gedeeld::LinkView;
use crate::kaart::{Activiteit, Dag, Id, Thema};
use crate::records::{Locatie, Toegang};

/// A thema as a label.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ThemaLabel {
    pub(super) id: String,
    pub(super) naam: String,
    pub(super) url: String,
    pub(super) tint: String,
    pub(super) icoon: String,
}

/// A thema with the number of its activities.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ThemaAantal {
    pub(super) label: ThemaLabel,
    pub(super) aantal: usize,
    /// Where they are listed, when that is not the page of the thema.
    pub(super) url: String,
    pub(super) samenvatting: String,
}

/// An activity as a row in a list.
#[derive(Debug, Clone, Serialize)]
pub(super) struct RijView {
    naam: String,
    url: String,
    samenvatting: String,
    wanneer: String,
    waar: Option<String>,
    online: bool,
    kosten: Option<String>,
    alert: Option<String>,
    gemeente: Option<String>,
    /// What it certainly is not, a sign for each: see [`nee`].
    nee: String,
}

/// The activities of a list that belong to one thema.
#[derive(Debug, Clone, Serialize)]
pub(super) struct GroepView {
    thema: ThemaLabel,
    anker: String,
    activiteiten: Vec<RijView>,
    ook: Vec<LinkView>,
}

impl Views<'_> {
    pub(super) fn label(&self, id: Id<Thema>) -> ThemaLabel {
        let thema = &self.kaart.themas[id];
        let record = &thema.record;
        ThemaLabel {
            id: record.id.value.clone(),
            naam: record.naam.clone(),
            url: self.urls.thema(thema),
            tint: record.tint.clone().unwrap_or_else(|| "ontmoeten".to_owned()),
            icoon: record.icoon.clone().unwrap_or_else(|| "ontmoeten".to_owned()),
        }
    }

    pub(super) fn thema_aantal(&self, id: Id<Thema>) -> ThemaAantal {
        let thema = &self.kaart.themas[id];
        ThemaAantal {
            label: self.label(id),
            aantal: thema.activiteiten.len(),
            url: self.urls.thema(thema),
            samenvatting: thema.record.samenvatting.clone(),
        }
    }

    /// An activity as a row; with the gemeente where a list runs over several.
    pub(super) fn rij(&self, id: Id<Activiteit>, with_gemeente: bool) -> RijView {
        let activiteit = &self.kaart.activiteiten[id];
        let record = &activiteit.record;
        RijView {
            naam: record.naam.clone(),
            url: self.urls.activiteit(self.kaart, activiteit),
            samenvatting: record.samenvatting.trim().to_owned(),
            wanneer: self.words.wanneer(record),
            waar: activiteit.locaties().next().map(Locatie::short),
            online: record.online,
            kosten: record.kosten.as_ref().and_then(|kosten| self.words.kosten(kosten)),
            alert: record.alert.clone(),
            gemeente: activiteit
                .gemeente
                .filter(|_| with_gemeente)
                .map(|id| self.kaart.gemeenten[id].record.naam.clone()),
            nee: nee(activiteit),
        }
    }

    pub(super) fn activiteit_link(&self, id: Id<Activiteit>) -> LinkView {
        let activiteit = &self.kaart.activiteiten[id];
        LinkView { naam: activiteit.record.naam.clone(), url: Some(self.urls.activiteit(self.kaart, activiteit)) }
    }

    /// Activities by thema, in the order of the themas: each as a row under its first thema, and as
    /// a link under the others. With more than `most` of them, each is only a link, under its first thema: a page of
    /// hundreds of rows is slow on an old phone, and nobody reads it. A thema that is the first of none has those it has as
    /// another one, so that whoever comes for it finds them.
    pub(super) fn groepen(&self, ids: &[Id<Activiteit>], most: usize) -> Vec<GroepView> {
        let short = ids.len() > most;
        let themas = |id: &Id<Activiteit>| &self.kaart.activiteiten[*id].themas;
        let first: BTreeSet<Id<Thema>> = ids.iter().filter_map(|id| themas(id).first().copied()).collect();
        let mut rows: BTreeMap<Id<Thema>, (Vec<RijView>, Vec<LinkView>)> = BTreeMap::new();
        for id in ids {
            for (at, thema) in themas(id).iter().enumerate() {
                let group = rows.entry(*thema).or_default();
                if at == 0 && !short {
                    group.0.push(self.rij(*id, false));
                } else if at == 0 || !short || !first.contains(thema) {
                    group.1.push(self.activiteit_link(*id));
                }
            }
        }
        let groups = rows.into_iter().map(|(thema, (activiteiten, ook))| {
            let label = self.label(thema);
            GroepView { anker: label.id.clone(), thema: label, activiteiten, ook }
        });
        groups.collect()
    }
}

/// What an activity certainly is not: `1` to `7` for the days it is not held on, `g` for not free, `r` for no
/// wheelchairs, `b` for no one to come along, `n` for no beginners. What is not known has no sign, so the filters in
/// `stijl.css`, which hide a row with the sign of what was chosen, leave it in sight.
fn nee(activiteit: &Activiteit) -> String {
    let dagen = activiteit.dagen();
    let days = Dag::ALLE.into_iter().zip('1'..).filter(|(dag, _)| !dagen.is_empty() && !dagen.contains(dag));
    let record = &activiteit.record;
    let others = [
        (activiteit.is_gratis() == Some(false), 'g'),
        (record.toegankelijk.rolstoel == Toegang::Nee, 'r'),
        (record.begeleiding == Some(false), 'b'),
        (record.beginners_welkom == Some(false), 'n'),
    ];
    let others = others.into_iter().filter(|(is_not, _)| *is_not);
    days.map(|(_, sign)| sign).chain(others.map(|(_, sign)| sign)).collect()
}
