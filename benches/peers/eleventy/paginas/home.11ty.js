import { link, p, pagina } from "../basis.js";
import { gemeenten, site, themas } from "../kaart.js";
import { html, telefoon } from "../woorden.js";

export default class {
  data() {
    return { permalink: "/index.html" };
  }

  render() {
    const venster = `${site.naam}: doen wat u goed doet, dicht bij huis`;
    const omschrijving =
      "Vind een activiteit bij u in de buurt. Of vind als verwijzer de coach van de wijk.";
    const inhoud = `<h1>${html(site.naam)}</h1>
${p(site.slagzin)}
<h2>Kies uw gemeente</h2>
<ul>${gemeenten.map((one) => `<li>${link(one)}</li>`).join("")}</ul>
<h2>Kies een thema</h2>
<dl>${themas
      .map((one) => `<dt>${link(one)}</dt><dd>${html(one.samenvatting)} (${one.activiteiten.length})</dd>`)
      .join("")}</dl>
<h2>Direct hulp nodig</h2>
<dl>${site.crisis
      .map((one) => `<dt>${html(one.naam)}</dt><dd>${telefoon(one.telefoon)}</dd><dd>${html(one.wanneer)}</dd>`)
      .join("")}</dl>`;
    return pagina({ url: "/", titel: site.naam, venster, omschrijving }, inhoud);
  }
}
