/**
 * The finder of activities on its page: what is chosen stands in the address (the postcode in the fragment, which browsers
 * never send), and the results take the place of the plain lists. Everything is loaded when someone begins, not before.
 */

const form = document.querySelector("[data-aanbod]");
const { gemeente, km, postcode, q, wijk } = form.elements;
const [stand, wacht, vast, uit, kop, wis, rijen, verder] = document.querySelectorAll("[data-deel]");
/** Rows that come at a time, and the most on a page. */
const STUK = 50, MEEST = 150;
/** How far a postcode reaches in a large region when no distance is chosen, in kilometres. */
const RUIM = 10;
let geladen, zoeker;

/** Shows one of: the place that is kept while loading, the plain lists, what is found. A text goes to the status. */
function wissel(wat, tekst) {
  for (const blok of [wacht, vast, uit]) blok.hidden = blok !== wat;
  stand.textContent = tekst;
}

/**
 * Does what a change of a field asks for, or without one what the address asks for. The first time everything is loaded,
 * on the place that is kept for it, unless someone only comes near (`stil`); after a failure the next time tries again.
 */
async function doe(veld, stil) {
  try {
    if (!zoeker && !stil) wissel(wacht, stand.dataset.wacht);
    geladen ??= Promise.all([
      import("./aanbod.js"), import("./sjabloon.js"), import("./zoeken.js").then(({ laad }) => laad(form.dataset.aanbod)),
    ]).then((delen) => { zoeker = maakZoeker(...delen); });
    await geladen;
    await zoeker(veld);
  } catch {
    if (!zoeker) geladen = undefined;
    wissel(vast, stand.dataset.fout);
  }
}

