/**
 * Lighthouse as on a telephone: a middling one on a slow 4G line, which it works out from what it sees here (simulated), so
 * that a busy machine counts for little.
 *
 * @module
 */
import { createServer } from "node:net";

import lighthouse from "lighthouse";

import { launch } from "../site.js";

/** The least score of each category, of 100. @type {Record<string, number>} */
export const LEAST = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

/** How often the time may be measured: the best one counts, since a busy machine only ever makes it worse. */
const TRIES = 3;

/** A browser that Lighthouse can talk to. */
export async function launchForLighthouse() {
  const port = await new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(free));
    });
  });
  const browser = await launch([`--remote-debugging-port=${port}`]);
  return { browser, port: /** @type {number} */ (port) };
}

/**
 * What keeps a page below the least scores: the category, its score, and the audits that cost points.
 *
 * @param {string} url
 * @param {number} port of a browser of `launchForLighthouse`
 * @param {string[]} [categories]
 * @param {number} [tries] how often the time may be measured
 * @returns {Promise<string[]>}
 */
export async function lighthouseFaults(url, port, categories = Object.keys(LEAST), tries = TRIES) {
  const faults = await once(url, port, categories);
  let slow = faults.filter((fault) => fault.startsWith("performance"));
  for (let left = tries - 1; left > 0 && slow.length > 0; left -= 1) slow = await once(url, port, ["performance"]);
  return [...faults.filter((fault) => !fault.startsWith("performance")), ...slow];
}

/** @param {string} url @param {number} port @param {string[]} onlyCategories @returns {Promise<string[]>} */
async function once(url, port, onlyCategories) {
  const result = await lighthouse(url, {
    port, onlyCategories, output: "json", logLevel: "silent", formFactor: "mobile", throttlingMethod: "simulate",
    disableFullPageScreenshot: true,
  });
  if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${result?.lhr.runtimeError?.message}`);
  const { categories, audits } = result.lhr;
  return onlyCategories.flatMap((name) => {
    const { score, auditRefs } = categories[name];
    if (score !== null && score * 100 >= LEAST[name]) return [];
    const costly = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1);
    const why = costly.map(({ id }) => `${id} (${audits[id].displayValue ?? audits[id].title})`);
    return [`${name}: ${Math.round((score ?? 0) * 100)}, not ${LEAST[name]}: ${why.join(", ")}`];
  });
}
