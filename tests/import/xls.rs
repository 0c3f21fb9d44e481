//! Workbooks of Excel 97: the same table in every form gives the same records. `tests/fixtures/werkbladen/maak.py` made them.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use wijkwijzer::import::Verslag;

use crate::driver::{SiteTest, fixtures};
use crate::vel::Vel;

const KOP: [&str; 11] = [
    "Activiteit",
    "Omschrijving",
    "Wijk",
    "Locatie",
    "Plaats",
    "Dag",
    "Van",
    "Tot",
    "Tel.",
    "Einddatum",
    "Kosten per keer",
];

const CSV: &str = "Aanbod in het Westerkwartier, voorjaar;;;;;;;;;;\n;;;;;;;;;;\n\
    Activiteit;Omschrijving;Wijk;Locatie;Plaats;Dag;Van;Tot;Tel.;Einddatum;Kosten per keer\n\
    Café;Samen koffie.;Leek;De Toekomst;Leek;dinsdag;9:30;11:00;594000020;2-3-2027;2,5\n\
    Zingen;Wij zingen één uur.;Marum;De Kerk;Marum;do;19:30;20:45;600000012;1-7-2027;0\n";

/// A workbook of Excel 97, as it lies in the repository.
pub(crate) fn xls(naam: &'static str, file: &str) -> Vel {
    let bytes = std::fs::read(fixtures().join("werkbladen").join(file)).expect(file);
    Vel { bestand: "lijst.xls", ..Vel::csv(naam, bytes) }
}

/// The same table in a workbook of today.
fn xlsx() -> Vel {
    Vel::xlsx("xlsx", |book: &mut Workbook| {
        let sheet = book.add_worksheet();
        sheet.set_name("Aanbod").expect("a name");
        sheet.merge_range(0, 0, 0, 10, "Aanbod in het Westerkwartier, voorjaar", &Format::new()).expect("a title");
        for (column, kop) in (0..).zip(KOP) {
            sheet.write(2, column, kop).expect("a header");
        }
        for (row, line) in (3..).zip(CSV.lines().skip(3)) {
            for (column, (kop, cell)) in (0..).zip(KOP.into_iter().zip(line.split(';'))) {
                match kop {
                    "Van" | "Tot" => {
                        let time = ExcelDateTime::parse_from_str(cell).expect("a time");
                        sheet.write_datetime_with_format(row, column, &time, &Format::new().set_num_format("h:mm"))
                    }
                    "Einddatum" => {
                        let mut parts = cell.split('-').rev().map(|part| part.parse::<u16>().expect("a number"));
                        let mut next = || parts.next().expect("a part");
                        let (year, month, day) = (next(), next(), next());
                        let (month, day) = (u8::try_from(month).expect("a month"), u8::try_from(day).expect("a day"));
                        let date = ExcelDateTime::from_ymd(year, month, day).expect("a date");
                        sheet.write_datetime_with_format(row, column, &date, &Format::new().set_num_format("d-m-yyyy"))
                    }
                    "Tel." | "Kosten per keer" => {
                        sheet.write(row, column, cell.replace(',', ".").parse::<f64>().expect("a number"))
                    }
                    _ => sheet.write(row, column, cell),
                }
                .expect("a cell");
            }
        }
    })
}

#[test]
fn an_old_workbook_gives_the_records_of_a_new_one_and_of_a_table_of_text() {
    let run = |vel: &Vel| -> Verslag { vel.run(&SiteTest::regio()).expect("a list") };
    let old = run(&xls("xls", "aanbod.xls"));
    assert_eq!((old.nieuw.len(), old.niet_overgenomen), (2, 0), "{}", old.tekst(true));
    let (cafe, zingen) = (&old.bestanden[0].1, &old.bestanden[1].1);
    for part in ["naam: Café\n", "van: \"9:30\", tot: \"11:00\"", "0594 00 00 20", "tot: 2027-03-02", "\"2,50\""] {
        assert!(cafe.contains(part), "{part}: {cafe}");
    }
    for part in ["één uur", "gratis: true", "06 00 00 00 12", "van: \"19:30\""] {
        assert!(zingen.contains(part), "{part}: {zingen}");
    }
    assert_eq!(old.let_op.len(), 2, "a zero that was lost is told: {}", old.tekst(true));
    for other in [xls("1904", "aanbod-1904.xls"), xlsx(), Vel::csv("csv", CSV)] {
        assert_eq!(run(&other).bestanden, old.bestanden, "{}", other.naam);
    }
}
