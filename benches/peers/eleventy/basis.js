// What all pages share, and the pieces of which some are made.
import markdownIt from "markdown-it";
import { site, vandaag } from "./kaart.js";
import { datum, html, kosten, maand, mail, plek, reeks, rol, talen, telefoon, wanneer } from "./woorden.js";

const md = markdownIt({ html: false });

export const markdown = (text) => (text ? md.render(text) : "");

export const link = (one) => `<a href="${one.url}">${html(one.naam)}</a>`;

export const als = (value, make) => (value === undefined || value === "" ? "" : make(value));

export const p = (value) => als(value, (text) => `<p>${html(text)}</p>`);

/** A whole page: `kruimels` are the pages above it, below the home page; nothing for the home page itself. */
export function pagina({ url, titel, venster, omschrijving, kruimels }, inhoud) {
  const weg =
    kruimels &&
    `<nav aria-label="Waar u bent"><ol><li><a href="/">Home</a></li>${kruimels
      .map((kruimel) => `<li>${link(kruimel)}</li>`)
      .join("")}<li aria-current="page">${html(titel)}</li></ol></nav>`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(venster)}</title>
<meta name="description" content="${html(omschrijving)}">
<link rel="canonical" href="${site.basis_url}${url}">
<link rel="stylesheet" href="/assets/stijl.css">
</head>
<body>
<a href="#hoofdinhoud">Naar de inhoud</a>
<header>
<p><a href="/">${html(site.naam)}</a></p>
<nav aria-label="Hoofdmenu">
<ul>
<li><a href="/gemeenten/">Gemeenten</a></li>
<li><a href="/themas/">Thema's</a></li>
<li><a href="/coaches/">Coaches</a></li>
<li><a href="/organisaties/">Organisaties</a></li>
</ul>
</nav>
</header>
${weg ?? ""}
<main id="hoofdinhoud">
${inhoud}
</main>
<footer>
<p>Bijgewerkt op ${datum(vandaag)}.</p>
<p>Vragen aan de redactie? ${mail(site.redactie.email)}</p>
${site.attributie.map(p).join("")}
</footer>
</body>
</html>
`;
}

export const gecontroleerd = (record) => `<p>Gecontroleerd in ${maand(record.gecontroleerd_op, vandaag)}.</p>`;

/** An activity as a row in a list. */
export function rij(activiteit, metGemeente = false) {
  if (activiteit.rij === undefined) {
    const [plaats] = [...(activiteit.locatie ? [activiteit.locatie] : []), ...(activiteit.locaties ?? [])];
    activiteit.rij =
      link(activiteit) +
      p(activiteit.samenvatting) +
      p(wanneer(activiteit, vandaag)) +
      p(plaats && plek(plaats)) +
      p(activiteit.kosten && kosten(activiteit.kosten));
  }
  return `<li>${activiteit.rij}${metGemeente ? p(activiteit.gemeente.naam) : ""}</li>`;
}

/** The activities of a thema: rows, or links where a list is long or all of them belong to another thema first. */
export const themadeel = (groep, lang) => `<h2 id="${groep.thema.id}">${html(groep.thema.naam)}</h2>
<ul>${groep.activiteiten.map((one) => (lang || !groep.own ? `<li>${link(one)}</li>` : rij(one))).join("\n")}</ul>`;

export const vangnet = ({ vangnet: net }) => `<h2>Als er meer nodig is</h2>
<p>${html(net.naam)}, ${telefoon(net.telefoon)}, ${net.wanneer}</p>`;

/** What is to know of a coach. */
export const coachfeiten = (coach) => `<p>${rol(coach)}, ${link(coach.organisatie)}</p>
${coach.afwezig ? `<p>Afwezig${als(coach.tot, (tot) => ` tot en met ${datum(tot)}`)}</p>` : ""}
<p>${telefoon(coach.telefoon)}</p>
<p>${mail(coach.email)}</p>
<dl>
<dt>Bereikbaar</dt>
${coach.bereikbaar.map((regel) => `<dd>${reeks(regel.dagen, regel)}</dd>`).join("")}
${(coach.spreekuren ?? [])
  .map((uur) => `<dt>Spreekuur</dt><dd>${reeks([uur.dag], uur)}</dd><dd>${html(uur.plaats)}, kamer ${uur.kamer}</dd>`)
  .join("")}
${als(coach.wachttijd_weken, (weken) => `<dt>Wachttijd in weken</dt><dd>${weken}</dd>`)}
<dt>Talen</dt><dd>${talen(coach.talen)}</dd>
${als(coach.vervanger, (ander) => `<dt>Vervanger</dt><dd>${link(ander)}, ${telefoon(ander.telefoon)}</dd>`)}
</dl>
${gecontroleerd(coach)}`;
