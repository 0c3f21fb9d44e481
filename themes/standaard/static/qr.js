/**
 * QR codes (ISO/IEC 18004): bytes, error correction level M, versions 1 to 20. A pure function; who calls it draws.
 */

/** Words of error correction in a block, and the number of blocks, at level M for each version (table 9). */
const CORRECTIE = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOKKEN = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

/** The masks (table 10) at a place: a module is swapped where the answer is 0. */
const maskers = (x, y) =>
  [(x + y) % 2, y % 2, x % 3, (x + y) % 3, ((y >> 1) + ((x / 3) | 0)) % 2, (x * y) % 6, (x * y + ((x * y) % 3)) % 2, (x + y + ((x * y) % 3)) % 2];

/** Powers and logarithms in the field of 256 numbers (polynomial 285). */
const MACHT = [], LOG = [];
for (let i = 0, x = 1; i < 255; i += 1) {
  MACHT[i] = MACHT[i + 255] = x;
  LOG[x] = i;
  x = (x << 1) ^ ((x >> 7) * 285);
}
const maal = (a, b) => (a && b ? MACHT[LOG[a] + LOG[b]] : 0);

const reeks = (lengte, maak) => Array.from({ length: lengte }, (_, i) => maak(i));

/** The Reed–Solomon words of a block. */
function correctie(blok, aantal) {
  let deler = [1];
  for (let i = 0; i < aantal; i += 1) deler = [...deler, 0].map((c, j) => c ^ maal(deler[j - 1], MACHT[i]));
  const rest = [...blok, ...reeks(aantal, () => 0)];
  blok.forEach((_, i) => {
    const eerste = rest[i];
    deler.forEach((c, j) => { rest[i + j] ^= maal(c, eerste); });
  });
  return rest.slice(-aantal);
}

/** A number with the check bits of a BCH code after it: for the mask and the version. */
function controle(getal, aantal, deler) {
  let rest = getal;
  for (let i = 0; i < aantal; i += 1) rest = (rest << 1) ^ ((rest >> (aantal - 1)) * deler);
  return (getal << aantal) | rest;
}

/** The module at a place that every code of a version has alike, or that tells its mask; nothing where the data go. */
function vast(x, y, versie, midden, masker) {
  const n = 17 + 4 * versie;
  const bij = (a, b, c = x, d = y) => Math.max(Math.abs(a - c), Math.abs(b - d));
  const hoek = (a, b) => Math.min(bij(3, 3, a, b), bij(n - 4, 3, a, b), bij(3, n - 4, a, b));
  if (hoek(x, y) < 5) return hoek(x, y) % 2 || !hoek(x, y);
  for (const a of midden) for (const b of midden) if (hoek(a, b) > 4 && bij(a, b) < 3) return bij(a, b) !== 1;
  if (x === 6 || y === 6) return (x + y + 1) % 2;
  const klein = Math.min(x, y), groot = Math.max(x, y);
  if (versie > 6 && klein < 6 && groot > n - 12) return (controle(versie, 12, 7973) >> (klein * 3 + groot - n + 11)) & 1;
  // Bits 0 to 14, in two copies: down the column and back along the row.
  const vorm = (bit) => ((controle(masker, 10, 1335) ^ 21522) >> bit) & 1;
  if (x === 8 && (y < 9 || y > n - 9)) return y === n - 8 || vorm(y < 6 ? y : y < 9 ? y - 1 : y - n + 15);
  if (y === 8 && (x < 9 || x > n - 9)) return vorm(x < 6 ? 14 - x : x < 9 ? 8 : n - 1 - x);
  return undefined;
}

/** How hard a code is to read, by the four rules for choosing a mask (7.8.3). */
function straf(rijen) {
  let som = Math.abs((rijen.flat().filter(Boolean).length * 20) / rijen.length ** 2 - 10 | 0) * 10;
  for (const lijn of [...rijen, ...rijen.map((_, x) => rijen.map((rij) => rij[x]))]) {
    for (const [gelijk] of lijn.map(Number).join("").matchAll(/0{5,}|1{5,}/g)) som += gelijk.length - 2;
    for (const _ of lijn.map(Number).join("").matchAll(/1(?=0111010000)|0(?=0001011101)/g)) som += 40;
  }
  rijen.forEach((rij, y) => rij.forEach((donker, x) => {
    if (x && y && (donker + rij[x - 1] + rijen[y - 1][x] + rijen[y - 1][x - 1]) % 4 === 0) som += 3;
  }));
  return som;
}

/**
 * The code of a text: rows of modules, true where it is dark, without the quiet zone around it.
 * @param {string} tekst
 * @returns {boolean[][] | undefined} nothing when the text does not fit in version 20: more than 666 bytes
 */
export function qr(tekst) {
  const bytes = [...new TextEncoder().encode(tekst)];
  const hex = (getal, lengte) => getal.toString(16).padStart(lengte, "0");
  for (let versie = 1; versie < 21; versie += 1) {
    const n = 17 + 4 * versie, aantal = 1 + ((versie / 7) | 0), stap = Math.ceil((versie * 2 + 2) / aantal) * 2;
    const midden = versie > 1 ? [6, ...reeks(aantal, (i) => n - 7 - i * stap)] : [];
    // The places of the data: columns of two from the right, up and down by turns, past the column of the timing.
    const plaatsen = [];
    for (let kolom = n - 1, op = 1; kolom > 0; kolom -= 2, op = !op) {
      if (kolom === 6) kolom = 5;
      for (let i = 0; i < n * 2; i += 1) {
        const x = kolom - (i % 2), y = op ? n - 1 - (i >> 1) : i >> 1;
        if (vast(x, y, versie, midden) === undefined) plaatsen.push([x, y]);
      }
    }
    const blokken = BLOKKEN[versie - 1], extra = CORRECTIE[versie - 1];
    const ruimte = (plaatsen.length >> 3) - blokken * extra, kort = (ruimte / blokken) | 0;
    // By half bytes: the mode, the count, the bytes, the end.
    const helften = `4${hex(bytes.length, versie < 10 ? 2 : 4)}${bytes.map((byte) => hex(byte, 2)).join("")}0`;
    const begin = helften.length / 2;
    if (begin > ruimte) continue;

    const woorden = reeks(ruimte, (i) => (i < begin ? parseInt(helften.slice(i * 2, i * 2 + 2), 16) : (i - begin) % 2 ? 17 : 236));
    // The last blocks are one word longer.
    const delen = reeks(blokken, (i) => woorden.splice(0, kort + (i >= blokken - (ruimte % blokken))));
    const rest = delen.map((blok) => correctie(blok, extra));
    const door = (lijsten, lengte) => reeks(lengte, (i) => lijsten.map((lijst) => lijst[i])).flat();
    const codes = [...door(delen, kort + 1), ...door(rest, extra)].filter((woord) => woord !== undefined);
    const bits = reeks(n, () => []);
    plaatsen.forEach(([x, y], i) => { bits[y][x] = (codes[i >> 3] >> (7 - (i % 8))) & 1; });
    const keuzes = reeks(8, (masker) =>
      reeks(n, (y) => reeks(n, (x) => Boolean(vast(x, y, versie, midden, masker) ?? bits[y][x] ^ !maskers(x, y)[masker]))));
    return keuzes.map((keuze) => [straf(keuze), keuze]).sort(([a], [b]) => a - b)[0][1];
  }
  return undefined;
}
