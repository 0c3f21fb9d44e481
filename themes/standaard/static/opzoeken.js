/**
 * Looking up: from what someone types to wijken, complaints or a reason why there are none.
 * Pure functions over the two tables that the program makes (src/finder); nothing here knows of a page.
 */

import { lijkt, uniek, vouw, vul } from "./taal.js";

/** Columns back to rows; a column of texts is one text with `|` between them. */
function rijen(kolommen) {
  const lijsten = kolommen.map((kolom) => (typeof kolom === "string" ? kolom.split("|") : kolom));
  return (lijsten[0] ?? []).map((_, i) => lijsten.map((lijst) => lijst[i]));
}

/** `Leek,Tolbert` as a list. */
const opgesomd = (tekst) => (tekst ?? "").split(",").filter(Boolean);

/** The slug of a row; one that is left out follows from the name. */
const slugVan = (naam, kort) => kort || naam.toLowerCase().replaceAll(" ", "-");

/** `9351 9355AA-KZ` as areas. */
function gebieden(tekst) {
  return tekst.split(" ").filter(Boolean).map((deel) => {
    const [, pc4, van, tot] = /^(\d{4})(?:(\w\w)-(\w\w))?$/.exec(deel) ?? [];
    return { pc4, van, tot };
  });
}

/** Whether areas may hold a postcode; a pc4 without letters lies in any part of it. */
const houdt = (lijst, pc) =>
  lijst.some((een) => een.pc4 === pc.pc4 && (!een.van || !pc.letters || (een.van <= pc.letters && pc.letters <= een.tot)));

/** `013 8.30-15.00` as people say it, with the words of the table. */
function uren(tekst, woorden) {
  const [, cijfers, van, tot] = /^(\d+) (\S+)-(\S+)$/.exec(tekst) ?? [];
  const dagen = [...cijfers].map((cijfer) => woorden[cijfer]);
  const laatste = dagen.pop();
  const lijst = dagen.length ? `${dagen.join(", ")} ${woorden[7]} ${laatste}` : laatste;
  return vul(woorden[9], { dagen: lijst, tijd: vul(woorden[8], { van, tot }) });
}

/**
 * The table for postcodes and places, with names instead of columns.
 * @param {any} ruw what `coaches.json` holds
 */
export function leesTabel(ruw) {
  const tekst = (plaats) => (plaats < 0 ? "" : ruw.t[plaats]);
  const gemeenten = rijen(ruw.g).map((rij) => {
    const [naam, kort, status, vanaf, routes, direct, via, reactie, terug, maanden, code, omschrijving, lokaal, rol, vangnet, vangnetTelefoon, ook] = rij;
    return {
      naam, slug: slugVan(naam, kort), ook: opgesomd(ook), status, vanaf, direct, via, maanden, code, vangnet, vangnetTelefoon,
      lokaal: lokaal === 1, reactie: tekst(reactie), terug: tekst(terug), omschrijving: tekst(omschrijving), rol: tekst(rol),
      routes: routes.map(([soort, product, telefoon, email, url, wanneer]) => ({ soort: tekst(soort), product, telefoon, email, url, wanneer })),
    };
  });
  let domein = "";
  const coaches = rijen(ruw.c).map((rij, i) => {
    const [naam, kort, rol, organisatie, telefoon, post, bereikbaar, spreekuren, wachttijd, talen, vervanger, afwezig, gecontroleerd, oud, gebied] = rij;
    const slug = kort.startsWith("/") ? kort.slice(1) : `coach-${kort}`;
    const at = post.lastIndexOf("@");
    if (at >= 0) domein = post.slice(at);
    const [organisatieNaam, organisatieSlug] = tekst(organisatie).split("\n");
    return {
      naam, slug, telefoon, rol: tekst(rol), organisatie: { naam: organisatieNaam, slug: organisatieSlug },
      email: ((at < 0 ? post : post.slice(0, at)) || slug.replaceAll("-", ".")) + domein,
      bereikbaar: bereikbaar.split(";").filter(Boolean).map((deel) => uren(deel, ruw.u)),
      spreekuren: spreekuren.split(";").filter(Boolean).map((deel) => {
        const [, wanneer, waar] = /^(\d+ \S+) (.*)$/.exec(deel) ?? [];
        return { wanneer: uren(wanneer, ruw.u), waar };
      }),
      wachttijd: tekst(wachttijd), talen: talen.map(tekst), afwezig: tekst(afwezig),
      vervanger: vervanger ? i + vervanger : -1, gecontroleerd: tekst(gecontroleerd), oud: oud === 1, gebieden: gebieden(gebied),
    };
  });
  const wijken = rijen(ruw.w).map(([naam, kort, gemeente, plaatsen, postcodes, eigen, vangnet]) => {
    const [dorpen, ook] = plaatsen.split(";");
    return {
      naam, slug: slugVan(naam, kort), gemeente, dorpen: opgesomd(dorpen), ook: opgesomd(ook), gebieden: gebieden(postcodes), coaches: eigen,
      eigenVangnet: vangnet === 1,
    };
  });
  let plaats = "";
  const buiten = new Map(ruw.b.split(" ").filter(Boolean).map((deel) => {
    plaats = deel.slice(4).replaceAll("_", " ") || plaats;
    return [deel.slice(0, 4), plaats];
  }));
  const tabel = { gemeenten, coaches, wijken, buiten, eerst: ruw.e, zonder: ruw.d };
  return { ...tabel, namen: namen(tabel, ruw.p) };
}

