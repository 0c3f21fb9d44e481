/**
 * The coach finder: puts the field on the page and shows the answer below it.
 * On a page without a place for the answer the field leads to the page that has one. What is typed
 * stands in the fragment of the address, which browsers never send.
 */

const plek = document.querySelector("[data-zoeker]");
const uitkomst = document.querySelector("[data-antwoord]");

/** The field with its form, put in the place that the page keeps for it. */
function zetVeld() {
  plek.prepend(plek.querySelector("template[data-zoekveld]").content.cloneNode(true));
  plek.querySelector(".zoeker-anders")?.remove();
  return { form: plek.querySelector("form"), veld: plek.querySelector("input"), stand: plek.querySelector("[role=status]") };
}

/** What the address asks for; nothing when the fragment is a place on this page. */
function uitAdres() {
  // A search from the address bar of the browser may have a plus for a space.
  let tekst = location.hash.slice(1).replace(/\+/g, " ");
  try {
    tekst = decodeURIComponent(tekst);
  } catch {
    // A broken escape: looked up as it stands.
  }
  return document.getElementById(tekst) ? "" : tekst.trim();
}

/** What someone typed, as it stands in the address: `#9351AB`, `#ter-apel`, `#9501/maarswold`. */
function adres(invoer) {
  const tekst = invoer.trim().replace(/^(\d{4})\s+(?=[a-z]{1,2}$)/i, "$1").replace(/\s+/g, "-");
  return `#${encodeURIComponent(tekst).replace(/%2F/g, "/")}`;
}

if (plek) {
  const delen = zetVeld();
  if (uitkomst) {
    wacht(delen);
  } else {
    delen.form.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      location.href = plek.dataset.doel + (delen.veld.value.trim() ? adres(delen.veld.value) : "");
    });
    // The home page is light and does without start.js, which knows this box elsewhere.
    const kop = document.querySelector(".kop-zoek");
    kop.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      location.href = `${kop.action}#${new URLSearchParams({ q: kop.firstElementChild.value })}`;
    });
  }
}

/** The page with the answer: fetches the look-up when the address asks for something, or someone begins to type. */
function wacht(delen) {
  const { form, veld } = delen;
  veld.focus({ preventScroll: true });
  // Nothing is ever sent; that someone pressed Enter before the look-up was there is remembered.
  form.addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    delen.gevraagd = true;
  });
  if (uitAdres() || veld.value) {
    begin(delen);
    return;
  }
  const eerste = new AbortController();
  const start = () => {
    eerste.abort();
    begin(delen);
  };
  for (const wat of ["input", "submit"]) form.addEventListener(wat, start, { signal: eerste.signal });
  addEventListener("hashchange", () => uitAdres() && start(), { signal: eerste.signal });
}

