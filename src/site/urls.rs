//! The addresses of the site: one place, so that a page and the links to it can not differ.

use super::PageKind;
use crate::folder::Variant;
use crate::kaart::{
    Activiteit, Bericht, Coach, Folder, Gemeente, Id, Kaart, Klacht, Organisatie, Thema, Url, Verhaal, Wijk,
};

/// The addresses of the site, below the host and path in `basis_url`.
#[derive(Debug, Clone)]
pub struct Urls {
    /// The scheme and host: `https://welzijnoprecept.example`.
    origin: String,
    /// The path below the host, without a slash at its end; empty for most sites.
    prefix: String,
}

impl Urls {
    /// The addresses below a base address.
    #[must_use]
    pub fn new(basis: &Url) -> Self {
        let text = basis.as_str().trim_end_matches('/');
        let host = text.find("://").map_or(0, |at| at + 3);
        let at = text[host..].find('/').map_or(text.len(), |at| host + at);
        Self { origin: text[..at].to_owned(), prefix: text[at..].to_owned() }
    }

    /// The addresses of the region of the samples, of which there is no site: each link leads to the page it is on.
    #[must_use]
    pub fn voorbeeld() -> Self {
        Self { origin: "https://voorbeeld.example".to_owned(), prefix: "?voorbeeld=".to_owned() }
    }

    /// A path in the site as pages name it: `/assets/stijl.css`, with the path of the base address.
    #[must_use]
    pub fn path(&self, path: &str) -> String {
        format!("{}/{path}", self.prefix)
    }

    /// The whole address of what [`Urls::path`] gave.
    #[must_use]
    pub fn absolute(&self, url: &str) -> String {
        format!("{}{url}", self.origin)
    }

