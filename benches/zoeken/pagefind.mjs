/**
 * Plain Pagefind: pages of HTML with a title and a text, its own indexer with nothing set, queried through its own script in
 * Chromium.
 *
 * @module
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

import { brotli, browser, maat } from "./gereedschap.mjs";

const tekst = (ruw) => ruw.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/**
 * @param {{ pad: string, titel: string, tekst: string }[]} documenten
 * @param {string} map an empty folder for its index
 */
export async function pagefind(documenten, map) {
  const maker = await import("pagefind");
  const { index } = await maker.createIndex({});
  for (const [i, een] of documenten.entries()) {
    const content = `<!doctype html><html lang="nl"><title>${tekst(een.titel)}</title><main><h1>${tekst(een.titel)}</h1><p>${tekst(een.tekst)}</p></main></html>`;
    const { errors } = await index.addHTMLFile({ sourcePath: `d/${i}/index.html`, content });
    if (errors.length) throw new Error(errors.join("\n"));
  }
  await index.writeFiles({ outputPath: join(map, "pagefind") });
  await maker.close();

  let gestuurd = 0;
  const server = createServer((vraag, antwoord) => {
    const bestand = join(map, new URL(vraag.url ?? "/", "http://x").pathname);
    if (!existsSync(bestand) || !statSync(bestand).isFile()) {
      antwoord.writeHead(200, { "content-type": "text/html" });
      antwoord.end("<!doctype html><title>Pagefind</title>");
      return;
    }
    gestuurd += brotli(readFileSync(bestand));
    const soort = bestand.endsWith(".js") ? "text/javascript" : bestand.endsWith(".json") ? "application/json" : "application/octet-stream";
    antwoord.writeHead(200, { "content-type": soort });
    createReadStream(bestand).pipe(antwoord);
  });
  await new Promise((klaar) => server.listen(0, "127.0.0.1", () => klaar(undefined)));
  const chromium = await browser();
  const pagina = await chromium.newPage();
  await pagina.goto(`http://127.0.0.1:${server.address().port}/`);
  await pagina.evaluate(async () => {
    globalThis.zoeker = await import("/pagefind/pagefind.js");
    await globalThis.zoeker.options({ excerptLength: 1 });
    await globalThis.zoeker.init();
  });
  /** The places of documents, best first, and how long its search took (without the fetching of excerpts). */
  const vraag = (wat, hoeveel) => pagina.evaluate(async ([wat, hoeveel]) => {
    const begin = performance.now();
    const { results } = await globalThis.zoeker.search(wat);
    const duur = performance.now() - begin;
    const data = await Promise.all(results.slice(0, hoeveel).map((een) => een.data()));
    return { duur, paden: data.map(({ url }) => url) };
  }, [wat, hoeveel]);
  return {
    naam: "Pagefind",
    /** @param {string} wat */
    zoek: async (wat) => {
      const { duur, paden } = await vraag(wat, 10);
      return { duur, paden: paden.map((url) => documenten[Number(/\/d\/(\d+)\//.exec(url)?.[1])].pad) };
    },
    /** The whole index, and what a first answer of three rows fetches. */
    maten: async () => {
      const eerste = gestuurd;
      gestuurd = 0;
      const schoon = await chromium.newPage();
      await schoon.goto(`http://127.0.0.1:${server.address().port}/`);
      await schoon.evaluate(async () => {
        const { search } = await import("/pagefind/pagefind.js");
        const { results } = await search("wandelen in leek");
        await Promise.all(results.slice(0, 3).map((een) => een.data()));
      });
      const antwoord = gestuurd;
      gestuurd += eerste;
      return { geheel: maat(join(map, "pagefind"), /\.(pf_\w+|pagefind)$|pagefind-entry\.json$|pagefind(-worker)?\.js$/), antwoord };
    },
    sluit: async () => {
      await chromium.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
