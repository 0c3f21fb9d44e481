/**
 * Every check of these tests finds what it is there for: a page without faults passes them all, and each page that is made from it
 * with one fault (gebreken/gebreken.json) fails the check that is named, for the reason that is named.
 *
 * A broken link or anchor needs no browser: the program refuses it, as tests/fixtures/regels/K907-stukke-link shows.
 */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { differences, launchForPictures, picture } from "./controles/beeld.js";
import { weightFaults } from "./controles/gewicht.js";
import { content, elsewhere, headingFaults, lost } from "./controles/inhoud.js";
import { launchForLighthouse, lighthouseFaults } from "./controles/lighthouse.js";
import { htmlFaults, NO_JAVA } from "./controles/nu.js";
import { layoutFaults, spaceOut } from "./controles/opmaak.js";
import { smallTargets } from "./controles/raakvlak.js";
import { focusFaults, orderFaults, skipFaults, tabFaults } from "./controles/toetsenbord.js";
import { serve } from "./server.js";
import { open } from "./site.js";
import { budget } from "./soorten.js";

const FOLDER = new URL("gebreken/", import.meta.url).pathname;
const GOOD = join(FOLDER, "goed");

/**
 * A fault: what is changed in which file of the good page, and which check says what. `zonder` is a file that is left out, `groot`
 * the size in bytes of the noise in `groot.bin` and at `{ruis}`, `kopieen` are copies of the picture.
 *
 * @typedef {{ gebrek: string, controle: string, verwacht: string, in: string, zoek: string, zet: string, zonder?: string,
 *   groot?: number, kopieen?: string[] }} Defect
 * @type {Defect[]}
 */
const DEFECTS = JSON.parse(readFileSync(join(FOLDER, "gebreken.json"), "utf8"));

/** @type {Awaited<ReturnType<typeof launchForLighthouse>>} */
let chromium;
/** @type {import("playwright-core").Browser} */
let drawing;
/** The folder of all pages of this run. @type {string} */
let work;
/** What the good page looks like. @type {import("./controles/beeld.js").Image} */
let looks;

before(async () => {
  work = mkdtempSync(join(tmpdir(), "wijkwijzer-gebreken-"));
  [chromium, drawing] = await Promise.all([launchForLighthouse(), launchForPictures()]);
  await served(GOOD, async (origin) => {
    looks = await at(drawing, origin, { viewport: { width: 320, height: 640 } }, ({ page }) => picture(page));
  });
});

after(async () => {
  await Promise.all([chromium?.browser.close(), drawing?.close()]);
  rmSync(work, { recursive: true, force: true });
});

/** @template T @param {string} root @param {(origin: string) => Promise<T>} look @returns {Promise<T>} */
async function served(root, look) {
  const server = await serve(root, { compress: true });
  try {
    return await look(server.origin);
  } finally {
    await server.close();
  }
}

/**
 * @template T
 * @param {import("playwright-core").Browser} browser
 * @param {string} origin
 * @param {import("playwright-core").BrowserContextOptions} options
 * @param {(visit: Awaited<ReturnType<typeof open>>) => Promise<T>} look
 * @returns {Promise<T>}
 */
async function at(browser, origin, options, look) {
  const visit = await open(browser, `${origin}/`, options);
  try {
    return await look(visit);
  } finally {
    await visit.context.close();
  }
}

/** Looks at the page of an address in a window. @type {<T>(origin: string, options: import("playwright-core").BrowserContextOptions, look: (visit: Awaited<ReturnType<typeof open>>) => Promise<T>) => Promise<T>} */
const see = (origin, options, look) => at(chromium.browser, origin, options, look);

const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 320, height: 256 } };

/** @param {import("playwright-core").BrowserContextOptions} options @returns {(origin: string) => Promise<string[]>} */
const axe = (options) => (origin) => see(origin, options, async ({ page }) => {
  await page.evaluate(AXE);
  return violations(page);
});

