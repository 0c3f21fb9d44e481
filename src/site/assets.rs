//! Static files under names that change with their content, so that a browser may keep them for ever.

use std::collections::BTreeMap;

use super::Urls;

/// Static files: where each goes and by which address pages name it.
#[derive(Debug, Default, Clone)]
pub struct Assets {
    /// By the name in the theme: the path in the site and the bytes.
    files: BTreeMap<String, (String, Vec<u8>)>,
    /// The path of a file that is made when it is asked for, and its name.
    #[cfg(feature = "serve")]
    promised: BTreeMap<String, String>,
}

impl Assets {
    /// Names the files of a theme: `stijl.css` becomes `assets/stijl.0a1b2c3d4e.css`. Scripts and styles are made smaller,
    /// and where a script imports another one (`from "./taal.js"`), that gets its new name.
    #[must_use]
    pub fn new(theme: &BTreeMap<String, Vec<u8>>) -> Self {
        let mut assets = Self::default();
        for (name, bytes) in styles(theme) {
            assets.add(&name, bytes);
        }
        for name in theme.keys() {
            assets.place(name, theme, &mut Vec::new());
        }
        assets
    }

    /// Takes a file of the theme after those that it imports, because its own name depends on theirs. Scripts that import
    /// each other in a circle (`above` are those that wait for this one) can not have such names: they keep the plain one.
    fn place<'a>(&mut self, name: &'a str, theme: &'a BTreeMap<String, Vec<u8>>, above: &mut Vec<&'a str>) {
        let Some(bytes) = theme.get(name).filter(|_| !self.files.contains_key(name) && !above.contains(&name)) else {
            return;
        };
        let Some(text) = std::str::from_utf8(bytes).ok().filter(|_| is_script(name)) else {
            self.add(name, smaller(name, bytes));
            return;
        };
        let mut text = text.to_owned();
        above.push(name);
        for other in theme.keys().filter(|other| is_script(other)) {
            let import = format!("\"./{other}\"");
            if text.contains(&import) {
                self.place(other, theme, above);
                let file = self.files.get(other).and_then(|(path, _)| path.rsplit('/').next());
                text = text.replace(&import, &format!("\"./{}\"", file.unwrap_or(other)));
            }
        }
        above.pop();
        self.add(name, smaller(name, text.as_bytes()));
    }

    /// Adds a file that the program makes: a table that a script loads.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let path = format!("assets/{}", hashed(name, &bytes));
        self.files.insert(name.to_owned(), (path, bytes));
    }

    /// Gives a file its address before it is made. `version` changes whenever what it is made of does.
    #[cfg(feature = "serve")]
    pub(crate) fn promise(&mut self, name: &str, version: u64) {
        let path = format!("assets/{}", hashed(name, &version.to_le_bytes()));
        self.promised.insert(path.clone(), name.to_owned());
        self.files.insert(name.to_owned(), (path, Vec::new()));
    }

    /// The name of the file that was promised at a path.
    #[cfg(feature = "serve")]
    pub(super) fn promised(&self, path: &str) -> Option<&str> {
        self.promised.get(path).map(String::as_str)
    }

    /// The bytes of a file, by its name in the theme.
    #[cfg(feature = "serve")]
    pub(super) fn named_bytes(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(|(_, bytes)| bytes.as_slice())
    }

    /// The address of a file, by its name in the theme.
    #[must_use]
    pub fn url(&self, name: &str, urls: &Urls) -> Option<String> {
        self.files.get(name).map(|(path, _)| urls.path(path))
    }

    /// The names in the theme, with the paths in the site.
    pub(super) fn named(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(name, (path, _))| (name.as_str(), path.as_str()))
    }

    /// The paths in the site, with the bytes.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.values().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
}

/// Whether a file is a script, by its name.
fn is_script(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension == "js")
}

/// The style sheets in fewer bytes, all at once: they share the short names of their tokens.
#[cfg(feature = "minify")]
fn styles(theme: &BTreeMap<String, Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    let sheets =
        theme.iter().filter(|(name, _)| name.rsplit_once('.').is_some_and(|(_, extension)| extension == "css"));
    let texts = sheets.filter_map(|(name, bytes)| Some((name.as_str(), std::str::from_utf8(bytes).ok()?)));
    super::minify::styles(&texts.collect::<Vec<_>>())
}

#[cfg(not(feature = "minify"))]
fn styles(_: &BTreeMap<String, Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    Vec::new()
}

/// A script in fewer bytes; any other file as it is.
#[cfg(feature = "minify")]
fn smaller(name: &str, bytes: &[u8]) -> Vec<u8> {
    match std::str::from_utf8(bytes) {
        Ok(text) if is_script(name) => super::minify::script(text),
        _ => bytes.to_vec(),
    }
}

#[cfg(not(feature = "minify"))]
fn smaller(_: &str, bytes: &[u8]) -> Vec<u8> {
    bytes.to_vec()
}

/// A file name with ten hexadecimal digits of the content's BLAKE3 hash before the extension.
#[must_use]
pub(super) fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{}.{extension}", &hash[..10]),
        None => format!("{name}.{}", &hash[..10]),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Assets;

    fn assets(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        let theme = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        let files = Assets::new(&theme).files;
        files
            .into_iter()
            .map(|(name, (path, bytes))| (name, format!("{path} {}", String::from_utf8_lossy(&bytes))))
            .collect()
    }

    #[test]
    fn an_import_follows_the_name_that_the_other_script_gets() {
        let of = |c: &str| assets(&[("a.js", "import { c } from \"./c.js\"; c();"), ("c.js", c)]);
        let first = of("export const c = () => console.log(1);");
        let name = first["c.js"].split(' ').next().and_then(|path| path.strip_prefix("assets/")).expect("a path");
        assert!(first["a.js"].contains(&format!("\"./{name}\"")), "{first:?}");
        assert_ne!(
            first["a.js"],
            of("export const c = () => console.log(2);")["a.js"],
            "a new name for who imports it"
        );
    }

    #[test]
    #[cfg(feature = "minify")]
    fn style_sheets_share_the_short_names_of_their_tokens() {
        let sheets = assets(&[
            ("a.css", ":root { --ink: #123; --ground: #fff } p { color: var(--ink); fill: var(--ink) }"),
            ("b.css", "h1 { color: var(--ink); background: var(--ground); top: var(--of-nobody) }"),
            ("c.css", ":root { --ground: #eee; --line: 1px }"),
        ]);
        for (name, text) in [
            ("a.css", ":root{--a:#123;--b:#fff}"),
            ("b.css", "h1{color:var(--a);background:var(--b);top:var(--of-nobody)}"),
            ("c.css", ":root{--b:#eee;--c:1px}"),
        ] {
            assert!(sheets[name].contains(text), "{name}: {}", sheets[name]);
        }
    }

    #[test]
    fn scripts_in_a_circle_are_taken_all_the_same() {
        let circle = assets(&[("a.js", "import \"./b.js\";"), ("b.js", "import \"./a.js\";")]);
        assert_eq!(circle.len(), 2);
    }
}
