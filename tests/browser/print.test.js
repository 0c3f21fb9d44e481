/**
 * Paper: how many sheets of A4 each kind of page takes, and that no navigation is printed.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { serve } from "./server.js";
import { launch, open, PAGES, ROOT } from "./site.js";

/**
 * At most so many sheets. Lists take what they need in two columns; a page more means that something no longer fits.
 *
 * @type {Record<string, number>}
 */
const SHEETS = {
  activiteit: 1,
  activiteiten: 2,
  activiteitenlijst: 7,
  begrippen: 5,
  bronnen: 3,
  cijfers: 2,
  coach: 1,
  coaches: 5,
  component: 5,
  componenten: 2,
  folder: 2,
  folders: 2,
  gemeente: 3,
  "gemeente-activiteiten": 6,
  "gemeente-cijfers": 1,
  "gemeente-coachlijst": 1,
  "gemeente-verwijzen": 1,
  gemeenten: 1,
  handboek: 2,
  home: 1,
  hoofdstuk: 6,
  interventies: 3,
  klacht: 1,
  klachten: 3,
  lijst: 1,
  "niet-gevonden": 1,
  nieuws: 1,
  nieuwsbericht: 1,
  offline: 1,
  organisatie: 2,
  organisaties: 7,
  pagina: 9,
  postcode: 3,
  postcodes: 4,
  redactie: 2,
  "redactie-gemeente": 2,
  // Half a sheet for each rule with its example.
  regels: 32,
  thema: 7,
  themas: 1,
  verhaal: 1,
  verhalen: 1,
  verwijzen: 4,
  wijk: 4,
  zoeken: 1,
};

/** A page that is longer than others of its kind: the guide for editors, one chapter for each thing they do. */
const SHEETS_OF = { "/redactie/handleiding/": 14 };

/** What is no use on paper. */
const NAVIGATION = ".kop-nav, .kop-menu, .broodkruimel, .sprongen, .voet-nav, .vorige-volgende, .inhoudsopgave, .sla-over, .wegwijzer, form.zoekveld, .aanbodfilters, .rijfilter, .lijstknop, header nav, #print";

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

test("every kind of page has a bound", () => {
  assert.deepEqual(Object.keys(SHEETS).sort(), [...new Set(PAGES.map(({ kind }) => kind))].sort());
});

test("every page prints on as few sheets as it can, without navigation", async (t) => {
  for (const { kind, path } of PAGES) {
    await t.test(path, async () => {
      const { context, page } = await open(browser, server.origin + path, { serviceWorkers: "block" });
      try {
        const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
        const sheets = (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length;
        assert.ok(sheets >= 1 && sheets <= (SHEETS_OF[path] ?? SHEETS[kind]), `${sheets} sheets`);
        await page.emulateMedia({ media: "print" });
        // The pages of components show what it is like, also of what is not printed elsewhere.
        const seen = await page.$$eval(NAVIGATION, (all) => all.filter((it) => it.checkVisibility()).map((it) => it.className));
        assert.deepEqual(seen, []);
      } finally {
        await context.close();
      }
    });
  }
});

test("on paper a chapter has the addresses of its links to other sites", async () => {
  const { context, page } = await open(browser, `${server.origin}/handboek/geld-en-afspraken/`);
  await page.emulateMedia({ media: "print" });
  const links = await page.$$eval(".artikel a[href^='http']", (all) => all.map((it) => getComputedStyle(it, "::after").content));
  await context.close();
  assert.ok(links.length > 3, `${links.length} links`);
  assert.deepEqual(links.filter((content) => !content.includes("http")), []);
});
