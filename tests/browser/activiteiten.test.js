/**
 * The finder of activities as people use it: filters with counts that are right, the address, back and forward, the keyboard,
 * names for a screen reader, a slow or broken network, and a postcode that is in no request. And the same lists without
 * JavaScript.
 */
import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, describe, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { serve } from "./server.js";
import { launch, open, ROOT } from "./site.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof open>>} */
let visit;
/** @type {Page} */
let page;

const STATUS = "[role=status][data-deel]";
const ROWS = "#gevonden ~ .rijen > .rij";

before(async () => {
  server = await serve(ROOT);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens the finder with what an address asks for. @param {string} [state] */
async function find(state = "", options = {}) {
  await visit?.context.close();
  visit = await open(browser, `${server.origin}/activiteiten/${state}`, {
    viewport: { width: 1280, height: 900 }, serviceWorkers: "block", ...options,
  });
  page = visit.page;
}

/** Waits until the status says something that fits; gives what it says. @param {RegExp} wanted @param {Page} [of] */
async function told(wanted, of = page) {
  const line = of.locator(STATUS);
  for (let left = 100; left > 0; left -= 1) {
    const text = (await line.textContent()) ?? "";
    if (wanted.test(text)) return text;
    await of.waitForTimeout(50);
  }
  throw new assert.AssertionError({ message: `the status says '${await line.textContent()}', not ${wanted}` });
}

/** The number that stands at each choice, by name and value. */
const counts = () =>
  page.$$eval("form[data-aanbod] input[type=checkbox]", (all) =>
    Object.fromEntries(all.map((it) => [`${it.name}=${it.value}`, Number(it.parentElement?.lastElementChild?.textContent)])));

describe("the finder of activities", { concurrency: 1 }, () => {
  beforeEach(() => find());

  afterEach(async () => {
    const { faults } = visit;
    await visit.context.close();
    assert.deepEqual(faults, []);
  });

  test("nothing is loaded before someone begins, and then only what is needed", async () => {
    await page.waitForLoadState("networkidle");
    assert.deepEqual(visit.requests.filter((url) => /zoek|aanbod/.test(url)), []);
    await page.locator("#q").focus();
    await page.waitForFunction(() => document.querySelector("[name=gratis]")?.parentElement?.lastElementChild?.textContent);
    assert.ok(visit.requests.some((url) => /zoek/.test(url)));
    assert.ok(await page.locator("#per-thema").isVisible(), "the lists stay until something is chosen");
  });

  test("the count at a choice is the number of results after it", async () => {
    await find("?dag=di");
    await told(/activiteiten: dinsdag/);
    const before = await counts();
    for (const choice of ["gratis=1", "dag=wo", "thema=bewegen", "deel=avond", "taal=en"]) {
      const [name, value] = choice.split("=");
      const box = page.locator(`input[name=${name}][value="${value}"]`);
      await box.check();
      const text = await told(new RegExp(`^${before[choice]} activiteit`));
      assert.ok(before[choice] > 0, choice);
      assert.equal(await page.locator(`${ROWS}:not(:has(.rij-wat .stil))`).count(), Math.min(before[choice], 50), text);
      await box.uncheck();
      await told(/activiteiten: dinsdag\./);
    }
    assert.deepEqual(await counts(), before);
  });

  test("the results are those of the lists without script", async () => {
    const rows = await (await fetch(`${server.origin}/activiteiten/dinsdag/`)).text();
    const listed = [...rows.matchAll(/class="?rij"?[\s>].*?href="?([^"\s>]+)/gs)].map(([, href]) => href).sort();
    await find("?dag=di");
    const text = await told(/activiteiten: dinsdag/);
    assert.ok(text.startsWith(`${listed.length} `), `${text} and ${listed.length} in the list`);
    await more();
    const found = await page.$$eval(`${ROWS}:not(:has(.rij-wat .stil)) h3 a`, (all) => all.map((it) => it.getAttribute("href")));
    assert.deepEqual(found.sort(), listed);
  });

  test("what is not known stands below, and says so", async () => {
    await find("?begeleiding=1&gemeente=veendam");
    const text = await told(/Van nog \d+ weten we niet of de coach mee kan/);
    const certain = Number(/^\d+/.exec(text)?.[0]);
    const unknown = await page.$$eval(ROWS, (all) => all.map((it) => it.textContent?.includes("Onbekend:")));
    assert.equal(unknown.indexOf(true), certain);
    assert.ok(unknown.slice(certain).every(Boolean));
  });

  test("what gives nothing can not be chosen", async () => {
    await find("?dag=zo&thema=digitaal&gemeente=pekela");
    await told(/ctiviteit(en)?:/);
    const faults = await page.$$eval("form[data-aanbod] input[type=checkbox]", (all) =>
      all.filter((it) => it.disabled && (it.checked || Number(it.parentElement?.lastElementChild?.textContent))).map((it) => it.value));
    assert.deepEqual(faults, []);
    assert.ok(await page.locator("input[type=checkbox]:disabled").count());
  });

  test("the address holds the state: sorted, shared, back and forward", async () => {
    await page.locator("[name=gratis]").check();
    await told(/gratis/);
    await page.locator("[name=dag][value=wo]").check();
    await page.locator("[name=dag][value=di]").check();
    await told(/dinsdag, woensdag/);
    await page.locator("#q").pressSequentially("wandelen");
    await told(/wandelen/);
    const url = `${server.origin}/activiteiten/?dag=di,wo&gratis=1&q=wandelen`;
    assert.equal(page.url(), url);
    const said = await told(/wandelen/);
    const other = await open(browser, url, { serviceWorkers: "block" });
    assert.equal(await told(/wandelen/, other.page), said, "a link can be shared");
    await other.context.close();
    await page.goBack();
    assert.ok(!(await told(/dinsdag, woensdag/)).includes("wandel"), "the letters are one step");
    assert.equal(await page.locator("#q").inputValue(), "");
    await page.goBack();
    await told(/gratis, woensdag/);
    await page.goForward();
    await page.goForward();
    assert.equal(await told(/wandelen/), said);
    assert.equal(await page.locator("#q").inputValue(), "wandelen");
  });

  test("'Wis alles' brings the lists back", async () => {
    await find("?dag=di&gemeente=leek-bestaat-niet&vreemd=1#9351");
    await told(/9351, dinsdag/);
    await page.getByRole("button", { name: "Wis alles" }).click();
    await page.locator("#per-thema").waitFor();
    assert.equal(page.url(), `${server.origin}/activiteiten/`);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "q");
    assert.equal(await page.locator(ROWS).count(), 0);
  });

  test("a wijk comes after its gemeente, and goes with it", async () => {
    const wijk = page.locator("#wijk");
    assert.ok(await wijk.isDisabled());
    await page.locator("#gemeente").selectOption("westerkwartier");
    await told(/Westerkwartier/);
    await wijk.selectOption("leek");
    await told(/Westerkwartier, Leek/);
    assert.ok(page.url().endsWith("?gemeente=westerkwartier&wijk=leek"));
    await page.locator("#gemeente").selectOption("veendam");
    await told(/Veendam/);
    assert.ok(page.url().endsWith("?gemeente=veendam"));
  });

  test("a postcode puts what is near first, and is in no request", async () => {
    await page.locator("#postcode").pressSequentially("9351 AB");
    await told(/9351/);
    await page.locator("#km").selectOption("5");
    await told(/tot 5 km/);
    assert.equal(new URL(page.url()).hash, "#9351/5");
    const rows = await page.$$eval(ROWS, (all) => all.map((it) => it.textContent ?? ""));
    assert.match(rows[0], /minder dan 1 km/);
    assert.ok(rows.every((row) => /minder dan 1 km|ongeveer [1-5] km|Online|hoe ver/.test(row)), rows.join("\n"));
    const asked = server.log.map(({ url, referer }) => `${url} ${referer}`);
    assert.deepEqual([...visit.requests, ...asked].filter((it) => new URL(it.split(" ")[0], server.origin).pathname.includes("9351") || /[?].*9351/.test(it)), []);
    await page.locator("#gemeente").selectOption("westerkwartier");
    await told(/Westerkwartier/);
    await find("#0000");
    assert.equal(await page.locator(STATUS).textContent(), "");
    await find("#1011");
    await told(/Deze postcode kennen we niet/);
  });

  test("fifty at a time, to a hundred and fifty; the focus goes along", async () => {
    await find("?beginners=1");
    await told(/beginners/);
    assert.equal(await page.locator(ROWS).count(), 50);
    await page.getByRole("button", { name: "Toon meer" }).click();
    assert.equal(await page.locator(ROWS).count(), 100);
    assert.ok(await page.locator(ROWS).nth(50).locator("a").evaluate((it) => it === document.activeElement));
    await page.getByRole("button", { name: "Toon meer" }).click();
    assert.equal(await page.locator(ROWS).count(), 150);
    assert.match((await page.locator(".gevonden + div").textContent()) ?? "", /eerste 150/);
  });

  test("the keyboard is enough", async () => {
    await page.locator("#q").focus();
    await page.keyboard.type("wandelen");
    for (const id of ["gemeente", "postcode"]) {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.id), id);
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("name")), "gratis");
    await page.keyboard.press("Space");
    await told(/wandelen, gratis/);
    await page.locator("#q").focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "gevonden");
  });

  test("every control has a name, and one's finger room", async () => {
    for (const width of [320, 1280]) {
      await find("?gratis=1", { viewport: { width, height: 900 } });
      await told(/gratis/);
      await page.locator("details").evaluate((it) => it.setAttribute("open", ""));
      assert.ok(await page.getByRole("search", { name: "Zoek een activiteit" }).isVisible());
      assert.equal(await page.getByRole("checkbox", { name: /^dinsdag \d+$/ }).count(), 1);
      assert.equal(await page.getByRole("group", { name: "Dagdeel" }).getByRole("checkbox").count(), 3);
      for (const name of ["Gemeente", "Wijk", "Afstand"]) assert.ok(await page.getByRole("combobox", { name, exact: true }).isVisible(), name);
      for (const name of ["Wat wilt u doen?", "Uw postcode"]) assert.ok(await page.getByLabel(name).isVisible(), name);
      const small = await page.$$eval(".aanbodfilters :is(label.vinkje, input:not([type=checkbox]), select, summary, button)", (all) =>
        all.filter((it) => it.checkVisibility()).map((it) => [it.textContent, it.getBoundingClientRect().height]).filter(([, height]) => Number(height) < 44));
      assert.deepEqual(small, []);
    }
  });

  test("no state has a fault against WCAG, nor scrolls sideways", async () => {
    for (const width of [320, 1280]) {
      for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
        for (const state of ["?gratis=1&gemeente=groningen#9351/20", "?dag=zo&q=xyzzyqwv"]) {
          await find(state, { viewport: { width, height: 900 } });
          await page.emulateMedia(/** @type {any} */ (media));
          await told(/ctiviteit(en)?:/);
          await page.locator("details").evaluate((it) => it.setAttribute("open", ""));
          await page.evaluate(AXE);
          assert.deepEqual(await violations(page), [], `${state} at ${width} px, ${JSON.stringify(media)}`);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        }
      }
    }
  });

  test("a slow network keeps the place, and nothing jumps", async () => {
    await visit.context.route(/\/assets\/zoek/, async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto("about:blank");
      await page.goto(`${server.origin}/activiteiten/?gratis=1&dag=di`);
      await told(/worden geladen/);
      assert.ok(await page.locator(".wacht").isVisible());
      await told(/activiteiten: /);
      assert.ok(await page.locator(".wacht").isHidden());
      const shift = await page.evaluate(() => new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries().reduce((all, it) => all + (/** @type {any} */ (it).hadRecentInput ? 0 : /** @type {any} */ (it).value), 0)))
          .observe({ type: "layout-shift", buffered: true });
        setTimeout(done, 500, 0);
      }));
      assert.ok(Number(shift) <= 0.02, `${shift} at ${width} px`);
    }
  });

  test("a network that fails says so and leaves the lists; the next try works", async () => {
    let broken = true;
    await visit.context.route(/\/assets\/zoek[^/]*json/, (route) => (broken ? route.abort() : route.continue()));
    await page.locator("[name=gratis]").check();
    await told(/niet geladen/);
    assert.ok(await page.locator("#per-thema").isVisible());
    broken = false;
    await page.locator("[name=gratis]").uncheck();
    await page.locator("[name=gratis]").check();
    await told(/activiteiten: gratis/);
    visit.faults.splice(0, visit.faults.length, ...visit.faults.filter((fault) => !fault.includes("ERR_FAILED")));
  });
});

