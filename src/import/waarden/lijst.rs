//! Lists in one cell.

/// The items of a list in one cell: `bewegen, natuur en ontmoeten`, with commas, semicolons, slashes, lines or `en`.
#[must_use]
pub fn lijst(text: &str) -> Vec<String> {
    let parts =
        text.split([',', ';', '\n', '/', '•']).flat_map(|part| part.split(" en ")).flat_map(|part| part.split(" & "));
    let parts = parts.map(|part| part.trim().trim_start_matches(['-', '*']).trim());
    let mut out: Vec<String> = Vec::new();
    for part in parts.filter(|part| !part.is_empty()) {
        if !out.iter().any(|known| known == part) {
            out.push(part.to_owned());
        }
    }
    out
}
