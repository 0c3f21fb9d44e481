//! The command line is sound, and so is every use of it in the workflows.

use std::path::Path;

use clap::{CommandFactory as _, Parser as _};

use super::Cli;
use crate::begin::begin;
use crate::beheer;
use crate::source::{Content, Node, parse};

/// The workflows that a region takes over, with the least number of times that each calls the program.
const WORKFLOWS: [(&str, &str, usize); 8] = [
    ("controle.yml", include_str!("../../.github/workflows/controle.yml"), 3),
    ("publiceer.yml", include_str!("../../.github/workflows/publiceer.yml"), 1),
    ("versheid.yml", include_str!("../../.github/workflows/versheid.yml"), 1),
    ("uitgave.yml", include_str!("../../.github/workflows/uitgave.yml"), 1),
    ("gitlab-ci.yml", include_str!("../../examples/werkstromen/gitlab-ci.yml"), 4),
    ("netlify.toml", include_str!("../../netlify.toml"), 1),
    ("LEESMIJ.md", include_str!("../../examples/begin/LEESMIJ.md"), 9),
    ("redactiehandleiding.md", include_str!("../../content/paginas/redactiehandleiding.md"), 6),
];

#[test]
fn the_command_line_is_sound() {
    Cli::command().debug_assert();
}

/// The calls of the program in the lines of a shell and between backticks: their words, without quotes.
fn calls(text: &str) -> Vec<Vec<String>> {
    let line = |line: &str| {
        let line = line.trim().trim_start_matches("- ").trim_start_matches("run: ").to_owned();
        let rest = line.strip_prefix("wijkwijzer ")?;
        let end = rest.find(['>', '|', ';']).unwrap_or(rest.len());
        // Between quotes a space belongs to the word.
        let parts = rest[..end].split('"').enumerate();
        let words = parts.flat_map(|(at, part)| {
            if at % 2 == 1 { vec![part.to_owned()] } else { part.split_whitespace().map(str::to_owned).collect() }
        });
        Some(std::iter::once("wijkwijzer".to_owned()).chain(words).collect())
    };
    // In a running text they stand between backticks.
    let inline = text.split('`').filter(|part| !part.contains('\n'));
    text.lines().chain(inline).filter_map(line).collect()
}

#[test]
fn the_workflows_and_the_guide_call_the_program_as_it_is() {
    for (name, text, least) in WORKFLOWS {
        let found = calls(text);
        assert!(found.len() >= least, "{name}: {found:?}");
        for call in found.iter().filter(|call| !call.contains(&"--version".to_owned())) {
            // A placeholder such as a day is none of the values that the option takes.
            let parsed = Cli::try_parse_from(call);
            assert!(
                parsed.is_ok(),
                "{name}: {}: {}",
                call.join(" "),
                parsed.err().map_or(String::new(), |e| e.to_string())
            );
        }
    }
    assert!(Cli::try_parse_from(&calls("wijkwijzer check --formaat github")[0]).is_err());
}

#[test]
fn the_workflows_take_the_form_that_the_page_names() {
    let step = format!("npm pack --silent @sveltia/cms@{}\n", beheer::VERSIE);
    for (name, text, _) in WORKFLOWS.iter().filter(|(_, text, _)| text.contains("sveltia")) {
        let is_guide = Path::new(name).extension().is_some_and(|extension| extension == "md");
        assert!(is_guide || text.contains(&step), "{name}");
    }
    assert_eq!(WORKFLOWS.iter().filter(|(_, text, _)| text.contains(&step)).count(), 3);
}

#[test]
fn a_new_site_has_every_workflow_but_that_of_releases_as_it_is_here() {
    let files = begin(None, "2026-11-21".parse().expect("a date"));
    let of_a_site = WORKFLOWS.iter().filter(|(name, ..)| !["uitgave.yml", "LEESMIJ.md"].contains(name));
    for (name, text, _) in of_a_site {
        let same: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(name)).collect();
        assert!(matches!(same.as_slice(), [(_, there)] if there == text), "{name}");
    }
    // A workflow takes the program from the action of its own repository.
    let action = files.iter().find(|(path, _)| path == ".github/actions/wijkwijzer/action.yml").expect("an action");
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with(".github/")) {
        let root = parse(text).unwrap_or_else(|fault| panic!("{path}: {}", fault.bericht));
        assert!(matches!(root.content, Content::Map(_)), "{path}");
        assert!(path == &action.0 || text.contains("uses: ./.github/actions/wijkwijzer\n"), "{path}");
    }
}

/// A value of a map, by its key.
fn get<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    match &node.content {
        Content::Map(entries) => entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value),
        _ => None,
    }
}

#[test]
fn the_jobs_for_gitlab_have_a_stage_that_is_there_and_something_to_do() {
    let root = parse(WORKFLOWS[4].1).expect("YAML");
    let Content::Map(entries) = &root.content else { panic!("a map") };
    let Some(Content::List(stages)) = get(&root, "stages").map(|node| &node.content) else { panic!("stages") };
    let text = |node: &Node| match &node.content {
        Content::Scalar { text, .. } => text.clone(),
        _ => String::new(),
    };
    let stages: Vec<String> = stages.iter().map(text).collect();
    let jobs: Vec<_> = entries.iter().filter(|entry| !["stages", "default"].contains(&entry.key.as_str())).collect();
    assert_eq!(jobs.len(), 3);
    for job in jobs {
        assert!(get(&job.value, "stage").is_some_and(|stage| stages.contains(&text(stage))), "{}", job.key);
        for part in ["script", "rules"] {
            assert!(
                matches!(get(&job.value, part).map(|node| &node.content), Some(Content::List(list)) if !list.is_empty())
            );
        }
    }
}
