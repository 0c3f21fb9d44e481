//! A gemeente with its agreements, as the finder shows them.

use serde::Serialize;

use super::Pool;
use crate::kaart::{Gemeente, Kaart};
use crate::records::{Route, Status, Stelsel};
use crate::site::{Messages, Words, begin};

/// A gemeente with its agreements.
#[derive(Debug, Serialize)]
pub(super) struct GemeenteRow(
    /// The name.
    String,
    /// The slug, for the addresses of the pages, as in [`super::short_slug`].
    String,
    /// 0 when one can refer here, 1 when that is planned, 2 when one can not.
    u8,
    /// From when, while it is planned and known.
    String,
    /// The ways to refer, in order of preference.
    Vec<RouteRow>,
    /// Who may refer, with commas between them.
    String,
    /// Who advise while the practice refers.
    String,
    /// The reaction time: a place in the pool.
    usize,
    /// When and how the coach reports back: a place in the pool.
    usize,
    /// The months of that term, for the text to copy.
    u8,
    /// The code to register.
    String,
    /// What it stands for: a place in the pool.
    usize,
    /// Whether the code is a local one, outside of ICPC-1.
    u8,
    /// What the coach is called, for the text to copy: a place in the pool.
    usize,
    /// Where structural problems go instead: the name.
    String,
    /// And the number.
    String,
    /// The names that it is only looked up by, with commas between them.
    String,
);

/// One way to refer.
#[derive(Debug, Serialize)]
struct RouteRow(
    /// The kind, in words: a place in the pool.
    usize,
    /// The name of the product or group; empty without one.
    String,
    /// The number to call.
    String,
    /// The secured address.
    String,
    /// The address of the form.
    String,
    /// When it can be used.
    String,
);

impl GemeenteRow {
    pub(super) fn new(kaart: &Kaart, gemeente: &Gemeente, messages: &Messages, words: &Words, pool: &mut Pool) -> Self {
        let regio = &kaart.regio.record;
        let record = &gemeente.record;
        let via: Vec<&str> = record.verwijzing.via_praktijk.iter().map(|name| name.as_str()).collect();
        let direct = gemeente.verwijzers(regio).0.iter().filter(|who| !via.contains(&who.as_str()));
        let (registratie, _) = gemeente.registratie(regio);
        let (terugkoppeling, _) = gemeente.terugkoppeling(regio);
        let counted = |key: &str, n: u8| messages.get(key, Some(i64::from(n)), &[]).unwrap_or_default();
        let feedback = counted("instructie.terugkoppeling_tekst", terugkoppeling.na_maanden);
        let (status, vanaf) = match record.status {
            Status::Actief => (0, None),
            Status::Gepland => (1, record.vanaf),
            Status::Niet => (2, None),
        };
        let routes: &[_] = if status == 0 { &record.verwijzing.routes } else { &[] };
        Self(
            record.naam.clone(),
            super::short_slug(&gemeente.slug, &record.naam),
            status,
            vanaf.map(|datum| words.datum(datum)).unwrap_or_default(),
            routes.iter().map(|route| RouteRow::new(&route.value, words, pool)).collect(),
            direct.map(String::as_str).collect::<Vec<_>>().join(", "),
            via.join(", "),
            pool.place(counted("instructie.werkdagen", record.verwijzing.reactietijd_werkdagen)),
            pool.place(format!("{feedback}: {}", terugkoppeling.wijze)),
            terugkoppeling.na_maanden,
            registratie.code.value.clone(),
            pool.place(registratie.omschrijving.clone()),
            u8::from(registratie.stelsel == Stelsel::Lokaal),
            pool.place(begin(&gemeente.rolnaam(regio).0.enkelvoud)),
            record.vangnet.naam.clone(),
            record.vangnet.telefoon.to_string(),
            record.ook_bekend_als.join(","),
        )
    }
}

impl RouteRow {
    fn new(route: &Route, words: &Words, pool: &mut Pool) -> Self {
        let text = |value: Option<String>| value.unwrap_or_default();
        Self(
            pool.place(words.text(&format!("route.{}", route.soort.key()), &[])),
            text(route.product.clone().or_else(|| route.naam.clone())),
            text(route.nummer.as_ref().map(ToString::to_string)),
            text(route.email.as_ref().map(ToString::to_string)),
            text(route.url.as_ref().map(ToString::to_string)),
            text(route.wanneer.clone()),
        )
    }
}
