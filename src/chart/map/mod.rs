//! Maps of wijken as inline SVG: no tiles, nobody else's server, no colours of their own.
//!
//! Outlines in degrees go to whole units of a drawing ([`Grid`]), are cut into arcs where borders meet
//! ([`Arcs`]), and each arc is made simpler once, for both of its sides ([`simplify`]). So neighbours
//! keep the very same border, however rough it becomes, and no gap opens between them.

mod arcs;
mod dissolve;
mod grid;
mod label;
mod names;
mod outlines;
mod path;
mod simplify;
mod wijkkaart;

pub use arcs::Arcs;
pub use dissolve::dissolve;
pub use grid::Grid;
pub use label::place_label;
pub use names::{Label, place_names};
pub use outlines::Outlines;
pub use path::{closed_path, dots_path, lines_path};
pub use simplify::simplify;
pub use wijkkaart::{Gebied, Getekend, Wijkkaart, draw_locator, draw_map};

/// A place in a drawing, in units: to the right and down.
pub type Point = (i32, i32);
