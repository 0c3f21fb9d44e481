/**
 * The finder of activities without a page: the state in an address, what fits it, and how many would fit one choice more.
 * Pure functions over what `zoeken.js` loads. What a record does not say is never a no: it is listed below what is certain.
 */

/** What can be chosen, in the order of the address. The postcode is none of these: it stands in the fragment only. */
const NAMEN = ["begeleiding", "beginners", "dag", "deel", "gemeente", "gratis", "online", "q", "rolstoel", "taal", "thema", "wijk"];
/** Places: of these only one can be chosen, and what is online or just over a border is as good as in it. */
const PLAATSEN = ["gemeente", "wijk", "km"];
/** How far from the postcode a list may look, in kilometres. */
const AFSTANDEN = ["2", "5", "10", "20"];
/** What is no farther than this from the postcode counts too when it lies in another gemeente or wijk, in kilometres. */
const OVER_GRENS = 5;

/**
 * The state in an address, or in a form.
 * @param {URLSearchParams} vraag
 * @param {string} hash `#9351`, or `#9351/5` with a distance
 */
export function lees(vraag, hash) {
  const [, pc = "", km] = /^#\s*([1-9]\d{3})[^/]*(?:\/(\d+))?/.exec(hash) ?? [];
  const staat = { pc, km: km ? [km] : [] };
  for (const naam of NAMEN) staat[naam] = vraag.getAll(naam).flatMap((tekst) => (naam === "q" ? tekst.trim() : tekst.split(","))).filter(Boolean);
  return staat;
}

/** The address of a state: keys and values sorted, so that the same state has one address; empty when nothing is chosen. */
export function schrijf(staat) {
  const delen = NAMEN.filter((naam) => staat[naam].length).map((naam) => `${naam}=${[...staat[naam]].sort().map(encodeURIComponent)}`);
  return (delen.length ? `?${delen.join("&")}` : "") + (staat.pc && `#${[staat.pc, ...staat.km].join("/")}`);
}

/** The distance between two points in kilometres, along a great circle of a round earth (haversine). */
export function kilometers(a, b) {
  const boog = Math.PI / 180;
  const sin = (hoek) => Math.sin((hoek * boog) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(sin(b.lat - a.lat) + Math.cos(a.lat * boog) * Math.cos(b.lat * boog) * sin(b.lon - a.lon)));
}

/** The values of each activity, worked out once. */
const bekend = new WeakMap();

/** The values that an activity has of everything that can be chosen, as they stand in the address; nothing when unknown. */
function kenmerken(werk, een) {
  const bits = (namen, getal) => (getal ? namen.split(" ").filter((_, i) => (getal >> i) & 1) : undefined);
  const wijken = een.wijken.map((plaats) => werk.wijken[plaats]);
  if (een.heleGemeente) wijken.push(...werk.wijken.filter((wijk) => wijk.gemeente === een.gemeente));
  const heeft = {
    dag: bits("ma di wo do vr za zo", een.dagen),
    deel: bits("ochtend middag avond", een.dagdelen),
    gemeente: [een.gemeente, ...wijken.map((wijk) => wijk.gemeente)].map((plaats) => werk.gemeenten[plaats]?.slug),
    taal: een.talen.length ? een.talen.map((plaats) => werk.talen[plaats].code) : undefined,
    thema: een.themas.map((plaats) => werk.themas[plaats].slug),
    wijk: wijken.map((wijk) => wijk.slug),
  };
  for (const naam of ["begeleiding", "beginners", "gratis", "online", "rolstoel"]) {
    heeft[naam] = een[naam] === undefined ? undefined : [`${Number(een[naam])}`];
  }
  return heeft;
}

/**
 * What fits a state, best first: what is certain, what lies in the very place, the words, the distance, the name.
 * Choices of one kind are "or", kinds together are "and".
 * @returns `rijen` as `{ een, km, onbekend, over }` (kilometres, what is not known, whether it lies elsewhere), the number
 *   that is certain, and `telling(naam, waarde)`: how many certain ones there are with that choice added, and whether
 *   there may be any
 */
export function vind(werk, staat) {
  const scores = staat.q[0] && werk.zoekActiviteiten(staat.q[0]);
  const hier = werk.punt(staat.pc);
  const gekozen = [...NAMEN, "km"].filter((naam) => naam !== "q" && (staat[naam][0] ?? "alle") !== "alle" && (naam !== "km" || hier));
  const aantallen = {};
  const mogelijk = new Set();
  const rijen = [];
  for (const een of werk.activiteiten) {
    const score = scores ? scores.get(een) : 1;
    if (!score) continue;
    const daar = een.online ? undefined : hier && werk.punt(een.pc4);
    const km = daar && kilometers(hier, daar);
    if (!bekend.has(een)) bekend.set(een, kenmerken(werk, een));
    const heeft = bekend.get(een);
    heeft.km = km === undefined ? km : AFSTANDEN.filter((grens) => km <= grens);
    const overal = (naam) => PLAATSEN.includes(naam) && (een.online || (naam !== "km" && km <= OVER_GRENS));
    const kiest = (naam) => heeft[naam]?.some((waarde) => staat[naam].includes(waarde));
    const niet = gekozen.filter((naam) => !overal(naam) && !kiest(naam));
    const nee = niet.filter((naam) => heeft[naam]);
    const over = gekozen.some((naam) => overal(naam) && !kiest(naam));
    if (!nee.length) rijen.push({ een, km, onbekend: niet, over, score });
    for (const naam in heeft) {
      // Who chooses another gemeente lets go of the wijk.
      const anders = (ander) => ander !== naam && (naam !== "gemeente" || ander !== "wijk");
      if (nee.some(anders)) continue;
      const zeker = !niet.some(anders);
      const tel = (sleutel) => {
        mogelijk.add(sleutel);
        if (zeker) aantallen[sleutel] = (aantallen[sleutel] ?? 0) + 1;
      };
      if (!heeft[naam] && !overal(naam)) mogelijk.add(naam);
      else if (overal(naam) || (!PLAATSEN.includes(naam) && kiest(naam))) tel(naam);
      else new Set(heeft[naam]).forEach((waarde) => tel(naam + waarde));
    }
  }
  rijen.sort((a, b) => a.onbekend.length - b.onbekend.length || a.over - b.over || b.score - a.score
    || (a.km ?? 9999) - (b.km ?? 9999) || (a.een.naam < b.een.naam ? -1 : 1));
  return {
    rijen,
    zeker: rijen.filter((rij) => !rij.onbekend.length).length,
    telling: (naam, waarde) => [
      (aantallen[naam] ?? 0) + (aantallen[naam + waarde] ?? 0), mogelijk.has(naam) || mogelijk.has(naam + waarde),
    ],
  };
}
