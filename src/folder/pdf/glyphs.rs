//! Characters without a drawing.

use typst::layout::{Frame, FrameItem};

/// The first text in a frame that has a character which the fonts lack.
pub(super) fn missing(frame: &Frame) -> Option<String> {
    frame.items().find_map(|(_, item)| match item {
        FrameItem::Group(group) => missing(&group.frame),
        // Glyph 0 is the empty box of a font (OpenType, `.notdef`).
        FrameItem::Text(text) => {
            let glyph = text.glyphs.iter().find(|glyph| glyph.id == 0)?;
            Some(text.text.get(glyph.range()).unwrap_or(&text.text).to_owned())
        }
        _ => None,
    })
}
