//! Made-up sheets with what makes real ones nasty.

use std::io::Write as _;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use wijkwijzer::import::Soort;
use wijkwijzer::import::kolommen::Kolommenkaart;

use crate::vel::Vel;

const KOP: &str = "Activiteit;Omschrijving;Wijk;Locatie;Plaats;Wanneer;Tel.\n";
const KOFFIE: &str = "Koffie;Samen koffie drinken.;Leek;De Toekomst;Leek;di 9.30-11.00;0594 00 00 20\n";

/// A table with the usual columns and one more.
fn met(kolom: &str, waarden: &[&str]) -> String {
    let mut out = KOP.replace('\n', &format!(";{kolom}\n"));
    for (at, waarde) in waarden.iter().enumerate() {
        let quoted = format!("\"{}\"", waarde.replace('"', "\"\""));
        out.push_str(&KOFFIE.replace("Koffie", &format!("Koffie {}", at + 1)).replace('\n', &format!(";{quoted}\n")));
    }
    out
}

/// The same with other values in a column that is there.
fn anders(kolom: &str, waarden: &[&str]) -> String {
    let at = KOP.trim().split(';').position(|name| name == kolom).expect("a column");
    let mut out = KOP.to_owned();
    for (number, waarde) in waarden.iter().enumerate() {
        let mut cells: Vec<String> = KOFFIE.trim().split(';').map(str::to_owned).collect();
        if kolom != "Activiteit" {
            cells[0] = format!("Koffie {}", number + 1);
        }
        cells[at] = format!("\"{}\"", waarde.replace('"', "\"\""));
        out.push_str(&cells.join(";"));
        out.push('\n');
    }
    out
}

fn cp1252(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| match c {
            '€' => 0x80,
            '’' => 0x92,
            c => u8::try_from(u32::from(c)).expect("a letter of Windows-1252"),
        })
        .collect()
}

fn rij(sheet: &mut Worksheet, row: u32, column: u16, cells: &[&str]) {
    for (at, cell) in (column..).zip(cells) {
        sheet.write_string(row, at, *cell).expect("a cell");
    }
}

const KOLOMMEN: [&str; 7] = ["Activiteit", "Omschrijving", "Wijk", "Locatie", "Plaats", "Wanneer", "Tel."];

fn activiteit(naam: &str) -> [&str; 7] {
    [naam, "Samen iets doen.", "Leek", "De Toekomst", "Leek", "di 9.30-11.00", "0594 00 00 20"]
}

/// A workbook with the usual header, and rows that a test adds.
fn boek(book: &mut Workbook, fill: impl FnOnce(&mut Worksheet)) {
    let sheet = book.add_worksheet();
    sheet.set_name("Aanbod").expect("a name");
    rij(sheet, 0, 0, &KOLOMMEN);
    fill(sheet);
}

/// A file of LibreOffice, by hand.
fn ods(rows: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>\
         <table:table table:name=\"Aanbod\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    let manifest = "<?xml version=\"1.0\"?><manifest:manifest \
                    xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_str()),
        ("META-INF/manifest.xml", manifest),
    ] {
        zip.start_file(name, options).expect("a part");
        zip.write_all(text.as_bytes()).expect("a part");
    }
    zip.finish().expect("a file").into_inner()
}

fn ods_rij(attributes: &str, cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|cell| match cell.strip_prefix('=') {
            Some(raw) => raw.to_owned(),
            None => {
                format!("<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>")
            }
        })
        .collect();
    format!("<table:table-row{attributes}>{cells}</table:table-row>")
}

pub(crate) fn gevallen() -> Vec<Vel> {
    let mut all = tekens();
    all.extend(vorm());
    all.extend(waarden());
    all.extend(meer_waarden());
    all.extend(namen());
    all.extend(soorten());
    all.extend(werkmappen());
    all.extend(onbruikbaar());
    all
}

