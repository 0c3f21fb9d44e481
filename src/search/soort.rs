//! The kinds of things that can be found.

/// The kinds of things that can be found. The number is what the browser gets; the words for it are in the messages of
/// a theme, as `zoeken.soort_<naam>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Soort {
    /// Something to do, or support to get.
    Activiteit,
    /// What activities are about.
    Thema,
    /// What people come with.
    Klacht,
    /// A coach.
    Coach,
    /// A wijk.
    Wijk,
    /// A gemeente.
    Gemeente,
    /// How to refer in a gemeente.
    Verwijzen,
    /// An organisation.
    Organisatie,
    /// A heading of a chapter, or what stands before the first one.
    Handboek,
    /// A word of the glossary.
    Begrip,
    /// A way of social referral.
    Interventie,
    /// A page.
    Pagina,
    /// A story.
    Verhaal,
    /// A piece of news.
    Nieuws,
}

impl Soort {
    /// Every kind, in the order of their numbers.
    pub const ALL: [Self; 14] = [
        Self::Activiteit,
        Self::Thema,
        Self::Klacht,
        Self::Coach,
        Self::Wijk,
        Self::Gemeente,
        Self::Verwijzen,
        Self::Organisatie,
        Self::Handboek,
        Self::Begrip,
        Self::Interventie,
        Self::Pagina,
        Self::Verhaal,
        Self::Nieuws,
    ];
}
