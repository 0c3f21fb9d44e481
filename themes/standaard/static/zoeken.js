/**
 * Search: from the tables of src/search to things in order of how well they fit what someone typed.
 * What it knows of Dutch is in the tables. Here letters are compared, and weights added up (BM25).
 */

import { afstand, mag, vouw } from "./taal.js";

const TEKENS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** How much a word counts at each level, and the levels in the order of their codes: see src/search/index.rs. */
const TELT = [1, 0.59, 0.36, 0.14];
const CODES = [1, 2, 0, 3];

/** How much each kind of thing counts, in the order of src/search/soort.rs. */
const SOORT = [1, 1.3, 1.5, 1, 0.9, 1.2, 0.95, 0.9, 0.85, 0.75, 0.8, 1, 0.5, 0.5];

/** How much a word counts that is not the very word: begins with it, has an error or two, holds it, means it, is a part of it. */
const BEGIN = 0.9, FOUT = [1, 0.65, 0.6], DEEL = 0.5, BETEKENT = 0.54, STUK = 0.3;

/** How much of its score is left to a document that is not at the place that was typed; how much words count that it does not have. */
const ELDERS = 0.4, MIST = 1.3;

/** What has less than this part of the best score is left out. */
const ZWAK = 0.06;

/** The order of titles. Making it anew for each pair would take long. */
const volgorde = new Intl.Collator("nl").compare;

/** The title of a document as it is compared; kept, because a region has many. */
const titelVan = (doc) => (doc.gevouwen ??= vouw(doc.titel));

/** Numbers from bits: see src/search/bits.rs. */
function bits(tekst) {
  let plaats = 0, rest = 0, over = 0;
  const bit = () => {
    if (!over) [rest, over] = [TEKENS.indexOf(tekst[plaats++]), 6];
    return rest >> --over & 1;
  };
  const enen = (meest = 1e6) => {
    let aantal = 0;
    while (aantal < meest && bit()) aantal += 1;
    return aantal;
  };
  const laag = (aantal) => {
    let getal = 0;
    while (aantal--) getal = getal * 2 + bit();
    return getal;
  };
  const gamma = () => {
    const aantal = enen();
    return 2 ** aantal + laag(aantal);
  };
  return { enen, laag, gamma };
}

/** Columns back to rows; a column of texts is one text with `|` between them. */
export function rijen(kolommen) {
  const lijsten = kolommen.map((kolom) => (typeof kolom === "string" ? kolom.split("|") : kolom));
  return (lijsten[0] ?? []).map((_, i) => lijsten.map((lijst) => lijst[i]));
}

/** The words of a table: each form with its word, and each word with `document * 4 + level`. */
function leesWoorden({ v, r, p }, aantal) {
  const vormen = new Map(), lijsten = [];
  const welk = bits(r), waar = bits(p);
  let vorig = "";
  for (const [, hoofd, rest] of v.matchAll(/([A-Z])([a-z0-9]*)/g)) {
    vorig = vorig.slice(0, hoofd.charCodeAt(0) - 65) + rest;
    const terug = welk.gamma() - 1;
    if (!terug) lijsten.push([]);
    vormen.set(vorig, lijsten.length - (terug || 1));
  }
  for (const lijst of lijsten) {
    const hoeveel = waar.gamma();
    const vast = Math.floor(Math.log2(Math.max(1, Math.floor(aantal * 7 / (hoeveel * 10)))));
    let volgend = 0;
    for (let i = 0; i < hoeveel; i += 1) {
      volgend += waar.enen() * 2 ** vast + waar.laag(vast);
      lijst.push(volgend * 4 + CODES[waar.enen(3)]);
      volgend += 1;
    }
  }
  return { vormen, lijsten };
}

