/**
 * A static server for a built site, on this machine only, with the headers that the site's own `_headers` names: so the
 * browser applies the same Content-Security-Policy as at the host. It keeps a log of what was asked for.
 *
 * @module
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};

/**
 * Reads a `_headers` file: a path on a line of its own, `  Name: value` below it; `! Name` takes a header away that an
 * earlier path gave. A `*` in a path stands for anything.
 *
 * @param {string} text
 * @returns {{ matches: (path: string) => boolean, change: (headers: Map<string, string>) => void }[]}
 */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
    if (!/^\s/.test(line)) {
      const pattern = line.trim().split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*");
      const path = new RegExp(`^${pattern}$`);
      const changes = [];
      const change = (headers) => changes.forEach((apply) => apply(headers));
      rules.push({ matches: (asked) => path.test(asked), change, changes });
      continue;
    }
    const entry = line.trim();
    const { changes } = rules.at(-1) ?? fail(`no path above '${entry}'`);
    if (entry.startsWith("!")) {
      const name = entry.slice(1).trim().toLowerCase();
      changes.push((headers) => headers.delete(name));
    } else {
      const colon = entry.indexOf(":");
      if (colon < 1) fail(`no header in '${entry}'`);
      const [name, value] = [entry.slice(0, colon).toLowerCase(), entry.slice(colon + 1).trim()];
      changes.push((headers) => headers.set(name, value));
    }
  }
  return rules;
}

/** @param {string} what @returns {never} */
function fail(what) {
  throw new Error(`_headers: ${what}`);
}

/**
 * One line of the log. `url` is as it came in, with its query.
 *
 * @typedef {{ method: string, url: string, referer: string | undefined, status: number, file: string | undefined }} Asked
 */

/**
 * Serves a folder on a free port.
 *
 * @param {string} root the folder of the site
 * @param {{ compress?: boolean }} [how] `compress` sends text as hosts do (brotli), for who measures the time
 * @returns {Promise<{ origin: string, log: Asked[], close: () => Promise<void> }>}
 */
export async function serve(root, { compress = false } = {}) {
  const rules = parseHeaders(readFileSync(join(root, "_headers"), "utf8"));
  /** @type {Asked[]} */
  const log = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const headers = new Map();
    for (const rule of rules) if (rule.matches(path)) rule.change(headers);

    let file = normalize(join(root, path));
    let status = 200;
    if (file.startsWith(normalize(root)) && existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith("/")) {
        headers.set("location", `${path}/`);
        status = 301;
      }
      file = join(file, "index.html");
    }
    if (!file.startsWith(normalize(root)) || !existsSync(file)) {
      file = join(root, "404.html");
      status = 404;
    }
    const { method = "", url = "" } = request;
    log.push({ method, url, referer: request.headers.referer, status, file: status === 301 ? undefined : file });
    headers.set("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    const text = /text|json|xml|svg|manifest|calendar/.test(headers.get("content-type"));
    const small = compress && text && /\bbr\b/.test(String(request.headers["accept-encoding"]));
    if (small) headers.set("content-encoding", "br");
    response.writeHead(status, Object.fromEntries(headers));
    if (status === 301 || method === "HEAD") response.end();
    else if (small) response.end(brotliCompressSync(readFileSync(file)));
    else createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, log, close };
}
