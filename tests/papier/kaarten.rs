//! The poster, the card of a coach and the card for referrers; logo and photo.

use std::collections::BTreeMap;
use std::path::Path;

use wijkwijzer::folder::pdf::{Beeld, BeeldFout, PdfFault};
use wijkwijzer::folder::{
    Drukwerk, KaartCoach, KaartRoute, KaartStop, KaartWijk, Kaartje, KaartjeWoorden, Pictogram, Poster, PosterStap,
    PosterTaal, Variant, Verwijskaart, VerwijskaartWoorden,
};

use super::bladen::{COACH, NUMMER, TALEN, blad, texts};
use super::inhoud::{Inhoud, without_space};
use super::{folder, inhoud, make, make_druk};

/// The path of the logo.
pub(crate) const LOGO: &str = "data/gemeenten/groningen/logo.svg";

/// The path of the photo. It was taken on its side, and tells where and with what.
pub(crate) const FOTO: &str = "data/gemeenten/groningen/coaches/foto.jpg";

fn file(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/papier/foto").join(name);
    std::fs::read(path).expect("a picture")
}

/// The logo and the photo.
pub(crate) fn beelden() -> BTreeMap<String, Beeld> {
    let read = |path: &str, name: &str| (path.to_owned(), Beeld::read(&file(name)).expect("a picture"));
    [read(LOGO, "logo.svg"), read(FOTO, "foto.jpg")].into()
}

fn poster() -> Poster {
    let stap = |pictogram| PosterStap { pictogram, kop: "U praat samen".to_owned() };
    let taal =
        |taal: &&str| PosterTaal { taal: (*taal).to_owned(), rtl: *taal == "ar", titel: texts(taal).0.to_owned() };
    Poster {
        gemeente: "Groningen".to_owned(),
        titel: texts("nl").0.to_owned(),
        stappen: [Pictogram::Bellen, Pictogram::Praten, Pictogram::Kiezen].map(stap).into(),
        vraag: "Vraag het uw huisarts of de assistent".to_owned(),
        talen: TALEN[1..].iter().map(taal).collect(),
        scan: "Scan de code met uw telefoon.".to_owned(),
        adres: "https://welzijnoprecept.example/gemeenten/groningen/".to_owned(),
        logo: None,
    }
}

fn kaartje() -> Kaartje {
    Kaartje {
        naam: COACH.to_owned(),
        rol: "Welzijnscoach".to_owned(),
        organisatie: "Welzijn Voorbeeld".to_owned(),
        telefoon: NUMMER.to_owned(),
        tel: "tel:+31600000012".to_owned(),
        bereikbaar: vec!["Maandag en dinsdag, 9.00 tot 12.00 uur".to_owned()],
        afwezig: None,
        gemeente: "Groningen".to_owned(),
        wijken: vec!["Oosterparkwijk".to_owned(), "Beijum".to_owned()],
        adres: "https://welzijnoprecept.example/coaches/coach-oosterparkwijk/".to_owned(),
        foto: None,
        logo: None,
        woorden: KaartjeWoorden {
            bel: "Bel".to_owned(),
            afwezig: "Nu afwezig".to_owned(),
            bereikbaar: "Bereikbaar".to_owned(),
            wijken: "Voor wie woont in".to_owned(),
            afspraak: "Mijn afspraak".to_owned(),
            scan: "Scan de code met uw telefoon.".to_owned(),
        },
    }
}

fn verwijskaart() -> Verwijskaart {
    let coach = |naam: &str, bij: &[&str]| KaartCoach {
        naam: naam.to_owned(),
        telefoon: NUMMER.to_owned(),
        bij: bij.iter().map(|text| (*text).to_owned()).collect(),
    };
    let wijk = |naam: &str, coaches| KaartWijk { naam: naam.to_owned(), dorpen: "Aduard, Den Ham".to_owned(), coaches };
    let text = str::to_owned;
    Verwijskaart {
        gemeente: text("Groningen"),
        datum: text("22 november 2026"),
        wijken: vec![
            wijk("Oosterparkwijk", vec![coach(COACH, &[])]),
            wijk(
                "Beijum",
                vec![coach("Wout Voorbeeld", &["9736"]), coach("Faisa Voorbeeld", &["Tot 1 mei: bel Wout"])],
            ),
        ],
        routes: vec![KaartRoute { soort: text("Bellen"), doel: text("050 000 00 11"), bij: vec![text("Ma-vr")] }],
        verwijzers: text("Huisarts, praktijkondersteuner"),
        via_praktijk: text("wijkverpleegkundige"),
        indicaties: vec![text("Klein netwerk."), text("Slaapt slecht."), text("Zorgt voor een naaste.")],
        stopregels: vec![KaartStop { tekst: text("Jonger dan 18 jaar."), daarvan: text("Jeugdteam.") }],
        afspraken: vec![(text("Registratie"), text("Z68")), (text("Reactietijd"), text("Binnen 3 werkdagen."))],
        adres: text("https://welzijnoprecept.example/gemeenten/groningen/verwijzen/"),
        woorden: VerwijskaartWoorden {
            titel: text("Verwijskaart Groningen"),
            datum: text("Stand van"),
            coaches: text("De welzijnscoach per wijk"),
            wijk: text("Wijk"),
            coach: text("Coach"),
            telefoon: text("Telefoon"),
            routes: text("Zo verwijst u"),
            verwijzers: text("Wie mag verwijzen"),
            via_praktijk: text("Via de praktijk:"),
            indicaties: text("Redenen"),
            stopregels: text("Voor wie niet, en waarheen dan"),
            daarvan: text("Wel:"),
            afspraken: text("Afspraken"),
            scan: text("De nieuwste gegevens"),
        },
    }
}

