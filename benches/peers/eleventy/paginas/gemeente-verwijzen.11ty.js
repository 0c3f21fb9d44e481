import { als, link, p, pagina, vangnet } from "../basis.js";
import { gemeenten, site } from "../kaart.js";
import { ROUTES, begin, html, mail, rol, telefoon } from "../woorden.js";

const route = (one) => `<h3>${ROUTES[one.soort]}</h3>
${p(one.product)}${als(one.email, (adres) => `<p>${mail(adres)}</p>`)}
${als(one.nummer, (nummer) => `<p>${telefoon(nummer)}</p>`)}${p(one.wanneer)}
${als(one.stappen, (stappen) => `<ol>${stappen.map((stap) => `<li>${html(stap)}</li>`).join("")}</ol>`)}`;

const coachregel = (coach) =>
  `<li>${link(coach)}, ${rol(coach)}, ${telefoon(coach.telefoon)}, ${mail(coach.email)}</li>`;

export default class {
  data() {
    return {
      plaatsen: gemeenten.map((_, at) => at),
      pagination: { data: "plaatsen", size: 1, alias: "plaats" },
      permalink: ({ plaats }) => `${gemeenten[plaats].url}verwijzen/index.html`,
    };
  }

  render({ plaats }) {
    const gemeente = gemeenten[plaats];
    const { naam, verwijzing } = gemeente;
    const titel = `Verwijzen in ${naam}`;
    const via = verwijzing.via_praktijk ?? [];
    const direct = verwijzing.verwijzers.filter((who) => !via.includes(who));
    const routes = gemeente.status === "actief" ? verwijzing.routes : [];
    const inhoud = `<h1>${html(titel)}</h1>
${routes.length > 0 ? `<h2>Zo verwijst u</h2>${routes.map(route).join("\n")}` : ""}
<p>De coach belt binnen ${verwijzing.reactietijd_werkdagen} werkdagen.</p>
<h2 id="past">Wie verwijst</h2>
<ul>${direct.map((who) => `<li>${html(begin(who))}</li>`).join("")}
${via.map((who) => `<li>${html(begin(who))}, via de praktijk</li>`).join("")}</ul>
<h2>De coach per wijk</h2>
${gemeente.wijken.map((wijk) => `<h3>${link(wijk)}</h3><ul>${wijk.coaches.map(coachregel).join("")}</ul>`).join("\n")}
${vangnet(gemeente)}`;
    return pagina(
      {
        url: `${gemeente.url}verwijzen/`,
        titel,
        venster: `${titel} – ${site.naam}`,
        omschrijving: `Verwijzen in ${naam}: coach en telefoon per wijk, routes, stopregels en registratie.`,
        kruimels: [{ naam: "Gemeenten", url: "/gemeenten/" }, gemeente],
      },
      inhoud,
    );
  }
}
