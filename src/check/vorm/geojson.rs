//! K025: outlines in another form than the one that is read.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// K025: outlines in another form than the one that is read. Source: RFC 7946.
pub(crate) const RULE: Rule = Rule {
    code: "K025",
    naam: "geojson",
    ernst: Ernst::Fout,
    zin: "Een bestand met grenzen is een FeatureCollection met vlakken, elk met de naam van een wijk.",
};

/// The finding for a file that is no list of outlines.
pub(crate) fn verzameling(soort: Option<&str>, span: Span) -> Finding {
    let bericht = match soort {
        Some(soort) => format!("dit is een {}, geen FeatureCollection", quote(soort)),
        None => "dit is geen FeatureCollection".to_owned(),
    };
    Finding::new(&RULE, bericht).at(span).hulp(
        "kies GeoJSON bij het exporteren; het bestand begint dan met {\"type\": \"FeatureCollection\", \"features\": [",
    )
}

/// The finding for an item of the list that is no feature.
pub(crate) fn kenmerk(span: Span) -> Finding {
    Finding::new(&RULE, "dit is geen Feature")
        .at(span)
        .hulp("elk deel van de lijst is een Feature met 'properties' en 'geometry'")
}

/// The finding for a shape that is no surface; nothing is none at all.
pub(crate) fn vlak(soort: Option<&str>, span: Span) -> Finding {
    let bericht = match soort {
        Some(soort) => format!("een wijk is een vlak, maar hier staat een {}", quote(soort)),
        None => "deze Feature heeft geen vlak".to_owned(),
    };
    Finding::new(&RULE, bericht).at(span).hulp("bij 'geometry' hoort een Polygon of een MultiPolygon")
}

/// The finding for an outline that does not say whose it is.
pub(crate) fn zonder_wijk(span: Span) -> Finding {
    Finding::new(&RULE, "dit vlak zegt niet bij welke wijk het hoort")
        .at(span)
        .hulp("zet bij 'properties' de naam van het bestand van de wijk, zoals \"wijk\": \"leek\"")
}

/// The finding for coordinates that are no lists of numbers.
pub(crate) fn punten(span: Span) -> Finding {
    Finding::new(&RULE, "hier horen punten: lijsten met eerst lon en dan lat")
        .at(span)
        .hulp("een vlak is [[[6.38, 53.16], [6.40, 53.16], [6.40, 53.18], [6.38, 53.16]]]; een MultiPolygon is een lijst daarvan")
}
