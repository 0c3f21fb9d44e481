//! Workbooks of Excel and LibreOffice. The only file that names the package that reads them.

use std::io::Cursor;

use calamine::{
    Data, Dimensions, ExcelDateTime, Reader as _, SheetType, SheetVisible, Sheets, open_workbook_auto_from_rs,
};
use jiff::civil::Date;

use super::{Blad, Cel, Gebied, verborgen};

/// The most rows of a sheet, so that a cell that stands far away by accident does not take all memory.
const MOST_ROWS: usize = 200_000;

/// The sheets of a workbook that are shown, with the names of those that are hidden. Nothing when it can not be read.
pub(super) fn lees(bytes: &[u8]) -> Option<(Vec<Blad>, Vec<String>)> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).ok()?;
    let mut hidden_rows = verborgen::rijen(bytes);
    let (mut sheets, mut hidden) = (Vec::new(), Vec::new());
    for sheet in book.sheets_metadata().to_vec() {
        if !matches!(sheet.typ, SheetType::WorkSheet) {
            continue;
        }
        if sheet.visible != SheetVisible::Visible {
            hidden.push(sheet.name);
            continue;
        }
        let range = book.worksheet_range(&sheet.name).ok()?;
        let mut blad = Blad { naam: sheet.name.clone(), ..Blad::default() };
        if let (Some((row, column)), Some((last, _))) = (range.start(), range.end()) {
            let (row, column) = (row as usize, column as usize);
            if last as usize > MOST_ROWS {
                return None;
            }
            blad.rijen = vec![Vec::new(); row];
            for cells in range.rows() {
                let mut line = vec![Cel::Leeg; column];
                line.extend(cells.iter().map(cel));
                blad.rijen.push(line);
            }
        }
        blad.samengevoegd = merged(&mut book, &sheet.name).into_iter().map(area).collect();
        blad.verborgen = hidden_rows.remove(&sheet.name).unwrap_or_default();
        blad.vul_omlaag();
        sheets.push(blad);
    }
    Some((sheets, hidden))
}

fn merged(book: &mut Sheets<Cursor<&[u8]>>, name: &str) -> Vec<Dimensions> {
    match book {
        Sheets::Xlsx(book) => book.merge_cells_by_sheet_name(name).unwrap_or_default(),
        Sheets::Xls(book) => book.merge_cells_by_sheet_name(name).unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn area(of: Dimensions) -> Gebied {
    let cell = |(row, column): (u32, u32)| (row as usize, column as usize);
    Gebied { van: cell(of.start), tot: cell(of.end) }
}

fn cel(data: &Data) -> Cel {
    match data {
        Data::Empty => Cel::Leeg,
        #[expect(clippy::cast_precision_loss, reason = "numbers of people are far below the limit")]
        Data::Int(number) => Cel::Getal(*number as f64),
        Data::Float(number) => Cel::Getal(*number),
        Data::String(text) => Cel::van_tekst(text),
        Data::Bool(truth) => Cel::JaNee(*truth),
        Data::DateTime(moment) => serial(moment),
        Data::DateTimeIso(text) | Data::DurationIso(text) => iso(text),
        Data::Error(error) => Cel::Fout(error.to_string()),
    }
}

/// A date or time as Excel keeps it: days since its epoch, times as a fraction of a day.
fn serial(moment: &ExcelDateTime) -> Cel {
    let value = moment.as_f64();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a fraction of a day is 0 to 1440")]
    let minutes = ((value - value.floor()) * 1440.0).round() as u16;
    if value < 1.0 {
        return Cel::Tijd(minutes);
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let small = |number: u8| i8::try_from(number).unwrap_or_default();
    match Date::new(i16::try_from(year).unwrap_or_default(), small(month), small(day)) {
        Ok(date) if minutes == 0 => Cel::Datum(date),
        Ok(date) => Cel::Moment(date, minutes),
        Err(_) => Cel::Getal(value),
    }
}

/// A date or time as LibreOffice keeps it: `2026-03-03`, `2026-03-03T19:30:00` or `PT09H30M00S`.
fn iso(text: &str) -> Cel {
    if let Some(time) = text.strip_prefix("PT") {
        let part = |end: char, begin: &str| {
            let upto = time.split(end).next().filter(|_| time.contains(end))?;
            upto.rsplit(|c: char| begin.contains(c)).next()?.parse::<u16>().ok()
        };
        return match (part('H', ""), part('M', "H")) {
            (Some(hours), minutes) => Cel::Tijd(hours.saturating_mul(60).saturating_add(minutes.unwrap_or_default())),
            _ => Cel::van_tekst(text),
        };
    }
    let (day, time) = text.split_once('T').unwrap_or((text, ""));
    let Ok(date) = day.parse::<Date>() else { return Cel::van_tekst(text) };
    let mut parts = time.split(':').map(|part| part.parse::<u16>().unwrap_or_default());
    match (parts.next().unwrap_or_default(), parts.next().unwrap_or_default()) {
        (0, 0) => Cel::Datum(date),
        (hours, minutes) => Cel::Moment(date, hours.saturating_mul(60).saturating_add(minutes)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Cel, iso};

    #[test]
    fn reads_dates_and_times_of_libreoffice() {
        assert_eq!(iso("PT09H30M00S"), Cel::Tijd(570));
        assert_eq!(iso("2026-03-03"), Cel::Datum(jiff::civil::date(2026, 3, 3)));
        assert_eq!(iso("2026-03-03T19:30:00"), Cel::Moment(jiff::civil::date(2026, 3, 3), 1170));
        assert_eq!(iso("straks"), Cel::Tekst("straks".into()));
    }
}
