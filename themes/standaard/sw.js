// Keeps the pages for referrers, for when the network is away. The build puts one line before this
// text, `const SITE = {…}`: see src/site/worker.rs.

/**
 * @typedef {object} Site
 * @property {string} basis path where the site begins, with a slash at its end
 * @property {string} versie hash of everything that is kept
 * @property {string[]} paginas paths of the pages that are kept
 * @property {string[]} bestanden paths of what these pages load; their names change with their content
 * @property {string} geen path of the page for who has no network and asks for a page that is not kept
 * @property {string[]} buiten paths below which nothing is touched
 * @property {string} regel what a page from the cache says of itself, as HTML
 */

/** Caches belong to a host, on which more than one site may stand. */
const OURS = `wijkwijzer ${SITE.basis} `;
const CACHE = OURS + SITE.versie;

/** How long the network may take before the kept page is shown, in milliseconds. */
const PATIENCE = 3000;

/** Fetches all that is kept: pages anew, files as the browser has them. */
async function keep() {
  const cache = await caches.open(CACHE);
  const pages = SITE.paginas.map((path) => new Request(path, { cache: 'reload' }));
  await cache.addAll([...pages, ...SITE.bestanden]);
  await skipWaiting();
}

/** Throws away what earlier versions of this site kept. */
async function clean() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

/**
 * What is kept under a path.
 * @param {string} path
 * @returns {Promise<Response | undefined>}
 */
function kept(path) {
  return caches.match(path, { cacheName: CACHE, ignoreVary: true });
}

/**
 * A file whose name changes with its content: once kept, never asked for again.
 * @param {Request} request
 * @param {string} path
 */
async function file(request, path) {
  return (await kept(path)) ?? fetch(request);
}

/**
 * A page: from the network; when that fails or takes too long, as it was kept.
 * @param {Request} request
 * @param {string} path
 */
async function page(request, path) {
  const network = fetch(request);
  if (!SITE.paginas.includes(path)) {
    return network.catch(async () => (await kept(SITE.geen)) ?? Response.error());
  }
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  try {
    const response = await Promise.race([network, late]);
    if (response.status < 500) return response;
  } catch {
    // No network, or too slow: the kept page, if the browser has not thrown it away.
  }
  const copy = await kept(path);
  return copy ? dated(copy) : network;
}

/**
 * A kept page that says at its top when it was saved.
 * @param {Response} response
 */
async function dated(response) {
  const html = await response.text();
  const line = `<p class="opgeslagen"><span class="wikkel">${SITE.regel}</span></p>`;
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(html.replace(/<main[^>]*>/, (main) => main + line), { headers });
}

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(clean()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const outside = url.origin !== location.origin || SITE.buiten.some((path) => url.pathname.startsWith(path));
  if (request.method !== 'GET' || outside) return;
  if (SITE.bestanden.includes(url.pathname)) event.respondWith(file(request, url.pathname));
  else if (request.mode === 'navigate') event.respondWith(page(request, url.pathname));
});
