//! How values of records are said: dates and times as people write them, lists with "en".

use std::cell::RefCell;
use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Messages;
use super::messages::Value;
use crate::kaart::{Bedrag, Dag, Datum, Elke, Moment, PostcodeGebied, Tijd};
use crate::records::{ActiviteitRecord, Kosten, Wanneer};

/// Says values in the words of a theme, and remembers which words are missing.
#[derive(Debug)]
pub struct Words<'a> {
    messages: &'a Messages,
    vandaag: Datum,
    missing: RefCell<BTreeSet<String>>,
}

impl<'a> Words<'a> {
    /// The words of a theme, on a day: a date in the same year needs no year.
    #[must_use]
    pub fn new(messages: &'a Messages, vandaag: Datum) -> Self {
        Self { messages, vandaag, missing: RefCell::default() }
    }

    /// The words that were asked for and are not there.
    #[must_use]
    pub fn missing(self) -> BTreeSet<String> {
        self.missing.into_inner()
    }

    /// A text of the theme; empty when it is missing, which is reported in the end.
    pub fn text(&self, key: &str, values: &[Value]) -> String {
        self.messages.get(key, None, values).unwrap_or_else(|| {
            self.missing.borrow_mut().insert(key.to_owned());
            String::new()
        })
    }

    /// A text of which a number chooses one of two: `1 maand` or `6 maanden`.
    pub fn count(&self, key: &str, number: i64, values: &[Value]) -> String {
        self.messages.get(key, Some(number), values).unwrap_or_else(|| {
            self.missing.borrow_mut().insert(key.to_owned());
            String::new()
        })
    }

    /// A word of a list such as `talen.nl`; the value itself when the list does not have it.
    pub fn or_self(&self, list: &str, value: &str) -> String {
        self.messages.get(&format!("{list}.{value}"), None, &[]).unwrap_or_else(|| value.to_owned())
    }

    /// The name of a day.
    pub fn dag(&self, dag: Dag) -> String {
        self.text(&format!("dagen.{}", dag.key()), &[])
    }

    /// The name of a month.
    pub fn maand(&self, datum: Date) -> String {
        self.text(&format!("maanden.{}", datum.month()), &[])
    }

    /// A day with its month and year: `1 september 2026`.
    pub fn datum(&self, datum: Datum) -> String {
        self.day("datum.dag_jaar", datum)
    }

    /// A day of the week with its date; with the year when that is another one.
    pub fn weekdag(&self, datum: Datum) -> String {
        let same = datum.year() == self.vandaag.year();
        self.day(if same { "datum.weekdag" } else { "datum.weekdag_jaar" }, datum)
    }

    fn day(&self, key: &str, datum: Datum) -> String {
        let (dag, jaar) = (datum.day().to_string(), datum.year().to_string());
        let (maand, weekdag) = (self.maand(datum.0), self.dag(Dag::from(datum.weekday())));
        self.text(key, &[("dag", &dag), ("maand", &maand), ("jaar", &jaar), ("weekdag", &weekdag)])
    }

    /// A month; with the year when that is another one.
    pub fn versheid(&self, datum: Datum) -> String {
        let maand = self.maand(datum.0);
        if datum.year() == self.vandaag.year() {
            return maand;
        }
        self.text("datum.maand_jaar", &[("maand", &maand), ("jaar", &datum.year().to_string())])
    }

    /// The date of a source: `2024`, `april 2024` or `30 april 2024`.
    pub fn bron_datum(&self, datum: &str) -> String {
        match datum.len() {
            10 => datum.parse().map_or_else(|_| datum.to_owned(), |datum| self.datum(datum)),
            7 => format!("{datum}-01").parse::<Datum>().map_or_else(
                |_| datum.to_owned(),
                |datum| {
                    let (maand, jaar) = (self.maand(datum.0), datum.year().to_string());
                    self.text("datum.maand_jaar", &[("maand", &maand), ("jaar", &jaar)])
                },
            ),
            _ => datum.to_owned(),
        }
    }

    /// A time of the day: `9.30`.
    pub fn klok(&self, tijd: Tijd) -> String {
        let (uur, minuut) = (tijd.minutes() / 60, tijd.minutes() % 60);
        self.text("klok", &[("uur", &uur.to_string()), ("minuut", &format!("{minuut:02}"))])
    }

