/**
 * The meegeeflijst as a coach makes one and as an inwoner gets it: from the rows and the pages of activities, by link, on
 * paper, with the keyboard, in a browser that keeps nothing.
 */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";

import jsqr from "jsqr";

import { AXE, violations } from "./axe.js";
import { serve } from "./server.js";
import { launch, open, ROOT } from "./site.js";

/** Three activities: with a telephone number, with only an e-mail address, and with three places. */
const THREE = ["westerkwartier/repaircafe-leek", "groningen/buurttuin-hof-van-noord", "eemsdelta/van-kerk-tot-kerk"];
const FOUR = [...THREE, "westerwolde/posthulp-wedde"];

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof open>>[]} */
const visits = [];

before(async () => {
  server = await serve(ROOT);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

// Whatever a test did: no fault in the console, and no request to anyone else.
afterEach(async () => {
  for (const { context, faults, requests } of visits.splice(0)) {
    await context.close();
    assert.deepEqual(faults.filter((fault) => !fault.includes("status of 404")), []);
    assert.deepEqual(requests.filter((asked) => !asked.startsWith(`${server.origin}/`) && !asked.startsWith("data:")), []);
  }
});

test("from a row and from its own page an activity comes on the list, which stays", async () => {
  const { page } = await visit("/gemeenten/groningen/activiteiten/");
  const buttons = page.locator(".rij .lijstknop");
  assert.equal(await buttons.count(), await page.locator(".rij").count());
  const names = await buttons.evaluateAll((all) => all.map((it) => it.textContent));
  assert.equal(new Set(names).size, names.length, "each button has a name of its own");
  assert.ok(await page.locator(".mijn-lijst a").isHidden());
  const title = await page.locator(".rij a").first().textContent();
  await page.getByRole("button", { name: `op de lijst ${title}`, pressed: false }).click();
  assert.equal(await page.locator(".mijn-lijst [role=status]").textContent(), "Staat op uw lijst.");
  assert.equal(await page.getByRole("button", { name: `op de lijst ${title}` }).getAttribute("aria-pressed"), "true");
  assert.equal(await page.locator(".mijn-lijst a").innerText(), "Mijn lijst (1)");

  await page.goto(`${server.origin}/gemeenten/westerkwartier/activiteiten/repaircafe-leek/`);
  await page.getByRole("button", { name: "op de lijst", exact: true }).click();
  assert.equal(await page.locator(".mijn-lijst a").innerText(), "Mijn lijst (2)");
  await page.reload();
  assert.equal(await page.locator(".lijst-plek .lijstknop").getAttribute("aria-pressed"), "true");
  await page.locator(".mijn-lijst a").click();
  assert.deepEqual(await titles(page, 2), [title?.trim(), "Repareren met soep"]);
  assert.ok(await page.locator("[data-deel=gedeeld]").isHidden());
  await page.goto(`${server.origin}/lijst/`);
  assert.deepEqual(await titles(page, 2), [title?.trim(), "Repareren met soep"]);
  assert.match(new URL(page.url()).hash, /^#groningen\/[\w-]+,westerkwartier\/repaircafe-leek$/);
  const kept = await page.evaluate(() => Object.values(localStorage));
  assert.deepEqual(kept, [new URL(page.url()).hash.slice(1)], "only the paths are kept");

  await page.goto(`${server.origin}/gemeenten/westerkwartier/activiteiten/repaircafe-leek/`);
  await page.locator(".lijst-plek .lijstknop").click();
  assert.equal(await page.locator(".mijn-lijst [role=status]").textContent(), "Is van uw lijst gehaald.");
  assert.equal(await page.locator(".mijn-lijst a").innerText(), "Mijn lijst (1)");
});

test("rows that come later get their buttons, and a full list says so", async () => {
  const { page } = await visit("/gemeenten/groningen/activiteiten/");
  await page.evaluate(() => {
    const rows = /** @type {HTMLElement} */ (document.querySelector(".rijen"));
    const copy = /** @type {HTMLElement} */ (rows.firstElementChild?.cloneNode(true));
    copy.querySelector(".lijstknop")?.remove();
    rows.append(copy);
    rows.dispatchEvent(new Event("rijen", { bubbles: true }));
  });
  assert.equal(await page.locator(".rij .lijstknop").count(), await page.locator(".rij").count());
  for (let i = 0; i < 20; i += 1) await page.locator(".lijstknop[aria-pressed=false]").first().click();
  await page.locator(".lijstknop[aria-pressed=false]").first().click();
  assert.match((await page.locator(".mijn-lijst [role=status]").textContent()) ?? "", /vol/);
  assert.equal(await page.locator(".mijn-lijst a").innerText(), "Mijn lijst (20)");
  const asked = server.log.length;
  await page.locator(".mijn-lijst a").click();
  assert.equal((await titles(page, 20)).length, 20);
  assert.ok(server.log.slice(asked).filter(({ url }) => /activiteiten\/[^/]+\/$/.test(url)).length <= 20);
});

test("what an activity's page says stands in the list", async () => {
  const { page } = await visit(`/lijst/#${THREE}`);
  await titles(page, 3);
  const text = await page.locator("[data-deel=rijen]").innerText();
  for (const part of ["Elke derde zaterdag van de maand, 10.00 tot 13.30 uur", "Koffie en Kunde, Kerkplein 15, 9351 BK Leek", "Gratis",
    "Aanmelden hoeft niet.", "Bel Koffie en Kunde Leek", "0594 00 00 76", "tuin@hofvannoord-groningen.example"]) {
    assert.ok(text.includes(part), `${part}\n${text}`);
  }
  assert.equal(await page.locator(".lijst-bel a").first().getAttribute("href"), "tel:0594000076");
});

test("a link shows its list in another browser and leaves the own one alone", async () => {
  const { page } = await visit("/gemeenten/groningen/activiteiten/");
  await page.locator(".lijstknop").first().click();
  const own = await page.evaluate(() => Object.values(localStorage)[0]);
  await page.goto(`${server.origin}/lijst/#${THREE.join("%2C")}`);
  assert.deepEqual((await titles(page, 3))[0], "Repareren met soep");
  assert.ok(await page.locator("[data-deel=gedeeld]").isVisible());
  assert.equal(await page.evaluate(() => Object.values(localStorage)[0]), own);
  await page.locator("[data-doe=weg]").last().click();
  await titles(page, 2);
  assert.equal(await page.evaluate(() => Object.values(localStorage)[0]), own, "a change of a list of others is no change of the own");
  await page.getByRole("button", { name: "Bewaar als mijn lijst" }).click();
  await until(page, () => Object.values(localStorage)[0] === location.hash.slice(1));
  assert.ok(await page.locator("[data-deel=gedeeld]").isHidden());
  await page.getByRole("button", { name: "Maak ongedaan" }).click();
  assert.equal(await page.evaluate(() => Object.values(localStorage)[0]), own);
  assert.ok(await page.locator("[data-deel=gedeeld]").isVisible());
  await page.getByRole("link", { name: "Naar mijn lijst" }).click();
  await titles(page, 1);
});

test("a link that was tampered with asks for nothing but activities", async () => {
  const { page, requests } = await visit("/lijst/#../../redactie,//elders.example/x,a/b/c,javascript:alert(1),<b>/x,westerkwartier/is-er-niet");
  assert.deepEqual(await titles(page, 1), ["is er niet"]);
  assert.match(await page.locator("[data-deel=rijen]").innerText(), /Staat niet meer op de site/);
  const fetched = requests.map((url) => new URL(url).pathname).filter((path) => !path.startsWith("/assets/"));
  assert.deepEqual(fetched, ["/lijst/", "/gemeenten/westerkwartier/activiteiten/is-er-niet/"]);
});

test("without network an activity says so, and comes the next time", async () => {
  const { page, faults } = await visit(`/lijst/#${THREE[0]}`);
  await titles(page, 1);
  await page.route("**/activiteiten/*/", (route) => route.abort());
  await page.evaluate((hash) => { location.hash = hash; }, String(THREE));
  await titles(page, 3);
  assert.match(await page.locator("[data-deel=rijen] li").nth(1).innerText(), /Niet geladen/);
  await page.unroute("**/activiteiten/*/");
  await page.locator("[data-doe=neer]").first().click();
  await page.getByRole("link", { name: "Buurttuin Hof van Noord", exact: true }).waitFor();
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes("ERR_FAILED")));
});

test("the list is moved, emptied and brought back with the keyboard alone", async () => {
  const { page } = await visit(`/lijst/#${THREE}`);
  const [first, second, third] = await titles(page, 3);
  const focus = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await page.getByRole("button", { name: `Omlaag ${first}` }).press("Enter");
  assert.deepEqual(await settled(page, second), [second, first, third]);
  await until(page, () => document.activeElement?.textContent?.trim().startsWith("Omlaag") ?? false);
  assert.equal(await focus(), `Omlaag ${first}`);
  await page.keyboard.press("Enter");
  await until(page, () => document.activeElement?.textContent?.startsWith("Omhoog") ?? false);
  assert.equal(await focus(), `Omhoog ${first}`, "at the end, where it can not go further down");
  assert.equal(await page.locator("[data-deel=stand]").textContent(), "Staat nu op plaats 3");
  await page.getByRole("button", { name: `Haal weg ${second}` }).press("Enter");
  assert.deepEqual(await titles(page, 2), [third, first]);
  assert.equal(await focus(), `Haal weg ${third}`);
  await page.getByRole("button", { name: "Wis de lijst" }).press("Enter");
  await page.getByText("Uw lijst is nog leeg").waitFor();
  assert.equal(await focus(), "Maak ongedaan");
  await page.keyboard.press("Enter");
  assert.deepEqual(await titles(page, 2), [third, first]);
  await until(page, () => document.activeElement?.tagName === "OL");
});

test("the link past the head leaves the list, also after a reload", async () => {
  const { page } = await visit(`/lijst/#${THREE}`);
  await titles(page, 3);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await until(page, () => location.hash.includes("repaircafe"));
  assert.equal((await titles(page, 3)).length, 3);
});

test("the coach whom most activities name is chosen, and another or none can be", async () => {
  const { page } = await visit(`/lijst/#westerkwartier/posthulp-leek,${FOUR}`);
  await page.locator("[data-deel=rijen] li").nth(4).waitFor();
  const radios = page.getByRole("radio");
  assert.ok(await radios.first().isChecked());
  const sheet = page.locator(".lijst-coach");
  const first = await sheet.innerText();
  assert.match(first, /0\d/);
  await radios.first().focus();
  await page.keyboard.press("ArrowDown");
  await until(page, () => /** @type {HTMLInputElement} */ (document.activeElement).checked);
  assert.notEqual(await sheet.innerText(), first);
  await page.getByRole("radio", { name: "Geen welzijnscoach" }).check();
  assert.ok(await sheet.isHidden());
  await page.locator("[data-doe=weg]").first().click();
  await titles(page, 4);
  assert.ok(await sheet.isHidden(), "the choice stays");
});

test("a browser that keeps nothing still makes a list from one page, and shows one from a link", async () => {
  const block = () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
  const { context, page } = await visit("/");
  await context.addInitScript(block);
  await page.goto(`${server.origin}/gemeenten/groningen/activiteiten/`);
  for (const at of [0, 1]) await page.locator(".lijstknop").nth(at).click();
  assert.equal(await page.locator(".mijn-lijst a").innerText(), "Mijn lijst (2)");
  await page.locator(".mijn-lijst a").click();
  await titles(page, 2);
  await page.locator("[data-doe=weg]").first().click();
  await titles(page, 1);
  await page.getByRole("button", { name: "Bewaar als mijn lijst" }).click();
  await page.getByText("Uw browser bewaart geen lijst.").waitFor();
  await page.reload();
  await titles(page, 1);
});

test("the link is copied", async () => {
  const { context, page } = await visit(`/lijst/#${THREE}`);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await titles(page, 3);
  await page.getByRole("button", { name: "Kopieer de link" }).click();
  await page.getByText("De link is gekopieerd.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${server.origin}/lijst/#${THREE}`);
});

test("the code on screen, on paper and in the dark holds the very address", async () => {
  const { page } = await visit(`/lijst/#${THREE}`);
  await titles(page, 3);
  for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { media: "print" }]) {
    await page.emulateMedia(/** @type {any} */ (media));
    const box = await page.locator(".lijst-qr svg").boundingBox();
    const modules = await page.locator(".lijst-qr svg").evaluate((svg) => Number(svg.getAttribute("viewBox")?.split(" ")[2]));
    // 35 mm without the quiet zone of four modules on each side; 96 pixels are an inch of 25.4 mm.
    assert.ok(((box?.width ?? 0) * (modules - 8)) / modules >= (35 / 25.4) * 96 - 1, JSON.stringify(box));
    const shot = (await page.locator(".lijst-qr svg").screenshot()).toString("base64");
    const pixels = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
      context.drawImage(image, 0, 0);
      return { width: image.width, height: image.height, data: [...context.getImageData(0, 0, image.width, image.height).data] };
    }, shot);
    const read = jsqr(new Uint8ClampedArray(pixels.data), pixels.width, pixels.height, { inversionAttempts: "dontInvert" });
    assert.equal(read?.data, page.url(), JSON.stringify(media));
  }
});

