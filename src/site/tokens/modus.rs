//! The colours that a page is looked at in.

/// The colours that a page is looked at in: `prefers-color-scheme`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Modus {
    /// Dark on light.
    Licht,
    /// Light on dark.
    Donker,
}

impl Modus {
    /// Both.
    pub(super) const ALL: [Self; 2] = [Self::Licht, Self::Donker];

    /// The key in `tokens.yaml`.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Licht => "licht",
            Self::Donker => "donker",
        }
    }
}
