//! "Klopt er iets niet?": a prefilled message to the editors.

use super::Views;
use crate::kaart::{Activiteit, Id};
use crate::percent::percent;
use crate::site::messages::Value;
use crate::site::{PageKind, begin};

/// The longest address that mail programs take over whole, in octets: Windows stops at 2,048.
const MOST: usize = 1_900;

/// How much of a value is shown, in characters: the first of these with which the address is short enough.
const LENGTHS: &[usize] = &[160, 100, 60, 30, 0];

impl Views<'_> {
    /// A prefilled message to the editors: the page, the file it is made from, and for an activity its
    /// fields as they are now, to be corrected in the message.
    pub(super) fn fout_melden(&self, kind: PageKind, titel: &str, url: &str, bestand: &str) -> String {
        let onderwerp = self.words.text("fout_melden.onderwerp", &[("titel", titel)]);
        let fields = match kind {
            PageKind::Activiteit(id) => self.velden(id),
            _ => Vec::new(),
        };
        let address = |length: usize| {
            let fields = fields.iter().map(|(label, value)| format!("{label}: {}\n", shorten(value, length)));
            let fields: String = fields.collect();
            let values: [Value; 3] = [("url", url), ("bestand", bestand), ("velden", &fields)];
            let key = if fields.is_empty() { "fout_melden.tekst" } else { "fout_melden.tekst_velden" };
            let tekst = self.words.text(key, &values);
            let email = &self.kaart.regio.record.redactie.email;
            format!("mailto:{email}?subject={}&body={}", mail_text(&onderwerp), mail_text(&tekst))
        };
        let mut all = LENGTHS.iter().map(|length| address(*length));
        all.find(|address| address.len() <= MOST).unwrap_or_else(|| address(0))
    }

    /// The fields of an activity that people know better than we do: label and value, unknown ones too.
    fn velden(&self, id: Id<Activiteit>) -> Vec<(String, String)> {
        let activiteit = &self.kaart.activiteiten[id];
        let record = &activiteit.record;
        let label = |key: &str| self.words.text(&format!("fout_melden.{key}"), &[]);
        let or_unknown = |value: Option<String>| value.filter(|value| !value.is_empty()).unwrap_or(label("onbekend"));
        let lines = record.wanneer.iter().map(|line| self.words.rij(line));
        let lines: Vec<String> = lines.chain(record.wanneer_toelichting.clone()).collect();
        let contact = &record.contact;
        let parts = [
            contact.naam.clone(),
            contact.telefoon.as_ref().map(ToString::to_string),
            contact.email.as_ref().map(ToString::to_string),
            contact.website.as_ref().map(ToString::to_string),
        ];
        let contact: Vec<String> = parts.into_iter().flatten().collect();
        let aanmelden = record.aanmelden.as_ref().map(|how| {
            let needed = self.words.text(if how.nodig { "fout_melden.ja" } else { "fout_melden.nee" }, &[]);
            how.hoe.as_ref().map_or_else(|| needed.clone(), |hoe| format!("{needed}. {}", begin(hoe)))
        });
        vec![
            (label("naam"), record.naam.clone()),
            (label("wanneer"), or_unknown(Some(lines.join("; ")))),
            (label("waar"), or_unknown(self.agenda_plek(activiteit))),
            (label("kosten"), or_unknown(record.kosten.as_ref().and_then(|kosten| self.words.kosten(kosten)))),
            (label("aanmelden"), or_unknown(aanmelden)),
            (label("contact"), or_unknown(Some(contact.join(", ")))),
        ]
    }
}

/// The beginning of a text; nothing of a text for which there is no room at all.
fn shorten(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) if most == 0 => String::new(),
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
    }
}

/// Text in a query of a `mailto:` address, in which a line ends as in mail (RFC 6068).
pub(super) fn mail_text(text: &str) -> String {
    percent(&text.replace('\n', "\r\n"), b"")
}

#[cfg(test)]
mod tests {
    use super::{mail_text, shorten};

    #[test]
    fn long_values_end_between_characters() {
        assert_eq!(shorten("één twee", 3), "één…");
        assert_eq!(shorten("één twee", 4), "één…");
        assert_eq!(shorten("één", 3), "één");
        assert_eq!(shorten("één", 0), "");
        assert_eq!(shorten("", 0), "");
    }

    #[test]
    fn a_text_becomes_part_of_an_address() {
        assert_eq!(mail_text("a & é\nb"), "a%20%26%20%C3%A9%0D%0Ab");
    }
}
