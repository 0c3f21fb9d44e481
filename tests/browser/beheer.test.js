/**
 * The form for editors: its settings hold to the schema of Sveltia CMS, and a number that is changed in it becomes the file
 * that a proposal would have. The program and its files come from npm, in the version that the page names.
 */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import Ajv from "ajv";

import { serve } from "./server.js";
import { launch, open } from "./site.js";

const SITE = process.env.WIJKWIJZER_SITE_PROEF ?? assert.fail("WIJKWIJZER_SITE_PROEF is not set");
const PACKAGES = join(import.meta.dirname, "node_modules");
const SOURCE = join(import.meta.dirname, "../fixtures/browser");
const COACHES = "data/gemeenten/noorderveen/coaches";
const COACH = `${COACHES}/coach-turfmeer.yaml`;

/** @type {any} */
const config = JSON.parse(readFileSync(join(SITE, "beheer/config.json"), "utf8"));

/** What the schema of the package says of settings. @param {unknown} settings @returns {string[]} */
function faults(settings) {
  const schema = JSON.parse(readFileSync(join(PACKAGES, "@sveltia/cms/schema/sveltia-cms.json"), "utf8"));
  const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  check(settings);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("the settings hold to the schema of the program", () => {
  assert.deepEqual(faults(config), []);
  assert.ok(faults({ ...config, collections: [{ name: "a", folder: 1 }] }).length > 0);
  const folders = config.collections.map(({ folder }) => folder);
  assert.ok(folders.includes(COACHES) && folders.includes("content/handboek"), folders.join());
});

test("every pattern is one that the program takes", () => {
  const patterns = [];
  JSON.stringify(config, (key, value) => {
    if (key === "pattern") patterns.push(value[0]);
    return value;
  });
  assert.ok(patterns.length > 20);
  for (const pattern of patterns) new RegExp(pattern, "v");
});

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {string} */
let root;

before(async () => {
  root = mkdtempSync(join(tmpdir(), "wijkwijzer-beheer-"));
  cpSync(join(SITE, "beheer"), join(root, "beheer"), { recursive: true });
  for (const file of ["_headers", "404.html"]) cpSync(join(SITE, file), join(root, file));
  for (const [from, to] of [
    ["@sveltia/cms/dist/sveltia-cms.js", "sveltia-cms.js"],
    ["@sveltia/cms/locales/nl.json", "nl.json"],
    ["@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2", "icons.woff2"],
  ]) {
    cpSync(join(PACKAGES, from), join(root, "beheer", to));
  }
  // The same form, on files in the browser instead of those at a forge.
  writeFileSync(join(root, "beheer/config.json"), JSON.stringify({ ...config, backend: { name: "test-repo" }, publish_mode: "simple" }));
  [browser, server] = await Promise.all([launch(), serve(root)]);
});

after(async () => {
  await browser?.close();
  await server?.close();
  if (root) rmSync(root, { recursive: true });
});

test("a changed telephone number becomes a file, and nobody else is asked anything", async () => {
  const { context, page, faults: found, requests, response } = await open(browser, `${server.origin}/beheer/`);
  try {
    assert.match(response?.headers()["content-security-policy"] ?? "", /script-src 'self';/);
    assert.equal(response?.headers()["x-robots-tag"], "noindex");
    const files = Object.fromEntries(
      [COACHES, "data/organisaties"].flatMap((folder) =>
        readdirSync(join(SOURCE, folder)).map((name) => [`${folder}/${name}`, readFileSync(join(SOURCE, folder, name), "utf8")]),
      ),
    );
    await page.evaluate(async (files) => {
      const top = await (await navigator.storage.getDirectory()).getDirectoryHandle("sveltia-cms-test", { create: true });
      for (const [path, text] of Object.entries(files)) {
        const parts = path.split("/");
        let folder = top;
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
        const writer = await (await folder.getFileHandle(parts.at(-1) ?? "", { create: true })).createWritable();
        await writer.write(text);
        await writer.close();
      }
    }, files);
    await page.getByRole("button", { name: "Werken met een testrepository" }).click();
    await page.getByText("Noorderveen: coaches").first().waitFor();
    await page.goto(`${server.origin}/beheer/#/collections/noorderveen-coaches/entries/coach-turfmeer`);
    const field = page.locator('[data-key-path="telefoon"]').first();
    const number = field.getByRole("textbox");
    await number.waitFor();
    assert.equal(await number.inputValue(), "06 00000024");

    await number.fill("0598 00 00");
    await page.getByRole("button", { name: "Opslaan" }).first().click();
    await field.getByText("Schrijf een Nederlands nummer").waitFor();

    await number.fill("0598 00 00 77");
    await page.getByRole("button", { name: "Opslaan" }).first().click();
    await number.waitFor({ state: "detached" });
    const written = await page.evaluate(async (path) => {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("sveltia-cms-test");
      const parts = path.split("/");
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      return (await (await folder.getFileHandle(parts.at(-1) ?? "")).getFile()).text();
    }, COACH);
    // `tests/beheer.rs` holds that the program takes this file.
    assert.equal(written, readFileSync(join(import.meta.dirname, "../fixtures/beheer/coach-turfmeer.yaml"), "utf8"));

    // The program names fonts of its makers' choice, which the policy refuses; it goes on without.
    const fonts = (/** @type {string} */ text) => /cdn\.jsdelivr\.net\/fontsource|policy: font-src/.test(text);
    assert.deepEqual(found.filter((fault) => !fonts(fault)), []);
    const outside = requests.filter((url) => !url.startsWith(server.origin) && !url.startsWith(`blob:${server.origin}`) && !url.startsWith("data:"));
    assert.deepEqual(outside.filter((url) => !fonts(url)), []);
  } finally {
    await context.close();
  }
});
