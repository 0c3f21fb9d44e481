//! What goes to paper besides the folder: the poster and the card for referrers of a gemeente, the card of a coach.

use super::Views;
use super::schema::{nowrap, plain};
use crate::folder::{
    Drukwerk, KaartCoach, KaartRoute, KaartStop, KaartWijk, Kaartje, KaartjeWoorden, Poster, PosterStap, PosterTaal,
    Verwijskaart, VerwijskaartWoorden, stap_koppen,
};
use crate::kaart::{Coach, Gemeente, Id, Wijk};
use crate::records::{CoachSoort, ContraIndicatie, Route, Sourced};
use crate::site::begin;
use crate::source::SourceFile;

/// One paper: where it is in the site, what is on it, and in which file an editor mends it.
type Stuk<'a> = (String, Drukwerk, &'a SourceFile);

impl Views<'_> {
    /// The posters and cards of all gemeenten where one can be referred to a coach.
    pub(in crate::site) fn drukwerk(&self) -> Vec<Stuk<'_>> {
        let kaart = self.kaart;
        let gemeenten = || kaart.gemeenten.entries().filter(|(_, gemeente)| gemeente.has_coachlijst());
        let posters = gemeenten().filter_map(|(_, gemeente)| {
            let bron = kaart.folders.iter().find(|folder| folder.is_bron)?;
            Some((self.poster_url(gemeente)?, Drukwerk::Poster(Box::new(self.poster(gemeente)?)), &bron.file))
        });
        let verwijskaarten = gemeenten().map(|(id, gemeente)| {
            let card = Drukwerk::Verwijskaart(Box::new(self.verwijskaart(id)));
            (self.urls.verwijskaart(gemeente), card, &gemeente.file)
        });
        let kaartjes = kaart.coaches.iter().filter_map(|coach| {
            Some((self.kaartje_url(coach)?, Drukwerk::Kaartje(Box::new(self.kaartje(coach)?)), &coach.file))
        });
        posters.chain(verwijskaarten).chain(kaartjes).collect()
    }

    fn poster(&self, gemeente: &Gemeente) -> Option<Poster> {
        let kaart = self.kaart;
        let bron = kaart.folders.iter().find(|folder| folder.is_bron)?;
        let stappen = stap_koppen(kaart, bron, gemeente).into_iter();
        let talen = kaart.folders.iter().filter(|folder| !folder.is_bron && !folder.is_outdated());
        let talen = talen.map(|folder| PosterTaal {
            taal: folder.taal.code().to_owned(),
            rtl: folder.is_rtl(),
            titel: folder.kop.titel.value.clone(),
        });
        Some(Poster {
            gemeente: gemeente.record.naam.clone(),
            titel: bron.kop.titel.value.clone(),
            stappen: stappen.map(|(pictogram, kop)| PosterStap { pictogram, kop }).collect(),
            vraag: self.words.text("papier.vraag", &[]),
            talen: talen.collect(),
            scan: self.words.text("papier.scan_gemeente", &[]),
            adres: self.urls.absolute(&self.urls.gemeente(gemeente)),
            logo: gemeente.logo(),
        })
    }

    fn kaartje(&self, coach: &Coach) -> Option<Kaartje> {
        let gemeente = &self.kaart.gemeenten[coach.gemeente?];
        let away = !coach.is_available(self.kaart.vandaag);
        let stand_in = coach.vervanger.map(|id| &self.kaart.coaches[id]);
        let stand_in = stand_in.filter(|other| away && other.is_available(self.kaart.vandaag));
        let who = stand_in.unwrap_or(coach);
        let record = &who.record;
        let organisatie = who.organisatie.map(|id| self.kaart.organisaties[id].record.naam.clone());
        let hours = record.bereikbaar.iter().map(|line| self.words.reeks(&line.dagen, line.van, line.tot.value));
        let text = |name: &str| self.words.text(&format!("papier.{name}"), &[]);
        Some(Kaartje {
            naam: record.naam.clone(),
            rol: self.coach_rol(who),
            organisatie: organisatie.unwrap_or_default(),
            telefoon: record.telefoon.to_string(),
            tel: record.telefoon.tel(),
            bereikbaar: hours.map(|line| begin(&line)).collect(),
            afwezig: stand_in.map(|_| coach.record.naam.clone()),
            gemeente: gemeente.record.naam.clone(),
            wijken: coach.wijken.iter().map(|id| self.kaart.wijken[*id].record.naam.clone()).collect(),
            adres: self.urls.absolute(&self.urls.coach(coach)),
            foto: who.foto(),
            logo: gemeente.logo(),
            woorden: KaartjeWoorden {
                bel: text("bel"),
                afwezig: text("afwezig"),
                bereikbaar: text("bereikbaar"),
                wijken: text("wijken"),
                afspraak: text("afspraak"),
                scan: text("scan_coach"),
            },
        })
    }

    fn verwijskaart(&self, id: Id<Gemeente>) -> Verwijskaart {
        let gemeente = &self.kaart.gemeenten[id];
        let regio = &self.kaart.regio.record;
        let via: Vec<&str> = gemeente.record.verwijzing.via_praktijk.iter().map(|name| name.as_str()).collect();
        let direct = gemeente.verwijzers(regio).0.iter().map(String::as_str).filter(|who| !via.contains(who));
        let direct: Vec<&str> = direct.collect();
        let stops = self.kaart.contra_indicaties.iter();
        Verwijskaart {
            gemeente: gemeente.record.naam.clone(),
            datum: self.words.datum(self.kaart.vandaag),
            wijken: gemeente.wijken.iter().map(|id| self.kaart_wijk(*id)).collect(),
            routes: gemeente.record.verwijzing.routes.iter().map(|route| self.kaart_route(route)).collect(),
            verwijzers: begin(&direct.join(", ")),
            via_praktijk: via.join(", "),
            indicaties: self.kaart.indicaties.iter().map(|one| one.record.tekst.clone()).collect(),
            stopregels: stops.map(|rule| self.kaart_stop(gemeente, rule)).collect(),
            afspraken: self.kaart_afspraken(id),
            adres: self.urls.absolute(&self.urls.verwijzen(gemeente)),
            woorden: self.kaart_woorden(id),
        }
    }

    fn kaart_wijk(&self, id: Id<Wijk>) -> KaartWijk {
        let wijk = &self.kaart.wijken[id];
        // A village that has the name of the wijk says nothing new.
        let dorpen = wijk.record.dorpen.iter().filter(|dorp| **dorp != wijk.record.naam);
        let coaches = wijk.coaches.iter().map(|id| &self.kaart.coaches[*id]);
        let coaches = coaches.filter(|coach| coach.record.soort == CoachSoort::Welzijn);
        KaartWijk {
            naam: wijk.record.naam.clone(),
            dorpen: dorpen.cloned().collect::<Vec<_>>().join(", "),
            coaches: coaches.map(|coach| self.kaart_coach(coach)).collect(),
        }
    }

    fn kaart_coach(&self, coach: &Coach) -> KaartCoach {
        let away = !coach.is_available(self.kaart.vandaag);
        let stand_in = coach.vervanger.filter(|_| away).map(|id| &self.kaart.coaches[id].record);
        let until = stand_in.zip(coach.record.tot.as_ref()).map(|(other, tot)| {
            let tot = self.words.datum(tot.value);
            self.words.text("coachlijst.tot", &[("tot", &tot), ("wie", &other.naam)])
        });
        KaartCoach {
            naam: coach.record.naam.clone(),
            telefoon: stand_in.map_or(&coach.record.telefoon, |other| &other.telefoon).to_string(),
            bij: self.postcodes_of(coach).into_iter().chain(until).collect(),
        }
    }

    fn kaart_route(&self, route: &Route) -> KaartRoute {
        let doel = [
            route.product.clone(),
            route.nummer.as_ref().map(|nummer| nowrap(&nummer.to_string())),
            route.email.as_ref().map(ToString::to_string),
            route.naam.clone(),
            route.url.as_ref().map(|url| url.short().to_owned()),
        ];
        KaartRoute {
            soort: self.words.text(&format!("route.{}", route.soort.key()), &[]),
            doel: doel.into_iter().flatten().next().unwrap_or_default(),
            bij: [&route.wanneer, &route.toelichting].into_iter().flatten().map(|text| sentence(text)).collect(),
        }
    }

    /// Where such a patient does go: the vangnet of the gemeente for what it is for, a few words for the rest.
    fn kaart_stop(&self, gemeente: &Gemeente, rule: &Sourced<ContraIndicatie>) -> KaartStop {
        let record = &rule.record;
        let daarvan = if record.eerst_vangnet {
            let vangnet = &gemeente.record.vangnet;
            let nummer = nowrap(&vangnet.telefoon.to_string());
            let bel = self.words.text("past.vangnet_bel", &[("naam", &vangnet.naam), ("nummer", &nummer)]);
            vangnet.wanneer.iter().fold(bel, |text, wanneer| format!("{text} ({wanneer})"))
        } else {
            let html = self.texts.html(&rule.file, &rule.slug, "in_plaats_daarvan");
            record.in_plaats_daarvan_kort.clone().unwrap_or_else(|| plain(html).join(" "))
        };
        KaartStop { tekst: record.tekst.clone(), daarvan }
    }

    fn kaart_afspraken(&self, id: Id<Gemeente>) -> Vec<(String, String)> {
        let gemeente = &self.kaart.gemeenten[id];
        let regio = &self.kaart.regio.record;
        let rol = self.rol(Some(id)).bepaald_begin;
        let (code, terug) = (gemeente.registratie(regio).0, gemeente.terugkoppeling(regio).0);
        let days = gemeente.record.verwijzing.reactietijd_werkdagen.into();
        let after = self.words.count("instructie.terugkoppeling_tekst", terug.na_maanden.into(), &[]);
        let name = |name: &str| self.words.text(&format!("instructie.{name}"), &[]);
        vec![
            (name("registratie"), format!("{}: {}", code.code.value, code.omschrijving)),
            (name("reactietijd"), self.words.count("instructie.reactietijd_tekst", days, &[("rol", &rol)])),
            (name("terugkoppeling"), format!("{after}: {}", terug.wijze)),
        ]
    }

    fn kaart_woorden(&self, id: Id<Gemeente>) -> VerwijskaartWoorden {
        let naam = self.kaart.gemeenten[id].record.naam.as_str();
        let rol = self.rol(Some(id)).bepaald_begin;
        let text = |key: &str| self.words.text(key, &[]);
        VerwijskaartWoorden {
            titel: self.words.text("papier.verwijskaart", &[("gemeente", naam)]),
            datum: text("papier.datum"),
            coaches: self.words.text("instructie.coaches_kop", &[("rol", &rol)]),
            wijk: text("coachlijst.wijk"),
            coach: text("coachlijst.coach"),
            telefoon: text("coachlijst.telefoon"),
            routes: text("instructie.routes_kop"),
            verwijzers: text("instructie.wie_mag"),
            via_praktijk: text("instructie.via_praktijk"),
            indicaties: text("past.redenen"),
            stopregels: text("instructie.stop_kop"),
            daarvan: text("papier.daarvan"),
            afspraken: text("instructie.afspraken_kop"),
            scan: text("papier.scan_verwijzen"),
        }
    }
}

/// A text as a sentence: with a capital, and without its full stop, which the template puts.
fn sentence(text: &str) -> String {
    begin(text.trim().trim_end_matches('.'))
}