/** Everything that can be looked up by name. */
function namen({ gemeenten, wijken, buiten, zonder }, overige) {
  const uit = gemeenten.flatMap((een, gemeente) => [een.naam, ...een.ook].map((naam) => ({ naam, gemeenten: [gemeente] })));
  wijken.forEach((wijk, i) => {
    for (const naam of new Set([wijk.naam, ...wijk.dorpen, ...wijk.ook])) uit.push({ naam, wijken: [i] });
  });
  for (const [naam, ids] of Object.entries(overige)) uit.push({ naam, wijken: ids });
  for (const [pc4, naam] of buiten) {
    if (pc4 in zonder) uit.push({ naam, gemeenten: [zonder[pc4]] });
    else uit.push({ naam, buiten: naam });
  }
  return uit.map(klaar);
}

/** A name with its folded forms. */
function klaar(een) {
  const gevouwen = vouw(een.naam);
  return { ...een, woorden: gevouwen.split(" "), dicht: gevouwen.replaceAll(" ", "") };
}

/**
 * The table for complaints and codes, with names instead of rows.
 * @param {any} ruw what `klachten.json` holds
 */
export function leesKlachten(ruw) {
  const klachten = ruw.k.map(([naam, slug, synoniemen, codes, themas, letop], i) => ({
    naam, slug, letop,
    codes: codes.map(([code, omschrijving, lokaal]) => ({ code, omschrijving, lokaal: lokaal === 1 })),
    themas: themas.map((thema) => ({ naam: ruw.t[thema][0], slug: ruw.t[thema][1] })),
    indicaties: ruw.i.filter(([, bij]) => bij.includes(i)).map(([tekst]) => tekst),
    namen: [naam, ...synoniemen],
  }));
  const lijst = klachten.flatMap((klacht, i) => klacht.namen.map((naam) => klaar({ naam, klachten: [i] })));
  return { klachten, namen: lijst };
}

/** How well a name fits what was typed: 0 is the name itself, more is worse, 9 is not at all. */
function rang({ woorden, dicht }, gezocht) {
  if (dicht === gezocht.dicht) return 0;
  if (gezocht.dicht.length < 2) return 9;
  if (dicht.startsWith(gezocht.dicht)) return 1;
  if (gezocht.dicht.length < 3) return 9;
  if (gezocht.woorden.every((woord) => woorden.some((deel) => deel.startsWith(woord)))) return 2;
  if (lijkt(gezocht.dicht, dicht)) return 3;
  if (gezocht.woorden.every((woord) => woorden.some((deel) => deel.startsWith(woord) || lijkt(woord, deel)))) return 4;
  return gezocht.dicht.length > 3 && dicht.includes(gezocht.dicht) ? 5 : 9;
}

