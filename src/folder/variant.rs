//! The forms of the sheet on paper.

/// A form of the sheet on paper: one A4, printed on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Variant {
    /// Two whole sides, in front and on the back.
    A4,
    /// An A4 on its side that is folded to A5, with its four sides in the order of the language: 4|1 and 2|3, or from
    /// right to left 1|4 and 3|2.
    A5,
}

impl Variant {
    /// Both.
    pub const ALL: [Self; 2] = [Self::A4, Self::A5];

    /// How many pages the template makes: the sides of the sheet, or the halves of them.
    #[must_use]
    pub fn sides(self) -> usize {
        match self {
            Self::A4 => 2,
            Self::A5 => 4,
        }
    }

    /// The name in file names and in the template: `a4`.
    #[must_use]
    pub fn naam(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A5 => "a5",
        }
    }
}
