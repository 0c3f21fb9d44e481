//! Pictures that editors give, made fit for the site: turned upright, in sizes that screens need, without what a camera
//! writes beside the picture, such as the place where it was taken.
//!
//! [`Pictures::plan`] reads only how a picture begins: that tells its sizes, and with a hash of its bytes also the names of
//! the files to come, which is all that pages need. The files are made when they are asked for and were not made before.
//! The file of the editor itself is never published.
//!
//! How a picture is kept was measured (720 px wide, in bytes): a photo as JPEG by `image` 51,143, by `jpeg-encoder` 43,596,
//! as lossless WebP 451,162. Lossy WebP has half of that, but its encoder is a library in C. A drawing as the PNG that its
//! maker saved 39,579, as lossless WebP 113,604; scaled down it only gets larger. So a photo becomes a JPEG in a few widths, and a
//! drawing that is not too wide keeps its own data, without what is beside it.

mod develop;
mod form;
mod header;
mod jpeg_end;
mod picture;
mod picture_fault;
mod pictures_of_site;
mod png_chunks;
mod svg;
mod svg_fault;
mod variant;

pub use form::Form;
pub use picture::Picture;
pub use picture_fault::PictureFault;
pub use pictures_of_site::Pictures;
pub use svg::svg_size;
pub use svg_fault::SvgFault;
pub use variant::Variant;

pub use header::read as read_header;
