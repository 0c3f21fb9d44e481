use super::{pagina, policy};
use crate::records::{Beheer, Forge};

fn beheer(adres: Option<&str>) -> Beheer {
    let repo = "regio/kaart".parse().expect("a repository");
    Beheer { forge: Forge::Gitlab, repo, tak: None, adres: adres.map(|adres| adres.parse().expect("an address")) }
}

#[test]
fn the_form_talks_to_its_own_forge_only() {
    let own = policy(&beheer(Some("https://git.regio.example/kaarten/")));
    assert!(own.contains("connect-src 'self' data: blob: https://git.regio.example;"), "{own}");
    assert!(!own.contains("gitlab.com"));
    let scripts = own.split(';').find(|part| part.contains("script-src"));
    assert_eq!(scripts, Some(" script-src 'self'"));
}

#[test]
fn the_page_takes_one_program_only() {
    let page = pagina("Beheer <regio>", "Zet JavaScript aan.", "nl");
    assert!(
        page.contains("integrity=\"sha384-") && page.contains("noindex") && page.contains("Beheer &lt;regio&gt;"),
        "{page}"
    );
}
