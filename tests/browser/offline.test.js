/**
 * After one visit, without network: the finder answers, the referral pages say when they were saved, and a page that is not
 * kept says so.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { serve } from "./server.js";
import { launch, open, ROOT } from "./site.js";

/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

test("after one visit the pages for referrers work without network", async () => {
  const server = await serve(ROOT);
  const { context, page } = await open(browser, `${server.origin}/verwijzen/`);
  try {
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // No server is what no network is like; switching off the page alone would leave the worker its own line.
    await server.close();

    await page.goto(`${server.origin}/gemeenten/westerkwartier/verwijzen/`);
    assert.match(await page.locator(".opgeslagen").innerText(), /^Opgeslagen op 21\snovember 2026/u);
    assert.match(await page.locator("h1").innerText(), /Westerkwartier/);

    await page.goto(`${server.origin}/verwijzen/#9351`);
    await page.locator(".belrij-nummer").first().waitFor();
    assert.match(await page.locator(".belrij-nummer").first().innerText(), /^0[\d\s]+$/);

    await page.goto(`${server.origin}/handboek/`);
    assert.match(await page.locator("main").innerText(), /niet opgeslagen/);
  } finally {
    await context.close();
  }
});
