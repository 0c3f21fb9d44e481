/**
 * The practice: what a referrer sees without scrolling on a small screen, and what comes out of the printer.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { serve } from "./server.js";
import { built, htmlFiles, launch, open, PAGES, ROOT } from "./site.js";

/** The part of the wijken in which also the term of the feedback is in sight in a low window. */
const FEEDBACK_IN_SIGHT = 0.98;

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

/** The addresses of the pages of a site whose files match. @param {RegExp} pattern @param {string} [root] */
function addresses(pattern, root = ROOT) {
  return htmlFiles(root).filter((file) => pattern.test(file)).map((file) => `/${file.replace(/index\.html$/, "")}`);
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

test("the answer of the finder is in sight without scrolling, whatever the wijk", async () => {
  const wijken = addresses(/^gemeenten\/[^/]+\/(?!verwijzen\/|activiteiten\/|coachlijst\/|cijfers\/)[^/]+\/index\.html$/);
  assert.ok(wijken.length > 90, `${wijken.length} wijken`);
  const options = { viewport: { width: 1024, height: 600 }, serviceWorkers: /** @type {const} */ ("block") };
  const { context, page } = await open(browser, `${server.origin}/verwijzen/`, options);
  const below = [];
  let feedback = 0;
  for (const path of wijken) {
    await page.goto(`${server.origin}/verwijzen/#${path.split("/").slice(2, 4).join("/")}`);
    await page.locator(`[data-antwoord] h2 a[href="${path}"]`).waitFor();
    const ends = await page.locator("[data-antwoord]").evaluate((answer) => {
      const end = (/** @type {Element} */ element) => element.getBoundingClientRect().bottom;
      const parts = [".antwoord-kop", ".coachkaart-wie", ".belrij", ".coachkaart .feit", ".route"];
      const all = parts.flatMap((part) => [...answer.querySelectorAll(part)].map((it) => ({ part, end: end(it) })));
      const [who, reaction, term] = answer.querySelectorAll(".feiten--smal .feit");
      return { all: [...all, { part: "who may refer", end: end(who) }, { part: "reaction", end: end(reaction) }], term: end(term) };
    });
    assert.ok(ends.all.length > 10, `${path}: ${ends.all.length} parts`);
    for (const { part, end } of ends.all) if (end > 600) below.push(`${path}: ${part} ends at ${end}`);
    if (ends.term <= 600) feedback += 1;
  }
  await context.close();
  assert.deepEqual(below, []);
  // Where a line stands above the coach and the agreements are long, the term of the feedback comes just after.
  assert.ok(feedback >= wijken.length * FEEDBACK_IN_SIGHT, `the feedback term of ${feedback} of ${wijken.length} wijken`);
});

test("at 320 px the button that copies is as wide as the answer", async () => {
  const options = { viewport: { width: 320, height: 800 }, serviceWorkers: /** @type {const} */ ("block") };
  const { context, page } = await open(browser, `${server.origin}/verwijzen/#9351`, options);
  const [button, card] = await Promise.all(["[data-kopieer]", ".coachkaart"].map((part) => page.locator(part).boundingBox()));
  await context.close();
  assert.deepEqual([button?.x, button?.width], [card?.x, card?.width]);
});

for (const region of /** @type {const} */ (["WIJKWIJZER_SITE", "WIJKWIJZER_SITE_HAARLEMMERMEER"])) {
  test(`the referral instruction of a gemeente prints on one sheet, and its drawings on one of their own: ${region}`, async () => {
    const there = await serve(built(region));
    try {
      const paths = addresses(/^gemeenten\/[^/]+\/verwijzen\/index\.html$/, built(region));
      assert.ok(paths.length >= (region === "WIJKWIJZER_SITE" ? 10 : 1), `${paths.length} gemeenten`);
      for (const path of paths) {
        assert.equal(await printed(there.origin + path), 1, path);
        assert.equal(await printed(`${there.origin}${path}#stroomschema`), 1, `${path}, the drawings`);
      }
    } finally {
      await there.close();
    }
  });
}

test("on paper: whom, how and in brief when; the drawings when one asks for them", async () => {
  const { context, page } = await open(browser, `${server.origin}/gemeenten/groningen/verwijzen/`);
  const shown = async (/** @type {string[]} */ parts) =>
    Promise.all(parts.map(async (part) => `${part}: ${await page.locator(part).first().isVisible()}`));
  const instruction = [".wijkrij .telefoon", ".routes", ".afspraken .feit", ".past-redenen", ".pastlijst fieldset"];
  const schema = [".past .schema", ".werkwijze .schema"];
  const all = (/** @type {string[]} */ parts, /** @type {boolean} */ seen) => parts.map((part) => `${part}: ${seen}`);
  await page.emulateMedia({ media: "print" });
  assert.deepEqual(await shown([...instruction, ...schema]), [...all(instruction, true), ...all(schema, false)]);
  await page.emulateMedia({ media: "screen" });
  assert.equal(await page.locator(".druk span").isVisible(), false);
  await page.locator(".druk a").click();
  assert.equal(await page.locator(".druk span").isVisible(), true, "it is said what comes out of the printer");
  await page.emulateMedia({ media: "print" });
  const [call, routes, agreements, ...list] = instruction;
  const sheet = [...schema, ...list, "h1"];
  const rest = [call, routes, agreements];
  assert.deepEqual(await shown([...sheet, ...rest]), [...all(sheet, true), ...all(rest, false)]);
  await context.close();
});

test("the page of a postcode with one wijk prints on one sheet", async () => {
  const paths = PAGES.filter(({ kind, times }) => kind === "postcode" && times === 1).map(({ path }) => path);
  assert.ok(paths.length > 0);
  for (const path of paths) assert.equal(await printed(server.origin + path), 1, path);
});

test("an activity prints on one sheet", async () => {
  const size = (/** @type {string} */ path) => readFileSync(join(ROOT, path, "index.html")).length;
  const longest = addresses(/^gemeenten\/[^/]+\/activiteiten\/[^/]+\/index\.html$/).sort((a, b) => size(b) - size(a));
  const seen = PAGES.filter(({ kind }) => kind === "activiteit").map(({ path }) => path);
  for (const path of new Set([...seen, ...longest.slice(0, 20)])) assert.equal(await printed(server.origin + path), 1, path);
});

/** How many pages of A4 a page of a site prints on. @param {string} url */
async function printed(url) {
  const { context, page } = await open(browser, url);
  try {
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const text = pdf.toString("latin1");
    const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, wide, high]) => [+wide, +high]);
    for (const [wide, high] of boxes) {
      assert.ok(Math.abs(wide - 595) < 2 && Math.abs(high - 842) < 2, `${url}: a page of ${wide} by ${high} points`);
    }
    return (text.match(/\/Type\s*\/Page\b/g) ?? []).length;
  } finally {
    await context.close();
  }
}
