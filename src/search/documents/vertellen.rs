//! Stories, news and figures.

use super::super::weight::{BODY, SUMMARY};
use super::super::{Document, Soort};
use super::Documents;
use crate::site::PageKind;

impl Documents<'_> {
    /// The stories that may be shown, the news, and the pages with figures. Who looks for an activity does not look for a story
    /// about one: that is found by its title and by its one sentence, which weighs as a text.
    pub(super) fn told(&self) -> Vec<Document> {
        let kaart = self.kaart;
        let mut out = Vec::new();
        out.extend(kaart.verhalen.entries().map(|(id, verhaal)| {
            let kop = &verhaal.record.kop;
            Document::new(Soort::Verhaal, &kop.titel, &self.path(PageKind::Verhaal(id)))
                .bij(&kop.samenvatting)
                .field(BODY, &kop.samenvatting)
        }));
        out.extend(kaart.nieuws.entries().map(|(id, bericht)| {
            let kop = &bericht.record.kop;
            Document::new(Soort::Nieuws, &kop.titel, &self.path(PageKind::Nieuwsbericht(id)))
                .bij(self.words.datum(bericht.dag))
                .field(BODY, &kop.samenvatting)
        }));
        let lists = [
            (kaart.verhalen.is_empty(), PageKind::Verhalen),
            (kaart.nieuws.is_empty(), PageKind::Nieuws),
            (!kaart.has_cijfers(), PageKind::Cijfers),
        ];
        out.extend(lists.into_iter().filter(|(empty, _)| !empty).map(|(_, kind)| {
            let name = kind.template();
            let titel = self.words.text(&format!("paginas.{name}.titel"), &[]);
            let about = self.words.text(&format!("zoeken.woorden_{name}"), &[]);
            Document::new(Soort::Pagina, &titel, &self.path(kind)).field(SUMMARY, about)
        }));
        out
    }
}