    /// An amount of money: `€ 2,50`, and `€ 2` without cents.
    pub fn bedrag(&self, bedrag: Bedrag) -> String {
        let (euro, cent) = (bedrag.cents() / 100, bedrag.cents() % 100);
        let key = if cent == 0 { "bedrag.heel" } else { "bedrag.met_cent" };
        self.text(key, &[("euro", &euro.to_string()), ("cent", &format!("{cent:02}"))])
    }

    /// From when until when: `9.30 tot 11.00 uur`.
    pub fn tijd(&self, van: Tijd, tot: Tijd) -> String {
        self.text("tijd", &[("van", &self.klok(van)), ("tot", &self.klok(tot))])
    }

    /// Days with their times: `maandag en dinsdag, 9.00 tot 16.30 uur`.
    pub fn reeks(&self, dagen: &[Dag], van: Tijd, tot: Tijd) -> String {
        let dagen: Vec<String> = dagen.iter().map(|dag| self.dag(*dag)).collect();
        self.text("datum.reeks", &[("dagen", &self.en(&dagen)), ("tijd", &self.tijd(van, tot))])
    }

    /// The postcodes of an area: `9351`, `9351 AB` or `9351 AA tot en met 9351 KZ`.
    pub fn gebied(&self, gebied: &PostcodeGebied) -> String {
        let bereik = gebied
            .bereik()
            .map(|(van, tot)| self.text("postcodebereik", &[("van", &van.to_string()), ("tot", &tot.to_string())]));
        bereik.unwrap_or_else(|| gebied.to_string())
    }

    /// A list as people say it: `a, b en c`.
    pub fn en(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [head @ .., last] => format!("{} {} {last}", head.join(", "), self.text("en", &[])),
        }
    }

    /// A time that an activity is held: `dinsdag 24 november, 9.30 tot 11.00 uur`.
    pub fn moment(&self, moment: &Moment) -> String {
        let values = (self.weekdag(moment.datum), self.tijd(moment.van, moment.tot));
        self.text("datum.moment", &[("datum", &values.0), ("tijd", &values.1)])
    }

    /// How often a day comes back.
    pub fn elke(&self, elke: Elke, dag: Dag) -> String {
        self.text(&format!("elke.{}", elke.key()), &[("dag", &self.dag(dag))])
    }

    /// A whole schedule line in one breath, for a row in a list.
    pub fn rij(&self, line: &Wanneer) -> String {
        let tijd = self.tijd(line.van, line.tot.value);
        match (line.dag, &line.datum) {
            (Some(dag), _) => {
                let elke = line.elke.unwrap_or(Elke::Week);
                let key = if elke.nth().is_some() { "rij.maandelijks" } else { "rij.wekelijks" };
                let words = (self.dag(dag), self.elke(elke, dag));
                self.text(key, &[("dag", &words.0), ("tijd", &tijd), ("elke", &words.1)])
            }
            (None, Some(datum)) => self.text("rij.eenmaal", &[("datum", &self.weekdag(datum.value)), ("tijd", &tijd)]),
            (None, None) => tijd,
        }
    }

    /// When an activity is, in one line: the first time of the week and whether there are more.
    #[must_use]
    pub fn wanneer(&self, record: &ActiviteitRecord) -> String {
        let first = record.wanneer.first().map(|line| self.rij(line));
        match (first, &record.wanneer_toelichting) {
            (Some(first), _) if record.wanneer.len() > 1 => self.text("rij.meer", &[("eerste", &first)]),
            (Some(first), _) => first,
            (None, toelichting) => toelichting.clone().unwrap_or_default(),
        }
    }

    /// What something costs; nothing when no price is known.
    pub fn kosten(&self, kosten: &Kosten) -> Option<String> {
        if kosten.gratis {
            return Some(self.text("kosten.gratis", &[]));
        }
        let bedrag = self.bedrag(kosten.bedrag?);
        let Some(per) = kosten.per else { return Some(bedrag) };
        let per = self.text(&format!("kosten.{}", per.key()), &[]);
        Some(self.text("kosten.per", &[("bedrag", &bedrag), ("per", &per)]))
    }

    /// How far away something is, as the crow flies, in words that promise no more than that.
    pub fn afstand(&self, meters: u32) -> String {
        match meters {
            0..1_000 => self.text("afstand.dichtbij", &[]),
            _ => self.text("afstand.ongeveer", &[("km", &((meters + 500) / 1_000).to_string())]),
        }
    }

    /// The name of a language.
    pub fn taal(&self, code: &str) -> String {
        self.or_self("talen", code)
    }
}

/// A text with a capital at its start.
#[must_use]
pub fn begin(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
