use super::{OpmaakFout, maak_op};
use crate::schema::Soort;

#[test]
fn keys_move_with_their_remarks_and_blocks_stay() {
    let was = "# yaml-language-server: $schema=coach.json\n# De naam van de folder.\nsoort: welzijn   # van Welzijn op Recept\n\n\n\
        # Altijd met aanhalingstekens.\ntelefoon: 06 00000011\nnaam: Anna\n\
        spreekuren:\n  # In de praktijk.\n  - tot: 15:00\n    # Na de lunch.\n    van: 13:00\n    plaats: De Hoek\n    dag: di\n    # onderaan\n\
        over: |\n  # Geen opmerking\n\n\n  tekst: zo  \norganisatie: brug\n\
        bereikbaar: [{tot: 16.30,   dagen: [ma], van: 9:00}]\n\
        email: a@b.nl\nbeschikbaar: true\ntalen: [nl, no]\ngecontroleerd_op: 2026-11-01\n# slot\n";
    let is = "# yaml-language-server: $schema=coach.json\nnaam: Anna\n# De naam van de folder.\nsoort: welzijn   # van Welzijn op Recept\n\
        organisatie: brug\n\n\
        # Altijd met aanhalingstekens.\ntelefoon: \"06 00000011\"\nemail: a@b.nl\n\
        bereikbaar: [{ dagen: [ma], van: \"9:00\", tot: \"16.30\" }]\n\
        spreekuren:\n  # In de praktijk.\n  - plaats: De Hoek\n    dag: di\n    # Na de lunch.\n    van: \"13:00\"\n    tot: \"15:00\"\n    # onderaan\n\
        talen: [nl, \"no\"]\nbeschikbaar: true\n\
        over: |\n  # Geen opmerking\n\n\n  tekst: zo  \n\
        gecontroleerd_op: 2026-11-01\n# slot\n";
    let made = maak_op(Soort::Coach, was);
    let made = made.as_deref().unwrap_or("no form");
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    // Where a blank line lands says little; the lines are what counts.
    let full = |text: &str| lines(text).into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>();
    assert_eq!(full(made), full(is), "{made}");
    assert_eq!(maak_op(Soort::Coach, made).as_deref(), Ok(made));
}

#[test]
fn front_matter_is_put_in_order_and_markdown_is_not_touched() {
    let was = "---\r\ngewijzigd_op: 2026-11-01\r\ntitel: Ja\r\nsamenvatting: x\r\n---\r\n# Kop  \r\n\r\n\r\n--- x\r\n";
    let is = "---\ntitel: \"Ja\"\nsamenvatting: x\ngewijzigd_op: 2026-11-01\n---\n# Kop  \n\n\n--- x\n";
    assert_eq!(maak_op(Soort::Pagina, was).as_deref(), Ok(is));
}

#[test]
fn what_is_no_yaml_is_left_alone() {
    assert_eq!(maak_op(Soort::Wijk, "naam: [a"), Err(OpmaakFout::Onleesbaar));
    assert_eq!(maak_op(Soort::Pagina, "titel: a\n"), Err(OpmaakFout::Onleesbaar));
}
