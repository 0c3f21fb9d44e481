/**
 * What pages and components look like, next to a recorded picture of each in beelden/. After a change that is meant:
 *
 *     WIJKWIJZER_BIJWERKEN=1 cargo test --test browser
 *
 * and look at what git says has changed. One picture by itself: see CONTRIBUTING.md.
 */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { decode, differences, encode, launchForPictures, picture } from "./controles/beeld.js";
import { serve } from "./server.js";
import { open, ROOT } from "./site.js";
import { ALL_LOOKS, COMPONENTS, PAGES_IN_PARALLEL } from "./soorten.js";

const RECORDED = new URL("beelden/", import.meta.url).pathname;
/** Where a picture that differs is put, to look at. */
const SEEN = join(tmpdir(), "wijkwijzer-beelden");
const RECORD = Boolean(process.env.WIJKWIJZER_BIJWERKEN);

/** All pictures together, in bytes: they are in the repository, every version of them. */
const ROOM = 6_000_000;

/**
 * A picture: its name, its page, what has to be there before it is taken, and its colours.
 *
 * @typedef {{ name: string, path: string, there?: string, dark?: boolean }} Shot
 */

/** @type {Shot[]} */
const STATES = [
  { name: "home-donker", path: "/", dark: true },
  { name: "verwijzen-antwoord", path: "/verwijzen/#9351", there: "[data-antwoord] .belrij-nummer" },
  { name: "verwijzen-keuze", path: "/verwijzen/#9501", there: "[data-antwoord] .keuze" },
  { name: "zoeken-gevonden", path: "/zoeken/#q=wandelen", there: ".zoekrijen a" },
  { name: "activiteiten-gevonden", path: "/activiteiten/?gratis=1", there: "#gevonden ~ .rijen > .rij" },
  { name: "coach-afwezig", path: "/coaches/coach-vinkhuizen/" },
  { name: "wijk-donker", path: "/gemeenten/westerkwartier/leek/", dark: true },
  { name: "activiteit-let-op", path: "/gemeenten/groningen/activiteiten/buurttuin-hof-van-noord/" },
];

/** The name of the picture of a page: its kind, or that of the component. @param {{ kind: string, path: string }} page */
const nameOf = ({ kind, path }) => (kind === "component" ? `component-${path.split("/").at(-2)}` : kind);

/** @type {Shot[]} */
const SHOTS = [...ALL_LOOKS.map((page) => ({ name: nameOf(page), path: page.path })), ...STATES];
const WIDTHS = [320, 1280];
const fileOf = (/** @type {string} */ name, /** @type {number} */ width) => `${name}-${width}.png`;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  [browser, server] = await Promise.all([launchForPictures(), serve(ROOT)]);
  rmSync(SEEN, { recursive: true, force: true });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test("every component has pictures", () => {
  assert.ok(COMPONENTS.length >= 40, `${COMPONENTS.length} components`);
  assert.equal(new Set(SHOTS.map(({ name }) => name)).size, SHOTS.length, "each picture has a name of its own");
});

describe("looks", { concurrency: PAGES_IN_PARALLEL }, () => {
  for (const { name, path, there, dark } of SHOTS) {
    for (const width of WIDTHS) {
      test(`${name} ${width}`, async () => {
        const { context, page } = await open(browser, server.origin + path, {
          viewport: { width, height: 800 }, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce", serviceWorkers: "block",
        });
        try {
          if (there) await page.locator(there).first().waitFor();
          await page.waitForLoadState("networkidle");
          compare(await picture(page), fileOf(name, width));
        } finally {
          await context.close();
        }
      });
    }
  }
});

test("there is no picture too many, and they are small", () => {
  const wanted = new Set(SHOTS.flatMap(({ name }) => WIDTHS.map((width) => fileOf(name, width))));
  const left = readdirSync(RECORDED).filter((file) => !wanted.has(file));
  if (RECORD) for (const file of left) rmSync(join(RECORDED, file));
  else assert.deepEqual(left, [], "recorded, but of no page any more");
  const sum = readdirSync(RECORDED).map((file) => statSync(join(RECORDED, file)).size).reduce((all, size) => all + size, 0);
  assert.ok(sum <= ROOM, `${sum} bytes in beelden/`);
});

/** Holds a picture to the recorded one, or records it. @param {import("./controles/beeld.js").Image} now @param {string} file */
function compare(now, file) {
  const recorded = join(RECORDED, file);
  const before = existsSync(recorded) ? decode(readFileSync(recorded)) : undefined;
  const { faults, marked } = before ? differences(now, before) : { faults: ["not recorded yet"] };
  if (faults.length === 0) return;
  if (RECORD) {
    mkdirSync(RECORDED, { recursive: true });
    writeFileSync(recorded, encode(now));
    return;
  }
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(join(SEEN, file), encode(now));
  if (marked) writeFileSync(join(SEEN, `verschil-${file}`), encode(marked));
  assert.fail(`${file}: ${faults.join("; ")}. Look at it in ${SEEN}. Is it meant? Then run again with WIJKWIJZER_BIJWERKEN=1.`);
}
