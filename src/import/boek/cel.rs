//! One cell of a sheet.

use jiff::civil::Date;

/// One cell of a sheet, as its program understands it.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cel {
    /// Nothing, or only space.
    #[default]
    Leeg,
    /// Text, without space at its ends.
    Tekst(String),
    /// A number.
    Getal(f64),
    /// A day.
    Datum(Date),
    /// A time of the day, in minutes since midnight.
    Tijd(u16),
    /// A day with a time in minutes since midnight.
    Moment(Date, u16),
    /// A truth value.
    JaNee(bool),
    /// A fault of the sheet itself, such as `#REF!`.
    Fout(String),
}

impl Cel {
    /// A cell of text; space at its ends goes.
    #[must_use]
    pub fn van_tekst(text: &str) -> Self {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}');
        if text.is_empty() { Self::Leeg } else { Self::Tekst(text.replace("\r\n", "\n").replace('\r', "\n")) }
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_leeg(&self) -> bool {
        *self == Self::Leeg
    }

    /// What people read in it: numbers with a decimal comma, dates as `3-3-2026`, times as `9:30`.
    #[must_use]
    pub fn tekst(&self) -> String {
        let tijd = |minutes: u16| format!("{}:{:02}", minutes / 60, minutes % 60);
        match self {
            Self::Leeg => String::new(),
            Self::Tekst(text) | Self::Fout(text) => text.clone(),
            Self::Getal(number) => number.to_string().replace('.', ","),
            Self::Datum(day) => format!("{}-{}-{}", day.day(), day.month(), day.year()),
            Self::Tijd(minutes) => tijd(*minutes),
            Self::Moment(day, minutes) => format!("{}-{}-{} {}", day.day(), day.month(), day.year(), tijd(*minutes)),
            Self::JaNee(true) => "ja".to_owned(),
            Self::JaNee(false) => "nee".to_owned(),
        }
    }
}
