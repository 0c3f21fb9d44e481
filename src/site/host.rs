//! Files for the host and for search engines: headers, sitemap, robots.

use std::fmt::Write as _;

use super::{Page, Urls};
use crate::beheer;
use crate::kaart::Datum;
use crate::markup::escape;
use crate::records::Beheer;

/// The most addresses in one sitemap (sitemaps.org protocol).
const SITEMAP_MOST: usize = 50_000;

/// What a page of the site may load: nothing but the site's own files, no script or style within a page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";

/// The files for the host and for search engines: path and text.
#[must_use]
pub(super) fn host_files(
    pages: &[Page],
    urls: &Urls,
    vandaag: Datum,
    beheer: Option<&Beheer>,
) -> Vec<(String, String)> {
    let mut files = sitemaps(pages, urls, vandaag);
    files.push(("robots.txt".to_owned(), robots(urls, beheer.is_some())));
    files.push(("_headers".to_owned(), headers(urls, beheer)));
    files
}

/// Headers in the form that Netlify and Cloudflare Pages read. Files under `assets` carry a hash in
/// their name and may be kept for ever; pages are asked for again each time. The addresses of contacts
/// and calendars have one star and placeholders, which is what both hosts understand. A line with `!` takes a header of a rule above
/// away at Cloudflare; Netlify passes over it, and takes the last rule that sets a header.
fn headers(urls: &Urls, beheer: Option<&Beheer>) -> String {
    let prefix = urls.prefix();
    let form = beheer.map_or_else(String::new, |beheer| {
        let policy = beheer::policy(beheer);
        format!(
            "{prefix}/beheer/*\n  ! Content-Security-Policy\n  Content-Security-Policy: {policy}\n  X-Robots-Tag: noindex\n"
        )
    });
    format!(
        "/*\n  Content-Security-Policy: {POLICY}\n  Referrer-Policy: no-referrer\n  X-Content-Type-Options: nosniff\n  \
         Permissions-Policy: geolocation=(), camera=(), microphone=()\n  Cache-Control: public, max-age=0, must-revalidate\n\
         {prefix}/assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n\
         {prefix}/coaches/:coach/*.vcf\n  Content-Type: text/vcard; charset=utf-8\n\
         {prefix}/gemeenten/*.ics\n  Content-Type: text/calendar; charset=utf-8\n\
         {prefix}/nieuws/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n\
         {prefix}/opensearch.xml\n  Content-Type: application/opensearchdescription+xml\n{form}"
    )
}

fn robots(urls: &Urls, form: bool) -> String {
    let form = if form { format!("Disallow: {}\n", urls.path("beheer/")) } else { String::new() };
    format!(
        "User-agent: *\nDisallow: {}\n{form}Sitemap: {}\n",
        urls.path("redactie/"),
        urls.absolute(&urls.path("sitemap.xml"))
    )
}

/// The sitemap; an index of several when there are more addresses than one may hold.
fn sitemaps(pages: &[Page], urls: &Urls, vandaag: Datum) -> Vec<(String, String)> {
    let shown: Vec<&Page> = pages.iter().filter(|page| page.kind.is_public()).collect();
    let parts: Vec<String> = shown.chunks(SITEMAP_MOST).map(|part| sitemap(part, urls)).collect();
    if let [one] = parts.as_slice() {
        return vec![("sitemap.xml".to_owned(), one.clone())];
    }
    let mut index = String::from(HEAD);
    index.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    let mut files = Vec::new();
    for (at, part) in parts.into_iter().enumerate() {
        let name = format!("sitemap-{}.xml", at + 1);
        let url = escape(&urls.absolute(&urls.path(&name)));
        // Writing to a string can not fail.
        let _ = writeln!(index, "<sitemap><loc>{url}</loc><lastmod>{vandaag}</lastmod></sitemap>");
        files.push((name, part));
    }
    index.push_str("</sitemapindex>\n");
    files.push(("sitemap.xml".to_owned(), index));
    files
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn sitemap(pages: &[&Page], urls: &Urls) -> String {
    let mut out = String::from(HEAD);
    out.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for page in pages {
        let url = escape(&urls.absolute(&urls.path(&page.path)));
        let _ = writeln!(out, "<url><loc>{url}</loc></url>");
    }
    out.push_str("</urlset>\n");
    out
}
