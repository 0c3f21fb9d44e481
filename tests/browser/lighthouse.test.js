/**
 * Lighthouse on a telephone: the pages that people come in by.
 */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { launchForLighthouse, lighthouseFaults } from "./controles/lighthouse.js";
import { serve } from "./server.js";
import { PAGES, ROOT } from "./site.js";

/** The kinds of pages that are measured: home, both finders, a list of activities, an activity and a chapter. */
const MEASURED = ["home", "verwijzen", "activiteiten", "activiteitenlijst", "activiteit", "hoofdstuk"];

/** @type {Awaited<ReturnType<typeof launchForLighthouse>>} */
let chromium;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  [chromium, server] = await Promise.all([launchForLighthouse(), serve(ROOT, { compress: true })]);
});

after(async () => {
  await chromium?.browser.close();
  await server?.close();
});

describe("Lighthouse", { concurrency: 1 }, () => {
  for (const kind of MEASURED) {
    const { path } = PAGES.find((page) => page.kind === kind) ?? {};
    test(`${kind}: ${path}`, async () => {
      assert.deepEqual(await lighthouseFaults(server.origin + path, chromium.port), []);
    });
  }
});
