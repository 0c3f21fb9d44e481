/**
 * The map of a gemeente by keyboard: every wijk gets the focus once, says its name, and leads to its page.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { serve } from "./server.js";
import { launch, open, ROOT } from "./site.js";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve(ROOT)]);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test("the keyboard goes over all wijken of the map, in the order of the list", async () => {
  const { context, page } = await open(browser, `${server.origin}/gemeenten/groningen/`);
  try {
    const listed = await page.$$eval(".wijkrij h3 a", (all) => all.map((it) => it.textContent));
    await page.focus(".arm--rechts a");
    const names = [];
    for (const _ of listed) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => document.activeElement?.closest(".wijkkaart a")?.getAttribute("aria-label"));
      names.push(name);
      assert.deepEqual(await page.locator(".wijkkaart a text:visible").allTextContents(), [name]);
    }
    assert.deepEqual(names, listed);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/gemeenten/groningen/");
    assert.equal((await page.locator("h1").innerText()).split("\n").at(-1)?.trim(), listed.at(-1));
  } finally {
    await context.close();
  }
});
