//! K009: a tab at the start of a line.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A tab at the start of a line, or a space that is none.
pub(crate) const RULE: Rule = Rule {
    code: "K009",
    naam: "tab",
    ernst: Ernst::Fout,
    zin: "Regels springen in met gewone spaties, niet met tabs.",
};

/// A space that does not break, as word processors and web pages have it. YAML takes it for a letter.
pub(crate) const VASTE_SPATIE: char = '\u{a0}';

/// The first line that is indented with something else than spaces.
pub(crate) fn find(text: &str) -> Option<Finding> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim_start_matches([' ', '\t', VASTE_SPATIE]);
        let indent = &line[..line.len() - body.len()];
        if !body.trim_end().is_empty()
            && let Some(bad) = indent.find(['\t', VASTE_SPATIE])
        {
            return Some(if indent[bad..].starts_with('\t') { finding(at + bad) } else { vaste_spatie(at + bad) });
        }
        at += line.len();
    }
    None
}

/// The finding for a tab at a byte.
pub(crate) fn finding(at: usize) -> Finding {
    Finding::new(&RULE, "deze regel springt in met een tab").at(at..at + 1).hulp("vervang de tab door twee spaties")
}

/// The finding for a space at a byte that does not break.
pub(crate) fn vaste_spatie(at: usize) -> Finding {
    Finding::new(&RULE, "hier staat een vaste spatie, die er alleen uitziet als een spatie")
        .at(at..at + VASTE_SPATIE.len_utf8())
        .hulp("haal haar weg en typ een gewone spatie; zij komt vaak mee bij het plakken uit Word of van een webpagina")
}
