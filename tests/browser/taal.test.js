/**
 * A site in English: the language of the page and of what editors wrote, access, and an answer of the coach finder in it.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { serve } from "./server.js";
import { built, launch, open } from "./site.js";
import { ask, shown, until } from "./zoeker.js";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  server = await serve(built("WIJKWIJZER_SITE_ENGELS"));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

for (const path of ["/", "/verwijzen/", "/activiteiten/", "/gemeenten/noorderveen/", "/gemeenten/noorderveen/verwijzen/", "/gemeenten/noorderveen/turfwijk/", "/themas/", "/zoeken/"]) {
  test(`${path} is in English and can be read`, async () => {
    const { context, page, faults } = await open(browser, server.origin + path, { viewport: { width: 1280, height: 800 } });
    try {
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
      await page.evaluate(AXE);
      assert.deepEqual(await violations(page), []);
      await page.setViewportSize({ width: 320, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(needed <= 320, `${needed} px wide`);
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  });
}

test("the coach finder answers in English, with hours as the English write them", async () => {
  const { context, page, faults } = await open(browser, `${server.origin}/verwijzen/`, { viewport: { width: 1280, height: 800 } });
  try {
    await ask(page, "9801 AB");
    const { coach, text } = await until(page, () => shown(page), ({ kind }) => kind === "wijk", "wijk");
    assert.equal(coach, "Tine Turfsma");
    assert.match(text, /Call/);
    assert.match(text, /(Mon|Tues|Wednes|Thurs|Fri)day.* \d+:\d\d to \d+:\d\d/s);
    assert.doesNotMatch(text, /maandag|dinsdag|woensdag|donderdag|vrijdag|\buur\b|Gecontroleerd|Bereikbaar/);
    await page.evaluate(AXE);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
});
