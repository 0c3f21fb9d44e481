//! From a linked kaart to the bytes of a site.

mod assets;
#[cfg(feature = "pdf")]
mod drukwerk;
mod engine;
mod files;
mod finish;
mod fold;
mod host;
mod input;
mod labels;
mod links;
pub mod markdown;
mod merk;
mod messages;
#[cfg(feature = "minify")]
mod minify;
mod notes;
#[cfg(feature = "serve")]
mod on_demand;
mod opensearch;
mod page;
mod plan;
mod reach;
mod render;
mod renderer;
mod template_fault;
mod texts;
mod theme;
mod tokens;
mod urls;
mod verify;
mod view;
mod voorbeeld;
mod words;
mod worker;

pub use assets::Assets;
#[cfg(feature = "pdf")]
pub(crate) use drukwerk::drukwerk;
pub use files::{other_files, worded_files};
use host::host_files;
pub use input::input_key;
pub use labels::labels;
pub use links::KaartLinks;
pub use messages::Messages;
pub use notes::{Links, Notes};
#[cfg(feature = "serve")]
pub(crate) use on_demand::OnDemand;
pub use page::{Page, PageKind};
pub use plan::plan;
pub use render::{Rendered, Site, render};
pub use texts::Texts;
pub use theme::Theme;
pub use tokens::Kleur;
pub(crate) use tokens::Soort;
pub use urls::Urls;
pub use verify::verify;
pub use view::Views;
use view::Visitor;
pub use voorbeeld::Voorbeeld;
pub use words::{Words, begin};
pub use worker::worker;
