/**
 * One page of every kind by keyboard and by finger: past the head, through all of it without a trap, seeing where one is, in
 * the order of reading, and with room for a finger.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { smallTargets } from "./controles/raakvlak.js";
import { focusFaults, orderFaults, skipFaults, tabFaults } from "./controles/toetsenbord.js";
import { withSite } from "./opzet.js";
import { KINDS, ONE_OF_EACH, PAGES_IN_PARALLEL } from "./soorten.js";

/** A window, and one that is enlarged to 400 %. */
const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 320, height: 256 } };

/** The least height of a control in CSS pixels: on pages for inwoners, and elsewhere. */
const [FOR_INWONERS, ELSEWHERE] = [44, 24];

const site = withSite();

describe("a page", { concurrency: PAGES_IN_PARALLEL }, () => {
  for (const { kind, path } of ONE_OF_EACH) {
    test(`${path}: ${kind}`, async (t) => {
      // A folder is one sheet with a choice of languages for a head: there is nothing to skip.
      await t.test("its first stop leads past the head", { skip: kind === "folder" }, () =>
        site.at(path, WIDE, async ({ page }) => assert.deepEqual(await skipFaults(page), [])),
      );

      await t.test("Tab comes everywhere, and comes round", () =>
        site.at(path, WIDE, async ({ page }) => assert.deepEqual(await tabFaults(page), [])),
      );

      await t.test("one sees where the keyboard is", async () => {
        for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
          for (const size of [WIDE, NARROW]) {
            const found = await site.at(path, { ...size, colorScheme }, ({ page }) => focusFaults(page));
            assert.deepEqual(found, [], `${colorScheme}, ${size.viewport.width} px`);
          }
        }
      });

      await t.test("one sees the order that it is read in, and hits what one presses", async () => {
        for (const size of [WIDE, NARROW]) {
          await site.at(path, size, async ({ page }) => {
            assert.deepEqual(await orderFaults(page), [], `${size.viewport.width} px`);
            const least = KINDS[kind].inwoners ? FOR_INWONERS : ELSEWHERE;
            assert.deepEqual(await smallTargets(page, least), [], `${size.viewport.width} px`);
          });
        }
      });
    });
  }
});
