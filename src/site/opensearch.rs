//! The OpenSearch description (OpenSearch 1.1): with it a browser takes a postcode from its address bar
//! to the coach.

use super::{Urls, Words};
use crate::markup::escape;

/// The most characters of a short and of a long name (OpenSearch 1.1, `ShortName` and `LongName`).
const NAME_MOST: [usize; 2] = [16, 48];

/// The description. The words that are looked for stand in the fragment of the address, which a browser
/// sends to no one.
#[must_use]
pub(super) fn opensearch(site: &str, taal: &str, urls: &Urls, words: &Words, icon: Option<&str>) -> String {
    let [short, long] = NAME_MOST;
    let name = cut(&words.text("opensearch.naam", &[]), short);
    let text = words.text("opensearch.omschrijving", &[("site", site)]);
    let image = icon.map_or_else(String::new, |icon| {
        let url = escape(&urls.absolute(icon));
        format!("<Image width=\"16\" height=\"16\" type=\"image/svg+xml\">{url}</Image>\n")
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>{}</ShortName>\n\
         <LongName>{}</LongName>\n\
         <Description>{}</Description>\n\
         <InputEncoding>UTF-8</InputEncoding>\n\
         <OutputEncoding>UTF-8</OutputEncoding>\n\
         <Language>{taal}</Language>\n\
         {image}\
         <Url type=\"text/html\" method=\"get\" template=\"{}#{{searchTerms}}\"/>\n\
         <Url type=\"application/opensearchdescription+xml\" rel=\"self\" template=\"{}\"/>\n\
         </OpenSearchDescription>\n",
        escape(&name),
        escape(&cut(site, long)),
        escape(&text),
        escape(&urls.absolute(&urls.path("verwijzen/"))),
        escape(&urls.absolute(&urls.path("opensearch.xml"))),
    )
}

/// The first characters of a text, up to the end of a word where one fits.
fn cut(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let head = &text[..end];
    let whole =
        if text[end..].starts_with(' ') { head } else { head.rsplit_once(' ').map_or(head, |(words, _)| words) };
    whole.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{cut, opensearch};
    use crate::diagnostics::Diagnostics;
    use crate::site::{Messages, Urls, Words};
    use crate::source::SourceFile;

    fn description(site: &str, basis: &str) -> String {
        let mut messages = Messages::default();
        let text = "opensearch:\n  naam: Zoek & vind de coach\n  omschrijving: \"{site}\"\n";
        messages.add(&SourceFile { path: "b.nl.yaml".into(), text: text.into() }, &mut Diagnostics::new());
        let words = Words::new(&messages, "2026-11-21".parse().expect("a day"));
        opensearch(site, "nl", &Urls::new(&basis.parse().expect("an address")), &words, Some("/wor/assets/favicon.svg"))
    }

    #[test]
    fn what_is_looked_for_stands_in_the_fragment() {
        let text = description("Welzijn", "https://x.example/wor/");
        let page =
            "<Url type=\"text/html\" method=\"get\" template=\"https://x.example/wor/verwijzen/#{searchTerms}\"/>";
        assert!(text.contains(page), "{text}");
        assert!(text.contains("rel=\"self\" template=\"https://x.example/wor/opensearch.xml\""), "{text}");
        assert!(text.contains(">https://x.example/wor/assets/favicon.svg</Image>"), "{text}");
    }

    #[test]
    fn names_are_short_and_safe() {
        let site = "Welzijn & \"zo\" <in> Noord-, Midden- en Zuid-Groningen en Drenthe";
        let text = description(site, "https://x.example");
        assert!(text.contains("<ShortName>Zoek &amp; vind de</ShortName>"), "{text}");
        assert!(
            text.contains("<LongName>Welzijn &amp; &quot;zo&quot; &lt;in&gt; Noord-, Midden- en</LongName>"),
            "{text}"
        );
        assert_eq!(text.matches("Drenthe").count(), 1, "the description is whole");
    }

    #[test]
    fn a_text_is_cut_after_a_word() {
        for (text, most, expected) in [
            ("Coach vinden", 16, "Coach vinden"),
            ("Coach vinden", 12, "Coach vinden"),
            ("Coach vinden nu", 12, "Coach vinden"),
            ("Coach vinden", 11, "Coach"),
            ("Welzijnscoach", 7, "Welzijn"),
            ("ééé ééé", 4, "ééé"),
        ] {
            assert_eq!(cut(text, most), expected);
        }
    }
}