/** The documents of a table. */
function leesDeel(ruw, werk, woordVan, stop) {
  const docs = rijen(ruw.d).map(([soort, titel, pad, bij]) => ({ soort, titel, pad, bij }));
  const activiteiten = rijen(ruw.a).map((rij) => {
    const [naam, kort, gemeente, wijken, wanneer, waar, kosten, pc4, themas, dagen, dagdelen, weet, talen, alert] = rij;
    const slug = kort.replace(/^\+/, vouw(naam).replaceAll(" ", "-"));
    const [gratis, rolstoel, begeleiding, beginners] = [0, 2, 4, 6].map((i) => [undefined, 1, 0][weet >> i & 3]);
    return {
      soort: 0, naam, titel: naam, pad: `gemeenten/${werk.gemeenten[gemeente].slug}/activiteiten/${slug}/`, gemeente,
      wijken: wijken.filter((wijk) => wijk >= 0), heleGemeente: wijken[0] === -1, online: wijken[0] === -2,
      wanneer: ruw.t[wanneer], waar: ruw.t[waar], kosten: ruw.t[kosten], pc4: pc4 ? String(pc4) : "", themas, dagen, dagdelen,
      gratis, rolstoel, begeleiding, beginners, talen, alert,
    };
  });
  const eerste = docs.length;
  docs.push(...activiteiten);
  const { vormen, lijsten } = leesWoorden(ruw, docs.length);
  // The names in the row itself are not in the index.
  activiteiten.forEach((een, i) => {
    const namen = [werk.gemeenten[een.gemeente], ...een.wijken.map((wijk) => werk.wijken[wijk]), ...een.themas.map((thema) => werk.themas[thema])];
    for (const woord of namen.flatMap(({ naam }) => vouw(naam).split(" "))) {
      if (stop.has(woord)) continue;
      if (woordVan({ vormen }, woord) === undefined) vormen.set(woord, lijsten.push([]) - 1);
      lijsten[woordVan({ vormen }, woord)].push((eerste + i) * 4 + 1);
    }
  });
  return { docs, activiteiten, vormen, lijsten };
}

/** Which letters a word has, as bits; digits together are one. */
function letters(woord) {
  let uit = 0;
  for (let i = 0; i < woord.length; i += 1) uit |= 1 << Math.max(0, woord.charCodeAt(i) - 96);
  return uit;
}

async function json(adres) {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(String(antwoord.status));
  return antwoord.json();
}

/**
 * Loads the names of the region; the tables with documents come when they are asked for.
 * @param {string} adres the address of `zoek.json`
 * @param {(adres: string) => Promise<any>} [bron] what fetches, for tests
 */
