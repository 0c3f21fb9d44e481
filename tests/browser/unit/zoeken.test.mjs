// The search, without a browser: node --test tests/browser/unit/
// On a built Groningen region: WIJKWIJZER_SITE, or public/ beside data/. What it has to reach stands in
// tests/zoeken/kwaliteit.json. After a gain: WIJKWIJZER_BIJWERKEN=1 raises these figures; lowering one is done by hand.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";

import { vouw } from "../../../themes/standaard/static/taal.js";
import { meet, motor, tabellen, vragen } from "../../zoeken/meten.mjs";

const site = process.env.WIJKWIJZER_SITE ?? new URL("../../../public", import.meta.url).pathname;
const gebouwd = existsSync(`${site}/assets`) && readdirSync(`${site}/assets`).some((naam) => naam.startsWith("zoek-algemeen."));
const skip = gebouwd ? false : "no built site";

/** The figures that were reached. A drop below one of them fails. */
const KWALITEIT = new URL("../../zoeken/kwaliteit.json", import.meta.url);
const bereikt = JSON.parse(readFileSync(KWALITEIT, "utf8"));

/** The engine with the tables of the site. @type {Awaited<ReturnType<typeof motor>>} */
let zoeker;

before(async () => {
  if (gebouwd) zoeker = await motor(site);
});

/** Holds a figure at what was reached, or raises that when asked. Figures are rounded down to thousandths. */
function houdt(naam, nu, uitleg = "") {
  const getal = Math.floor(nu * 1000 + 1e-9) / 1000;
  if (process.env.WIJKWIJZER_BIJWERKEN === "1" && getal > (bereikt[naam] ?? 0)) {
    bereikt[naam] = getal;
    writeFileSync(KWALITEIT, `${JSON.stringify(bereikt, null, 2)}\n`);
  }
  assert.ok(getal >= bereikt[naam], `${naam} is ${getal}, and was ${bereikt[naam]}${uitleg}`);
}

/** Paths of what is found, best first. */
const vind = (vraag, aantal = Infinity) => zoeker.paden(vraag).slice(0, aantal);
/** The titles of what is found, best first. */
const titels = (vraag) => zoeker.werk.zoek(vraag).map(({ doc }) => doc.titel);

