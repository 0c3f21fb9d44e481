//! Reads a PDF back, with a reader that has nothing in common with what wrote it but a few authors.

use hayro::hayro_interpret::font::Glyph;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use hayro::vello_cpu::kurbo::{Affine, BezPath, Rect, Shape as _};
use hayro::{RenderCache, RenderSettings, render};

/// A glyph on a page: the text it stands for, and where it is in points from the left and the bottom.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    pub(crate) text: String,
    /// Which drawing of the font.
    pub(crate) glyph: u32,
    pub(crate) x: f64,
    pub(crate) y: f64,
}

/// Notes what is drawn.
#[derive(Default)]
struct Notes {
    marks: Vec<Mark>,
    /// Drawings: of how many parts, and where.
    paths: Vec<(usize, Rect)>,
    /// Photos: where.
    images: Vec<Rect>,
    /// Whether each open piece of marked content counts: artifacts and what has no number in the tree do not.
    open: Vec<bool>,
    /// What is drawn outside of all marked content.
    unmarked: usize,
}

impl Device<'_> for Notes {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, path: &BezPath, at: Affine, _: &Paint<'_>, _: &PathDrawMode) {
        self.unmarked += usize::from(self.open.is_empty());
        self.paths.push((path.elements().len(), (at * path.clone()).bounding_box()));
    }
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_glyph(&mut self, glyph: &Glyph<'_>, at: Affine, within: Affine, _: &Paint<'_>, _: &GlyphDrawMode) {
        self.unmarked += usize::from(self.open.is_empty());
        let text = match glyph.as_unicode() {
            Some(BfString::Char(c)) => c.to_string(),
            Some(BfString::String(text)) => text,
            None => "\u{fffd}".to_owned(),
        };
        let place = (at * within).translation();
        let glyph = match glyph {
            Glyph::Outline(glyph) => glyph.glyph_id().to_u32(),
            Glyph::Type3(_) => 0,
        };
        self.marks.push(Mark { text, glyph, x: place.x, y: place.y });
    }
    fn draw_image(&mut self, image: Image<'_, '_>, at: Affine) {
        self.unmarked += usize::from(self.open.is_empty());
        let (width, height) = (f64::from(image.width()), f64::from(image.height()));
        self.images.push(at.transform_rect_bbox(Rect::new(0.0, 0.0, width, height)));
    }
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
    fn begin_marked_content(&mut self, tag: &[u8], id: Option<i32>) {
        self.open.push(tag == b"Artifact" || id.is_some());
    }
    fn end_marked_content(&mut self) {
        self.open.pop();
    }
}

/// A PDF, read back.
pub(crate) struct Inhoud {
    pdf: Pdf,
}

impl Inhoud {
    pub(crate) fn read(bytes: &[u8]) -> Self {
        Self { pdf: Pdf::new(bytes.to_vec()).expect("a PDF") }
    }

    /// The size of each page in millimetres.
    pub(crate) fn pages(&self) -> Vec<(u32, u32)> {
        let mm = |points: f32| (f64::from(points) * 25.4 / 72.0).round() as u32;
        self.pdf
            .pages()
            .iter()
            .map(hayro::hayro_syntax::page::Page::render_dimensions)
            .map(|(w, h)| (mm(w), mm(h)))
            .collect()
    }

    fn notes(&self, page: usize) -> Notes {
        let page = &self.pdf.pages()[page];
        let cache = InterpreterCache::new();
        let bounds = Rect::new(0.0, 0.0, 1000.0, 1000.0);
        let mut context = Context::new(Affine::IDENTITY, bounds, &cache, page.xref(), InterpreterSettings::default());
        let mut notes = Notes::default();
        interpret_page(page, &mut context, &mut notes);
        notes
    }

    /// The glyphs of a page in the order of the file.
    pub(crate) fn marks(&self, page: usize) -> Vec<Mark> {
        self.notes(page).marks
    }

    /// The drawings of a page: of how many parts, and where in points from the left and the bottom.
    pub(crate) fn paths(&self, page: usize) -> Vec<(usize, Rect)> {
        self.notes(page).paths
    }

    /// How many photos a page has.
    pub(crate) fn images(&self, page: usize) -> usize {
        self.notes(page).images.len()
    }

    /// The width and height of each photo of a page, as it is shown.
    pub(crate) fn image_sizes(&self, page: usize) -> Vec<(f64, f64)> {
        self.notes(page).images.iter().map(|place| (place.width(), place.height())).collect()
    }