/** The finder as a function: brings the page up to date after a change of a field, or without one with the address. */
function maakZoeker({ kilometers, lees, schrijf, vind }, { bericht, maak }, werk) {
  let staat, getypt, plaats = -1, vraag = 0;
  if (werk.gesplitst) gemeente.add(new Option(bericht("hele_regio"), "alle"));

  /** The wijken of the chosen gemeente. */
  function zetWijken() {
    plaats = werk.gemeenten.findIndex(({ slug }) => slug === gemeente.value);
    const eigen = werk.wijken.filter((een) => een.gemeente === plaats);
    wijk.replaceChildren(wijk.options[0], ...eigen.map(({ naam, slug }) => new Option(naam, slug)));
    wijk.disabled = !eigen.length;
  }

  /** What the form says; what its fields do not have, such as a wijk of elsewhere, is gone. */
  const leesForm = () => lees(new URLSearchParams(new FormData(form)), `#${postcode.value}/${km.value}`);

  /** Tells at each choice how many there are with it; gives the words for what is chosen. */
  function tel(telling) {
    const woorden = [...staat.q, staat.pc].filter(Boolean);
    for (const veld of form.querySelectorAll("[type=checkbox], option:not([value=''])")) {
      const naam = veld.name ?? veld.parentElement.id;
      const [aantal, kan] = telling(naam, veld.value);
      const woord = veld.name ? veld.nextElementSibling.textContent : veld.text;
      const aan = veld.checked ?? veld.selected;
      if (aan) woorden.push(woord);
      veld.disabled = !kan && !aan && veld.value !== "alle";
      if (veld.name) veld.parentElement.lastElementChild.textContent = aantal;
      else veld.label = aantal ? `${woord} (${aantal})` : woord;
    }
    return woorden;
  }

  const weet = (naam) => bericht(`weet_${naam}`);

  function rij({ een, km: ver, onbekend }) {
    const afstand = ver === undefined ? "" : ver < 1 ? bericht("dichtbij") : bericht("ongeveer", { km: Math.round(ver) });
    return maak("rij", {
      ...een, naam: { tekst: een.naam, href: form.dataset.basis + een.pad }, km: afstand, online: een.online || "",
      plek: een.online ? "" : een.waar || afstand, gemeente: werk.gemeenten[een.gemeente]?.naam,
      onbekend: onbekend.length ? bericht("onbekend", { wat: onbekend.map(weet).join(", ") }) : "",
    });
  }

  /** Adds rows from a place on, and what comes after them. */
  function voegToe(lijst, van) {
    const tot = van + STUK;
    rijen.append(...lijst.slice(van, tot).map(rij));
    rijen.dispatchEvent(new Event("rijen", { bubbles: true }));
    verder.replaceChildren();
    if (lijst.length <= tot) return;
    const eigen = werk.gemeenten[plaats];
    const link = eigen && { tekst: bericht("lijst", eigen), href: `${form.dataset.basis}gemeenten/${eigen.slug}/activiteiten/` };
    verder.append(maak(tot < MEEST ? "meer" : "veel", { lijst: link }));
    const knop = verder.querySelector("button");
    if (knop) knop.onclick = () => {
      voegToe(lijst, tot);
      rijen.children[tot].querySelector("a").focus();
    };
  }

  /** The gemeenten to load in a large region: the chosen one, and those that a postcode reaches. Nothing for all of them. */
  function nodig() {
    if (!werk.gesplitst || gemeente.value === "alle") return null;
    const hier = werk.punt(staat.pc);
    return [...werk.gemeenten.keys()].filter((een) => {
      const [lat, lon, straal] = gemeente.options[een + 1].dataset.gebied.split(",").map(Number);
      return een === plaats || (hier && kilometers(hier, { lat, lon }) - straal <= (staat.km[0] ?? RUIM));
    });
  }

  /** Brings the page up to date with the state. */
  async function toon() {
    const deze = (vraag += 1);
    const leeg = !schrijf(staat);
    verder.replaceChildren();
    if (werk.gesplitst && !gemeente.value && !staat.pc) {
      rijen.replaceChildren();
      wissel(leeg ? vast : uit, leeg ? "" : bericht("kies"));
      verder.append(maak("kies", {}));
      verder.firstElementChild.onclick = () => {
        gemeente.value = "alle";
        doe(gemeente).then(() => kop.focus());
      };
      return;
    }
    if (!leeg) wissel(wacht, stand.dataset.wacht);
    await werk.haal(nodig());
    // Something else was chosen meanwhile.
    if (deze !== vraag) return;
    const { rijen: lijst, zeker, telling } = vind(werk, staat);
    const woorden = tel(telling).join(", ");
    const soorten = [...new Set(lijst.flatMap(({ onbekend }) => onbekend))];
    const zinnen = [`${bericht(zeker > 1 ? "aantal" : zeker ? "een" : "niets", { aantal: zeker })}: ${woorden}.`];
    if (soorten.length) zinnen.push(bericht("nog", { aantal: lijst.length - zeker, wat: weet(soorten[1] ? "meer" : soorten[0]) }));
    if (staat.pc && !werk.punt(staat.pc)) zinnen.push(bericht("vreemd"));
    wissel(leeg ? vast : uit, leeg ? "" : zinnen.join(" "));
    rijen.replaceChildren();
    if (!leeg) voegToe(lijst, 0);
  }

  /** A field changed: a new step in the history, but for the next letter in the same field. */
  function verander(veld) {
    if (veld === gemeente) zetWijken();
    staat = leesForm();
    const adres = location.pathname + schrijf(staat);
    if (!location.href.endsWith(adres)) {
      history[veld === getypt ? "replaceState" : "pushState"](null, "", adres);
      getypt = [q, postcode].includes(veld) && veld;
    }
    return toon();
  }

  /** What the address asks for. */
  function volg() {
    staat = lees(new URLSearchParams(location.search), location.hash);
    getypt = undefined;
    // A list with one value in it is that value as a text; an empty one is none.
    for (const veld of form.querySelectorAll("[name]")) {
      if (veld.type === "checkbox") veld.checked = staat[veld.name].includes(veld.value);
      else veld.value = staat[veld.name];
      if (veld === gemeente) zetWijken();
    }
    postcode.value = staat.pc;
    km.value = staat.km;
    staat = leesForm();
    return toon();
  }

  return (veld) => (veld ? verander(veld) : volg());
}

form.addEventListener("focusin", () => doe(q, true), { once: true });
form.addEventListener("input", ({ target }) => doe(target));
form.addEventListener("submit", (gebeurtenis) => {
  gebeurtenis.preventDefault();
  form.querySelector("details").open = false;
  kop.focus();
});
wis.addEventListener("click", () => {
  form.reset();
  q.focus();
  doe(gemeente);
});
addEventListener("popstate", () => doe());
if (location.search || /^#[1-9]\d{3}/.test(location.hash)) doe();
