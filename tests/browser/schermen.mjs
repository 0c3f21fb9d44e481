/**
 * The pictures in the README, taken from a built site: `.github/<page>.png`, and `.github/<page>-telefoon.png` of the same
 * page on a telephone. CONTRIBUTING tells how to run it.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { serve } from "./server.js";
import { launch, ROOT } from "./site.js";

/** The most bytes of a picture: a README is read on a telephone too. */
const MOST = 150_000;

/** What is shown: a page and what has to be there first; and of what is printed, the sheet instead of the page on a desktop. */
const SHOWN = [
  { name: "home", path: "/" },
  { name: "verwijzen", path: "/verwijzen/#9351", ready: "main a[href^='tel:']" },
  { name: "activiteiten", path: "/activiteiten/?thema=bewegen#9351/10", ready: "main .rij:visible" },
  { name: "folder", path: "/gemeenten/westerkwartier/leek/folder/", sheet: "folder-leek-nl-a4.pdf" },
];

/** How large a window is, in CSS pixels: a desktop, a telephone. */
const WINDOWS = { "": { width: 1100, height: 760 }, "-telefoon": { width: 390, height: 760 } };

const out = new URL("../../.github/", import.meta.url);
const server = await serve(ROOT);
const browser = await launch();
for (const { name, path, ready, sheet } of SHOWN) {
  for (const [kind, viewport] of Object.entries(WINDOWS)) {
    const stem = fileURLToPath(new URL(`${name}${kind}`, out));
    if (sheet && kind === "") {
      // The first side, at 72 dots to the inch.
      execFileSync("pdftoppm", ["-singlefile", "-png", "-r", "72", join(ROOT, path, sheet), stem]);
    } else {
      const page = await browser.newPage({ viewport, locale: "nl-NL", serviceWorkers: "block" });
      await page.goto(server.origin + path, { waitUntil: "networkidle" });
      if (ready) await page.locator(ready).first().waitFor();
      await page.screenshot({ path: `${stem}.png` });
      await page.close();
    }
    const { size } = statSync(`${stem}.png`);
    assert.ok(size <= MOST, `${stem}.png has ${size} bytes`);
    console.log(`${stem}.png: ${Math.ceil(size / 1000)} kB`);
  }
}
await browser.close();
await server.close();
