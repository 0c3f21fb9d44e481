import { als, gecontroleerd, link, p, pagina, rij } from "../basis.js";
import { organisaties, site } from "../kaart.js";
import { ORGANISATIES, html, mail, rol, telefoon, website } from "../woorden.js";

export default class {
  data() {
    return {
      plaatsen: organisaties.map((_, at) => at),
      pagination: { data: "plaatsen", size: 1, alias: "plaats" },
      permalink: ({ plaats }) => `${organisaties[plaats].url}index.html`,
    };
  }

  render({ plaats }) {
    const organisatie = organisaties[plaats];
    const { naam, coaches, activiteiten } = organisatie;
    const coachregel = (coach) => `<li>${link(coach)}, ${rol(coach)}, ${telefoon(coach.telefoon)}</li>`;
    const inhoud = `<h1>${html(naam)}</h1>
<p>${ORGANISATIES[organisatie.soort]}</p>
${p(organisatie.samenvatting)}
<h2>Contact</h2>
${als(organisatie.telefoon, (nummer) => `<p>${telefoon(nummer)}</p>`)}
${als(organisatie.email, (adres) => `<p>${mail(adres)}</p>`)}
${als(organisatie.website, (url) => `<p>${website(url)}</p>`)}
${als(organisatie.adres, (adres) => p(`${adres.straat}, ${adres.postcode} ${adres.plaats}`))}
${coaches.length > 0 ? `<h2>Coaches</h2><ul>${coaches.map(coachregel).join("")}</ul>` : ""}
${activiteiten.length > 0 ? `<h2>Activiteiten</h2><ul>${activiteiten.map((one) => rij(one, true)).join("\n")}</ul>` : ""}
${gecontroleerd(organisatie)}`;
    return pagina(
      {
        url: organisatie.url,
        titel: naam,
        venster: `${naam} – ${site.naam}`,
        omschrijving: organisatie.samenvatting,
        kruimels: [{ naam: "Organisaties", url: "/organisaties/" }],
      },
      inhoud,
    );
  }
}
