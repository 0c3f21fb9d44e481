//! What was counted, in the region and in a gemeente: drawings, and tables with the same numbers.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Views;
use super::gedeeld::LinkView;
use crate::chart::{Staaf, Staven};
use crate::kaart::{Gemeente, Id, Telling, Totaal, tellingen};
use crate::records::Kwartaal;
use crate::site::begin;

/// How many quarters a drawing has, and the table of all gemeenten: two years.
const QUARTERS: usize = 8;

/// A quarter: its year and number.
type Quarter = (u16, u8);

/// What may be told of a quarter, by column.
type Row = [Telling; Kwartaal::COLUMNS.len()];

/// What was counted in the region.
#[derive(Debug, Serialize)]
pub(super) struct CijfersView {
    #[serde(flatten)]
    telling: TellingView,
    /// The referrals of each gemeente side by side. Nothing where one gemeente counts.
    gemeenten: Option<TabelView>,
    /// The pages of the gemeenten.
    links: Vec<LinkView>,
}

/// What was counted in a gemeente.
#[derive(Debug, Serialize)]
pub(super) struct GemeenteCijfersView {
    #[serde(flatten)]
    telling: TellingView,
    naam: String,
    regio_url: String,
}

/// Numbers by quarter: the referrals as a drawing, all of them as a table.
#[derive(Debug, Serialize)]
struct TellingView {
    /// The drawing. Nothing where no referrals are told.
    grafiek: Option<GrafiekView>,
    tabel: TabelView,
    /// What each column of the table means.
    uitleg: Vec<UitlegView>,
    /// The smallest number of people that is told.
    ondergrens: u32,
    /// Whether a number is not told.
    verborgen: bool,
    /// Who counted, and up to when.
    bron: String,
}

/// A drawing.
#[derive(Debug, Serialize)]
struct GrafiekView {
    svg: String,
    bijschrift: String,
}

/// A table: the first cell of a row is its name.
#[derive(Debug, Serialize)]
struct TabelView {
    /// What stands above the names of the rows.
    eerste: String,
    kolommen: Vec<String>,
    rijen: Vec<RijView>,
}

#[derive(Debug, Serialize)]
struct RijView {
    naam: LinkView,
    cellen: Vec<CelView>,
}

/// A cell: a number as it is said, or why there is none.
#[derive(Debug, Clone, Serialize)]
struct CelView {
    tekst: String,
    getal: bool,
}

#[derive(Debug, Serialize)]
struct UitlegView {
    naam: String,
    tekst: String,
}

