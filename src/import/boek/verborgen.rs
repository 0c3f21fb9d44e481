//! Which rows of a sheet are hidden, and which cells are merged: what the reader of sheets does not tell.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

/// The most bytes of one part of a file that are looked at.
const MOST: u64 = 200_000_000;

/// The hidden rows of each sheet, by its name and from zero. What can not be read is not told: the cells are read by
/// another, and that says what is wrong.
pub(super) fn rijen(bytes: &[u8]) -> BTreeMap<String, BTreeSet<usize>> {
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else { return BTreeMap::new() };
    if let Some(content) = part(&mut zip, "content.xml") {
        return opendocument(&content);
    }
    let (Some(book), Some(links)) = (part(&mut zip, "xl/workbook.xml"), part(&mut zip, "xl/_rels/workbook.xml.rels"))
    else {
        return BTreeMap::new();
    };
    let mut targets = BTreeMap::new();
    each(&links, |element| {
        if let (Some(id), Some(target)) = (attribute(element, "Id"), attribute(element, "Target")) {
            targets.insert(id, target);
        }
    });
    let mut sheets = Vec::new();
    each(&book, |element| {
        if element.local_name().as_ref() == "sheet"
            && let (Some(name), Some(id)) = (attribute(element, "name"), attribute(element, "r:id"))
        {
            sheets.push((name, id));
        }
    });
    let mut out = BTreeMap::new();
    for (name, id) in sheets {
        let Some(target) = targets.get(&id) else { continue };
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        let Some(sheet) = part(&mut zip, &path) else { continue };
        let mut hidden = BTreeSet::new();
        each(&sheet, |element| {
            if element.local_name().as_ref() == "row"
                && attribute(element, "hidden").is_some_and(|hidden| hidden == "1" || hidden == "true")
                && let Some(row) = attribute(element, "r").and_then(|row| row.parse::<usize>().ok())
            {
                hidden.insert(row.saturating_sub(1));
            }
        });
        out.insert(name, hidden);
    }
    out
}

/// The hidden rows of a file of LibreOffice.
fn opendocument(content: &str) -> BTreeMap<String, BTreeSet<usize>> {
    let mut out: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let (mut sheet, mut row) = (String::new(), 0);
    each(content, |element| match element.name().as_ref() {
        "table:table" => {
            sheet = attribute(element, "table:name").unwrap_or_default();
            row = 0;
        }
        "table:table-row" => {
            let times: usize =
                attribute(element, "table:number-rows-repeated").and_then(|times| times.parse().ok()).unwrap_or(1);
            let hidden = attribute(element, "table:visibility").is_some_and(|shown| shown != "visible");
            // Rows to the end of the sheet are one element with a large number.
            if hidden && times < 10_000 {
                out.entry(sheet.clone()).or_default().extend(row..row + times);
            }
            row += times;
        }
        _ => {}
    });
    out
}

fn part(zip: &mut ZipArchive<Cursor<&[u8]>>, path: &str) -> Option<String> {
    let mut text = String::new();
    zip.by_name(path).ok()?.take(MOST).read_to_string(&mut text).ok()?;
    Some(text)
}

/// The value of an attribute by its whole name.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// Shows every element of a text to a visitor, up to the first fault.
fn each(xml: &str, mut see: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => see(&element),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}
