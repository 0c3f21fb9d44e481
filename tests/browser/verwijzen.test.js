/**
 * The coach finder as a referrer uses it: every look-up of the table typed into the field, the address as a bookmark, and
 * no request that tells what was looked up.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, beforeEach, afterEach, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { serve } from "./server.js";
import { launch, open, ROOT } from "./site.js";
import { ask, holds, shown, until } from "./zoeker.js";

/**
 * The look-ups; the tests of `opzoeken.js` itself read them too.
 *
 * @type {import("./zoeker.js").Lookup[]}
 */
const LOOKUPS = JSON.parse(readFileSync(new URL("opzoeken.json", import.meta.url), "utf8"));

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof open>>} */
let visit;

before(async () => {
  server = await serve(ROOT);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  visit = await open(browser, `${server.origin}/verwijzen/`, {
    viewport: { width: 1024, height: 600 },
    // What a service worker lays by for later would hide in the log what a look-up asks for.
    serviceWorkers: "block",
  });
});

afterEach(async () => {
  await visit.context.close();
  assert.deepEqual(visit.faults, []);
});

test("every look-up typed into the field gives its answer", async (t) => {
  assert.ok(LOOKUPS.length >= 60, `${LOOKUPS.length} look-ups`);
  for (const lookup of LOOKUPS) {
    await t.test(`'${lookup.invoer}'`, async () => {
      await holds(visit.page, lookup);
    });
  }
});

test("the field has the focus, and four digits are enough", async () => {
  assert.equal(await visit.page.evaluate(() => document.activeElement?.id), "zoekveld");
  await visit.page.keyboard.type("9351");
  const { coach } = await seen( ({ kind }) => kind === "wijk", "wijk");
  assert.equal(coach, "Anneke Hofsteding");
  assert.equal(new URL(visit.page.url()).hash, "#9351");
  const box = await visit.page.locator("[data-antwoord] .belrij").first().boundingBox();
  assert.ok(box && box.y + box.height <= 600, `the number is in sight: ${JSON.stringify(box)}`);
});

test("an address can be bookmarked, and one can go back and forward", async () => {
  const { page } = visit;
  await page.goto("about:blank");
  await page.goto(`${server.origin}/verwijzen/#9501`);
  await seen( ({ kind }) => kind === "keuze", "keuze");
  await page.locator("[data-antwoord] .keuze").nth(1).click();
  await seen( ({ kind }) => kind === "wijk", "wijk");
  await page.goBack();
  await seen( ({ kind }) => kind === "keuze", "keuze after going back");
  await page.goForward();
  const { link } = await seen( ({ kind }) => kind === "wijk", "wijk after going forward");
  assert.equal(link, "/gemeenten/stadskanaal/maarswold/");
});

test("the text to copy is short and plain, and the button copies it", async () => {
  const { context, page } = visit;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await ask(visit.page, "9351");
  await seen( ({ kind }) => kind === "wijk", "wijk");
  const text = await page.locator("[data-antwoord] textarea").inputValue();
  assert.ok(text.length > 50 && text.length <= 600, `${text.length} characters`);
  assert.match(text, /^[\x20-\x7e\n]+$/);
  await page.locator("[data-kopieer]").click();
  await until(page, () => page.locator("[data-kopieer-stand]").textContent(), (told) => Boolean(told), "told");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
});

test("the keyboard alone is enough, its place is always in sight, and nothing holds it", async () => {
  const { context, page } = visit;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.type("9501");
  await seen(({ kind }) => kind === "keuze", "keuze");
  await tabTo(".keuze");
  await page.keyboard.press("Tab");
  assert.match((await focus()).href, /\/maarswold$/);
  await page.keyboard.press("Enter");
  const { coach } = await seen(({ kind }) => kind === "wijk", "wijk");
  assert.equal(coach, "Gea Huizing");
  // The answer is read from its head on: the next stops are in it.
  await until(page, focus, ({ matches }) => matches.includes("h2"), "the head of the answer has the focus");
  await tabTo("[data-kopieer]");
  await page.keyboard.press("Enter");
  await until(page, () => page.locator("[data-kopieer-stand]").textContent(), (told) => Boolean(told), "told");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await page.locator("[data-antwoord] textarea").inputValue());
  assert.ok((await focus()).matches.includes("[data-kopieer]"), "the focus stays on the button");
  const call = await tabTo("a.belrij");
  assert.match(call.href, /^tel:/);
  // Through the whole answer to what comes after it, and all the way back to the field.
  await tabTo("footer a");
  await tabTo("#zoekveld", "Shift+Tab");
});

test("no answer has a fault against WCAG", async () => {
  const { page } = visit;
  await page.evaluate(AXE);
  for (const invoer of ["9351", "9743", "9501", "9301", "slapeloos", "Z68", "xyzzy"]) {
    await ask(visit.page, invoer);
    await seen( ({ kind }) => kind !== "leeg", "an answer");
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await violations(page), [], `${invoer} at ${width} px`);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(needed <= width, `${invoer}: ${needed} px wide in a window of ${width} px`);
    }
  }
});

// The last one: by now every look-up was made.
test("no request tells what was looked up", () => {
  const typed = LOOKUPS.map(({ invoer }) => invoer.trim().toLowerCase()).filter((invoer) => /^\d{4}/.test(invoer));
  const telling = server.log.filter(({ url }) => url.includes("?") || typed.some((invoer) => url.includes(invoer)));
  assert.deepEqual(telling, []);
  const paths = new Set(server.log.map(({ url }) => url.replace(/\.[0-9a-f]{10}\./, ".")));
  assert.ok([...paths].every((path) => path === "/verwijzen/" || path.startsWith("/assets/")), [...paths].join(" "));
});

/**
 * Waits for an answer.
 *
 * @param {(answer: import("./zoeker.js").Shown) => boolean} good
 * @param {string} what
 */
function seen(good, what) {
  return until(visit.page, () => shown(visit.page), good, what);
}

/**
 * What has the focus: which of the stops of the test it is, where it leads to, and whether one sees it.
 *
 * @returns {Promise<{ matches: string[], href: string, visible: boolean, name: string }>}
 */
function focus() {
  return visit.page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const box = at.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const stops = [".keuze", "h2", "[data-kopieer]", "a.belrij", "footer a", "#zoekveld"];
    return {
      matches: stops.filter((stop) => at.matches(stop)),
      href: at.getAttribute("href") ?? "",
      visible: box.bottom > 0 && box.top < innerHeight && box.width > 0 && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
      name: `${at.tagName} ${(at.textContent ?? "").trim().slice(0, 40)}`,
    };
  });
}

/**
 * Presses a key until what is asked for has the focus; every stop on the way is in sight and has an outline.
 *
 * @param {string} stop one of those of {@link focus}
 * @param {string} [key]
 */
async function tabTo(stop, key = "Tab") {
  const way = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await visit.page.keyboard.press(key);
    const at = await focus();
    way.push(at.name);
    assert.ok(at.visible, `one sees where the focus is: ${at.name}`);
    if (at.matches.includes(stop)) return at;
  }
  return assert.fail(`${stop} is not reached by ${key}: ${way.slice(0, 20).join(", ")} …`);
}