test("four activities print on one sheet, eight on two, in large type", async () => {
  const { page } = await visit(`/lijst/#${FOUR}`);
  await titles(page, 4);
  assert.equal(await printed(page), 1);
  await page.emulateMedia({ media: "print" });
  const small = await page.$$eval("[data-deel=rijen] :is(dt, dd, a), .lijst-coach, .lijst-afspraak", (all) =>
    all.filter((it) => it.checkVisibility() && parseFloat(getComputedStyle(it).fontSize) < (14 / 72) * 96 - 0.1).length);
  assert.equal(small, 0, "texts below 14 points");
  assert.ok(await page.getByText("Mijn volgende afspraak:").isVisible());
  assert.ok(await page.getByRole("button", { name: "Print" }).isHidden());
  const names = readdirSync(join(ROOT, "gemeenten/groningen/activiteiten"), { withFileTypes: true }).filter((it) => it.isDirectory());
  const eight = names.slice(0, 8).map(({ name }) => `groningen/${name}`);
  await page.goto("about:blank");
  await page.goto(`${server.origin}/lijst/#${eight}`);
  await titles(page, 8);
  assert.equal(await printed(page), 2);
});

test("no state of the list has a fault against WCAG", async () => {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const { page } = await visit(`/lijst/#${FOUR},westerkwartier/is-er-niet`, { colorScheme });
    await page.locator("[data-deel=rijen] li").nth(4).waitFor();
    await page.locator("[data-doe=weg]").first().click();
    await titles(page, 4);
    await page.evaluate(AXE);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(needed <= width, `${needed} px wide in a window of ${width} px`);
    }
    await page.goto(`${server.origin}/gemeenten/groningen/activiteiten/`);
    await page.locator(".lijstknop").first().click();
    await page.evaluate(AXE);
    assert.deepEqual(await violations(page), [], `rows, ${colorScheme}`);
  }
});

