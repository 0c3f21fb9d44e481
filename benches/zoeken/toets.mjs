/**
 * How long it takes from the press of a key to the painted answer on /zoeken/, in regions of 2,000 and 20,000 activities with
 * all their tables loaded: `node benches/zoeken/toets.mjs`. Builds these regions in a temporary folder.
 *
 * `--site MAP` (as often as one likes) measures sites that are built already. `--profiel` tells in which functions the time goes.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mkdirSync, writeFileSync } from "node:fs";

import { motor, tabellen } from "../../tests/zoeken/meten.mjs";
import { serve } from "../../tests/browser/server.js";
import { brotli, browser, deel, draai, getal, machine, pakketten, tabel, tijdelijk, VANDAAG } from "./gereedschap.mjs";

/** What is typed besides titles of the region: plain, several words, with errors, compounds, what stands nowhere. */
const VRAGEN = ["wandelen", "samen koffie drinken", "eenzaam", "schilderen op dinsdag", "wandelgroep", "wandlegroep", "eenzaamhied",
  "ik voel me alleen", "rouwgroep", "fietsenmakersgilde", "xqzwvkjh", "computerles voor beginners"];
/** How many titles of activities are typed as well, each cut at so many letters. */
const TITELS = [8, 20];
/** The goal, in milliseconds. */
const DOEL = 50;

pakketten();
const { values: opties } = parseArgs({ options: { site: { type: "string", multiple: true }, profiel: { type: "boolean" } } });
const sites = opties.site ?? ["M", "L"].map((grootte) => {
  const map = join(tijdelijk(), grootte);
  mkdirSync(map);
  draai(["--example", "genereer"], ["--maat", grootte, "--in", map]);
  draai([], ["build", "--root", map, "--vandaag", VANDAAG, "--out", join(map, "public")]);
  return join(map, "public");
});

