//! What the site offers to other programs: files in the forms of others.

mod vcard;

pub use vcard::Vcard;
