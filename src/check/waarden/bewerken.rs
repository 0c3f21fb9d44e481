//! K131: Van de plek van de bestanden is een link te maken.

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K131: Van de plek van de bestanden is een link te maken.
pub(crate) const RULE: Rule = Rule {
    code: "K131",
    naam: "bewerken",
    ernst: Ernst::Fout,
    zin: "Van de plek van de bestanden is een link te maken.",
};

/// The fault of a text that is no form of addresses of files.
pub(crate) fn patroon(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("van {} is geen link naar een bestand te maken", quote(written)),
        hulp: "schrijf het hele adres, met één keer {pad} op de plaats van het bestand, zoals \
               'https://github.com/regio/kaart/edit/main/{pad}'"
            .to_owned(),
    }
}

/// The fault of a text that is no name of a repository.
pub(crate) fn repo(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen naam van een repository", quote(written)),
        hulp: "schrijf de eigenaar en de naam, zoals 'regio/sociale-kaart', zonder https:// ervoor".to_owned(),
    }
}
