/**
 * One page of every kind, and every component, enlarged, and with the spacing of text that a reader may ask for: all stays, and stays whole
 * (WCAG 1.4.4, 1.4.10 and 1.4.12). axe-core goes over these states as well; that of 400 % is in paginas.test.js.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { content, lost } from "./controles/inhoud.js";
import { layoutFaults, spaceOut } from "./controles/opmaak.js";
import { withSite } from "./opzet.js";
import { ALL_LOOKS, PAGES_IN_PARALLEL } from "./soorten.js";

/**
 * The window that is left of one of 1280 by 1024 px when a reader zooms in, with as many dots per pixel as then.
 *
 * @param {number} times
 */
const zoomed = (times) => ({ viewport: { width: 1280 / times, height: 1024 / times }, deviceScaleFactor: times });

/**
 * What a narrow window may leave out: the heads of a table whose rows become cards that tell by themselves, and the code that
 * leads from paper to the page that one is on.
 */
const MAY_GO = ".coachlijst thead, .qr";

const site = withSite();

describe("a page", { concurrency: PAGES_IN_PARALLEL }, () => {
  for (const { kind, path } of ALL_LOOKS) {
    test(`${path}: ${kind}`, async (t) => {
      const wide = await site.at(path, zoomed(1), ({ page }) => content(page, MAY_GO));

      for (const times of [2, 4]) {
        await t.test(`enlarged to ${times * 100} %`, () =>
          site.at(path, zoomed(times), async ({ page, faults }) => {
            assert.deepEqual(await layoutFaults(page), []);
            assert.deepEqual(lost(wide, await content(page, MAY_GO), "gone"), []);
            if (times === 2) {
              await page.evaluate(AXE);
              assert.deepEqual(await violations(page), []);
            }
            assert.deepEqual(faults, []);
          }),
        );
      }

      for (const times of [1, 4]) {
        await t.test(`with wide spacing, at ${times * 100} %`, () =>
          site.at(path, zoomed(times), async ({ page }) => {
            await spaceOut(page);
            assert.deepEqual(await layoutFaults(page), []);
            if (times === 4) {
              await page.evaluate(AXE);
              assert.deepEqual(await violations(page), []);
            }
          }),
        );
      }
    });
  }
});
