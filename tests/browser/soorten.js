/**
 * The kinds of pages: which one an address is, and what it may weigh.
 *
 * @module
 */
import { htmlFiles, PAGES } from "./site.js";

/**
 * At most: kB (of 1,000 bytes) of HTML, kB in all, and requests.
 *
 * @typedef {{ html: number, total: number, requests: number }} Budget
 * @type {Record<string, Budget>}
 */
const BUDGETS = {
  home: { html: 6, total: 25, requests: 5 },
  finder: { html: 8, total: 30, requests: 6 },
  search: { html: 8, total: 30, requests: 6 },
  list: { html: 12, total: 45, requests: 6 },
  single: { html: 8, total: 30, requests: 5 },
  folder: { html: 6, total: 30, requests: 5 },
  text: { html: 15, total: 45, requests: 6 },
  // As a text, with the sheet of these pages and the script of the component.
  component: { html: 15, total: 45, requests: 7 },
};

/**
 * A kind of page: its budget, the files of a site that are of it, for whom it is, and how many there are at least of a
 * kind that has many.
 *
 * @typedef {{ budget: string, files: RegExp, inwoners?: boolean, least?: number }} Kind
 * @type {Record<string, Kind>}
 */
export const KINDS = {
  home: { budget: "home", files: /^index\.html$/, inwoners: true },
  verwijzen: { budget: "finder", files: /^verwijzen\/index\.html$/ },
  gemeenten: { budget: "list", files: /^gemeenten\/index\.html$/, inwoners: true },
  gemeente: { budget: "single", files: /^gemeenten\/[^/]+\/index\.html$/, inwoners: true, least: 10 },
  "gemeente-verwijzen": { budget: "single", files: /^gemeenten\/[^/]+\/verwijzen\/index\.html$/, least: 10 },
  "gemeente-activiteiten": { budget: "list", files: /^gemeenten\/[^/]+\/activiteiten\/index\.html$/, inwoners: true, least: 10 },
  "gemeente-coachlijst": { budget: "single", files: /^gemeenten\/[^/]+\/coachlijst\/index\.html$/, least: 10 },
  offline: { budget: "single", files: /^offline\/index\.html$/ },
  wijk: { budget: "single", files: /^gemeenten\/[^/]+\/(?!verwijzen\/|activiteiten\/|coachlijst\/|cijfers\/)[^/]+\/index\.html$/, inwoners: true, least: 10 },
  folders: { budget: "list", files: /^folders\/index\.html$/ },
  folder: { budget: "folder", files: /^(gemeenten\/[^/]+\/[^/]+\/folder\/([a-z]+\/)?|folders\/[a-z]+\/)index\.html$/, inwoners: true, least: 10 },
  coaches: { budget: "list", files: /^coaches\/index\.html$/, inwoners: true },
  coach: { budget: "single", files: /^coaches\/[^/]+\/index\.html$/, inwoners: true, least: 10 },
  activiteiten: { budget: "list", files: /^activiteiten\/index\.html$/, inwoners: true },
  activiteitenlijst: { budget: "list", files: /^activiteiten\/[^/]+\/index\.html$/, inwoners: true, least: 7 },
  activiteit: { budget: "single", files: /^gemeenten\/[^/]+\/activiteiten\/[^/]+\/index\.html$/, inwoners: true, least: 10 },
  lijst: { budget: "list", files: /^lijst\/index\.html$/, inwoners: true },
  zoeken: { budget: "search", files: /^zoeken\/index\.html$/, inwoners: true },
  themas: { budget: "list", files: /^themas\/index\.html$/, inwoners: true },
  thema: { budget: "list", files: /^themas\/[^/]+\/index\.html$/, inwoners: true, least: 10 },
  klachten: { budget: "list", files: /^klachten\/index\.html$/, inwoners: true },
  klacht: { budget: "single", files: /^klachten\/[^/]+\/index\.html$/, inwoners: true, least: 10 },
  handboek: { budget: "list", files: /^handboek\/index\.html$/ },
  hoofdstuk: { budget: "text", files: /^handboek\/[^/]+\/index\.html$/, least: 10 },
  organisaties: { budget: "list", files: /^organisaties\/index\.html$/, inwoners: true },
  organisatie: { budget: "single", files: /^organisaties\/[^/]+\/index\.html$/, inwoners: true, least: 10 },
  postcodes: { budget: "list", files: /^postcode\/index\.html$/ },
  postcode: { budget: "single", files: /^postcode\/\d{4}\/index\.html$/, inwoners: true, least: 10 },
  begrippen: { budget: "text", files: /^begrippen\/index\.html$/ },
  bronnen: { budget: "text", files: /^bronnen\/index\.html$/ },
  interventies: { budget: "text", files: /^interventies\/index\.html$/ },
  verhalen: { budget: "list", files: /^verhalen\/index\.html$/, inwoners: true },
  verhaal: { budget: "single", files: /^verhalen\/[^/]+\/index\.html$/, inwoners: true, least: 2 },
  nieuws: { budget: "list", files: /^nieuws\/index\.html$/, inwoners: true },
  nieuwsbericht: { budget: "single", files: /^nieuws\/[^/]+\/index\.html$/, inwoners: true, least: 3 },
  cijfers: { budget: "text", files: /^cijfers\/index\.html$/, inwoners: true },
  "gemeente-cijfers": { budget: "text", files: /^gemeenten\/[^/]+\/cijfers\/index\.html$/, inwoners: true, least: 4 },
  pagina: { budget: "text", files: /^(?:zo-werkt-het|over|colofon|privacy|toegankelijkheid|redactie\/handleiding)\/index\.html$/, inwoners: true },
  redactie: { budget: "text", files: /^redactie\/index\.html$/ },
  "redactie-gemeente": { budget: "text", files: /^redactie\/(?!handleiding\/|regels\/|componenten\/)[^/]+\/index\.html$/ },
  regels: { budget: "text", files: /^redactie\/regels\/index\.html$/ },
  componenten: { budget: "text", files: /^redactie\/componenten\/index\.html$/ },
  component: { budget: "component", files: /^redactie\/componenten\/[^/]+\/index\.html$/, least: 10 },
  "niet-gevonden": { budget: "single", files: /^404\.html$/ },
};

/** What a page of a kind may weigh. @param {string} kind @returns {Budget} */
export function budget(kind) {
  const name = KINDS[kind]?.budget;
  if (!name) throw new Error(`the kind '${kind}' has no budget: give it one in soorten.js`);
  return BUDGETS[name];
}

/** How many pages a file looks at at the same time: one asks while the other is painted. */
export const PAGES_IN_PARALLEL = 2;

/** The pages of the table, without a second one of a kind. */
export const ONE_OF_EACH = PAGES.filter(({ kind }, at) => PAGES.findIndex((other) => other.kind === kind) === at);

/** The pages of components, each with all states of one. */
export const COMPONENTS = PAGES.filter(({ kind }) => kind === "component");

/** One page of every kind, and every component. */
export const ALL_LOOKS = [...ONE_OF_EACH.filter(({ kind }) => kind !== "component"), ...COMPONENTS];

/**
 * The first page of every kind that a site has, by its files: for a region of which no table is kept.
 *
 * @param {string} root
 * @returns {{ kind: string, path: string }[]}
 */
export function firstOfEach(root) {
  const files = htmlFiles(root);
  return Object.entries(KINDS).flatMap(([kind, { files: pattern }]) => {
    const file = files.find((name) => pattern.test(name));
    return file ? [{ kind, path: `/${file.replace(/index\.html$/, "")}` }] : [];
  });
}
