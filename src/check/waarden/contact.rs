//! K121: Bij een activiteit kan men iemand bereiken.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K121: Bij een activiteit kan men iemand bereiken.
pub(crate) const RULE: Rule =
    Rule { code: "K121", naam: "contact", ernst: Ernst::Fout, zin: "Bij een activiteit kan men iemand bereiken." };

/// Checks that an activity has a number, an address or a site.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        let contact = &activiteit.record.contact;
        if contact.telefoon.is_none() && contact.email.is_none() && contact.website.is_none() {
            let finding = Finding::new(&RULE, "hier staat geen telefoonnummer, e-mailadres of website");
            out.add(
                &activiteit.file,
                finding.at(contact.span.clone()).hulp("voeg ten minste 'telefoon', 'email' of 'website' toe"),
            );
        }
    }
}
