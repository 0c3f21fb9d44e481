//! Each error says in one sentence what is wrong, where, and what to do.

use std::io;
use std::path::{Path, PathBuf};

use super::OutputError;

fn out() -> PathBuf {
    PathBuf::from("public")
}

fn denied() -> io::Error {
    io::ErrorKind::PermissionDenied.into()
}

#[test]
fn the_sentences() {
    let sentences = [
        (
            OutputError::Busy { out: out() },
            "in 'public' is al een build bezig; wacht tot die klaar is en probeer het dan opnieuw",
        ),
        (
            OutputError::Foreign { out: out() },
            "de map 'public' is niet leeg en niet door wijkwijzer gemaakt, en blijft daarom zoals zij is; kies met --out een andere map, of maak deze zelf leeg",
        ),
        (
            OutputError::Obstacle { path: ".public.wijkwijzer-nieuw".into() },
            "'.public.wijkwijzer-nieuw' staat in de weg en is niet door wijkwijzer gemaakt; verplaats of verwijder het en bouw opnieuw",
        ),
        (
            OutputError::Repository { out: out() },
            "in de map 'public' staat een '.git', en publiceren zou die geschiedenis wissen; kies met --out een andere map",
        ),
        (
            OutputError::IsRoot { out: ".".into() },
            "de map '.' is de map van de site zelf, met de bronnen erin; kies met --out een map daarin, zoals 'public'",
        ),
        (
            OutputError::InSources { out: "data/public".into(), dir: "data" },
            "de map 'data/public' ligt in 'data', waar de bronnen van de site staan; kies met --out een map daarbuiten, zoals 'public'",
        ),
        (
            OutputError::AroundSources { out: "..".into() },
            "in de map '..' staan de bronnen van de site, en publiceren zou die vervangen; kies met --out een andere map, zoals 'public'",
        ),
        (
            OutputError::InSite { out: "public/leek".into(), site: out() },
            "de map 'public/leek' ligt in de site die in 'public' staat, en zou met die site verdwijnen; kies met --out een map daarbuiten",
        ),
        (
            OutputError::IsFile { out: out() },
            "'public' is een bestand en geen map; kies met --out een andere map, of verplaats het bestand",
        ),
        (
            OutputError::Mount { out: out() },
            "op de map 'public' is een schijf aangekoppeld, zodat zij niet in één keer verwisseld kan worden; kies met --out een map daarin, zoals 'public/site'",
        ),
        (
            OutputError::Path { path: "../x".into() },
            "'../x' kan geen pad in de site zijn; gebruik namen met een '/' ertussen, zonder '..', '\\' of ':', en niet de naam van het manifest",
        ),
        (
            OutputError::Twice { path: "index.html".into() },
            "'index.html' wordt twee keer geschreven; geef een van beide een ander adres",
        ),
        (
            OutputError::Clash { file: "leek".into(), below: "leek/index.html".into() },
            "'leek' zou een bestand zijn en ook de map van 'leek/index.html'; geef een van beide een ander adres",
        ),
        (
            OutputError::Incomplete { path: "index.html".into() },
            "'index.html' is niet af, en daarom is er niets gepubliceerd; los de eerdere fout op en bouw opnieuw",
        ),
        (
            OutputError::DiskFull { out: out() },
            "de schijf is vol; de site die er stond, is niet veranderd; maak ruimte op de schijf van 'public' en bouw opnieuw",
        ),
        (
            OutputError::Lock { path: ".public.wijkwijzer-slot".into(), source: denied() },
            "het slot '.public.wijkwijzer-slot' werkt niet (geen toestemming); kijk of u in die map mag schrijven",
        ),
        (
            OutputError::Read { path: out(), source: denied() },
            "'public' kan niet gelezen worden (geen toestemming); kijk of de map er is en of u haar mag lezen",
        ),
        (
            OutputError::Write { path: "public/a.css".into(), source: io::ErrorKind::ReadOnlyFilesystem.into() },
            "'public/a.css' kan niet geschreven worden (de schijf is alleen te lezen); de site die er stond, is niet veranderd; kijk of u daar mag schrijven",
        ),
        (
            OutputError::Leftover { path: ".public.wijkwijzer-oud".into(), source: denied() },
            "'.public.wijkwijzer-oud' is een rest van een eerdere build en kan niet weg (geen toestemming); verwijder het zelf en bouw opnieuw",
        ),
        (
            OutputError::Switch { out: out(), source: denied() },
            "de nieuwe site kan niet in 'public' komen (geen toestemming); de site die er stond, is niet veranderd; sluit programma's die die map open hebben, of haal de map zelf weg, en bouw opnieuw",
        ),
        (
            OutputError::Halfway { out: out(), old: ".public.wijkwijzer-oud".into(), source: denied() },
            "de nieuwe site kan niet in 'public' komen (geen toestemming); de site die er stond, staat nu heel in '.public.wijkwijzer-oud': bouw opnieuw, dan komt zij terug",
        ),
    ];
    for (error, sentence) in sentences {
        assert_eq!(error.to_string(), sentence);
    }
}

#[test]
fn a_full_disk_is_told_from_other_failures() {
    let full = [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded];
    for kind in full {
        assert!(matches!(
            OutputError::write(Path::new("public"), "public/x".into(), kind.into()),
            OutputError::DiskFull { .. }
        ));
        assert!(matches!(OutputError::switch(Path::new("public"), kind.into()), OutputError::DiskFull { .. }));
        assert!(matches!(
            OutputError::lock(Path::new("public"), "slot".into(), kind.into()),
            OutputError::DiskFull { .. }
        ));
    }
    assert!(matches!(OutputError::write(Path::new("public"), "public/x".into(), denied()), OutputError::Write { .. }));
    assert!(matches!(OutputError::switch(Path::new("public"), denied()), OutputError::Switch { .. }));
    assert!(matches!(OutputError::lock(Path::new("public"), "slot".into(), denied()), OutputError::Lock { .. }));
}
