//! The texts of an activity, in plain Dutch.

use super::Random;
use super::woorden::{Soort, Woorden};

/// The fewest and most words of a description.
const WORDS: (usize, usize) = (60, 120);

/// The most characters of a summary (rule K123).
const SUMMARY: usize = 160;

/// One line on what the activity is.
pub(crate) fn samenvatting(woorden: &Woorden, soort: &Soort, own: &[(&str, &str)], random: &mut Random) -> String {
    let text = woorden.fill(random.pick(soort.get("kort")), own, random);
    if text.chars().count() <= SUMMARY { text } else { "Kom kijken en doe mee, u bent welkom.".to_owned() }
}

/// What the activity is: an opening, what happens there, who leads it, and what else there is to know.
pub(crate) fn beschrijving(woorden: &Woorden, soort: &Soort, own: &[(&str, &str)], random: &mut Random) -> String {
    let goal = random.between(WORDS.0, WORDS.1 - 12);
    let zinnen = soort.get("zin");
    let mut order: Vec<&str> = random.some(zinnen, zinnen.len().saturating_sub(1));
    for at in (1..order.len()).rev() {
        order.swap(at, random.below(at + 1));
    }
    let mut plan: Vec<(bool, &str)> = vec![(false, random.pick(woorden.get("opening")))];
    let (first, second) = order.split_at(order.len() / 2);
    plan.extend(first.iter().map(|zin| (false, *zin)));
    plan.push((true, random.pick(woorden.get("begeleider"))));
    plan.extend(second.iter().map(|zin| (false, *zin)));
    let (sfeer, praktisch) = (woorden.get("sfeer"), woorden.get("praktisch"));
    let sfeer = random.some(sfeer, 4);
    plan.extend(sfeer.iter().enumerate().map(|(at, zin)| (at == 0, *zin)));
    let praktisch = random.some(praktisch, 5);
    plan.extend(praktisch.iter().enumerate().map(|(at, zin)| (at == 0, *zin)));

    let end = woorden.one("slot", own, random);
    let mut count = words(&end);
    let mut out = String::new();
    for (paragraph, zin) in plan {
        let zin = woorden.fill(zin, own, random);
        if count >= goal || count + words(&zin) > WORDS.1 {
            break;
        }
        count += words(&zin);
        if !out.is_empty() {
            out.push_str(if paragraph { "\n\n" } else { " " });
        }
        out.push_str(&zin);
    }
    format!("{out} {end}\n")
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}