/// Separators and encodings: all give the same.
fn tekens() -> Vec<Vel> {
    let text = format!("{KOP}{}", KOFFIE.replace("Samen koffie", "Café: samen koffie voor € 2,50"));
    let komma = text.replace("2,50", "\"2,50\"").replace(';', ",");
    let komma =
        komma.replace("Café: samen koffie voor € \"2,50\" drinken.", "\"Café: samen koffie voor € 2,50 drinken.\"");
    let utf16 = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
    let quoted: String = text
        .lines()
        .map(|line| line.split(';').map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(";") + "\r\n")
        .collect();
    vec![
        Vel::csv("komma-utf8", komma),
        Vel::csv("puntkomma-utf8", text.clone()),
        Vel::csv("tab", text.replace(';', "\t")),
        Vel::csv("windows-1252-met-euro", cp1252(&text.replace('\n', "\r\n"))),
        Vel::csv("utf8-met-bom-en-aanhalingstekens", format!("\u{feff}{quoted}")),
        Vel::csv("utf16-le-met-bom", [b"\xff\xfe".to_vec(), utf16(u16::to_le_bytes)].concat()),
        Vel::csv("utf16-be-zonder-bom", utf16(u16::to_be_bytes)),
        Vel::csv("sep-regel", format!("sep=;\r\n{text}")),
    ]
}

/// Where the table is in the sheet.
fn vorm() -> Vec<Vel> {
    vec![
        Vel::csv(
            "regeleinden-in-cellen",
            format!(
                "{KOP}\"Koffie\nen thee\";\"Samen koffie.\n\nEn thee.\";Leek;De Toekomst;Leek;\"di 9.30-11.00\ndo 10-12 uur\";0594 00 00 20\n"
            ),
        ),
        Vel::csv(
            "lege-rijen-en-kolommen",
            format!(
                ";;;;;;;\n;{}\n;;;;;;;\n;{};;\n\n;;;;\n;{}",
                KOP.trim().replace("Wijk", ";Wijk"),
                KOFFIE.trim().replace("Leek;De", ";Leek;De"),
                KOFFIE.replace("Koffie", "Thee").replace("Leek;De", ";Leek;De")
            ),
        ),
        Vel::csv(
            "titels-boven-de-kop",
            format!("Activiteiten 2026;;;;;;\nBijgewerkt: 1 november;;;;;;\n;;;;;;\n{KOP}{KOFFIE}"),
        ),
        Vel::csv(
            "twee-kopregels",
            "Activiteit;Omschrijving;Wijk;Locatie;;Wanneer;Contact;;\n;;;Naam;Plaats;;Naam;Telefoon;E-mail\nKoffie;Samen koffie.;Leek;De Toekomst;Leek;di 9.30-11.00;Marieke;0594 00 00 20;koffie@leek.example\n",
        ),
        Vel::csv("kop-nog-eens", format!("{KOP}{KOFFIE}{KOP}{}", KOFFIE.replace("Koffie", "Thee"))),
        Vel::csv(
            "onbekende-kolommen",
            format!("{}{}", KOP.replace('\n', ";Aantal stoelen;\n"), KOFFIE.replace('\n', ";30;let op\n")),
        ),
        Vel::csv(
            "tikfouten-in-de-kop",
            format!("{}{KOFFIE}", KOP.replace("Omschrijving", "Omschrijvng").replace("Activiteit", "Activitiet")),
        ),
        Vel {
            kaart: Kolommenkaart {
                kolommen: vec![
                    ("Hoe heet het".into(), "naam".into()),
                    ("Tel.".into(), "overslaan".into()),
                    ("Wie bel ik".into(), "contact.telefoon".into()),
                ],
            },
            ..Vel::csv(
                "kolommen-van-de-redacteur",
                format!(
                    "{}{}",
                    KOP.replace("Activiteit", "Hoe heet het").replace('\n', ";Wie bel ik\n"),
                    KOFFIE.replace('\n', ";06 00000012\n")
                ),
            )
        },
        Vel::csv(
            "twee-kolommen-voor-hetzelfde",
            format!(
                "{}{}{}",
                KOP.replace('\n', ";06\n"),
                KOFFIE.replace('\n', ";06 00000012\n"),
                KOFFIE.replace("Koffie", "Thee").replace("0594 00 00 20\n", ";06 00000012\n")
            ),
        ),
    ]
}

