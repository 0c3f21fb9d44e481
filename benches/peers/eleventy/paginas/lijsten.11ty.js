// The lists of gemeenten, coaches, organisations and themas.
import { als, link, p, pagina } from "../basis.js";
import { gemeenten, organisaties, site, themas } from "../kaart.js";
import { ORGANISATIES, html, rol, telefoon } from "../woorden.js";

const LIJSTEN = {
  gemeenten: {
    titel: "Gemeenten",
    kruimels: [],
    omschrijving: () => `Alle gemeenten van ${site.naam}, met hun wijken, coaches en activiteiten.`,
    inhoud: () =>
      `<dl>${gemeenten
        .map(
          (one) => `<dt>${link(one)}</dt>
<dd>${html(one.samenvatting)}</dd>
<dd>Wijken: ${one.wijken.length}, coaches: ${one.coaches.length}, activiteiten: ${one.activiteiten.length}</dd>`,
        )
        .join("\n")}</dl>`,
  },
  coaches: {
    titel: "Alle coaches",
    kruimels: [],
    omschrijving: () => `De coaches van ${site.naam} per gemeente, met hun telefoonnummer en wijken.`,
    inhoud: () => gemeenten.map(coachesVan).join("\n"),
  },
  organisaties: {
    titel: "Organisaties",
    kruimels: [],
    omschrijving: () => `De organisaties die meedoen aan ${site.naam}.`,
    inhoud: () => Object.keys(ORGANISATIES).sort().map(organisatiesVan).join("\n"),
  },
  themas: {
    titel: "Thema's",
    kruimels: [],
    omschrijving: () => "Bewegen, ontmoeten, natuur en meer: kies een thema en zie wat er te doen is.",
    inhoud: () =>
      `<dl>${themas
        .map((one) => `<dt>${link(one)}</dt><dd>${html(one.samenvatting)} (${one.activiteiten.length})</dd>`)
        .join("")}</dl>`,
  },
};

function coachesVan(gemeente) {
  const welzijn = (coach) => coach.soort === "welzijn";
  const coaches = [...gemeente.coaches.filter(welzijn), ...gemeente.coaches.filter((coach) => !welzijn(coach))];
  return `<h2>${link(gemeente)}</h2>
<ul>${coaches
    .map((coach) => {
      const wijken = coach.wijken.map((wijk) => `, ${link(wijk)}`).join("");
      return `<li>${link(coach)}, ${rol(coach)}, ${telefoon(coach.telefoon)}${wijken}</li>`;
    })
    .join("")}</ul>`;
}

function organisatiesVan(soort) {
  const own = organisaties.filter((one) => one.soort === soort);
  if (own.length === 0) return "";
  const rows = own.map((one) => {
    const plaats = als(one.adres, (adres) => `<dd>${html(adres.plaats)}</dd>`);
    return `<dt>${link(one)}</dt><dd>${html(one.samenvatting)}</dd>${plaats}`;
  });
  return `<h2>${ORGANISATIES[soort]}</h2><dl>${rows.join("\n")}</dl>`;
}

export default class {
  data() {
    return {
      namen: Object.keys(LIJSTEN),
      pagination: { data: "namen", size: 1, alias: "naam" },
      permalink: ({ naam }) => `/${naam}/index.html`,
    };
  }

  render({ naam }) {
    const { titel, kruimels, omschrijving, inhoud } = LIJSTEN[naam];
    return pagina(
      { url: `/${naam}/`, titel, venster: `${titel} – ${site.naam}`, omschrijving: omschrijving(), kruimels },
      `<h1>${titel}</h1>\n${inhoud()}`,
    );
  }
}
