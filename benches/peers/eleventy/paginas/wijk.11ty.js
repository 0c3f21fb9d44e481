import { coachfeiten, link, p, pagina, rij, themadeel, vangnet } from "../basis.js";
import { groepen, site, wijken } from "../kaart.js";
import { gebied, html } from "../woorden.js";

/** The most rows; beyond it there are only links. */
const MEESTE = 40;

/** How many activities for the whole gemeente such a page still shows. */
const BREED = 5;

export default class {
  data() {
    return {
      plaatsen: wijken.map((_, at) => at),
      pagination: { data: "plaatsen", size: 1, alias: "plaats" },
      permalink: ({ plaats }) => `${wijken[plaats].url}index.html`,
    };
  }

  render({ plaats }) {
    const wijk = wijken[plaats];
    const { naam, gemeente, activiteiten } = wijk;
    const lang = activiteiten.length > MEESTE;
    const breed = activiteiten.filter((one) => one.hele_gemeente);
    const nabij = activiteiten.filter((one) => !one.hele_gemeente);
    const coaches = gemeente.status === "actief" ? wijk.coaches : [];
    const inhoud = `<h1>${html(naam)}</h1>
${p(wijk.samenvatting)}
${coaches.map((coach) => `<h2>${link(coach)}</h2>${coachfeiten(coach)}`).join("\n")}
<p><a href="${gemeente.url}verwijzen/">Verwijzen in ${html(gemeente.naam)}</a></p>
<h2>Te doen in ${html(naam)}</h2>
<p>Activiteiten: ${activiteiten.length}</p>
${groepen(nabij)
  .map((groep) => themadeel(groep, lang))
  .join("\n")}
${
  breed.length > 0
    ? `<h2>Voor heel ${html(gemeente.naam)}</h2>
<ul>${breed
        .slice(0, lang ? BREED : breed.length)
        .map((one) => rij(one))
        .join("\n")}</ul>`
    : ""
}
<p><a href="${gemeente.url}activiteiten/">Alle activiteiten in ${html(gemeente.naam)}</a></p>
<h2>Het gebied</h2>
<dl>
<dt>Dorpen</dt><dd>${html(wijk.dorpen.join(", "))}</dd>
<dt>Postcodes</dt><dd>${wijk.postcodes.map(gebied).join(", ")}</dd>
</dl>
${vangnet(gemeente)}`;
    return pagina(
      {
        url: wijk.url,
        titel: naam,
        venster: `${naam}, ${gemeente.naam} – ${site.naam}`,
        omschrijving: `De coach van ${naam} met telefoonnummer, en de activiteiten in deze wijk.`,
        kruimels: [{ naam: "Gemeenten", url: "/gemeenten/" }, gemeente],
      },
      inhoud,
    );
  }
}
