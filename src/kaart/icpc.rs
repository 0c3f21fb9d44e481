//! Codes of the International Classification of Primary Care.

use std::str::FromStr;

/// A code of ICPC-1: the letter of a chapter and two digits, 01 to 29 for complaints and 70 to 99
/// for diseases; chapter Z has 01 to 29 only. A Dutch sub-code of two digits may follow.
/// Source: CBS, "Huisartsenregistratie, ICPC".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Icpc {
    /// The letter of the chapter.
    pub letter: char,
    /// The number within the chapter.
    pub number: u8,
}

/// Why a text is no code of ICPC-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IcpcFout {
    /// It does not look like one.
    #[error("geen letter met twee cijfers")]
    Form,
    /// It looks like one, but the classification does not have it.
    #[error("bestaat niet in ICPC-1")]
    Range,
}

/// The letters of the chapters: A general, B blood, D digestive, F eye, H ear, K circulatory,
/// L musculoskeletal, N neurological, P psychological, R respiratory, S skin, T endocrine,
/// U urinary, W pregnancy, X female, Y male, Z social.
const CHAPTERS: &str = "ABDFHKLNPRSTUWXYZ";

impl FromStr for Icpc {
    type Err = IcpcFout;

    fn from_str(written: &str) -> Result<Self, IcpcFout> {
        let (code, sub) = written.split_once('.').map_or((written, None), |(code, sub)| (code, Some(sub)));
        let digits = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
        let mut chars = code.chars();
        let letter = chars.next().filter(char::is_ascii_uppercase).ok_or(IcpcFout::Form)?;
        if !digits(chars.as_str()) || !sub.is_none_or(digits) {
            return Err(IcpcFout::Form);
        }
        let number: u8 = chars.as_str().parse().map_err(|_| IcpcFout::Form)?;
        let known = match letter {
            'Z' => (1..=29).contains(&number),
            _ => CHAPTERS.contains(letter) && ((1..=29).contains(&number) || (70..=99).contains(&number)),
        };
        if known { Ok(Self { letter, number }) } else { Err(IcpcFout::Range) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Icpc, IcpcFout};

    #[test]
    fn z68_is_no_code_of_icpc_1() {
        assert_eq!("Z68".parse::<Icpc>(), Err(IcpcFout::Range));
        assert!("Z29".parse::<Icpc>().is_ok());
        assert!("P76".parse::<Icpc>().is_ok());
        assert!("P76.01".parse::<Icpc>().is_ok());
        assert_eq!("P45".parse::<Icpc>(), Err(IcpcFout::Range));
        assert_eq!("C01".parse::<Icpc>(), Err(IcpcFout::Range));
        assert_eq!("P1".parse::<Icpc>(), Err(IcpcFout::Form));
        assert_eq!("p01".parse::<Icpc>(), Err(IcpcFout::Form));
    }
}
