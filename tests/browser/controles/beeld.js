/**
 * Pictures of pages that are the same on every machine, and how two of them differ.
 *
 * Fonts differ between machines and widths of letters decide where a line breaks, so a picture has a font of its own: Noto Sans
 * from the lock file, put into the page as bytes (which no policy holds back), without hinting.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { crc32, deflateSync } from "node:zlib";

import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

import { launch } from "../site.js";
import { addStyle } from "./opmaak.js";

/** @typedef {import("pngjs").PNGWithMetadata} Image */

/** How much of a page is in its picture, in CSS pixels: what is below shows nothing that is not above. */
const HIGH = 1600;

/** The dots that may differ: those at the edge of a letter, in another version of Chromium. One of so many. */
const ONE_OF = 8000;

/** How far two colours are from one another to differ, from 0 to 1. */
const APART = 0.12;

const resolve = createRequire(import.meta.url).resolve;
const FONTS = ["latin-400", "latin-700", "latin-ext-400", "latin-ext-700"].map((name) => {
  const [, part, weight] = /** @type {RegExpExecArray} */ (/^(.+)-(\d+)$/.exec(name));
  const file = resolve(`@fontsource/noto-sans/files/noto-sans-${part}-${weight}-normal.woff2`);
  return { family: part === "latin" ? "Proef" : "Proef meer", weight, bytes: readFileSync(file).toString("base64") };
});

/** A browser that draws letters the same everywhere. */
export function launchForPictures() {
  return launch(["--font-render-hinting=none", "--force-color-profile=srgb", "--disable-lcd-text"]);
}

/**
 * A picture of the upper part of a page, in its own font. That of a wide window is half as large, and there are 16 shades of each
 * colour: enough to see a line that moves, and small enough to keep.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<Image>}
 */
export async function picture(page) {
  await page.evaluate(async (fonts) => {
    for (const { family, weight, bytes } of fonts) {
      const face = new FontFace(family, Uint8Array.from(atob(bytes), (it) => it.charCodeAt(0)), { weight });
      document.fonts.add(await face.load());
    }
  }, FONTS);
  await addStyle(page, "*, ::before, ::after { font-family: Proef, 'Proef meer' !important; transition: none !important; }");
  await page.evaluate(() => {
    // A letter that the font has not got would come from a font of the machine: the names of other languages, arrows.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.replace(/[^\u0000-\u024f\u2010-\u203a\u20ac]/gu, "x");
      if (text !== undefined && text !== node.nodeValue) node.nodeValue = text;
    }
    return document.fonts.ready;
  });
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, HIGH) };
  const shot = await page.screenshot({ fullPage: true, clip, animations: "disabled", caret: "hide" });
  return coarse(PNG.sync.read(shot), width > 640 ? 2 : 1);
}

/** Makes one dot of so many by so many, in 16 shades of each colour. @param {Image} from @param {number} by @returns {Image} */
function coarse(from, by) {
  const [width, height] = [Math.floor(from.width / by), Math.floor(from.height / by)];
  const to = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let dy = 0; dy < by; dy += 1) {
          for (let dx = 0; dx < by; dx += 1) sum += from.data[((y * by + dy) * from.width + x * by + dx) * 4 + channel];
        }
        to.data[(y * width + x) * 4 + channel] = Math.round(sum / (by * by) / 17) * 17;
      }
      to.data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return /** @type {Image} */ (to);
}

/** A part of a PNG file. @param {string} name @param {Buffer} bytes */
function chunk(name, bytes) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * A picture as a file: with a palette, which is half as large; `pngjs` only writes files without. A picture of too many colours
 * for a palette is written by it.
 *
 * @param {Image} image
 * @returns {Buffer}
 */
export function encode({ width, height, data }) {
  /** @type {Map<number, number>} */
  const palette = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = data.readUIntBE((y * width + x) * 4, 3);
      if (!palette.has(colour)) palette.set(colour, palette.size);
      rows[y * (width + 1) + 1 + x] = palette.get(colour) ?? 0;
    }
  }
  if (palette.size > 256) return PNG.sync.write(/** @type {Image} */ ({ width, height, data }), { colorType: 2, deflateLevel: 9 });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.alloc(palette.size * 3);
  for (const [colour, at] of palette) colours.writeUIntBE(colour, at * 3, 3);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", head), chunk("PLTE", colours), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

/** A file as a picture. @param {Buffer} bytes @returns {Image} */
export function decode(bytes) {
  return PNG.sync.read(bytes);
}

/**
 * How a picture differs from the recorded one: in words, and as a picture with the differences in red.
 *
 * @param {Image} now
 * @param {Image} recorded
 * @returns {{ faults: string[], marked?: Image }}
 */
export function differences(now, recorded) {
  if (now.width !== recorded.width || now.height !== recorded.height) {
    return { faults: [`${now.width} px wide and ${now.height} px high, recorded ${recorded.width} by ${recorded.height}`] };
  }
  const { width, height } = now;
  const marked = /** @type {Image} */ (new PNG({ width, height }));
  const dots = pixelmatch(now.data, recorded.data, marked.data, width, height, { threshold: APART });
  const allowed = Math.floor((width * height) / ONE_OF);
  return dots > allowed ? { faults: [`${dots} dots differ, more than ${allowed}`], marked } : { faults: [] };
}
