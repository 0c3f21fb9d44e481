//! A line and a column.

/// A place as a person counts it: line and column from one, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from one.
    pub regel: usize,
    /// The column in characters, from one.
    pub kolom: usize,
}

impl Position {
    /// The position of a byte in a text.
    #[must_use]
    pub fn of(text: &str, byte: usize) -> Self {
        let mut byte = byte.min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        let before = &text[..byte];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before[line_start..].trim_start_matches('\u{feff}');
        Self { regel: before.matches('\n').count() + 1, kolom: line.chars().count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::Position;

    #[test]
    fn counts_characters_and_lines_from_one() {
        let text = "naam: Café\nwijken: [leeek]\n";
        assert_eq!(Position::of(text, 0), Position { regel: 1, kolom: 1 });
        let at = text.find("leeek").unwrap_or_default();
        assert_eq!(Position::of(text, at), Position { regel: 2, kolom: 10 });
        assert_eq!(Position::of("é: x", 2), Position { regel: 1, kolom: 2 });
        assert_eq!(Position::of("a\n", 99), Position { regel: 2, kolom: 1 });
    }
}
