//! Breaking a text into lines that fit a box.

use super::text_width;

/// Breaks a text into lines no wider than `room`, in hundredths of the font size. Lines break at spaces;
/// a word that is too long for a line of its own breaks after a hyphen, slash, full stop or at sign where
/// it has one, and else anywhere. Nothing but space is left out, and nothing is put in.
#[must_use]
pub fn break_lines(text: &str, room: u32, bold: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    // A no-break space keeps together what belongs together, such as a telephone number.
    for word in text.split(|c: char| c.is_whitespace() && c != '\u{a0}').filter(|word| !word.is_empty()) {
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if text_width(&joined, bold) <= room {
            line = joined;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut rest = word;
        while text_width(rest, bold) > room {
            let at = break_at(rest, room, bold);
            if at == rest.len() {
                break;
            }
            lines.push(rest[..at].to_owned());
            rest = &rest[at..];
        }
        rest.clone_into(&mut line);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The byte after which a word that is too long breaks: at least one letter, with the marks over it.
fn break_at(word: &str, room: u32, bold: bool) -> usize {
    let ends = || word.char_indices().map(|(at, c)| (at + c.len_utf8(), c));
    let fits = |end: usize| text_width(&word[..end], bold) <= room;
    let nice = ends().rev().find(|(end, c)| matches!(c, '-' | '/' | '.' | '@' | '\u{a0}') && fits(*end));
    let any = ends().map(|(end, _)| end).take_while(|end| fits(*end)).last();
    let first = ends().map(|(end, _)| end).next();
    nice.map(|(end, _)| end).or(any).or(first).unwrap_or(word.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn breaks_at_spaces_and_keeps_numbers_whole() {
        let lines = break_lines("Bel het vangnet:\n 0596\u{a0}00\u{a0}00\u{a0}20", 1000, false);
        assert_eq!(lines, ["Bel het vangnet:", "0596\u{a0}00\u{a0}00\u{a0}20"]);
    }

    #[test]
    fn a_long_word_breaks_where_it_may() {
        let lines = break_lines("steunpunt@gemeente-eemsdelta.example", 1200, false);
        assert_eq!(lines, ["steunpunt@gemeente-", "eemsdelta.example"]);
        assert!(break_lines("Aansprakelijkheidswaardevaststelling", 900, true).len() > 2);
    }

    #[test]
    fn a_box_that_is_too_narrow_for_a_letter_still_ends() {
        assert_eq!(break_lines("wm", 1, false), ["w", "m"]);
        assert!(break_lines(" \n ", 100, false).is_empty());
    }

    proptest! {
        #[test]
        fn every_line_fits_and_nothing_is_lost(text in any::<String>(), room in 111u32..3000, bold in any::<bool>()) {
            let room = room + 20;
            let lines = break_lines(&text, room, bold);
            for line in &lines {
                prop_assert!(text_width(line, bold) <= room, "{line:?}");
            }
            let all = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(all(&lines.concat()), all(&text));
        }
    }
}
