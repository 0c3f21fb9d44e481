//! What links in Markdown may point at.

use std::collections::{HashMap, HashSet};

use super::markdown::{Image, Links};
use super::{Theme, Urls};
use crate::kaart::{Broken, Kaart};
use crate::source::Sources;

/// What links in Markdown may point at: records and chapters by scheme and name, and images.
#[derive(Debug)]
pub struct KaartLinks {
    targets: HashMap<&'static str, HashMap<String, String>>,
    images: HashMap<String, Image>,
    /// The path under which the site is served.
    base: String,
    /// Ids that the templates use, which no heading may take.
    taken: HashSet<String>,
    /// Records that could not be read, which is reported there.
    broken: Broken,
}

/// The same for a text that is a field of a record: its page has no list of sources.
#[derive(Debug)]
pub(super) struct FieldLinks<'a>(pub(super) &'a KaartLinks);

impl KaartLinks {
    /// The targets that a kaart offers.
    #[must_use]
    pub fn new(kaart: &Kaart, sources: &Sources, urls: &Urls, theme: &Theme) -> Self {
        let mut targets: HashMap<&'static str, HashMap<String, String>> = HashMap::new();
        let mut add = |scheme: &'static str, name: String, url: String| {
            targets.entry(scheme).or_default().insert(name, url);
        };
        for r in &kaart.coaches {
            add("coach", r.slug.clone(), urls.coach(r));
        }
        for r in &kaart.gemeenten {
            add("gemeente", r.slug.clone(), urls.gemeente(r));
        }
        for (id, r) in kaart.wijken.entries() {
            let gemeente = r.gemeente.map_or("", |id| &kaart.gemeenten[id].slug);
            add("wijk", format!("{gemeente}/{}", r.slug), urls.wijk(kaart, id));
        }
        for r in &kaart.activiteiten {
            let gemeente = r.gemeente.map_or("", |id| &kaart.gemeenten[id].slug);
            add("activiteit", format!("{gemeente}/{}", r.slug), urls.activiteit(kaart, r));
        }
        for r in &kaart.organisaties {
            add("organisatie", r.slug.clone(), urls.organisatie(r));
        }
        for r in &kaart.themas {
            add("thema", r.record.id.value.clone(), urls.thema(r));
        }
        for r in &kaart.klachten {
            add("klacht", r.record.id.value.clone(), urls.klacht(r));
        }
        for r in &kaart.hoofdstukken {
            add("hoofdstuk", r.slug.clone(), urls.hoofdstuk(&r.slug));
        }
        for r in &kaart.paginas {
            add("pagina", r.slug.clone(), urls.pagina(&r.slug));
        }
        for r in &kaart.interventies {
            add("interventie", r.slug.clone(), urls.interventie(&r.slug));
        }
        for r in &kaart.begrippen {
            add("begrip", r.slug.clone(), urls.begrip(&r.slug));
        }
        for r in &kaart.bronnen {
            add("bron", r.slug.clone(), urls.bron(&r.slug));
        }
        let taken = theme.templates.values().flat_map(|file| ids(&file.text)).collect();
        Self {
            targets,
            images: images(sources, urls),
            base: urls.prefix().to_owned(),
            taken,
            broken: kaart.broken.clone(),
        }
    }

    /// The files of images that texts may show: path in the site and bytes.
    #[must_use]
    pub fn image_files(sources: &Sources) -> Vec<(String, &[u8])> {
        let bytes = sources.binaries.iter().filter_map(|(path, bytes)| {
            let name = path.strip_prefix("content/")?;
            imagesize::blob_size(bytes).ok()?;
            Some((format!("assets/{}", super::assets::hashed(&name.replace('/', "-"), bytes)), bytes.as_slice()))
        });
        bytes.collect()
    }
}

/// Images below `content`, by their path there.
fn images(sources: &Sources, urls: &Urls) -> HashMap<String, Image> {
    let mut out = HashMap::new();
    for (path, bytes) in &sources.binaries {
        let (Some(name), Ok(size)) = (path.strip_prefix("content/"), imagesize::blob_size(bytes)) else { continue };
        let file = super::assets::hashed(&name.replace('/', "-"), bytes);
        let pixels = |side: usize| u32::try_from(side).unwrap_or(u32::MAX);
        let image =
            Image { url: urls.path(&format!("assets/{file}")), width: pixels(size.width), height: pixels(size.height) };
        // A text names an image by its path below content, or by its file name alone.
        if let Some(short) = name.rsplit('/').next() {
            out.entry(short.to_owned()).or_insert_with(|| image.clone());
        }
        out.insert(name.to_owned(), image);
    }
    out
}

impl Links for KaartLinks {
    fn url(&self, scheme: &str, name: &str) -> Option<String> {
        let found = self.targets.get(scheme).and_then(|names| names.get(name)).cloned();
        // A site in which something could not be read is never shown: any address will do.
        found.or_else(|| self.broken.may_hold(scheme, name).then(|| format!("{}/", self.base)))
    }

    fn known(&self, scheme: &str) -> Vec<String> {
        self.targets.get(scheme).map(|names| names.keys().cloned().collect()).unwrap_or_default()
    }

    fn image(&self, src: &str) -> Option<Image> {
        self.images.get(src.trim_start_matches("./")).cloned()
    }

    fn base(&self) -> String {
        self.base.clone()
    }

    fn taken(&self, anchor: &str) -> bool {
        self.taken.contains(anchor)
    }
}

impl Links for FieldLinks<'_> {
    fn url(&self, scheme: &str, name: &str) -> Option<String> {
        self.0.url(scheme, name)
    }

    fn known(&self, scheme: &str) -> Vec<String> {
        self.0.known(scheme)
    }

    fn image(&self, src: &str) -> Option<Image> {
        self.0.image(src)
    }

    fn base(&self) -> String {
        self.0.base()
    }

    fn lists_sources(&self) -> bool {
        false
    }

    fn taken(&self, anchor: &str) -> bool {
        self.0.taken(anchor)
    }
}

/// The ids that a template writes as they are.
fn ids(template: &str) -> impl Iterator<Item = String> + '_ {
    let parts = template.split(" id=\"").skip(1);
    parts.filter_map(|part| part.split_once('"')).map(|(id, _)| id.to_owned()).filter(|id| !id.contains('{'))
}
