/**
 * The patient folder: on two sides of one sheet in every language, with the number of the coach, one click from the finder.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { serve } from "./server.js";
import { htmlFiles, launch, open, ROOT } from "./site.js";
import { lees } from "./qr-lezer.js";

const LEEK = "/gemeenten/westerkwartier/leek/";
/** The languages of the region, the source first. */
const LANGUAGES = ["nl", "en", "tr", "pl", "uk", "ar"];

/** The page of the folder of a wijk in a language. @param {string} language @param {string} [wijk] */
const folder = (language, wijk = LEEK) => `${wijk}folder/${language === "nl" ? "" : `${language}/`}`;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  server = await serve(ROOT);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});
