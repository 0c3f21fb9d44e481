//! K405: In het kernteam zitten zorg, welzijn en gemeente, en een projectleider.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;
use crate::records::{Sector, Status};

/// K405: In het kernteam zitten zorg, welzijn en gemeente, en een projectleider.
pub(crate) const RULE: Rule = Rule {
    code: "K405",
    naam: "kernteam",
    ernst: Ernst::Fout,
    zin: "In het kernteam zitten zorg, welzijn en gemeente, en een projectleider.",
};

/// Checks the team that carries Welzijn op Recept (RIVM and TNO 2024, lesson 1).
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for gemeente in kaart.gemeenten.iter().filter(|g| g.record.status == Status::Actief) {
        let team = &gemeente.record.kernteam;
        for (sector, naam) in [(Sector::Zorg, "zorg"), (Sector::Welzijn, "welzijn"), (Sector::Gemeente, "gemeente")] {
            if !team.iter().any(|lid| lid.sector == sector) {
                let finding = Finding::new(
                    &RULE,
                    format!("in het kernteam van {} ontbreekt de sector '{naam}'", gemeente.record.naam),
                );
                out.add(
                    &gemeente.file,
                    finding.at(team.span.clone()).hulp(format!("voeg een lid toe met 'sector: {naam}'")),
                );
            }
        }
        let leaders = team.iter().filter(|lid| lid.rol == "projectleider").count();
        if leaders != 1 {
            let naam = &gemeente.record.naam;
            let bericht = match leaders {
                0 => format!("het kernteam van {naam} heeft geen projectleider"),
                _ => format!("het kernteam van {naam} heeft {leaders} projectleiders"),
            };
            let finding = Finding::new(&RULE, bericht).at(team.span.clone());
            out.add(&gemeente.file, finding.hulp("geef precies één lid 'rol: projectleider'"));
        }
    }
}
