//! Why there is no paper.

/// Why there is no paper. The text says what is wrong, in Dutch; which sheet it is, the caller knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfFault {
    /// There is more text than room. Type is never made smaller, so the text has to be shorter.
    #[error("de tekst is {lines} {} te lang voor {part}", if *.lines == 1 { "regel" } else { "regels" })]
    TooLong {
        /// Where there is no room, as the template calls it: `de voorkant`.
        part: String,
        /// How many lines of text are too much there, counted in the type of running text.
        lines: i64,
    },
    /// The fonts of the theme lack a character, which would be an empty box on paper.
    #[error("geen lettertype van het thema heeft het teken '{text}'")]
    Glyph {
        /// The character, with those around it that it is drawn with.
        text: String,
    },
    /// A file of the theme is missing or damaged.
    #[error("het bestand {file} van het thema ontbreekt of is geen lettertype, sjabloon of tekening")]
    Theme {
        /// The path in the folder of the theme.
        file: String,
    },
    /// The template is at fault, or what it makes can not be read by everyone (PDF/UA-1). The words are typst's own.
    #[error("folder/{file}{}: {message}", .line.map(|line| format!(":{line}")).unwrap_or_default())]
    Template {
        /// The name of the template, or of a file that it is made of.
        file: String,
        /// The line, when it is known.
        line: Option<usize>,
        /// What typst says, in English.
        message: String,
    },
}
