//! The drawings of a gemeente: how a referral goes, and whether one fits.

use html5gum::{Token, Tokenizer};
use serde::Serialize;

use super::Views;
use crate::chart::{Arm, Schema, Soort, Stap, draw};
use crate::kaart::{Gemeente, Id};
use crate::records::{ContraIndicatie, Route, Sourced, Status};
use crate::site::begin;

/// A drawing, and the steps that it shows.
#[derive(Debug, Serialize)]
pub(super) struct SchemaView {
    svg: String,
    stappen: Vec<Stap>,
}

impl From<Schema> for SchemaView {
    fn from(schema: Schema) -> Self {
        Self { svg: draw(&schema), stappen: schema.stappen }
    }
}

impl Views<'_> {
    /// How a referral goes, from the talk in the practice to the word back; nothing while the gemeente is not active.
    pub(super) fn werkwijze(&self, id: Id<Gemeente>) -> Option<SchemaView> {
        let gemeente = &self.kaart.gemeenten[id];
        let verwijzing = &gemeente.record.verwijzing;
        let regio = &self.kaart.regio.record;
        let rol = self.rol(Some(id));
        let terugkoppeling = gemeente.terugkoppeling(regio).0;
        let code = &gemeente.registratie(regio).0.code.value;
        let naam = gemeente.record.naam.as_str();
        let values = [("rol", rol.bepaald.as_str()), ("rol_begin", rol.bepaald_begin.as_str()), ("gemeente", naam)];
        let step = |soort, name: &str, regels: Vec<String>| Stap {
            soort,
            kop: self.words.text(&format!("werkwijze.{name}"), &values),
            regels,
            verder: None,
            armen: Vec::new(),
        };
        let line = |name: &str| self.words.text(&format!("werkwijze.{name}"), &values);
        let count = |name: &str, n: u8| self.words.count(&format!("werkwijze.{name}"), n.into(), &values);
        let mut verwijzing_regels = vec![self.voorkeur(gemeente)?];
        verwijzing_regels.push(self.words.text("werkwijze.code", &[("code", code)]));
        let stappen = vec![
            step(Soort::Stap, "gesprek", vec![line("gesprek_tekst")]),
            step(Soort::Nu, "verwijzing", verwijzing_regels),
            step(
                Soort::Stap,
                "coach",
                vec![count("coach_belt", verwijzing.reactietijd_werkdagen), line("coach_tekst")],
            ),
            step(Soort::Stap, "activiteit", vec![line("activiteit_tekst")]),
            step(Soort::Stap, "evaluatie", vec![count("evaluatie_tekst", terugkoppeling.na_maanden)]),
            step(Soort::Stap, "terugkoppeling", vec![begin(&terugkoppeling.wijze)]),
        ];
        Some(
            Schema {
                id: "schema-werkwijze".to_owned(),
                titel: self.words.text("werkwijze.titel", &values),
                beschrijving: line("beschrijving"),
                stappen,
            }
            .into(),
        )
    }

    /// Whether a referral fits, question by question; nothing while the gemeente is not active.
    pub(super) fn past(&self, id: Id<Gemeente>) -> Option<SchemaView> {
        let gemeente = &self.kaart.gemeenten[id];
        let rol = self.rol(Some(id));
        let naam = gemeente.record.naam.as_str();
        let values = [("rol", rol.bepaald.as_str()), ("gemeente", naam)];
        let text = |name: &str| self.words.text(&format!("past.{name}"), &values);
        let (eerst, stop): (Vec<_>, Vec<_>) =
            self.kaart.contra_indicaties.iter().partition(|rule| rule.record.eerst_vangnet);
        let html = |rule: &Sourced<ContraIndicatie>| {
            self.eigen_html(self.texts.html(&rule.file, &rule.slug, "in_plaats_daarvan"))
        };
        let vraag = |soort, name: &str, regels, verder: Option<&str>, armen| Stap {
            soort,
            kop: text(name),
            regels,
            verder: verder.map(text),
            armen,
        };

        let uitgangspunt = vec![text("sociaal"), text("wil"), text("toestemming")];
        let nog_niet =
            Arm { antwoord: text("nee"), kop: text("nog_niet"), regels: vec![text("nog_niet_tekst")], html: None };
        let stopregels = stop.into_iter().map(|rule| {
            let html = html(rule);
            let regels = rule.record.in_plaats_daarvan_kort.clone().map_or_else(|| plain(&html), |kort| vec![kort]);
            Arm { antwoord: text("ja"), kop: rule.record.tekst.clone(), regels, html: Some(html) }
        });
        let vangnet = &gemeente.record.vangnet;
        let nummer = nowrap(&vangnet.telefoon.to_string());
        let bel = self.words.text("past.vangnet_bel", &[("naam", &vangnet.naam), ("nummer", &nummer)]);
        let vangnet_arm = Arm {
            antwoord: text("ja"),
            kop: text("vangnet"),
            regels: std::iter::once(bel).chain(vangnet.wanneer.clone()).collect(),
            html: Some(eerst.into_iter().map(html).collect::<String>()).filter(|html| !html.is_empty()),
        };
        let stappen = vec![
            vraag(Soort::Stap, "uitgangspunt", uitgangspunt, Some("ja"), vec![nog_niet]),
            vraag(Soort::Stap, "stopregel", Vec::new(), Some("nee"), stopregels.collect()),
            vraag(
                Soort::Stap,
                "structureel",
                vec![text("structureel_tekst")],
                Some("nee_of_vangnet"),
                vec![vangnet_arm],
            ),
            vraag(Soort::Nu, "past", vec![self.voorkeur(gemeente)?, text("past_tekst")], None, Vec::new()),
        ];
        let schema =
            Schema { id: "schema-past".to_owned(), titel: text("titel"), beschrijving: text("beschrijving"), stappen };
        Some(schema.into())
    }

    /// The way to refer that a gemeente prefers, in one line; nothing while it is not active.
    fn voorkeur(&self, gemeente: &Gemeente) -> Option<String> {
        if gemeente.record.status != Status::Actief {
            return None;
        }
        let route: &Route = &gemeente.record.verwijzing.routes.value.first()?.value;
        let doel = [
            route.product.clone(),
            route.nummer.as_ref().map(|nummer| nowrap(&nummer.to_string())),
            route.email.as_ref().map(ToString::to_string),
            route.naam.clone(),
            route.url.as_ref().map(|url| url.short().to_owned()),
        ];
        let soort = self.words.text(&format!("route.{}", route.soort.key()), &[]);
        Some(match doel.into_iter().flatten().next() {
            Some(doel) => format!("{soort}: {doel}"),
            None => soort,
        })
    }
}

/// A number with spaces at which no line breaks.
pub(super) fn nowrap(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// The text of HTML, a line for each paragraph and each item of a list.
pub(super) fn plain(html: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::String(text) => {
                if let Some(line) = lines.last_mut() {
                    line.push_str(&String::from_utf8_lossy(&text));
                }
            }
            Token::StartTag(tag) if matches!(&**tag.name, b"p" | b"li") => lines.push(String::new()),
            _ => {}
        }
    }
    let lines = lines.into_iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn each_item_is_a_line() {
        let html = "<ul><li>Huisarts &amp; <strong>ggz</strong></li>\n<li>113</li></ul><p>Later\nopnieuw.</p>";
        assert_eq!(plain(html), ["Huisarts & ggz", "113", "Later opnieuw."]);
        assert!(plain("").is_empty());
    }
}
