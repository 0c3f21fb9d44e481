/**
 * The built site under test: its files, and a browser to visit it with.
 *
 * @module
 */
import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

import { chromium } from "playwright-core";

/** The folder of the built site. `cargo test --test browser` sets it. */
export const ROOT = built("WIJKWIJZER_SITE");

/**
 * The folder of a built site, from the environment: also that of another region than the one of the repository.
 *
 * @param {"WIJKWIJZER_SITE" | "WIJKWIJZER_SITE_HAARLEMMERMEER" | "WIJKWIJZER_SITE_PROEF" | "WIJKWIJZER_SITE_THEMA" |
 *   "WIJKWIJZER_SITE_ENGELS"} name
 */
export function built(name) {
  return process.env[name] ?? missing(name);
}

/**
 * The pages to visit: at least one of every kind. `kind` is the name of the template; `shows` is a selector that has to
 * be on the page, so that a page that is listed for something special goes on being special.
 *
 * @type {{ kind: string, path: string, why?: string, shows?: string, times?: number }[]}
 */
export const PAGES = JSON.parse(readFileSync(new URL("paginas.json", import.meta.url), "utf8"));

/** @param {string} name @returns {never} */
function missing(name) {
  throw new Error(`${name} is not set; run these tests with: cargo test --test browser`);
}

/** The paths of all HTML files of a site, in order. @param {string} [root] @returns {string[]} */
export function htmlFiles(root = ROOT) {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".html")).map((file) => file.split(sep).join("/")).sort();
}

/** The sizes of the files that were asked for: the style sheet is of every page. @type {Map<string, number>} */
const sizes = new Map();

/** The size of a file of the site as hosts send it, in bytes (brotli, best). @param {string} file @returns {number} */
export function brotli(file) {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

/**
 * The size of a file if it is above a bound, as `brotli` gives it. Most files are not, and for those a quick compression
 * tells, which makes them larger than the best one.
 *
 * @param {string} file
 * @param {number} most in bytes
 * @returns {number | undefined}
 */
export function above(file, most) {
  const quick = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  return quick > most && brotli(file) > most ? brotli(file) : undefined;
}

/** Starts Chromium. No name but this machine's resolves in it. @param {string[]} [args] more of its options */
export function launch(args = []) {
  const executablePath = process.env.CHROME_PATH ?? missing("CHROME_PATH");
  return chromium.launch({ executablePath, args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", ...args] });
}

/**
 * Opens a page of the site in a window of its own, and keeps what went wrong meanwhile.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function open(browser, url, options = {}) {
  const context = await browser.newContext({ locale: "nl-NL", timezoneId: "Europe/Amsterdam", ...options });
  const page = await context.newPage();
  /** What may not happen: a fault in the console, a script that fails, a violated policy. @type {string[]} */
  const faults = [];
  /** All addresses that were asked for. @type {string[]} */
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    // The browser says of a missing page that it is missing; the test of its status says so too.
    const itself = message.location().url === url && message.text().includes("status of 404");
    const blocked = options.serviceWorkers === "block" && message.text().startsWith("Service Worker registration blocked");
    if (["error", "warning"].includes(message.type()) && !itself && !blocked) faults.push(message.text());
  });
  if (options.javaScriptEnabled !== false) {
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
  }
  const response = await page.goto(url, { waitUntil: "load" });
  return { context, page, faults, requests, response };
}
