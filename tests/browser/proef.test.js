/**
 * The coach finder in a region that is made for it (tests/fixtures/browser): gemeenten in which nobody can refer yet, a
 * postcode that is split by its letters, coaches who are away, and names in Gronings and Frisian.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { serve } from "./server.js";
import { built, launch, open } from "./site.js";
import { ask, holds, shown, until } from "./zoeker.js";

/** @type {import("./zoeker.js").Lookup[]} */
const LOOKUPS = JSON.parse(readFileSync(new URL("opzoeken-proef.json", import.meta.url), "utf8"));

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof open>>} */
let visit;

before(async () => {
  server = await serve(built("WIJKWIJZER_SITE_PROEF"));
  browser = await launch();
  visit = await open(browser, `${server.origin}/verwijzen/`, { serviceWorkers: "block" });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test("every look-up typed into the field gives its answer", async (t) => {
  assert.ok(LOOKUPS.length >= 15, `${LOOKUPS.length} look-ups`);
  for (const lookup of LOOKUPS) {
    await t.test(`'${lookup.invoer}'`, async () => {
      await holds(visit.page, lookup);
      const { gemeente } = lookup;
      if (gemeente) {
        // What to do instead is there: where else to go, and the page of the gemeente.
        const links = visit.page.locator("[data-antwoord] .melding a");
        const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
        assert.ok(hrefs.some((href) => href.startsWith("tel:")), `${hrefs}`);
        assert.ok(hrefs.includes(`/gemeenten/${gemeente}/`), `${hrefs}`);
      }
    });
  }
  assert.deepEqual(visit.faults, []);
});

test("a choice by letters leads to the coach of these letters", async () => {
  const { page } = visit;
  await ask(page, "9801");
  await until(page, () => shown(page), ({ kind }) => kind === "keuze", "keuze");
  await page.locator(".keuze", { hasText: "AA-KZ" }).click();
  const { coach } = await until(page, () => shown(page), ({ kind }) => kind === "wijk", "wijk");
  assert.equal(coach, "Tine Turfsma");
});

test("the answers of this region have no fault against WCAG", async () => {
  const { page } = visit;
  await page.evaluate(AXE);
  for (const invoer of ["9811", "9821", "9801", "9803"]) {
    await ask(page, invoer);
    await until(page, () => shown(page), ({ text }) => text.length > 0, "an answer");
    assert.deepEqual(await violations(page), [], invoer);
  }
});

test("no request tells what was looked up", () => {
  const telling = server.log.filter(({ url }) => url.includes("?") || LOOKUPS.some(({ invoer }) => url.includes(invoer)));
  assert.deepEqual(telling, []);
});
