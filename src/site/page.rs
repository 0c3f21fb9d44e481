//! The kinds of pages.

use crate::kaart::{Activiteit, Bericht, Coach, Dag, Gemeente, Id, Klacht, Organisatie, Thema, Verhaal, Wijk};

/// A page of the site: its address and what it shows.
#[derive(Debug, Clone)]
pub struct Page {
    /// The path in the site: empty for the home page, `gemeenten/leek/`, or a file such as `404.html`.
    pub path: String,
    /// What it shows.
    pub kind: PageKind,
}

/// Every kind of page there is. A new kind does not compile until it has a template and a context:
/// see [`super::render`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // The names are those of the pages.
pub enum PageKind {
    Home,
    Verwijzen,
    Gemeenten,
    Gemeente(Id<Gemeente>),
    GemeenteVerwijzen(Id<Gemeente>),
    GemeenteActiviteiten(Id<Gemeente>),
    /// The coaches of a gemeente on one sheet, for the wall.
    GemeenteCoachlijst(Id<Gemeente>),
    Wijk(Id<Wijk>),
    /// The list of all patient folders.
    Folders,
    /// The patient folder of a wijk, or of the region in general, in the language at this place.
    Folder(Option<Id<Wijk>>, usize),
    Coaches,
    Coach(Id<Coach>),
    Activiteiten,
    /// What there is to do on a day of the week, in the whole region.
    ActiviteitenOp(Dag),
    /// What costs nothing, in the whole region.
    ActiviteitenGratis,
    Activiteit(Id<Activiteit>),
    /// The activities that someone picked; the browser fills it.
    Lijst,
    /// The search over everything.
    Zoeken,
    Themas,
    Thema(Id<Thema>),
    Klachten,
    Klacht(Id<Klacht>),
    Handboek,
    /// A chapter, by its place in the handbook.
    Hoofdstuk(usize),
    Organisaties,
    Organisatie(Id<Organisatie>),
    Postcodes,
    Postcode(u16),
    Begrippen,
    Bronnen,
    Interventies,
    Verhalen,
    Verhaal(Id<Verhaal>),
    Nieuws,
    Nieuwsbericht(Id<Bericht>),
    /// What was counted in the region.
    Cijfers,
    /// What was counted in a gemeente.
    GemeenteCijfers(Id<Gemeente>),
    /// A text of `content/paginas`, by its place.
    Pagina(usize),
    Redactie,
    /// What editors of a gemeente have to look at.
    RedactieGemeente(Id<Gemeente>),
    /// The list of the components that pages are made of.
    Componenten,
    /// A component with its states, by its name.
    Component(&'static str),
    /// What each rule of the checks means.
    Regels,
    NietGevonden,
    /// What a browser without network shows for a page that it has not kept.
    Offline,
}

impl PageKind {
    /// The name of the template, which is also that of its texts in the messages.
    #[must_use]
    pub fn template(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Verwijzen => "verwijzen",
            Self::Gemeenten => "gemeenten",
            Self::Gemeente(_) => "gemeente",
            Self::GemeenteVerwijzen(_) => "gemeente-verwijzen",
            Self::GemeenteActiviteiten(_) => "gemeente-activiteiten",
            Self::GemeenteCoachlijst(_) => "gemeente-coachlijst",
            Self::Wijk(_) => "wijk",
            Self::Folders => "folders",
            Self::Folder(..) => "folder",
            Self::Coaches => "coaches",
            Self::Coach(_) => "coach",
            Self::Activiteiten => "activiteiten",
            Self::ActiviteitenOp(_) | Self::ActiviteitenGratis => "activiteitenlijst",
            Self::Activiteit(_) => "activiteit",
            Self::Lijst => "lijst",
            Self::Zoeken => "zoeken",
            Self::Themas => "themas",
            Self::Thema(_) => "thema",
            Self::Klachten => "klachten",
            Self::Klacht(_) => "klacht",
            Self::Handboek => "handboek",
            Self::Hoofdstuk(_) => "hoofdstuk",
            Self::Organisaties => "organisaties",
            Self::Organisatie(_) => "organisatie",
            Self::Postcodes => "postcodes",
            Self::Postcode(_) => "postcode",
            Self::Begrippen => "begrippen",
            Self::Bronnen => "bronnen",
            Self::Interventies => "interventies",
            Self::Verhalen => "verhalen",
            Self::Verhaal(_) => "verhaal",
            Self::Nieuws => "nieuws",
            Self::Nieuwsbericht(_) => "nieuwsbericht",
            Self::Cijfers => "cijfers",
            Self::GemeenteCijfers(_) => "gemeente-cijfers",
            Self::Pagina(_) => "pagina",
            Self::Redactie => "redactie",
            Self::RedactieGemeente(_) => "redactie-gemeente",
            Self::Componenten => "componenten",
            Self::Component(_) => "component",
            Self::Regels => "regels",
            Self::NietGevonden => "niet-gevonden",
            Self::Offline => "offline",
        }
    }

    /// The file of the template: a component has one of its own, which shows its states.
    #[must_use]
    pub fn template_file(self) -> String {
        match self {
            Self::Component(naam) => format!("componenten/{naam}.html"),
            _ => format!("{}.html", self.template()),
        }
    }

    /// The section of the head that the page belongs to.
    #[must_use]
    pub fn section(self) -> Option<&'static str> {
        match self {
            Self::Verwijzen
            | Self::GemeenteVerwijzen(_)
            | Self::GemeenteCoachlijst(_)
            | Self::Folders
            | Self::Coaches
            | Self::Coach(_)
            | Self::Postcodes
            | Self::Postcode(_) => Some("verwijzen"),
            Self::Activiteiten
            | Self::ActiviteitenOp(_)
            | Self::ActiviteitenGratis
            | Self::Activiteit(_)
            | Self::Lijst
            | Self::GemeenteActiviteiten(_) => Some("activiteiten"),
            Self::Klachten | Self::Klacht(_) | Self::Themas | Self::Thema(_) => Some("klachten"),
            Self::Handboek | Self::Hoofdstuk(_) | Self::Begrippen | Self::Bronnen | Self::Interventies => {
                Some("handboek")
            }
            Self::Home
            | Self::Zoeken
            | Self::Gemeenten
            | Self::Gemeente(_)
            | Self::Wijk(_)
            | Self::Folder(..)
            | Self::Organisaties
            | Self::Organisatie(_)
            | Self::Verhalen
            | Self::Verhaal(_)
            | Self::Nieuws
            | Self::Nieuwsbericht(_)
            | Self::Cijfers
            | Self::GemeenteCijfers(_)
            | Self::Pagina(_)
            | Self::Redactie
            | Self::RedactieGemeente(_)
            | Self::Componenten
            | Self::Component(_)
            | Self::Regels
            | Self::NietGevonden
            | Self::Offline => None,
        }
    }

    /// Whether people come to the page by themselves. What is for editors, what stands in for a
    /// page that is not there, and a list that is empty for others, is kept from search engines.
    #[must_use]
    pub fn is_public(self) -> bool {
        !matches!(
            self,
            Self::Lijst
                | Self::Zoeken
                | Self::Redactie
                | Self::RedactieGemeente(_)
                | Self::Componenten
                | Self::Component(_)
                | Self::Regels
                | Self::NietGevonden
                | Self::Offline
        )
    }
}
