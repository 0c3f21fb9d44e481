// Looking up, without a browser: node --test tests/browser/unit/
// The table of look-ups runs on a built Groningen region: WIJKWIJZER_SITE, or public/ beside data/.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

import {
  bel, coachesVan, leesKlachten, leesPostcode, leesTabel, letters, vraagtKlachten, zoek,
} from "../../../themes/standaard/static/opzoeken.js";
import { afstand, kaal, vouw, vul } from "../../../themes/standaard/static/taal.js";

/** Three gemeenten, a pc4 that is split by letters, a coach who is away. */
const KLEIN = leesTabel({
  g: [
    "Aadam|Beedam|Ceedam", "||ceedam-dorp", [0, 1, 2], "|1 januari 2027|", [[[3, "Product", "", "", "", ""]], [], []],
    "huisarts|huisarts|huisarts", "||", [4, 4, 4], [5, 5, 5], [3, 3, 3], "Z99|Z29|Z29", [6, 6, 6], [1, 0, 0], [0, 0, 0],
    "Loket|Loket|Loket", "0591 11 11 11|0592 22 22 22|0593 33 33 33",
    "|'t Beedaam|",
  ],
  w: ["Noord|Zuid|Elders", "noord|zuid|elders", [0, 0, 1], "Noord,Opeinde;Noordn,De Noard|Zuid|Elders", "1234AA-KZ 1235|1234LA-ZZ|2345", [[0, 1, 2], [1], []], [0, 0, 0]],
  c: [
    "Ada|Bob|Cor", "ada|bob|/cor", [0, 0, 0], [1, 1, 1], "06 11111111|06 22222222|06 33333333", "@wor.example|post|cor@anders.example",
    "0 9.00-12.00|024 8.30-15.00;1 13.00-17.00|6 9.00-10.00", "|2 9.00-10.00 Praktijk De Hoek, kamer 2|", [-1, 2, -1], [[7], [7], [7]],
    [1, 0, 0], [8, -1, -1], [9, 9, 9], [0, 0, 1], "||1235",
  ],
  t: ["Welzijnscoach", "Welzijn Aadam\nwelzijn-aadam", "Ongeveer 2 weken", "ZorgDomein", "Binnen 5 werkdagen", "Na 3 maanden", "Welzijn op Recept", "Nederlands", "Afwezig.", "Gecontroleerd in mei"],
  u: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "en", "{van} tot {tot} uur", "{dagen}, {tijd}"],
  e: { 1234: 1 },
  p: { Gehucht: [1] },
  b: "3456Ver_Weg 3457 4567Opeinde 5678Ceedorp",
  d: { 5678: 2 },
});

test("a name is compared without case, marks, apostrophes and hyphens", () => {
  for (const naam of ["'t Zandt", "’t zandt", " T  Zandt", "t-zandt"]) assert.equal(vouw(naam), "t zandt");
  assert.equal(vouw("2e Exloërmond"), "2e exloermond");
  assert.equal(vouw("Delfzĳl"), vouw("delfzyl"));
});

test("typing errors are counted, a swap as one", () => {
  assert.equal(afstand("leeck", "leek"), 1);
  assert.equal(afstand("laek", "leak"), 1);
  assert.equal(afstand("lkee", "leek"), 2);
  assert.equal(afstand("tolbret", "tolbert"), 1);
  assert.ok(afstand("winsum", "winschoten") > 2);
});

test("a postcode in any spacing and case", () => {
  assert.deepEqual(leesPostcode(" 9351 ab "), { pc4: "9351", letters: "AB" });
  assert.deepEqual(leesPostcode("9351A"), { pc4: "9351", letters: "" });
  for (const anders of ["0351", "935", "93511", "9351 abc", "leek"]) assert.equal(leesPostcode(anders), null);
});

test("the letters decide in a pc4 that is split", () => {
  assert.deepEqual(zoek(KLEIN, "1234").wijken, [1, 0], "the wijk with most people first");
  assert.equal(zoek(KLEIN, "1234 ab").wijk, 0);
  assert.equal(zoek(KLEIN, "1234LB").wijk, 1);
  assert.equal(letters(KLEIN.wijken[0], { pc4: "1234", letters: "" }), "AA-KZ");
  assert.equal(letters(KLEIN.wijken[0], { pc4: "1235", letters: "" }), "");
});

test("a gemeente without Welzijn op Recept never shows a coach", () => {
  assert.deepEqual(zoek(KLEIN, "2345"), { soort: "status", gemeente: 1 });
  assert.deepEqual(zoek(KLEIN, "elders"), { soort: "status", gemeente: 1 });
  assert.deepEqual(zoek(KLEIN, "5678"), { soort: "status", gemeente: 2 });
  assert.deepEqual(zoek(KLEIN, "ceedorp"), { soort: "status", gemeente: 2 });
});

test("outside of the region is said, by postcode and by name", () => {
  assert.deepEqual(zoek(KLEIN, "3457"), { soort: "buiten", wat: "3457", plaats: "Ver Weg" });
  assert.equal(zoek(KLEIN, "ver weg").soort, "buiten");
  assert.equal(zoek(KLEIN, "opeinde").ookBuiten, "Opeinde");
  assert.equal(zoek(KLEIN, "9999").soort, "onbekend");
  assert.equal(zoek(KLEIN, "gehucht").wijk, 1);
});

