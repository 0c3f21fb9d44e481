//! What the site offers to other programs: files in the forms of others.

mod atom;
mod content_lines;
mod ical;
mod vcard;

pub use atom::{Atom, Bericht};
pub use ical::{Afspraak, Ical};
pub use vcard::Vcard;
