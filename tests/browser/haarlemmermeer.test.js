/**
 * The other example region: one page of every kind that it has. What is true of one region only shows here.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { AXE, violations } from "./axe.js";
import { weightFaults } from "./controles/gewicht.js";
import { elsewhere, headingFaults } from "./controles/inhoud.js";
import { layoutFaults } from "./controles/opmaak.js";
import { withSite } from "./opzet.js";
import { built } from "./site.js";
import { budget, firstOfEach, KINDS, PAGES_IN_PARALLEL } from "./soorten.js";

const ROOT = built("WIJKWIJZER_SITE_HAARLEMMERMEER");
const PAGES = firstOfEach(ROOT);

const site = withSite(ROOT);

test("the region has nearly every kind of page", () => {
  const missing = Object.keys(KINDS).filter((kind) => !PAGES.some((page) => page.kind === kind));
  assert.ok(missing.length <= 1, missing.join(", "));
});

describe("a page of Haarlemmermeer", { concurrency: PAGES_IN_PARALLEL }, () => {
  for (const { kind, path } of PAGES) {
    test(`${path}: ${kind}`, async (t) => {
      await site.at(path, { viewport: { width: 1280, height: 800 } }, async ({ page, faults, requests }) => {
        await page.evaluate(AXE);
        for (const width of [1280, 320]) {
          await t.test(`${width} px: fits, and meets WCAG`, async () => {
            await page.setViewportSize({ width, height: 800 });
            assert.deepEqual(await layoutFaults(page), []);
            assert.deepEqual(await violations(page), []);
          });
        }
        await t.test("headings in order; nothing asked elsewhere, nothing goes wrong", async () => {
          assert.deepEqual(await headingFaults(page), []);
          assert.deepEqual(elsewhere(requests, site.server.origin), []);
          assert.deepEqual(faults, []);
        });
      });
      await t.test("keeps to its budget", async () => assert.deepEqual(await weightFaults(site.browser, ROOT, path, budget(kind)), []));
    });
  }
});
