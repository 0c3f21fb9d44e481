//! Names without case and accents, for comparing.

/// The text in small letters without accents: `Súdwest-Fryslân` becomes `sudwest-fryslan`, `ĳ`
/// becomes `ij`. Apostrophes go, so that `'t Zandt` and `t Zandt` are the same.
#[must_use]
pub fn fold(text: &str) -> String {
    deunicode::deunicode(text).to_lowercase().replace('\'', "")
}
