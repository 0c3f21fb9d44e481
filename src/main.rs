//! x
use wijkwijzer::*;
fn main() {
    let mut d = diagnostics::Diagnostics::new();
    let s = source::load(std::path::Path::new("."), &mut d).unwrap();
    let r = records::read(&s, &mut d);
    let v: kaart::Datum = "2026-11-21".parse().unwrap();
    check::records(&s, &r, v, &mut d);
    if let Some(k) = kaart::link(r, v, &mut d) { check::kaart(&k, &mut d); println!("{}", k.activiteiten.len()); }
    d.sort();
    print!("{}", diagnostics::Format::Text.render(&d, false));
}