/// Values as people write them.
fn waarden() -> Vec<Vel> {
    vec![
        Vel::csv(
            "verkeerd-bewaard",
            anders("Omschrijving", &["Voor elke patiÃ«nt.", "Voor elke pati\u{fffd}nt.", "Voor elke patiënt."]),
        ),
        Vel::csv(
            "datums-als-tekst",
            met(
                "Einddatum",
                &[
                    "3-3-2027",
                    "di 2 maart 2027",
                    "2 mrt. 2027",
                    "2027-03-02",
                    "2 maart",
                    "wo 2 maart 2027",
                    "31-2-2027",
                    "46448",
                ],
            ),
        ),
        Vel::csv(
            "tijden",
            anders(
                "Wanneer",
                &["di 9u30-11u", "di van 9.30 tot 11 uur", "dinsdag 09:30 – 11:00", "di 0930-1100", "di 9-11"],
            ),
        ),
        Vel::csv(
            "dagen",
            anders(
                "Wanneer",
                &[
                    "elke dinsdag 9.30-11.00 uur",
                    "di en do 9.30-11.00",
                    "2e wo van de maand 14.00-16.00",
                    "eerste en derde maandag 10-12 uur",
                    "ma t/m vr 9-12",
                    "di 1 december 2026 19.30-21.00",
                    "laatste vr van de maand 14:00-16:00",
                ],
            ),
        ),
        Vel::csv(
            "geen-rooster",
            anders("Wanneer", &["Op afspraak", "dinsdag om 9.30 uur", "om de week op dinsdag 9-11", ""]),
        ),
        Vel::csv(
            "dag-en-tijd-apart",
            "Wat;Omschrijving;Wijk;Waar;Plaats;Dag;Van;Tot;Hoe vaak;Telefoonnummer\nKoffie;Samen koffie.;Leek;De Toekomst;Leek;dinsdag;9.30;11.00;elke week;0594 00 00 20\nThee;Samen thee.;Leek;De Toekomst;Leek;woensdag;14:00;half vijf;;0594 00 00 20\n",
        ),
        Vel::csv("kosten-per-keer", met("Kosten (per keer)", &["€ 2,50", "2.5", "28 euro p/m", "€ 2,50 incl. koffie"])),
        Vel::csv(
            "kosten",
            met(
                "Kosten",
                &[
                    "gratis",
                    "€ 2,50",
                    "2.50",
                    "€5,- per keer",
                    "28 euro p/m",
                    "€ 2,50 incl. koffie",
                    "vrijwillige bijdrage",
                    "0",
                    "",
                ],
            ),
        ),
        Vel::csv(
            "telefoonnummers",
            anders(
                "Tel.",
                &[
                    "594000020",
                    "600000012",
                    "31594000020",
                    "0594-000020 / 06-00000012",
                    "Tel: (0594) 00 00 20",
                    "194000020",
                    "59400002",
                    "op aanvraag",
                ],
            ),
        ),
        Vel::csv(
            "adressen-op-het-web",
            met(
                "E-mail",
                &[
                    "info@leek.example",
                    "mailto:info@leek.example",
                    "info at leek.example",
                    "a@leek.example, b@leek.example",
                ],
            ),
        ),
    ]
}

