//! Rows as columns: alike values side by side compress better than whole rows do.

use serde::Serialize;
use serde_json::Value;

/// Between the texts of a column. No name, number or address has it: see [`columns`].
const BETWEEN: &str = "|";

/// The columns of rows that are written as arrays of one length. A column of texts becomes one text,
/// with [`BETWEEN`] between them; any other column, or one in which that sign occurs, stays a list.
pub(crate) fn columns<T: Serialize>(rows: &[T]) -> Vec<Value> {
    let rows: Vec<Value> = rows.iter().filter_map(|row| serde_json::to_value(row).ok()).collect();
    let width = rows.first().and_then(Value::as_array).map_or(0, Vec::len);
    let column = |at: usize| {
        let cells: Vec<Value> = rows.iter().filter_map(|row| row.get(at).cloned()).collect();
        let texts: Option<Vec<&str>> =
            cells.iter().map(|cell| cell.as_str().filter(|text| !text.contains(BETWEEN))).collect();
        match texts.map(|texts| texts.join(BETWEEN)) {
            Some(text) => Value::from(text),
            None => Value::from(cells),
        }
    };
    (0..width).map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn texts_are_joined_unless_the_sign_is_among_them() {
        let text = |rows: &[(&str, u8)]| serde_json::to_string(&columns(rows)).expect("json");
        assert_eq!(text(&[("a", 1), ("", 2)]), r#"["a|",[1,2]]"#);
        assert_eq!(text(&[("a|b", 1)]), r#"[["a|b"],[1]]"#);
        assert_eq!(text(&[]), "[]");
    }
}
