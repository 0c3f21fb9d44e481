//! What links in Markdown may point at.

use std::collections::{HashMap, HashSet};

use super::markdown::{Image, Links};
use super::{Theme, Urls};
use crate::kaart::{Broken, Kaart};
use crate::pictures::Pictures;
use crate::source::SourceFile;

/// The width in pixels of a picture in a browser that does not choose: that of a text.
const PLAIN: u32 = 684;

/// What links in Markdown may point at: records and chapters by scheme and name, and images.
#[derive(Debug)]
pub struct KaartLinks {
    targets: HashMap<&'static str, HashMap<String, String>>,
    images: HashMap<String, Image>,
    /// The path under which the site is served.
    base: String,
    /// Ids that the templates use, which no heading may take.
    taken: HashSet<String>,
    /// Activities that are over, as `gemeente/naam`.
    over: HashSet<String>,
    /// Records that could not be read, which is reported there.
    broken: Broken,
}

/// The same for a text that is a field of a record: its page has no list of sources.
#[derive(Debug)]
pub(super) struct FieldLinks<'a>(pub(super) &'a KaartLinks);

impl KaartLinks {
    /// The targets that a kaart offers.
    #[must_use]
    pub fn new(kaart: &Kaart, pictures: &Pictures, urls: &Urls, theme: &Theme) -> Self {
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
            images: images(pictures, urls),
            base: urls.prefix().to_owned(),
            taken,
            over: kaart.afgelopen.iter().map(|one| format!("{}/{}", one.gemeente, one.slug)).collect(),
            broken: kaart.broken.clone(),
        }
    }

    /// The drawings that texts may show: path in the site and bytes.
    #[must_use]
    pub fn drawing_files(pictures: &Pictures) -> Vec<(String, Vec<u8>)> {
        pictures.drawings().map(|(file, ..)| (drawing_path(file), file.text.as_bytes().to_vec())).collect()
    }
}

/// Pictures below `content`, by their path there.
fn images(pictures: &Pictures, urls: &Urls) -> HashMap<String, Image> {
    let mut out = HashMap::new();
    // A text names a picture by its path below content, or by its file name alone.
    let mut add = |source: &str, image: Image| {
        let name = source.strip_prefix("content/").unwrap_or(source);
        if let Some(short) = name.rsplit('/').next() {
            out.entry(short.to_owned()).or_insert_with(|| image.clone());
        }
        out.insert(name.to_owned(), image);
    };
    for picture in pictures.iter() {
        let Some(widest) = picture.widest() else { continue };
        // Who does not know a list of widths gets the one that is as wide as a text.
        let plain = picture.variants.iter().find(|variant| variant.width >= PLAIN).unwrap_or(widest);
        let listed = picture.variants.iter().map(|one| format!("{} {}w", urls.path(&one.path), one.width));
        let srcset = (picture.variants.len() > 1).then(|| listed.collect::<Vec<_>>().join(", "));
        let url = urls.path(&plain.path);
        add(&picture.source, Image { url, srcset, width: widest.width, height: widest.height });
    }
    for (file, width, height) in pictures.drawings() {
        add(&file.path, Image { url: urls.path(&drawing_path(file)), srcset: None, width, height });
    }
    // What can not be shown is reported already. A site with such a picture is never shown: any address will do.
    for path in pictures.refused() {
        add(path, Image { url: urls.path(""), srcset: None, width: 1, height: 1 });
    }
    out
}

/// The path in the site of a drawing in SVG.
fn drawing_path(file: &SourceFile) -> String {
    let name = file.path.strip_prefix("content/").unwrap_or(&file.path).replace('/', "-");
    format!("assets/{}", super::assets::hashed(&name, file.text.as_bytes()))
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

    fn is_over(&self, scheme: &str, name: &str) -> bool {
        scheme == "activiteit" && self.over.contains(name)
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
