/**
 * The page that searches everything, and the box in the head that leads to it: as someone types, by keyboard, back and forward,
 * by link, on a slow or broken network, without JavaScript, and with nothing that tells what was looked for.
 */
import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, test } from "node:test";

import { meet, motor, plaats, vragen } from "../zoeken/meten.mjs";
import { AXE, violations } from "./axe.js";
import { serve } from "./server.js";
import { launch, open, ROOT } from "./site.js";
import { until } from "./zoeker.js";

/** How many queries are typed into the page. */
const QUERIES = 50;
/** How many results come at a time. */
const STEP = 20;
/** The most that things may jump while the page loads or answers (Cumulative Layout Shift). */
const SHIFT = 0.02;

const WIDTHS = [320, 1280];
/** @type {Parameters<import("playwright-core").Page["emulateMedia"]>[0][]} */
const COLOURS = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
];

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof open>>} */
let visit;
/** What went wrong on purpose, in tests of a broken network. @type {RegExp | undefined} */
let expected;

before(async () => {
  server = await serve(ROOT);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  expected = undefined;
  visit = await open(browser, `${server.origin}/zoeken/`, {
    viewport: { width: 1280, height: 800 },
    // What a service worker lays by for later would hide in the log what a search asks for.
    serviceWorkers: "block",
  });
});

afterEach(async () => {
  await visit.context.close();
  assert.deepEqual(visit.faults.filter((fault) => !expected?.test(fault)), []);
});

test("what people type has what they mean among the first three rows", async () => {
  const { paden } = await motor(ROOT);
  const seen = vragen().filter(({ deel }) => deel === "gezien");
  const { missers } = await meet(seen, paden);
  // How many are found at all is for unit/zoeken.test.mjs to hold.
  const found = seen.filter((query) => !missers.includes(query));
  const step = Math.floor(found.length / QUERIES);
  assert.ok(step >= 1, `${found.length} queries`);
  for (const query of found.filter((_, i) => i % step === 0).slice(0, QUERIES)) {
    const { rows, status } = await ask(query.vraag);
    const at = plaats(rows.map(({ path }) => path), query);
    assert.ok(at >= 1 && at <= 3, `'${query.vraag}': ${JSON.stringify(rows.slice(0, 3))}`);
    assert.ok(status.includes(`‘${query.vraag}’`), status);
    for (const row of rows) assert.ok(row.kind && row.title, `every row says what it is: ${JSON.stringify(row)}`);
  }
});

test("the words that were looked for are marked, and the number is announced", async () => {
  const { rows, status } = await ask("wandelen");
  assert.ok(rows.some(({ marked }) => marked.some((word) => /^wandel/i.test(word))), JSON.stringify(rows.slice(0, 5)));
  const [, told] = /^(\d+) keer gevonden/.exec(status) ?? [];
  assert.ok(Number(told) >= rows.length, status);
  const none = await ask("xqzwvk");
  assert.equal(none.rows.length, 0);
  assert.match(none.status, /^Niets gevonden voor ‘xqzwvk’/);
  assert.equal(await visit.page.getByRole("status").count(), 1);
  assert.equal(await visit.page.locator("[data-deel=gevonden]").isVisible(), false);
  const empty = await ask("");
  assert.deepEqual([empty.rows.length, empty.status], [0, ""]);
});

test("a postcode leads to its coach", async () => {
  const { rows } = await ask("9351 AB");
  assert.equal(rows[0].path, "/verwijzen/#9351");
});

test("what is looked for stands in the address: back, forward, reload, and a link for someone else", async () => {
  const { page } = visit;
  const first = (await ask("yoga")).rows[0].path;
  assert.equal(new URL(page.url()).hash, "#q=yoga");
  const second = (await ask("rouw en verlies")).rows[0].path;
  assert.equal(new URLSearchParams(new URL(page.url()).hash.slice(1)).get("q"), "rouw en verlies");
  assert.notEqual(first, second);
  await page.goBack();
  assert.equal((await answer("yoga")).rows[0].path, first);
  assert.equal(await page.locator("#zoek-op").inputValue(), "yoga");
  await page.goForward();
  assert.equal((await answer("rouw en verlies")).rows[0].path, second);
  await page.reload();
  assert.equal((await answer("rouw en verlies")).rows[0].path, second);
  // To a result and back.
  await page.locator(".zoekrijen a").first().click();
  await page.waitForURL((url) => url.pathname !== "/zoeken/");
  await page.goBack();
  assert.equal((await answer("rouw en verlies")).rows[0].path, second);
  const other = await open(browser, page.url(), { serviceWorkers: "block" });
  assert.equal((await answer("rouw en verlies", other.page)).rows[0].path, second);
  assert.deepEqual(other.faults, []);
  await other.context.close();
});

