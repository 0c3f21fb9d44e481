//! What goes to paper: a PDF of a [`Drukwerk`](super::Drukwerk), made by typst from a template of the theme.
//!
//! A [`Press`] holds what all papers share and makes one at a time; [`print_all`] uses all cores. A paper is
//! tagged (PDF/UA-1), has its fonts inside, and is the same bytes whenever its [`Press::key`] is the same. So a paper
//! that was published before need not be made again. Text that does not fit is a fault, never a smaller type.

mod beeld;
mod beelden;
mod data;
mod fault;
mod folded;
mod glyphs;
mod jpeg;
mod paper;
mod papers;
mod press;
mod print_all;
mod sheet;

pub use beeld::{Beeld, BeeldFout};
pub use fault::PdfFault;
pub use paper::Paper;
pub use papers::Papers;
pub use press::Press;
pub use print_all::print_all;
