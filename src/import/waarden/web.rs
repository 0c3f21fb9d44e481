//! Addresses for mail and on the web.

use crate::kaart::{Email, Url};

/// An e-mail address.
///
/// # Errors
/// When it is none.
pub fn email(text: &str) -> Result<String, String> {
    let bare = text.trim().trim_start_matches("mailto:").trim_start_matches('<');
    let bare = bare.trim_end_matches(['.', ',', ';', '>']).trim();
    match bare.parse::<Email>() {
        Ok(email) => Ok(email.to_string()),
        Err(_) => Err(format!("'{text}' is geen e-mailadres (schrijf er één, zoals info@voorbeeld.nl)")),
    }
}

/// A web address. One without scheme gets `https://`.
///
/// # Errors
/// When it is none.
pub fn website(text: &str) -> Result<String, String> {
    let bare = text.trim().trim_end_matches([',', ';']);
    let lower = bare.to_ascii_lowercase();
    let whole = if lower.starts_with("https://") || lower.starts_with("http://") {
        // Who typed HTTP:// meant http://.
        let scheme = lower.find("://").unwrap_or_default();
        format!("{}{}", &lower[..scheme], &bare[scheme..])
    } else {
        format!("https://{bare}")
    };
    let host = whole.split("://").nth(1).unwrap_or_default().split(['/', '?', '#']).next().unwrap_or_default();
    match whole.parse::<Url>() {
        Ok(url) if host.contains('.') => Ok(url.to_string()),
        _ => Err(format!("'{text}' is geen webadres (schrijf het zoals www.voorbeeld.nl)")),
    }
}

#[cfg(test)]
mod tests {
    use super::{email, website};

    #[test]
    fn reads_addresses_as_people_write_them() {
        assert_eq!(website("www.obs.example").as_deref(), Ok("https://www.obs.example"));
        assert_eq!(website("HTTP://obs.example/a").as_deref(), Ok("http://obs.example/a"));
        assert_eq!(email("mailto:info@obs.example").as_deref(), Ok("info@obs.example"));
        for none in ["geen", "op aanvraag", "javascript:alert(1)", "info@obs.example"] {
            assert!(website(none).is_err(), "{none}");
        }
        assert!(email("a@b.example, c@d.example").is_err());
    }
}
