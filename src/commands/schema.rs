//! `wijkwijzer schema`: what an editor of text needs to help with records.

use crate::cli::{GOOD, Schema, WRONG_USE};
use crate::output::{OutputError, replace_file};
use crate::schema::{INSTELLINGEN, MAP, instellingen, schemas};

/// Writes the schemas, and the settings that lead Visual Studio Code to them.
pub(super) fn run(options: &Schema) -> u8 {
    match write(options) {
        Ok(sentence) => {
            println!("{sentence}");
            GOOD
        }
        Err(error) => {
            eprintln!("fout: {error}");
            WRONG_USE
        }
    }
}

fn write(options: &Schema) -> Result<String, OutputError> {
    let dir = options.out.clone().unwrap_or_else(|| options.root.join(MAP));
    let schemas = schemas();
    for (name, text) in &schemas {
        replace_file(&dir.join(name), text.as_bytes())?;
    }
    if options.out.is_none() {
        replace_file(&options.root.join(INSTELLINGEN), instellingen().as_bytes())?;
    }
    Ok(format!("{} schema's in {}", schemas.len(), dir.display()))
}