/** Random numbers from 0 to 1 that are the same each time (mulberry32). */
function toeval(zaad) {
  let staat = zaad;
  return () => {
    staat = (staat + 0x6d2b79f5) | 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word with one typing error: a letter left out, put in, wrong, or two swapped. Never the same word. */
function tik(woord, kies) {
  const welk = (aantal) => Math.floor(kies() * aantal);
  const letter = () => String.fromCharCode(97 + welk(26));
  for (;;) {
    const op = welk(woord.length - 1), voor = woord.slice(0, op), na = woord.slice(op + 1);
    const fout = [voor + na, voor + letter() + woord[op] + na, voor + letter() + na, voor + na[0] + woord[op] + na.slice(1)][welk(4)];
    if (fout !== woord) return fout;
  }
}

for (const deel of ["gezien", "ongezien"]) {
  test(`the queries that are ${deel} find what people mean`, { skip }, async (t) => {
    const { aantal, recall3, mrr, missers } = await meet(vragen().filter((een) => een.deel === deel), zoeker.paden);
    t.diagnostic(`${deel}: ${aantal} queries, recall@3 ${recall3.toFixed(3)}, MRR ${mrr.toFixed(3)}`);
    // Whoever knows which of the unseen ones fail begins to tune for them.
    const uitleg = deel === "gezien" ? `. Not among the first three:\n${missers.map((een) => `  ${een.aard}: ${een.vraag}`).join("\n")}` : "";
    houdt(`${deel}_recall3`, recall3, uitleg);
    houdt(`${deel}_mrr`, mrr, uitleg);
  });
}

test("one letter gives the titles that begin with it, in the order of the alphabet", { skip }, () => {
  for (const letter of "abcdefghijklmnopqrstuvwxyz") {
    const begint = (titel) => vouw(titel).startsWith(letter);
    const verwacht = zoeker.documenten.map(({ titel }) => titel).filter(begint);
    verwacht.sort((a, b) => a.localeCompare(b, "nl"));
    const gevonden = titels(letter);
    assert.deepEqual(gevonden.slice(0, verwacht.length), verwacht, letter);
    // After these at most those in which another word begins with it.
    for (const titel of gevonden) assert.match(vouw(titel), new RegExp(`(^| )${letter}`));
  }
});

test("nothing typed gives nothing, and words that say nothing break nothing", { skip }, () => {
  for (const vraag of ["", "  ", "?!", "'", "—", "\t\n"]) assert.deepEqual(vind(vraag), [], JSON.stringify(vraag));
  for (const vraag of ["de het een", "en", "van de", "ik wil graag iets doen"]) assert.ok(Array.isArray(vind(vraag)), vraag);
  const raar = ["a".repeat(500), "💶", "<b>", "%", "\\", "constructor", "__proto__", "(((", "wandelen ".repeat(60)];
  for (const vraag of raar) assert.ok(Array.isArray(vind(vraag)), vraag.slice(0, 20));
});

test("five words narrow it down, also with words that say nothing between them", { skip }, () => {
  const stappers = "gemeenten/westerkwartier/activiteiten/wandelgroep-de-stappers/";
  assert.equal(vind("samen wandelen met hond leek")[0], stappers);
  assert.equal(vind("ik wil graag in de buurt van leek wandelen met mijn hond")[0], stappers);
  for (const vraag of ["schilderen dinsdagmiddag harkstede", "Harkstede op dinsdagmiddag leren schilderen"]) {
    assert.ok(vind(vraag, 3).includes("gemeenten/midden-groningen/activiteiten/schilderen-harkstede/"), vraag);
  }
});

test("every title typed whole finds what it is of", { skip }, () => {
  const gelijk = new Map();
  for (const { titel } of zoeker.documenten) gelijk.set(vouw(titel), (gelijk.get(vouw(titel)) ?? 0) + 1);
  // A title that several things have finds all of them first.
  const mist = zoeker.documenten.filter(({ titel, pad }) => !vind(titel, Math.max(3, gelijk.get(vouw(titel)))).includes(pad));
  assert.deepEqual(mist.map(({ titel, pad }) => `${titel}: ${pad}`), []);
});

test("a title with one typing error still finds its activity", { skip }, (t) => {
  const kies = toeval(20261121);
  const mist = [];
  let aantal = 0;
  for (const { titel, pad } of zoeker.werk.activiteiten) {
    const langste = titel.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a));
    if (langste.length < 6) continue;
    aantal += 1;
    const getypt = titel.replace(langste, tik(langste.toLowerCase(), kies));
    if (!vind(getypt, 10).includes(pad)) mist.push(`${getypt} (${titel})`);
  }
  assert.ok(aantal > 200, `${aantal} titles`);
  t.diagnostic(`${aantal} titles with an error, found: ${(1 - mist.length / aantal).toFixed(3)}`);
  houdt("titel_met_fout", 1 - mist.length / aantal, `:\n  ${mist.join("\n  ")}`);
});

test("two letters swapped count as one error", { skip }, () => {
  // Of four to seven letters, where only one error is forgiven.
  assert.ok(vind("ruow", 3).includes("klachten/rouw/"));
  assert.ok(vind("strses", 3).includes("klachten/stress/"));
  assert.ok(vind("eenzaamhied", 3).includes("klachten/eenzaamheid/"));
  assert.ok(vind("wandleen", 20).includes("gemeenten/veendam/activiteiten/wandelen-borgerswold/"));
});

test("a compound and its parts find each other", { skip }, () => {
  const heeft = (vraag, woord, aantal = 10) => titels(vraag).slice(0, aantal).some((titel) => woord.test(titel));
  assert.ok(heeft("wandelgroep", /\bwandelen\b/i), "wandelgroep → wandelen");
  assert.ok(heeft("wandelen", /wandelgroep/i, 20), "wandelen → wandelgroep");
  assert.ok(heeft("rouwgroep", /\brouw\b/i), "rouwgroep → rouw");
  assert.ok(heeft("rouw", /rouwgroep/i, 20), "rouw → rouwgroep");
  // A compound that stands nowhere counts as its parts.
  assert.ok(heeft("wandelvereniging", /wandel/i, 5), "wandelvereniging");
  assert.ok(heeft("repair cafe", /repaircaf/i, 5), "repair cafe");
});

