//! The map of a gemeente, and the small one that shows where a wijk lies.

use super::super::svg::Svg;
use super::super::text_width;
use super::{Outlines, Point, closed_path, dots_path, lines_path, place_names};
use crate::markup::escape;

/// The width of the drawing, in units. On a telephone of 320 px three units are two px.
const WIDTH: i32 = 400;
/// The room below the map for the name of the wijk that has the focus or the pointer.
const FOOT: i32 = 30;
/// The font size of that name, in units.
const FOOT_FONT: u32 = 18;

/// A wijk on a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gebied {
    /// Its name.
    pub naam: String,
    /// The address of its page.
    pub url: String,
}

/// A map of wijken.
#[derive(Debug, Clone)]
pub struct Wijkkaart {
    /// The name of the map, for those who do not see it.
    pub titel: String,
    /// The wijken, in the order in which the keyboard goes over them.
    pub gebieden: Vec<Gebied>,
    /// Their outlines, in the same order.
    pub outlines: Outlines,
    /// Where there is something to do.
    pub punten: Vec<Point>,
}

impl Wijkkaart {
    /// The most room that outlines can have on a map, in units: width and height.
    pub const ROOM: (i32, i32) = (WIDTH, 400);
}

/// A drawn map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Getekend {
    /// Well-formed XML without colours, style or script.
    pub svg: String,
    /// Which of the wijken have a number instead of a name, from number one on.
    pub genummerd: Vec<usize>,
}

/// Draws a map on which each wijk is a link, with its name or a number in it. Below the map stands the name
/// of the wijk that has the focus or the pointer, where nothing is drawn over it and it is large.
#[must_use]
pub fn draw_map(kaart: &Wijkkaart) -> Getekend {
    let (width, height) = kaart.outlines.grid.size();
    // A narrow gemeente stands in the middle of a drawing that is as wide as any other.
    let left = (width - WIDTH) / 2;
    let mut svg = Svg::default();
    let name = escape(&kaart.titel);
    svg.raw(&format!(
        "<svg class=\"wijkkaart\" role=\"group\" aria-label=\"{name}\" viewBox=\"{left} 0 {WIDTH} {}\">",
        height + FOOT
    ));
    let areas = kaart.outlines.arcs.rings();
    for (gebied, rings) in kaart.gebieden.iter().zip(&areas) {
        let (naam, url, path) = (escape(&gebied.naam), escape(&gebied.url), closed_path(rings));
        svg.raw(&format!("<a href=\"{url}\" aria-label=\"{naam}\"><path d=\"{path}\"/>"));
        // A name that would be wider than the drawing is squeezed into it.
        let squeeze = if text_width(&gebied.naam, true) * FOOT_FONT / 100 > WIDTH.unsigned_abs() {
            format!(" textLength=\"{WIDTH}\" lengthAdjust=\"spacingAndGlyphs\"")
        } else {
            String::new()
        };
        let at = format!("x=\"{}\" y=\"{}\"{squeeze}", width / 2, height + 21);
        svg.text("text", &at, &gebied.naam);
        svg.raw("</a>");
    }
    if !kaart.punten.is_empty() {
        svg.raw(&format!("<path class=\"wijkkaart-stip\" d=\"{}\"/>", dots_path(&kaart.punten)));
    }
    let names: Vec<&str> = kaart.gebieden.iter().map(|gebied| gebied.naam.as_str()).collect();
    let labels = place_names(&names, &areas, &kaart.punten);
    for numbered in [false, true] {
        svg.raw("<g aria-hidden=\"true\">");
        let chosen = labels.iter().filter(|label| label.numbered == numbered);
        for (line, (x, y)) in chosen.flat_map(|label| &label.lines) {
            svg.text("text", &format!("x=\"{x}\" y=\"{y}\""), line);
        }
        svg.raw("</g>");
    }
    svg.raw("</svg>");
    let genummerd = labels.iter().enumerate().filter(|(_, label)| label.numbered).map(|(at, _)| at);
    Getekend { svg: svg.finish(), genummerd: genummerd.collect() }
}

/// Draws the borders between wijken, with one of the wijken filled.
#[must_use]
pub fn draw_locator(titel: &str, outlines: &Outlines, at: usize) -> String {
    let (width, height) = outlines.grid.size();
    let rings = outlines.arcs.rings();
    let wijk = closed_path(rings.get(at).map_or(&[], Vec::as_slice));
    format!(
        "<svg class=\"wijkkaart wijkkaart--klein\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {width} {height}\">\
         <path class=\"wijkkaart-hier\" d=\"{wijk}\"/><path class=\"wijkkaart-lijn\" d=\"{}\"/></svg>",
        escape(titel),
        lines_path(outlines.arcs.lines())
    )
}
