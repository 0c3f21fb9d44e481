//! A contact for an address book: vCard 4.0 (RFC 6350).

use crate::kaart::{Datum, Email, Telefoon};

/// The most octets on a line, its end not counted (RFC 6350, section 3.2).
const LINE_MOST: usize = 75;

/// Someone at work, as an address book keeps it. There is no `N`: which part of a name is the family
/// name is not known, and version 4.0 does without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vcard {
    /// The name as people say it.
    pub naam: String,
    /// What the person does.
    pub rol: String,
    /// The employer; nothing when unknown.
    pub organisatie: Option<String>,
    /// The number.
    pub telefoon: Telefoon,
    /// The address for mail.
    pub email: Email,
    /// The page about the person, which is also what tells this contact from all others.
    pub url: String,
    /// Codes of languages, the best one first.
    pub talen: Vec<String>,
    /// Anything else, on one or more lines.
    pub notitie: Option<String>,
    /// When this was last checked.
    pub gecontroleerd_op: Datum,
}

impl Vcard {
    /// The contact as the text of a `.vcf` file: lines of at most 75 octets that end with CRLF.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        line(&mut out, "BEGIN:VCARD");
        line(&mut out, "VERSION:4.0");
        line(&mut out, "KIND:individual");
        line(&mut out, &format!("UID:{}", self.url));
        line(&mut out, &format!("FN:{}", escape(&self.naam)));
        line(&mut out, &format!("ROLE:{}", escape(&self.rol)));
        if let Some(organisatie) = &self.organisatie {
            line(&mut out, &format!("ORG:{}", escape(organisatie)));
        }
        line(&mut out, &format!("TEL;VALUE=uri;TYPE=work:{}", self.telefoon.tel()));
        line(&mut out, &format!("EMAIL;TYPE=work:{}", escape(&self.email.to_string())));
        line(&mut out, &format!("URL;TYPE=work:{}", self.url));
        // Preference runs from 1 to 100 (section 5.3).
        for (taal, pref) in self.talen.iter().zip(1..=100) {
            line(&mut out, &format!("LANG;PREF={pref}:{taal}"));
        }
        if let Some(notitie) = &self.notitie {
            line(&mut out, &format!("NOTE:{}", escape(notitie)));
        }
        let day = self.gecontroleerd_op.to_string().replace('-', "");
        line(&mut out, &format!("REV:{day}T000000Z"));
        line(&mut out, "END:VCARD");
        out
    }
}

/// A value as text (section 3.4): what has a meaning of its own stands behind a backslash, the end of
/// a line becomes `\n`, and other control characters are left out.
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

/// Adds a line, folded: a line that is too long goes on behind a line end and a space, and no
/// character is broken in two (section 3.2).
fn line(out: &mut String, content: &str) {
    let mut octets = 0;
    for c in content.chars() {
        if octets + c.len_utf8() > LINE_MOST {
            out.push_str("\r\n ");
            octets = 1;
        }
        octets += c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests;
