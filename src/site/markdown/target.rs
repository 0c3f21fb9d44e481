//! Where a link may go.

use super::links::SCHEMES;

/// Where a link goes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    /// Nowhere: empty, `#`, or a scheme with nothing after it.
    Empty,
    /// Where it may not go, with how it begins.
    Unsafe(String),
    /// To a record, chapter or page by name.
    Record { scheme: &'static str, name: &'a str, fragment: Option<&'a str> },
    /// To a page of the site by its path.
    Site(&'a str),
    /// To a place in the same page: `#anchor`.
    Here(&'a str),
    /// To another site.
    Web(&'a str),
    /// To a phone or a mail program.
    Contact(&'a str),
}

/// The most characters of a link that a message shows.
const SHOWN: usize = 40;

impl<'a> Target<'a> {
    /// Where a link goes. The parser has resolved entities and backslashes, so this is the address
    /// as a browser gets to see it. Only what is known to be good passes: a browser drops tabs and
    /// line breaks from an address and takes `\` for `/`, and what else it does nobody knows.
    pub(super) fn of(dest: &'a str) -> Self {
        let dest = dest.trim();
        if dest.is_empty() || dest == "#" {
            return Self::Empty;
        }
        if dest.contains(is_hidden) {
            return Self::refuse(dest);
        }
        if dest.starts_with('#') {
            return Self::Here(dest);
        }
        if let Some(rest) = dest.strip_prefix('/') {
            let good = !rest.starts_with('/') && !rest.contains('\\');
            return if good { Self::Site(dest) } else { Self::refuse(dest) };
        }
        let Some((scheme, rest)) = dest.split_once(':') else { return Self::refuse(dest) };
        match scheme.to_ascii_lowercase().as_str() {
            "https" | "http" => Self::web(dest, rest),
            "mailto" | "tel" if rest.trim().is_empty() => Self::Empty,
            "mailto" | "tel" => Self::Contact(dest),
            lower => match SCHEMES.iter().find(|known| **known == lower) {
                Some(scheme) => Self::record(scheme, rest),
                None => Self::refuse(dest),
            },
        }
    }

    fn web(dest: &'a str, rest: &str) -> Self {
        if rest.bytes().all(|byte| byte == b'/') {
            return Self::Empty;
        }
        let Some(after) = rest.strip_prefix("//") else { return Self::refuse(dest) };
        let host = after.split(['/', '?', '#']).next().unwrap_or_default();
        // A name before an @ looks like the site that the link goes to, and is not.
        let good = !host.is_empty() && !host.contains(['@', '\\', ' ']);
        if good { Self::Web(dest) } else { Self::refuse(dest) }
    }

    fn record(scheme: &'static str, rest: &'a str) -> Self {
        let (name, fragment) = match rest.split_once('#') {
            Some((name, fragment)) => (name, Some(fragment).filter(|fragment| !fragment.is_empty())),
            None => (rest, None),
        };
        if name.is_empty() { Self::Empty } else { Self::Record { scheme, name, fragment } }
    }

    /// How a refused link begins: its scheme when a browser would see one, else its first characters.
    fn refuse(dest: &str) -> Self {
        let clean: String = dest.chars().filter(|c| !is_hidden(*c)).take(SHOWN).collect();
        let is_scheme = |scheme: &str| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b))
                && !["https", "http"].contains(&scheme)
        };
        match clean.split_once(':') {
            Some((scheme, _)) if is_scheme(scheme) => Self::Unsafe(format!("{scheme}:")),
            _ if clean.starts_with("//") => Self::Unsafe("//".to_owned()),
            _ => Self::Unsafe(clean),
        }
    }
}

/// Characters that nobody sees and that no address needs: control characters, line breaks, spaces
/// other than the plain one, and marks without width or that turn the direction of text.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || (c.is_whitespace() && c != ' ')
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::Target;

    fn refused(begin: &str) -> Target<'static> {
        Target::Unsafe(begin.to_owned())
    }

    #[test]
    fn what_is_known_to_be_good_passes() {
        assert_eq!(Target::of("https://x.nl/a b"), Target::Web("https://x.nl/a b"));
        assert_eq!(Target::of("HTTP://x.nl"), Target::Web("HTTP://x.nl"));
        assert_eq!(Target::of("mailto:a@b.nl"), Target::Contact("mailto:a@b.nl"));
        assert_eq!(Target::of("tel:112"), Target::Contact("tel:112"));
        assert_eq!(Target::of("/postcode/9351/#x"), Target::Site("/postcode/9351/#x"));
        assert_eq!(Target::of("/"), Target::Site("/"));
        assert_eq!(Target::of("#kop"), Target::Here("#kop"));
        let wijk = Target::Record { scheme: "wijk", name: "westerkwartier/leek", fragment: None };
        assert_eq!(Target::of("Wijk:westerkwartier/leek"), wijk);
        let kop = Target::Record { scheme: "hoofdstuk", name: "de-coach", fragment: Some("werk") };
        assert_eq!(Target::of("hoofdstuk:de-coach#werk"), kop);
    }

    #[test]
    fn what_goes_nowhere_is_empty() {
        for dest in ["", " ", "#", "mailto:", "tel: ", "https://", "http:", "coach:", "hoofdstuk:#werk"] {
            assert_eq!(Target::of(dest), Target::Empty, "{dest}");
        }
    }

    #[test]
    fn all_else_is_refused() {
        for (dest, begin) in [
            ("javascript:alert(1)", "javascript:"),
            ("JaVaScRiPt:alert(1)", "JaVaScRiPt:"),
            (" javascript:alert(1)", "javascript:"),
            ("java\tscript:alert(1)", "javascript:"),
            ("java\nscript:alert(1)", "javascript:"),
            ("\u{1}javascript:alert(1)", "javascript:"),
            ("\u{200b}javascript:alert(1)", "javascript:"),
            ("java script:alert(1)", "java script:alert(1)"),
            ("data:text/html,x", "data:"),
            ("vbscript:x", "vbscript:"),
            ("file:///etc/passwd", "file:"),
            ("blob:x", "blob:"),
            ("wikj:leek", "wikj:"),
            ("//evil.example/x", "//"),
            ("/\\evil.example", "/\\evil.example"),
            ("/a\\b", "/a\\b"),
            ("https:x.nl", "https:x.nl"),
            ("https:///x.nl", "https:///x.nl"),
            ("https://bank.nl@evil.example/", "https://bank.nl@evil.example/"),
            ("https://evil.example\\@bank.nl", "https://evil.example\\@bank.nl"),
            ("hoofdstuk.md", "hoofdstuk.md"),
            ("javascript%3Aalert(1)", "javascript%3Aalert(1)"),
            ("?x", "?x"),
        ] {
            assert_eq!(Target::of(dest), refused(begin), "{dest:?}");
        }
    }

    #[test]
    fn a_long_link_is_cut_in_the_message() {
        let Target::Unsafe(begin) = Target::of(&"é".repeat(100_000)) else { panic!("refused") };
        assert_eq!(begin.chars().count(), 40);
    }
}
