//! K113: Een verwijsroute zegt alles wat nodig is om haar te nemen.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;
use crate::records::RouteSoort;

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
            let missing = match route.soort {
                RouteSoort::Zorgdomein if route.product.is_none() => "product",
                RouteSoort::Zorgdomein if route.stappen.is_empty() => "stappen",
                RouteSoort::BeveiligdeMail if route.email.is_none() => "email",
                RouteSoort::Telefoon if route.nummer.is_none() => "nummer",
                RouteSoort::Formulier if route.url.is_none() => "url",
                RouteSoort::Siilo if route.naam.is_none() => "naam",
                RouteSoort::Spreekuur if route.toelichting.is_none() => "toelichting",
                _ => continue,
            };
            let finding = Finding::new(
                &RULE,
                format!("een route van de soort '{}' heeft ook '{missing}' nodig", route.soort.key()),
            );
            out.add(
                &gemeente.file,
                finding.at(route.span.clone()).hulp(format!("voeg '{missing}:' toe aan deze route")),
            );
        }
    }
}
