//! K902: Een link begint met https, http, mailto of tel, of wijst naar een pagina van de site.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// K902: Een link begint met https, http, mailto of tel, of wijst naar een pagina van de site.
pub(crate) const RULE: Rule = Rule {
    code: "K902",
    naam: "onveilige-link",
    ernst: Ernst::Fout,
    zin: "Een link begint met https, http, mailto of tel, of wijst naar een pagina van de site.",
};

/// The finding for a link, by how it begins: its scheme, or its first characters when it has none.
pub(crate) fn finding(scheme: &str, span: Span) -> Finding {
    if !scheme.contains([':', '\\']) && !scheme.starts_with('/') {
        return without_scheme(scheme, span);
    }
    Finding::new(&RULE, format!("een link mag niet beginnen met '{scheme}'"))
        .at(span)
        .hulp("gebruik https:, http:, mailto: of tel:, of een link naar een record, zoals coach:coach-leek")
}

/// The finding for a link that is only a name: of a site, a mailbox or a file.
fn without_scheme(link: &str, span: Span) -> Finding {
    let hulp = if link.contains('@') {
        format!("zet er mailto: voor: mailto:{link}")
    } else if link.starts_with("www.") {
        format!("zet er https:// voor: https://{link}")
    } else {
        "schrijf voor deze site de soort en de naam van het bestand, zoals pagina:privacy of coach:coach-leek, en voor een andere site \
         het hele adres, met https:// ervoor"
            .to_owned()
    };
    Finding::new(&RULE, format!("{} is geen volledig adres", quote(link))).at(span).hulp(hulp)
}
