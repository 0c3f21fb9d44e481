/**
 * The meegeeflijst on /lijst/: the activities that the address names, or else those of the own list in this browser. What is
 * shown of an activity comes from its own page, from the parts marked with data-lijst, as text. Nothing is sent.
 */

const blad = document.querySelector("[data-start]");
const woorden = blad.dataset;
const sleutel = location.pathname;
const deel = (naam) => blad.querySelector(`[data-deel=${naam}]`);
const kloon = (naam) => deel(naam).content.firstElementChild.cloneNode(true);
const rijen = deel("rijen");

/** The activities, in order; whether they come from a link instead of the own list; what undoing brings back. */
let lijst = [], gedeeld = false, terug;
/** The number of the chosen coach, empty for none; what was fetched; what start.js knows of the own list. */
let keuze, opgehaald = new Map(), eigen;

const tekst = (element) => element.textContent.replace(/\s+/g, " ").trim();
const adres = (pad) => `../gemeenten/${pad.replace("/", "/activiteiten/")}/`;

/** What the page of an activity says, by the names of its marks: lines, each a list of its parts. */
async function haal(pad) {
  const velden = { fout: [[woorden.geen]] };
  try {
    const antwoord = await fetch(adres(pad));
    if (antwoord.status === 404) velden.fout = [[woorden.weg]];
    if (!antwoord.ok) return velden;
    const pagina = new DOMParser().parseFromString(await antwoord.text(), "text/html");
    for (const element of pagina.querySelectorAll("[data-lijst]")) {
      delete velden.fout;
      const delen = [...element.children].map(tekst);
      (velden[element.dataset.lijst] ??= []).push(delen[0] ? delen : [tekst(element)]);
    }
  } catch {
    // Without network: tried again the next time.
    opgehaald.delete(pad);
  }
  return velden;
}

/** Makes a link of a telephone number. */
function bel(link, nummer) {
  link.href = `tel:${nummer.replace(/[^+\d]/g, "")}`;
  link.textContent = nummer;
}

/** An activity in the list: what has no value goes. */
function maak(pad, i, { naam = pad.split("/")[1].replaceAll("-", " "), telefoon, ...velden }) {
  const item = kloon("item");
  const titel = item.querySelector("a");
  titel.textContent = naam;
  titel.href = adres(pad);
  for (const feit of item.querySelectorAll("[data-v]")) {
    const regels = feit.dataset.v === "telefoon" ? telefoon : velden[feit.dataset.v];
    if (!regels) feit.remove();
    else if (regels === telefoon) [feit.firstElementChild.textContent] = regels[0], bel(feit.querySelector("a"), regels[0][1]);
    else for (const delen of regels) feit.lastElementChild.append(delen.join(", "), document.createElement("br"));
  }
  for (const knop of item.querySelectorAll("button")) knop.lastElementChild.append(naam);
  const [op, neer] = item.querySelectorAll("button");
  op.disabled = !i;
  neer.disabled = i === lijst.length - 1;
  return item;
}

/** The coaches of the activities, most often named first, to choose one from for the sheet. */
function toonCoaches(gevonden) {
  const coaches = new Map();
  for (const coach of gevonden.flatMap((velden) => velden.coach ?? [])) coaches.set(coach[2], [...(coaches.get(coach[2]) ?? []), coach]);
  const opties = [...coaches.values()].sort((a, b) => b.length - a.length).map(([coach]) => coach);
  if (keuze !== "" && !coaches.has(keuze)) keuze = opties[0]?.[2];
  deel("coaches").hidden = !opties[0];
  deel("keuzes").replaceChildren(...[...opties, [woorden.zonder, "", ""]].map(([naam, wijk, nummer]) => {
    const rij = kloon("keuze");
    const knop = rij.firstElementChild;
    knop.value = nummer;
    knop.checked = nummer === keuze;
    rij.append([naam, wijk].filter(Boolean).join(", "));
    knop.onchange = () => { keuze = nummer; toonCoaches(gevonden); deel("keuzes").querySelector(":checked").focus(); };
    return rij;
  }));
  const coach = coaches.get(keuze)?.[0];
  deel("coach").hidden = !coach;
  if (coach) {
    [deel("naam").textContent] = coach;
    bel(deel("nummer"), coach[2]);
  }
}

