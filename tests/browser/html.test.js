/**
 * The Nu checker over every page of the site.
 */
import assert from "node:assert/strict";
import { test } from "node:test";

import { htmlFaults, NO_JAVA } from "./controles/nu.js";
import { htmlFiles, ROOT } from "./site.js";

test("every page is valid HTML", { skip: NO_JAVA }, async () => {
  assert.ok(htmlFiles().length > 500);
  assert.deepEqual(await htmlFaults(ROOT), []);
});
