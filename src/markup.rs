//! Text as it stands in XML and HTML that the program writes itself. Templates escape by their
//! engine, Markdown by its own writer.

use html5gum::{Token, Tokenizer};

/// A text for the content of an element or for an attribute between double quotes: markup is
/// escaped, and characters that XML does not have become a space. Source: XML 1.0 §2.2.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(c),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

/// The text of a piece of HTML, with one space wherever there is white space or a new block.
pub(crate) fn plain(html: &str) -> String {
    let mut out = String::new();
    for token in Tokenizer::new(html).flatten() {
        match token {
            Token::String(text) => out.push_str(&String::from_utf8_lossy(&text)),
            Token::EndTag(_) => out.push(' '),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{escape, plain};

    #[test]
    fn markup_is_text_and_lines_stay_lines() {
        assert_eq!(escape("a < b & \"c\"\n'd' >\u{1}e"), "a &lt; b &amp; &quot;c&quot;\n'd' &gt; e");
    }

    #[test]
    fn html_becomes_one_line_of_text() {
        assert_eq!(plain("<p>Vraag A &amp; B.</p>\n<ul><li>een</li><li>twee</li></ul>"), "Vraag A & B. een twee");
    }
}
