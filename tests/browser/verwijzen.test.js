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

/**
 * The look-ups; the tests of `opzoeken.js` itself read them too.
 *
 * @type {{ invoer: string, soort: string, wijken?: string[], klachten?: string[], coach?: string, invaller?: string,
 *   plaats?: string }[]}
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
      await ask("");
      await until(() => shown(), ({ kind }) => kind === "leeg", "an empty answer");
      await ask(lookup.invoer);
      const found = await until(() => shown(), ({ kind }) => kind === lookup.soort, lookup.soort);
      if (lookup.soort === "keuze") assert.equal(found.choices.length, (lookup.wijken ?? lookup.klachten ?? []).length);
      if (lookup.soort === "keuze" && lookup.wijken) {
        assert.deepEqual(found.choices, lookup.wijken.map((wijk) => wijk.split("/")[1]));
      }
      if (lookup.soort === "wijk") assert.equal(found.link, `/gemeenten/${lookup.wijken?.[0]}/`);
      if (lookup.soort === "klacht") assert.equal(found.link, `/klachten/${lookup.klachten?.[0]}/`);
      if (lookup.coach) assert.equal(found.coach, lookup.coach);
      if (lookup.soort === "wijk") assert.ok(found.call.includes(lookup.invaller ?? lookup.coach ?? "?"), found.call);
      if (lookup.plaats) assert.ok(found.text.includes(lookup.plaats), found.text);
    });
  }
});

test("the field has the focus, and four digits are enough", async () => {
  assert.equal(await visit.page.evaluate(() => document.activeElement?.id), "zoekveld");
  await visit.page.keyboard.type("9351");
  const { coach } = await until(() => shown(), ({ kind }) => kind === "wijk", "wijk");
  assert.equal(coach, "Anneke Hofsteding");
  assert.equal(new URL(visit.page.url()).hash, "#9351");
  const box = await visit.page.locator("[data-antwoord] .belrij").first().boundingBox();
  assert.ok(box && box.y + box.height <= 600, `the number is in sight: ${JSON.stringify(box)}`);
});

test("an address can be bookmarked, and one can go back and forward", async () => {
  const { page } = visit;
  await page.goto("about:blank");
  await page.goto(`${server.origin}/verwijzen/#9501`);
  await until(() => shown(), ({ kind }) => kind === "keuze", "keuze");
  await page.locator("[data-antwoord] .keuze").nth(1).click();
  await until(() => shown(), ({ kind }) => kind === "wijk", "wijk");
  await page.goBack();
  await until(() => shown(), ({ kind }) => kind === "keuze", "keuze after going back");
  await page.goForward();
  const { link } = await until(() => shown(), ({ kind }) => kind === "wijk", "wijk after going forward");
  assert.equal(link, "/gemeenten/stadskanaal/maarswold/");
});

test("the text to copy is short and plain, and the button copies it", async () => {
  const { context, page } = visit;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await ask("9351");
  await until(() => shown(), ({ kind }) => kind === "wijk", "wijk");
  const text = await page.locator("[data-antwoord] textarea").inputValue();
  assert.ok(text.length > 50 && text.length <= 600, `${text.length} characters`);
  assert.match(text, /^[\x20-\x7e\n]+$/);
  await page.locator("[data-kopieer]").click();
  await until(() => page.locator("[data-kopieer-stand]").textContent(), (told) => Boolean(told), "told");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
});

test("no answer has a fault against WCAG", async () => {
  const { page } = visit;
  await page.evaluate(AXE);
  for (const invoer of ["9351", "9743", "9501", "9301", "slapeloos", "Z68", "xyzzy"]) {
    await ask(invoer);
    await until(() => shown(), ({ kind }) => kind !== "leeg", "an answer");
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

/** Types a look-up and presses Enter. @param {string} invoer */
async function ask(invoer) {
  const field = visit.page.locator("#zoekveld");
  await field.fill(invoer);
  await field.press("Enter");
}

/**
 * What the answer shows. The kinds are those of the table; the messages are told apart by their heads.
 *
 * @returns {Promise<{ kind: string, link: string, coach: string, call: string, choices: string[], text: string }>}
 */
function shown() {
  return visit.page.evaluate(() => {
    const answer = /** @type {HTMLElement} */ (document.querySelector("[data-antwoord]"));
    const text = (/** @type {string} */ selector) => answer.querySelector(selector)?.textContent?.trim() ?? "";
    const status = document.querySelector("[data-zoeker] [role=status]")?.textContent ?? "";
    const heads = {
      buiten: ["buiten_kop", "buiten_plaats_kop"],
      code: ["code_kop"],
      onbekend: ["onbekend_kop"],
      registratie: ["registratie_kop"],
      status: ["gepland_kop", "niet_kop"],
    };
    const isHead = (/** @type {string} */ name) => {
      const template = /** @type {HTMLTemplateElement} */ (document.querySelector(`template[data-bericht="${name}"]`));
      const parts = (template.content.textContent ?? "").trim().split(/\{\w+\}/);
      const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+");
      return new RegExp(`^${pattern}$`).test(text(".melding-kop"));
    };
    const link = answer.querySelector(".antwoord-kop h2 a")?.getAttribute("href") ?? "";
    let kind = status ? "kort" : "leeg";
    if (!answer.hidden) {
      if (answer.querySelector(".keuzes")) kind = "keuze";
      else if (link.startsWith("/klachten/")) kind = "klacht";
      else if (link) kind = "wijk";
      else kind = Object.entries(heads).find(([, names]) => names.some(isHead))?.[0] ?? `'${text(".melding-kop")}'`;
    }
    const choices = [...answer.querySelectorAll(".keuze")].map((it) => it.getAttribute("href")?.split("/").at(-1) ?? "");
    const coach = text("a[href^='/coaches/']");
    return { kind, link, coach, call: text(".belrij"), choices, text: answer.textContent ?? "" };
  });
}

/**
 * Looks until what is seen is what is waited for.
 *
 * @template T
 * @param {() => Promise<T>} look
 * @param {(seen: T) => boolean} good
 * @param {string} what
 * @returns {Promise<T>}
 */
async function until(look, good, what) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (good(seen)) return seen;
    if (Date.now() > deadline) assert.fail(`waited for ${what}: ${JSON.stringify(seen)}`);
    await visit.page.waitForTimeout(20);
  }
}
