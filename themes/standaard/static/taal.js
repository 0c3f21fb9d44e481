/**
 * Words and texts: what the look-up of coaches, the search and the lists share. Pure functions.
 */

/** Letters that have no form without a mark. */
const ANDERS = { ø: "o", đ: "d", ł: "l", ß: "ss", æ: "ae", œ: "oe" };

/**
 * A text for comparing: small letters without marks and apostrophes, `ij` as `y`, one space between words.
 * @param {string} tekst
 * @returns {string}
 */
export function vouw(tekst) {
  const klein = tekst.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return klein.replace(/[øđłßæœ]/g, (teken) => ANDERS[teken]).replace(/['’‘`]/g, "").replace(/ij/g, "y").replace(/[^a-z0-9]+/g, " ").trim();
}

/**
 * Fills `{naam}` in a text; what is not given stays.
 * @param {string} tekst
 * @param {Record<string, string | number>} waarden
 */
export function vul(tekst, waarden) {
  return tekst.replace(/\{(\w+)\}/g, (geheel, naam) => String(waarden[naam] ?? geheel));
}

/**
 * The number of typing errors between two words: letters added, left out or wrong, or two swapped
 * (optimal string alignment). Above the limit it does not matter by how much.
 */
export function afstand(a, b, grens = 2) {
  if (Math.abs(a.length - b.length) > grens) return grens + 1;
  let voor = [], vorig = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const nu = [i];
    for (let j = 1; j <= b.length; j += 1) {
      nu[j] = Math.min(vorig[j] + 1, nu[j - 1] + 1, vorig[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) nu[j] = Math.min(nu[j], voor[j - 2] + 1);
    }
    [voor, vorig] = [vorig, nu];
  }
  return vorig[b.length];
}

/** How many typing errors a word of some length may have. */
export const mag = (woord) => (woord.length < 4 ? 0 : woord.length < 8 ? 1 : 2);
/** Whether a word is another one with as many typing errors as its length allows. */
export const lijkt = (a, b) => afstand(a, b, mag(a)) <= mag(a);

/** A list without what stands in it before. */
export const uniek = (lijst) => [...new Set(lijst)];

/** A text in plain characters of at most 600, for systems that mangle others. */
export function kaal(tekst) {
  const recht = tekst.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/[–—]/g, "-").normalize("NFKD").replace(/\p{M}/gu, "");
  return recht.replace(/[øđłßæœ]/g, (teken) => ANDERS[teken]).replace(/[^\n\x20-\x7e]/g, "").slice(0, 600);
}
