//! From the text of a language to a sheet.

use super::{Blad, BladCoach, Blok, BlokTekst, Deel, Pictogram, Regel, Stuk, Veld, Zin};
use crate::kaart::{Coach, Folder, Gemeente, Id, Kaart, Wijk};
use crate::records::{Bereikbaar, CoachSoort, FolderWoorden, Status};

/// The sheet of a wijk, or of the region in general. A sentence with a field that has no value there is left out: the
/// sheet of the region names no coach. `adres` is the whole address of the page of the sheet.
#[must_use]
pub fn blad(kaart: &Kaart, folder: &Folder, wijk: Option<Id<Wijk>>, adres: String) -> Blad {
    let wijk = wijk.map(|id| &kaart.wijken[id]);
    let gemeente = wijk.and_then(|wijk| wijk.gemeente).map(|id| &kaart.gemeenten[id]);
    let woorden = &folder.kop.woorden;
    let sheet = Sheet { kaart, folder, wijk, gemeente };
    let mut coaches = wijk.map(|wijk| sheet.coaches(wijk)).unwrap_or_default();
    let contact = wijk.and_then(|wijk| sheet.contact(wijk));
    let one = if coaches.len() == 1 { coaches.first().cloned() } else { None };
    let fill = |zin: &Zin| sheet.fill(zin, one.as_ref());
    let fill_all = |zinnen: &[Zin]| zinnen.iter().filter_map(fill).collect::<Vec<_>>();
    let blokken = folder.tekst.blokken.iter().map(|blok| Blok {
        pictogram: blok.pictogram.unwrap_or(Pictogram::Hulp),
        kop: fill(&blok.kop).unwrap_or_default(),
        regels: fill_all(&blok.regels),
    });
    let first = wijk.and_then(|wijk| wijk.coaches.iter().map(|id| &kaart.coaches[*id]).find(|c| is_welzijn(c)));
    let away = first.filter(|first| one.is_some() && contact.is_some_and(|contact| contact.slug != first.slug));
    let extra = gemeente.and_then(|gemeente| gemeente.record.folder.as_ref()).filter(|_| folder.is_bron);
    let source = kaart.folders.iter().find(|folder| folder.is_bron);
    let (opening, blokken) = (fill_all(&folder.tekst.opening), blokken.collect());
    let anderen = if coaches.is_empty() { Vec::new() } else { coaches.split_off(1) };
    Blad {
        taal: folder.taal.clone(),
        taal_naam: folder.kop.naam.clone(),
        rtl: folder.is_rtl(),
        is_bron: folder.is_bron,
        titel: folder.kop.titel.value.clone(),
        plaats: sheet.plaats(),
        gemeente: gemeente.map(|gemeente| gemeente.record.naam.clone()),
        opening,
        blokken,
        coach: coaches.pop(),
        anderen,
        afwezig: away.map(|coach| coach.record.naam.clone()),
        extra: extra.map(|folder| folder.regels.clone()).unwrap_or_default(),
        woorden: woorden.clone(),
        adres,
        gecontroleerd_op: contact.map(|coach| coach.record.gecontroleerd_op.value),
        verouderd: folder.is_outdated(),
        nagekeken: folder.is_checked(),
        niet_nagekeken_bron: source.unwrap_or(folder).kop.woorden.niet_nagekeken.clone(),
        logo: gemeente.and_then(Gemeente::logo),
    }
}

/// The steps of a text as they are said in a gemeente, for any wijk: picture and heading. A step whose heading names a
/// wijk or a coach is left out.
#[must_use]
pub fn stap_koppen(kaart: &Kaart, folder: &Folder, gemeente: &Gemeente) -> Vec<(Pictogram, String)> {
    let sheet = Sheet { kaart, folder, wijk: None, gemeente: Some(gemeente) };
    let heading = |blok: &BlokTekst| Some((blok.pictogram?, sheet.fill(&blok.kop, None)?.text()));
    folder.tekst.blokken.iter().filter_map(heading).collect()
}

/// Where values come from.
struct Sheet<'a> {
    kaart: &'a Kaart,
    folder: &'a Folder,
    wijk: Option<&'a Wijk>,
    gemeente: Option<&'a Gemeente>,
}