/** Looks up and answers, from now on. */
async function begin(delen) {
  const { form, veld, stand } = delen;
  const { basis } = plek.dataset;
  const [opzoeken, { bericht, maak }, { kaal }] = await Promise.all([import("./opzoeken.js"), import("./sjabloon.js"), import("./taal.js")]);
  const { bel, coachesVan, leesKlachten, leesPostcode, leesTabel, letters, vraagtKlachten, zoek } = opzoeken;
  const geladen = new Map();
  let vraag = 0, vorige = null;

  /** A table, fetched once; a failure is tried again the next time. */
  function laad(naam, lees) {
    if (!geladen.has(naam)) {
      const tabel = fetch(plek.dataset[naam]).then((antwoord) => {
        if (!antwoord.ok) throw new Error(String(antwoord.status));
        return antwoord.json();
      }).then(lees);
      tabel.catch(() => geladen.delete(naam));
      geladen.set(naam, tabel);
    }
    return geladen.get(naam);
  }

  const toonSjabloon = (naam, waarden) =>
    uitkomst.replaceChildren(maak(naam, waarden));
  const link = (tekst, pad) => ({ tekst, href: basis + pad });
  const nummer = (telefoon) => (telefoon ? { tekst: telefoon, href: bel(telefoon) } : "");
  const post = (email) => (email ? { tekst: email, href: `mailto:${email}` } : "");
  const coachLink = (coach) => link(coach.naam, `coaches/${coach.slug}/`);

  /** A wijk with its coach and the agreements of the gemeente. */
  function toonWijk(tabel, { wijk: id, pc, ookBuiten }) {
    const wijk = tabel.wijken[id];
    const gemeente = tabel.gemeenten[wijk.gemeente];
    const { coaches, invaller } = coachesVan(tabel, id, pc);
    const [coach, ...meer] = coaches;
    if (!coach) return toonOnbekend(wijk.naam);
    const wie = invaller ?? coach;
    const vaste = tabel.coaches[coach.vervanger];
    const tekst = kaal(bericht("kopieertekst", {
      gemeente: gemeente.naam, wijk: wijk.naam, rol: gemeente.rol, coach: wie.naam, telefoon: wie.telefoon, code: gemeente.code,
      lokaal: gemeente.lokaal ? ` ${bericht("kopieertekst_lokaal").trim()}` : "", maanden: gemeente.maanden,
    }));
    toonSjabloon("wijk", {
      wijk: link(wijk.naam, `gemeenten/${gemeente.slug}/${wijk.slug}/`),
      gemeente: link(gemeente.naam, `gemeenten/${gemeente.slug}/`),
      postcode: pc ? `${pc.pc4}${pc.letters ? ` ${pc.letters}` : ""}` : "",
      letop: ookBuiten ? bericht("ook_buiten", { plaats: ookBuiten }) : "",
      coach: coachLink(coach), coachRol: coach.rol, organisatie: link(coach.organisatie.naam, `organisaties/${coach.organisatie.slug}/`),
      afwezig: coach.afwezig && [coach.afwezig, invaller ? `${bericht("bel_wie", { naam: invaller.naam })}.` : ""].join(" ").trim(),
      bel: { href: bel(wie.telefoon) }, belWie: bericht("bel_wie", { naam: wie.naam }), belNummer: wie.telefoon,
      bereikbaar: coach.bereikbaar, coachEmail: post(coach.email), wachttijd: coach.wachttijd, talen: coach.talen.join(", "),
      eigenNummer: invaller ? nummer(coach.telefoon) : "", eigenNummerVan: bericht("eigen_nummer", { naam: coach.naam }),
      spreekuren: coach.spreekuren.map((uur) => ({ uur: uur.wanneer, waar: uur.waar })),
      vervanger: vaste && !coach.afwezig ? coachLink(vaste) : "", vervangerTelefoon: vaste ? nummer(vaste.telefoon) : "",
      vers: coach.oud ? "" : coach.gecontroleerd, oud: coach.oud ? coach.gecontroleerd : "",
      meer: meer.map((ander) => ({ naam: coachLink(ander), rol: ander.rol, telefoon: nummer(ander.telefoon) })),
      routes: gemeente.routes.map((route) => ({
        ...route, telefoon: nummer(route.telefoon), email: post(route.email), formulier: route.url ? { href: route.url } : "",
      })),
      direct: gemeente.direct, via: gemeente.via, reactie: gemeente.reactie, terug: gemeente.terug, code: gemeente.code,
      omschrijving: gemeente.omschrijving, lokaal: gemeente.lokaal || "",
      vangnet: wijk.eigenVangnet ? "" : gemeente.vangnet, vangnetTelefoon: nummer(gemeente.vangnetTelefoon),
      past: { href: `${basis}gemeenten/${gemeente.slug}/verwijzen/#past` }, instructie: { href: `${basis}gemeenten/${gemeente.slug}/verwijzen/` },
      tekst,
    });
    // The first language is the source: its folder has the shortest address.
    uitkomst.querySelectorAll(".folders a").forEach((a, i) => { a.href = `${basis}gemeenten/${gemeente.slug}/${wijk.slug}/folder/${i ? `${a.lang}/` : ""}#print`; });
    uitkomst.querySelector("[data-kopieer]").addEventListener("click", () => kopieer(uitkomst.querySelector("textarea")));
    const waarden = { wijk: wijk.naam, gemeente: gemeente.naam, coach: coach.naam, invaller: wie.naam, telefoon: wie.telefoon };
    return bericht(invaller ? "stand_invaller" : "stand_wijk", waarden);
  }

  /** Copies the text; where the browser refuses, selects it so that Ctrl+C does. */
  async function kopieer(tekstvak) {
    let melding = "gekopieerd";
    try {
      await navigator.clipboard.writeText(tekstvak.value);
    } catch {
      tekstvak.focus();
      tekstvak.select();
      melding = "geselecteerd";
    }
    stand.textContent = bericht(melding);
    uitkomst.querySelector("[data-kopieer-stand]").textContent = bericht(melding);
  }

  /** Large links to choose from: each leads to its own address on this page. */
  function toonKeuze(tabel, klachten, uitslag, invoer) {
    const { wijken, pc } = uitslag;
    const keuzes = [
      ...uitslag.gemeenten.map((id) => {
        const gemeente = tabel.gemeenten[id];
        const aantal = tabel.wijken.filter((wijk) => wijk.gemeente === id).length;
        return { keuze: { href: adres(gemeente.naam) }, naam: gemeente.naam, uitleg: bericht("gemeente_wijken", { aantal }) };
      }),
      ...wijken.map((id) => {
        const wijk = tabel.wijken[id];
        const deel = letters(wijk, pc);
        const waar = [wijk.dorpen.join(", "), deel && bericht("letters", { letters: deel })].filter(Boolean).join(". ");
        return { keuze: { href: adres(`${pc ? pc.pc4 : tabel.gemeenten[wijk.gemeente].slug}/${wijk.slug}`) }, naam: wijk.naam, uitleg: waar };
      }),
      ...uitslag.klachten.map((id) => ({
        keuze: { href: adres(klachten.klachten[id].naam) }, naam: klachten.klachten[id].naam, uitleg: bericht("klacht_uitleg"),
      })),
    ];
    const gemeente = uitslag.gemeente === undefined ? "" : tabel.gemeenten[uitslag.gemeente].naam;
    const kop = pc ? bericht("kies_postcode", { postcode: pc.pc4 }) : gemeente ? bericht("kies_wijk", { gemeente }) : bericht("kies_anders", { invoer: invoer.trim() });
    const gesplitst = pc && wijken.some((id) => letters(tabel.wijken[id], pc));
    const letop = uitslag.ookBuiten ? bericht("ook_buiten", { plaats: uitslag.ookBuiten }) : gesplitst ? bericht("hele_postcode") : "";
    toonSjabloon("keuze", { kop, letop, keuzes });
    return `${kop} ${bericht("stand_keuze", { aantal: keuzes.length })}`;
  }

  function toonMelding(waarden) {
    toonSjabloon("melding", waarden);
    return `${waarden.kop}. ${waarden.tekst}`;
  }

  const toonOnbekend = (wat) => toonMelding({ kop: bericht("onbekend_kop", { invoer: wat }), tekst: bericht("onbekend") });

  /** A gemeente in which nobody can refer yet. */
  function toonStatus(gemeente) {
    const gepland = gemeente.status === 1;
    const uitleg = gepland ? bericht(gemeente.vanaf ? "gepland_vanaf" : "gepland", { datum: gemeente.vanaf }) : bericht("niet");
    return toonMelding({
      kop: bericht(gepland ? "gepland_kop" : "niet_kop", { gemeente: gemeente.naam }), tekst: `${uitleg} ${bericht("anders")}`,
      vangnet: gemeente.vangnet, vangnetTelefoon: nummer(gemeente.vangnetTelefoon),
      link: link(bericht("naar_gemeente", { gemeente: gemeente.naam }), `gemeenten/${gemeente.slug}/`),
    });
  }

  function toonKlacht(klacht) {
    toonSjabloon("klacht", {
      klacht: link(klacht.naam, `klachten/${klacht.slug}/`), indicaties: klacht.indicaties, letopTekst: klacht.letop,
      themas: klacht.themas.map((thema) => ({ thema: link(thema.naam, `themas/${thema.slug}/`) })),
      codes: klacht.codes.map((code) => ({ ...code, lokaal: code.lokaal || "" })),
    });
    return bericht("stand_klacht", { klacht: klacht.naam });
  }

  /** Shows what a look-up found; gives the line for the status. */
  function toon(tabel, klachten, uitslag, invoer) {
    switch (uitslag.soort) {
      case "wijk": return toonWijk(tabel, uitslag);
      case "keuze": return toonKeuze(tabel, klachten, uitslag, invoer);
      case "status": return toonStatus(tabel.gemeenten[uitslag.gemeente]);
      case "klacht": return toonKlacht(klachten.klachten[uitslag.klacht]);
      case "buiten": {
        const kop = uitslag.wat === uitslag.plaats ? "buiten_plaats_kop" : "buiten_kop";
        return toonMelding({ kop: bericht(kop, { postcode: uitslag.wat, plaats: uitslag.plaats }), tekst: bericht("buiten") });
      }
      case "registratie": {
        const eigen = uitslag.gemeenten.map((id) => tabel.gemeenten[id]);
        const tekst = bericht(eigen[0].lokaal ? "registratie_lokaal" : "registratie", { gemeenten: eigen.map((een) => een.naam).join(", ") });
        return toonMelding({ kop: bericht("registratie_kop", { code: uitslag.code }), tekst });
      }
      case "code": return toonMelding({ kop: bericht("code_kop", { code: uitslag.wat }), tekst: bericht("code") });
      case "onbekend": return toonOnbekend(uitslag.wat);
      default:
        uitkomst.replaceChildren();
        return uitslag.soort === "kort" ? bericht("kort") : "";
    }
  }

  /** Looks up and shows. While typing, what is not found yet stays unsaid. */
  async function vind(invoer, typend) {
    const deze = (vraag += 1);
    let melding = "", uitslag = { soort: "leeg" };
    try {
      if (invoer.trim()) {
        const [tabel, klachten] = await Promise.all([laad("coaches", leesTabel), vraagtKlachten(invoer) ? laad("klachten", leesKlachten) : null]);
        // Something else was typed meanwhile.
        if (deze !== vraag) return uitslag;
        uitslag = zoek(tabel, invoer, klachten);
        if (typend && ["onbekend", "code"].includes(uitslag.soort) && invoer.trim().length < 5) uitslag = { soort: "leeg" };
        melding = toon(tabel, klachten, uitslag, invoer);
      } else {
        uitkomst.replaceChildren();
      }
    } catch {
      if (deze !== vraag) return uitslag;
      melding = toonMelding({ kop: bericht("fout_kop"), tekst: bericht("fout") });
    }
    uitkomst.hidden = !uitkomst.childElementCount;
    document.body.classList.toggle("met-antwoord", !uitkomst.hidden);
    stand.textContent = melding;
    return uitslag;
  }

  /** Puts what was looked up in the address: a new step, unless it only makes the last one longer. */
  function onthoud(invoer) {
    const nieuw = invoer.trim() ? adres(invoer) : location.pathname;
    if (nieuw === (location.hash || location.pathname)) return;
    const verder = vorige !== null && invoer.trim().startsWith(vorige) && invoer.trim() !== vorige;
    history[verder ? "replaceState" : "pushState"](null, "", nieuw);
    vorige = invoer.trim();
  }

  /** Shows what the address asks for: on load, and when one goes back or forward or follows a choice. */
  function volg() {
    const invoer = uitAdres();
    vorige = invoer || null;
    // A choice, such as 9501/maarswold, is no text that someone types.
    const [links, rechts] = invoer.split("/");
    veld.value = !rechts || leesPostcode(links) ? links : rechts;
    return vind(invoer, false);
  }

  form.addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    onthoud(veld.value);
    vind(veld.value, false);
  });
  veld.addEventListener("input", () => {
    vind(veld.value, true);
    if (leesPostcode(veld.value)) onthoud(veld.value);
  });
  uitkomst.addEventListener("click", (gebeurtenis) => {
    const keuze = gebeurtenis.target.closest(".keuze");
    if (!keuze) return;
    gebeurtenis.preventDefault();
    history.pushState(null, "", keuze.getAttribute("href"));
    volg().then(() => uitkomst.querySelector("h2")?.focus());
  });
  addEventListener("popstate", volg);
  addEventListener("hashchange", () => { if (uitAdres() !== vorige) volg(); });
  // What the address asks for, or what was typed before the look-up was there.
  if (uitAdres()) {
    volg();
  } else if (veld.value) {
    vind(veld.value, !delen.gevraagd);
    if (delen.gevraagd || leesPostcode(veld.value)) onthoud(veld.value);
  }
}
