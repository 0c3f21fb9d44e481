/**
 * Fills the `<template>` elements that the server rendered with all their words: `data-v` names a value, `data-l` a list
 * whose first child is repeated; what has no value goes, with the `data-als` around it. Text and addresses only, no markup.
 */

import { vul } from "./taal.js";

/** A text of the theme that stands on the page as a template, with values. */
export const bericht = (naam, waarden = {}) =>
  vul(document.querySelector(`template[data-bericht="${naam}"]`).content.textContent, waarden);

/**
 * A template with values: text, or `{ tekst, href }`. What has no value is taken away.
 * @param {string} naam the name of the template in `data-sjabloon`
 */
export const maak = (naam, waarden) => vulSjabloon(document.querySelector(`template[data-sjabloon="${naam}"]`).content, waarden);

function vulSjabloon(bron, waarden) {
  const stuk = bron.cloneNode(true);
  const heeft = (naam) => waarden[naam] !== undefined && waarden[naam] !== "" && waarden[naam] !== null && waarden[naam].length !== 0;
  // Lists first: the names within a row are those of the row.
  for (const lijst of stuk.querySelectorAll("[data-l]")) {
    const model = document.createDocumentFragment();
    model.append(lijst.firstElementChild);
    const rijen = waarden[lijst.dataset.l] ?? [];
    lijst.replaceChildren(...rijen.map((rij) => vulSjabloon(model, typeof rij === "string" ? { tekst: rij } : rij)));
    if (!rijen.length) lijst.remove();
    lijst.removeAttribute("data-l");
  }
  for (const deel of stuk.querySelectorAll("[data-als]")) {
    if (!heeft(deel.dataset.als)) deel.remove();
    deel.removeAttribute("data-als");
  }
  for (const deel of stuk.querySelectorAll("[data-v]")) {
    const naam = deel.dataset.v;
    if (!heeft(naam)) {
      deel.remove();
      continue;
    }
    const waarde = waarden[naam];
    if (waarde.href) deel.href = waarde.href;
    const tekst = waarde.href ? waarde.tekst : waarde;
    if (typeof tekst === "string") deel.textContent = tekst;
    deel.removeAttribute("data-v");
  }
  return stuk;
}