impl Sheet<'_> {
    /// Whom to call now; while everyone is away, the first coach of the wijk, who comes back.
    fn contact(&self, wijk: &Wijk) -> Option<&Coach> {
        let coaches = || wijk.coaches.iter().copied();
        let welzijn = || coaches().find(|id| is_welzijn(&self.kaart.coaches[*id]));
        let id = self.kaart.contact(wijk).or_else(welzijn).or_else(|| coaches().next())?;
        Some(&self.kaart.coaches[id])
    }

    /// Whom to call in a wijk: one, or each coach with postcodes of their own when there are more of these.
    fn coaches(&self, wijk: &Wijk) -> Vec<BladCoach> {
        let kaart = self.kaart;
        let is_active = self.gemeente.is_some_and(|gemeente| gemeente.record.status == Status::Actief);
        let Some(contact) = self.contact(wijk).filter(|_| is_active) else { return Vec::new() };
        let own = wijk.coaches.iter().map(|id| &kaart.coaches[*id]).filter(|coach| is_welzijn(coach));
        let parts: Vec<BladCoach> = own
            .filter_map(|coach| {
                let area = coach.record.werkgebied.as_ref()?;
                let here = |pc4: u16| wijk.record.postcodes.iter().any(|own| own.pc4 == pc4);
                let postcodes = area.postcodes.iter().filter(|area| here(area.pc4));
                let postcodes: Vec<String> = postcodes.map(|area| area.value.kort()).collect();
                let stand_in = || coach.vervanger.map(|id| &kaart.coaches[id]);
                let who = if coach.is_available(kaart.vandaag) { Some(coach) } else { stand_in() };
                who.filter(|_| !postcodes.is_empty()).map(|who| self.coach(who, postcodes))
            })
            .collect();
        if parts.len() > 1 { parts } else { vec![self.coach(contact, Vec::new())] }
    }

    fn coach(&self, coach: &Coach, postcodes: Vec<String>) -> BladCoach {
        let woorden = &self.folder.kop.woorden;
        BladCoach {
            naam: coach.record.naam.clone(),
            rol: self.rol(),
            organisatie: coach.organisatie.map_or(String::new(), |id| self.kaart.organisaties[id].record.naam.clone()),
            telefoon: coach.record.telefoon.clone(),
            bereikbaar: coach.record.bereikbaar.iter().map(|line| hours(woorden, line)).collect(),
            postcodes,
            foto: coach.foto(),
        }
    }

    fn rol(&self) -> String {
        let regio = &self.kaart.regio.record;
        self.gemeente.map_or(&regio.rolnaam, |gemeente| gemeente.rolnaam(regio).0).enkelvoud.clone()
    }

    fn plaats(&self) -> String {
        self.wijk.map_or(&self.kaart.regio.record.naam, |wijk| &wijk.record.naam).clone()
    }

    /// A sentence with its fields filled in; nothing when one has no value here.
    fn fill(&self, zin: &Zin, coach: Option<&BladCoach>) -> Option<Regel> {
        let mut regel = Regel::default();
        for deel in &zin.delen {
            match deel {
                Deel::Tekst(text) => regel.0.push(Stuk::Tekst(text.clone())),
                Deel::Veld(veld) => regel.0.extend(self.value(*veld, coach)?),
            }
        }
        Some(regel)
    }

    /// The value of a field; nothing when it has none on this sheet.
    fn value(&self, veld: Veld, coach: Option<&BladCoach>) -> Option<Vec<Stuk>> {
        let value = |text: &str| vec![Stuk::Waarde(text.to_owned())];
        Some(match veld {
            Veld::Coach => value(&coach?.naam),
            Veld::Telefoon => value(&coach?.telefoon.to_string()),
            Veld::Organisatie => value(&coach?.organisatie),
            Veld::Bereikbaar => {
                let lines = coach?.bereikbaar.iter().map(|line| line.0.clone()).collect::<Vec<_>>();
                lines.join(&Stuk::Tekst("; ".to_owned()))
            }
            Veld::Wijk => value(&self.wijk?.record.naam),
            Veld::Gemeente => value(&self.gemeente?.record.naam),
            Veld::Plaats => value(&self.plaats()),
            Veld::Termijn => {
                let days = self.gemeente?.record.verwijzing.reactietijd_werkdagen;
                vec![Stuk::Tekst(self.folder.kop.woorden.termijn.text(days))]
            }
            // In Dutch it is a word like any other, which a browser may translate.
            Veld::Rol if self.folder.is_bron => vec![Stuk::Tekst(self.rol())],
            Veld::Rol => value(&self.rol()),
        })
    }
}

fn is_welzijn(coach: &Coach) -> bool {
    coach.record.soort == CoachSoort::Welzijn
}

/// Days in words and hours in numbers: `maandag, dinsdag: 9.00–16.30`.
fn hours(woorden: &FolderWoorden, line: &Bereikbaar) -> Regel {
    let days: Vec<&str> = line.dagen.iter().map(|dag| woorden.dagen.text(*dag)).collect();
    let hours = format!("{}\u{2013}{}", line.van, line.tot.value);
    Regel(vec![Stuk::Tekst(format!("{}: ", days.join(&woorden.komma))), Stuk::Waarde(hours)])
}
