//! Whether the colours of a theme can be told from each other.

use super::pair::{Pair, pairs};
use super::{Kleur, Modus, Values};
use crate::check::tekst;
use crate::diagnostics::Diagnostics;

/// Reports each pair of tokens that does not contrast enough. What is no plain colour is passed over.
pub(super) fn check(values: &Values, diagnostics: &mut Diagnostics) {
    for modus in Modus::ALL {
        for pair in pairs(values, modus == Modus::Donker) {
            let is_set = |naam: &str| values.get(modus, naam).is_some();
            // In dark, two colours that are both as in light were looked at there.
            if is_set(pair.front) || pair.ground.is_some_and(is_set) {
                check_one(values, modus, &pair, diagnostics);
            }
        }
    }
}

fn check_one(values: &Values, modus: Modus, pair: &Pair, diagnostics: &mut Diagnostics) {
    let Some((front, front_value)) = values.kleur(modus, pair.front) else { return };
    let ground = pair.ground.and_then(|naam| values.kleur(modus, naam));
    let Some(ground_kleur) = ground.map(|(kleur, _)| kleur).or_else(|| pair.ground.is_none().then_some(Kleur::WIT))
    else {
        return;
    };
    let found = front.contrast(ground_kleur);
    if found >= pair.ratio {
        return;
    }
    // The one at fault is the one that the region set; of two, what stands on the other.
    let of_region = |path: &str| !path.starts_with("themes/standaard/");
    let by_ground = ground.filter(|(_, value)| of_region(&value.file.path) && !of_region(&front_value.file.path));
    let (value, naam, better) = match (by_ground, pair.ground) {
        (Some((kleur, value)), Some(naam)) => (value, naam, kleur.made_to_contrast(front, pair.ratio)),
        _ => (front_value, pair.front, front.made_to_contrast(ground_kleur, pair.ratio)),
    };
    let finding = tekst::contrast::finding(&tekst::contrast::TeWeinig {
        wat: &pair.woorden,
        modus: modus.key(),
        front: (pair.front, front),
        ground: (pair.ground, ground_kleur),
        found,
        needed: pair.ratio,
        naam,
        better,
    });
    diagnostics.add(value.file, finding.at(value.span.clone()));
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::{Sheet, Tokens};
    use super::{Modus, Values, pairs};
    use crate::diagnostics::{Diagnostics, Format};
    use crate::source::SourceFile;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.into(), text: text.into() }
    }

    fn standard() -> BTreeMap<String, SourceFile> {
        let sheet = |name: &str, text: &str| (name.to_owned(), file(&format!("themes/standaard/static/{name}"), text));
        BTreeMap::from([
            sheet("stijl.css", include_str!("../../../themes/standaard/static/stijl.css")),
            sheet("folder.css", include_str!("../../../themes/standaard/static/folder.css")),
        ])
    }

    #[test]
    fn every_pair_of_the_standard_theme_is_there_and_contrasts() {
        let files = standard();
        let values = Values::of(&Sheet::read(&files["stijl.css"]));
        assert_eq!(values.tints().count(), 10);
        for modus in Modus::ALL {
            for pair in pairs(&values, modus == Modus::Donker) {
                let known = |naam: &str| values.kleur(modus, naam).is_some();
                assert!(known(pair.front) && pair.ground.is_none_or(known), "{pair:?}");
            }
        }
        let mut found = Diagnostics::new();
        Tokens::apply(&files, None, &mut found);
        assert_eq!(Format::Text.render(&found, false), "");
    }

    #[test]
    fn the_sheets_of_the_standard_theme_agree() {
        let files = standard();
        let values = |name: &str| Values::of(&Sheet::read(&files[name]));
        for modus in Modus::ALL {
            let (folder, style) = (values("folder.css").kleuren(modus), values("stijl.css").kleuren(modus));
            assert!(folder.len() > 5);
            for (naam, kleur) in folder {
                assert_eq!(style.get(&naam), Some(&kleur), "{naam} {modus:?}");
            }
        }
    }

    #[test]
    fn each_pair_that_is_too_faint_is_told_where_it_was_set() {
        let own = file(
            "themes/eigen/tokens.yaml",
            "licht:\n  basis-color-card: \"#777\"\ndonker:\n  basis-call-color: \"#eee\"\n",
        );
        let mut found = Diagnostics::new();
        Tokens::apply(&standard(), Some(&own), &mut found);
        found.sort();
        let text = Format::Kort.render(&found, false);
        assert!(text.contains("tokens.yaml:2:21") && text.contains("tokens.yaml:4:21"), "{text}");
        assert!(text.contains("een link op een kaart") && text.contains("het telefoonnummer van de coach"), "{text}");
        assert!(!text.contains("op de pagina"), "{text}");
    }

    #[test]
    fn a_token_lands_where_the_former_value_stood() {
        let own = file(
            "themes/eigen/tokens.yaml",
            "licht:\n  basis-link-color: \"#402060\"\n  tint-taal: \"#eef\"\ndonker:\n  basis-accent-background-color: \"#fc6\"\n  tint-taal: \"#99f\"\n",
        );
        let mut found = Diagnostics::new();
        let tokens = Tokens::apply(&standard(), Some(&own), &mut found);
        assert_eq!(Format::Text.render(&found, false), "");
        let style = &tokens.sheets["stijl.css"];
        assert_eq!(style.matches("--basis-link-color: #402060;").count(), 1);
        assert!(style.contains("--basis-link-color: #8fd0ee;") && style.contains("--basis-link-color: #000;"));
        assert!(style.contains(".tint-taal { --tint: #eef; }") && !style.contains("#e1ecfb"));
        let dark = "@media screen and (prefers-color-scheme: dark) { :root { --basis-accent-background-color: #fc6; }.tint-taal { --tint: #99f; } }";
        assert!(style.ends_with(&format!("{dark}\n")), "{}", &style[style.len() - 200..]);
        assert!(tokens.sheets["folder.css"].contains("--basis-link-color: #402060;"));
        assert!(!tokens.sheets["folder.css"].contains("tint-taal"), "only what a sheet has");
        assert_eq!(tokens.kleuren["basis-link-color"].to_string(), "#402060");
    }

    #[test]
    fn the_sheets_of_the_program_follow_an_own_style_sheet() {
        let mut files = standard();
        let own = ":root { --ink: #003300; --basis-link-color: var(--ink); --basis-color-card: oklch(1 0 0); }";
        files.insert("stijl.css".to_owned(), file("themes/eigen/static/stijl.css", own));
        let mut found = Diagnostics::new();
        let tokens = Tokens::apply(&files, None, &mut found);
        assert_eq!(tokens.kleuren["basis-link-color"].to_string(), "#003300");
        assert_eq!(tokens.sheets["stijl.css"], own);
        assert!(tokens.sheets["folder.css"].contains("--basis-link-color: #003300;"));
    }
}
