/**
 * How well a search engine finds what people look for: the queries of `vragen.csv` with their expected records. The tests and
 * `benches/zoeken` both measure with this.
 *
 * @module
 */
import { readFileSync, readdirSync } from "node:fs";

import { laad, rijen } from "../../themes/standaard/static/zoeken.js";

/** Up to which place a record still counts for the mean reciprocal rank. */
export const DIEPTE = 10;

/**
 * A query: `aard` is what is hard about it, `deel` is `ongezien` for those that nobody may look at while tuning, `verwacht`
 * are the paths of pages of which one has to be found.
 *
 * @typedef {{ vraag: string, aard: string, deel: "gezien" | "ongezien", verwacht: string[] }} Vraag
 */

/** The queries. @returns {Vraag[]} */
export function vragen() {
  const [, ...regels] = readFileSync(new URL("vragen.csv", import.meta.url), "utf8").trim().split("\n");
  return regels.map((regel) => {
    const [vraag, aard, deel, verwacht] = regel.split(";");
    return { vraag, aard, deel: /** @type {Vraag["deel"]} */ (deel), verwacht: verwacht.trim().split(" ") };
  });
}

/** The place at which the first expected record is found, counted from 1; 0 when it is not. @param {string[]} paden */
export function plaats(paden, { verwacht }) {
  // A heading of a chapter and a word of the glossary are places on a page.
  return paden.slice(0, DIEPTE).findIndex((pad) => verwacht.includes(`/${pad.replace(/^\/|#.*/g, "")}`)) + 1;
}

/**
 * Recall@3 (the share of queries with an expected record among the first three), MRR (over the first {@link DIEPTE}) and
 * the queries that failed at three.
 *
 * @param {Vraag[]} lijst
 * @param {(vraag: string) => string[] | Promise<string[]>} zoek gives paths, best first
 */
export async function meet(lijst, zoek) {
  let raak = 0, som = 0;
  const missers = [];
  for (const een of lijst) {
    const op = plaats(await zoek(een.vraag), een);
    if (op) som += 1 / op;
    if (op && op <= 3) raak += 1;
    else missers.push(een);
  }
  return { aantal: lijst.length, recall3: raak / lijst.length, mrr: som / lijst.length, missers };
}

/** The tables of a built site: `zoek.json`, `zoek-algemeen.json`, `zoek-0.json` … by name, with their bytes. @param {string} site */
export function tabellen(site) {
  const namen = readdirSync(`${site}/assets`).filter((naam) => /^zoek(-\w+)?\.[0-9a-f]+\.json$/.test(naam));
  return new Map(namen.map((naam) => [naam.replace(/\.[0-9a-f]+\./, "."), readFileSync(`${site}/assets/${naam}`)]));
}

/** The engine of the site with all tables of a built site, and its documents. @param {string} site */
export async function motor(site) {
  const alle = tabellen(site);
  const bron = async (adres) => JSON.parse(String(alle.get(adres.replace(/.*\//, "").replace(/\.[0-9a-f]+\./, "."))));
  const werk = await laad("zoek.json", bron);
  await Promise.all([werk.haalAlgemeen(), werk.haal(null)]);
  const delen = [...alle].filter(([naam]) => naam !== "zoek.json").map(([, bytes]) => JSON.parse(String(bytes)));
  const algemeen = delen.flatMap((deel) => rijen(deel.d)).map(([soort, titel, pad]) => ({ soort, titel, pad }));
  const paden = (vraag) => werk.zoek(vraag).map(({ doc }) => doc.pad);
  return { werk, paden, documenten: [...algemeen, ...werk.activiteiten] };
}
