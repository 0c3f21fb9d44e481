//! K704: Een coach heeft een e-mailadres van het werk.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K704: Een coach heeft een e-mailadres van het werk.
pub(crate) const RULE: Rule = Rule {
    code: "K704",
    naam: "prive-mail",
    ernst: Ernst::Waarschuwing,
    zin: "Een coach heeft een e-mailadres van het werk.",
};

/// Providers whose addresses are those of persons.
const PRIVATE: [&str; 24] = [
    "aol.com",
    "caiway.nl",
    "gmail.com",
    "gmx.com",
    "gmx.net",
    "googlemail.com",
    "hetnet.nl",
    "home.nl",
    "hotmail.com",
    "hotmail.nl",
    "icloud.com",
    "kpnmail.nl",
    "live.com",
    "live.nl",
    "me.com",
    "msn.com",
    "outlook.com",
    "planet.nl",
    "proton.me",
    "protonmail.com",
    "tele2.nl",
    "xs4all.nl",
    "yahoo.com",
    "ziggo.nl",
];

/// Checks the addresses of coaches.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for coach in &records.coaches {
        let address = coach.record.email.as_str().to_lowercase();
        let Some(provider) = PRIVATE.iter().find(|one| address.rsplit('@').next() == Some(**one)) else { continue };
        let finding = Finding::new(&RULE, format!("een adres bij {provider} is van iemand zelf"));
        let hulp = "neem het adres van de functie, zoals coach.leek@organisatie.nl: een ander leest dan mee bij verlof";
        out.add(&coach.file, finding.at(coach.file.key("email")).hulp(hulp));
    }
}
