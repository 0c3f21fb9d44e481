// Runs on every page, after everything that people see. The site works just the same without it.

/** Lets the browser keep the pages for referrers, for when the network is away. */
function keep() {
  // This file stands in assets/, the worker at the root of the site: see src/site/worker.rs.
  const worker = new URL('../sw.js', import.meta.url);
  // A practice may forbid workers; then nothing is kept and nothing is lost.
  navigator.serviceWorker.register(worker).catch(() => {});
}

if ('serviceWorker' in navigator) {
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep, { once: true });
}
