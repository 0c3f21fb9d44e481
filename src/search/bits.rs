//! Numbers as bits, six to a sign, for tables that have to be small. Compressing does not make them smaller still, and
//! the signs cost nothing once the host has compressed them.

/// The signs of six bits: those of Base64 (RFC 4648).
const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Writes numbers as bits.
#[derive(Debug, Default)]
pub(super) struct Bits {
    text: String,
    /// The bits that do not fill a sign yet, and how many they are.
    rest: (u8, u8),
}

impl Bits {
    /// One bit.
    pub(super) fn bit(&mut self, bit: bool) {
        let (bits, count) = self.rest;
        let bits = bits << 1 | u8::from(bit);
        if count == 5 {
            self.text.push(char::from(SIGNS[usize::from(bits)]));
            self.rest = (0, 0);
        } else {
            self.rest = (bits, count + 1);
        }
    }

    /// The lowest bits of a number, the highest first.
    pub(super) fn low(&mut self, number: usize, bits: u32) {
        for at in (0..bits).rev() {
            self.bit(number >> at & 1 == 1);
        }
    }

    /// So many ones and a zero.
    pub(super) fn ones(&mut self, count: usize) {
        for _ in 0..count {
            self.bit(true);
        }
        self.bit(false);
    }

    /// A number from 1 on, of which small ones are common (Elias gamma): the number of its bits but one, as ones, and these bits.
    pub(super) fn gamma(&mut self, number: usize) {
        let bits = number.max(1).ilog2();
        self.ones(bits as usize);
        self.low(number, bits);
    }

    /// A number whose usual size is known (Rice): how often 2 to the `bits` fits in it, as ones, and what is left.
    pub(super) fn rice(&mut self, number: usize, bits: u32) {
        self.ones(number >> bits);
        self.low(number, bits);
    }

    /// The signs.
    pub(super) fn into_text(mut self) -> String {
        while self.rest.1 > 0 {
            self.bit(false);
        }
        self.text
    }
}

/// How many bits to write as they are for a list of so many places out of so many, with [`Bits::rice`]: the usual
/// distance, less a third, as a power of two.
pub(super) fn rice_bits(places: usize, count: usize) -> u32 {
    (places * 7 / (count.max(1) * 10)).max(1).ilog2()
}

#[cfg(test)]
mod tests {
    use super::{Bits, rice_bits};

    #[test]
    fn numbers_are_bits() {
        let mut bits = Bits::default();
        bits.gamma(1); // 0
        bits.gamma(5); // 110 01
        bits.rice(9, 2); // 110 01
        bits.low(3, 2); // 11
        assert_eq!(bits.into_text(), "Zzg", "011001 110011 1(00000): see zoeken.js");
    }

    #[test]
    fn a_rare_word_has_long_distances() {
        assert_eq!(rice_bits(321, 1), 7);
        assert_eq!(rice_bits(321, 100), 1);
        assert_eq!(rice_bits(321, 321), 0);
    }
}
