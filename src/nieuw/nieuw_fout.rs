//! Why nothing new was made.

/// Why nothing new was made, in Dutch, with what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NieuwFout {
    /// The name has no letters or digits to make a file name of.
    #[error("van de naam '{0}' is geen bestandsnaam te maken: geef een naam met letters")]
    Naam(String),
    /// There is more than one gemeente, and none was named.
    #[error("zeg bij welke gemeente het hoort, met --gemeente: {0}")]
    WelkeGemeente(String),
    /// There is no such gemeente.
    #[error("de gemeente '{0}' is er niet{1}")]
    OnbekendeGemeente(String, String),
    /// A gemeente comes first.
    #[error("er is nog geen gemeente: maak die eerst met 'wijkwijzer new gemeente NAAM'")]
    GeenGemeente,
    /// An organisation comes first.
    #[error("er is nog geen organisatie: maak die eerst met 'wijkwijzer new organisatie NAAM'")]
    GeenOrganisatie,
    /// A coach comes first.
    #[error("deze gemeente heeft nog geen coach: maak die eerst met 'wijkwijzer new coach NAAM --gemeente {0}'")]
    GeenCoach(String),
    /// A theme comes first.
    #[error("er is nog geen thema: zet er eerst een in data/themas.yaml")]
    GeenThema,
    /// There is such a record.
    #[error("{0} is er al: geef een andere naam, of verander dat bestand")]
    BestaatAl(String),
}
