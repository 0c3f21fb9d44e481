//! Tables of CBS become gemeenten and wijken.

use wijkwijzer::diagnostics::Diagnostics;
use wijkwijzer::import::cbs::{CbsOpdracht, cbs};
use wijkwijzer::import::{ImportFout, Verslag};
use wijkwijzer::{records, source};

use crate::driver::{SiteTest, VANDAAG};
use crate::vel::schrijf;

const WIJKEN: &str = "gm_code,gm_naam,wk_code,wk_naam,inwoners,inwoners_65plus\n\
    GM1969,Westerkwartier,WK196904,Leek,100,10\n\
    GM1699,Noordenveld,WK169901,Wijk 01 Roden,9000,\n\
    GM1699,Noordenveld,WK169902,Verspreide huizen,90,\n\
    GM1699,Noordenveld,WK169903,Verspreide huizen,80,\n";
const PC4: &str = "pc4,wk_code,gm_code,aandeel_oppervlak_pc4,buurten_met_deze_pc4_als_modus,inwoners_in_die_buurten\n\
    9301,WK169901,GM1699,0.9,3,8000\n9301,WK169902,GM1699,0.1,0,0\n\
    9302,WK169901,GM1699,0.2,1,700\n9302,WK169902,GM1699,0.8,2,90\n9303,WK169903,GM1699,0.5,0,0\n";

fn run(site: &SiteTest, gemeente: &str, standaard: &[(&str, &str)]) -> Result<Verslag, ImportFout> {
    let mut found = Diagnostics::new();
    let sources = source::load(site.root(), &mut found).expect("a site");
    let records = records::read(&sources, &mut found);
    let standaard: Vec<(String, String)> = standaard.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    let opdracht = CbsOpdracht {
        tabellen: vec![("wijken.csv".into(), WIJKEN.into()), ("pc4-wijk.csv".into(), PC4.into())],
        gemeenten: &[gemeente.to_owned()],
        standaard: &standaard,
        vandaag: VANDAAG.parse().expect("a date"),
    };
    cbs(&opdracht, &sources, &records)
}

const OVER: [(&str, &str); 6] = [
    ("cbs_jaar", "2024"),
    ("organisatie", "sociaal-werk"),
    ("verwijzing.reactietijd_werkdagen", "5"),
    ("vangnet.naam", "Loket"),
    ("vangnet.telefoon", "0594 00 00 95"),
    ("gecontroleerd_op", "2026-11-01"),
];

#[test]
fn a_gemeente_and_its_wijken_come_with_names_codes_and_postcodes() {
    let site = SiteTest::regio();
    let verslag = run(&site, "Noordenveld", &OVER).expect("tables");
    let last = verslag.tekst(true);
    assert!(last.ends_with("4 rijen: 4 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 niet overgenomen\n"), "{last}");
    let map = "data/gemeenten/noordenveld";
    let wijk = |naam: &str, code: &str, postcodes: &str| {
        format!("naam: {naam}\ncbs: [{code}]\ndorpen: [{naam}]\npostcodes: [{postcodes}]\ncoaches: []\n")
    };
    let wanted = [
        (
            format!("{map}/gemeente.yaml"),
            "naam: Noordenveld\ncode: GM1699\ncbs_jaar: 2024\nstatus: niet\norganisatie: sociaal-werk\n\
             verwijzing: { routes: [], reactietijd_werkdagen: 5 }\nkernteam: []\n\
             vangnet: { naam: Loket, telefoon: \"0594 00 00 95\" }\ngecontroleerd_op: 2026-11-01\n"
                .to_owned(),
        ),
        (format!("{map}/wijken/roden.yaml"), wijk("Roden", "WK169901", "9301, 9302")),
        (format!("{map}/wijken/verspreide-huizen-wk169902.yaml"), wijk("Verspreide huizen", "WK169902", "9302")),
        (format!("{map}/wijken/verspreide-huizen-wk169903.yaml"), wijk("Verspreide huizen", "WK169903", "9303")),
    ];
    assert_eq!(verslag.bestanden, wanted);
    schrijf(&site, &verslag);
    let again = run(&site, "GM1699", &OVER).expect("tables");
    assert_eq!((again.bestanden.len(), again.ongewijzigd), (0, 3));
}

#[test]
fn what_is_there_stays_and_what_is_not_told_is_asked_for() {
    let site = SiteTest::regio();
    let verslag = run(&site, "westerkwartier", &[]).expect("tables");
    assert_eq!(
        (verslag.bestanden.len(), verslag.let_op[0].tekst.as_str()),
        (0, "WK196904 hoort al bij 'westerkwartier/leek'")
    );
    let verslag = run(&site, "noordenveld", &[]).expect("tables");
    assert_eq!(verslag.bestanden, []);
    let told =
        "er is geen 'organisatie' (maak er een kolom voor, of geef alle rijen hetzelfde: --standaard organisatie=...)";
    assert!(verslag.fouten.iter().any(|fout| fout.tekst == told), "{}", verslag.tekst(true));
    assert!(matches!(run(&site, "Nergens", &[]), Err(ImportFout::Gemeente { .. })));
}