/// More values: places, people, signs.
fn meer_waarden() -> Vec<Vel> {
    vec![
        Vel::csv(
            "websites",
            met("Website", &["www.leek.example", "http://leek.example", "leek.example/koffie", "geen"]),
        ),
        Vel::csv("postcodes", met("Postcode", &["9351ab", "9351 AB", " 9351  AB ", "9351", "935 AB", "0351 AB"])),
        Vel::csv("ja-en-nee", met("Rolstoel", &["ja", "x", "V", "nee", "-", "?", "", "misschien"])),
        Vel::csv(
            "adres-in-een-cel",
            "Activiteit;Omschrijving;Wijk;Adres;Wanneer;Tel.\nKoffie;Samen koffie.;Leek;Dorpsstraat 1, 9351 AB Leek;di 9.30-11.00;0594 00 00 20\nThee;Samen thee.;Leek;\"Dorpsstraat 1\n9351ab Leek\";di 9.30-11.00;0594 00 00 20\nSoep;Samen soep.;Leek;Dorpsstraat 1;di 9.30-11.00;0594 00 00 20\n",
        ),
        Vel::csv(
            "contact-in-een-cel",
            anders("Tel.", &["x"])
                .replace("Tel.", "Contact")
                .replace("\"x\"", "\"Marieke, 0594-000020, koffie@leek.example\""),
        ),
        Vel::csv("leeftijden", met("Leeftijd", &["18+", "55-plussers", "18-65 jaar", "t/m 12 jaar", "ouderen"])),
        Vel::csv(
            "tekens-van-markdown",
            anders(
                "Omschrijving",
                &[
                    "# Koffie <b>gratis</b> * voor [iedereen]",
                    "- koffie\n- thee",
                    "Koffie: met #koek, zeg 'ja'!",
                    "---",
                ],
            ),
        ),
        Vel::csv(
            "namen-die-yaml-anders-leest",
            anders(
                "Activiteit",
                &["Nee", "2,50", "'t Praathuis", "Koffie: en meer", "\"Samen\" op pad", "06 bellen", "- streepje"],
            ),
        ),
    ]
}

/// Names of other records, and of the record itself.
fn namen() -> Vec<Vel> {
    vec![
        Vel::csv(
            "onbekende-namen",
            format!(
                "{}{}{}{}",
                KOP.replace('\n', ";Thema;Organisatie\n"),
                KOFFIE.replace("drinken.;Leek", "drinken.;Leeek").replace('\n', ";Ontmoetn;Sociaal Werk\n"),
                KOFFIE.replace("Koffie", "Thee").replace('\n', ";Bewegen en ontmoeten;Sociaal Wrk\n"),
                KOFFIE
                    .replace("Koffie", "Soep")
                    .replace("drinken.;Leek", "drinken.;Tolbert")
                    .replace('\n', ";Bewegen, Ontmoeten;Sociaal Werk\n")
            ),
        ),
        Vel::csv(
            "wat-ontbreekt",
            format!("{KOP}{KOFFIE};Zonder naam.;Leek;De Toekomst;Leek;di 9-11;0594 00 00 20\nThee;;;;;;\n"),
        )
        .standaard(&[]),
        Vel::csv(
            "dubbele-namen",
            format!("{KOP}{KOFFIE}{}{}", KOFFIE.replace("Leek", "Marum"), KOFFIE.replace("di 9", "do 9")),
        ),
        Vel::csv(
            "kolom-id",
            format!(
                "{}{}{}",
                KOP.replace('\n', ";ID\n"),
                KOFFIE.replace('\n', ";koffie-di\n"),
                KOFFIE.replace("di 9", "do 9").replace('\n', ";koffie-do\n")
            ),
        ),
        Vel::csv("andere-gemeente", met("Gemeente", &["Westerkwartier", "WESTERKWARTIER", "Noordenveld"])),
        Vel::csv("gebieden", anders("Wijk", &["Hele gemeente", "Online", "Leek en Marum", "Westerkwartier", ""])),
        Vel::csv(
            "is-er-al",
            format!(
                "{KOP}Wandelgroep De Stappers;Samen lopen.;Leek;De Toekomst;Leek;di 9.30-11.00;0594 00 00 21\nWandelgroep;Samen lopen.;Leek;De Toekomst;Leek;di 9.30-11.00;0594 00 00 21\n"
            ),
        ),
    ]
}

