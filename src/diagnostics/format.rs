//! The forms a list of findings can be shown in.

use super::{Diagnostics, github, gitlab, json, kort, sarif, text};

/// The forms a list of findings can be shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Met het stuk van het bestand waar het om gaat, en de oplossing.
    Text,
    /// Eén regel per bevinding.
    Kort,
    /// Een JSON-lijst, voor een ander programma.
    Json,
    /// Aantekeningen bij de regels van een voorstel op GitHub.
    Github,
    /// Code Quality van GitLab: bevindingen bij de regels van een voorstel.
    Gitlab,
    /// SARIF 2.1.0, voor hulpmiddelen die dat lezen.
    Sarif,
}

impl Format {
    /// The findings in this form, with `colour` where the form knows it.
    #[must_use]
    pub fn render(self, diagnostics: &Diagnostics, colour: bool) -> String {
        match self {
            Self::Text => text::render(diagnostics, colour),
            Self::Kort => kort::render(diagnostics),
            Self::Json => json::render(diagnostics),
            Self::Github => github::render(diagnostics),
            Self::Gitlab => gitlab::render(diagnostics),
            Self::Sarif => sarif::render(diagnostics),
        }
    }
}
