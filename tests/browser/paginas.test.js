/**
 * One page of every kind in a real browser: for eyes, for the keyboard, for a screen reader, on a phone, without
 * JavaScript, and with nothing asked of anyone else.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, describe, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { serve } from "./server.js";
import { launch, open, PAGES } from "./site.js";

const TEMPLATES = new URL("../../themes/standaard/templates/", import.meta.url);

/** What the page is looked at in: width in CSS pixels by colours. */
const WIDTHS = [320, 1280];
/** @type {{ name: string, media: Parameters<import("playwright-core").Page["emulateMedia"]>[0] }[]} */
const COLOURS = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", media: { colorScheme: "light", forcedColors: "active" } },
];

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** All internal links of the pages, each with a page it is on. @type {Map<string, string>} */
const links = new Map();

before(async () => {
  server = await serve(process.env.WIJKWIJZER_SITE ?? "");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test("every kind of page is in the table", () => {
  const templates = readdirSync(TEMPLATES).filter((name) => name.endsWith(".html") && name !== "basis.html");
  const kinds = new Set(PAGES.map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), templates.map((name) => name.slice(0, -".html".length)).sort());
  assert.ok(PAGES.length >= 25, `${PAGES.length} pages`);
});

describe("a page", { concurrency: 2 }, () => {
  for (const entry of PAGES) {
    test(`${entry.path}: ${entry.kind}${entry.why ? `, ${entry.why}` : ""}`, (t) => visit(t, entry));
  }
});

test("every internal link of these pages answers", async () => {
  assert.ok(links.size > 500, `${links.size} links`);
  const broken = [];
  for (const [link, page] of links) {
    const { status } = await fetch(server.origin + link, { method: "HEAD", redirect: "manual" });
    if (status !== 200) broken.push(`${link} on ${page}: ${status}`);
  }
  assert.deepEqual(broken, []);
});

test("no request carries a query or says where it comes from", () => {
  assert.ok(server.log.length > PAGES.length);
  const telling = server.log.filter(({ url, referer }) => url.includes("?") || referer !== undefined);
  assert.deepEqual(telling, []);
});

/**
 * @param {import("node:test").TestContext} t
 * @param {typeof PAGES[number]} entry
 */
async function visit(t, { kind, path, shows, times }) {
  const url = server.origin + path;
  const { context, page, faults, requests, response } = await open(browser, url, {
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

    await t.test("has one h1, and headings in order", async () => {
      const levels = await page.$$eval("h1, h2, h3, h4, h5, h6", (all) => all.map((it) => Number(it.tagName[1])));
      assert.equal(levels.filter((level) => level === 1).length, 1, "one h1");
      assert.equal(levels[0], 1, "the h1 is first");
      levels.forEach((level, at) => assert.ok(at === 0 || level <= levels[at - 1] + 1, `a level left out: ${levels}`));
    });

    await t.test("does not scroll sideways", async () => {
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(needed <= width, `${needed} px wide in a window of ${width} px: ${await widest(page)}`);
      }
    });

    await t.test("shows where the keyboard is", async () => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await focusFaults(page), [], `${width} px`);
      }
    });

    await page.evaluate(AXE);
    for (const { name, media } of COLOURS) {
      for (const width of WIDTHS) {
        await t.test(`meets WCAG at ${width} px in ${name}`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia(media);
          assert.deepEqual(await violations(page), []);
        });
      }
    }

    await t.test("asks nothing of anyone else, and nothing goes wrong", () => {
      assert.deepEqual(requests.filter((asked) => !asked.startsWith(`${server.origin}/`)), []);
      assert.deepEqual(faults, []);
    });

    await t.test("says the same without JavaScript", async () => {
      const plain = await open(browser, url, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
      try {
        const without = new Set(await content(plain.page));
        assert.ok(without.size > 3);
        assert.deepEqual(withScript.filter((line) => !without.has(line)), [], "only with JavaScript");
        assert.deepEqual(plain.faults, []);
      } finally {
        await plain.context.close();
      }
    });
  } finally {
    await context.close();
  }
}

/**
 * What there is to read and to follow in a page: its visible headings, texts and links. Forms and the places where a
 * script tells how it goes are left out.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
function content(page) {
  return page.$$eval("main :is(h1, h2, h3, h4, p, li, dt, dd, td, th, a[href])", (all) =>
    all
      .filter((it) => it.checkVisibility() && !it.closest("form, [role=status], [aria-live]"))
      .filter((it) => it.matches("a") || !it.querySelector("p, li, dt, dd, td, form, [role=status], [aria-live]"))
      .map((it) => `${it.getAttribute("href") ?? ""} ${it.textContent?.replace(/\s+/g, " ").trim()}`),
  );
}

/** The paths that a page links to in this site. @param {import("playwright-core").Page} page */
function internalLinks(page) {
  return page.$$eval("a[href]", (all) =>
    all
      // By the attribute: a link in a drawing has no `href` that is text.
      .map((it) => new URL(it.getAttribute("href") ?? "", document.baseURI))
      .filter((url) => url.origin === location.origin && url.pathname !== location.pathname)
      .map((url) => url.pathname),
  );
}

/** The elements that stick out of the window, for the message. @param {import("playwright-core").Page} page */
function widest(page) {
  return page.$$eval("body *", (all) =>
    all
      .filter((it) => it.getBoundingClientRect().right > innerWidth)
      .slice(0, 5)
      .map((it) => `${it.tagName.toLowerCase()}.${it.className}`)
      .join(", "),
  );
}

/**
 * Goes over all that can have the focus, after the Tab key was used, and tells where one could not see it.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
async function focusFaults(page) {
  await page.evaluate(() => {
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
    scrollTo(0, 0);
  });
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const faults = [];
    const controls = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    for (const it of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(controls))) {
      if (!it.checkVisibility({ visibilityProperty: true }) || it.matches(":disabled")) continue;
      it.focus();
      const name = `${it.tagName.toLowerCase()}.${it.className} '${it.textContent?.trim().slice(0, 30)}'`;
      if (document.activeElement !== it || !it.matches(":focus-visible")) {
        faults.push(`${name}: takes no focus`);
        continue;
      }
      // A card that is a link as a whole has the outline around the card.
      const outlines = [getComputedStyle(it), getComputedStyle(it, "::after")];
      const outlined = outlines.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
      if (!outlined) faults.push(`${name}: no outline`);
      const box = it.getBoundingClientRect();
      const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
      if (!seen) faults.push(`${name}: outside of the window`);
    }
    return faults;
  });
}
