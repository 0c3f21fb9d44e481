// The finder of activities without a page: node --test tests/browser/unit/

import assert from "node:assert/strict";
import { test } from "node:test";

import { kilometers, lees, schrijf, vind } from "../../../themes/standaard/static/aanbod.js";

const ADRES = (tekst) => {
  const url = new URL(tekst, "https://x.example/activiteiten/");
  return lees(url.searchParams, url.hash);
};

/** Two gemeenten side by side; 1002 is 3 km and 1003 is 11 km north of 1001. */
const PUNTEN = { 1001: { lat: 53, lon: 6 }, 1002: { lat: 53.027, lon: 6 }, 1003: { lat: 53.1, lon: 6 } };
const DAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"];

/** An activity of which nothing is known but what is given. */
const een = (naam, meer = {}) => ({
  naam, gemeente: 0, wijken: [], heleGemeente: false, online: false, pc4: "", themas: [0], dagen: 0, dagdelen: 0, talen: [], ...meer,
});

const werk = (activiteiten) => ({
  gemeenten: [{ naam: "Aa", slug: "aa" }, { naam: "Bee", slug: "bee" }],
  wijken: [{ slug: "noord", gemeente: 0 }, { slug: "zuid", gemeente: 0 }, { slug: "oost", gemeente: 1 }],
  themas: [{ slug: "bewegen" }, { slug: "eten" }], talen: [{ code: "nl" }, { code: "en" }],
  punt: (pc4) => PUNTEN[pc4], activiteiten,
  zoekActiviteiten: (woorden) => new Map(activiteiten.filter(({ naam }) => naam.includes(woorden)).map((iets, i) => [iets, i + 1])),
});

const namen = (activiteiten, adres) => vind(werk(activiteiten), ADRES(adres)).rijen.map((rij) => rij.een.naam);

test("a state has one address, and comes back from it", () => {
  const adres = "?begeleiding=1&dag=di,wo&gratis=1&q=wandelen%20%26%20zo&thema=bewegen#9351/5";
  assert.equal(schrijf(ADRES(adres)), adres);
  assert.equal(schrijf(ADRES("?thema=bewegen&dag=wo,di&x=1&utm=a&gratis=1&begeleiding=1&q= wandelen %26 zo#9351 ab/5")), adres);
  assert.equal(schrijf(ADRES("?dag=di&dag=ma")), "?dag=di,ma", "as a form has it");
  assert.equal(schrijf(ADRES("?dag=&q=%20#per-thema")), "");
  assert.equal(schrijf(ADRES("#9351")), "#9351");
  assert.equal(schrijf(ADRES("#0351")), "", "no postcode begins with a nought");
  assert.ok(!schrijf(ADRES("?gratis=1#9351")).split("#")[0].includes("9351"), "never in what is sent");
});

test("or within a kind, and between kinds", () => {
  const lijst = [een("a", { dagen: 1, gratis: 1 }), een("b", { dagen: 2, gratis: 1 }), een("c", { dagen: 4, gratis: 1 }), een("d", { dagen: 1, gratis: 0 })];
  assert.deepEqual(namen(lijst, "?dag=ma,di"), ["a", "b", "d"]);
  assert.deepEqual(namen(lijst, "?dag=ma,di&gratis=1"), ["a", "b"]);
});

test("what is not known comes last, says what, and never vanishes; a no does", () => {
  const vol = een("z", { dagen: 2, dagdelen: 1, talen: [0], gratis: 1, rolstoel: 1, begeleiding: 1, beginners: 1 });
  const alles = "?begeleiding=1&beginners=1&dag=di&deel=ochtend&gratis=1&rolstoel=1&taal=nl";
  const { rijen, zeker } = vind(werk([een("a"), een("b", { gratis: 0 }), { ...vol, naam: "c", gratis: undefined }, vol]), ADRES(alles));
  assert.deepEqual(rijen.map((rij) => rij.een.naam), ["z", "c", "a"]);
  assert.equal(zeker, 1);
  assert.deepEqual(rijen[1].onbekend, ["gratis"]);
  assert.deepEqual(rijen[2].onbekend, ["begeleiding", "beginners", "dag", "deel", "gratis", "rolstoel", "taal"]);
  for (const [naam, waarde] of [["begeleiding", 0], ["beginners", 0], ["dagen", 4], ["dagdelen", 2], ["rolstoel", 0], ["talen", [1]]]) {
    assert.deepEqual(namen([{ ...vol, [naam]: waarde }], alles), [], naam);
  }
});

test("a wijk has what is for it, for the whole gemeente, and online", () => {
  const lijst = [
    een("online", { online: true, gemeente: 1 }), een("noord", { wijken: [0] }), een("zuid", { wijken: [1] }),
    een("heel", { heleGemeente: true }), een("over de grens", { gemeente: 1, wijken: [0, 2] }),
  ];
  assert.deepEqual(namen(lijst, "?gemeente=aa&wijk=noord"), ["heel", "noord", "over de grens", "online"]);
  assert.deepEqual(namen(lijst, "?gemeente=bee"), ["online", "over de grens"]);
  assert.deepEqual(namen(lijst, "?gemeente=alle").length, 5);
});

