//! Numbers as bars below each other.

use super::svg::Svg;
use super::{Staaf, break_lines, text_width};

/// The width of the drawing, in units. On a telephone of 320 px a unit is about one px.
const WIDTH: u32 = 300;
/// The font size, in units.
const FONT: u32 = 15;
/// The distance between lines, in units.
const LINE: u32 = 20;
/// How high a bar is, and the room below it.
const BAR: u32 = 14;
const GAP: u32 = 14;
/// How far the bar of a number that is more than this ends in a point.
const POINT: u32 = 8;

/// Numbers as bars below each other, each with its words above it. A table beside the drawing has the same numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staven {
    /// The begin of every id in the drawing: letters, digits and hyphens, and on a page only once.
    pub id: String,
    /// The name of the drawing, for those who do not see it.
    pub titel: String,
    /// What can be seen in it, in a sentence or two.
    pub beschrijving: String,
    /// The bars, from top to bottom.
    pub staven: Vec<Staaf>,
}

impl Staven {
    /// Draws the bars. The answer is well-formed XML without colours, style or script. The longest bar is as wide as the
    /// drawing, and all begin at nought.
    #[must_use]
    pub fn draw(&self) -> String {
        let most = self.staven.iter().filter_map(|staaf| staaf.getal).max().unwrap_or(0).max(1);
        let mut body = Svg::default();
        let mut y = 0;
        for staaf in &self.staven {
            y = draw_bar(&mut body, staaf, most, y) + GAP;
        }
        let (id, height) = (&self.id, y.saturating_sub(GAP) + 2);
        let mut svg = Svg::default();
        svg.raw(&format!(
            "<svg class=\"staven\" role=\"img\" viewBox=\"0 0 {WIDTH} {height}\" \
             aria-labelledby=\"{id}-titel {id}-beschrijving\" focusable=\"false\">"
        ));
        svg.text("title", &format!("id=\"{id}-titel\""), &self.titel);
        svg.text("desc", &format!("id=\"{id}-beschrijving\""), &self.beschrijving);
        svg.raw(&body.finish());
        svg.raw("</svg>");
        svg.finish()
    }
}

/// Draws one bar below its words; gives where it ends. The number stands at the end of the line, or below when there is no
/// room for both.
fn draw_bar(svg: &mut Svg, staaf: &Staaf, most: u32, top: u32) -> u32 {
    let width = |text: &str| text_width(text, true) * FONT / 100;
    let beside = width(&staaf.naam) + width(&staaf.tekst) + FONT <= WIDTH;
    let room = WIDTH * 100 / FONT;
    let mut y = top;
    for line in break_lines(&staaf.naam, room, true) {
        y += LINE;
        svg.text("text", &format!("y=\"{}\"", y - 4), &line);
    }
    // A bar without words has the room of a line all the same.
    y = y.max(top + LINE);
    let numbers = if beside { vec![staaf.tekst.clone()] } else { break_lines(&staaf.tekst, room, true) };
    for line in numbers {
        y += if beside { 0 } else { LINE };
        svg.text("text", &format!("class=\"staven-getal\" x=\"{WIDTH}\" y=\"{}\"", y - 4), &line);
    }
    // The ground shows how long the longest one is, and that a number without a bar is not nought.
    svg.raw(&format!("<path class=\"staven-grond\" d=\"M0 {}H{WIDTH}\"/>", y + BAR));
    if let Some(number) = staaf.getal {
        let end = u32::try_from(u64::from(number) * u64::from(WIDTH) / u64::from(most)).unwrap_or(WIDTH).max(2);
        let (bottom, middle) = (y + BAR, y + BAR / 2);
        let shape = if staaf.meer && end > POINT {
            format!("M0 {y}H{}L{end} {middle} {} {bottom}H0z", end - POINT, end - POINT)
        } else {
            format!("M0 {y}H{end}V{bottom}H0z")
        };
        svg.raw(&format!("<path class=\"staven-staaf\" d=\"{shape}\"/>"));
    }
    y + BAR
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bars(staven: Vec<Staaf>) -> String {
        let text = |text: &str| text.to_owned();
        Staven { id: text("a"), titel: text("T & t"), beschrijving: text("B"), staven }.draw()
    }

    fn bar(tekst: &str, getal: Option<u32>) -> Staaf {
        Staaf { naam: "1e kwartaal".to_owned(), tekst: tekst.to_owned(), getal, meer: false }
    }

    /// How far each bar reaches.
    fn ends(svg: &str) -> Vec<u32> {
        let tree = roxmltree::Document::parse(svg).expect("well-formed");
        let bars = tree.descendants().filter(|node| node.attribute("class") == Some("staven-staaf"));
        let number = |path: &str| path.split(['H', 'V']).nth(1).and_then(|end| end.parse().ok());
        bars.filter_map(|node| number(node.attribute("d")?)).collect()
    }

    #[test]
    fn a_bar_is_as_long_as_its_number() {
        assert_eq!(ends(&bars(vec![bar("30", Some(30)), bar("15", Some(15)), bar("0", Some(0))])), [300, 150, 2]);
    }

    #[test]
    fn without_a_number_there_is_no_bar() {
        let svg = bars(vec![bar("30", Some(30)), bar("minder dan 5", None)]);
        assert_eq!(ends(&svg), [300]);
        assert!(svg.contains(">minder dan 5</text>"));
    }

    proptest! {
        #[test]
        fn any_words_and_numbers_make_a_drawing(
            all in proptest::collection::vec((any::<String>(), any::<String>(), any::<Option<u32>>(), any::<bool>()), 0..6),
        ) {
            let staven = all.into_iter().map(|(naam, tekst, getal, meer)| Staaf { naam, tekst, getal, meer });
            let svg = bars(staven.collect());
            let tree = roxmltree::Document::parse(&svg).expect("well-formed");
            let height: u32 = tree.root_element().attribute("viewBox").expect("a box")
                .rsplit(' ').next().expect("a height").parse().expect("a number");
            for text in tree.descendants().filter(|node| node.has_tag_name("text")) {
                let y: u32 = text.attribute("y").expect("a place").parse().expect("a number");
                prop_assert!(y < height);
                prop_assert!(text_width(text.text().unwrap_or_default(), true) * FONT / 100 <= WIDTH);
            }
            prop_assert!(ends(&svg).into_iter().all(|end| end <= WIDTH));
        }
    }
}
