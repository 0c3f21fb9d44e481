/**
 * The theme of a gemeente on the site of Haarlemmermeer: its colours, corners, logo and texts are there, in light and dark,
 * and all of it can still be read.
 */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { serve } from "./server.js";
import { built, launch, open } from "./site.js";

/** One page of each kind that a visitor comes to first. */
const PAGES = ["/", "/verwijzen/", "/activiteiten/", "/gemeenten/haarlemmermeer/"];

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  server = await serve(built("WIJKWIJZER_SITE_THEMA"));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** The first page of a kind below the gemeente. @param {import("playwright-core").Page} page @param {string} selector */
const first = (page, selector) => page.locator(selector).first().getAttribute("href");

/** A style of an element. @param {import("playwright-core").Page} page @param {string} of @param {string} name */
const style = (page, of, name) =>
  page.locator(of).first().evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), name);

for (const [colorScheme, ground, link, accent] of /** @type {const} */ ([
  ["light", "rgb(255, 255, 255)", "rgb(59, 42, 115)", "rgb(168, 214, 114)"],
  ["dark", "rgb(22, 19, 31)", "rgb(195, 181, 255)", "rgb(185, 224, 135)"],
])) {
  test(`the home page has the colours, the logo and the words of the gemeente in ${colorScheme}`, async () => {
    const { context, page, faults } = await open(browser, `${server.origin}/`, { colorScheme });
    try {
      assert.equal(await style(page, "body", "background-color"), ground);
      assert.equal(await style(page, "footer a", "color"), link);
      assert.equal(await style(page, ".arm--rechts", "background-color"), accent);
      assert.equal(await style(page, ".arm--rechts", "border-end-start-radius"), "3px");
      assert.match(await style(page, "body", "font-family"), /^Verdana/);
      assert.equal(await page.locator(".arm--rechts h2").innerText(), "Ik wil iets leuks doen");
      const sprite = await page.locator(".kop-naam use").getAttribute("href");
      const symbols = await (await fetch(new URL(sprite ?? "", server.origin))).text();
      assert.match(symbols, /<symbol id="merk"[^>]*>\s*<title>Drie golven<\/title>/);
      // It is drawn, in the colour of links.
      const box = await page.locator(".kop-naam .merk").boundingBox();
      assert.ok(box && box.width > 30, `${box?.width} px wide`);
      assert.equal(await style(page, ".kop-naam .merk", "color"), link);
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  });
}

test("the folder has the same colours", async () => {
  const { context, page } = await open(browser, `${server.origin}/gemeenten/haarlemmermeer/`, { colorScheme: "light" });
  try {
    const wijk = await first(page, ".wijkrij h3 a");
    await page.goto(`${server.origin}${wijk}folder/`);
    assert.equal(await style(page, ".nummer", "background-color"), "rgb(13, 92, 99)");
    assert.equal(await style(page, "footer a", "color"), "rgb(59, 42, 115)");
  } finally {
    await context.close();
  }
});

describe("can be read", { concurrency: 2 }, () => {
  for (const path of [...PAGES, "a wijk", "an activity"]) {
    test(path, async () => {
      const { context, page } = await open(browser, `${server.origin}${path.startsWith("/") ? path : "/gemeenten/haarlemmermeer/"}`, {
        viewport: { width: 1280, height: 800 },
      });
      try {
        if (!path.startsWith("/")) {
          await page.goto(server.origin + (await first(page, ".wijkrij h3 a")));
          if (path === "an activity") await page.goto(server.origin + (await first(page, ".rij-wat a")));
        }
        await page.evaluate(AXE);
        for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
          await page.emulateMedia({ colorScheme });
          assert.deepEqual(await violations(page), [], colorScheme);
        }
      } finally {
        await context.close();
      }
    });
  }
});
