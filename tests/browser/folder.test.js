/**
 * The patient folder: on two sides of one sheet in every language, with the number of the coach, one click from the finder.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import jsqr from "jsqr";

import { serve } from "./server.js";
import { htmlFiles, launch, open, ROOT } from "./site.js";

const LEEK = "/gemeenten/westerkwartier/leek/";
/** The languages of the region, the source first. */
const LANGUAGES = ["nl", "en", "tr", "pl", "uk", "ar"];

/** The page of the folder of a wijk in a language. @param {string} language @param {string} [wijk] */
const folder = (language, wijk = LEEK) => `${wijk}folder/${language === "nl" ? "" : `${language}/`}`;

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

for (const language of LANGUAGES) {
  test(`in ${language}: its language and direction, the number, two sides of an A4, the code leads back`, async () => {
    const path = folder(language);
    const { context, page, faults } = await open(browser, server.origin + path, { viewport: { width: 1280, height: 900 } });
    try {
      const html = page.locator("html");
      assert.equal(await html.getAttribute("lang"), language);
      assert.equal((await html.getAttribute("dir")) ?? "ltr", language === "ar" ? "rtl" : "ltr");
      const number = page.locator(".nummer");
      assert.match((await number.getAttribute("href")) ?? "", /^tel:\+31/);
      assert.match(await number.innerText(), /^06( \d\d){4}$/);
      assert.match(await page.locator(".bel h2").innerText(), /Anneke Hofsteding/);
      assert.equal(await page.locator("nav a").count(), LANGUAGES.length);
      assert.equal(await page.locator("nav [aria-current]").getAttribute("lang"), language);
      assert.equal(await page.locator(".achter ol li").count(), 3);
      const sides = await page.pdf({ format: "A4", preferCSSPageSize: true });
      assert.equal((sides.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length, 2, "two sides");
      assert.equal(await code(page), `https://welzijnoprecept.example${path}`);
      await page.emulateMedia({ media: "print" });
      const points = (/** @type {string} */ part) =>
        page.locator(part).first().evaluate((it) => Math.round(parseFloat(getComputedStyle(it).fontSize) * 0.75));
      assert.equal(await points(".zinnen p"), 14);
      assert.equal(await points(".achter li p"), 14);
      assert.equal(await points(".nummer"), 28);
      const box = await page.locator(".qr svg").boundingBox();
      assert.ok(box && (box.width / 96) * 25.4 >= 30, `${box?.width} px wide`);
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  });
}

test("every folder prints on two sides", async () => {
  // The longest ones of each language: those with most bytes.
  const all = htmlFiles().filter((file) => /^(gemeenten\/[^/]+\/[^/]+\/folder\/([a-z]+\/)?|folders\/[a-z]+\/)index\.html$/.test(file));
  assert.ok(all.length >= 500, `${all.length} folders`);
  const { context, page } = await open(browser, server.origin + folder("nl"));
  const long = [];
  // Coaches with postcodes of their own, one who is away, and every tenth of the rest.
  const special = /vinkhuizen|oosterpoort|corpus|winschoten|hoogezand|stadskanaal|musselkanaal|^folders|pekela/;
  for (const file of all.filter((name, at) => special.test(name) || at % 10 === 0)) {
    await page.goto(`${server.origin}/${file.replace("index.html", "")}`);
    const sides = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    const count = (sides.match(/\/Type\s*\/Page\b/g) ?? []).length;
    const overlap = await page.emulateMedia({ media: "print" }).then(() => page.evaluate(() => {
      const above = [...document.querySelectorAll(".zinnen, .bel")].at(-1)?.getBoundingClientRect().bottom ?? 0;
      return above > (document.querySelector(".onder")?.getBoundingClientRect().top ?? Infinity);
    }));
    await page.emulateMedia({ media: null });
    if (count !== 2 || overlap) long.push(`${file}: ${count} sides${overlap ? ", the front is too full" : ""}`);
  }
  await context.close();
  assert.deepEqual(long, []);
});

test("in Arabic a number keeps its order", async () => {
  const { context, page } = await open(browser, server.origin + folder("ar"));
  const order = await page.locator(".achter bdi[dir=ltr]").first().evaluate((it) => {
    const text = it.firstChild;
    const left = (/** @type {number} */ at) => {
      const range = document.createRange();
      range.setStart(/** @type {Node} */ (text), at);
      range.setEnd(/** @type {Node} */ (text), at + 1);
      return range.getBoundingClientRect().left;
    };
    return [it.textContent, left(0) < left(3), left(3) < left(12)];
  });
  assert.deepEqual(order, ["06 00 00 05 10", true, true]);
  await context.close();
});

test("from the coach finder each language is one click, and the printer opens", async () => {
  for (const language of LANGUAGES) {
    const { context, page } = await open(browser, `${server.origin}/verwijzen/#9351`, { viewport: { width: 1280, height: 900 } });
    await page.addInitScript(() => { window.print = () => { document.title = "printed"; }; });
    const links = page.locator(".folders a");
    await links.first().waitFor();
    assert.deepEqual(await links.evaluateAll((all) => all.map((it) => it.lang)), LANGUAGES);
    await page.locator(`.folders a[lang=${language}]`).click();
    await page.waitForURL(`${server.origin}${folder(language)}#print`);
    await page.waitForFunction(() => document.title === "printed");
    await context.close();
  }
});

/** What the code on the page says, as a camera would read it. @param {import("playwright-core").Page} page */
async function code(page) {
  const shot = (await page.locator(".qr svg").screenshot()).toString("base64");
  const { data, width, height } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.drawImage(image, 0, 0);
    return { data: [...context.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, shot);
  return jsqr(new Uint8ClampedArray(data), width, height, { inversionAttempts: "dontInvert" })?.data;
}
