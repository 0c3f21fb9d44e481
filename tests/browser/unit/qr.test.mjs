// The QR encoder, read back by a decoder of others: node --test tests/browser/unit/

import assert from "node:assert/strict";
import { test } from "node:test";

import jsqr from "jsqr";

import { qr } from "../../../themes/standaard/static/qr.js";

/** The most bytes of version 20 at level M (ISO/IEC 18004, table 7). */
const MOST = 666;

/** The code as a camera would see it: four pixels to a module and the quiet zone of four modules. */
function lees(rijen, schaal = 4) {
  const kant = (rijen.length + 8) * schaal;
  const beeld = new Uint8ClampedArray(kant * kant * 4);
  for (let y = 0; y < kant; y += 1) {
    for (let x = 0; x < kant; x += 1) {
      const donker = rijen[Math.floor(y / schaal) - 4]?.[Math.floor(x / schaal) - 4];
      beeld.set([donker ? 0 : 255, donker ? 0 : 255, donker ? 0 : 255, 255], (y * kant + x) * 4);
    }
  }
  return jsqr(beeld, kant, kant, { inversionAttempts: "dontInvert" });
}

/** Numbers that look like chance and are the same every time. */
function* toeval() {
  let stand = 20261121;
  for (;;) {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0;
    yield stand / 2 ** 32;
  }
}

/** Two hundred texts: each length up to a hundred bytes or so, then longer ones up to the most, and letters of UTF-8. */
function teksten() {
  const kans = toeval();
  const soorten = ["abcdefghijklmnopqrstuvwxyz-/,#", "0123456789", "aé€ij’😀ß", "ABC $%*+-./:"].map((tekens) => [...tekens]);
  const lengtes = [...Array.from({ length: 120 }, (_, i) => i + 1), ...Array.from({ length: 80 }, (_, i) => 122 + Math.floor(i * 6.89))];
  return lengtes.map((lengte, nummer) => {
    const tekens = soorten[nummer % soorten.length];
    let tekst = "";
    for (;;) {
      const meer = tekst + tekens[Math.floor(kans.next().value * tekens.length)];
      if (Buffer.byteLength(meer) > lengte) return tekst + "x".repeat(lengte - Buffer.byteLength(tekst));
      tekst = meer;
    }
  });
}

/** The mask that a code names, from the copy of the format beside the first corner. */
function masker(rijen) {
  const bit = (nummer) => Number(rijen[8][14 - nummer]);
  return ((bit(12) << 2) | (bit(11) << 1) | bit(10)) ^ 0b101;
}

test("another decoder reads two hundred codes back, of every version and with every mask", () => {
  const alle = teksten();
  assert.equal(alle.length, 200);
  const versies = new Set(), maskers = new Set();
  for (const tekst of alle) {
    const rijen = qr(tekst);
    assert.ok(rijen, `${Buffer.byteLength(tekst)} bytes fit`);
    const gelezen = lees(rijen);
    assert.equal(gelezen?.data, tekst);
    assert.equal(gelezen?.version, (rijen.length - 17) / 4);
    versies.add(gelezen?.version);
    maskers.add(masker(rijen));
  }
  assert.deepEqual([...versies].sort((a, b) => a - b), Array.from({ length: 20 }, (_, i) => i + 1));
  assert.deepEqual([...maskers].sort(), [0, 1, 2, 3, 4, 5, 6, 7]);
});

test("the smallest version that holds a text is taken, and a text that is too long gives nothing", () => {
  // The capacities in bytes at level M of the standard.
  const bytes = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, MOST];
  bytes.forEach((most, i) => assert.equal(qr("x".repeat(most))?.length, 21 + 4 * i, `${most} bytes`));
  bytes.slice(0, -1).forEach((most, i) => assert.equal(qr("x".repeat(most + 1))?.length, 25 + 4 * i));
  assert.equal(qr("x".repeat(MOST + 1)), undefined);
});

test("a damaged code is still read", () => {
  const rijen = qr("https://welzijnoprecept.example/lijst/#westerkwartier/wandelgroep");
  // Some 8 of 100 modules; level M mends 15 of 100 words.
  for (let i = 0; i < 9; i += 1) for (let j = 0; j < 9; j += 1) rijen[rijen.length - 12 + i][rijen.length - 22 + j] = false;
  assert.equal(lees(rijen)?.data, "https://welzijnoprecept.example/lijst/#westerkwartier/wandelgroep");
});
