/**
 * What there is to read in a page, and in what order its headings come.
 *
 * @module
 */

/** @typedef {import("playwright-core").Page} Page */

/** Whether there is one h1, first, and no level is left out below it. @param {Page} page @returns {Promise<string[]>} */
export async function headingFaults(page) {
  const levels = await page.$$eval("h1, h2, h3, h4, h5, h6", (all) => all.map((it) => Number(it.tagName[1])));
  const faults = [];
  const first = levels.filter((level) => level === 1).length;
  if (first !== 1) faults.push(`${first} times h1`);
  if (levels[0] !== 1) faults.push(`h${levels[0]} before the h1`);
  levels.forEach((level, at) => {
    if (at > 0 && level > levels[at - 1] + 1) faults.push(`h${level} after h${levels[at - 1]}: a level left out`);
  });
  return faults;
}

/**
 * What there is to read and to follow in a page: its visible headings, texts and links. Forms and the places where a
 * script tells how it goes are left out.
 *
 * @param {Page} page
 * @param {string} [besides] a selector of what is left out as well
 * @returns {Promise<string[]>}
 */
export function content(page, besides = "") {
  const out = ["form", "[role=status]", "[aria-live]", besides].filter(Boolean).join(", ");
  return page.$$eval("main :is(h1, h2, h3, h4, p, li, dt, dd, td, th, a[href])", (all, without) =>
    all
      .filter((it) => it.checkVisibility() && !it.closest(without))
      .filter((it) => it.matches("a") || !it.querySelector("p, li, dt, dd, td, form, [role=status], [aria-live]"))
      .map((it) => `${it.getAttribute("href") ?? ""} ${it.textContent?.replace(/\s+/g, " ").trim()}`),
    out,
  );
}

/** What was there to read and is not any more. @param {string[]} before @param {string[]} now @param {string} how @returns {string[]} */
export function lost(before, now, how) {
  const left = new Set(now);
  return before.filter((line) => !left.has(line)).map((line) => `${how}: ${line}`);
}

/** The paths that a page links to in this site. @param {Page} page @returns {Promise<string[]>} */
export function internalLinks(page) {
  return page.$$eval("a[href]", (all) =>
    all
      // By the attribute: a link in a drawing has no `href` that is text.
      .map((it) => new URL(it.getAttribute("href") ?? "", document.baseURI))
      .filter((url) => url.origin === location.origin && url.pathname !== location.pathname)
      .map((url) => url.pathname),
  );
}

/** The requests of a visit that went to another host. @param {string[]} requests @param {string} origin @returns {string[]} */
export function elsewhere(requests, origin) {
  return requests.filter((asked) => !asked.startsWith(`${origin}/`)).map((asked) => `asked elsewhere: ${asked}`);
}
