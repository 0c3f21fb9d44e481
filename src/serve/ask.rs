//! What is asked of the preview.

use tokio::sync::oneshot;

/// What is asked of the preview.
pub(super) enum Ask {
    /// To look at what is on disk again.
    Changed,
    /// What there is at a path below the host.
    Path(String, oneshot::Sender<Answer>),
    /// To show what was found when the site with a number was made as a whole.
    Checked(u64, String),
}

/// What there is at a path.
pub(super) enum Answer {
    /// A file: its media type and its bytes.
    File(&'static str, Vec<u8>),
    /// A page with a slash behind its path.
    Page,
    /// A file that can not be made; a Dutch sentence says why.
    Failed(String),
    /// Nothing, which a page says.
    Nothing(Vec<u8>),
}
