//! What is told and counted: stories, news and figures. What may not be shown is not in the kaart, so that no page, feed or search can have it.

use std::cmp::Reverse;
use std::sync::Arc;

use super::linker::Index;
use crate::kaart::{Bericht, Datum, Gemeente, Kaart, Lijst, Verhaal};
use crate::records::{Kwartaal, NieuwsKop, Sourced, Tekst, VerhaalKop};

/// The stories with a consent that holds on a day, the last changed first.
pub(super) fn verhalen(records: Vec<Sourced<Tekst<VerhaalKop>>>, vandaag: Datum) -> Lijst<Verhaal> {
    let may = |one: &Sourced<Tekst<VerhaalKop>>| one.record.kop.toestemming.as_ref().is_some_and(|t| t.geldt(vandaag));
    let shown = records.into_iter().filter(may);
    let mut all: Vec<Verhaal> =
        shown.map(|Sourced { file, record, .. }| Verhaal { slug: file.stem().to_owned(), file, record }).collect();
    all.sort_by_cached_key(|one| (Reverse(one.record.kop.gewijzigd_op), one.slug.clone()));
    all.into_iter().collect()
}

/// The news up to a day, newest first. What has a later day waits for it.
pub(super) fn nieuws(records: Vec<Sourced<Tekst<NieuwsKop>>>, vandaag: Datum) -> Lijst<Bericht> {
    let dated = records.into_iter().filter_map(|Sourced { file, record, .. }| {
        let dag = Bericht::dag_van(file.stem())?;
        Some(Bericht { slug: file.stem().to_owned(), dag, file, record })
    });
    let mut all: Vec<Bericht> = dated.filter(|one| one.dag <= vandaag).collect();
    all.sort_by_cached_key(|one| (Reverse(one.dag), one.slug.clone()));
    all.into_iter().collect()
}

/// Gives each gemeente what its coaches counted. A table of a gemeente without a record is reported where it is read.
pub(super) fn cijfers(kaart: &mut Kaart, records: Vec<Sourced<Vec<Kwartaal>>>, names: &Index<Gemeente>) {
    for mut table in records.into_iter().filter(|table| !table.record.is_empty()) {
        Arc::make_mut(&mut table.record).sort_by_key(|row| (row.jaar, row.kwartaal));
        if let Some(id) = names.get(&table.gemeente) {
            kaart.gemeenten[*id].cijfers = Some(table);
        }
    }
}
