//! Where the files of a region are kept, so that they can be changed on the web.

use serde::Deserialize;

use crate::kaart::{Repo, Url};
use crate::percent::percent;

/// Where the files of a region are kept.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beheer {
    /// The kind of forge.
    pub forge: Forge,
    /// The repository there.
    pub repo: Repo,
    /// The branch that is published; `main` when it is not given.
    pub tak: Option<String>,
    /// The address of a forge of one's own; that of github.com or gitlab.com when it is not given.
    pub adres: Option<Url>,
}

/// A kind of forge: how its addresses are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Forge {
    /// GitHub.
    Github,
    /// GitLab.
    Gitlab,
}

impl Beheer {
    /// The branch that is published.
    #[must_use]
    pub fn tak(&self) -> &str {
        self.tak.as_deref().unwrap_or("main")
    }

    /// The scheme and host of the forge.
    #[must_use]
    pub fn origin(&self) -> String {
        let web = self.web();
        let at = web.find("://").map_or(0, |at| at + 3);
        let end = web[at..].find('/').map_or(web.len(), |end| at + end);
        web[..end].to_owned()
    }

    /// The repository on the web, without a slash at its end.
    #[must_use]
    pub fn web(&self) -> String {
        let own = self.adres.as_ref().map(|adres| adres.as_str().trim_end_matches('/'));
        let forge = own.unwrap_or(match self.forge {
            Forge::Github => "https://github.com",
            Forge::Gitlab => "https://gitlab.com",
        });
        format!("{forge}/{}", self.repo)
    }

    /// The address at which a file can be changed, by its path from the root of the site.
    #[must_use]
    pub fn bewerken(&self, pad: &str) -> String {
        let (tak, pad) = (percent(self.tak(), b"/"), percent(pad, b"/"));
        match self.forge {
            Forge::Github => format!("{}/edit/{tak}/{pad}", self.web()),
            Forge::Gitlab => format!("{}/-/edit/{tak}/{pad}", self.web()),
        }
    }

    /// The address at which an issue can be opened, filled in with a title and a text.
    #[must_use]
    pub fn voorstel(&self, titel: &str, tekst: &str) -> String {
        let (titel, tekst) = (percent(titel, b""), percent(tekst, b""));
        match self.forge {
            Forge::Github => format!("{}/issues/new?title={titel}&body={tekst}", self.web()),
            Forge::Gitlab => {
                format!("{}/-/issues/new?issue%5Btitle%5D={titel}&issue%5Bdescription%5D={tekst}", self.web())
            }
        }
    }
}
