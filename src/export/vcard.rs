//! A contact for an address book: vCard 4.0 (RFC 6350).

use super::content_lines::ContentLines;
use crate::kaart::{Datum, Email, Telefoon};

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
        let mut out = ContentLines::default();
        out.line("BEGIN:VCARD");
        out.line("VERSION:4.0");
        out.line("KIND:individual");
        out.line(&format!("UID:{}", self.url));
        out.text("FN", &self.naam);
        out.text("ROLE", &self.rol);
        if let Some(organisatie) = &self.organisatie {
            out.text("ORG", organisatie);
        }
        out.line(&format!("TEL;VALUE=uri;TYPE=work:{}", self.telefoon.tel()));
        out.text("EMAIL;TYPE=work", &self.email.to_string());
        out.line(&format!("URL;TYPE=work:{}", self.url));
        // Preference runs from 1 to 100 (section 5.3).
        for (taal, pref) in self.talen.iter().zip(1..=100) {
            out.line(&format!("LANG;PREF={pref}:{taal}"));
        }
        if let Some(notitie) = &self.notitie {
            out.text("NOTE", notitie);
        }
        let day = self.gecontroleerd_op.to_string().replace('-', "");
        out.line(&format!("REV:{day}T000000Z"));
        out.line("END:VCARD");
        out.finish()
    }
}

#[cfg(test)]
mod tests;
