//! Points as the `d` of an SVG path: whole numbers, each point told from the one before it.

use std::fmt::Write;

use super::Point;

/// The path of rings, closed.
#[must_use]
pub fn closed_path(rings: &[Vec<Point>]) -> String {
    let mut out = String::new();
    for ring in rings {
        follow(&mut out, 'M', (0, 0), ring);
        out.push('z');
    }
    out
}

/// The path of lines, each drawn once. A line that begins or ends where the one before it ended goes on from there.
#[must_use]
pub fn lines_path(lines: &[Vec<Point>]) -> String {
    let mut rest: Vec<&Vec<Point>> = lines.iter().filter(|line| line.len() > 1).collect();
    let mut out = String::new();
    let mut pen = None;
    while !rest.is_empty() {
        let touches =
            |line: &&Vec<Point>| pen.is_some() && (line.first() == pen.as_ref() || line.last() == pen.as_ref());
        let line = rest.remove(rest.iter().position(touches).unwrap_or(0));
        let mut line = line.clone();
        if line.last() == pen.as_ref() && line.first() != pen.as_ref() {
            line.reverse();
        }
        match pen {
            Some(at) if line.first() == Some(&at) => {
                numbers(&mut out, line.windows(2).filter_map(step));
            }
            Some(at) => follow(&mut out, 'm', at, &line),
            None => follow(&mut out, 'M', (0, 0), &line),
        }
        pen = line.last().copied();
    }
    out
}

/// The path of points that a round line end makes visible.
#[must_use]
pub fn dots_path(points: &[Point]) -> String {
    let mut out = String::new();
    for (x, y) in points {
        // Writing to a `String` can not fail.
        let _ = write!(out, "M{x} {y}h0");
    }
    out
}

/// Puts the pen at the first point, as seen from another one, and goes along the others.
fn follow(out: &mut String, command: char, from: Point, line: &[Point]) {
    let Some(first) = line.first() else { return };
    out.push(command);
    numbers(out, std::iter::once((first.0 - from.0, first.1 - from.1)));
    out.push('l');
    numbers(out, line.windows(2).filter_map(step));
}

fn step(pair: &[Point]) -> Option<Point> {
    let (a, b) = (pair.first()?, pair.get(1)?);
    Some((b.0 - a.0, b.1 - a.1))
}

/// Writes numbers with no more between them than is needed.
fn numbers(out: &mut String, points: impl Iterator<Item = Point>) {
    for number in points.flat_map(|(x, y)| [x, y]) {
        if number >= 0 && out.ends_with(|last: char| last.is_ascii_digit()) {
            out.push(' ');
        }
        let _ = write!(out, "{number}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_short_and_go_where_they_should() {
        assert_eq!(closed_path(&[vec![(10, 20), (15, 12), (3, 12)]]), "M10 20l5-8-12 0z");
        assert_eq!(dots_path(&[(1, 2), (30, 4)]), "M1 2h0M30 4h0");
        let lines = [vec![(0, 0), (5, 5)], vec![(9, 9), (9, 0)], vec![(9, 0), (5, 5)]];
        assert_eq!(lines_path(&lines), "M0 0l5 5 4-5 0 9");
        assert_eq!(lines_path(&[vec![(1, 1), (2, 2)], vec![(5, 5), (5, 9)]]), "M1 1l1 1m3 3l0 4");
        assert_eq!(lines_path(&[]), "");
    }
}