test("what people say leads to what it is called", { skip }, () => {
  assert.ok(vind("alleen voelen", 3).includes("klachten/eenzaamheid/"));
  assert.ok(vind("geldzorgen", 3).some((pad) => ["klachten/geldzorgen/", "themas/geld/"].includes(pad)));
  assert.ok(vind("schulden", 3).some((pad) => ["klachten/geldzorgen/", "themas/geld/"].includes(pad)));
  const gym = zoeker.werk.zoek("gym").slice(0, 10).map(({ doc }) => doc);
  const bewegen = zoeker.werk.themas.findIndex(({ slug }) => slug === "bewegen");
  assert.ok(gym.some(({ pad, themas }) => pad === "themas/bewegen/" || themas?.includes(bewegen)), "gym");
});

test("codes and numbers are meant exactly", { skip }, () => {
  for (const code of ["P06", "p06", " p06 "]) assert.equal(vind(code)[0], "klachten/slaap/", code);
  assert.equal(vind("Z68")[0], "begrippen/#z68");
  // One that is nearly another one is not that one.
  for (const code of ["P99", "Z00", "Q68", "0000", "99999"]) {
    assert.ok(!vind(code).some((pad) => ["klachten/slaap/", "begrippen/#z68"].includes(pad)), code);
  }
});

test("marks, case, apostrophes and ij make no difference", { skip }, () => {
  const paren = [
    ["café", "cafe"], ["CAFÉ", "cafe"], ["Spijk", "Spyk"], ["’t Zandt", "'t zandt"], ["Çetin", "cetin"], ["Delfzĳl", "delfzijl"],
    ["cafe\u0301", "café"], ["Joëlle", "joelle"], ["'s avonds", "s avonds"], ["burn-out", "burn out"], ["WANDELEN", "wandelen"],
  ];
  for (const [een, ander] of paren) {
    assert.ok(vind(een).length > 0, een);
    assert.deepEqual(vind(een), vind(ander), `${een} and ${ander}`);
  }
});

test("the words that were looked for are marked, and the text stays what it was", { skip }, () => {
  const { merk } = zoeker.werk;
  assert.deepEqual(merk("Samen wandelen in Leek", "wandelen leek"), ["Samen ", "wandelen", " in ", "Leek", ""]);
  assert.deepEqual(merk("Wandelt u mee?", "wandelen"), ["", "Wandelt", " u mee?"]);
  for (const { titel } of zoeker.documenten) assert.equal(merk(titel, "samen wandelen met koffie").join(""), titel);
});

test("the same question gives the same answer, and what is found is found once", { skip }, () => {
  for (const { vraag } of vragen()) {
    const paden = vind(vraag);
    assert.equal(new Set(paden).size, paden.length, vraag);
    assert.deepEqual(paden, vind(vraag), vraag);
  }
});

test("the tables are small", { skip }, () => {
  const maten = new Map([...tabellen(site)].map(([naam, bytes]) => [naam, brotliCompressSync(bytes).length]));
  assert.deepEqual([...maten.keys()].sort(), ["zoek-0.json", "zoek-algemeen.json", "zoek.json"]);
  const samen = [...maten.values()].reduce((som, maat) => som + maat, 0);
  assert.ok(samen <= 150_000, `${samen} bytes for a first answer`);
  assert.ok(maten.get("zoek-0.json") <= 40_000, `${maten.get("zoek-0.json")} bytes of activities`);
});

// A test in src/search/dutch/fold.rs reads the same file.
test("words are folded as the program folds them", () => {
  for (const [tekst, gevouwen] of JSON.parse(readFileSync(new URL("../../zoeken/vouwen.json", import.meta.url), "utf8"))) {
    assert.equal(vouw(tekst), gevouwen, tekst);
  }
});
