//! Names on a map, and numbers where a name does not fit.

use super::super::text_width;
use super::{Point, place_label};

/// The font size of names, in units: some 11 px on a telephone of 320 px, and 18 on a wide screen.
const FONT: i32 = 16;
/// The distance between lines, in units.
const LINE: i32 = 17;

/// What stands in an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The lines, each with the middle of its base line.
    pub lines: Vec<(String, Point)>,
    /// Whether it is a number, which the legend explains.
    pub numbered: bool,
}

/// The labels of areas: the name on one line or two; else its first part, as in "Haren, Glimmen en Onnen";
/// and where that does not fit either, a number. Numbers run from one.
#[must_use]
pub fn place_names(names: &[&str], areas: &[Vec<Vec<Point>>], dots: &[Point]) -> Vec<Label> {
    let mut number = 0;
    let label = |(name, rings): (&&str, &Vec<Vec<Point>>)| {
        let place = |lines: &Vec<&str>| write(lines, rings, dots);
        let numbered = |number: &mut u32| {
            *number += 1;
            let number = number.to_string();
            let anywhere = || rings.first().and_then(|ring| ring.first()).copied();
            // A number of small width fits nearly everywhere; where not even that does, it stands at the edge.
            let lines = write(&[&number], rings, dots).or_else(|| {
                let at = place_label(rings, 4, 4, &[]).or_else(anywhere)?;
                Some(vec![(number.clone(), (at.0, at.1 + FONT * 35 / 100))])
            });
            Label { lines: lines.unwrap_or_default(), numbered: true }
        };
        let written = breaks(name).iter().chain(&breaks(first_part(name))).find_map(place);
        written.map_or_else(|| numbered(&mut number), |lines| Label { lines, numbered: false })
    };
    names.iter().zip(areas).map(label).collect()
}

/// Writes lines where they fit.
fn write(lines: &[&str], rings: &[Vec<Point>], dots: &[Point]) -> Option<Vec<(String, Point)>> {
    let widths = lines.iter().map(|line| i32::try_from(text_width(line, true)).unwrap_or(i32::MAX / 100));
    let width = widths.max()? * FONT / 100 + 2;
    let count = i32::try_from(lines.len()).ok()?;
    let (x, y) = place_label(rings, width, count * LINE, dots)?;
    let bases = (0..count).map(|at| y - (count - 1) * LINE / 2 + at * LINE + FONT * 35 / 100);
    Some(lines.iter().zip(bases).map(|(line, base)| ((*line).to_owned(), (x, base))).collect())
}

/// A name on one line and on two, broken after the word where the longer line is shortest.
fn breaks(name: &str) -> Vec<Vec<&str>> {
    let cuts = name.char_indices().filter(|(_, c)| matches!(c, ' ' | '-')).map(|(at, c)| at + c.len_utf8());
    let widest = |lines: &Vec<&str>| lines.iter().map(|line| text_width(line, true)).max();
    let two = cuts.map(|at| name.split_at(at)).map(|(above, below)| vec![above.trim_end(), below]).min_by_key(widest);
    [Some(vec![name]), two].into_iter().flatten().collect()
}

/// The first of the places in a name.
fn first_part(name: &str) -> &str {
    let end = [",", " en ", " / ", " ("].into_iter().filter_map(|mark| name.find(mark)).min();
    end.and_then(|end| name.get(..end)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(name: &str, width: i32, height: i32) -> (Vec<String>, bool) {
        let area = vec![vec![(0, 0), (0, height), (width, height), (width, 0)]];
        let label = place_names(&[name], &[area], &[]).remove(0);
        (label.lines.into_iter().map(|(line, _)| line).collect(), label.numbered)
    }

    #[test]
    fn a_name_takes_the_room_there_is() {
        let name = "Haren, Glimmen, Onnen en Noordlaren";
        assert_eq!(texts(name, 400, 40).0, [name]);
        assert_eq!(texts(name, 190, 60).0, ["Haren, Glimmen,", "Onnen en Noordlaren"]);
        assert_eq!(texts(name, 60, 40), (vec!["Haren".to_owned()], false));
        assert_eq!(texts(name, 20, 20), (vec!["1".to_owned()], true));
        assert_eq!(texts(name, 2, 2), (vec!["1".to_owned()], true));
    }

    #[test]
    fn only_what_has_no_name_counts() {
        let small = || vec![vec![(0, 0), (0, 20), (20, 20), (20, 0)]];
        let large = vec![vec![(0, 0), (0, 50), (90, 50), (90, 0)]];
        let labels = place_names(&["Leek", "Marum", "Aduard"], &[small(), large, small()], &[]);
        let lines: Vec<&str> = labels.iter().map(|label| label.lines[0].0.as_str()).collect();
        assert_eq!(lines, ["1", "Marum", "2"]);
    }
}
