//! What the preview adds to a page: a script that reloads it, and the findings on top.

use crate::markup::escape;

/// A page for when there is no site yet.
pub(super) const EMPTY: &[u8] = b"<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\">\
<title>wijkwijzer</title></head><body></body></html>";

/// The script and the style, served below this path.
pub(super) const DIR: &str = "/_wijkwijzer/";

/// Reloads the page when the site has changed.
pub(super) const SCRIPT: &str = include_str!("live.js");

/// The look of the findings.
pub(super) const STYLE: &str = include_str!("live.css");

const HEAD: &str = "<link rel=\"stylesheet\" href=\"/_wijkwijzer/live.css\">\
<script type=\"module\" src=\"/_wijkwijzer/live.js\"></script>";

/// The page with what the preview adds. The bytes on disk never have it.
pub(super) fn inject(page: &[u8], faults: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(page);
    let mut out = match text.find("</head>") {
        Some(at) => format!("{}{HEAD}{}", &text[..at], &text[at..]),
        None => format!("{HEAD}{text}"),
    };
    if !faults.is_empty() {
        let box_ =
            format!("<section class=\"wijkwijzer-fouten\" role=\"alert\"><pre>{}</pre></section>", escape(faults));
        let start = out.find("<body").and_then(|at| out[at..].find('>').map(|end| at + end + 1));
        out.insert_str(start.unwrap_or(out.len()), &box_);
    }
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::inject;

    #[test]
    fn findings_come_first_in_the_body_and_are_escaped() {
        let page = b"<!doctype html><html><head></head><body class=\"x\"><main></main></body></html>";
        let out = String::from_utf8(inject(page, "fout <b>")).expect("text");
        assert!(out.contains("live.js\"></script></head>"));
        assert!(out.contains("<body class=\"x\"><section class=\"wijkwijzer-fouten\""));
        assert!(out.contains("fout &lt;b&gt;"));
        let clean = String::from_utf8(inject(page, "")).expect("text");
        assert!(!clean.contains("wijkwijzer-fouten"));
    }
}
