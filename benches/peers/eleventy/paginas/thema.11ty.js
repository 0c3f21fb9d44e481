import { markdown, p, pagina, rij } from "../basis.js";
import { gemeenten, site, themas } from "../kaart.js";
import { html } from "../woorden.js";

/** The most rows; beyond it only their number is told, with a link to the list of the gemeente. */
const MEESTE = 150;

export default class {
  data() {
    return {
      plaatsen: themas.map((_, at) => at),
      pagination: { data: "plaatsen", size: 1, alias: "plaats" },
      permalink: ({ plaats }) => `${themas[plaats].url}index.html`,
    };
  }

  render({ plaats }) {
    const thema = themas[plaats];
    const heel = thema.activiteiten.length <= MEESTE;
    const online = thema.activiteiten.filter((one) => heel && one.online);
    const nabij = thema.activiteiten.filter((one) => !heel || !one.online);
    const delen = gemeenten
      .map((gemeente) => [gemeente, nabij.filter((one) => one.gemeente === gemeente)])
      .filter(([, own]) => own.length > 0)
      .map(([gemeente, own]) => {
        const lijst = `<a href="${gemeente.url}activiteiten/#${thema.id}">${html(gemeente.naam)}</a>`;
        const rijen = heel ? `<ul>${own.map((one) => rij(one)).join("\n")}</ul>` : "";
        return `<h3>${lijst} (${own.length})</h3>\n${rijen}`;
      });
    const inhoud = `<h1>${html(thema.naam)}</h1>
${p(thema.samenvatting)}
${markdown(thema.beschrijving)}
<h2>Voor verwijzers</h2>
${markdown(thema.voor_verwijzer)}
<h2>Activiteiten: ${thema.activiteiten.length}</h2>
${delen.join("\n")}
${online.length > 0 ? `<h3>Online</h3><ul>${online.map((one) => rij(one, true)).join("\n")}</ul>` : ""}`;
    return pagina(
      {
        url: thema.url,
        titel: thema.naam,
        venster: `${thema.naam}: wat kunt u doen – ${site.naam}`,
        omschrijving: thema.samenvatting,
        kruimels: [{ naam: "Thema's", url: "/themas/" }],
      },
      inhoud,
    );
  }
}
