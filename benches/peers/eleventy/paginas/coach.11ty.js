import { coachfeiten, link, p, pagina } from "../basis.js";
import { coaches, site } from "../kaart.js";
import { html, rol } from "../woorden.js";

export default class {
  data() {
    return {
      plaatsen: coaches.map((_, at) => at),
      pagination: { data: "plaatsen", size: 1, alias: "plaats" },
      permalink: ({ plaats }) => `${coaches[plaats].url}index.html`,
    };
  }

  render({ plaats }) {
    const coach = coaches[plaats];
    const naam = rol(coach).toLowerCase();
    const wijken = coach.wijken.map(
      (wijk) =>
        `<dt>${link(wijk)}</dt><dd>${html(wijk.dorpen.join(", "))}</dd><dd>Activiteiten: ${wijk.activiteiten.length}</dd>`,
    );
    const inhoud = `<h1>${html(coach.naam)}</h1>
${p(coach.over)}
${coachfeiten(coach)}
<h2>Wijken</h2>
<dl>${wijken.join("\n")}</dl>`;
    return pagina(
      {
        url: coach.url,
        titel: coach.naam,
        venster: `${coach.naam}, ${naam} – ${site.naam}`,
        omschrijving: `Telefoon, werkdagen en wijken van ${coach.naam}, ${naam} in ${coach.gemeente.naam}.`,
        kruimels: [{ naam: "Coaches", url: "/coaches/" }],
      },
      inhoud,
    );
  }
}