/// The other kinds of records.
fn soorten() -> Vec<Vel> {
    vec![
        Vel::csv("coaches", "Naam;Functie;Werkgever;06;Mail;Werkdagen;Vervanger;Wachttijd;Talen\nJo Voorbeeld;Welzijnscoach;Sociaal Werk;600000013;jo@sociaalwerk.example;ma, di en do 9:00-16:30;Voorbeeld Coach;2 weken;Nederlands, Engels\nSam Voorbeeld;Beweegcoach;Sociaal Werk;06 00000014;sam@sociaalwerk.example;in overleg;;;Klingon\n")
            .soort(Soort::Coaches).standaard(&[("gecontroleerd_op", "2026-11-01")]),
        Vel::csv("wijken", "Wijk;CBS-code;Dorpen;Postcode;Coach\nGrootegast;WK196902 / WK196903;Grootegast, Lutjegast;9861, 9866;Voorbeeld Coach\nActiviteiten;WK196907;Nergens;9367;Voorbeeld Coach\nZuidhorn;WK196911;Zuidhorn;98;coach-leek\n").soort(Soort::Wijken).standaard(&[]),
        Vel { gemeente: None, ..Vel::csv("organisaties", "Naam;Type;Internet;Straat;Nr;Letter;Postcode;Plaats;Tel\nDorpshuis De Hoek;dorpshuis;www.dehoek.example;Dorpsstraat;1;a;9351ab;Leek;594000030\nZangkoor Vrolijk;koor;;;;;;Marum;\nIets;iets heel anders;;;;;;;\n") }
            .soort(Soort::Organisaties).standaard(&[("samenvatting", "{Naam} in {Plaats}."), ("gecontroleerd_op", "2026-11-01")]),
    ]
}

