//! Coverage: whether everyone has a coach, and every patient a way to go.

pub(crate) mod folder_zonder_telefoon;
pub(crate) mod kernteam;
pub(crate) mod postcode_onbekend;
pub(crate) mod postcode_zonder_wijk;
pub(crate) mod taal_zonder_folder;
pub(crate) mod werkgebied;
pub(crate) mod wijk_zonder_coach;
pub(crate) mod wijk_zonder_grens;
pub(crate) mod zonder_alternatief;
pub(crate) mod zonder_eigenaar;
pub(crate) mod zonder_route;
pub(crate) mod zonder_terugval;
