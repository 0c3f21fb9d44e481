//! K907: Elke link binnen de site leidt naar een pagina en een plek die er zijn.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K907: Elke link binnen de site leidt naar een pagina en een plek die er zijn.
pub(crate) const RULE: Rule = Rule {
    code: "K907",
    naam: "stukke-link",
    ernst: Ernst::Fout,
    zin: "Elke link binnen de site leidt naar een pagina en een plek die er zijn.",
};

/// The finding for a link in a finished page whose page, part or file is not there. Where the text that it comes from is known,
/// nobody has to look for it in a template.
pub(crate) fn finding(link: &str, page: &str, in_text: bool) -> Finding {
    Finding::new(&RULE, format!("op de pagina {page} wijst een link naar {link}, en dat is er niet")).hulp(if in_text {
        "zoek de pagina op de site en neem het adres over, of haal de link weg"
    } else {
        "komt de link uit een tekst, verbeter hem daar; anders staat hij in een sjabloon van het thema"
    })
}