/// What only a workbook has.
fn werkmappen() -> Vec<Vel> {
    let bold = || Format::new().set_bold();
    vec![
        crate::xls::xls("excel-97", "aanbod.xls"),
        Vel::xlsx("samengevoegde-cellen", |book| {
            let sheet = book.add_worksheet();
            sheet.merge_range(0, 0, 1, 6, "Activiteiten voor dit jaar", &bold()).unwrap();
            rij(sheet, 2, 0, &KOLOMMEN);
            for (row, naam) in (3..).zip(["Koffie", "Thee", "Soep"]) {
                rij(sheet, row, 0, &activiteit(naam));
            }
            sheet.merge_range(3, 2, 5, 2, "Marum", &bold()).unwrap();
        }),
        Vel::xlsx("formules", |book| boek(book, |sheet| {
            rij(sheet, 1, 0, &activiteit("x"));
            sheet.write_formula(1, 0, Formula::new("=\"Kof\"&\"fie\"").set_result("Koffie")).unwrap();
        })),
        Vel::xlsx("verborgen", |book| {
            boek(book, |sheet| {
                rij(sheet, 1, 0, &activiteit("Koffie"));
                rij(sheet, 2, 0, &activiteit("Thee"));
                sheet.set_row_hidden(2).unwrap();
            });
            let sheet = book.add_worksheet();
            sheet.set_name("Oud").unwrap().set_hidden(true);
            rij(sheet, 0, 0, &KOLOMMEN);
            rij(sheet, 1, 0, &activiteit("Soep"));
        }),
        Vel::xlsx("meer-bladen", |book| {
            let sheet = book.add_worksheet();
            sheet.set_name("Uitleg").unwrap();
            rij(sheet, 0, 0, &["Vul dit blad in en stuur het terug."]);
            boek(book, |sheet| rij(sheet, 1, 0, &activiteit("Koffie")));
            let sheet = book.add_worksheet();
            sheet.set_name("Marum").unwrap();
            rij(sheet, 0, 0, &KOLOMMEN);
            rij(sheet, 1, 0, &activiteit("Thee"));
        }),
        Vel::xlsx("datums-en-tijden-van-excel", |book| {
            let sheet = book.add_worksheet();
            rij(sheet, 0, 0, &["Naam", "Omschrijving", "Wijk", "Locatie", "Plaats", "Dag", "Van", "Tot", "Tel.", "Einddatum"]);
            rij(sheet, 1, 0, &["Koffie", "Samen koffie.", "Leek", "De Toekomst", "Leek", "di"]);
            let time = Format::new().set_num_format("h:mm");
            let day = Format::new().set_num_format("d-m-yyyy");
            sheet.write_datetime_with_format(1, 6, ExcelDateTime::from_hms(9, 30, 0).unwrap(), &time).unwrap();
            sheet.write_number(1, 7, 11.0 / 24.0).unwrap();
            sheet.write_number(1, 8, 594_000_020.0).unwrap();
            sheet.write_datetime_with_format(1, 9, ExcelDateTime::from_ymd(2027, 3, 2).unwrap(), &day).unwrap();
        }),
        Vel::xlsx("nul-weg-bij-getallen", |book| boek(book, |sheet| {
            for (row, number) in (1..).zip([594_000_020.0, 600_000_012.0, 88_000_012.0, 194_000_020.0, 8_000_113.0]) {
                rij(sheet, row, 0, &activiteit(&format!("Koffie {row}")));
                sheet.write_number(row, 6, number).unwrap();
            }
        })),
        Vel::xlsx("fout-in-een-cel", |book| boek(book, |sheet| {
            rij(sheet, 1, 0, &activiteit("Koffie"));
            sheet.write_formula(1, 3, Formula::new("=#REF!").set_result("#REF!")).unwrap();
            rij(sheet, 2, 0, &activiteit("Thee"));
        })),
        Vel::xlsx("tabel-midden-in-het-blad", |book| {
            let sheet = book.add_worksheet();
            rij(sheet, 6, 3, &KOLOMMEN);
            rij(sheet, 7, 3, &activiteit("Koffie"));
        }),
        Vel { bestand: "lijst.ods", ..Vel::csv("libreoffice", ods(&[
            ods_rij("", &KOLOMMEN),
            ods_rij("", &activiteit("Koffie")),
            ods_rij(" table:number-rows-repeated=\"2\"", &["=<table:table-cell/>"]),
            ods_rij(" table:visibility=\"filter\"", &activiteit("Thee")),
            ods_rij("", &["Soep", "Samen soep.", "Leek", "De Toekomst", "Leek", "di 9.30-11.00", "=<table:table-cell office:value-type=\"float\" office:value=\"594000020\"><text:p>594000020</text:p></table:table-cell>"]),
        ].concat())) },
    ]
}

/// Files of which nothing can be used.
fn onbruikbaar() -> Vec<Vel> {
    vec![
        Vel::csv("leeg", "\r\n;;;\r\n"),
        Vel::csv("zonder-kop", "Jan;Leek\nPiet;Marum\n"),
        Vel::csv("zonder-naam", "Omschrijving;Tel.;Plaats\nSamen koffie.;0594 00 00 20;Leek\n"),
        Vel { bestand: "lijst.xlsx", ..Vel::csv("geen-werkmap", &b"PK\x03\x04 kapot"[..]) },
        Vel {
            blad: Some("Anbod"),
            ..Vel::xlsx("geen-blad", |book| boek(book, |sheet| rij(sheet, 1, 0, &activiteit("Koffie"))))
        },
        Vel { gemeente: Some("Westerkwartir"), ..Vel::csv("geen-gemeente", format!("{KOP}{KOFFIE}")) },
        Vel::csv("geen-veld", format!("{KOP}{KOFFIE}")).standaard(&[("thema", "ontmoeten")]),
    ]
}
