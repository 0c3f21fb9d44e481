/**
 * Reading: what a page says by itself, read aloud or at a glance. One page of every kind.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { serve } from "./server.js";
import { launch, open, PAGES, ROOT } from "./site.js";

/** Every page but those of components, whose samples are repeated on purpose. */
const READ = PAGES.filter(({ kind }) => kind !== "component");

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  server = await serve(ROOT);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * Asks something of each page, and collects what it answers with the path before it.
 *
 * @param {(arg: undefined) => string[]} ask
 * @param {typeof PAGES} [pages]
 */
async function faults(ask, pages = READ) {
  const found = [];
  const { context, page } = await open(browser, server.origin, { javaScriptEnabled: true, serviceWorkers: "block" });
  for (const { path } of pages) {
    await page.goto(server.origin + path, { waitUntil: "domcontentloaded" });
    found.push(...(await page.evaluate(ask)).map((fault) => `${path}: ${fault}`));
  }
  await context.close();
  return found;
}

test("links with the same words lead to the same place", async () => {
  const found = await faults(() => {
    /** @type {Map<string, Set<string>>} */
    const leads = new Map();
    // What editors write stands in a sentence; a jump leads to the heading with the same words, in the same page.
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[href]"))) {
      if (!link.checkVisibility() || link.closest(".tekst, .sprongen, .inhoudsopgave, svg, .begrippen, .bronnen")) continue;
      const words = (link.getAttribute("aria-label") ?? link.textContent ?? "").replace(/\s+/g, " ").trim();
      leads.set(words, (leads.get(words) ?? new Set()).add(link.href.split("#")[0]));
    }
    return [...leads].filter(([words, places]) => words === "" || places.size > 1).map(([words, places]) => `'${words}' leads to ${[...places].join(" and ")}`);
  });
  assert.deepEqual(found, []);
});

test("a link says more than 'here' or 'more'", async () => {
  const found = await faults(() =>
    [...document.querySelectorAll("a[href]")]
      .map((link) => (link.textContent ?? "").trim())
      .filter((words) => /^(klik )?hier$|^(lees )?(meer|verder)$|^link$|^deze pagina$|^https?:/i.test(words)),
  );
  assert.deepEqual(found, []);
});

test("dates and times are written as people say them", async () => {
  // A folder has figures, which read the same in every language; the guide for editors and the rules tell how to write records.
  const pages = READ.filter(({ kind, path }) => kind !== "folder" && kind !== "regels" && path !== "/redactie/handleiding/");
  const found = await faults(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const out = [];
    while (texts.nextNode()) {
      const { parentElement: element, textContent } = texts.currentNode;
      if (!element?.checkVisibility() || element.closest("code, textarea, script, .bronnen")) continue;
      const written = textContent?.match(/\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b|(?<![\d.:])([01]?\d|2[0-3]):[0-5]\d\b|\b0\d\.[0-5]\d uur/g);
      if (written) out.push(...written);
    }
    return out;
  }, pages);
  assert.deepEqual(found, []);
});

test("what is in another writing, and what we know to be in another language, says in which", async () => {
  const found = await faults(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const out = [];
    while (texts.nextNode()) {
      const { parentElement: element, textContent } = texts.currentNode;
      // What a message shows of a file is a sample of signs, not of a language.
      if (element?.closest("pre")) continue;
      const lang = element?.closest("[lang]")?.getAttribute("lang");
      if (/[\u0370-\u07ff\u1200-\u137f]/u.test(textContent ?? "") && (!lang || lang === "nl")) out.push(textContent?.trim() ?? "");
    }
    return out;
  });
  assert.deepEqual(found, []);
  const bronnen = readFileSync(join(ROOT, "bronnen/index.html"), "utf8");
  assert.match(bronnen, /<cite lang="?en"?>/, "the title of an English source");
});

test("long words may break, names and numbers do not", async () => {
  const found = await faults(() => {
    const out = [];
    const hyphens = (/** @type {Element} */ element) => getComputedStyle(element).hyphens;
    if (!document.querySelector(".blad") && hyphens(document.body) !== "auto") out.push("no hyphens");
    for (const number of document.querySelectorAll(".telefoon")) {
      if (getComputedStyle(number).whiteSpaceCollapse && getComputedStyle(number).textWrapMode !== "nowrap") out.push(`${number.textContent} may break`);
    }
    return out;
  });
  assert.deepEqual(found, []);
});

test("a chapter explains, once, each abbreviation that the glossary has", async () => {
  const { context, page } = await open(browser, `${server.origin}/begrippen/`);
  const terms = await page.$$eval(".begrippen dt", (all) => all.map((it) => it.textContent?.trim() ?? ""));
  const short = terms.filter((term) => /^[A-Z\d]{2,6}$/.test(term));
  assert.ok(short.length > 5, `${short}`);
  await page.goto(`${server.origin}/handboek/`);
  const chapters = await page.$$eval(".hoofdstukken a", (all) => all.map((it) => it.getAttribute("href") ?? ""));
  assert.ok(chapters.length > 5);
  const missing = [];
  for (const chapter of chapters) {
    await page.goto(server.origin + chapter);
    // A citation names who published a source, which the list of sources tells.
    await page.$$eval(".bron-verwijzing", (all) => all.forEach((it) => it.remove()));
    const { text, told } = await page.evaluate(() => ({
      text: [...document.querySelectorAll(".artikel > :not(.begrippen, .bronnen)")].map((it) => it.textContent).join(" "),
      told: [...document.querySelectorAll(".artikel .begrippen dt")].map((it) => it.textContent?.trim() ?? ""),
    }));
    assert.equal(new Set(told).size, told.length, chapter);
    missing.push(...short.filter((term) => new RegExp(`(?<![\\p{L}\\d])${term}(?![\\p{L}\\d])`, "u").test(text) && !told.includes(term)).map((term) => `${chapter}: ${term}`));
  }
  await context.close();
  assert.deepEqual(missing, []);
});
