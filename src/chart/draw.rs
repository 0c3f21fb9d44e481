//! From a schema to its drawing.

use super::svg::Svg;
use super::{Arm, Schema, Soort, Stap, break_lines, text_width};

/// The width of the drawing, in units. On a telephone of 320 px a unit is about one px.
const WIDTH: u32 = 300;
/// The font sizes, in units.
const HEAD: u32 = 16;
const BODY: u32 = 15;
/// The distance between lines, in units.
const LINE: u32 = 20;
/// The room between the edge of a board or arm and its text.
const PAD: u32 = 12;
/// Where the post stands, from the left.
const POST: u32 = 22;
/// How far the point of an arm sticks out.
const POINT: u32 = 16;
/// The room between boards, which the arrow crosses; more where an answer stands beside it.
const GAP: u32 = 24;
const ANSWER_GAP: u32 = 38;
/// The room between arms, and between a board and its first arm.
const ARM_GAP: u32 = 10;
/// The width of the tab with the number, with the room after it.
const TAB: u32 = 44;

/// Draws a schema. The answer is well-formed XML without colours, style or script.
#[must_use]
pub fn draw(schema: &Schema) -> String {
    let mut boards = Svg::default();
    let mut y = 2;
    // Of each part of the post: where it begins and ends.
    let mut posts: Vec<(u32, u32)> = Vec::new();
    let last = schema.stappen.len().saturating_sub(1);
    for (at, stap) in schema.stappen.iter().enumerate() {
        y = board(&mut boards, stap, at + 1, y);
        let begin = y;
        for arm in &stap.armen {
            y = draw_arm(&mut boards, arm, y + ARM_GAP);
        }
        if at == last {
            break;
        }
        if let Some(verder) = &stap.verder {
            for line in break_lines(verder, (WIDTH - POST - 2 * PAD) * 100 / BODY, true) {
                boards.text("text", &place("schema-antwoord", POST + PAD, y + 25), &line);
                y += LINE;
            }
            y += ANSWER_GAP - LINE;
        } else {
            y += GAP;
        }
        posts.push((begin, y));
    }
    let height = y + 2;
    let id = &schema.id;
    let mut svg = Svg::default();
    svg.raw(&format!(
        "<svg class=\"schema-tekening\" role=\"img\" viewBox=\"0 0 {WIDTH} {height}\" \
         aria-labelledby=\"{id}-titel {id}-beschrijving\" focusable=\"false\">"
    ));
    svg.text("title", &format!("id=\"{id}-titel\""), &schema.titel);
    svg.text("desc", &format!("id=\"{id}-beschrijving\""), &schema.beschrijving);
    svg.raw(&format!(
        "<defs><marker id=\"{id}-pijl\" viewBox=\"0 0 12 12\" refX=\"11\" refY=\"6\" markerWidth=\"14\" \
         markerHeight=\"14\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">\
         <path class=\"schema-punt\" d=\"M0 0 12 6 0 12z\"/></marker></defs>"
    ));
    for (from, to) in posts {
        svg.raw(&format!("<path class=\"schema-paal\" d=\"M{POST} {from}V{to}\" marker-end=\"url(#{id}-pijl)\"/>"));
    }
    svg.raw(&boards.finish());
    svg.raw("</svg>");
    svg.finish()
}

/// Draws a board with its number; gives where it ends.
fn board(svg: &mut Svg, stap: &Stap, number: usize, y: u32) -> u32 {
    let left = PAD + TAB;
    let (lines, height) = text_lines(&stap.kop, &stap.regels, WIDTH - left - POINT - 4);
    let (bottom, tab_y) = (y + height, y + PAD - 2);
    match stap.soort {
        Soort::Stap => svg.raw(&format!(
            "<g><rect class=\"schema-bord\" x=\"2\" y=\"{y}\" width=\"{}\" height=\"{height}\" rx=\"10\"/>",
            WIDTH - 5
        )),
        Soort::Nu => svg.raw(&format!(
            "<g class=\"schema-nu\"><path class=\"schema-bord\" d=\"M12 {y}H{}L{} {} {} {bottom}H12a10 10 0 0 1-10-10V{}a10 10 \
             0 0 1 10-10z\"/>",
            WIDTH - POINT,
            WIDTH - 3,
            y + height / 2,
            WIDTH - POINT,
            y + 10
        )),
    }
    svg.raw(&format!("<path class=\"schema-tab\" d=\"M{PAD} {tab_y}h23l10 12-10 12h-23z\"/>"));
    svg.text("text", &place("schema-nummer", PAD + 9, y + PAD + 16), &number.to_string());
    write_lines(svg, &lines, left, y);
    svg.raw("</g>");
    bottom
}

/// Draws an arm with its answer; gives where it ends.
fn draw_arm(svg: &mut Svg, arm: &Arm, y: u32) -> u32 {
    let answer = text_width(&arm.antwoord, true) * BODY / 100;
    // A long answer takes lines of its own, so that the text keeps its room.
    let beside = answer <= 60;
    let left = POST + PAD + if beside { answer + 10 } else { 0 };
    let room = WIDTH - POINT - 4 - left;
    let mut regels = arm.regels.clone();
    let kop = if beside {
        arm.kop.clone()
    } else {
        regels.insert(0, arm.kop.clone());
        arm.antwoord.clone()
    };
    let (lines, height) = text_lines(&kop, &regels, room);
    let (edge, point, bottom, middle) = (WIDTH - POINT, WIDTH - 3, y + height, y + height / 2);
    svg.raw(&format!(
        "<path class=\"schema-arm\" d=\"M{} {y}H{edge}L{point} {middle} {edge} {bottom}H{}z\"/>",
        POST - 6,
        POST - 6
    ));
    if beside {
        svg.text("text", &place("schema-antwoord", POST + PAD - 6, y + PAD + 15), &arm.antwoord);
    }
    write_lines(svg, &lines, left, y);
    bottom
}

/// A line, and whether it is of the head.
type Line = (String, bool);

/// The lines of a board or arm, and how high it has to be.
fn text_lines(kop: &str, regels: &[String], room: u32) -> (Vec<Line>, u32) {
    let head = break_lines(kop, room * 100 / HEAD, true).into_iter().map(|line| (line, true));
    let body = regels.iter().flat_map(|text| break_lines(text, room * 100 / BODY, false)).map(|line| (line, false));
    let lines: Vec<Line> = head.chain(body).collect();
    let count = u32::try_from(lines.len().max(1)).unwrap_or(u32::MAX / 64);
    (lines, count * LINE + 2 * PAD - 2)
}

fn write_lines(svg: &mut Svg, lines: &[Line], x: u32, top: u32) {
    let mut y = top + PAD + 15;
    for (line, head) in lines {
        svg.text("text", &place(if *head { "schema-kop" } else { "schema-regel" }, x, y), line);
        y += LINE;
    }
}

fn place(class: &str, x: u32, y: u32) -> String {
    format!("class=\"{class}\" x=\"{x}\" y=\"{y}\"")
}

#[cfg(test)]
mod tests;
