/**
 * The page that searches everything. What is looked for stands in the fragment of the address (`#q=wandelen`), which browsers
 * never send. The tables are fetched once someone is about to type.
 */

const plek = document.querySelector("[data-zoekpagina]");
const [veld, keuze, lijst, stand] = ["input", "select", "ol", "[role=status]"].map((wat) => plek.querySelector(wat));
const deel = (naam) => plek.querySelector(`[data-deel=${naam}]`);
const lijsten = document.querySelector("[data-lijsten]");
const { basis } = plek.dataset;

/** How many results are shown at first, and by how many more. */
const STAP = 20;

let werk, vorige, treffers = [];
/** Whether the step that the address stands at was asked for: typing then begins a new one. */
let gevraagd = false;
/** What sjabloon.js gives, once it is there: a first visit fetches little. */
let bericht, maak;

const uitAdres = () => new URLSearchParams(location.hash.slice(1));

/** The tables that a question needs: in a large region those of the gemeente that is chosen or named. */
async function haal(vraag) {
  werk ??= Promise.all([import("./zoeken.js"), import("./sjabloon.js")]).then(([{ laad }, sjabloon]) => {
    ({ bericht, maak } = sjabloon);
    return laad(plek.dataset.zoekpagina);
  });
  werk.catch(() => { werk = undefined; });
  const tabel = await werk;
  const genoemd = tabel.gesplitst ? tabel.noemt(vraag) : null;
  if (tabel.gesplitst && keuze.length < 3) {
    keuze.append(...tabel.gemeenten.map(({ naam, slug }) => new Option(naam, slug)));
    keuze.value = uitAdres().get("gemeente") ?? "";
    deel("gemeente").hidden = false;
  }
  const gekozen = tabel.gemeenten.findIndex(({ slug }) => slug === keuze.value);
  const alle = !tabel.gesplitst || keuze.value === "*";
  await Promise.all([tabel.haalAlgemeen(), tabel.haal(alle ? null : gekozen < 0 ? genoemd : [gekozen])]);
  return tabel;
}

/** A result as a row, with the words that were looked for marked. */
function rij(tabel, { doc }, vraag) {
  const bij = doc.soort ? doc.bij : [doc.waar || tabel.gemeenten[doc.gemeente].naam, doc.wanneer].filter(Boolean).join(", ");
  const uit = maak("treffer", { soort: bericht("soorten").split("|")[doc.soort], titel: { tekst: doc.titel, href: basis + doc.pad }, bij, alert: doc.alert });
  for (const element of uit.querySelectorAll("a, .rij-bij")) {
    element.replaceChildren(...tabel.merk(element.textContent, vraag).map((tekst, i) => {
      if (i % 2 === 0) return tekst;
      const merk = document.createElement("mark");
      merk.append(tekst);
      return merk;
    }));
  }
  return uit;
}

/** Shows the next results. */
function toonMeer(tabel, vraag) {
  const van = lijst.childElementCount;
  lijst.append(...treffers.slice(van, van + STAP).map((een) => rij(tabel, een, vraag)));
  deel("meer").hidden = lijst.childElementCount >= treffers.length;
}

/** Looks for what stands in the field. */
async function zoek() {
  const vraag = veld.value;
  vorige = vraag;
  // Room for what is about to come, so that nothing moves once it is there.
  plek.classList.toggle("vol", Boolean(vraag.trim()));
  lijsten.hidden = Boolean(vraag.trim());
  let melding = "";
  treffers = [];
  try {
    if (vraag.trim()) {
      const tabel = await haal(vraag);
      // Something else was typed meanwhile.
      if (vraag !== veld.value) return;
      const [pc4] = /^\s*[1-9]\d{3}(?=\s*([a-z]{2})?\s*$)/i.exec(vraag) ?? [];
      treffers = tabel.zoek(vraag);
      lijst.replaceChildren();
      if (pc4) lijst.append(maak("treffer", { titel: { tekst: bericht("postcode", { postcode: pc4.trim() }), href: `${basis}verwijzen/#${pc4.trim()}` } }));
      toonMeer(tabel, vraag);
      const aantal = treffers.length + (pc4 ? 1 : 0);
      melding = bericht(["niets", "een"][aantal] ?? "aantal", { aantal, vraag: vraag.trim() });
    }
  } catch {
    melding = document.querySelector("[data-bericht=fout]").content.textContent;
  }
  lijsten.hidden = lijst.childElementCount > 0 && Boolean(vraag.trim());
  deel("gevonden").hidden = !lijsten.hidden;
  stand.textContent = melding;
}

/** Puts what is looked for in the address: a new step when it is asked for, else in the place of the last one. */
function onthoud(nieuw) {
  const adres = new URLSearchParams({ q: veld.value, ...(keuze.value && { gemeente: keuze.value }) });
  history[nieuw ? "pushState" : "replaceState"](null, "", veld.value.trim() ? `#${adres}` : location.pathname);
}

function volg() {
  veld.value = uitAdres().get("q") ?? "";
  gevraagd = Boolean(veld.value);
  if (veld.value !== vorige) zoek();
}

veld.addEventListener("focus", () => haal("").catch(() => {}), { once: true });
veld.addEventListener("input", () => {
  zoek();
  onthoud(gevraagd);
  gevraagd = false;
});
keuze.addEventListener("change", () => {
  onthoud(true);
  zoek();
});
plek.querySelector("form").addEventListener("submit", (gebeurtenis) => {
  gebeurtenis.preventDefault();
  onthoud(false);
  gevraagd = true;
  zoek();
});
deel("meer").addEventListener("click", async () => {
  const eerste = lijst.childElementCount;
  toonMeer(await werk, veld.value);
  lijst.children[eerste]?.querySelector("a").focus();
});
addEventListener("hashchange", volg);
addEventListener("popstate", volg);
volg();
