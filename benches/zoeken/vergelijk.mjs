/**
 * How good the search is: our engine, plain Pagefind and MiniSearch on the same documents and the same queries.
 * `node benches/zoeken/vergelijk.mjs` builds what it needs and writes VERSLAG.md beside this file.
 *
 * With `--site MAP --documenten BESTAND` it takes a site that is built already and what `zoekdocumenten` printed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { DIEPTE, meet, motor, tabellen, vragen } from "../../tests/zoeken/meten.mjs";
import { brotli, deel, draai, getal, HIER, machine, maat, pakketten, tabel, tijdelijk, VANDAAG } from "./gereedschap.mjs";

pakketten();
const { values: opties } = parseArgs({ options: { site: { type: "string" }, documenten: { type: "string" } } });
const map = tijdelijk();
const site = opties.site ?? join(map, "site");
if (!opties.site) draai([], ["build", "--vandaag", VANDAAG, "--out", site]);
const regels = opties.documenten ? readFileSync(opties.documenten, "utf8") : draai(["--example", "zoekdocumenten"], ["--vandaag", VANDAAG]);
const documenten = regels.trim().split("\n").map((regel) => JSON.parse(regel)).map(({ pad, soort, titel, velden }) => {
  // The first field is the title itself.
  return { pad, soort, titel, tekst: velden.slice(1).map(([, tekst]) => tekst).join("\n") };
});

/** @typedef {{ naam: string, zoek: (vraag: string) => Promise<{ paden: string[], duur: number }>, maten: () => Promise<{ geheel: number, antwoord: number }>, sluit: () => Promise<void> }} Engine */

/** Times what answers at once. */
const klok = (zoek) => async (vraag) => {
  const begin = performance.now();
  const paden = zoek(vraag);
  return { duur: performance.now() - begin, paden };
};

/** @returns {Promise<Engine>} */
async function eigen() {
  const { paden, documenten: eigen } = await motor(site);
  if (eigen.length !== documenten.length) throw new Error(`${eigen.length} documents in the site, ${documenten.length} to compare on`);
  const samen = [...tabellen(site).values()].reduce((som, bytes) => som + brotli(bytes), 0) + maat(join(site, "assets"), /\/(zoeken|taal)\.\w+\.js$/);
  return { naam: "wijkwijzer", zoek: klok(paden), maten: async () => ({ geheel: samen, antwoord: samen }), sluit: async () => {} };
}

/** @returns {Promise<Engine>} */
async function minisearch() {
  const { default: MiniSearch } = await import("minisearch");
  const zoeker = new MiniSearch({ fields: ["titel", "tekst"], searchOptions: { fuzzy: 0.2, prefix: true, boost: { titel: 2 } } });
  zoeker.addAll(documenten.map((een, id) => ({ ...een, id })));
  const script = readFileSync(join(HIER, "benches/zoeken/node_modules/minisearch/dist/es/index.js"));
  const samen = brotli(JSON.stringify(zoeker)) + brotli(JSON.stringify(documenten.map(({ pad, titel }) => [pad, titel]))) + brotli(script);
  const paden = (vraag) => zoeker.search(vraag).map(({ id }) => documenten[id].pad);
  return { naam: "MiniSearch", zoek: klok(paden), maten: async () => ({ geheel: samen, antwoord: samen }), sluit: async () => {} };
}

const { pagefind } = await import("./pagefind.mjs");
const engines = [await eigen(), await pagefind(documenten, map), await minisearch()];
const alle = vragen();
const soorten = [...new Set(alle.map(({ aard }) => aard))].sort();
const delen = /** @type {const} */ (["gezien", "ongezien"]);

