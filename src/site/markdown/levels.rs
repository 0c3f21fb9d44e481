//! Heading levels without gaps.

/// Heading levels without gaps: WCAG 1.3.1 wants the outline to be what it looks like. A heading of
/// a level that is not allowed gets the nearest that is, and what is under it follows.
pub(super) struct Levels {
    first: u8,
    /// The headings that the next one may stand under: the level written and the level given.
    open: Vec<(u8, u8)>,
}

/// The level that a heading gets.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Level {
    /// The level in the HTML.
    pub(super) given: u8,
    /// When the level written is not allowed: the level that belongs there.
    pub(super) should_be: Option<u8>,
}

impl Levels {
    /// For a text whose highest heading has this level.
    pub(super) fn new(first: u8) -> Self {
        Self { first: first.clamp(1, 6), open: Vec::new() }
    }

    /// The level for the next heading.
    pub(super) fn next(&mut self, written: u8) -> Level {
        let deepest = self.open.last().map_or(self.first, |(last, _)| (last + 1).max(self.first));
        let should_be = (written < self.first || written > deepest).then_some(deepest.min(written.max(self.first)));
        while self.open.pop_if(|(level, _)| *level >= written).is_some() {}
        let given = self.open.last().map_or(self.first, |(_, given)| (given + 1).min(6));
        self.open.push((written, given));
        Level { given, should_be }
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, Levels};

    fn levels(first: u8, written: &[u8]) -> Vec<(u8, Option<u8>)> {
        let mut levels = Levels::new(first);
        written.iter().map(|level| levels.next(*level)).map(|Level { given, should_be }| (given, should_be)).collect()
    }

    #[test]
    fn good_levels_stay() {
        let good = [2, 3, 4, 3, 2, 3];
        assert_eq!(levels(2, &good), good.map(|level| (level, None)));
    }

    #[test]
    fn gaps_are_closed_and_reported_once() {
        assert_eq!(levels(2, &[2, 4, 4, 3, 2]), [(2, None), (3, Some(3)), (3, None), (3, None), (2, None)]);
        assert_eq!(levels(2, &[3, 3, 2]), [(2, Some(2)), (2, None), (2, None)]);
    }

    #[test]
    fn too_high_is_reported() {
        assert_eq!(levels(2, &[1, 2]), [(2, Some(2)), (3, None)]);
        assert_eq!(levels(3, &[2, 3]), [(3, Some(3)), (4, None)]);
    }

    #[test]
    fn no_level_is_deeper_than_six() {
        assert_eq!(levels(6, &[6, 7]), [(6, None), (6, None)]);
    }
}
