/**
 * One page of every kind in a real browser: for eyes, for the keyboard, for a screen reader, on a phone, without
 * JavaScript, and with nothing asked of anyone else.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { content, elsewhere, headingFaults, internalLinks, lost } from "./controles/inhoud.js";
import { layoutFaults } from "./controles/opmaak.js";
import { QUICK, withSite } from "./opzet.js";
import { open, PAGES } from "./site.js";
import { ONE_OF_EACH } from "./soorten.js";

const TEMPLATES = new URL("../../themes/standaard/templates/", import.meta.url);

/**
 * What the page is looked at in: windows by colours. The narrow one is what a window of 1280 by 1024 keeps at 400 % zoom.
 */
const WINDOWS = [{ width: 320, height: 256 }, { width: 1280, height: 800 }];
/** @type {{ name: string, media: Parameters<import("playwright-core").Page["emulateMedia"]>[0] }[]} */
const COLOURS = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", media: { colorScheme: "light", forcedColors: "active" } },
];

const site = withSite();
/** All internal links of the pages, each with a page it is on. @type {Map<string, string>} */
const links = new Map();

test("every kind of page is in the table", () => {
  const templates = readdirSync(TEMPLATES).filter((name) => name.endsWith(".html") && name !== "basis.html");
  const kinds = new Set(PAGES.map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), templates.map((name) => name.slice(0, -".html".length)).sort());
  assert.ok(PAGES.length >= 25, `${PAGES.length} pages`);
});

describe("a page", { concurrency: 2 }, () => {
  for (const entry of QUICK ? ONE_OF_EACH : PAGES) {
    test(`${entry.path}: ${entry.kind}${entry.why ? `, ${entry.why}` : ""}`, (t) => visit(t, entry));
  }
});

test("every internal link of these pages answers", async () => {
  assert.ok(links.size > (QUICK ? 300 : 500), `${links.size} links`);
  const broken = [];
  for (const [link, page] of links) {
    const { status } = await fetch(site.server.origin + link, { method: "HEAD", redirect: "manual" });
    if (status !== 200) broken.push(`${link} on ${page}: ${status}`);
  }
  assert.deepEqual(broken, []);
});

test("no request carries a query or says where it comes from", () => {
  assert.ok(site.server.log.length > ONE_OF_EACH.length);
  const telling = site.server.log.filter(({ url, referer }) => url.includes("?") || referer !== undefined);
  assert.deepEqual(telling, []);
});

/**
 * All that a page has to be.
 *
 * @param {import("node:test").TestContext} t
 * @param {typeof PAGES[number]} entry
 */
async function visit(t, { kind, path, shows, times }) {
  const url = site.server.origin + path;
  const { context, page, faults, requests, response } = await open(site.browser, url, {
    viewport: { width: 1280, height: 800 },
  });
  try {
    await t.test("answers, with the headers of the site", () => {
      assert.equal(response?.status(), kind === "niet-gevonden" ? 404 : 200);
      const headers = response?.headers() ?? {};
      assert.equal(headers["referrer-policy"], "no-referrer");
      assert.match(headers["content-security-policy"], /^default-src 'none';/);
    });

    if (shows) {
      await t.test("shows what it is listed for", async () => {
        const count = await page.locator(shows).count();
        assert.ok(times ? count === times : count > 0, `${shows}: ${count} times`);
      });
    }

    const withScript = await content(page);
    for (const link of await internalLinks(page)) links.set(link, path);

    await t.test("has one h1, and headings in order", async () => assert.deepEqual(await headingFaults(page), []));

    await t.test("fits its window: nothing sticks out, is cut off or lies over something else", async () => {
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await layoutFaults(page), [], `${width} px`);
      }
    });

    await page.evaluate(AXE);
    for (const { name, media } of QUICK ? COLOURS.slice(0, 1) : COLOURS) {
      for (const size of QUICK ? WINDOWS.slice(1) : WINDOWS) {
        await t.test(`meets WCAG at ${size.width} px in ${name}`, async () => {
          await page.setViewportSize(size);
          await page.emulateMedia(media);
          assert.deepEqual(await violations(page), []);
        });
      }
    }

    await t.test("asks nothing of anyone else, and nothing goes wrong", () => {
      assert.deepEqual(elsewhere(requests, site.server.origin), []);
      assert.deepEqual(faults, []);
    });

    await t.test("says the same without JavaScript", async () => {
      const plain = await open(site.browser, url, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
      try {
        const without = await content(plain.page);
        assert.ok(without.length > 3);
        assert.deepEqual(lost(withScript, without, "only with JavaScript"), []);
        assert.deepEqual(plain.faults, []);
      } finally {
        await plain.context.close();
      }
    });
  } finally {
    await context.close();
  }
}
