import { als, gecontroleerd, link, markdown, p, pagina, vangnet } from "../basis.js";
import { gemeenten, organisaties, site, themas } from "../kaart.js";
import { SECTOREN, begin, datum, html, rol, telefoon } from "../woorden.js";

const organisatie = new Map(organisaties.map((one) => [one.slug, one]));

const wijkregel = (wijk) => `<dt>${link(wijk)}</dt>
<dd>${html(wijk.dorpen.join(", "))}</dd>
${als(wijk.contact, (coach) => `<dd>${rol(coach)}: ${link(coach)}, ${telefoon(coach.telefoon)}</dd>`)}
<dd>Activiteiten: ${wijk.activiteiten.length}</dd>`;

function lid({ rol: naam, sector, organisatie: van }) {
  const known = organisatie.get(van);
  return `<li>${begin(naam)}, ${SECTOREN[sector]}: ${known ? link(known) : html(van)}</li>`;
}

export default class {
  data() {
    return {
      plaatsen: gemeenten.map((_, at) => at),
      pagination: { data: "plaatsen", size: 1, alias: "plaats" },
      permalink: ({ plaats }) => `${gemeenten[plaats].url}index.html`,
    };
  }

  render({ plaats }) {
    const gemeente = gemeenten[plaats];
    const { naam, url } = gemeente;
    const own = themas
      .map((one) => [one, gemeente.activiteiten.filter((activiteit) => activiteit.themas.includes(one)).length])
      .filter(([, aantal]) => aantal > 0);
    const thema = ([one, aantal]) =>
      `<li><a href="${url}activiteiten/#${one.id}">${html(one.naam)}</a> (${aantal})</li>`;
    const inhoud = `<h1>${html(naam)}</h1>
${p(gemeente.samenvatting)}
${gemeente.status === "gepland" ? `<p>Verwijzen kan hier vanaf ${datum(gemeente.vanaf)}.</p>` : ""}
<p><a href="${url}verwijzen/">Verwijzen in ${html(naam)}</a></p>
<p><a href="${url}activiteiten/">Activiteiten in ${html(naam)}</a> (${gemeente.activiteiten.length})</p>
<h2>Wijken</h2>
<dl>${gemeente.wijken.map(wijkregel).join("\n")}</dl>
<h2>Thema's</h2>
<ul>${own.map(thema).join("")}</ul>
<h2>Wie doet het</h2>
<p>${link(gemeente.organisatie)}</p>
<ul>${gemeente.kernteam.map(lid).join("")}</ul>
${markdown(gemeente.uitgangspunten.tekst)}
${vangnet(gemeente)}
${gecontroleerd(gemeente)}`;
    return pagina(
      {
        url,
        titel: naam,
        venster: `${naam} – ${site.naam}`,
        omschrijving: `Welzijn op Recept in ${naam}: wie de coach is van uw wijk en wat er te doen is.`,
        kruimels: [{ naam: "Gemeenten", url: "/gemeenten/" }],
      },
      inhoud,
    );
  }
}
