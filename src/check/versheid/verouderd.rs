//! K501: Een record is kort geleden gecontroleerd: de regio zegt na hoeveel maanden het weer moet.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{Kaart, Onderwerp, na_te_kijken};

/// K501: Een record is kort geleden gecontroleerd: de regio zegt na hoeveel maanden het weer moet.
pub(crate) const RULE: Rule = Rule {
    code: "K501",
    naam: "verouderd",
    ernst: Ernst::Waarschuwing,
    zin: "Een record is kort geleden gecontroleerd: de regio zegt na hoeveel maanden het weer moet.",
};

/// Checks when records were last looked at. Being long overdue is a warning too and no error: a
/// number that was not checked must not keep a corrected number from being published. Its page says so.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for item in na_te_kijken(kaart) {
        let months = item.maanden;
        let bericht = if item.verlopen {
            format!("dit is al {months} maanden niet gecontroleerd, en dat staat nu ook op de pagina")
        } else {
            format!(
                "dit is {} geleden voor het laatst gecontroleerd",
                if months == 1 { "een maand".to_owned() } else { format!("{months} maanden") }
            )
        };
        let owner = match item.onderwerp {
            _ if !item.eigenaren.is_empty() => item.eigenaren.join(" of "),
            Onderwerp::Gemeente(_) => "de projectleider".to_owned(),
            _ => "de organisatie".to_owned(),
        };
        let hulp = format!("vraag {owner} of alles nog klopt, en zet dan de datum van vandaag bij 'gecontroleerd_op'");
        out.add(item.file, Finding::new(&RULE, bericht).at(item.gecontroleerd_op.span.clone()).hulp(hulp));
    }
}