test("without JavaScript the page says what to do, and no button is there that does nothing", async () => {
  const { page } = await visit(`/lijst/#${THREE}`, { javaScriptEnabled: false });
  assert.match(await page.locator("main").innerText(), /JavaScript nodig/);
  assert.equal(await page.locator("main a[href='/activiteiten/']:visible").count(), 1);
  assert.equal(await page.locator("main button:visible").count(), 0);
  assert.equal(await page.locator("meta[name=robots][content=noindex]").count(), 1);
  await page.goto(`${server.origin}/gemeenten/groningen/activiteiten/`);
  assert.equal(await page.locator(".lijstknop, .mijn-lijst a:visible").count(), 0);
  assert.ok(!readFileSync(join(ROOT, "sitemap.xml"), "utf8").includes("/lijst/"));
});

// The last one: by now every list was shown.
test("no request tells more than which activities were fetched", () => {
  assert.deepEqual(server.log.filter(({ url, method }) => url.includes("?") || method !== "GET"), []);
});

/** Opens a page; a worker would hide in the log what is asked for. @param {string} path @param {import("playwright-core").BrowserContextOptions} [options] */
async function visit(path, options = {}) {
  const it = await open(browser, server.origin + path, { viewport: { width: 1024, height: 800 }, serviceWorkers: "block", ...options });
  visits.push(it);
  return it;
}

/** The names in the list, once there are so many. @param {import("playwright-core").Page} page @param {number} count */
async function titles(page, count) {
  await page.waitForFunction((most) => document.querySelectorAll("[data-deel=rijen] li").length === most, count);
  return page.locator("[data-deel=rijen] h2").allInnerTexts();
}

/** The names in the list, once the first is this one. @param {import("playwright-core").Page} page @param {string} first */
async function settled(page, first) {
  await page.waitForFunction((name) => document.querySelector("[data-deel=rijen] h2")?.textContent === name, first);
  return page.locator("[data-deel=rijen] h2").allInnerTexts();
}

/** Waits for something in the page. @param {import("playwright-core").Page} page @param {() => boolean} is */
function until(page, is) {
  return page.waitForFunction(is);
}

/** How many sheets of A4 come out of the printer. @param {import("playwright-core").Page} page */
async function printed(page) {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
}
