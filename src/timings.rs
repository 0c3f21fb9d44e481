//! How long each stage took, for `--timings`.

use std::time::{Duration, Instant};

/// How long each stage took. The only place that measures time; nothing of it gets into a site.
#[derive(Debug, Default)]
pub struct Timings {
    stages: Vec<(&'static str, Duration)>,
}

impl Timings {
    /// Runs a stage and notes how long it took. Stages of the same name are added up.
    #[allow(clippy::disallowed_methods)] // This is the one place that measures.
    pub fn stage<T>(&mut self, name: &'static str, run: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let out = run();
        let took = start.elapsed();
        match self.stages.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += took,
            None => self.stages.push((name, took)),
        }
        out
    }

    /// The stages in the order in which they first ran.
    #[must_use]
    pub fn stages(&self) -> &[(&'static str, Duration)] {
        &self.stages
    }

    /// The sum of all stages.
    #[must_use]
    pub fn total(&self) -> Duration {
        self.stages.iter().map(|(_, took)| *took).sum()
    }
}
