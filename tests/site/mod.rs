//! A small site to write texts for.

// Each test that uses this module uses its own part of it.
#![allow(dead_code)]

use wijkwijzer::site::markdown::{Image, Labels, Links, Rendered, render};

/// A site with one or two of each, under a path of its own.
pub(crate) struct Site;

/// What there is: scheme, name, address.
const RECORDS: &[(&str, &str, &str)] = &[
    ("activiteit", "westerkwartier/stappers", "/wor/gemeenten/westerkwartier/activiteiten/stappers/"),
    ("begrip", "brc", "/wor/begrippen/#brc"),
    ("begrip", "veerkracht", "/wor/begrippen/#veerkracht"),
    ("bron", "rivm", "/wor/bronnen/#rivm"),
    ("bron", "vng", "/wor/bronnen/#vng"),
    ("coach", "coach-leek", "/wor/coaches/coach-leek/"),
    ("gemeente", "westerkwartier", "/wor/gemeenten/westerkwartier/"),
    ("hoofdstuk", "de-coach", "/wor/handboek/de-coach/"),
    ("interventie", "bewegen-op-recept", "/wor/interventies/#bewegen-op-recept"),
    ("klacht", "eenzaamheid", "/wor/klachten/eenzaamheid/"),
    ("organisatie", "buurtwerk", "/wor/organisaties/buurtwerk/"),
    ("pagina", "over", "/wor/over/"),
    ("thema", "bewegen", "/wor/themas/bewegen/"),
    ("wijk", "westerkwartier/leek", "/wor/gemeenten/westerkwartier/leek/"),
];

impl Links for Site {
    fn url(&self, scheme: &str, name: &str) -> Option<String> {
        let found = RECORDS.iter().find(|record| record.0 == scheme && record.1 == name);
        found.map(|record| record.2.to_owned())
    }

    fn known(&self, scheme: &str) -> Vec<String> {
        RECORDS.iter().filter(|record| record.0 == scheme).map(|record| record.1.to_owned()).collect()
    }

    fn image(&self, src: &str) -> Option<Image> {
        (src == "wandelen.jpg").then(|| Image {
            url: "/wor/wandelen.1a2b.jpg".to_owned(),
            srcset: None,
            width: 640,
            height: 480,
        })
    }

    fn pages(&self, path: &str) -> bool {
        path == "/postcode/9351/"
    }

    fn base(&self) -> String {
        "/wor".to_owned()
    }

    fn taken(&self, anchor: &str) -> bool {
        anchor == "bronnen"
    }
}

/// The words of the tests.
pub(crate) fn labels() -> Labels {
    Labels {
        weten: "Goed om te weten".to_owned(),
        tip: "Tip".to_owned(),
        belangrijk: "Belangrijk".to_owned(),
        let_op: "Let op".to_owned(),
        niet_doen: "Niet doen".to_owned(),
        voetnoten: "Voetnoten".to_owned(),
        voetnoot: "Voetnoot {n}".to_owned(),
        terug: "Terug naar de tekst bij voetnoot {n}".to_owned(),
        tabel: "Tabel {n}".to_owned(),
        afgevinkt: "Afgevinkt".to_owned(),
    }
}

/// A chapter.
pub(crate) fn chapter(text: &str) -> Rendered {
    render(text, &Site, &labels(), 2)
}
