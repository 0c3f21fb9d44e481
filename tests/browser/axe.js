/**
 * axe-core in a page: the rules of WCAG that a machine can check.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The script of axe-core, to evaluate in a page once. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.0, 2.1 and 2.2, level A and AA. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe-core finds. @param {import("playwright-core").Page} page @returns {Promise<string[]>} */
export async function violations(page) {
  const found = await page.evaluate(async (tags) => {
    if (matchMedia("(forced-colors: active)").matches) {
      // axe reads the colour of text from this property, for which Chromium does not tell the forced colour.
      for (const it of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("body *"))) {
        it.style.setProperty("-webkit-text-fill-color", getComputedStyle(it).color);
      }
    }
    // @ts-ignore: axe is a global of the page.
    const result = await axe.run(document, { runOnly: tags, resultTypes: ["violations"], preload: false });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  }, WCAG);
  return found;
}
