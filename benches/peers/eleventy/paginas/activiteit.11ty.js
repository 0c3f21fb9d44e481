import { als, gecontroleerd, link, markdown, p, pagina } from "../basis.js";
import { activiteiten, site, vandaag } from "../kaart.js";
import { begin, datum, html, kosten, leeftijd, mail, moment, periode, talen, telefoon, website } from "../woorden.js";

/** How many coaches are named. */
const COACHES = 3;

const KENMERKEN = ["rolstoel", "toilet", "ringleiding", "prikkelarm"];

const dd = (text) => als(text, (value) => `<dd>${html(value)}</dd>`);

function plek(plaats) {
  const delen = [plaats.naam, plaats.straat, `${plaats.postcode ?? ""} ${plaats.plaats}`.trim()].filter(Boolean);
  if (plaats.adres_verborgen) return `${p(delen.join(", "))}<p>Het adres hoort u als u zich aanmeldt.</p>`;
  const { lat, lon } = plaats;
  if (lat === undefined) return p(delen.join(", "));
  const kaart = `https://www.openstreetmap.org/?mlat=${lat}&amp;mlon=${lon}#map=17/${lat}/${lon}`;
  return `${p(delen.join(", "))}<p><a href="${kaart}">Op de kaart</a></p>`;
}

function prijs(record) {
  if (!record) return "<dd>Vraag ernaar</dd>";
  const stadspas = record.stadspas ? "<dd>Stadspas geldig</dd>" : "";
  return dd(kosten(record)) + dd(record.toelichting && begin(record.toelichting)) + stadspas;
}

function aanmelden(record) {
  if (!record) return "<dd>Vraag ernaar</dd>";
  return `<dd>${record.nodig ? "Nodig" : "Niet nodig"}</dd>${dd(record.hoe && begin(record.hoe))}`;
}

function toegang(bekend = {}) {
  const waarden = KENMERKEN.map((kenmerk) => [kenmerk, bekend[kenmerk] ?? "onbekend"]);
  if (waarden.every(([, waarde]) => waarde === "onbekend")) return "";
  return waarden.map(([kenmerk, waarde]) => `<dt>${kenmerk}</dt><dd>${waarde}</dd>`).join("");
}

function samen(activiteit) {
  if (activiteit.hele_gemeente || activiteit.online) return "";
  const wijken = activiteit.wijken.filter((wijk) => wijk.contact).slice(0, COACHES);
  if (wijken.length === 0) return "";
  const regels = wijken.map(
    (wijk) => `<li>${html(wijk.contact.naam)}, ${link(wijk)}, ${telefoon(wijk.contact.telefoon)}</li>`,
  );
  return `<h2>Samen gaan</h2><ul>${regels.join("")}</ul>`;
}

export default class {
  data() {
    return {
      plaatsen: activiteiten.map((_, at) => at),
      pagination: { data: "plaatsen", size: 1, alias: "plaats" },
      permalink: ({ plaats }) => `${activiteiten[plaats].url}index.html`,
    };
  }

  render({ plaats }) {
    const activiteit = activiteiten[plaats];
    const { naam, gemeente, contact } = activiteit;
    const plekken = [...(activiteit.locatie ? [activiteit.locatie] : []), ...(activiteit.locaties ?? [])];
    const wijken = activiteit.hele_gemeente || activiteit.online ? [] : activiteit.wijken;
    const jaren = leeftijd(activiteit.voor_wie);
    const groepen = activiteit.voor_wie?.doelgroepen ?? [];
    const inhoud = `<h1>${html(naam)}</h1>
${p(activiteit.samenvatting)}
${als(activiteit.alert, (alert) => `<p>Let op: ${html(alert)}</p>`)}
<h2>Wanneer</h2>
${als(activiteit.wanneer, (regels) => `<ul>${regels.map((regel) => `<li>${moment(regel, vandaag)}</li>`).join("")}</ul>`)}
${p(activiteit.wanneer_toelichting)}${p(periode(activiteit.periode))}
<h2>Waar</h2>
${activiteit.online ? "<p>Online</p>" : ""}
${plekken.map(plek).join("\n")}
${activiteit.thuis ? "<p>Bij u thuis</p>" : ""}
${activiteit.hele_gemeente ? `<p>Voor heel ${link(gemeente)}</p>` : ""}
${p(activiteit.vervoer)}
${markdown(activiteit.beschrijving)}
<dl>
<dt>Kosten</dt>
${prijs(activiteit.kosten)}
<dt>Aanmelden</dt>
${aanmelden(activiteit.aanmelden)}
${als(activiteit.beginners_welkom, (ja) => `<dt>Beginners welkom</dt><dd>${ja ? "Ja" : "Nee"}</dd>`)}
${jaren || groepen.length > 0 ? `<dt>Voor wie</dt>${dd(jaren)}${dd(groepen.join(", "))}` : ""}
${toegang(activiteit.toegankelijk)}
${als(activiteit.talen, (codes) => `<dt>Talen</dt><dd>${talen(codes)}</dd>`)}
${wijken.length > 0 ? `<dt>Wijken</dt>${wijken.map((wijk) => `<dd>${link(wijk)}</dd>`).join("")}` : ""}
<dt>Organisatie</dt><dd>${link(activiteit.organisatie)}</dd>
<dt>Thema's</dt>
${activiteit.themas.map((thema) => `<dd>${link(thema)}</dd>`).join("")}
</dl>
<h2>Contact</h2>
${p(contact.naam)}
${als(contact.telefoon, (nummer) => `<p>${telefoon(nummer)}</p>`)}
${als(contact.email, (adres) => `<p>${mail(adres)}</p>`)}
${als(contact.website, (url) => `<p>${website(url)}</p>`)}
${samen(activiteit)}
${als(activiteit.voor_verwijzer, (text) => `<h2>Voor verwijzers</h2>${markdown(text)}`)}
${gecontroleerd(activiteit)}
${als(activiteit.geldig_tot, (tot) => `<p>Geldig tot en met ${datum(tot)}.</p>`)}`;
    return pagina(
      {
        url: activiteit.url,
        titel: naam,
        venster: `${naam}, ${gemeente.naam} – ${site.naam}`,
        omschrijving: activiteit.samenvatting,
        kruimels: [
          { naam: "Gemeenten", url: "/gemeenten/" },
          gemeente,
          { naam: `Activiteiten in ${gemeente.naam}`, url: `${gemeente.url}activiteiten/` },
        ],
      },
      inhoud,
    );
  }
}
