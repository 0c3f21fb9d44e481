/**
 * What a first visit to a page costs: bytes as hosts send them (brotli) and requests.
 *
 * @module
 */
import { extname } from "node:path";

import { serve } from "../server.js";
import { brotli, open } from "../site.js";

/**
 * Visits a page for the first time, and tells what is above its budget.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} root the folder of the site
 * @param {string} path
 * @param {import("../soorten.js").Budget} budget
 * @returns {Promise<string[]>}
 */
export async function weightFaults(browser, root, path, budget) {
  // A server of its own: what another page asks for at the same time does not count.
  const server = await serve(root);
  try {
    // What the worker fetches for later is no part of the visit: tests/offline.rs measures it.
    const { context, page } = await open(browser, server.origin + path, { serviceWorkers: "block" });
    await page.waitForLoadState("networkidle");
    await context.close();
    const files = server.log.flatMap(({ file }) => file ?? []);
    const sizes = files.map(brotli);
    const total = sizes.reduce((all, size) => all + size, 0);
    const faults = [];
    if (extname(files[0]) !== ".html") faults.push(`${files[0]} is no page`);
    if (sizes[0] > budget.html * 1000) faults.push(`${sizes[0]} bytes of HTML, more than ${budget.html} kB`);
    if (total > budget.total * 1000) faults.push(`${total} bytes in all, more than ${budget.total} kB: ${files}`);
    if (files.length > budget.requests) faults.push(`${files.length} requests, more than ${budget.requests}: ${files}`);
    return faults;
  } finally {
    await server.close();
  }
}
