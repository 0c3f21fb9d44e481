//! Makes a change in the theme count as a change of the program, which carries the theme inside it.

fn main() {
    println!("cargo::rerun-if-changed=themes/standaard");
}
