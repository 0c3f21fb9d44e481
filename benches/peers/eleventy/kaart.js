// All records of a region, linked both ways: read once, in the build.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";

const regio = process.env.PEERS_REGIO;

/** The day for which the site is made. */
export const vandaag = process.env.PEERS_VANDAAG;

const lees = (...pad) => load(readFileSync(join(regio, "data", ...pad), "utf8"), { schema: CORE_SCHEMA });

const namen = (...pad) => readdirSync(join(regio, "data", ...pad)).filter((naam) => naam.endsWith(".yaml"));

const map = (...pad) => namen(...pad).map((naam) => ({ ...lees(...pad, naam), slug: naam.slice(0, -5) }));

const sleutel = (naam) => naam.replace(/^('s-|'t )+/, "").replace(/^(De )+/, "").replace(/^(Het )+/, "").toLowerCase();

const vergelijk = (a, b) => (a < b ? -1 : Number(a > b));

/** In the order in which people look things up. */
function orden(records) {
  for (const record of records) record.sleutel = sleutel(record.naam);
  return records.sort((a, b) => vergelijk(a.sleutel, b.sleutel) || vergelijk(a.slug, b.slug));
}

export const site = lees("regio.yaml");
export const themas = lees("themas.yaml").map((thema) => ({ ...thema, url: `/themas/${thema.id}/`, activiteiten: [] }));
export const organisaties = orden(map("organisaties"));
export const gemeenten = orden(
  readdirSync(join(regio, "data", "gemeenten")).map((slug) => ({ ...lees("gemeenten", slug, "gemeente.yaml"), slug })),
);
export const wijken = [];
export const coaches = [];
export const activiteiten = [];

const organisatie = new Map();
for (const one of organisaties) {
  Object.assign(one, { url: `/organisaties/${one.slug}/`, activiteiten: [], coaches: [] });
  organisatie.set(one.slug, one);
}
const thema = new Map(themas.map((one) => [one.id, one]));

for (const gemeente of gemeenten) {
  gemeente.url = `/gemeenten/${gemeente.slug}/`;
  gemeente.organisatie = organisatie.get(gemeente.organisatie);
  gemeente.coaches = orden(map("gemeenten", gemeente.slug, "coaches"));
  gemeente.wijken = orden(map("gemeenten", gemeente.slug, "wijken"));
  const coach = new Map(gemeente.coaches.map((one) => [one.slug, one]));
  for (const one of gemeente.coaches) {
    Object.assign(one, { url: `/coaches/${one.slug}/`, wijken: [], gemeente });
    one.organisatie = organisatie.get(one.organisatie);
    one.vervanger = coach.get(one.vervanger);
    one.afwezig = !one.beschikbaar && !(one.tot && one.tot < vandaag);
  }
  const wijk = new Map();
  for (const one of gemeente.wijken) {
    Object.assign(one, { url: `${gemeente.url}${one.slug}/`, gemeente, activiteiten: [] });
    one.coaches = one.coaches.map((slug) => coach.get(slug));
    for (const own of one.coaches) own.wijken.push(one);
    one.contact = contact(one);
    wijk.set(one.slug, one);
  }
  gemeente.activiteiten = orden(map("gemeenten", gemeente.slug, "activiteiten"));
  for (const one of gemeente.activiteiten) {
    one.url = `${gemeente.url}activiteiten/${one.slug}/`;
    one.gemeente = gemeente;
    one.organisatie = organisatie.get(one.organisatie);
    one.themas = one.themas.map((id) => thema.get(id));
    one.wijken = one.hele_gemeente ? gemeente.wijken : (one.wijken ?? []).map((slug) => wijk.get(slug));
    for (const own of one.wijken) own.activiteiten.push(one);
    one.organisatie.activiteiten.push(one);
  }
  wijken.push(...gemeente.wijken);
  coaches.push(...gemeente.coaches);
  activiteiten.push(...gemeente.activiteiten);
}
for (const one of activiteiten) for (const own of one.themas) own.activiteiten.push(one);
for (const one of orden(coaches)) one.organisatie.coaches.push(one);
for (const one of [...themas, ...organisaties]) orden(one.activiteiten);

/** Whom to call now for a wijk. */
function contact(wijk) {
  const welzijn = wijk.coaches.filter((coach) => coach.soort === "welzijn");
  const [first] = welzijn;
  if (!first?.afwezig) return first;
  if (first.vervanger && !first.vervanger.afwezig) return first.vervanger;
  return welzijn.find((coach) => !coach.afwezig);
}

/** Activities by thema: each under its first one; a thema that is the first of none has those that have it too. */
export function groepen(lijst) {
  const groups = new Map(themas.map((one) => [one, { first: [], also: [] }]));
  for (const activiteit of lijst) {
    activiteit.themas.forEach((one, at) => groups.get(one)[at === 0 ? "first" : "also"].push(activiteit));
  }
  return [...groups]
    .map(([of, { first, also }]) => ({ thema: of, own: first.length > 0, activiteiten: first.length > 0 ? first : also }))
    .filter((group) => group.activiteiten.length > 0);
}