/** What is typed as a postcode, also half of one; nothing when it is none. */
export function leesPostcode(invoer) {
  const [, pc4, letters] = /^\s*([1-9]\d{3})\s*([a-z]{0,2})\s*$/i.exec(invoer) ?? [];
  return pc4 ? { pc4, letters: letters.length === 2 ? letters.toUpperCase() : "" } : null;
}

/** The wijken of a postcode: the one that most people of the pc4 live in first. */
function wijkenVan(tabel, pc) {
  const ids = tabel.wijken.flatMap((wijk, i) => (houdt(wijk.gebieden, pc) ? [i] : []));
  const eerst = tabel.eerst[pc.pc4];
  return ids.sort((a, b) => (b === eerst) - (a === eerst) || a - b);
}

/** A wijk as the answer, or that nobody can refer there yet. */
function eenWijk(tabel, wijk, pc) {
  const gemeente = tabel.wijken[wijk].gemeente;
  return tabel.gemeenten[gemeente].status ? { soort: "status", gemeente } : { soort: "wijk", wijk, pc };
}

/** A wijk, a choice, or nothing. */
function keuze(tabel, wijken, pc, meer = {}) {
  return wijken.length === 1 ? { ...eenWijk(tabel, wijken[0], pc), ...meer } : { soort: "keuze", wijken, gemeenten: [], klachten: [], pc, ...meer };
}

function metPostcode(tabel, pc) {
  let wijken = wijkenVan(tabel, pc);
  if (!wijken.length && pc.letters) wijken = wijkenVan(tabel, { pc4: pc.pc4, letters: "" });
  if (wijken.length) return keuze(tabel, wijken, pc);
  if (pc.pc4 in tabel.zonder) return { soort: "status", gemeente: tabel.zonder[pc.pc4] };
  const plaats = tabel.buiten.get(pc.pc4);
  return plaats ? { soort: "buiten", wat: pc.pc4, plaats } : { soort: "onbekend", wat: pc.pc4 };
}

/** `9501/maarswold` or `stadskanaal/maarswold`: a wijk that was chosen. */
function gekozen(tabel, invoer) {
  const [links, slug] = invoer.split("/");
  const pc = leesPostcode(links);
  const wijk = tabel.wijken.findIndex(
    (een) => een.slug === slug && (pc ? houdt(een.gebieden, pc) : tabel.gemeenten[een.gemeente].slug === links));
  return wijk < 0 ? null : eenWijk(tabel, wijk, pc);
}

/** A code: of a complaint, or the one that a gemeente registers with. Any other is unknown here. */
function metCode(tabel, klachten, code) {
  const bij = (klachten?.klachten ?? []).flatMap((klacht, i) => (klacht.codes.some((een) => een.code.toUpperCase() === code) ? [i] : []));
  if (bij.length === 1) return { soort: "klacht", klacht: bij[0], code };
  if (bij.length) return { soort: "keuze", wijken: [], gemeenten: [], klachten: bij, code };
  const gemeenten = tabel.gemeenten.flatMap((een, i) => (een.code.toUpperCase() === code ? [i] : []));
  return gemeenten.length ? { soort: "registratie", code, gemeenten } : { soort: "code", wat: code };
}

/** The most wijken or complaints in one choice. */
const MEESTE = 8;

