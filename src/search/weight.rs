//! How much a word weighs, by where it stands. Set on the queries of `tests/zoeken/vragen.csv`, but for those kept unseen.

/// In the title.
pub(super) const TITLE: f32 = 8.0;

/// In other words for the same thing: synonyms, codes.
pub(super) const ALIAS: f32 = 6.0;

/// In the one line that sums it up.
pub(super) const SUMMARY: f32 = 3.0;

/// In what it belongs to or where it is: organisation, place, thema.
pub(super) const PLACE: f32 = 3.0;

/// In what only a referrer reads.
pub(super) const REFERRER: f32 = 0.5;

/// In the text.
pub(super) const BODY: f32 = 1.0;
