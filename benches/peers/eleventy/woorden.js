// How values of records are said.

const MAANDEN = [
  "januari", "februari", "maart", "april", "mei", "juni",
  "juli", "augustus", "september", "oktober", "november", "december",
];
const DAGEN = {
  ma: "maandag", di: "dinsdag", wo: "woensdag", do: "donderdag", vr: "vrijdag", za: "zaterdag", zo: "zondag",
};
const WEEK = ["zo", "ma", "di", "wo", "do", "vr", "za"];
const TALEN = {
  ar: "Arabisch", de: "Duits", en: "Engels", fy: "Fries", nl: "Nederlands", tr: "Turks",
};
const PER = {
  keer: "per keer", maand: "per maand", kwartaal: "per kwartaal", half_jaar: "per half jaar", jaar: "per jaar",
  cursus: "voor de hele cursus", seizoen: "per seizoen",
};
const RANG = { "1e": "eerste", "2e": "tweede", "3e": "derde", "4e": "vierde", laatste: "laatste" };
const SOORTEN = {
  buurtsport: "Buurtsportcoach", beweeg: "Beweegcoach", cultuur: "Cultuurcoach", jeugd: "Jeugdwerker",
  ouderen: "Ouderenadviseur",
};

export const ORGANISATIES = {
  welzijn: "Welzijn", sport: "Sport en bewegen", cultuur: "Cultuur", zorg: "Zorg", gemeente: "Gemeente",
  vrijwilligers: "Vrijwilligers", bewoners: "Bewoners", onderwijs: "Leren", natuur: "Natuur",
  anders: "Andere organisaties",
};
export const SECTOREN = { zorg: "Zorg", welzijn: "Welzijn", gemeente: "Gemeente", inwoners: "Inwoners" };
export const ROUTES = { zorgdomein: "ZorgDomein", beveiligde_mail: "Beveiligde mail", telefoon: "Telefoon" };

export const begin = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const html = (text) =>
  String(text).replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

const delen = (datum) => datum.split("-").map(Number);

export function datum(iso) {
  const [jaar, maand, dag] = delen(iso);
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** A month; with the year when that is another one than that of `vandaag`. */
export function maand(iso, vandaag) {
  const [jaar, nummer] = delen(iso);
  return iso.slice(0, 4) === vandaag.slice(0, 4) ? MAANDEN[nummer - 1] : `${MAANDEN[nummer - 1]} ${jaar}`;
}

function weekdag(iso, vandaag) {
  const [jaar, nummer, dag] = delen(iso);
  const naam = DAGEN[WEEK[new Date(Date.UTC(jaar, nummer - 1, dag)).getUTCDay()]];
  const text = `${naam} ${dag} ${MAANDEN[nummer - 1]}`;
  return iso.slice(0, 4) === vandaag.slice(0, 4) ? text : `${text} ${jaar}`;
}

const klok = (tijd) => tijd.replace(":", ".");
const uren = (regel) => `${klok(regel.van)} tot ${klok(regel.tot)} uur`;

function elke(regel) {
  const often = regel.elke ?? "week";
  if (often === "week") return "elke week";
  if (often === "2 weken") return "om de week";
  return `elke ${RANG[often.split(" ")[0]]} ${DAGEN[regel.dag]} van de maand`;
}

const isMaandelijks = (regel) => (regel.elke ?? "").endsWith("van de maand");

/** A line of a schedule on the page of its activity. */
export function moment(regel, vandaag) {
  if (regel.datum) return `${begin(weekdag(regel.datum, vandaag))} ${uren(regel)}`;
  if (isMaandelijks(regel)) return `${begin(elke(regel))} ${uren(regel)}`;
  return `${begin(DAGEN[regel.dag])} ${uren(regel)}, ${elke(regel)}`;
}

function eerste(regel, vandaag) {
  if (regel.datum) return `${weekdag(regel.datum, vandaag)}, ${uren(regel)}`;
  if (isMaandelijks(regel)) return `${elke(regel)}, ${uren(regel)}`;
  return `${DAGEN[regel.dag]} ${uren(regel)}, ${elke(regel)}`;
}

/** The first time of an activity, for a row in a list. */
export function wanneer(activiteit, vandaag) {
  const regels = activiteit.wanneer ?? [];
  if (regels.length === 0) return activiteit.wanneer_toelichting ?? "";
  return eerste(regels[0], vandaag) + (regels.length > 1 ? ", en meer" : "");
}

export function periode({ van, tot } = {}) {
  if (van && tot) return `Van ${datum(van)} tot en met ${datum(tot)}`;
  if (van) return `Vanaf ${datum(van)}`;
  return tot ? `Tot en met ${datum(tot)}` : "";
}

export function kosten(kosten) {
  if (kosten.gratis) return "Gratis";
  if (!kosten.bedrag) return "";
  const bedrag = `€\u00a0${String(kosten.bedrag).replace(/,00$/, "")}`;
  return kosten.per ? `${bedrag} ${PER[kosten.per]}` : bedrag;
}

export function leeftijd({ leeftijd_van: van, leeftijd_tot: tot } = {}) {
  if (van && tot) return `Van ${van} tot en met ${tot} jaar`;
  if (van) return `Vanaf ${van} jaar`;
  return tot ? `Tot en met ${tot} jaar` : "";
}

export function reeks(dagen, regel) {
  const namen = dagen.map((dag) => DAGEN[dag]);
  const laatste = namen.pop();
  return `${namen.length > 0 ? `${namen.join(", ")} en ${laatste}` : laatste}, ${uren(regel)}`;
}

export const talen = (codes) => codes.map((code) => TALEN[code] ?? code).join(", ");

export const rol = (coach) => SOORTEN[coach.soort] ?? "Welzijnscoach";

export const plek = (plaats) => {
  if (!plaats.naam) return plaats.plaats;
  return plaats.naam.includes(plaats.plaats) ? plaats.naam : `${plaats.naam}, ${plaats.plaats}`;
};

export const gebied = (postcode) => String(postcode).replace("-", " tot en met ");

/** A telephone number as a link. */
export function telefoon(nummer) {
  const cijfers = nummer.replaceAll(" ", "");
  const tel = /^0(?!800|900)/.test(cijfers) ? `+31${cijfers.slice(1)}` : cijfers;
  const text = /^06\d{8}$/.test(cijfers) ? cijfers.replace(/(..)(?=.)/g, "$1 ") : nummer;
  return `<a href="tel:${tel}">${text}</a>`;
}

export const mail = (adres) => `<a href="mailto:${adres}">${adres}</a>`;

export const website = (url) =>
  `<a href="${url}">${url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}</a>`;
