//! Names of columns as people see them.

/// The letters of a column counted from zero: `A` to `Z`, `AA` and on.
#[must_use]
pub fn kolomletters(kolom: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = kolom + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::kolomletters;

    #[test]
    fn counts_as_spreadsheets_do() {
        let names: Vec<String> = [0, 1, 25, 26, 27, 701, 702].into_iter().map(kolomletters).collect();
        assert_eq!(names, ["A", "B", "Z", "AA", "AB", "ZZ", "AAA"]);
    }
}