    /// How much on a page is neither in the tree nor marked as an ornament.
    pub(crate) fn unmarked(&self, page: usize) -> usize {
        self.notes(page).unmarked
    }

    /// The text of all pages in the order of the file, without any space.
    pub(crate) fn text(&self) -> String {
        let pages = 0..self.pdf.pages().len();
        let marks = pages.flat_map(|page| self.marks(page)).map(|mark| mark.text).collect::<String>();
        without_space(&marks)
    }

    fn catalog(&self) -> Dict<'_> {
        self.pdf.xref().get(self.pdf.xref().root_id()).expect("a catalog")
    }

    /// The language of the document.
    pub(crate) fn lang(&self) -> String {
        let lang = self.catalog().get::<hayro::hayro_syntax::object::String>("Lang").expect("Lang");
        String::from_utf8_lossy(lang.as_bytes()).into_owned()
    }

    /// Whether the document says that it is tagged, and shows its title rather than its file name.
    pub(crate) fn is_tagged(&self) -> bool {
        let catalog = self.catalog();
        let marked = catalog.get::<Dict>("MarkInfo").and_then(|info| info.get::<bool>("Marked"));
        let titled = catalog.get::<Dict>("ViewerPreferences").and_then(|info| info.get::<bool>("DisplayDocTitle"));
        marked == Some(true) && titled == Some(true)
    }

    /// The XMP metadata.
    pub(crate) fn metadata(&self) -> String {
        let stream = self.catalog().get::<Stream>("Metadata").expect("metadata");
        String::from_utf8_lossy(&stream.decoded().expect("decoded")).into_owned()
    }

    /// The elements of the structure tree in reading order: kind, and alternative text where there is one.
    pub(crate) fn structure(&self) -> Vec<(String, Option<String>)> {
        let mut out = Vec::new();
        let root = self.catalog().get::<Dict>("StructTreeRoot").expect("a structure tree");
        walk(&root, &mut out);
        out
    }

    /// The fonts: name, and whether the font is in the file.
    pub(crate) fn fonts(&self) -> Vec<(String, bool)> {
        let dicts = self.pdf.objects().into_iter().filter_map(|object| match object {
            Object::Dict(dict) => Some(dict),
            _ => None,
        });
        let descriptors =
            dicts.filter(|dict| dict.get::<Name>("Type").is_some_and(|kind| kind.as_str() == "FontDescriptor"));
        let embedded = |dict: &Dict| ["FontFile", "FontFile2", "FontFile3"].iter().any(|key| dict.contains_key(key));
        descriptors
            .map(|dict| (dict.get::<Name>("FontName").expect("a name").as_str().to_owned(), embedded(&dict)))
            .collect()
    }

    /// A page in grey, at a number of pixels for each point: width, height, and the pixels from the top left.
    pub(crate) fn grey(&self, page: usize, scale: f32) -> (usize, usize, Vec<u8>) {
        let settings = RenderSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: hayro::vello_cpu::color::palette::css::WHITE,
            ..RenderSettings::default()
        };
        let page = &self.pdf.pages()[page];
        let map = render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
        let grey = map.data().iter().map(|p| ((u32::from(p.r) * 3 + u32::from(p.g) * 6 + u32::from(p.b)) / 10) as u8);
        (usize::from(map.width()), usize::from(map.height()), grey.collect())
    }
}

fn walk(element: &Dict, out: &mut Vec<(String, Option<String>)>) {
    if let Some(kind) = element.get::<Name>("S") {
        let alt = element.get::<hayro::hayro_syntax::object::String>("Alt").map(|alt| utf16(alt.as_bytes()));
        out.push((kind.as_str().to_owned(), alt));
    }
    if let Some(kids) = element.get::<Array>("K") {
        for kid in kids.iter::<Object>() {
            if let Object::Dict(kid) = kid {
                walk(&kid, out);
            }
        }
    } else if let Some(kid) = element.get::<Dict>("K") {
        walk(&kid, out);
    }
}

/// A text of a PDF: UTF-16 with its mark, or else plain.
fn utf16(bytes: &[u8]) -> String {
    let Some(rest) = bytes.strip_prefix(&[0xfe, 0xff]) else { return String::from_utf8_lossy(bytes).into_owned() };
    let units: Vec<u16> = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// A text without spaces, soft hyphens and marks of direction.
pub(crate) fn without_space(text: &str) -> String {
    let invisible = |c: char| {
        c.is_whitespace()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|c| !invisible(*c)).collect()
}
