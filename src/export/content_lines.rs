//! The lines that contacts and calendars are written in.

/// The most octets on a line, its end not counted (RFC 6350, section 3.2; RFC 5545, section 3.1).
const LINE_MOST: usize = 75;

/// The lines of a contact (RFC 6350) or a calendar (RFC 5545), which share their form: `NAME:value`,
/// folded, with CRLF at the end.
#[derive(Debug, Default)]
pub(super) struct ContentLines(String);

impl ContentLines {
    /// Adds a line as it is, folded: a line that is too long goes on behind a line end and a space,
    /// and no character is broken in two.
    pub(super) fn line(&mut self, content: &str) {
        let mut octets = 0;
        for c in content.chars() {
            if octets + c.len_utf8() > LINE_MOST {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            octets += c.len_utf8();
            self.0.push(c);
        }
        self.0.push_str("\r\n");
    }

    /// Adds a line with a value that is text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{}", escape(value)));
    }

    /// All lines.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A value as text (RFC 6350, section 3.4; RFC 5545, section 3.3.11): what has a meaning of its own
/// stands behind a backslash, the end of a line becomes `\n`, and other control characters are left out.
fn escape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(c),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
