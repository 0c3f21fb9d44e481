/**
 * The coach finder as a visitor meets it: typing into the field and reading the answer.
 *
 * @module
 */
import assert from "node:assert/strict";

/**
 * A look-up with its answer, as the tables of look-ups have them.
 *
 * `tekst` are words that the answer has to say; `gemeente` is the one that nobody can refer in.
 *
 * @typedef {{ invoer: string, soort: string, wijken?: string[], klachten?: string[], coach?: string, invaller?: string,
 *   plaats?: string, gemeente?: string, tekst?: string[] }} Lookup
 * @typedef {{ kind: string, link: string, coach: string, call: string, choices: string[], text: string }} Shown
 */

/** Types a look-up and presses Enter. @param {import("playwright-core").Page} page @param {string} invoer */
export async function ask(page, invoer) {
  const field = page.locator("#zoekveld");
  await field.fill(invoer);
  await field.press("Enter");
}

/**
 * Types a look-up after an empty one, and holds what comes to what is in the table.
 *
 * @param {import("playwright-core").Page} page
 * @param {Lookup} lookup
 */
export async function holds(page, lookup) {
  await ask(page, "");
  await until(page, () => shown(page), ({ kind }) => kind === "leeg", "an empty answer");
  await ask(page, lookup.invoer);
  const found = await until(page, () => shown(page), ({ kind }) => kind === lookup.soort, lookup.soort);
  if (lookup.soort === "keuze") assert.equal(found.choices.length, (lookup.wijken ?? lookup.klachten ?? []).length);
  if (lookup.soort === "keuze" && lookup.wijken) {
    assert.deepEqual(found.choices, lookup.wijken.map((wijk) => wijk.split("/")[1]));
  }
  if (lookup.soort === "wijk") assert.equal(found.link, `/gemeenten/${lookup.wijken?.[0]}/`);
  if (lookup.soort === "klacht") assert.equal(found.link, `/klachten/${lookup.klachten?.[0]}/`);
  if (lookup.coach) assert.equal(found.coach, lookup.coach);
  if (lookup.soort === "wijk") assert.ok(found.call.includes(lookup.invaller ?? lookup.coach ?? "?"), found.call);
  for (const words of [lookup.plaats ?? "", ...(lookup.tekst ?? [])]) assert.ok(found.text.includes(words), found.text);
  // Where nobody can refer, no coach is shown as if one could.
  if (["status", "buiten", "onbekend"].includes(lookup.soort)) assert.equal(found.coach + found.call, "", found.text);
}

/**
 * What the answer shows. The kinds are those of the table; the messages are told apart by their heads.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<Shown>}
 */
export function shown(page) {
  return page.evaluate(() => {
    const answer = /** @type {HTMLElement} */ (document.querySelector("[data-antwoord]"));
    const text = (/** @type {string} */ selector) => answer.querySelector(selector)?.textContent?.trim() ?? "";
    const status = document.querySelector("[data-zoeker] [role=status]")?.textContent ?? "";
    const heads = {
      buiten: ["buiten_kop", "buiten_plaats_kop"],
      code: ["code_kop"],
      onbekend: ["onbekend_kop"],
      registratie: ["registratie_kop"],
      status: ["gepland_kop", "niet_kop"],
    };
    const isHead = (/** @type {string} */ name) => {
      const template = /** @type {HTMLTemplateElement} */ (document.querySelector(`template[data-bericht="${name}"]`));
      const parts = (template.content.textContent ?? "").trim().split(/\{\w+\}/);
      const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+");
      return new RegExp(`^${pattern}$`).test(text(".melding-kop"));
    };
    const link = answer.querySelector(".antwoord-kop h2 a")?.getAttribute("href") ?? "";
    let kind = status ? "kort" : "leeg";
    if (!answer.hidden) {
      if (answer.querySelector(".keuzes")) kind = "keuze";
      else if (link.startsWith("/klachten/")) kind = "klacht";
      else if (link) kind = "wijk";
      else kind = Object.entries(heads).find(([, names]) => names.some(isHead))?.[0] ?? `'${text(".melding-kop")}'`;
    }
    const choices = [...answer.querySelectorAll(".keuze")].map((it) => it.getAttribute("href")?.split("/").at(-1) ?? "");
    const coach = text("a[href^='/coaches/']");
    return { kind, link, coach, call: text(".belrij"), choices, text: answer.textContent?.replace(/\s+/g, " ").trim() ?? "" };
  });
}

/**
 * Looks until what is seen is what is waited for.
 *
 * @template T
 * @param {import("playwright-core").Page} page
 * @param {() => Promise<T>} look
 * @param {(seen: T) => boolean} good
 * @param {string} what
 * @returns {Promise<T>}
 */
export async function until(page, look, good, what) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (good(seen)) return seen;
    if (Date.now() > deadline) assert.fail(`waited for ${what}: ${JSON.stringify(seen)}`);
    await page.waitForTimeout(20);
  }
}
