//! The QR code of an address.

use fast_qr::{ECL, QRBuilder};

/// A QR code with error correction M, so that a fold or a stain does no harm (ISO/IEC 18004).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// The modules along a side, without the quiet zone.
    size: usize,
    /// The modules, row by row: true is dark.
    dark: Vec<bool>,
}

impl Qr {
    /// The light modules that the standard asks around the code.
    pub const QUIET: usize = 4;

    /// The code of a text; nothing when it is longer than a code can hold (2,331 bytes).
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
        let dark = (0..code.size).flat_map(|row| code[row].iter().take(code.size).map(|module| module.value()));
        Some(Self { size: code.size, dark: dark.collect() })
    }

    /// The modules along a side, with the quiet zone.
    #[must_use]
    pub fn full_size(&self) -> usize {
        self.size + 2 * Self::QUIET
    }

    /// Whether a module is dark, by row and column without the quiet zone.
    #[must_use]
    pub fn is_dark(&self, row: usize, column: usize) -> bool {
        self.dark.get(row * self.size + column).copied().unwrap_or(false)
    }

    /// The path of all dark modules in SVG, one unit a module, the quiet zone included: for a view box
    /// `0 0 n n` with `n` from [`Qr::full_size`]. Each run of a row is one stroke-free bar.
    #[must_use]
    pub fn path(&self) -> String {
        use std::fmt::Write as _;
        let mut out = String::new();
        for row in 0..self.size {
            let mut column = 0;
            while column < self.size {
                let run = (column..self.size).take_while(|at| self.is_dark(row, *at)).count();
                if run > 0 {
                    // Writing to a string can not fail.
                    let _ = write!(out, "M{} {}h{run}v1h-{run}z", column + Self::QUIET, row + Self::QUIET);
                }
                column += run.max(1);
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::Qr;

    #[test]
    fn a_code_has_its_three_corners_and_a_quiet_zone() {
        let qr = Qr::new("https://welzijnoprecept.example/gemeenten/westerkwartier/leek/folder/ar/").expect("a code");
        let last = qr.full_size() - 2 * Qr::QUIET - 1;
        for (row, column) in [(0, 0), (0, last), (last, 0)] {
            assert!(qr.is_dark(row, column));
        }
        assert!(qr.path().starts_with("M4 4h7v1h-7z"), "{}", qr.path());
    }

    #[test]
    fn a_text_that_does_not_fit_has_no_code() {
        assert_eq!(Qr::new(&"x".repeat(3_000)), None);
    }
}
