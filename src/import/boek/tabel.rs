//! Tables in plain text.

use super::{Blad, Cel, tekst};

/// What people put between cells.
const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// The rows that are looked at to find out what stands between cells.
const SAMPLE: usize = 60;

/// A table in plain text as a sheet.
pub(super) fn lees(naam: &str, bytes: &[u8]) -> Blad {
    let text = tekst(bytes);
    // Excel's own way to say what stands between cells.
    let (told, body) = match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => {
            (first.as_bytes().get(4).copied(), rest)
        }
        _ => (None, text.as_str()),
    };
    let separator = told.unwrap_or_else(|| separator(body));
    // The line that names it is a row too.
    let mut rijen = if told.is_some() { vec![Vec::new()] } else { Vec::new() };
    for (empty, cells) in records(body, separator) {
        rijen.extend(std::iter::repeat_n(Vec::new(), empty));
        rijen.push(cells.iter().map(|cell| Cel::van_tekst(cell)).collect());
    }
    Blad { naam: naam.to_owned(), rijen, ..Blad::default() }
}

/// The rows: the number of empty lines before each, and its cells.
fn records(body: &str, separator: u8) -> impl Iterator<Item = (usize, Vec<String>)> {
    let reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(body.as_bytes());
    reader.into_records().filter_map(Result::ok).map(move |record| {
        let from = record.position().map_or(0, |at| usize::try_from(at.byte()).unwrap_or(usize::MAX)).min(body.len());
        let (before, after) = body.split_at_checked(from).unwrap_or((body, ""));
        let lead = &after[..after.len() - after.trim_start_matches(['\r', '\n']).len()];
        // The second half of an end of line belongs to the row before.
        let half = usize::from(before.ends_with('\r') && lead.starts_with('\n'));
        (lead.matches('\n').count() - half, record.iter().map(str::to_owned).collect())
    })
}

/// What stands between cells: that which gives most rows the same number of cells, more than one.
fn separator(body: &str) -> u8 {
    let score = |separator: u8| {
        let widths: Vec<usize> = records(body, separator).take(SAMPLE).map(|(_, cells)| cells.len()).collect();
        let most = widths.iter().map(|width| (widths.iter().filter(|other| *other == width).count(), *width)).max();
        most.map_or(0, |(rows, width)| if width > 1 { rows * (10 + width.min(40)) } else { 0 })
    };
    let best = SEPARATORS.iter().rev().max_by_key(|separator| score(**separator));
    best.copied().unwrap_or(b';')
}

#[cfg(test)]
mod tests {
    use super::{Cel, lees};

    #[test]
    fn finds_what_stands_between_cells_and_counts_rows_as_people_do() {
        for text in [
            "Naam;Prijs\r\n\r\nA, b;2,50\r\n\"C\nd\";3,00\r\nE;4,00\r\n",
            "Naam\tPrijs\n\nA, b\t2,50\n\"C\nd\"\t3,00\nE\t4,00",
            "Naam,Prijs\n\n\"A, b\",\"2,50\"\n\"C\nd\",\"3,00\"\nE,\"4,00\"\n",
        ] {
            let blad = lees("proef.csv", text.as_bytes());
            assert_eq!(blad.cel(2, 0), &Cel::Tekst("A, b".into()), "{text}");
            assert_eq!(blad.cel(3, 0), &Cel::Tekst("C\nd".into()), "{text}");
            assert_eq!(blad.cel(4, 1), &Cel::Tekst("4,00".into()), "{text}");
            assert!(blad.is_leeg(1) && blad.rijen.len() == 5, "{text}");
        }
        let told = lees("proef.csv", b"sep=|\r\nNaam|Prijs; ca.\r\n");
        assert_eq!(told.cel(1, 1), &Cel::Tekst("Prijs; ca.".into()));
    }
}
