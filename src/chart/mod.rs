//! Drawings as inline SVG, made from the same data as the list beside them.
//!
//! A drawing is a signpost: a post from top to bottom, a board on it for each step, and an arm to the
//! right for each way off. It is narrow and tall, so that it can be read on a telephone without
//! zooming. SVG does not break lines, so [`break_lines`] does, with the widths of [`text_width`].
//! There is no colour in the drawing: the theme gives each class its own, in light, in dark and on paper.

mod arm;
mod draw;
mod lines;
pub mod map;
mod schema;
mod staaf;
mod stap;
mod staven;
mod svg;
mod width;

pub use arm::Arm;
pub use draw::draw;
pub use lines::break_lines;
pub use schema::Schema;
pub use staaf::Staaf;
pub use stap::{Soort, Stap};
pub use staven::Staven;
pub use width::text_width;