/// Each kind besides the folder, plain and with logo and photo.
pub(crate) fn all() -> Vec<Drukwerk> {
    let with_logo = Poster { logo: Some(LOGO.to_owned()), ..poster() };
    let with_foto = Kaartje { logo: Some(LOGO.to_owned()), foto: Some(FOTO.to_owned()), ..kaartje() };
    vec![
        Drukwerk::Poster(Box::new(poster())),
        Drukwerk::Poster(Box::new(with_logo)),
        Drukwerk::Kaartje(Box::new(kaartje())),
        Drukwerk::Kaartje(Box::new(with_foto)),
        Drukwerk::Verwijskaart(Box::new(verwijskaart())),
    ]
}

fn read(druk: &Drukwerk) -> Inhoud {
    Inhoud::read(&make_druk(druk).unwrap_or_else(|fault| panic!("{}: {fault}", druk.soort())))
}

#[test]
fn each_paper_has_its_size_its_sides_and_can_be_read_aloud() {
    for druk in all() {
        let (pdf, soort) = (read(&druk), druk.soort());
        let (size, sides) = if soort == "kaartje" { ((148, 105), 2) } else { ((210, 297), 1) };
        assert_eq!(pdf.pages(), vec![size; sides], "{soort}");
        assert!(pdf.is_tagged() && pdf.metadata().contains("<pdfuaid:part>1</pdfuaid:part>"), "{soort}");
        assert_eq!(pdf.lang(), "nl");
        for page in 0..sides {
            assert_eq!(pdf.unmarked(page), 0, "{soort}, page {page}");
        }
        assert!(pdf.fonts().iter().all(|(_, embedded)| *embedded), "{soort}: {:?}", pdf.fonts());
        let structure = pdf.structure();
        let headings: Vec<&str> =
            structure.iter().map(|(kind, _)| kind.as_str()).filter(|kind| kind.starts_with('H')).collect();
        assert_eq!(headings.first(), Some(&"H1"), "{soort}: {headings:?}");
        let mut alts = structure.iter().filter(|(kind, _)| kind == "Figure").map(|(_, alt)| alt.clone().expect("alt"));
        let logo = druk.logo().map(|_| "Logo Groningen".to_owned());
        if soort != "verwijskaart" {
            assert_eq!(logo.as_ref().and_then(|_| alts.next()), logo, "{soort}");
        }
        assert!(alts.next().is_some_and(|alt| alt.contains(druk.adres())), "{soort}");
        assert_eq!(alts.next(), None, "{soort}: the photo says nothing that the name does not");
        assert!(pdf.text().contains(&without_space(wijkwijzer::folder::adres_kort(druk.adres()))), "{soort}");
    }
}

#[test]
fn the_poster_has_the_title_in_each_language() {
    let pdf = read(&Drukwerk::Poster(Box::new(poster())));
    let text = pdf.text();
    for taal in &TALEN[..5] {
        assert!(text.contains(&without_space(texts(taal).0)), "{taal}: {text}");
    }
    // Arabic stands in the file in the order of the paper; all of its letters are there.
    assert!(without_space(texts("ar").0).chars().all(|letter| text.contains(letter)), "{text}");
    assert!(text.contains("Vraaghetuwhuisarts") && text.contains("3.Upraatsamen"), "{text}");
}