/** For each engine: the figures per part and per kind, the failures among the seen, times and sizes. */
const uitslagen = [];
for (const engine of engines) {
  const antwoorden = new Map();
  // Once to warm up, and once to measure.
  for (const ronde of [1, 2]) for (const { vraag } of alle) antwoorden.set(vraag, { ...(await engine.zoek(vraag)), ronde });
  const paden = (vraag) => antwoorden.get(vraag).paden;
  const cijfers = {};
  for (const welk of delen) {
    const deze = alle.filter((een) => een.deel === welk);
    cijfers[welk] = await meet(deze, paden);
    for (const aard of soorten) cijfers[`${welk} ${aard}`] = await meet(deze.filter((een) => een.aard === aard), paden);
  }
  const tijden = [...antwoorden.values()].map(({ duur }) => duur);
  uitslagen.push({ naam: engine.naam, cijfers, tijden, maten: await engine.maten() });
  await engine.sluit();
}

const getallen = (welk) => uitslagen.flatMap(({ cijfers }) => [cijfers[welk].recall3.toFixed(3), cijfers[welk].mrr.toFixed(3)]);
const kop = (eerste) => [eerste, "queries", ...uitslagen.flatMap(({ naam }) => [`${naam} r@3`, "MRR"])];
const perAard = (welk) => tabel(kop("kind of query"), [...soorten, "**all**"].map((aard) => {
  const sleutel = aard === "**all**" ? welk : `${welk} ${aard}`;
  return [aard, uitslagen[0].cijfers[sleutel].aantal, ...getallen(sleutel)];
}));
const pakket = (naam) => JSON.parse(readFileSync(join(HIER, `benches/zoeken/node_modules/${naam}/package.json`), "utf8")).version;

const verslag = `# How good the search is

Written by \`node benches/zoeken/vergelijk.mjs\`; do not edit. The region of this repository on ${VANDAAG}: ${documenten.length} documents,
${alle.length} queries of \`tests/zoeken/vragen.csv\`. All engines got the same texts: Pagefind ${pakket("pagefind")} as pages of HTML in Dutch
(title, heading, one paragraph) with nothing set; MiniSearch ${pakket("minisearch")} with fuzzy 0.2, prefix, and the title counting double.
The texts hold the other names of complaints. The synonyms of \`synoniemen.yaml\` are part of our engine, and only it has them.

*r@3*: the share of queries with an expected page among the first three. *MRR*: one divided by the place of the first expected
page, on average; what is not among the first ${DIEPTE} counts as zero.

## Queries that were seen while tuning

${perAard("gezien")}

## Queries that were kept unseen

${perAard("ongezien")}

A kind has three to eight unseen queries: only the last line says much, and one query more or less is 0.02 of it.

## What it costs

${tabel(["", ...uitslagen.map(({ naam }) => naam)], [
    ["index and script, all of it (brotli, bytes)", ...uitslagen.map(({ maten }) => getal(maten.geheel))],
    ["fetched for a first answer (bytes)", ...uitslagen.map(({ maten }) => getal(maten.antwoord))],
    ["time per query, median (ms)", ...uitslagen.map(({ tijden }) => getal(deel(tijden, 0.5), 2))],
    ["time per query, 95 of 100 below (ms)", ...uitslagen.map(({ tijden }) => getal(deel(tijden, 0.95), 2))],
  ])}

Pagefind fetches pieces of its index and a text for each row; its figure is that for \`wandelen in leek\` and three rows. Times are of warm engines:
ours and MiniSearch in Node.js, Pagefind in Chromium without the fetching of the rows' texts. Our engine remembers words that it
saw before, so its first answer to a word with an error costs more; \`TOETS.md\` tells what people feel. The machine:
${machine()}. Other programs used it at the same time: a time twice as long or
short is noise. The shares do not depend on the machine.

## Seen queries that fail

What is not among the first three of our engine:

${uitslagen[0].cijfers.gezien.missers.map(({ vraag, aard }) => `- ${vraag} (${aard})`).join("\n") || "None."}

Which of the unseen ones fail is not told: whoever knows begins to tune for them.
`;
writeFileSync(new URL("VERSLAG.md", import.meta.url), verslag);
console.log(verslag);