function metNaam(tabel, klachten, invoer) {
  const woorden = vouw(invoer).split(" ");
  const gezocht = { woorden, dicht: woorden.join("") };
  let beste = 8, treffers = [];
  for (const naam of [...tabel.namen, ...(klachten?.namen ?? [])]) {
    const hoe = rang(naam, gezocht);
    if (hoe < beste) [beste, treffers] = [hoe, []];
    if (hoe === beste && hoe < 8) treffers.push(naam);
  }
  const alle = (veld) => uniek(treffers.flatMap((naam) => naam[veld] ?? []));
  const [gemeenten, wijken, over, buiten] = [alle("gemeenten"), alle("wijken"), alle("klachten"), alle("buiten")];
  if (!treffers.length) return { soort: "onbekend", wat: invoer.trim() };
  if (gemeenten.length === 1 && (beste === 0 || !(wijken.length + over.length))) {
    const [gemeente] = gemeenten;
    if (tabel.gemeenten[gemeente].status) return { soort: "status", gemeente };
    const eigen = tabel.wijken.flatMap((wijk, i) => (wijk.gemeente === gemeente ? [i] : []));
    return keuze(tabel, eigen, null, { gemeente });
  }
  const meer = buiten.length ? { ookBuiten: buiten[0] } : {};
  if (gemeenten.length + over.length + wijken.length === 0) return { soort: "buiten", wat: buiten[0], plaats: buiten[0] };
  if (over.length && (beste === 0 || !(gemeenten.length + wijken.length))) {
    if (over.length === 1 && !wijken.length) return { soort: "klacht", klacht: over[0] };
  } else if (!gemeenten.length && !over.length && wijken.length === 1) {
    return { ...eenWijk(tabel, wijken[0], null), ...meer };
  }
  const kort = (lijst) => lijst.slice(0, MEESTE);
  return { soort: "keuze", gemeenten: kort(gemeenten), wijken: kort(wijken), klachten: kort(over), pc: null, ...meer };
}

/** Whether the table of complaints may be needed for what was typed. */
export function vraagtKlachten(invoer) {
  return /[a-z]/i.test(invoer) && invoer.trim().length > 2 && !leesPostcode(invoer) && !invoer.includes("/");
}

/**
 * Looks up what someone typed, or what the address holds.
 * @param {ReturnType<typeof leesTabel>} tabel
 * @param {string} invoer
 * @param {ReturnType<typeof leesKlachten> | null} klachten
 */
export function zoek(tabel, invoer, klachten = null) {
  const pc = leesPostcode(invoer);
  if (pc) return metPostcode(tabel, pc);
  if (!vouw(invoer)) return { soort: "leeg" };
  if (/^\s*\d{1,3}\s*$/.test(invoer)) return { soort: "kort" };
  if (/^[\d\s]+$/.test(invoer)) return { soort: "onbekend", wat: invoer.trim() };
  if (/^\s*[a-z]\d\d(\.\d\d)?\s*$/i.test(invoer)) return metCode(tabel, klachten, invoer.trim().toUpperCase());
  return (invoer.includes("/") && gekozen(tabel, invoer)) || metNaam(tabel, klachten, invoer);
}

/**
 * The coaches of a wijk for a postcode, in order, and who stands in for the first while that one is away.
 * A coach with an area of their own is left out for a postcode outside of it.
 */
export function coachesVan(tabel, wijk, pc) {
  const alle = tabel.wijken[wijk].coaches.map((i) => tabel.coaches[i]);
  const eigen = alle.filter((coach) => !pc || !coach.gebieden.length || houdt(coach.gebieden, pc));
  const coaches = eigen.length ? eigen : alle;
  const [eerste] = coaches;
  if (!eerste?.afwezig) return { coaches, invaller: null };
  const vaste = tabel.coaches[eerste.vervanger];
  return { coaches, invaller: (vaste && !vaste.afwezig ? vaste : coaches.find((coach) => !coach.afwezig)) ?? null };
}

/** The address of a link that dials a number (RFC 3966). */
export function bel(telefoon) {
  const cijfers = telefoon.replace(/\D/g, "");
  return `tel:${/^0(?![89]00)/.test(cijfers) && cijfers.length === 10 ? `+31${cijfers.slice(1)}` : cijfers}`;
}

/** The letters of a pc4 that a wijk covers, such as `AA-KZ`; empty for all of them. */
export function letters(wijk, pc) {
  if (!pc) return "";
  const delen = wijk.gebieden.filter((een) => een.pc4 === pc.pc4 && een.van);
  return delen.map((een) => (een.van === een.tot ? een.van : `${een.van}-${een.tot}`)).join(", ");
}
