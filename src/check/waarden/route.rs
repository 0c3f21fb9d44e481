//! K113: Een verwijsroute zegt alles wat nodig is om haar te nemen.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;
use crate::records::{Route, RouteSoort};

/// K113: Een verwijsroute zegt alles wat nodig is om haar te nemen.
pub(crate) const RULE: Rule = Rule {
    code: "K113",
    naam: "route",
    ernst: Ernst::Fout,
    zin: "Een verwijsroute zegt alles wat nodig is om haar te nemen.",
};

/// Checks that each route has what its kind needs.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for gemeente in &records.gemeenten {
        for route in gemeente.record.verwijzing.routes.iter() {
            for key in missing(route) {
                let bericht = format!("een route van de soort '{}' heeft ook '{key}' nodig", route.soort.key());
                let finding = Finding::new(&RULE, bericht).at(route.span.clone());
                out.add(&gemeente.file, finding.hulp(format!("voeg '{key}:' toe aan deze route")));
            }
            // What is filled in there is about a patient.
            if route.soort == RouteSoort::Formulier
                && route.url.as_ref().is_some_and(|url| !url.as_str().starts_with("https://"))
            {
                let finding = Finding::new(&RULE, "een formulier om mee te verwijzen staat op een beveiligd adres");
                out.add(&gemeente.file, finding.at(route.span.clone()).hulp("laat 'url' met https:// beginnen"));
            }
        }
    }
}

/// The keys that a route of this kind needs and does not have.
fn missing(route: &Route) -> Vec<&'static str> {
    let needed = match route.soort {
        RouteSoort::Zorgdomein => vec![("product", route.product.is_some()), ("stappen", !route.stappen.is_empty())],
        RouteSoort::BeveiligdeMail => vec![("email", route.email.is_some())],
        RouteSoort::Telefoon => vec![("nummer", route.nummer.is_some())],
        RouteSoort::Formulier => vec![("url", route.url.is_some())],
        RouteSoort::Siilo => vec![("naam", route.naam.is_some())],
        RouteSoort::Spreekuur => vec![("toelichting", route.toelichting.is_some())],
    };
    needed.into_iter().filter(|(_, there)| !there).map(|(key, _)| key).collect()
}