test("other spellings lead to the same place, and are not shown as villages", () => {
  assert.equal(zoek(KLEIN, "de noard").wijk, 0);
  assert.deepEqual(zoek(KLEIN, "t beedaam"), { soort: "status", gemeente: 1 });
  assert.deepEqual(KLEIN.wijken[0].dorpen, ["Noord", "Opeinde"]);
});

test("a slug that is left out follows from the name", () => {
  assert.deepEqual(KLEIN.gemeenten.map((een) => een.slug), ["aadam", "beedam", "ceedam-dorp"]);
});

test("who is away is stood in for, by someone who is there", () => {
  const { coaches, invaller } = coachesVan(KLEIN, 0, { pc4: "1234", letters: "" });
  assert.deepEqual(coaches.map((coach) => coach.naam), ["Ada", "Bob"], "the third has an area of their own");
  assert.equal(invaller.naam, "Bob");
  assert.equal(coachesVan(KLEIN, 0, { pc4: "1235", letters: "" }).coaches.length, 3);
  assert.equal(coachesVan(KLEIN, 1, null).invaller, null);
});

test("a coach is read from the columns", () => {
  const [ada, bob, cor] = KLEIN.coaches;
  assert.equal(ada.email, "coach.ada@wor.example");
  assert.equal(bob.email, "post@wor.example");
  assert.equal(cor.email, "cor@anders.example");
  assert.equal(cor.slug, "cor");
  assert.deepEqual(bob.bereikbaar, ["maandag, woensdag en vrijdag, 8.30 tot 15.00 uur", "dinsdag, 13.00 tot 17.00 uur"]);
  assert.deepEqual(bob.spreekuren, [{ wanneer: "woensdag, 9.00 tot 10.00 uur", waar: "Praktijk De Hoek, kamer 2" }]);
  assert.deepEqual(ada.organisatie, { naam: "Welzijn Aadam", slug: "welzijn-aadam" });
});

test("a code is known when a complaint has it or a gemeente registers with it", () => {
  const klachten = leesKlachten({ k: [["Slecht slapen", "slaap", ["slapeloos"], [["P06", "slaap", 0]], [0], "Vraag."]], t: [["Rust", "rust"]], i: [["Slaapt slecht", [0]]] });
  assert.equal(zoek(KLEIN, "p06", klachten).klacht, 0);
  assert.equal(zoek(KLEIN, "slapelos", klachten).klacht, 0);
  assert.deepEqual(zoek(KLEIN, "Z99", klachten).gemeenten, [0]);
  assert.equal(zoek(KLEIN, "A99", klachten).soort, "code");
  assert.ok(vraagtKlachten("P06") && !vraagtKlachten("9351AB") && !vraagtKlachten("le"));
});

test("numbers, blanks and plain characters", () => {
  assert.equal(bel("06 00 00 05 10"), "tel:+31600000510");
  assert.equal(bel("0800 0113"), "tel:08000113");
  assert.equal(bel("112"), "tel:112");
  assert.equal(bel("14 0594"), "tel:140594");
  assert.equal(vul("Bel {naam} {rest}", { naam: "{rest}" }), "Bel {rest} {rest}");
  assert.equal(kaal("‘Café’ – “Exloërmond”"), "'Cafe' - \"Exloermond\"");
  assert.equal(kaal("a".repeat(700)).length, 600);
});

const site = process.env.WIJKWIJZER_SITE ?? new URL("../../../public", import.meta.url).pathname;
const assets = `${site}/assets`;
const gebouwd = existsSync(assets) && readdirSync(assets).some((naam) => naam.startsWith("coaches."));

test("the look-ups of the table", { skip: gebouwd ? false : "no built site" }, () => {
  const lees = (naam) => readFileSync(`${assets}/${readdirSync(assets).find((een) => een.startsWith(`${naam}.`) && een.endsWith(".json"))}`);
  const ruw = lees("coaches");
  assert.ok(brotliCompressSync(ruw).length <= 10_000, "the table is too large");
  const tabel = leesTabel(JSON.parse(ruw));
  const klachten = leesKlachten(JSON.parse(lees("klachten")));
  const wijk = (id) => `${tabel.gemeenten[tabel.wijken[id].gemeente].slug}/${tabel.wijken[id].slug}`;
  const verwacht = JSON.parse(readFileSync(new URL("../opzoeken.json", import.meta.url)));
  for (const een of verwacht) {
    const uit = zoek(tabel, een.invoer, klachten);
    assert.equal(uit.soort, een.soort, een.invoer);
    if (een.wijken) assert.deepEqual(uit.soort === "wijk" ? [wijk(uit.wijk)] : uit.wijken.map(wijk), een.wijken, een.invoer);
    if (een.klachten) assert.deepEqual((uit.klachten ?? [uit.klacht]).map((id) => klachten.klachten[id].slug), een.klachten, een.invoer);
    if (een.soort !== "keuze" && een.gemeenten) assert.deepEqual(uit.gemeenten.map((id) => tabel.gemeenten[id].slug), een.gemeenten);
    if (een.plaats) assert.equal(uit.plaats, een.plaats, een.invoer);
    assert.equal(uit.ookBuiten, een.ook_buiten, een.invoer);
    if (uit.soort === "wijk") {
      const { coaches, invaller } = coachesVan(tabel, uit.wijk, uit.pc);
      assert.equal(coaches[0].naam, een.coach, een.invoer);
      assert.equal(invaller?.naam, een.invaller, een.invoer);
    }
  }
});