test("the box in the head leads to the results, from every kind of page", async () => {
  const { page } = visit;
  const pages = ["/", "/activiteiten/", "/gemeenten/westerkwartier/leek/", "/klachten/stress/", "/handboek/voor-wie/", "/verwijzen/", "/zoeken/"];
  for (const path of pages) {
    await page.goto("about:blank");
    await page.goto(server.origin + path);
    const box = page.locator(".kop-zoek input");
    await box.fill("repair café & soep?");
    await box.press("Enter");
    await page.waitForURL(/\/zoeken\/#/);
    const { rows } = await answer("repair café & soep?");
    assert.ok(rows.length > 0, path);
    assert.equal(await page.locator("#zoek-op").inputValue(), "repair café & soep?", path);
  }
  // On a phone it is in the menu.
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${server.origin}/klachten/stress/`);
  await page.locator(".kop-menu").click();
  await page.locator(".kop-zoek input").fill("yoga");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/zoeken\/#q=yoga/);
  assert.ok((await answer("yoga")).rows.length > 0);
});

test("the keyboard alone is enough", async () => {
  const { page } = visit;
  await tabTo("#zoek-op");
  await page.keyboard.type("wandelen");
  await answer("wandelen");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "zoek-op", "typing goes on");
  const first = await page.locator(".zoekrijen a").first().getAttribute("href");
  await tabTo(".zoekrijen a");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("href")), first);
  await tabTo("[data-deel=meer]");
  await page.keyboard.press("Enter");
  await until(page, () => page.locator(".zoekrijen > li").count(), (count) => count > STEP, "more rows");
  assert.equal(await page.evaluate(() => [...document.querySelectorAll(".zoekrijen > li")].findIndex((row) => row.contains(document.activeElement))), STEP);
  await tabTo("#zoek-op", "Shift+Tab");
});

test("'Toon meer' shows the next rows once, moves the focus to the first of them, and goes away at the end", async () => {
  const { page } = visit;
  const { rows, status } = await ask("koffie");
  assert.equal(rows.length, STEP);
  const all = Number(/^\d+/.exec(status)?.[0]);
  const more = page.locator("[data-deel=meer]");
  for (let shown = STEP; shown < all; shown += STEP) {
    await more.click();
    const now = Math.min(all, shown + STEP);
    await until(page, () => page.locator(".zoekrijen > li").count(), (count) => count === now, `${now} rows`);
    const at = await page.evaluate(() => [...document.querySelectorAll(".zoekrijen > li")].findIndex((row) => row.contains(document.activeElement)));
    assert.equal(at, shown, "the first new row has the focus");
  }
  assert.equal(await more.isVisible(), false);
  const paths = (await shown()).rows.map(({ path }) => path);
  assert.equal(new Set(paths).size, all, "every row once");
});

test("no state of the page has a fault against WCAG, or scrolls sideways", async (t) => {
  const { page } = visit;
  await page.evaluate(AXE);
  for (const query of ["", "wandelen met koffie", "xqzwvk"]) {
    await ask(query);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const colours of COLOURS) {
        await page.emulateMedia(colours);
        const where = `'${query}' at ${width} px, ${colours?.colorScheme}, forced colours ${colours?.forcedColors}`;
        assert.deepEqual(await violations(page), [], where);
      }
      // What axe set for forced colours may not stay for the next colours.
      await page.evaluate(() => {
        for (const it of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("body *"))) it.style.removeProperty("-webkit-text-fill-color");
      });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(needed <= width, `'${query}': ${needed} px wide in a window of ${width} px`);
    }
  }
});

test("without JavaScript the page says so and leads to lists, and the box sends nothing that was typed", async () => {
  const { context, page, faults } = await open(browser, `${server.origin}/zoeken/`, {
    javaScriptEnabled: false, viewport: { width: 1280, height: 800 },
  });
  assert.match(await page.locator("main").innerText(), /Zoeken werkt alleen met JavaScript/);
  assert.equal(await page.locator("main input").filter({ visible: true }).count(), 0, "no field that does nothing");
  const lists = await page.locator("main .linklijst a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  assert.ok(lists.length >= 5, lists.join(" "));
  for (const list of lists) assert.equal((await fetch(server.origin + list)).status, 200, list);
  for (const path of ["/", "/klachten/stress/"]) {
    await page.goto(server.origin + path);
    await page.locator(".kop-zoek input").fill("geheim123");
    await page.locator(".kop-zoek input").press("Enter");
    await page.waitForURL((url) => url.pathname === "/zoeken/");
    assert.ok(!page.url().includes("geheim123"), page.url());
  }
  assert.ok(!server.log.some(({ url, referer }) => (url + (referer ?? "")).includes("geheim123")));
  assert.deepEqual(faults, []);
  await context.close();
});

test("on a slow network nothing jumps, and what was typed meanwhile is answered", async () => {
  const { context, page, faults } = await open(browser, "about:blank", { viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
  await page.addInitScript(() => {
    // @ts-ignore: for this test only.
    globalThis.shift = { sum: 0, what: [] };
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) {
        if (entry.hadRecentInput) continue;
        // @ts-ignore
        globalThis.shift.sum += entry.value;
        // @ts-ignore
        globalThis.shift.what.push(...entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? String(node?.textContent).slice(0, 80)));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  // Scripts and tables come late, each by itself.
  await page.route(/\.(js|json)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, route.request().url().endsWith(".json") ? 1200 : 400));
    await route.continue();
  });
  const shift = () => page.evaluate(() => /** @type {any} */ (globalThis).shift);
  await page.goto(`${server.origin}/zoeken/`, { waitUntil: "load" });
  await page.locator("#zoek-op").waitFor();
  await page.locator("#zoek-op").pressSequentially("wandelen in leek", { delay: 60 });
  const { rows } = await answer("wandelen in leek", page);
  assert.ok(rows.length > 0);
  await page.waitForTimeout(300);
  const typed = await shift();
  assert.ok(typed.sum <= SHIFT, `typed: ${typed.sum.toFixed(3)}: ${typed.what.join("\n")}`);
  // By a link: nobody typed, so all that moves counts.
  await page.goto("about:blank");
  await page.goto(`${server.origin}/zoeken/#q=wandelen`, { waitUntil: "load" });
  await answer("wandelen", page);
  await page.waitForTimeout(300);
  const linked = await shift();
  assert.ok(linked.sum <= SHIFT, `by a link: ${linked.sum.toFixed(3)}: ${linked.what.join("\n")}`);
  assert.deepEqual(faults, []);
  await context.close();
});

test("a table that does not come is told in words, and tried again with the next letter", async () => {
  const { page } = visit;
  expected = /Failed to load resource|net::ERR/;
  let broken = true;
  await page.route(/\/zoek-algemeen\.[0-9a-f]+\.json$/, (route) => (broken ? route.abort() : route.continue()));
  await page.locator("#zoek-op").fill("rou");
  const status = page.getByRole("status");
  await until(page, () => status.textContent(), (text) => /Zoeken lukt nu niet/.test(text ?? ""), "the failure in words");
  assert.equal(await page.locator("#lijsten").isVisible(), true);
  broken = false;
  await page.locator("#zoek-op").fill("rouw");
  const { rows } = await answer("rouw");
  assert.ok(rows.length > 0);
});

// The last one: by now much was looked for.
test("no request tells what was looked for", () => {
  const words = vragen().map(({ vraag }) => vraag).filter((vraag) => vraag.length > 6);
  const telling = server.log.filter(({ url, referer }) => url.includes("?") || referer !== undefined
    || words.some((word) => url.includes(`q=${word}`)) || /[#&]q=/.test(url));
  // Without JavaScript a form without a name adds a lone question mark.
  assert.deepEqual(telling.filter(({ url, referer }) => url !== "/zoeken/?" || referer !== undefined), []);
});

/** What the page shows: its rows and its status. @param {import("playwright-core").Page} [page] */
function shown(page = visit.page) {
  return page.evaluate(() => {
    const text = (/** @type {Element} */ row, /** @type {string} */ part) => row.querySelector(part)?.textContent?.trim() ?? "";
    const list = document.querySelector("[data-deel=gevonden]:not([hidden]) .zoekrijen");
    const rows = [...(list?.children ?? [])].map((row) => ({
      path: row.querySelector("a")?.getAttribute("href") ?? "",
      title: text(row, "a"),
      kind: text(row, ".bovenschrift"),
      marked: [...row.querySelectorAll("mark")].map((mark) => mark.textContent ?? ""),
    }));
    return { rows, status: document.querySelector("[data-zoekpagina] [role=status]")?.textContent ?? "" };
  });
}

/** Waits for the answer to a question. @param {string} query @param {import("playwright-core").Page} [page] */
function answer(query, page = visit.page) {
  const good = ({ status }) => (query ? status.includes(`‘${query}’`) : status === "");
  return until(page, () => shown(page), good, `an answer to '${query}'`);
}

/** Types a question, presses Enter, and waits for the answer. @param {string} query */
async function ask(query) {
  const field = visit.page.locator("#zoek-op");
  await field.fill(query);
  await field.press("Enter");
  return answer(query);
}

/**
 * Presses a key until what is asked for has the focus; every stop on the way is in sight.
 *
 * @param {string} stop a selector
 * @param {string} [key]
 */
async function tabTo(stop, key = "Tab") {
  const { page } = visit;
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press(key);
    const at = await page.evaluate((wanted) => {
      const element = document.activeElement ?? document.body;
      const box = element.getBoundingClientRect();
      return { there: element.matches(wanted), seen: box.bottom > 0 && box.top < innerHeight && box.width > 0, name: element.outerHTML.slice(0, 80) };
    }, stop);
    assert.ok(at.seen, `one sees where the focus is: ${at.name}`);
    if (at.there) return;
  }
  assert.fail(`${stop} is not reached by ${key}`);
}
