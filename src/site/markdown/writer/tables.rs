//! Tables.

use pulldown_cmark::{Alignment, Event, TagEnd};

use super::Writer;
use crate::site::markdown::document::Piece;
use crate::site::markdown::labels::numbered;

/// The state of tables while they are written.
#[derive(Default)]
pub(super) struct Tables {
    /// The anchor of the heading above, until a table is named after it.
    pub(super) heading: Option<String>,
    /// How many tables there have been.
    count: usize,
    columns: Vec<Alignment>,
    column: usize,
    in_head: bool,
    /// Whether the body of the table has been begun: one without rows has none.
    has_body: bool,
    /// The element of the cell that is open.
    cell: &'static str,
}

impl Writer<'_> {
    /// Begins a table in a box of its own that scrolls on a small screen. Who uses a keyboard must
    /// be able to reach such a box, and what can be reached needs a name: the heading above, or a
    /// number when that heading has named a table already.
    pub(super) fn open_table(&mut self, columns: &[Alignment]) {
        self.tables.columns = columns.to_vec();
        self.tables.has_body = false;
        self.tables.count += 1;
        self.out.push_str("<div class=\"tabel\" role=\"region\" tabindex=\"0\"");
        match self.tables.heading.take() {
            Some(heading) => self.attribute("aria-labelledby", &heading),
            None => self.attribute("aria-label", &numbered(&self.labels.tabel, &self.tables.count.to_string())),
        }
        self.out.push_str("><table>\n");
    }

    pub(super) fn open_head(&mut self) {
        self.tables.column = 0;
        self.tables.in_head = true;
        self.out.push_str("<thead><tr>");
    }

    pub(super) fn close_head(&mut self) {
        self.tables.in_head = false;
        self.out.push_str("</tr></thead>\n");
    }

    pub(super) fn open_row(&mut self) {
        self.tables.column = 0;
        if !self.tables.has_body {
            self.tables.has_body = true;
            self.out.push_str("<tbody>\n");
        }
        self.out.push_str("<tr>");
    }

    /// Begins a cell. An empty one in the head is no heading of its column.
    pub(super) fn open_cell(&mut self, rest: &[Piece]) {
        let is_empty = matches!(rest.first(), Some((Event::End(TagEnd::TableCell), _)));
        let is_heading = self.tables.in_head && !is_empty;
        self.tables.cell = if is_heading { "th" } else { "td" };
        self.out.extend(["<", self.tables.cell]);
        if is_heading {
            self.out.push_str(" scope=\"col\"");
        }
        match self.tables.columns.get(self.tables.column) {
            Some(Alignment::Right) => self.out.push_str(" class=\"getal\""),
            Some(Alignment::Center) => self.out.push_str(" class=\"midden\""),
            Some(Alignment::Left | Alignment::None) | None => {}
        }
        self.out.push('>');
        self.tables.column += 1;
    }

    pub(super) fn close_cell(&mut self) {
        self.out.extend(["</", self.tables.cell, ">"]);
    }

    pub(super) fn close_table(&mut self) {
        if self.tables.has_body {
            self.out.push_str("</tbody>\n");
        }
        self.out.push_str("</table></div>\n");
    }
}
