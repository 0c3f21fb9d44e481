//! What every drawing keeps to, whatever the names in it.

use html5gum::{Token, Tokenizer};
use proptest::prelude::*;

use super::*;

/// A text in a drawing: class, place and content.
#[derive(Debug)]
struct Text {
    class: String,
    x: u32,
    y: u32,
    content: String,
}

/// Everything in a drawing that tests look at; fails when it is no well-formed XML.
#[derive(Debug, Default)]
struct Drawing {
    texts: Vec<Text>,
    ids: Vec<String>,
    height: u32,
}

fn read(svg: &str) -> Drawing {
    let mut drawing = Drawing::default();
    let mut open: Vec<String> = Vec::new();
    for Ok(token) in Tokenizer::new(svg) {
        let string = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        match token {
            Token::StartTag(tag) => {
                let name = string(&tag.name);
                let attributes: std::collections::BTreeMap<String, String> =
                    tag.attributes.iter().map(|(name, value)| (string(name), string(value))).collect();
                assert!(!attributes.contains_key("style") && !attributes.contains_key("fill"), "{svg}");
                drawing.ids.extend(attributes.get("id").cloned());
                let number = |name: &str| attributes.get(name).and_then(|value| value.parse().ok());
                if name == "text" {
                    let (x, y) = (number("x").expect("x"), number("y").expect("y"));
                    drawing.texts.push(Text { class: attributes["class"].clone(), x, y, content: String::new() });
                }
                if name == "svg" {
                    let last = attributes["viewbox"].rsplit(' ').next().expect("a height");
                    drawing.height = last.parse().expect("a number");
                }
                if !tag.self_closing {
                    open.push(name);
                }
            }
            Token::EndTag(tag) => assert_eq!(open.pop(), Some(string(&tag.name)), "{svg}"),
            Token::String(text) => {
                if open.last().is_some_and(|name| name == "text") {
                    drawing.texts.last_mut().expect("a text").content.push_str(&string(&text));
                }
            }
            other => panic!("{other:?} in {svg}"),
        }
    }
    assert!(open.is_empty(), "{open:?} in {svg}");
    drawing
}

fn stap(kop: &str, regel: &str, armen: Vec<Arm>) -> Stap {
    Stap { soort: Soort::Stap, kop: kop.into(), regels: vec![regel.into()], verder: Some("Ja".into()), armen }
}

fn arm(antwoord: &str, kop: &str, regel: &str) -> Arm {
    Arm { antwoord: antwoord.into(), kop: kop.into(), regels: vec![regel.into()], html: None }
}

fn schema(stappen: Vec<Stap>) -> Schema {
    Schema { id: "proef".into(), titel: "Een & ander".into(), beschrijving: "<Proef>".into(), stappen }
}

/// Every text stays within the drawing, and no text stands on another.
fn fits(svg: &str) -> Drawing {
    let drawing = read(svg);
    for text in &drawing.texts {
        let head = text.class == "schema-kop";
        let bold = text.class != "schema-regel";
        let width = text_width(&text.content, bold) * if head { HEAD } else { BODY } / 100;
        assert!(text.x + width <= WIDTH, "{text:?} is {width} wide");
        assert!(text.y < drawing.height, "{text:?} below {}", drawing.height);
    }
    let lines: Vec<&Text> = drawing.texts.iter().filter(|text| text.class != "schema-nummer").collect();
    for pair in lines.windows(2) {
        let beside = pair[0].class == "schema-antwoord" && pair[0].y == pair[1].y;
        assert!(beside || pair[0].y + LINE <= pair[1].y, "{pair:?}");
        if beside {
            let end = pair[0].x + text_width(&pair[0].content, true) * BODY / 100;
            assert!(end <= pair[1].x, "{pair:?}");
        }
    }
    drawing
}

#[test]
fn has_a_name_a_description_and_ids_of_its_own() {
    let svg = draw(&schema(vec![stap("Een", "a", vec![]), stap("Twee", "b", vec![arm("Nee", "c", "d")])]));
    let drawing = fits(&svg);
    assert_eq!(drawing.ids, ["proef-titel", "proef-beschrijving", "proef-pijl"]);
    assert!(svg.contains("role=\"img\"") && svg.contains("aria-labelledby=\"proef-titel proef-beschrijving\""));
    assert!(svg.contains(">Een &amp; ander</title>") && svg.contains(">&lt;Proef&gt;</desc>"), "{svg}");
    assert_eq!(svg.matches("marker-end=\"url(#proef-pijl)\"").count(), 1, "one arrow between two steps");
}

#[test]
fn says_what_the_schema_says_in_its_order() {
    let stappen = vec![stap("Eerst", "dit", vec![arm("Nee", "elders", "daar")]), stap("Dan", "dat", vec![])];
    let words: Vec<String> = fits(&draw(&schema(stappen))).texts.into_iter().map(|text| text.content).collect();
    assert_eq!(words, ["1", "Eerst", "dit", "Nee", "elders", "daar", "Ja", "2", "Dan", "dat"]);
}

#[test]
fn a_long_answer_gets_a_line_of_its_own() {
    let long = "Nee, of het vangnet van de gemeente doet al mee";
    fits(&draw(&schema(vec![stap("Vraag", "x", vec![arm(long, "kop", "regel")]), stap("Einde", "y", vec![])])));
}

#[test]
fn a_schema_without_steps_is_a_drawing_all_the_same() {
    fits(&draw(&schema(vec![])));
}

proptest! {
    #[test]
    fn whatever_the_names_every_text_fits_and_the_xml_is_whole(
        names in proptest::collection::vec("\\PC{0,60}|[a-z&<>\"'@. -]{0,200}|[MW@%]{0,80}", 4..20),
    ) {
        let stappen = names.chunks(4).map(|four| {
            let name = |at: usize| four.get(at).map_or("", String::as_str);
            let mut stap = stap(name(0), name(1), vec![arm("Ja", name(2), name(3)), arm(name(3), name(0), name(1))]);
            stap.verder = Some(name(2).to_owned());
            stap
        });
        fits(&draw(&schema(stappen.collect())));
    }
}
