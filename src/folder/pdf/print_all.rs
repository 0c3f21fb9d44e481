//! Many papers at once.

use std::io;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// The stack of a thread that makes papers, in bytes. Typst nests deeply; the usual 2 MB are too few.
const STACK: usize = 16 << 20;

/// After so many papers typst's memory of earlier ones is cleared: they cost some 0.3 MB each.
const MEMORY: usize = 1000;

/// Does `work` for each item on all cores, in the order of the items as far as threads allow, and returns the results in
/// that order. `work` may call [`Press::pdf`](super::Press::pdf).
///
/// Each thread is a pool of rayon by itself. Typst works in parallel inside, and in a pool with many threads one that waits
/// would begin the next paper on top of its own, without end.
///
/// # Errors
/// When the system has no thread to give.
pub fn print_all<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> io::Result<Vec<R>> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(items.len());
    let next = AtomicUsize::new(0);
    let (sender, done) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..threads {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build();
            let pool = pool.map_err(io::Error::other)?;
            let (next, work, sender) = (&next, &work, sender.clone());
            scope.spawn(move || {
                pool.install(|| {
                    loop {
                        let index = next.fetch_add(1, Ordering::Relaxed);
                        let Some(item) = items.get(index) else { break };
                        if sender.send((index, work(item))).is_err() {
                            break;
                        }
                        if index % MEMORY == MEMORY - 1 {
                            comemo::evict(0);
                        }
                    }
                });
            });
        }
        Ok::<(), io::Error>(())
    })?;
    drop(sender);
    comemo::evict(0);
    let mut results: Vec<(usize, R)> = done.into_iter().collect();
    results.sort_by_key(|(index, _)| *index);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}
