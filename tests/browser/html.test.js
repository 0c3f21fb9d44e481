/**
 * The Nu checker over every page of the site.
 */
import assert from "node:assert/strict";
import { test } from "node:test";

import { htmlFaults, NO_JAVA } from "./controles/nu.js";
import { built, htmlFiles, ROOT } from "./site.js";

test("every page is valid HTML", { skip: NO_JAVA }, async () => {
  assert.ok(htmlFiles().length > 500);
  assert.deepEqual(await htmlFaults(ROOT), []);
});

test("so is every page of a site in English", { skip: NO_JAVA }, async () => {
  const site = built("WIJKWIJZER_SITE_ENGELS");
  assert.ok(htmlFiles(site).length > 30);
  assert.deepEqual(await htmlFaults(site), []);
});
