//! From linked records to pages.

pub mod markdown;
