//! The news as a feed (Atom, RFC 4287).

use std::fmt::Write as _;

use crate::kaart::Datum;
use crate::markup::escape;

/// A feed. All addresses are absolute.
#[derive(Debug, Clone)]
pub struct Atom {
    /// The language of its title; that of its entries is Dutch.
    pub taal: String,
    /// The title.
    pub titel: String,
    /// The page of the same news, which is also its id.
    pub url: String,
    /// Its own address.
    pub zelf: String,
    /// Who writes the news.
    pub auteur: String,
    /// The entries, newest first.
    pub berichten: Vec<Bericht>,
}

/// An entry of a feed.
#[derive(Debug, Clone)]
pub struct Bericht {
    /// The title.
    pub titel: String,
    /// Its page. The address has the day and the name of its file, which stay, so it is also its id.
    pub url: String,
    /// The day of the news.
    pub dag: Datum,
    /// When it was last changed.
    pub bijgewerkt: Datum,
    /// The news in one sentence.
    pub samenvatting: String,
}

impl Atom {
    /// The feed as XML. It was last changed when its last changed entry was, so that it is the same each day until then.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        let (url, zelf) = (escape(&self.url), escape(&self.zelf));
        // Writing to a `String` can not fail.
        let _ = write!(
            out,
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<id>{url}</id>\n<title>{}</title>\n\
             <link rel=\"self\" type=\"application/atom+xml\" href=\"{zelf}\"/>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n<author><name>{}</name></author>\n",
            escape(&self.taal),
            escape(&self.titel),
            escape(&self.auteur),
        );
        if let Some(last) = self.berichten.iter().map(|one| one.bijgewerkt).max() {
            let _ = writeln!(out, "<updated>{}</updated>", moment(last));
        }
        for one in &self.berichten {
            let url = escape(&one.url);
            let _ = write!(
                out,
                "<entry xml:lang=\"nl\">\n<id>{url}</id>\n<title>{}</title>\n<link rel=\"alternate\" type=\"text/html\" \
                 href=\"{url}\"/>\n<published>{}</published>\n<updated>{}</updated>\n<summary>{}</summary>\n</entry>\n",
                escape(&one.titel),
                moment(one.dag),
                moment(one.bijgewerkt),
                escape(&one.samenvatting),
            );
        }
        out.push_str("</feed>\n");
        out
    }
}

/// A day as a moment (RFC 3339): its first one, since the news has no hour.
fn moment(dag: Datum) -> String {
    format!("{dag}T00:00:00Z")
}