#[test]
fn cards_have_the_name_and_the_number() {
    for druk in &all()[2..] {
        let text = read(druk).text();
        for part in [COACH, NUMMER] {
            assert!(text.contains(&without_space(part)), "{part} on {}: {text}", druk.soort());
        }
    }
    let away = Kaartje { afwezig: Some("Winston Voorbeeld".to_owned()), ..kaartje() };
    let text = read(&Drukwerk::Kaartje(Box::new(away))).text();
    assert!(text.contains("Nuafwezig:WinstonVoorbeeld"), "{text}");
    let text = read(&Drukwerk::Verwijskaart(Box::new(verwijskaart()))).text();
    for part in ["Jongerdan18jaar.", "Wel:Jeugdteam.", "Z68", "Tot1mei:belWout", "Aduard", "Bellen:0500000011"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn the_card_for_referrers_has_a_table_with_heads_and_at_most_two_sides() {
    let structure = read(&Drukwerk::Verwijskaart(Box::new(verwijskaart()))).structure();
    assert_eq!(structure.iter().filter(|(kind, _)| kind == "TH").count(), 3, "{structure:?}");
    let mut long = verwijskaart();
    long.wijken = vec![long.wijken[0].clone(); 30];
    assert_eq!(read(&Drukwerk::Verwijskaart(Box::new(long.clone()))).pages().len(), 2);
    long.wijken = vec![long.wijken[0].clone(); 60];
    let made = make_druk(&Drukwerk::Verwijskaart(Box::new(long)));
    let Err(PdfFault::TooLong { part, lines }) = made else { panic!("it fitted") };
    assert_eq!(part, "twee zijden");
    assert!((20..80).contains(&lines), "{lines}");
}

#[test]
fn a_poster_or_card_that_is_too_full_is_told() {
    let wijken = vec!["Oosterparkwijk en De Linie".to_owned(); 20];
    let made = make_druk(&Drukwerk::Kaartje(Box::new(Kaartje { wijken, ..kaartje() })));
    let Err(PdfFault::TooLong { part, lines }) = made else { panic!("it fitted") };
    assert!(part == "de achterkant" && (1..10).contains(&lines), "{part}: {lines}");
    let titel = "Samen kijken wat u goed doet. ".repeat(4);
    let made = make_druk(&Drukwerk::Poster(Box::new(Poster { titel, ..poster() })));
    let Err(PdfFault::TooLong { part, lines }) = made else { panic!("it fitted") };
    assert!(part == "de poster" && (1..20).contains(&lines), "{part}: {lines}");
}

#[test]
fn the_folder_has_the_logo_and_the_photo() {
    for taal in ["nl", "ar"] {
        for variant in Variant::ALL {
            let mut with = blad(taal);
            with.logo = Some(LOGO.to_owned());
            with.coach.as_mut().expect("a coach").foto = Some(FOTO.to_owned());
            let (plain, with) = (inhoud(&blad(taal), variant), inhoud(&with, variant));
            assert_eq!(with.images(0), plain.images(0) + 1, "the photo in {taal}");
            assert_eq!(with.pages(), plain.pages());
            assert_eq!(with.unmarked(0), 0);
            let alts = with.structure().into_iter().filter_map(|(_, alt)| alt);
            assert!(alts.into_iter().any(|alt| alt == "Logo Groningen"), "the logo in {taal}");
        }
    }
    let mut more = blad("nl");
    more.coach.as_mut().expect("a coach").foto = Some(FOTO.to_owned());
    more.anderen = vec![more.coach.clone().expect("a coach")];
    assert_eq!(folder(&more, Variant::A4).foto(), None, "of several coaches none is shown");
}

#[test]
fn a_photo_tells_nothing_but_the_picture() {
    let photo = file("foto.jpg");
    let told = ["Exif", "Camera X100", "Jikke thuis", "geheim", "gemaakt in Leek"];
    let holds = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    for text in told {
        assert!(holds(&photo, text), "the photo of this test tells {text}");
    }
    let mut with = blad("nl");
    with.coach.as_mut().expect("a coach").foto = Some(FOTO.to_owned());
    let bytes = make(&with, Variant::A4).expect("a paper");
    // The photo stands in the file as it is, so these would be seen.
    assert!(holds(&bytes, "JFIF"), "the photo is in the file");
    for text in &told[1..] {
        assert!(!holds(&bytes, text), "{text} is in the file");
    }
    // Without what is told it would lie on its side.
    let upright = Inhoud::read(&bytes).image_sizes(0);
    assert_eq!(upright.len(), 1);
    assert!(upright[0].1 > upright[0].0, "{upright:?}");
}

#[test]
fn what_can_not_go_to_paper_is_refused() {
    assert_eq!(Beeld::read(b"<html>").err(), Some(BeeldFout::Vorm));
    assert_eq!(Beeld::read(b"GIF89a\x01\0\x01\0\0\0\0").err(), Some(BeeldFout::Vorm));
    assert_eq!(Beeld::read(&vec![0; 500_001]).err(), Some(BeeldFout::TeGroot(500_001)));
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><image href="a.jpg"/></svg>"#;
    assert_eq!(Beeld::read(svg).err(), Some(BeeldFout::FotoInTekening));
    let photo = file("foto.jpg");
    // However much of it is there, it is refused or a whole picture, and nothing fails.
    for len in (0..photo.len()).step_by(7) {
        assert!(Beeld::read(&photo[..len]).is_err(), "{len} bytes of {}", photo.len());
    }
    let mut longer = photo.clone();
    longer.extend(b"na het einde");
    assert!(Beeld::read(&longer).is_ok());
}
