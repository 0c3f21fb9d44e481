//! A coach, as the finder shows one.

use std::collections::HashMap;

use serde::Serialize;

use super::Pool;
use crate::kaart::{Coach, Dag, Id, Kaart, Tijd, months_between};
use crate::records::CoachSoort;
use crate::site::{Messages, Words, begin};

/// A coach. Texts that many coaches share are places in the pool.
#[derive(Debug, Serialize)]
pub(super) struct CoachRow(
    /// The name.
    String,
    /// The slug, for the address of the page: without `coach-` at its start, or after a slash.
    String,
    /// The word for the role: a place in the pool.
    usize,
    /// The name and the slug of the organisation, on two lines: a place in the pool.
    usize,
    /// The telephone number as people read it.
    String,
    /// The address for mail, see [`mail`].
    String,
    /// Days and hours, each as in [`hours`], with semicolons between them.
    String,
    /// Hours in practices, each as in [`hours`] with the place after it, with semicolons between them.
    String,
    /// The waiting time: a place in the pool, or -1 when it is unknown.
    i64,
    /// The languages: places in the pool.
    Vec<usize>,
    /// Who stands in: how many rows further down or, below zero, up; 0 for nobody.
    i64,
    /// That the coach is away, and until when: a place in the pool, or -1 when the coach is there.
    i64,
    /// When the record was last checked: a place in the pool.
    usize,
    /// Whether that is long ago.
    u8,
    /// The coach's own area within the wijken, as in [`super::wijk_row::areas`]; empty for all of them.
    String,
);

/// What a row is made from.
pub(super) struct CoachRows<'a> {
    pub(super) kaart: &'a Kaart,
    pub(super) messages: &'a Messages,
    pub(super) words: &'a Words<'a>,
    /// The place of each coach in the table.
    pub(super) places: &'a HashMap<Id<Coach>, usize>,
}

impl CoachRows<'_> {
    /// The rows of coaches, in the order of the table.
    pub(super) fn rows(&self, order: &[Id<Coach>], pool: &mut Pool) -> Vec<CoachRow> {
        let mut domain = "";
        let row = |(at, id): (i64, &Id<Coach>)| {
            let coach = &self.kaart.coaches[*id];
            let email = coach.record.email.as_str();
            let mail = mail(email, &coach.slug, domain);
            domain = email.rsplit_once('@').map_or("", |(_, domain)| domain);
            self.row(coach, at, mail, pool)
        };
        (0..).zip(order).map(row).collect()
    }

    fn row(&self, coach: &Coach, at: i64, mail: String, pool: &mut Pool) -> CoachRow {
        let record = &coach.record;
        let stand_in = coach.vervanger.and_then(|id| self.places.get(&id));
        let week = record.bereikbaar.iter().map(|line| self.hours(&line.dagen, line.van, line.tot.value));
        let surgeries = record.spreekuren.iter().map(|uur| {
            let kamer = uur.kamer.as_ref().map(|kamer| self.words.text("coach.kamer", &[("kamer", kamer)]));
            let plaats = kamer.map_or_else(|| uur.plaats.clone(), |kamer| format!("{}, {kamer}", uur.plaats));
            format!("{} {}", self.hours(&[uur.dag], uur.van, uur.tot.value), plaats.replace(';', ","))
        });
        let area = record.werkgebied.as_ref().map(|area| super::wijk_row::areas(&area.postcodes));
        CoachRow(
            record.naam.clone(),
            coach.slug.strip_prefix("coach-").map_or_else(|| format!("/{}", coach.slug), str::to_owned),
            pool.place(self.rol(coach)),
            self.organisatie(coach, pool),
            record.telefoon.to_string(),
            mail,
            week.collect::<Vec<_>>().join(";"),
            surgeries.collect::<Vec<_>>().join(";"),
            record.wachttijd_weken.map_or(-1, |weeks| signed(pool.place(self.wachttijd(weeks)))),
            record.talen.iter().map(|taal| pool.place(self.words.taal(taal.code()))).collect(),
            stand_in.map_or(0, |place| signed(*place) - at),
            self.afwezig(coach).map_or(-1, |text| signed(pool.place(text))),
            pool.place(self.gecontroleerd(coach)),
            u8::from(self.is_old(coach)),
            area.unwrap_or_default(),
        )
    }

    /// Days and hours, short: `013 8.30-15.00` for Monday, Tuesday and Thursday.
    fn hours(&self, dagen: &[Dag], van: Tijd, tot: Tijd) -> String {
        let digits: String = dagen.iter().map(|dag| dag.weekday().to_monday_zero_offset().to_string()).collect();
        format!("{digits} {}-{}", self.words.klok(van), self.words.klok(tot))
    }

    fn rol(&self, coach: &Coach) -> String {
        let regio = &self.kaart.regio.record;
        match coach.record.soort {
            CoachSoort::Welzijn => {
                let naam = coach.gemeente.map_or(&regio.rolnaam, |id| self.kaart.gemeenten[id].rolnaam(regio).0);
                begin(&naam.enkelvoud)
            }
            other => begin(&self.words.text(&format!("coach_soort.{}", other.key()), &[])),
        }
    }

    /// The name and the slug of the organisation, on two lines.
    fn organisatie(&self, coach: &Coach, pool: &mut Pool) -> usize {
        let Some(id) = coach.organisatie else { return pool.place(String::new()) };
        let organisatie = &self.kaart.organisaties[id];
        pool.place(format!("{}\n{}", organisatie.record.naam, organisatie.slug))
    }

    fn wachttijd(&self, weeks: u8) -> String {
        match weeks {
            0 => self.words.text("coach.geen_wachttijd", &[]),
            _ => self.messages.get("coach.wachttijd_weken", Some(i64::from(weeks)), &[]).unwrap_or_default(),
        }
    }

    /// That a coach is away, in words; nothing when the coach is there.
    fn afwezig(&self, coach: &Coach) -> Option<String> {
        if coach.is_available(self.kaart.vandaag) {
            return None;
        }
        Some(match &coach.record.tot {
            Some(tot) => self.words.text("coach.afwezig_tot", &[("tot", &self.words.datum(tot.value))]),
            None => self.words.text("coach.afwezig", &[]),
        })
    }

    fn gecontroleerd(&self, coach: &Coach) -> String {
        let wanneer = self.words.versheid(coach.record.gecontroleerd_op.value);
        self.words.text("versheid.gecontroleerd", &[("wanneer", &wanneer)])
    }

    fn is_old(&self, coach: &Coach) -> bool {
        let limit = i64::from(self.kaart.regio.record.versheid.verlopen_na_maanden);
        months_between(coach.record.gecontroleerd_op.value, self.kaart.vandaag) >= limit
    }
}

/// An address for mail, short: nothing before the `@` when that is the slug with dots for hyphens,
/// nothing from the `@` on when the domain is that of the row before.
fn mail(email: &str, slug: &str, domain: &str) -> String {
    let Some((local, own)) = email.rsplit_once('@') else { return email.to_owned() };
    let local = if local == slug.replace('-', ".") { "" } else { local };
    if own == domain { local.to_owned() } else { format!("{local}@{own}") }
}

/// A place as a number that may also be -1. A table has fewer than 2^63 texts.
fn signed(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}