    /// The part of the site that an address within it names: `gemeenten/leek/`. Nothing for another site.
    #[must_use]
    pub fn local<'a>(&self, url: &'a str) -> Option<&'a str> {
        let url = url.strip_prefix(self.origin.as_str()).unwrap_or(url);
        url.strip_prefix(self.prefix.as_str())?.strip_prefix('/')
    }

    /// The path below the host where the site begins; empty for most sites.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The address of a page.
    #[must_use]
    pub fn page(&self, kaart: &Kaart, kind: PageKind) -> String {
        let at = |path: &str| self.path(path);
        match kind {
            PageKind::Home => at(""),
            PageKind::Verwijzen => at("verwijzen/"),
            PageKind::Gemeenten => at("gemeenten/"),
            PageKind::Gemeente(id) => self.gemeente(&kaart.gemeenten[id]),
            PageKind::GemeenteVerwijzen(id) => self.verwijzen(&kaart.gemeenten[id]),
            PageKind::GemeenteActiviteiten(id) => self.activiteiten(&kaart.gemeenten[id]),
            PageKind::GemeenteCoachlijst(id) => self.coachlijst(&kaart.gemeenten[id]),
            PageKind::Wijk(id) => self.wijk(kaart, id),
            PageKind::Folders => at("folders/"),
            PageKind::Folder(wijk, place) => self.folder(kaart, wijk, &kaart.folders[place]),
            PageKind::Coaches => at("coaches/"),
            PageKind::Coach(id) => self.coach(&kaart.coaches[id]),
            PageKind::Activiteiten => at("activiteiten/"),
            PageKind::ActiviteitenOp(dag) => self.path(&format!("activiteiten/{}/", dag.slug())),
            PageKind::ActiviteitenGratis => at("activiteiten/gratis/"),
            PageKind::Activiteit(id) => self.activiteit(kaart, &kaart.activiteiten[id]),
            PageKind::Lijst => at("lijst/"),
            PageKind::Zoeken => at("zoeken/"),
            PageKind::Themas => at("themas/"),
            PageKind::Thema(id) => self.thema(&kaart.themas[id]),
            PageKind::Klachten => at("klachten/"),
            PageKind::Klacht(id) => self.klacht(&kaart.klachten[id]),
            PageKind::Handboek => at("handboek/"),
            PageKind::Hoofdstuk(place) => self.hoofdstuk(&kaart.hoofdstukken[place].slug),
            PageKind::Organisaties => at("organisaties/"),
            PageKind::Organisatie(id) => self.organisatie(&kaart.organisaties[id]),
            PageKind::Postcodes => at("postcode/"),
            PageKind::Postcode(pc4) => self.postcode(pc4),
            PageKind::Begrippen => at("begrippen/"),
            PageKind::Bronnen => at("bronnen/"),
            PageKind::Interventies => at("interventies/"),
            PageKind::Verhalen => at("verhalen/"),
            PageKind::Verhaal(id) => self.verhaal(&kaart.verhalen[id]),
            PageKind::Nieuws => at("nieuws/"),
            PageKind::Nieuwsbericht(id) => self.bericht(&kaart.nieuws[id]),
            PageKind::Cijfers => at("cijfers/"),
            PageKind::GemeenteCijfers(id) => self.cijfers(&kaart.gemeenten[id]),
            PageKind::Pagina(place) => self.pagina(&kaart.paginas[place].slug),
            PageKind::Redactie => at("redactie/"),
            PageKind::RedactieGemeente(id) => self.redactie(&kaart.gemeenten[id]),
            PageKind::Componenten => at("redactie/componenten/"),
            PageKind::Component(naam) => self.path(&format!("redactie/componenten/{naam}/")),
            PageKind::Regels => at("redactie/regels/"),
            PageKind::NietGevonden => at("404.html"),
            PageKind::Offline => at("offline/"),
        }
    }

    /// The page of a gemeente.
    #[must_use]
    pub fn gemeente(&self, gemeente: &Gemeente) -> String {
        self.path(&format!("gemeenten/{}/", gemeente.slug))
    }

    /// What editors of a gemeente have to look at.
    #[must_use]
    pub fn redactie(&self, gemeente: &Gemeente) -> String {
        self.path(&format!("redactie/{}/", gemeente.slug))
    }

    /// How to refer in a gemeente.
    #[must_use]
    pub fn verwijzen(&self, gemeente: &Gemeente) -> String {
        self.path(&format!("gemeenten/{}/verwijzen/", gemeente.slug))
    }

    /// The activities of a gemeente.
    #[must_use]
    pub fn activiteiten(&self, gemeente: &Gemeente) -> String {
        self.path(&format!("gemeenten/{}/activiteiten/", gemeente.slug))
    }

    /// The finder of activities with one choice made: `activiteiten/?thema=bewegen`.
    #[must_use]
    pub fn aanbod(&self, keuze: &str, waarde: &str) -> String {
        self.path(&format!("activiteiten/?{keuze}={waarde}"))
    }

    /// The coaches of a gemeente on one sheet.
    #[must_use]
    pub fn coachlijst(&self, gemeente: &Gemeente) -> String {
        self.path(&format!("gemeenten/{}/coachlijst/", gemeente.slug))
    }

    /// The page of a wijk.
    #[must_use]
    pub fn wijk(&self, kaart: &Kaart, id: Id<Wijk>) -> String {
        let wijk = &kaart.wijken[id];
        let gemeente = wijk.gemeente.map_or("", |id| &kaart.gemeenten[id].slug);
        self.path(&format!("gemeenten/{gemeente}/{}/", wijk.slug))
    }

    /// The patient folder of a wijk, or of the region in general; that in the source language of a wijk has the shortest address.
    #[must_use]
    pub fn folder(&self, kaart: &Kaart, wijk: Option<Id<Wijk>>, folder: &Folder) -> String {
        let taal = folder.taal.code();
        match wijk {
            Some(id) if folder.is_bron => format!("{}folder/", self.wijk(kaart, id)),
            Some(id) => format!("{}folder/{taal}/", self.wijk(kaart, id)),
            None => self.path(&format!("folders/{taal}/")),
        }
    }

    /// The same folder on paper. It lies beside the page, under a name that says what it is once it is saved elsewhere.
    #[must_use]
    pub fn paper(&self, kaart: &Kaart, wijk: Option<Id<Wijk>>, folder: &Folder, variant: Variant) -> String {
        let place = wijk.map_or("regio", |id| kaart.wijken[id].slug.as_str());
        let url = self.folder(kaart, wijk, folder);
        format!("{url}folder-{place}-{}-{}.pdf", folder.taal.code(), variant.naam())
    }

    /// The poster of a gemeente on paper.
    #[must_use]
    pub fn poster(&self, gemeente: &Gemeente) -> String {
        format!("{}poster.pdf", self.gemeente(gemeente))
    }

    /// The card of a gemeente for referrers, on paper.
    #[must_use]
    pub fn verwijskaart(&self, gemeente: &Gemeente) -> String {
        format!("{}verwijskaart.pdf", self.gemeente(gemeente))
    }

    /// The card of a coach on paper.
    #[must_use]
    pub fn kaartje(&self, coach: &Coach) -> String {
        format!("{}kaartje.pdf", self.coach(coach))
    }

    /// The page of an activity.
    #[must_use]
    pub fn activiteit(&self, kaart: &Kaart, activiteit: &Activiteit) -> String {
        let gemeente = activiteit.gemeente.map_or("", |id| &kaart.gemeenten[id].slug);
        self.path(&format!("gemeenten/{gemeente}/activiteiten/{}/", activiteit.slug))
    }

    /// The calendar of an activity.
    #[must_use]
    pub fn agenda(&self, kaart: &Kaart, activiteit: &Activiteit) -> String {
        format!("{}agenda.ics", self.activiteit(kaart, activiteit))
    }

    /// The calendar of everything in a wijk.
    #[must_use]
    pub fn agenda_wijk(&self, kaart: &Kaart, id: Id<Wijk>) -> String {
        format!("{}agenda.ics", self.wijk(kaart, id))
    }

    /// The calendar of everything in a gemeente.
    #[must_use]
    pub fn agenda_gemeente(&self, gemeente: &Gemeente) -> String {
        format!("{}agenda.ics", self.activiteiten(gemeente))
    }

    /// The address that a calendar program subscribes to, of a file that [`Urls::path`] gave: without
    /// a scheme of the web, so that the program is asked and not the browser.
    #[must_use]
    pub fn webcal(&self, url: &str) -> String {
        let absolute = self.absolute(url);
        format!("webcal:{}", absolute.split_once(':').map_or(absolute.as_str(), |(_, rest)| rest))
    }

    /// The file in the site that an address of [`Urls::webcal`] names. Nothing for another site.
    #[must_use]
    pub fn local_webcal<'a>(&self, url: &'a str) -> Option<&'a str> {
        let (_, own) = self.origin.split_once(':')?;
        self.local(url.strip_prefix("webcal:")?.strip_prefix(own)?)
    }

    /// The page of a coach.
    #[must_use]
    pub fn coach(&self, coach: &Coach) -> String {
        self.path(&format!("coaches/{}/", coach.slug))
    }

    /// The contact of a coach for an address book.
    #[must_use]
    pub fn vcard(&self, coach: &Coach) -> String {
        self.path(&format!("coaches/{0}/{0}.vcf", coach.slug))
    }

    /// The page of an organisation.
    #[must_use]
    pub fn organisatie(&self, organisatie: &Organisatie) -> String {
        self.path(&format!("organisaties/{}/", organisatie.slug))
    }

    /// The page of a thema.
    #[must_use]
    pub fn thema(&self, thema: &Thema) -> String {
        self.path(&format!("themas/{}/", thema.record.id.value))
    }

    /// The page of a complaint.
    #[must_use]
    pub fn klacht(&self, klacht: &Klacht) -> String {
        self.path(&format!("klachten/{}/", klacht.record.id.value))
    }

    /// The page of a chapter.
    #[must_use]
    pub fn hoofdstuk(&self, slug: &str) -> String {
        self.path(&format!("handboek/{slug}/"))
    }

    /// The page of a story.
    #[must_use]
    pub fn verhaal(&self, verhaal: &Verhaal) -> String {
        self.path(&format!("verhalen/{}/", verhaal.slug))
    }

    /// The page of a piece of news.
    #[must_use]
    pub fn bericht(&self, bericht: &Bericht) -> String {
        self.path(&format!("nieuws/{}/", bericht.slug))
    }

    /// The news for a program that looks for what is new.
    #[must_use]
    pub fn feed(&self) -> String {
        self.path("nieuws/feed.xml")
    }

    /// What was counted in a gemeente.
    #[must_use]
    pub fn cijfers(&self, gemeente: &Gemeente) -> String {
        self.path(&format!("gemeenten/{}/cijfers/", gemeente.slug))
    }

    /// The page of a text of `content/paginas`. The guide for editors stands with what is theirs.
    #[must_use]
    pub fn pagina(&self, slug: &str) -> String {
        match slug {
            "home" => self.path(""),
            "redactiehandleiding" => self.path("redactie/handleiding/"),
            _ => self.path(&format!("{slug}/")),
        }
    }

    /// The page of a postcode.
    #[must_use]
    pub fn postcode(&self, pc4: u16) -> String {
        self.path(&format!("postcode/{pc4}/"))
    }

    /// A word of the glossary.
    #[must_use]
    pub fn begrip(&self, id: &str) -> String {
        self.path(&format!("begrippen/#{id}"))
    }

    /// A way of social referral.
    #[must_use]
    pub fn interventie(&self, id: &str) -> String {
        self.path(&format!("interventies/#{id}"))
    }

    /// A source.
    #[must_use]
    pub fn bron(&self, id: &str) -> String {
        self.path(&format!("bronnen/#{id}"))
    }
}

#[cfg(test)]
mod tests {
    use super::Urls;

    #[test]
    fn a_site_may_live_below_a_path() {
        let urls = Urls::new(&"https://x.example/regio/".parse().expect("url"));
        assert_eq!(urls.path("postcode/9351/"), "/regio/postcode/9351/");
        assert_eq!(urls.absolute("/regio/"), "https://x.example/regio/");
        assert_eq!(urls.local("/regio/a/#b"), Some("a/#b"));
        assert_eq!(urls.local("https://x.example/regio/a/"), Some("a/"));
        assert_eq!(urls.local("/elders/"), None);
        assert_eq!(urls.webcal("/regio/a.ics"), "webcal://x.example/regio/a.ics");
        assert_eq!(urls.local_webcal("webcal://x.example/regio/a.ics"), Some("a.ics"));
        assert_eq!(urls.local_webcal("webcal://y.example/regio/a.ics"), None);
        assert_eq!(urls.local_webcal("https://x.example/regio/a.ics"), None);
        let urls = Urls::new(&"https://x.example".parse().expect("url"));
        assert_eq!(urls.path(""), "/");
        assert_eq!(urls.local("https://y.example/"), None);
    }
}
