//! wijkwijzer: from a folder of records and chapters to a website.
pub mod check;
pub mod diagnostics;
pub mod kaart;
pub mod records;
pub mod site;
pub mod source;
