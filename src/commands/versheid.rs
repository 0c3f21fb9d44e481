//! `wijkwijzer versheid`: what has to be asked again in each gemeente, and whom to ask.

use std::fmt::Write as _;

use super::{read_kaart, today};
use crate::cli::{GOOD, Versheid, WRONG_USE};
use crate::kaart::{Gemeente, Id, Kaart, NaTeKijken, na_te_kijken};

/// How many records a text names: a forge takes 65,536 characters.
const MOST: usize = 150;

/// Prints a text in Markdown for each gemeente with something to ask, and one for what the region has in common.
pub(super) fn run(options: &Versheid) -> u8 {
    let day = options.vandaag.unwrap_or_else(today::today);
    let kaart = match read_kaart(&options.root, day) {
        Ok(kaart) => kaart,
        Err(sentence) => {
            eprintln!("{sentence}");
            return WRONG_USE;
        }
    };
    let all = na_te_kijken(&kaart);
    let Some(wanted) = &options.gemeente else {
        let ids = kaart.gemeenten.ids().map(Some).chain([None]);
        let texts: Vec<String> = ids.map(|id| text(&kaart, id, &all)).filter(|text| !text.is_empty()).collect();
        print!("{}", texts.join("\n"));
        return GOOD;
    };
    let Some((id, _)) = kaart.gemeenten.entries().find(|(_, gemeente)| gemeente.slug == *wanted) else {
        eprintln!("fout: er is geen gemeente '{wanted}'\nhulp: schrijf de naam van haar map in data/gemeenten");
        return WRONG_USE;
    };
    print!("{}", text(&kaart, Some(id), &all));
    GOOD
}

/// The text of a gemeente, or of what the region has in common; empty when nothing has to be asked.
fn text(kaart: &Kaart, id: Option<Id<Gemeente>>, all: &[NaTeKijken]) -> String {
    let mut items: Vec<&NaTeKijken> = all.iter().filter(|item| item.onderwerp.gemeente(kaart) == id).collect();
    items.sort_by_key(|item| item.gecontroleerd_op.value);
    let gemeente = id.map(|id| &kaart.gemeenten[id]);
    let slug = gemeente.map(|gemeente| gemeente.slug.as_str());
    let over: Vec<_> = kaart.afgelopen.iter().filter(|one| Some(one.gemeente.as_str()) == slug).collect();
    if items.is_empty() && over.is_empty() {
        return String::new();
    }
    let regio = &kaart.regio.record;
    let naam = gemeente.map_or("De hele regio", |gemeente| &gemeente.record.naam);
    let file = |path: &str| match regio.bewerken(path) {
        Some(url) => format!("[{path}]({url})"),
        None => format!("`{path}`"),
    };
    // Writing to a string can not fail.
    let mut out = format!("# {}: nog na te vragen\n", plain(naam));
    if let Some(gemeente) = gemeente.filter(|gemeente| !gemeente.record.eigenaren.is_empty()) {
        let names: Vec<&str> = gemeente.record.eigenaren.iter().map(crate::kaart::Eigenaar::as_str).collect();
        let _ = writeln!(out, "\nVoor: {}", names.join(", "));
    }
    if !items.is_empty() {
        let _ = writeln!(
            out,
            "\nVraag na of dit nog klopt. Zet dan in het bestand bij `gecontroleerd_op` de dag waarop u dat deed.\n"
        );
    }
    for item in items.iter().take(MOST) {
        let months = if item.maanden == 1 { "een maand".to_owned() } else { format!("{} maanden", item.maanden) };
        let _ =
            write!(out, "- [ ] **{}** ({}): {months} geleden gecontroleerd", plain(item.naam), item.onderwerp.soort());
        if item.verlopen {
            out.push_str(", en dat staat ook op de pagina");
        }
        out.push('.');
        if !item.eigenaren.is_empty() {
            let _ = write!(out, " Vraag het aan {}.", item.eigenaren.join(" of "));
        }
        let _ = writeln!(out, " {}", file(&item.file.path));
    }
    if items.len() > MOST {
        let _ = writeln!(out, "\nEn nog {} andere: zie de redactiepagina.", items.len() - MOST);
    }
    if !over.is_empty() {
        let _ = writeln!(
            out,
            "\nDit is voorbij en staat niet meer op de site. Gaat het door? Zet dan een latere dag bij `geldig_tot`. Haal \
             anders het bestand weg.\n"
        );
    }
    for activiteit in over.iter().take(MOST) {
        let naam = plain(&activiteit.record.naam);
        let tot = activiteit.record.geldig_tot.as_ref().map_or(String::new(), |tot| tot.value.to_string());
        let _ = writeln!(out, "- [ ] **{naam}**: geldig tot {tot}. {}", file(&activiteit.file.path));
    }
    out
}

/// A name without signs that Markdown or a forge reads as something else, such as a mention of an account.
fn plain(naam: &str) -> String {
    let mut out = String::with_capacity(naam.len());
    for letter in naam.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '!' | '~' => out.extend(['\\', letter]),
            '@' => out.push_str("&#64;"),
            _ if letter.is_control() => out.push(' '),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_name_stays_a_name() {
        assert_eq!(plain("Café *Ons* @huis"), "Café \\*Ons\\* &#64;huis");
    }
}