/** Draws the address as a QR code; one that is too long stands there in full, without a code. */
async function toonCode() {
  const { qr } = await import(woorden.qr);
  const { host, href } = location;
  const code = qr(href);
  const svg = blad.querySelector(".lijst-qr svg");
  svg.parentElement.classList.toggle("zonder", !code);
  deel("adres").textContent = code && href.length > 70 ? host + sleutel : href.replace(/^.*?\/\//, "");
  if (!code) return;
  const n = code.length;
  svg.setAttribute("viewBox", `-4 -4 ${n + 8} ${n + 8}`);
  // In millimetres: the code is 35 wide at least, and a module so wide that a telephone sees it.
  svg.setAttribute("width", `${(n + 8) * Math.max(35 / n, 0.5)}mm`);
  svg.lastElementChild.setAttribute("d", code.map((rij, y) => rij.map((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : "")).join("")).join(""));
}

/** Shows the list, and says what happened. */
async function toon(melding = "") {
  const deze = lijst;
  const vol = Boolean(lijst[0]);
  history.replaceState({ eigen: !gedeeld }, "", vol ? `#${lijst}` : sleutel);
  deel("leeg").hidden = vol;
  deel("gedeeld").hidden = !gedeeld;
  deel("terug").hidden = !terug;
  deel("stand").textContent = melding;
  const gevonden = await Promise.all(lijst.map((pad) => {
    if (!opgehaald.has(pad)) opgehaald.set(pad, haal(pad));
    return opgehaald.get(pad);
  }));
  if (deze !== lijst) return;
  rijen.replaceChildren(...gevonden.map((velden, i) => maak(lijst[i], i, velden)));
  toonCoaches(gevonden);
  deel("vol").hidden = !vol;
  // The focus does not wait for the code.
  if (vol) toonCode().catch(() => {});
}

/** Another list, kept when it is the own one; then the focus. `herstel` when it can be undone, `focus` finds what has it next. */
async function wijzig(nieuw, melding, focus, herstel) {
  const oud = herstel && [lijst, gedeeld, eigen.read(sleutel)];
  if (!gedeeld) eigen.write(sleutel, nieuw);
  lijst = nieuw;
  terug = oud;
  await toon(melding);
  focus().focus();
}

/** An activity to another place; the button that did it keeps the focus while it can do more. */
function schuif(van, naar, knop) {
  const nieuw = [...lijst];
  nieuw.splice(naar, 0, ...nieuw.splice(van, 1));
  const zoek = (wat) => rijen.children[naar].querySelector(`${wat}:enabled`);
  wijzig(nieuw, `${woorden.plaats} ${naar + 1}`, () => zoek(`[data-doe=${knop}]`) ?? zoek("button"));
}

const zeg = (melding) => { deel("stand").textContent = woorden[melding]; };

/** What the buttons do, by the name in data-doe; `i` is the place of the activity that the button is of. */
const DOE = {
  op: (i) => schuif(i, i - 1, "op"),
  neer: (i) => schuif(i, i + 1, "neer"),
  weg: (i) => wijzig(lijst.filter((_, j) => j !== i), woorden.gehaald, () => rijen.children[Math.min(i, lijst.length - 1)]?.querySelector("[data-doe=weg]") ?? deel("terug"), true),
  wis: () => wijzig([], woorden.gewist, () => deel("terug"), true),
  terug() {
    const [oud, link, mijn] = terug;
    eigen.write(sleutel, mijn);
    gedeeld = link;
    wijzig(oud, woorden.hersteld, () => rijen);
  },
  async bewaar() {
    const oud = [lijst, true, eigen.read(sleutel)];
    gedeeld = !eigen.write(sleutel, lijst);
    if (!gedeeld) terug = oud;
    await toon(gedeeld ? woorden.nietBewaard : woorden.bewaard);
    rijen.focus();
  },
  kopieer: () => navigator.clipboard.writeText(location.href).then(() => zeg("gekopieerd"), () => zeg("nietGekopieerd")),
  print: () => print(),
};

/** Shows what the address asks for, or else the own list. A page that one goes back to shows how that list is now. */
function volg() {
  let fragment = location.hash.slice(1);
  if (document.getElementById(fragment)) {
    // A place on this page, from the link past the head: the list stays.
    toon();
    return;
  }
  try {
    fragment = decodeURIComponent(fragment);
  } catch {
    // A broken escape: read as it stands.
  }
  const gevraagd = eigen.paths(fragment), mijn = eigen.read(sleutel);
  gedeeld = Boolean(gevraagd[0]) && String(gevraagd) !== String(mijn) && !(mijn[0] && history.state?.eigen);
  lijst = gedeeld ? gevraagd : mijn;
  terug = undefined;
  toon();
}

import(woorden.start).then((module) => {
  eigen = module;
  blad.addEventListener("click", ({ target }) => {
    const knop = target.closest("[data-doe]");
    if (knop) DOE[knop.dataset.doe]([...rijen.children].indexOf(knop.closest("li")));
  });
  for (const wat of ["hashchange", "storage"]) addEventListener(wat, volg);
  addEventListener("pageshow", ({ persisted }) => persisted && volg());
  volg();
});
