use std::collections::BTreeSet;

use super::teksten::Teksten;
use super::waarden::waarde;
use super::{Soort, Veld, Vorm};

/// All types with their keys, and the types that are read from text.
fn sleutels(vorm: &Vorm, keys: &mut BTreeSet<(String, String)>, waarden: &mut BTreeSet<&'static str>) {
    match vorm.kern() {
        Vorm::Sleutels(type_, velden) => {
            keys.insert(((*type_).to_owned(), "_".to_owned()));
            for Veld { naam, vorm, .. } in velden {
                let type_ = if *naam == "negeer" { "" } else { type_ };
                keys.insert((type_.to_owned(), (*naam).to_owned()));
                sleutels(vorm, keys, waarden);
            }
        }
        Vorm::Waarde(type_) => {
            waarden.insert(type_);
        }
        _ => {}
    }
}

#[test]
fn every_key_has_words_and_no_words_are_left_over() {
    let (mut keys, mut waarden) = (BTreeSet::new(), BTreeSet::new());
    for soort in Soort::ALLE {
        sleutels(&soort.vorm_van_bestand(), &mut keys, &mut waarden);
    }
    let teksten = Teksten::lees();
    let known: BTreeSet<_> = teksten.sleutels().cloned().collect();
    assert_eq!(keys.difference(&known).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "without words");
    assert_eq!(known.difference(&keys).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "words of no key");
    let without: Vec<_> = waarden.iter().filter(|type_| waarde(type_).is_none()).collect();
    assert_eq!(without, Vec::<&&str>::new(), "types that are read from text, without a pattern");
}

#[test]
fn the_form_is_that_of_the_type() {
    let vorm = Soort::Coach.vorm();
    let Vorm::Sleutels("CoachRecord", velden) = &vorm else { panic!("{vorm:?}") };
    let needed: Vec<_> = velden.iter().filter(|veld| veld.verplicht).map(|veld| veld.naam).collect();
    assert_eq!(
        needed,
        ["naam", "soort", "organisatie", "telefoon", "email", "bereikbaar", "talen", "beschikbaar", "gecontroleerd_op"]
    );
    let is = |naam: &str| vorm.veld(naam).map(|veld| veld.vorm.clone());
    assert_eq!(is("telefoon"), Some(Vorm::Waarde("Telefoon")));
    assert_eq!(is("wachttijd_weken"), Some(Vorm::MagLeeg(Box::new(Vorm::Getal(0, 255)))));
    assert_eq!(is("beschikbaar"), Some(Vorm::JaNee));
    assert_eq!(is("talen"), Some(Vorm::Lijst(Box::new(Vorm::Waarde("Taal")))));
    assert!(vorm.veld("bereikbaar").and_then(|veld| veld.vorm.items()?.veld("van")).is_some_and(|van| van.verplicht));
}
