/**
 * The components that pages are made of: each has a page with its states, and the coach finder gives there each of its answers.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { serve } from "./server.js";
import { launch, open, PAGES, ROOT } from "./site.js";

const TEMPLATES = new URL("../../themes/standaard/templates/", import.meta.url);

/** Components without a page of their own, with the reason. */
const WITHOUT = {
  kop: "the frame of every page",
  voet: "the frame of every page",
  broodkruimel: "the frame of every page",
  navlink: "a part of the head of every page",
  paginakop: "the top of every page: there can be only one",
  "sla-over-link": "the frame of every page",
  voorbeeldlijn: "the frame of every page of an example region",
  staat: "what the pages of components are made of",
  feit: "on the page of feitenlijst",
  aanboduitkomst: "on the page of aanbodfilters, which it does not go without",
  "zoeker-kaart": "what the finder fills in: on the page of zoeker",
  "zoeker-sjablonen": "what the finder fills in: on the page of zoeker",
};

/** What is typed in the finder of the region of the samples, and what the answer has in it. */
const ANSWERS = [
  { typed: "9802", shows: ".coachkaart .afwezig", text: "Bel Anna Voorbeeld" },
  { typed: "9801", shows: ".keuzes .keuze", text: "Noord" },
  { typed: "9801AB", shows: ".coachkaart .belrij", text: "Anna Voorbeeld" },
  { typed: "9804", shows: ".coachkaart .afwezig", text: "Cor Voorbeeld" },
  { typed: "9803AA", shows: ".coachkaart .belrij", text: "Wilhelmina" },
  { typed: "dalen", shows: ".keuzes .keuze", text: "Het Hoge Westen" },
  { typed: "heuvels", shows: ".melding", text: "Heuvels begint later" },
  { typed: "weiden", shows: ".melding", text: "Weiden" },
  { typed: "somberheid", shows: ".themalabel", text: "Sluit een depressie uit" },
  { typed: "Z68", shows: ".melding", text: "Dalen" },
  { typed: "1000", shows: ".melding", text: "1000" },
  { typed: "nergens", shows: ".melding", text: "nergens" },
];

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

/** The names of the templates in a folder. @param {string} folder */
const templates = (folder) =>
  readdirSync(new URL(folder, TEMPLATES)).filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -".html".length));

test("every component has a page of its own, or a reason not to", () => {
  const pages = templates("componenten/");
  assert.deepEqual([...pages, ...Object.keys(WITHOUT)].sort(), templates("onderdelen/").sort());
  const visited = PAGES.filter(({ kind }) => kind === "component").map(({ path }) => path);
  assert.deepEqual(visited.sort(), pages.map((name) => `/redactie/componenten/${name}/`).sort(), "paginas.json");
});

test("the page of a component is made with that component, in each of its states", () => {
  for (const name of templates("componenten/")) {
    const text = readFileSync(new URL(`componenten/${name}.html`, TEMPLATES), "utf8");
    const states = text.split("<staat titel").slice(1);
    const uses = new RegExp(`<${name.replaceAll("-", "_")}[ >]`);
    assert.ok(states.some((state) => uses.test(state)) || new RegExp(`block eind.*<${name}`).test(text), name);
  }
});

test("no page of a component is found by those who do not look for it", () => {
  const paths = PAGES.filter(({ kind }) => kind.startsWith("component")).map(({ path }) => path);
  assert.ok(paths.length > 40);
  const read = (/** @type {string} */ file) => readFileSync(`${ROOT}/${file}`, "utf8");
  for (const file of ["sitemap.xml", "sw.js"]) assert.ok(!read(file).includes("componenten"), file);
  for (const path of paths) assert.ok(/<meta [^>]*noindex/.test(read(`${path}index.html`)), path);
});

test("the finder of the samples gives every kind of answer, and each meets WCAG", async (t) => {
  for (const { typed, shows, text } of ANSWERS) {
    await t.test(typed, async () => {
      const url = `${server.origin}/redactie/componenten/zoeker/#${typed}`;
      const { context, page, faults } = await open(browser, url, { viewport: { width: 1280, height: 800 } });
      try {
        await page.locator(`[data-antwoord] ${shows}`).first().waitFor({ timeout: 5000 });
        assert.ok((await page.locator("[data-antwoord]").innerText()).includes(text), await page.locator("[data-antwoord]").innerText());
        await page.evaluate(AXE);
        for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
          for (const width of [320, 1280]) {
            await page.setViewportSize({ width, height: 800 });
            await page.emulateMedia({ colorScheme });
            assert.deepEqual(await violations(page), [], `${colorScheme}, ${width} px`);
          }
        }
        assert.deepEqual(faults, []);
      } finally {
        await context.close();
      }
    });
  }
});
