//! `data/postcodes.csv`: where each pc4 lies.

use super::tabel;
use crate::check::{vorm, waarden};
use crate::diagnostics::Finding;
use crate::kaart::Postcode;
use crate::source::Span;

/// A pc4 of the region or its surroundings, with a point inside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Postcodepunt {
    /// The four digits.
    pub pc4: u16,
    /// The town or village.
    pub plaats: String,
    /// Latitude in degrees (WGS 84).
    pub lat: f64,
    /// Longitude in degrees (WGS 84).
    pub lon: f64,
    /// The code of the gemeente it lies in, when the table has that column.
    pub gemeente: Option<String>,
    /// The wijk that most of its people live in: a slug, where several wijken share the pc4.
    pub wijk: Option<String>,
    /// Where the row stands in the file.
    pub span: Span,
}

/// Reads the table. The columns may stand in any order; `gemeente` and `wijk` may be left out.
pub(super) fn read(text: &str, findings: &mut Vec<Finding>) -> Vec<Postcodepunt> {
    let Some((head, rows)) = tabel::read(text, findings) else { return Vec::new() };
    let column = |name: &str| head.cells.iter().position(|cell| cell == name);
    let mut needed = |name: &str| {
        let at = column(name);
        if at.is_none() {
            findings.push(vorm::tabel::column(name, head.span.clone()));
        }
        at
    };
    let (Some(pc4), Some(plaats), Some(lat), Some(lon)) =
        (needed("pc4"), needed("plaats"), needed("lat"), needed("lon"))
    else {
        return Vec::new();
    };
    let (gemeente, wijk) = (column("gemeente"), column("wijk"));
    let mut out = Vec::with_capacity(rows.len());
    for row in rows {
        let cell = |at: usize| row.cells.get(at).map_or("", String::as_str);
        let postcode = cell(pc4).parse::<Postcode>().ok().filter(|postcode| postcode.letters.is_none());
        let Some(postcode) = postcode else {
            let fout = waarden::postcode::fout(cell(pc4));
            findings.push(Finding::new(fout.rule, fout.bericht).at(row.span.clone()).hulp(fout.hulp));
            continue;
        };
        let (Ok(lat), Ok(lon)) = (cell(lat).parse(), cell(lon).parse()) else {
            findings.push(waarden::coordinaten::finding(row.span.clone()));
            continue;
        };
        if let Some(finding) = waarden::coordinaten::check(lat, lon, &row.span) {
            findings.push(finding);
        }
        out.push(Postcodepunt {
            pc4: postcode.pc4,
            plaats: cell(plaats).to_owned(),
            lat,
            lon,
            gemeente: gemeente.map(cell).filter(|code| !code.is_empty()).map(str::to_owned),
            wijk: wijk.map(cell).filter(|slug| !slug.is_empty()).map(str::to_owned),
            span: row.span.clone(),
        });
    }
    out
}
