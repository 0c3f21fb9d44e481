//! The kinds of files that have a schema.

use super::{Vorm, peiling};
use crate::records::{
    ActiviteitRecord, Begrip, Bron, CoachRecord, ContraIndicatie, FolderKop, GemeenteRecord, HoofdstukKop, Indicatie,
    Interventie, Kind, KlachtRecord, Negeer, NieuwsKop, OrganisatieRecord, PaginaKop, RegioRecord, Synoniem,
    ThemaRecord, ToegankelijkheidRecord, VerhaalKop, WijkRecord,
};

macro_rules! soorten {
    ($($soort:ident $naam:literal $paden:literal $in_lijst:literal $markdown:literal $type:ty;)*) => {
        /// A kind of file that has a schema.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs)] // The kinds are named after the records.
        pub enum Soort { $($soort),* }

        impl Soort {
            /// All kinds.
            pub const ALLE: &'static [Self] = &[$(Self::$soort),*];

            /// The name of its schema, without extension.
            #[must_use]
            pub fn naam(self) -> &'static str {
                match self { $(Self::$soort => $naam),* }
            }

            /// Which files it is for: a pattern of paths below the root of a site.
            #[must_use]
            pub fn paden(self) -> &'static str {
                match self { $(Self::$soort => $paden),* }
            }

            /// Whether a file is a list of such records.
            #[must_use]
            pub fn in_lijst(self) -> bool {
                match self { $(Self::$soort => $in_lijst),* }
            }

            /// Whether it is the front matter of a file with Markdown.
            #[must_use]
            pub fn boven_tekst(self) -> bool {
                match self { $(Self::$soort => $markdown),* }
            }

            /// The form of one record, without `negeer`, which each may have.
            #[must_use]
            pub fn vorm(self) -> Vorm {
                match self { $(Self::$soort => peiling::vorm::<$type>()),* }
            }
        }
    };
}

soorten! {
    Regio "regio" "data/regio.yaml" false false RegioRecord;
    Gemeente "gemeente" "data/gemeenten/*/gemeente.yaml" false false GemeenteRecord;
    Wijk "wijk" "data/gemeenten/*/wijken/*.yaml" false false WijkRecord;
    Coach "coach" "data/gemeenten/*/coaches/*.yaml" false false CoachRecord;
    Activiteit "activiteit" "data/gemeenten/*/activiteiten/*.yaml" false false ActiviteitRecord;
    Organisatie "organisatie" "data/organisaties/*.yaml" false false OrganisatieRecord;
    Themas "themas" "data/themas.yaml" true false ThemaRecord;
    Klachten "klachten" "data/klachten.yaml" true false KlachtRecord;
    Indicaties "indicaties" "data/indicaties.yaml" true false Indicatie;
    ContraIndicaties "contra-indicaties" "data/contra-indicaties.yaml" true false ContraIndicatie;
    Interventies "interventies" "data/interventies.yaml" true false Interventie;
    Bronnen "bronnen" "data/bronnen.yaml" true false Bron;
    Begrippen "begrippen" "data/begrippen.yaml" true false Begrip;
    Synoniemen "synoniemen" "data/synoniemen.yaml" true false Synoniem;
    Toegankelijkheid "toegankelijkheid" "data/toegankelijkheid.yaml" false false ToegankelijkheidRecord;
    Hoofdstuk "hoofdstuk" "content/handboek/*.md" false true HoofdstukKop;
    Pagina "pagina" "content/paginas/*.md" false true PaginaKop;
    Folder "folder" "content/folders/*.md" false true FolderKop;
    Verhaal "verhaal" "content/verhalen/*.md" false true VerhaalKop;
    Nieuws "nieuws" "content/nieuws/*.md" false true NieuwsKop;
}

impl Soort {
    /// The kind of the file with this path below the root of a site. Nothing for tables, outlines, pictures and what is
    /// no file of a site.
    #[must_use]
    pub fn van(path: &str) -> Option<Self> {
        Some(match Kind::of(path) {
            Kind::Regio => Self::Regio,
            Kind::Gemeente { .. } => Self::Gemeente,
            Kind::Wijk { .. } => Self::Wijk,
            Kind::Coach { .. } => Self::Coach,
            Kind::Activiteit { .. } => Self::Activiteit,
            Kind::Organisatie => Self::Organisatie,
            Kind::Themas => Self::Themas,
            Kind::Klachten => Self::Klachten,
            Kind::Indicaties => Self::Indicaties,
            Kind::ContraIndicaties => Self::ContraIndicaties,
            Kind::Interventies => Self::Interventies,
            Kind::Bronnen => Self::Bronnen,
            Kind::Begrippen => Self::Begrippen,
            Kind::Synoniemen => Self::Synoniemen,
            Kind::Toegankelijkheid => Self::Toegankelijkheid,
            Kind::Hoofdstuk => Self::Hoofdstuk,
            Kind::Pagina => Self::Pagina,
            Kind::Folder => Self::Folder,
            Kind::Verhaal => Self::Verhaal,
            Kind::Nieuws => Self::Nieuws,
            Kind::Grenzen { .. }
            | Kind::Postcodes
            | Kind::Cijfers { .. }
            | Kind::Image
            | Kind::Theme
            | Kind::Unknown => return None,
        })
    }

    /// The form of the file, or of its front matter: of the records in it, each of which may have `negeer`.
    #[must_use]
    pub fn vorm_van_bestand(self) -> Vorm {
        let mut vorm = self.vorm();
        if let Vorm::Sleutels(_, velden) = &mut vorm {
            let negeer = peiling::vorm::<Vec<Negeer>>();
            velden.push(super::Veld { naam: "negeer", vorm: negeer, verplicht: false });
        }
        if self.in_lijst() { Vorm::Lijst(Box::new(vorm)) } else { vorm }
    }
}