/** The checks by name: with the address of the page and the folder it is in. @type {Record<string, (origin: string, root: string) => Promise<string[]>>} */
const CHECKS = {
  axe: axe(WIDE),
  "axe-donker": axe({ ...NARROW, colorScheme: "dark" }),
  koppen: (origin) => see(origin, WIDE, ({ page }) => headingFaults(page)),
  fouten: (origin) => see(origin, WIDE, async ({ page, faults }) => {
    await page.waitForLoadState("networkidle");
    return faults;
  }),
  elders: (origin) => see(origin, WIDE, async ({ requests }) => elsewhere(requests, origin)),
  "zonder-script": async (origin) => {
    const lines = await see(origin, WIDE, ({ page }) => content(page));
    return see(origin, { ...WIDE, javaScriptEnabled: false }, async ({ page }) => lost(lines, await content(page), "only with JavaScript"));
  },
  smal: (origin) => see(origin, NARROW, ({ page }) => layoutFaults(page)),
  gespatieerd: (origin) => see(origin, WIDE, async ({ page }) => {
    assert.deepEqual(await layoutFaults(page), [], "without the spacing");
    await spaceOut(page);
    return layoutFaults(page);
  }),
  vergroot: async (origin) => {
    const lines = await see(origin, WIDE, ({ page }) => content(page));
    return see(origin, NARROW, async ({ page }) => lost(lines, await content(page), "gone"));
  },
  overslaan: (origin) => see(origin, WIDE, ({ page }) => skipFaults(page)),
  tab: (origin) => see(origin, WIDE, ({ page }) => tabFaults(page)),
  volgorde: (origin) => see(origin, WIDE, ({ page }) => orderFaults(page)),
  focus: (origin) => see(origin, NARROW, ({ page }) => focusFaults(page)),
  raakvlak: (origin) => see(origin, NARROW, ({ page }) => smallTargets(page, 44)),
  gewicht: (_, root) => weightFaults(chromium.browser, root, "/", budget("activiteit")),
  "lighthouse-seo": (origin) => lighthouseFaults(`${origin}/`, chromium.port, ["seo", "accessibility", "best-practices"]),
  // Once is enough: a page without this fault has the other tries.
  "lighthouse-tijd": (origin) => lighthouseFaults(`${origin}/`, chromium.port, ["performance"], 1),
  beeld: (origin) => at(drawing, origin, { viewport: { width: 320, height: 640 } }, async ({ page }) => differences(await picture(page), looks).faults),
};

/** Makes the page with a fault. @param {Defect} defect @param {number} number @returns {string} its folder */
function broken(defect, number) {
  const root = join(work, String(number));
  cpSync(GOOD, root, { recursive: true });
  const file = join(root, defect.in);
  const noise = randomBytes(defect.groot ?? 0);
  const parts = readFileSync(file, "utf8").split(defect.zoek);
  assert.equal(parts.length, 2, `'${defect.zoek}' stands once in ${defect.in}`);
  writeFileSync(file, parts.join(defect.zet.replace("{ruis}", noise.toString("base64"))));
  if (defect.groot) writeFileSync(join(root, "groot.bin"), noise);
  if (defect.zonder) writeFileSync(join(root, defect.zonder), "");
  for (const copy of defect.kopieen ?? []) copyFileSync(join(root, "merk.svg"), join(root, copy));
  return root;
}

describe("a page without faults passes", { concurrency: 1 }, () => {
  for (const [name, check] of Object.entries(CHECKS)) {
    test(name, () => served(GOOD, async (origin) => assert.deepEqual(await check(origin, GOOD), [])));
  }

  test("Nu", { skip: NO_JAVA }, async () => assert.deepEqual(await htmlFaults(join(GOOD, "index.html")), []));
});

describe("is found:", { concurrency: 1 }, () => {
  DEFECTS.forEach((defect, number) => {
    test(defect.gebrek, () => {
      const root = broken(defect, number);
      return served(root, async (origin) => {
        const faults = await CHECKS[defect.controle](origin, root);
        const wanted = new RegExp(defect.verwacht);
        assert.ok(faults.some((fault) => wanted.test(fault)), `${wanted} is not in: ${JSON.stringify(faults, null, 2)}`);
      });
    });
  });

  test("HTML that is not valid", { skip: NO_JAVA }, async () => {
    assert.match((await htmlFaults(join(FOLDER, "ongeldige-html.html"))).join("\n"), /Element “?img”? is missing|alt/);
  });

  test("each check has its fault", () => {
    const shown = new Set(DEFECTS.map(({ controle }) => controle));
    assert.deepEqual(Object.keys(CHECKS).filter((name) => !shown.has(name)), []);
  });
});