/** Shows all rows that a page may have. */
async function more() {
  for (let left = 2; left > 0; left -= 1) {
    const button = page.getByRole("button", { name: "Toon meer" });
    if (await button.count()) await button.click();
  }
}

describe("without JavaScript", () => {
  test("the form is away and the lists lead on", async () => {
    await find("", { javaScriptEnabled: false });
    assert.ok(await page.locator("form[data-aanbod]").isHidden());
    for (const path of ["/themas/bewegen/", "/gemeenten/pekela/activiteiten/", "/activiteiten/maandag/", "/activiteiten/zondag/", "/activiteiten/gratis/"]) {
      assert.ok(await page.locator(`main a[href="${path}"]`).first().isVisible(), path);
    }
    await visit.context.close();
  });

  test("a list is filtered by style alone, and what is not known stays", async () => {
    for (const path of ["/gemeenten/groningen/activiteiten/", "/themas/bewegen/", "/activiteiten/donderdag/"]) {
      const { context, page: list } = await open(browser, server.origin + path, { javaScriptEnabled: false });
      const rows = list.locator("main .rij");
      const all = await rows.evaluateAll((rows) => rows.map((it) => it.getAttribute("data-n") ?? ""));
      const shown = () => rows.evaluateAll((rows) => rows.filter((it) => it.checkVisibility()).map((it) => it.getAttribute("data-n") ?? ""));
      for (const sign of ["2", "7", "g", "b", "n", "r"]) {
        const control = list.locator(`#f${sign}`);
        if (!(await control.count())) continue;
        await control.check();
        assert.deepEqual(await shown(), all.filter((nots) => !nots.includes(sign)), `${path} ${sign}`);
        const empty = await list.locator("main section:has(> .rijen)").evaluateAll((sections) =>
          sections.filter((it) => it.checkVisibility() && ![...it.querySelectorAll(".rij")].some((row) => row.checkVisibility())).length);
        assert.equal(empty, 0, `${path} ${sign}: a heading over nothing`);
        if (/\d/.test(sign)) await list.locator("input[name=dag]").first().check();
        else await control.uncheck();
      }
      assert.equal((await shown()).length, all.length);
      await context.close();
    }
  });
});
