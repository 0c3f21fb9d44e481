//! How wide a text is, without a font at hand.

/// The width of a text in hundredths of its font size, on the safe side: some 10 percent more than `Noto Sans`
/// has, which is itself wider than Segoe UI, Roboto and San Francisco.
#[must_use]
pub fn text_width(text: &str, bold: bool) -> u32 {
    let width: u32 = text.chars().map(char_width).sum();
    // The table is that of `DejaVu Sans`, the widest font around. Bold faces are 8 to 10 percent wider.
    if bold { width } else { (width * 92).div_ceil(100) }
}

fn char_width(c: char) -> u32 {
    match c {
        // Marks stand over the letter before them.
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}' => 0,
        ' ' | 'i' | 'j' | 'l' | '.' | ',' | '\'' | '\u{a0}' => 32,
        ':' | ';' | '!' | '|' | 'I' | 'f' | 't' | '(' | ')' | '[' | ']' | '-' | '/' | '\\' | 'J' => 41,
        'r' | '"' | '`' | '*' => 46,
        'c' | 's' | 'z' | 'k' | 'v' | 'x' | 'y' | '?' | 'L' => 60,
        'a' | 'e' | 'b' | 'd' | 'g' | 'h' | 'n' | 'o' | 'p' | 'q' | 'u' | '0'..='9' | 'F' | 'T' | 'E' => 65,
        'M' | 'm' | 'W' | '@' | '%' => 100,
        'w' | 'O' | 'Q' | 'G' | 'D' | 'N' | 'H' | 'U' | '+' | '=' | '<' | '>' | '~' | '#' => 84,
        'A'..='Z' | '&' => 73,
        '\u{c0}'..='\u{24f}' => 80,
        '\u{370}'..='\u{6ff}' => 90,
        _ => 110,
    }
}

#[cfg(test)]
mod tests {
    use super::text_width;

    #[test]
    fn a_wide_letter_is_wider_than_a_narrow_one_and_bold_is_wider() {
        assert!(text_width("mmm", false) > text_width("iii", false));
        assert!(text_width("coach", true) > text_width("coach", false));
        assert_eq!(text_width("", true), 0);
    }

    #[test]
    fn a_mark_over_a_letter_takes_no_room() {
        assert_eq!(text_width("e\u{301}", false), text_width("e", false));
    }
}
