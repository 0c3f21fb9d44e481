//! The form at `/beheer/` in which editors change records without seeing YAML: the settings of Sveltia CMS, and the page that
//! starts it.
//!
//! The fields come from [`crate::schema`], with the same words and patterns. The program itself is not part of the site: it is
//! put beside the page by whoever wants it, and the page names the one version and the hash that the browser takes.

mod velden;
mod verzamelingen;

use serde_json::{Value, json};

use crate::kaart::Kaart;
use crate::markup::escape;
use crate::records::{Beheer, Forge};

/// The version of `@sveltia/cms` that the settings are made for and tested with.
pub const VERSIE: &str = "0.221.1";

/// The hash of its `dist/sveltia-cms.js`, as a page names it (Subresource Integrity).
pub const HASH: &str = "sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6";

/// A script that keeps the program from fetching anything from elsewhere.
pub const START: &str = include_str!("start.js");

/// A style sheet with the font of its icons, which it would fetch from elsewhere too.
pub const LETTERS: &str = include_str!("letters.css");

/// What the page of the form may load: the program from the site itself, and the files of the forge. The program writes style
/// into its page and shows pictures that are not saved yet, which no page of the site may.
#[must_use]
pub fn policy(beheer: &Beheer) -> String {
    let forge = match (beheer.forge, &beheer.adres) {
        (_, Some(_)) => beheer.origin(),
        (Forge::Github, None) => "https://api.github.com https://github.com https://*.githubusercontent.com".to_owned(),
        (Forge::Gitlab, None) => "https://gitlab.com".to_owned(),
    };
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: {forge}; \
         media-src 'self' blob:; font-src 'self' data:; connect-src 'self' data: blob: {forge}; manifest-src 'self' data: blob:; \
         worker-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// The page that starts the form. Its words are those of the theme.
#[must_use]
pub fn pagina(titel: &str, zonder: &str, taal: &str) -> String {
    let (titel, zonder) = (escape(titel), escape(zonder));
    format!(
        "<!doctype html>\n<html lang=\"{taal}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{titel}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<link rel=\"cms-config-url\" type=\"application/json\" href=\"config.json\">\n\
         <link rel=\"stylesheet\" href=\"letters.css\">\n\
         <script src=\"start.js\"></script>\n<script src=\"sveltia-cms.js\" integrity=\"{HASH}\"></script>\n\
         <body>\n<noscript><p>{zonder}</p></noscript>\n</body>\n</html>\n"
    )
}

/// The settings of the form, as JSON.
#[must_use]
pub fn config(kaart: &Kaart, beheer: &Beheer, site_url: &str) -> String {
    let mut backend = json!({
        "name": match beheer.forge { Forge::Github => "github", Forge::Gitlab => "gitlab" },
        "repo": beheer.repo.as_str(),
        "branch": beheer.tak(),
    });
    if beheer.adres.is_some() {
        let root = beheer.origin();
        backend["api_root"] = match beheer.forge {
            Forge::Github => json!(format!("{root}/api/v3")),
            Forge::Gitlab => json!(format!("{root}/api/v4")),
        };
    }
    let config: Value = json!({
        "backend": backend,
        "site_url": site_url,
        "app_title": kaart.regio.record.naam,
        // A proposal that others look at, and no change of the site at once.
        "publish_mode": "editorial_workflow",
        "media_folder": "content/handboek",
        "public_folder": "",
        "slug": { "encoding": "ascii", "clean_accents": true },
        // A key without a value is a fault in a record; a telephone number without quotes may be one.
        "output": { "omit_empty_optional_fields": true, "yaml": { "quote": "double" } },
        "collections": verzamelingen::alle(kaart),
    });
    let mut text = serde_json::to_string_pretty(&config).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests;
