/**
 * The Nu checker, as at validator.w3.org, over every page of the site.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";

import { built, htmlFiles, ROOT } from "./site.js";

const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const java = spawnSync("java", ["-version"]).status === 0;

test("every page is valid HTML", { skip: java ? false : "there is no java for the Nu checker" }, async () => {
  assert.ok(htmlFiles().length > 500);
  const { code, out, faults } = await nu("--errors-only", "--skip-non-html", ROOT);
  const { messages } = JSON.parse(out || faults);
  const errors = messages.map(({ url, lastLine, firstColumn, message, extract }) => {
    return `${url}:${lastLine}:${firstColumn ?? ""} ${message}\n    ${extract ?? ""}`;
  });
  assert.deepEqual(errors, []);
  assert.equal(code, 0);
});

test("so is every page of a site in English", { skip: java ? false : "there is no java for the Nu checker" }, async () => {
  const site = built("WIJKWIJZER_SITE_ENGELS");
  assert.ok(htmlFiles(site).length > 30);
  const { code, out, faults } = await nu("--errors-only", "--skip-non-html", site);
  assert.deepEqual(JSON.parse(out || faults).messages, []);
  assert.equal(code, 0);
});

test("the checker does find a fault", { skip: java ? false : "there is no java for the Nu checker" }, async () => {
  const file = new URL("fout.html", import.meta.url).pathname;
  const { code, out } = await nu("--errors-only", file);
  assert.equal(JSON.parse(out).messages.length, 1, out);
  assert.notEqual(code, 0);
});

/** @param {...string} args @returns {Promise<{ code: number | null, out: string, faults: string }>} */
function nu(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn("java", ["-Xss8m", "-jar", JAR, "--format", "json", "--stdout", ...args]);
    let [out, faults] = ["", ""];
    child.stdout.on("data", (data) => (out += data));
    child.stderr.on("data", (data) => (faults += data));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, faults }));
  });
}
