//! The land: gemeenten, their wijken, and which postcodes lie where.

use std::fmt::Write;

use super::namen::slug;
use super::{Namen, Opdracht, Random};

/// How many gemeenten and pc4 the country has (CBS 2024); smaller regions have as many pc4 for each gemeente.
const LAND: (usize, usize) = (342, 4_077);

/// A gemeente with its land.
#[derive(Debug)]
pub(crate) struct Gebied {
    pub(crate) naam: String,
    pub(crate) slug: String,
    /// The digits of its CBS code.
    pub(crate) code: u64,
    pub(crate) wijken: Vec<Wijkgebied>,
    /// How many activities it has.
    pub(crate) activiteiten: usize,
    /// Whether Welzijn op Recept is still to come.
    pub(crate) gepland: bool,
}

/// A wijk with its land.
#[derive(Debug)]
pub(crate) struct Wijkgebied {
    pub(crate) slug: String,
    pub(crate) dorpen: Vec<String>,
    /// The pc4s that are its own.
    pub(crate) pc4s: Vec<Pc4>,
    /// How it shares the last pc4 of the wijk before it.
    pub(crate) deelt: Option<Deelt>,
    /// How the wijk after it shares the last pc4 of this one.
    pub(crate) gedeeld: Option<Deelt>,
    /// The slugs of its coaches.
    pub(crate) coaches: Vec<String>,
}

/// A pc4 with a point in it, in hundred-thousandths of a degree (WGS 84).
#[derive(Debug, Clone)]
pub(crate) struct Pc4 {
    /// The four digits.
    pub(crate) cijfers: usize,
    pub(crate) plaats: String,
    pub(crate) lat: usize,
    pub(crate) lon: usize,
}

/// How two wijken share a pc4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deelt {
    /// Nobody can tell from the postcode.
    Heel,
    /// The first letter tells: A to K lie in the first wijk, L to Z in the second.
    Letters,
}

/// Degrees as text.
pub(crate) fn graden(value: usize) -> String {
    format!("{}.{:05}", value / 100_000, value % 100_000)
}

/// The land of all gemeenten, with the activities spread by size.
pub(crate) fn gebieden(opdracht: &Opdracht, namen: &mut Namen, random: &mut Random) -> Vec<Gebied> {
    let sizes: Vec<usize> = (0..opdracht.gemeenten).map(|_| random.between(2, 5)).collect();
    let all: usize = sizes.iter().sum();
    let pc4s = pc4s(opdracht);
    let mut out = Vec::new();
    let (mut sum, mut pc4) = (0, 1_000);
    for (at, size) in sizes.iter().enumerate() {
        let part = |total: usize| total * (sum + size) / all - total * sum / all;
        let (own, activiteiten) = (part(pc4s), part(opdracht.activiteiten));
        sum += size;
        let naam = namen.gemeente(random);
        // A grid of 19 by 18 over the middle of the country.
        let point = (5_140_000 + at / 19 * 11_000, 470_000 + at % 19 * 11_000);
        let mut gebied = Gebied {
            slug: slug(&naam),
            naam,
            code: 1_001 + at as u64,
            wijken: Vec::new(),
            activiteiten,
            gepland: at % 20 == 19,
        };
        wijken(&mut gebied, own, point, &mut pc4, namen, random);
        out.push(gebied);
    }
    out
}

/// How many pc4 lie in the region.
fn pc4s(opdracht: &Opdracht) -> usize {
    opdracht.gemeenten * LAND.1 / LAND.0
}

fn wijken(
    gebied: &mut Gebied,
    count: usize,
    point: (usize, usize),
    pc4: &mut usize,
    namen: &mut Namen,
    random: &mut Random,
) {
    let wijken = random.between(4, 8).min(count.max(1));
    for at in 0..wijken {
        let dorpen: Vec<String> = (0..random.between(1, 5)).map(|_| namen.plaats(random)).collect();
        let mut pc4s = Vec::new();
        for of in at * count / wijken..(at + 1) * count / wijken {
            // With every other number, those of the whole country fit below 10,000.
            *pc4 += 2;
            pc4s.push(Pc4 {
                cijfers: *pc4,
                plaats: dorpen[of % dorpen.len()].clone(),
                lat: point.0 + random.below(9_000),
                lon: point.1 + random.below(9_000),
            });
        }
        let deelt = (at > 0 && random.chance(25)).then(|| random.pick(&[Deelt::Heel, Deelt::Letters]));
        if let Some(last) = gebied.wijken.last_mut() {
            last.gedeeld = deelt;
        }
        let slug = slug(&dorpen[0]);
        let coaches = match random.between(1, 2) {
            1 => vec![format!("coach-{slug}")],
            _ => vec![format!("coach-{slug}"), format!("coach-{slug}-2")],
        };
        gebied.wijken.push(Wijkgebied { slug, dorpen, pc4s, deelt, gedeeld: None, coaches });
    }
}

/// The table of postcodes: those of the region, and a few around it unless it is the whole country.
pub(crate) fn postcodes(opdracht: &Opdracht, gebieden: &[Gebied], namen: &mut Namen, random: &mut Random) -> String {
    let mut out = "pc4;plaats;lat;lon;gemeente;wijk\n".to_owned();
    let mut row = |pc4: &Pc4, gemeente: &str, wijk: &str| {
        let (lat, lon) = (graden(pc4.lat), graden(pc4.lon));
        let _ = writeln!(out, "{};{};{lat};{lon};{gemeente};{wijk}", pc4.cijfers, pc4.plaats);
    };
    let mut highest = 1_000;
    for gebied in gebieden {
        for wijk in &gebied.wijken {
            for (at, pc4) in wijk.pc4s.iter().enumerate() {
                let shared = wijk.gedeeld.is_some() && at + 1 == wijk.pc4s.len();
                row(pc4, &format!("GM{}", gebied.code), if shared { &wijk.slug } else { "" });
                highest = pc4.cijfers;
            }
        }
    }
    if opdracht.gemeenten < LAND.0 {
        for at in 1..=10 {
            let plaats = namen.plaats(random);
            row(&Pc4 { cijfers: highest + at * 2, plaats, lat: 5_130_000, lon: 460_000 + at * 1_000 }, "GM0999", "");
        }
    }
    out
}
