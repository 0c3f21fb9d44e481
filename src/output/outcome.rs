//! What became of one file of a build.

/// What became of one file of a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The file is new, or its content differs from that of the published file.
    Written,
    /// The published site had the very same file, which was taken over.
    Unchanged,
}