/** In the page: notes for each key press when its answer stood in the page, and when it was painted. */
function luister() {
  globalThis.toetsen = [];
  globalThis.lang = [];
  new PerformanceObserver((lijst) => globalThis.lang.push(...lijst.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  let begin;
  document.querySelector("#zoek-op").addEventListener("keydown", ({ timeStamp }) => { begin = timeStamp; });
  new MutationObserver(() => {
    if (begin === undefined) return;
    const van = begin, af = performance.now() - van;
    begin = undefined;
    requestAnimationFrame(() => requestAnimationFrame(() => globalThis.toetsen.push({ af, geschilderd: performance.now() - van })));
  }).observe(document.querySelector("[data-zoekpagina] [role=status]"), { childList: true });
}

/** The functions in which the most time goes, of a profile of V8. */
function heetst({ nodes, samples, timeDeltas }) {
  const van = new Map(nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || "(anonymous)"} ${callFrame.url.replace(/.*\//, "")}:${callFrame.lineNumber + 1}`]));
  const som = new Map();
  samples.forEach((id, i) => som.set(van.get(id), (som.get(van.get(id)) ?? 0) + timeDeltas[i] / 1000));
  const rij = [...som].filter(([naam]) => !/^\((idle|program)\)/.test(naam)).sort((a, b) => b[1] - a[1]).slice(0, 12);
  return tabel(["function", "ms"], rij.map(([naam, ms]) => [naam, getal(ms)]));
}

async function meet(site) {
  const tafels = tabellen(site);
  const maten = new Map([...tafels].map(([naam, bytes]) => [naam, brotli(bytes)]));
  const { werk } = await motor(site);
  const stap = Math.floor(werk.activiteiten.length / TITELS[0]);
  const titels = werk.activiteiten.filter((_, i) => i % stap === 0).slice(0, TITELS[0]).map(({ titel }) => titel.slice(0, TITELS[1]).trim());
  const server = await serve(site);
  const chromium = await browser();
  try {
    const pagina = await chromium.newPage({ serviceWorkers: "block", viewport: { width: 1280, height: 800 } });
    await pagina.goto(`${server.origin}/zoeken/`);
    const veld = pagina.locator("#zoek-op");
    const begin = performance.now();
    await veld.fill("wandelen");
    const alles = pagina.locator("#zoek-in");
    if (maten.size > 3) {
      await alles.waitFor();
      await alles.selectOption("*");
    }
    await pagina.waitForFunction((aantal) => Number(/\d+/.exec(document.querySelector("[data-zoekpagina] [role=status]").textContent)?.[0] ?? 0) > aantal, maten.size > 3 ? 50 : 0, { timeout: 60_000 });
    await pagina.waitForLoadState("networkidle");
    const laden = performance.now() - begin;
    await pagina.evaluate(luister);
    const cdp = await pagina.context().newCDPSession(pagina);
    if (opties.profiel) {
      await cdp.send("Profiler.enable");
      await cdp.send("Profiler.start");
    }
    const rijen = [];
    for (const vraag of [...VRAGEN, ...titels]) {
      await veld.fill("");
      await pagina.waitForTimeout(50);
      for (const [i, letter] of [...vraag].entries()) {
        const al = await pagina.evaluate(() => globalThis.toetsen.length);
        await pagina.keyboard.press(letter === " " ? "Space" : letter);
        await pagina.waitForFunction((aantal) => globalThis.toetsen.length > aantal, al, { polling: 5, timeout: 20_000 });
        rijen.push({ wat: vraag.slice(0, i + 1), ...(await pagina.evaluate(() => globalThis.toetsen.at(-1))) });
      }
    }
    const profiel = opties.profiel ? heetst((await cdp.send("Profiler.stop")).profile) : "";
    const lang = await pagina.evaluate(() => globalThis.lang);
    return { aantal: werk.activiteiten.length, maten, laden, rijen, lang, profiel };
  } finally {
    await chromium.close();
    await server.close();
  }
}

const uitslagen = [];
for (const site of sites) uitslagen.push(await meet(site));
const kop = ["", ...uitslagen.map(({ aantal }) => `${getal(aantal)} activities`)];
const elk = (naam, wat) => [naam, ...uitslagen.map(wat)];
const hoogste = ({ maten }) => Math.max(...[...maten].filter(([naam]) => /-\d+\.json$/.test(naam)).map(([, maat]) => maat));
const eerste = (uitslag) => uitslag.maten.get("zoek.json") + uitslag.maten.get("zoek-algemeen.json") + hoogste(uitslag);
const ms = (wat, hoe) => ({ rijen }) => getal(deel(rijen.map((rij) => rij[wat]), hoe), 1);
const verslag = `${tabel(kop, [
  elk("key presses", ({ rijen }) => rijen.length),
  elk("key press to answer in the page, median (ms)", ms("af", 0.5)),
  elk("95 of 100 below (ms)", ms("af", 0.95)),
  elk("most (ms)", ms("af", 1)),
  elk("key press to second frame after it, median (ms)", ms("geschilderd", 0.5)),
  elk("95 of 100 below (ms)", ms("geschilderd", 0.95)),
  elk("most (ms)", ms("geschilderd", 1)),
  elk(`answers later than ${DOEL} ms (second frame)`, ({ rijen }) => rijen.filter(({ geschilderd }) => geschilderd > DOEL).length),
  elk("long tasks (over 50 ms)", ({ lang }) => lang.length),
  elk("from the first letter to an answer from all tables (ms)", ({ laden }) => getal(laden)),
  elk("tables", ({ maten }) => maten.size),
  elk("zoek.json (brotli, bytes)", ({ maten }) => getal(maten.get("zoek.json"))),
  elk("zoek-algemeen.json", ({ maten }) => getal(maten.get("zoek-algemeen.json"))),
  elk("largest table of gemeenten", (uitslag) => getal(hoogste(uitslag))),
  elk("first answer in one gemeente", (uitslag) => getal(eerste(uitslag))),
  elk("all tables", ({ maten }) => getal([...maten.values()].reduce((som, een) => som + een, 0))),
])}

${uitslagen.map(({ aantal, rijen, profiel }) => `Slowest with ${getal(aantal)}: ${[...rijen].sort((a, b) => b.af - a.af).slice(0, 10).map(({ wat, af }) => `\`${wat}\` ${getal(af)} ms`).join(", ")}.${profiel ? `\n\n${profiel}` : ""}`).join("\n\n")}

${machine()}.
`;
writeFileSync(new URL("TOETS.md", import.meta.url), `# From the press of a key to the painted answer

Written by \`node benches/zoeken/toets.mjs\`; do not edit. Generated regions, all tables loaded, headless Chromium; the goal is ${DOEL} ms.
A frame takes up to 17 ms by itself, and the second frame after the answer is the first moment at which it surely stands on the
screen. Other programs used the machine at the same time.

${verslag}`);
console.log(verslag);