export async function laad(adres, bron = json) {
  const ruw = await bron(adres);
  const stop = new Set(ruw.x.split(" ")), uitgangen = ruw.u.split(" ");
  const synoniemen = new Map(ruw.s.split(";").map((deel) => deel.split("=")));
  const noem = (rij) => ({ naam: rij[0], slug: rij[1], gemeente: rij[2] });
  const werk = {
    gemeenten: rijen(ruw.g).map(noem), wijken: rijen(ruw.w).map(noem), themas: rijen(ruw.t).map(noem),
    talen: rijen(ruw.l).map(([code, naam]) => ({ code, naam })),
    gesplitst: ruw.m.length > 1, activiteiten: [],
  };
  /** The word of a table that a form is of: as it is, or with an ending taken off. */
  function woordVan({ vormen }, vorm) {
    for (let i = vorm.length; i > 2; i -= 1) {
      if ((i === vorm.length || uitgangen.includes(vorm.slice(i))) && vormen.has(vorm.slice(0, i))) return vormen.get(vorm.slice(0, i));
    }
    return vormen.get(vorm);
  }
  const punten = new Map();
  const punt = [0, 0, 0];
  ruw.c[0].forEach((_, i) => {
    for (const k of [0, 1, 2]) punt[k] += ruw.c[k][i];
    punten.set(String(punt[0]), { lat: punt[1] / 1000, lon: punt[2] / 1000 });
  });
  werk.punt = (pc4) => punten.get(pc4);

  const plaatsen = new Set([...werk.gemeenten, ...werk.wijken].map(({ naam }) => vouw(naam)));
  let delen = [], alle = [], heeft = [], heel = new Set();
  const geheugen = new Map(), geladen = new Map();

  /** What was worked out before, until another table is there: a question grows by one letter at a time. */
  function eenmaal(sleutel, maak) {
    if (!geheugen.has(sleutel)) geheugen.set(sleutel, maak());
    return geheugen.get(sleutel);
  }

  /** Fetches tables once; a failure is tried again the next time. */
  async function neem(adressen) {
    await Promise.all(adressen.map((waar) => {
      if (!geladen.has(waar)) {
        const deel = bron(waar).then((tabel) => {
          delen.push(leesDeel(tabel, werk, woordVan, stop));
          werk.activiteiten = delen.flatMap((een) => een.activiteiten);
          for (const { waar } of werk.activiteiten) plaatsen.add(vouw(waar.replace(/.*, /, "")));
          heel = new Set(delen.flatMap((een) => [...een.vormen.keys()]));
          alle = [...heel];
          heeft = alle.map(letters);
          geheugen.clear();
        });
        deel.catch(() => geladen.delete(waar));
        geladen.set(waar, deel);
      }
      return geladen.get(waar);
    }));
  }
  werk.haal = (gemeenten) => neem(ruw.m.filter(([, van]) => !gemeenten || van.some((een) => gemeenten.includes(een))).map(([waar]) => waar));
  /** The gemeenten that a question names, by their own name or that of a wijk or village. */
  werk.noemt = (vraag) => {
    const tekst = ` ${vouw(vraag)} `;
    const staat = (namen) => namen.some((naam) => naam && tekst.includes(` ${vouw(naam)} `));
    const van = rijen(ruw.w).filter(([naam, , , dorpen]) => staat([naam, ...dorpen.split(",")])).map(([, , gemeente]) => gemeente);
    return [...van, ...werk.gemeenten.flatMap(({ naam }, i) => (staat([naam]) ? [i] : []))];
  };
  werk.haalAlgemeen = () => neem([ruw.d]);

  const kent = (vorm) => delen.some((deel) => woordVan(deel, vorm) !== undefined);

  /** Forms with at most as many typing errors as their length allows, also with an ending taken off. */
  function fouten(woord) {
    return eenmaal(`?${woord}`, () => zoekFouten(woord));
  }
  function zoekFouten(woord) {
    const uit = new Map();
    for (const uitgang of ["", ...uitgangen]) {
      const kort = woord.slice(0, woord.length - uitgang.length), most = mag(kort);
      if (!most || !woord.endsWith(uitgang)) continue;
      const eigen = letters(kort);
      for (let i = 0; i < alle.length; i += 1) {
        const vorm = alle[i];
        if (Math.abs(vorm.length - kort.length) > most) continue;
        // An error changes at most two of the letters that a word has: most words are told apart by that alone.
        let anders = eigen ^ heeft[i];
        for (let k = most * 2; k && anders; k -= 1) anders &= anders - 1;
        const ver = anders ? 9 : afstand(kort, vorm, most);
        if (ver <= most) uit.set(vorm, Math.max(FOUT[ver] - (uitgang ? 0.1 : 0), uit.get(vorm) ?? 0));
      }
    }
    return [...uit].sort((a, b) => b[1] - a[1]);
  }

  /** A compound as two parts that are known, whole ones rather than with an ending, or one of them with an error. */
  function splits(woord, ruim) {
    let beste = null, hoogst = 0;
    for (let i = 3; i < woord.length - 2; i += 1) {
      const stukken = [woord.slice(0, i), woord.slice(i)];
      const weet = stukken.map((stuk) => (heel.has(stuk) ? 2 : kent(stuk) ? 1 : 0));
      if (!weet[0] + !weet[1] > (ruim ? 1 : 0)) continue;
      const over = stukken.map((stuk, k) => (weet[k] ? stuk : stuk.length > 3 && fouten(stuk)[0]?.[0]));
      const hoe = weet[0] + weet[1] + i / 99;
      if (over[0] && over[1] && hoe > hoogst) [beste, hoogst] = [over, hoe];
    }
    return beste;
  }

  /** Forms that a word may stand for, with how well they fit. The last word may still be being typed. */
  function kandidaten(woord, laatste) {
    return eenmaal(`${woord} ${laatste}`, () => zoekKandidaten(woord, laatste));
  }
  function zoekKandidaten(woord, laatste) {
    const uit = new Map();
    const voeg = (vorm, hoe) => uit.set(vorm, Math.max(hoe, uit.get(vorm) ?? 0));
    const bekend = kent(woord);
    if (bekend) voeg(woord, 1);
    if (!/\d/.test(woord)) {
      if (laatste || !bekend) {
        for (const vorm of alle) {
          if (vorm.startsWith(woord) && vorm !== woord) voeg(vorm, (bekend ? STUK : 1) * BEGIN * Math.sqrt(woord.length / vorm.length));
        }
      }
      if (!bekend) {
        for (const [vorm, hoe] of fouten(woord)) voeg(vorm, hoe);
        if (woord.length > 3) for (const vorm of alle) if (vorm.includes(woord)) voeg(vorm, DEEL);
      }
    }
    return uit;
  }

  /** What someone typed as words, each with the forms that it may stand for. */
  function begrijp(vraag) {
    return eenmaal(`=${vraag}`, () => leesVraag(vraag));
  }
  function leesVraag(vraag) {
    const getypt = vouw(vraag).split(" ").filter(Boolean);
    let woorden = getypt.filter((woord) => !stop.has(woord));
    if (!woorden.length) woorden = getypt;
    // A compound that is not known counts as its parts.
    woorden = woorden.flatMap((woord) => {
      if (woord.length < 7 || kent(woord) || alle.some((vorm) => vorm.startsWith(woord))) return [woord];
      const ver = fouten(woord);
      if (ver[0]?.[1] >= FOUT[1]) return [woord];
      return splits(woord, false) ?? (ver.length ? null : splits(woord, true)) ?? [woord];
    });
    const eindigt = /\s$/.test(vraag);
    const groepen = woorden.map((woord, i) => new Map(kandidaten(woord, i === woorden.length - 1 && !eindigt)));
    const voeg = (groep, vorm, hoe) => groep.set(vorm, Math.max(hoe, groep.get(vorm) ?? 0));
    woorden.forEach((woord, i) => {
      // Written as two words what is one.
      const samen = woord + (woorden[i + 1] ?? "");
      if (i + 1 < woorden.length && kent(samen)) for (const groep of [groepen[i], groepen[i + 1]]) voeg(groep, samen, 0.9);
      if (woord.length > 6 && kent(woord) && !plaatsen.has(woord)) for (const stuk of splits(woord, false) ?? []) voeg(groepen[i], stuk, STUK);
    });
    // What is said for something else, over one to five words, also with another ending or one error.
    const basis = woorden.map((woord, i) => {
      if (synoniemen.has(woord)) return woord;
      const kort = uitgangen.map((uitgang) => woord.endsWith(uitgang) ? woord.slice(0, -uitgang.length) : "").find((een) => synoniemen.has(een));
      if (kort) return kort;
      const [beste] = kent(woord) ? [] : fouten(woord);
      return beste?.[1] >= FOUT[1] ? beste[0] : woord;
    });
    for (const reeks of [woorden, basis]) {
      for (let i = 0; i < reeks.length; i += 1) {
        for (let j = i + 1; j <= Math.min(reeks.length, i + 5); j += 1) {
          for (const bedoeld of synoniemen.get(reeks.slice(i, j).join(" "))?.split(",") ?? []) {
            for (const groep of groepen.slice(i, j)) for (const woord of bedoeld.split(" ")) voeg(groep, woord, BETEKENT);
          }
        }
      }
    }
    // A place, of one to three words.
    woorden.forEach((_, i) => {
      for (const lang of [3, 2, 1]) {
        if (plaatsen.has(basis.slice(i, i + lang).join(" "))) for (const groep of groepen.slice(i, i + lang)) groep.plaats = true;
      }
    });
    return groepen;
  }

  /** Scores of the documents of a table. */
  function weeg(deel, groepen) {
    const som = new Map();
    const gezocht = groepen.filter((groep) => groep.size).length || 1;
    for (const groep of groepen) {
      const beste = new Map();
      for (const [vorm, hoe] of groep) {
        const woord = woordVan(deel, vorm);
        if (woord === undefined) continue;
        const lijst = deel.lijsten[woord];
        const zeldzaam = Math.log(1 + deel.docs.length / lijst.length);
        for (const plek of lijst) {
          const telt = hoe * zeldzaam * TELT[plek & 3];
          if (telt > (beste.get(plek >> 2) ?? 0)) beste.set(plek >> 2, telt);
        }
      }
      for (const [doc, telt] of beste) {
        const al = som.get(doc) ?? [0, 0, 0];
        som.set(doc, [al[0] + telt, al[1] + 1, al[2] + !!groep.plaats]);
      }
    }
    const plaats = groepen.filter((groep) => groep.plaats).length;
    return [...som].map(([i, [telt, raak, hier]]) => {
      const score = telt * (raak / gezocht) ** MIST * (hier < plaats ? ELDERS : 1) * SOORT[deel.docs[i].soort];
      return { doc: deel.docs[i], score };
    });
  }

  /** One or two letters: what begins with them, in the order of the alphabet. */
  function begint(letters) {
    const docs = delen.flatMap((deel) => deel.docs);
    const rang = (doc) => {
      const titel = titelVan(doc);
      return titel.startsWith(letters) ? 0 : titel.includes(` ${letters}`) ? 1 : 2;
    };
    const goed = docs.map((doc) => ({ doc, hoe: rang(doc) })).filter(({ hoe }) => hoe < 2);
    goed.sort((a, b) => a.hoe - b.hoe || volgorde(a.doc.titel, b.doc.titel));
    return goed.map(({ doc, hoe }, i) => ({ doc, score: 3 - hoe - i / goed.length }));
  }

  /**
   * Everything of the loaded tables that fits, best first.
   * @param {string} vraag as typed
   * @returns {{ doc: any, score: number }[]}
   */
  werk.zoek = (vraag) => {
    const geheel = vouw(vraag);
    if (!geheel) return [];
    // Words that say nothing may still be a title, as "Voor wie".
    if (geheel.length < 3 || geheel.split(" ").every((woord) => stop.has(woord))) return begint(geheel);
    const groepen = begrijp(vraag);
    const uit = delen.flatMap((deel) => weeg(deel, groepen));
    const minst = uit.reduce((hoogst, { score }) => Math.max(hoogst, score), 0) * ZWAK;
    for (const een of uit) {
      const titel = titelVan(een.doc);
      if (titel === geheel) een.score *= 2;
      else if (titel.startsWith(`${geheel} `)) een.score *= 1.2;
    }
    return uit.filter(({ score }) => score >= minst).sort((a, b) => b.score - a.score || a.doc.soort - b.doc.soort || volgorde(a.doc.titel, b.doc.titel));
  };

  /** The activities of the loaded tables that fit, each with its score. */
  werk.zoekActiviteiten = (vraag) => new Map(werk.zoek(vraag).filter(({ doc }) => !doc.soort).map(({ doc, score }) => [doc, score]));

  /** A text in pieces: those at odd places are words that were looked for. */
  werk.merk = (tekst, vraag) => {
    const raak = eenmaal(`!${vraag}`, () => merker(vraag));
    const uit = [""];
    for (const stuk of tekst.split(/([\p{L}\p{M}\d'’]+)/u)) {
      const goed = stuk && raak(vouw(stuk));
      if (goed) uit.push(stuk, "");
      else uit[uit.length - 1] += stuk;
    }
    return uit;
  };
  /** Tells of a word whether it was looked for. */
  function merker(vraag) {
    const groepen = begrijp(vraag);
    const vormen = [...new Set(groepen.flatMap((groep) => [...groep].filter(([, hoe]) => hoe > STUK).map(([vorm]) => vorm)))];
    // A word is marked when it begins with what was looked for, without its ending, or is another form of it.
    const stammen = vormen.map((vorm) => uitgangen.map((uitgang) => vorm.slice(0, -uitgang.length) + (vorm.endsWith(uitgang) ? "" : " "))
      .find((stam) => stam.length > 3 && heel.has(stam)) ?? vorm);
    const bedoeld = delen.map((deel) => [deel, new Set(vormen.map((vorm) => woordVan(deel, vorm)))]);
    const al = new Map();
    return (woord) => {
      if (!al.has(woord)) {
        al.set(woord, stammen.some((stam) => woord.startsWith(stam)) || bedoeld.some(([deel, woorden]) => {
          const een = woordVan(deel, woord);
          return een !== undefined && woorden.has(een);
        }));
      }
      return al.get(woord);
    };
  }
  return werk;
}
