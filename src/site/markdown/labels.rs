//! The words that the HTML needs.

/// The words that the HTML of a text needs, in the language of the theme. `{n}` stands for a
/// number; it keeps names apart that a screen reader reads out in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// Head of a notice `[!NOTE]`, such as "Goed om te weten".
    pub weten: String,
    /// Head of a notice `[!TIP]`.
    pub tip: String,
    /// Head of a notice `[!IMPORTANT]`.
    pub belangrijk: String,
    /// Head of a notice `[!WARNING]`.
    pub let_op: String,
    /// Head of a notice `[!CAUTION]`.
    pub niet_doen: String,
    /// Heading above the footnotes.
    pub voetnoten: String,
    /// Name of the link to a footnote, with `{n}`: "Voetnoot {n}".
    pub voetnoot: String,
    /// Name of the link from a footnote back to the text, with `{n}`: "Terug naar de tekst bij voetnoot {n}".
    pub terug: String,
    /// Name of a table that is not the first under its heading, with `{n}`: "Tabel {n}".
    pub tabel: String,
    /// What a ticked box of a task list says to who does not see it.
    pub afgevinkt: String,
}

/// A label with its number filled in.
pub(super) fn numbered(label: &str, number: &str) -> String {
    label.replace("{n}", number)
}
