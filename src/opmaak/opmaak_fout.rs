//! Why a file is left as it is.

/// Why a file is left as it is, in Dutch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpmaakFout {
    /// It is no YAML, or has no front matter.
    #[error("dit bestand is niet te lezen; 'wijkwijzer check' zegt waarom")]
    Onleesbaar,
    /// It would not say the same any more.
    #[error("dit bestand is te bijzonder om op te maken; het blijft zoals het is")]
    Anders,
}
