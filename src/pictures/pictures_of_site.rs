//! All pictures of a site.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Picture, PictureFault, SvgFault, Variant, svg_size};
use crate::check::tekst;
use crate::diagnostics::{Diagnostics, Finding};
use crate::source::{SourceFile, Sources};

/// Pictures with more pixels are made one by one, so that their memory does not add up.
const LARGE: u64 = 16_000_000;

/// All pictures of a site, not yet made: see the [module](super).
#[derive(Debug, Default, Clone)]
pub struct Pictures {
    pictures: Vec<Picture>,
    /// The drawings in SVG, with width and height in pixels.
    drawings: Vec<(SourceFile, u32, u32)>,
    /// The paths of those that can not be shown, which is reported there.
    refused: Vec<Arc<str>>,
}

impl Pictures {
    /// The pictures below `content`. What can not be shown becomes a finding, and so does what could be better.
    #[must_use]
    pub fn plan(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut all = Self::default();
        for (path, bytes) in sources.binaries.iter().filter(|(path, _)| is_picture(path)) {
            match Picture::plan(path, bytes) {
                Ok(picture) => {
                    let (width, height) = (picture.width, picture.height);
                    let heavy = tekst::afbeelding_zwaar::finding(path, bytes.len(), width, height);
                    let small = tekst::afbeelding_klein::finding(width);
                    for finding in heavy.into_iter().chain(small) {
                        diagnostics.add_path(path, finding);
                    }
                    all.pictures.push(picture);
                }
                Err(fault) => {
                    diagnostics.add_path(path, finding(&fault));
                    all.refused.push(Arc::clone(path));
                }
            }
        }
        let drawings = sources.texts.iter().filter(|file| file.path.starts_with("content/"));
        for file in drawings.filter(|file| file.path.rsplit_once('.').is_some_and(|(_, extension)| extension == "svg"))
        {
            match svg_size(&file.text) {
                Ok((width, height)) => {
                    if let Some(finding) = tekst::afbeelding_zwaar::svg(file.text.len()) {
                        diagnostics.add(file, finding);
                    }
                    all.drawings.push((file.clone(), width, height));
                }
                Err(fault) => {
                    diagnostics.add(file, svg_finding(fault));
                    all.refused.push(Arc::clone(&file.path));
                }
            }
        }
        all
    }

    /// The pictures of which files are made.
    pub fn iter(&self) -> impl Iterator<Item = &Picture> {
        self.pictures.iter()
    }

    /// The drawings in SVG, which are published as they are, with width and height in pixels.
    pub fn drawings(&self) -> impl Iterator<Item = (&SourceFile, u32, u32)> {
        self.drawings.iter().map(|(file, width, height)| (file, *width, *height))
    }

    /// The paths of the pictures that can not be shown, which is reported already.
    pub fn refused(&self) -> impl Iterator<Item = &str> {
        self.refused.iter().map(AsRef::as_ref)
    }

    /// The paths of all files that are made.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.pictures.iter().flat_map(|picture| &picture.variants).map(|variant| variant.path.as_str())
    }

    /// Makes the file at a path; nothing when there is none.
    ///
    /// # Errors
    /// When its picture can not be shown.
    #[must_use]
    pub fn make(&self, path: &str) -> Option<Result<Vec<u8>, PictureFault>> {
        let (picture, variant) = self.pictures.iter().find_map(|picture| {
            let variant = picture.variants.iter().find(|variant| variant.path == path)?;
            Some((picture, variant))
        })?;
        picture.make(&[variant]).map(|files| files.into_iter().next()).transpose()
    }

    /// Makes all files on all cores. `known` says whether the file with a path and key is there already; else it is made and
    /// `take` gets its path, key and bytes. A picture that can not be shown becomes a finding.
    ///
    /// # Errors
    /// The first error of `known` and `take`.
    pub fn make_all<E: Send>(
        &self,
        known: impl Fn(&str, &str) -> Result<bool, E> + Sync,
        take: impl Fn(&str, &str, Vec<u8>) -> Result<(), E> + Sync,
    ) -> Result<Diagnostics, E> {
        // Two pictures with the same name and content make the same files.
        let mut unique: BTreeMap<&str, &Picture> = BTreeMap::new();
        for picture in &self.pictures {
            unique.entry(picture.widest().map_or("", |variant| &variant.path)).or_insert(picture);
        }
        let make = |picture: &&Picture| -> Result<Option<PictureFault>, E> {
            let mut wanted: Vec<&Variant> = Vec::new();
            for variant in &picture.variants {
                if !known(&variant.path, &variant.key)? {
                    wanted.push(variant);
                }
            }
            if wanted.is_empty() {
                return Ok(None);
            }
            match picture.make(&wanted) {
                Ok(files) => {
                    for (variant, bytes) in wanted.into_iter().zip(files) {
                        take(&variant.path, &variant.key, bytes)?;
                    }
                    Ok(None)
                }
                Err(fault) => Ok(Some(fault)),
            }
        };
        let is_large = |picture: &&Picture| u64::from(picture.width) * u64::from(picture.height) > LARGE;
        let (large, small): (Vec<&Picture>, Vec<&Picture>) = unique.into_values().partition(is_large);
        let mut made: Vec<_> = small.par_iter().map(|picture| (*picture, make(picture))).collect();
        made.extend(large.iter().map(|picture| (*picture, make(picture))));
        let mut found = Diagnostics::new();
        for (picture, made) in made {
            if let Some(fault) = made? {
                found.add_path(&picture.source, finding(&fault));
            }
        }
        Ok(found)
    }
}

/// Whether a file is a picture, by its name.
fn is_picture(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    path.starts_with("content/") && matches!(extension, "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif")
}

fn finding(fault: &PictureFault) -> Finding {
    match fault {
        PictureFault::Unreadable => tekst::afbeelding_onleesbaar::finding(),
        PictureFault::Cut => tekst::afbeelding_onleesbaar::cut(),
        PictureFault::TooLarge { width, height } => tekst::afbeelding_te_groot::finding(*width, *height),
        PictureFault::Moves => tekst::afbeelding_beweegt::finding(),
    }
}

fn svg_finding(fault: SvgFault) -> Finding {
    match fault {
        SvgFault::Unreadable(span) => tekst::afbeelding_onleesbaar::svg().at(span),
        SvgFault::NoSize(span) => tekst::afbeelding_onleesbaar::without_size().at(span),
        SvgFault::Unsafe(name, span) => tekst::svg_onveilig::finding(&name).at(span),
        SvgFault::Moves(span) => tekst::afbeelding_beweegt::svg().at(span),
    }
}
