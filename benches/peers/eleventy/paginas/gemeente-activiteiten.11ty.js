import { link, pagina, themadeel } from "../basis.js";
import { gemeenten, groepen, site } from "../kaart.js";
import { html } from "../woorden.js";

/** The most rows; beyond it there are only links. */
const MEESTE = 100;

export default class {
  data() {
    return {
      plaatsen: gemeenten.map((_, at) => at),
      pagination: { data: "plaatsen", size: 1, alias: "plaats" },
      permalink: ({ plaats }) => `${gemeenten[plaats].url}activiteiten/index.html`,
    };
  }

  render({ plaats }) {
    const gemeente = gemeenten[plaats];
    const { naam, activiteiten } = gemeente;
    const titel = `Activiteiten in ${naam}`;
    const inhoud = `<h1>${html(titel)}</h1>
<p>Activiteiten: ${activiteiten.length}</p>
${groepen(activiteiten)
  .map((groep) => themadeel(groep, activiteiten.length > MEESTE))
  .join("\n")}
<h2>Per wijk</h2>
<ul>${gemeente.wijken.map((wijk) => `<li>${link(wijk)} (${wijk.activiteiten.length})</li>`).join("")}</ul>`;
    return pagina(
      {
        url: `${gemeente.url}activiteiten/`,
        titel,
        venster: `${titel} – ${site.naam}`,
        omschrijving: `Wat er te doen is in ${naam}, per thema.`,
        kruimels: [{ naam: "Gemeenten", url: "/gemeenten/" }, gemeente],
      },
      inhoud,
    );
  }
}
