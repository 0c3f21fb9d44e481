//! A value on its way to a YAML file.

/// A value on its way to a YAML file. Maps keep the order they are given in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words of people: quoted when they could be taken for something else.
    Text(String),
    /// What is no text in the record: a choice, a slug, a date, a number, `true`. Quoted only when YAML demands it.
    Word(String),
    /// Text of one or more paragraphs, such as Markdown: always a block with `|`.
    Block(String),
    /// A list.
    List(Vec<Self>),
    /// Keys with their values.
    Map(Vec<(String, Self)>),
}

impl Value {
    /// The text of a value that is a single one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Word(text) | Self::Block(text) => Some(text),
            Self::List(_) | Self::Map(_) => None,
        }
    }

    /// Whether the value is a single one.
    #[must_use]
    pub fn is_scalar(&self) -> bool {
        self.as_text().is_some()
    }
}
