//! What is wrong with a command line, in Dutch.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{GOOD, WRONG_USE};

/// Shows what is wrong, or the help or version that was asked for. Returns the exit code.
pub(super) fn show(error: &clap::Error) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // Who closes the pipe early has seen enough.
        let _ = error.print();
        return GOOD;
    }
    eprintln!("fout: {}", sentence(error));
    eprintln!("hulp: 'wijkwijzer --help' laat alle opdrachten en opties zien");
    WRONG_USE
}

fn sentence(error: &clap::Error) -> String {
    let part = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => texts.first().cloned(),
        _ => None,
    };
    let name = |kind| part(kind).unwrap_or_default();
    let near = |kind| part(kind).map_or(String::new(), |text| format!(", bedoelde u '{text}'?"));
    match error.kind() {
        ErrorKind::UnknownArgument => {
            format!("onbekende optie '{}'{}", name(ContextKind::InvalidArg), near(ContextKind::SuggestedArg))
        }
        ErrorKind::InvalidSubcommand => {
            let word = name(ContextKind::InvalidSubcommand);
            format!("onbekende opdracht '{word}'{}", near(ContextKind::SuggestedSubcommand))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (value, option) = (name(ContextKind::InvalidValue), name(ContextKind::InvalidArg));
            if value.is_empty() {
                return format!("bij '{option}' ontbreekt een waarde");
            }
            format!("'{value}' past niet bij '{option}'{}", near(ContextKind::SuggestedValue))
        }
        ErrorKind::ArgumentConflict => {
            format!("de optie '{}' kan hier niet, of staat er twee keer", name(ContextKind::InvalidArg))
        }
        _ => "deze opdracht is niet te lezen".to_owned(),
    }
}