test("with a postcode, what is just over the border counts, after one's own", () => {
  const lijst = [een("ver", { pc4: "1003", gemeente: 1 }), een("net over", { pc4: "1002", gemeente: 1 }), een("eigen ver", { pc4: "1003" }), een("eigen", { pc4: "1001" })];
  assert.deepEqual(namen(lijst, "?gemeente=aa"), ["eigen", "eigen ver"]);
  assert.deepEqual(namen(lijst, "?gemeente=aa#1001"), ["eigen", "eigen ver", "net over"]);
  assert.deepEqual(namen(lijst, "?gemeente=aa#1001/2"), ["eigen"]);
  assert.deepEqual(namen(lijst, "#1001/5"), ["eigen", "net over"]);
  assert.deepEqual(namen(lijst, "#1001"), ["eigen", "net over", "eigen ver", "ver"]);
  assert.deepEqual(namen([...lijst, een("ergens")], "#1001/5"), ["eigen", "net over", "ergens"], "an unknown place is kept");
  assert.deepEqual(namen(lijst, "#9999/5").length, 4, "a postcode that is not known chooses nothing");
});

test("certain before unknown, then words, then distance, then name", () => {
  const lijst = [een("wb", { pc4: "1002", gratis: 1 }), een("wa", { pc4: "1002", gratis: 1 }), een("wc", { gratis: undefined }), een("x", { gratis: 1 })];
  assert.deepEqual(namen(lijst, "?q=w&gratis=1"), ["wa", "wb", "wc"]);
  assert.deepEqual(namen(lijst, "?gratis=1#1001"), ["wa", "wb", "x", "wc"]);
});

test("distances are those of the earth", () => {
  assert.ok(Math.abs(kilometers(PUNTEN[1001], PUNTEN[1003]) - 11.12) < 0.01);
  // A quarter of the way around a round earth of 6,371 km, along the equator and over the pole.
  assert.ok(Math.abs(kilometers({ lat: 0, lon: 0 }, { lat: 0, lon: 90 }) - 10007.54) < 0.01);
  assert.ok(Math.abs(kilometers({ lat: 45, lon: 6 }, { lat: 45, lon: 186 }) - 10007.54) < 0.01);
  assert.equal(kilometers(PUNTEN[1001], PUNTEN[1001]), 0);
});

test("each count is the number of results after that choice, and what is disabled would give nothing", () => {
  let zaad = 7;
  const gok = (onder) => (zaad = (zaad * 1103515245 + 12345) % 2147483648) % 65536 % onder;
  const misschien = () => [0, 1, undefined][gok(3)];
  const kies = (lijst, kans) => lijst.filter(() => gok(kans) === 0);
  const waarden = {
    begeleiding: ["1"], beginners: ["1"], dag: DAGEN, deel: ["ochtend", "middag", "avond"], gemeente: ["aa", "bee"], gratis: ["1"],
    km: ["2", "5", "10", "20"], online: ["1"], rolstoel: ["1"], taal: ["nl", "en"], thema: ["bewegen", "eten"], wijk: ["noord", "zuid"],
  };
  let vergeleken = 0;
  for (let ronde = 0; ronde < 150; ronde += 1) {
    const lijst = Array.from({ length: 12 }, (_, i) => een(`${"vw"[gok(2)]}${i}`, {
      gemeente: gok(3) - 1, wijken: kies([0, 1, 2], 3), heleGemeente: gok(5) === 0, online: gok(6) === 0, pc4: ["", "1001", "1002", "1003"][gok(4)],
      themas: kies([0, 1], 2), dagen: gok(128) & gok(128), dagdelen: gok(8), gratis: misschien(), rolstoel: misschien(),
      begeleiding: misschien(), beginners: misschien(), talen: kies([0, 1], 2),
    }));
    const staat = ADRES(["#1001", "#1001/5", "#", "?q=v#1002/10"][gok(4)]);
    for (const naam of Object.keys(waarden)) {
      if (naam === "km" || gok(4)) continue;
      staat[naam] = ["gemeente", "wijk"].includes(naam) ? [waarden[naam][gok(2)]] : kies(waarden[naam], 2);
    }
    if (!staat.gemeente.length) staat.wijk = [];
    const { telling } = vind(werk(lijst), staat);
    for (const [naam, alle] of Object.entries(waarden)) {
      if (naam === "wijk" && staat.gemeente[0] !== "aa") continue;
      if (naam === "km" && !staat.pc) continue;
      for (const waarde of alle) {
        const erbij = { ...staat, [naam]: ["gemeente", "wijk", "km"].includes(naam) ? [waarde] : [...new Set([...staat[naam], waarde])] };
        // Who chooses another gemeente lets go of the wijk.
        if (naam === "gemeente") erbij.wijk = [];
        const { rijen, zeker } = vind(werk(lijst), erbij);
        assert.deepEqual(telling(naam, waarde), [zeker, rijen.length > 0], `round ${ronde}: ${naam}=${waarde} with ${schrijf(staat)}`);
        vergeleken += 1;
      }
    }
  }
  assert.ok(vergeleken > 3000, `${vergeleken} counts`);
});
