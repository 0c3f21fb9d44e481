/**
 * The practice: what a referrer sees without scrolling on a small screen, and what comes out of the printer.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { serve } from "./server.js";
import { htmlFiles, launch, open, PAGES, ROOT } from "./site.js";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  server = await serve(process.env.WIJKWIJZER_SITE ?? "");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** The addresses of the pages whose files match. @param {RegExp} pattern */
function addresses(pattern) {
  return htmlFiles().filter((file) => pattern.test(file)).map((file) => `/${file.replace(/index\.html$/, "")}`);
}

/**
 * The postcodes with one wijk: of each wijk the one with the longest page, since what stands above the coach depends on
 * the wijk and on the names of the places.
 *
 * @returns {string[]} addresses
 */
function postcodes() {
  /** @type {Map<string, { path: string, length: number }>} */
  const longest = new Map();
  for (const path of addresses(/^postcode\/\d{4}\//)) {
    const html = readFileSync(join(ROOT, path, "index.html"), "utf8");
    const wijken = [...html.matchAll(/<h2[^>]* id="?(wijk-[\w-]+)/g)].map(([, id]) => id);
    const { length } = html;
    if (wijken.length === 1 && length > (longest.get(wijken[0])?.length ?? 0)) longest.set(wijken[0], { path, length });
  }
  return [...longest.values()].map(({ path }) => path);
}

test("the coach's telephone number is in sight on the page of a postcode with one wijk", async () => {
  const paths = postcodes();
  assert.ok(paths.length > 50, `${paths.length} wijken`);
  const { context, page } = await open(browser, server.origin, { viewport: { width: 1024, height: 600 } });
  const hidden = [];
  for (const path of paths) {
    await page.goto(server.origin + path);
    const box = await page.locator("main a[href^='tel:']").first().boundingBox();
    if (!box || box.y < 0 || box.y + box.height > 600) hidden.push(`${path}: ${JSON.stringify(box)}`);
  }
  await context.close();
  assert.deepEqual(hidden, []);
});

test("the referral instruction of a gemeente prints on at most two sheets", async () => {
  const paths = addresses(/^gemeenten\/[^/]+\/verwijzen\/index\.html$/);
  assert.ok(paths.length >= 10, `${paths.length} gemeenten`);
  for (const path of paths) {
    const count = await printed(path);
    assert.ok(count >= 1 && count <= 2, `${path}: ${count} pages of A4`);
  }
});

test("the page of a postcode with one wijk prints on one sheet", async () => {
  const paths = PAGES.filter(({ kind, times }) => kind === "postcode" && times === 1).map(({ path }) => path);
  assert.ok(paths.length > 0);
  for (const path of paths) assert.equal(await printed(path), 1, path);
});

test("an activity prints on one sheet", async () => {
  const size = (/** @type {string} */ path) => readFileSync(join(ROOT, path, "index.html")).length;
  const longest = addresses(/^gemeenten\/[^/]+\/activiteiten\/[^/]+\/index\.html$/).sort((a, b) => size(b) - size(a));
  const seen = PAGES.filter(({ kind }) => kind === "activiteit").map(({ path }) => path);
  for (const path of new Set([...seen, ...longest.slice(0, 20)])) assert.equal(await printed(path), 1, path);
});

/** How many pages of A4 a page of the site prints on. @param {string} path */
async function printed(path) {
  const { context, page } = await open(browser, server.origin + path);
  try {
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const text = pdf.toString("latin1");
    const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, wide, high]) => [+wide, +high]);
    for (const [wide, high] of boxes) {
      assert.ok(Math.abs(wide - 595) < 2 && Math.abs(high - 842) < 2, `${path}: a page of ${wide} by ${high} points`);
    }
    return (text.match(/\/Type\s*\/Page\b/g) ?? []).length;
  } finally {
    await context.close();
  }
}