impl Views<'_> {
    pub(super) fn cijfers(&self) -> CijfersView {
        let counting: Vec<(&Gemeente, BTreeMap<Quarter, Row>)> = self
            .kaart
            .gemeenten
            .iter()
            .filter(|gemeente| gemeente.cijfers.is_some())
            .map(|gemeente| (gemeente, self.tellingen(gemeente)))
            .collect();
        let mut quarters: Vec<Quarter> = counting.iter().flat_map(|(_, rows)| rows.keys().copied()).collect();
        quarters.sort_unstable();
        quarters.dedup();
        let of = |quarter: Quarter, column: usize| {
            Totaal::van(counting.iter().filter_map(|(_, rows)| rows.get(&quarter)).map(|row| row[column]))
        };
        // Practices may refer to more than one gemeente, and a median of medians says nothing.
        let rows: Vec<(Quarter, Vec<Totaal>)> = quarters
            .iter()
            .map(|quarter| (*quarter, (0..Kwartaal::PEOPLE).map(|column| of(*quarter, column)).collect()))
            .collect();
        let names: Vec<String> = counting.iter().map(|(gemeente, _)| gemeente.record.naam.clone()).collect();
        let regio = self.words.text("cijfers.regio", &[]);
        let links = counting.iter().map(|(gemeente, _)| LinkView {
            naam: gemeente.record.naam.clone(),
            url: Some(self.urls.cijfers(gemeente)),
        });
        CijfersView {
            telling: self.telling(&regio, &rows, &names),
            gemeenten: (counting.len() > 1).then(|| self.gemeenten_tabel(&counting, &quarters, &rows)),
            links: links.collect(),
        }
    }

    pub(super) fn gemeente_cijfers(&self, id: Id<Gemeente>) -> GemeenteCijfersView {
        let gemeente = &self.kaart.gemeenten[id];
        let rows: Vec<(Quarter, Vec<Totaal>)> = self
            .tellingen(gemeente)
            .into_iter()
            .map(|(quarter, row)| (quarter, row.into_iter().map(|telling| Totaal::van([telling])).collect()))
            .collect();
        let naam = gemeente.record.naam.clone();
        GemeenteCijfersView {
            telling: self.telling(&naam, &rows, std::slice::from_ref(&naam)),
            naam,
            regio_url: self.urls.path("cijfers/"),
        }
    }

    /// What may be told of each quarter of a gemeente.
    fn tellingen(&self, gemeente: &Gemeente) -> BTreeMap<Quarter, Row> {
        let floor = self.kaart.regio.record.cijfers.ondergrens;
        let rows = gemeente.cijfers.iter().flat_map(|table| table.record.iter());
        rows.map(|row| ((row.jaar, row.kwartaal), tellingen(row, floor))).collect()
    }

    /// Numbers by quarter, those of one column in each place.
    fn telling(&self, plaats: &str, rows: &[(Quarter, Vec<Totaal>)], names: &[String]) -> TellingView {
        let floor = self.kaart.regio.record.cijfers.ondergrens;
        let counted = |column: &usize| rows.iter().any(|(_, row)| row.get(*column) != Some(&Totaal::Onbekend));
        let width = rows.first().map_or(0, |(_, row)| row.len());
        let columns: Vec<usize> = (0..width).filter(counted).collect();
        let word =
            |part: &str, column: usize| self.words.text(&format!("cijfers.{part}.{}", Kwartaal::COLUMNS[column]), &[]);
        // The newest quarter first: that is what people look for.
        let rijen = rows.iter().rev().map(|(quarter, row)| RijView {
            naam: LinkView { naam: self.kwartaal(*quarter), url: None },
            cellen: columns.iter().map(|column| self.cel(row[*column])).collect(),
        });
        let last = rows.last().map(|(quarter, _)| self.kwartaal(*quarter)).unwrap_or_default();
        let hidden = |totaal: &Totaal| matches!(totaal, Totaal::TenMinste(_) | Totaal::Verborgen | Totaal::Minder);
        TellingView {
            grafiek: self.grafiek(plaats, rows),
            tabel: TabelView {
                eerste: self.words.text("cijfers.kwartaal_kop", &[]),
                kolommen: columns.iter().map(|column| word("kolom", *column)).collect(),
                rijen: rijen.collect(),
            },
            uitleg: columns
                .iter()
                .map(|column| UitlegView { naam: word("kolom", *column), tekst: word("uitleg", *column) })
                .collect(),
            ondergrens: floor,
            verborgen: rows.iter().any(|(_, row)| row.iter().any(hidden)),
            bron: self.words.text("cijfers.bron", &[("plaatsen", &self.words.en(names)), ("kwartaal", &last)]),
        }
    }

    /// The referrals of the last quarters as bars.
    fn grafiek(&self, plaats: &str, rows: &[(Quarter, Vec<Totaal>)]) -> Option<GrafiekView> {
        let shown = &rows[rows.len().saturating_sub(QUARTERS)..];
        let referrals: Vec<(Quarter, Totaal)> = shown.iter().map(|(quarter, row)| (*quarter, row[0])).collect();
        let most = referrals.iter().filter_map(|(_, totaal)| totaal.getal()).max()?;
        let staven = referrals.iter().rev().map(|(quarter, totaal)| Staaf {
            naam: self.kwartaal(*quarter),
            tekst: self.cel(*totaal).tekst,
            getal: totaal.getal(),
            meer: matches!(totaal, Totaal::TenMinste(_)),
        });
        let titel = self.words.text("cijfers.grafiek", &[("plaats", plaats)]);
        let (first, last) = (referrals.first()?.0, referrals.last()?.0);
        let values = (self.kwartaal(first), self.kwartaal(last), most.to_string());
        let beschrijving =
            self.words.text("cijfers.grafiek_tekst", &[("van", &values.0), ("tot", &values.1), ("hoogste", &values.2)]);
        let staven =
            Staven { id: "verwijzingen".to_owned(), titel: titel.clone(), beschrijving, staven: staven.collect() };
        Some(GrafiekView { svg: staven.draw(), bijschrift: titel })
    }

    /// The referrals of each gemeente in the last quarters, with those of all of them.
    fn gemeenten_tabel(
        &self,
        counting: &[(&Gemeente, BTreeMap<Quarter, Row>)],
        quarters: &[Quarter],
        rows: &[(Quarter, Vec<Totaal>)],
    ) -> TabelView {
        let shown: Vec<Quarter> = quarters.iter().rev().take(QUARTERS / 2).copied().collect();
        let mut rijen: Vec<RijView> = counting
            .iter()
            .map(|(gemeente, own)| {
                let told = |quarter: &Quarter| Totaal::van(own.get(quarter).map(|row| row[0]));
                RijView {
                    naam: LinkView { naam: gemeente.record.naam.clone(), url: Some(self.urls.cijfers(gemeente)) },
                    cellen: shown.iter().map(|quarter| self.cel(told(quarter))).collect(),
                }
            })
            .collect();
        let totals = rows.iter().rev().take(shown.len()).map(|(_, row)| self.cel(row[0]));
        rijen.push(RijView {
            naam: LinkView { naam: begin(&self.words.text("cijfers.samen", &[])), url: None },
            cellen: totals.collect(),
        });
        TabelView {
            eerste: self.words.text("cijfers.gemeente_kop", &[]),
            kolommen: shown.iter().map(|quarter| self.kwartaal(*quarter)).collect(),
            rijen,
        }
    }

    /// A quarter as people say it.
    fn kwartaal(&self, (jaar, kwartaal): Quarter) -> String {
        self.words.text("cijfers.kwartaal", &[("nummer", &kwartaal.to_string()), ("jaar", &jaar.to_string())])
    }

    /// A number as it is said, or why there is none.
    fn cel(&self, totaal: Totaal) -> CelView {
        let floor = self.kaart.regio.record.cijfers.ondergrens.to_string();
        let tekst = match totaal {
            Totaal::Alles(number) => number.to_string(),
            Totaal::TenMinste(number) => self.words.text("cijfers.ten_minste", &[("n", &number.to_string())]),
            Totaal::Minder => self.words.text("cijfers.minder", &[("n", &floor)]),
            Totaal::Verborgen => self.words.text("cijfers.verborgen", &[]),
            Totaal::Onbekend => self.words.text("cijfers.onbekend", &[]),
        };
        CelView { tekst, getal: totaal.getal().is_some() }
    }
}
