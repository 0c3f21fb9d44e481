/**
 * What both benches need: the program, regions, a browser, and numbers in a row.
 *
 * @module
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

/** The repository. */
export const HIER = fileURLToPath(new URL("../..", import.meta.url));
/** The day that all is built for. */
export const VANDAAG = "2026-11-21";

/** Installs the packages of the lock file when they are not there. */
export function pakketten() {
  const map = fileURLToPath(new URL(".", import.meta.url));
  if (!existsSync(join(map, "node_modules"))) {
    execFileSync("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: map, stdio: "inherit" });
  }
}

/** Runs the program or an example of it, as released; gives what it printed. @param {string[]} wat @param {string[]} opties */
export function draai(wat, opties) {
  return execFileSync("cargo", ["run", "--quiet", "--release", ...wat, "--", ...opties], {
    cwd: HIER, encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "inherit"],
  });
}

/** A folder that goes away when the bench ends. */
export function tijdelijk() {
  const map = mkdtempSync(join(tmpdir(), "wijkwijzer-zoeken-"));
  process.on("exit", () => rmSync(map, { recursive: true, force: true }));
  return map;
}

/** Starts Chromium: what `CHROME_PATH` names, or the first on the path. */
export async function browser() {
  const { chromium } = await import("playwright-core");
  const namen = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const paden = (process.env.PATH ?? "").split(delimiter).flatMap((map) => namen.map((naam) => join(map, naam)));
  const executablePath = process.env.CHROME_PATH ?? paden.find(existsSync);
  return chromium.launch({ executablePath, args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] });
}

/** The size of bytes as hosts send them (brotli, best). @param {Buffer | string} bytes */
export const brotli = (bytes) => brotliCompressSync(bytes).length;

/** The size (brotli) of the files of a folder whose paths fit. @param {string} map @param {RegExp} welke */
export function maat(map, welke) {
  const namen = readdirSync(map, { recursive: true, encoding: "utf8", withFileTypes: true });
  const paden = namen.filter((een) => een.isFile()).map((een) => join(een.parentPath ?? een.path, een.name)).filter((pad) => welke.test(pad));
  return paden.reduce((som, pad) => som + brotli(readFileSync(pad)), 0);
}

/** The value below which a share of the numbers lies. @param {number[]} getallen @param {number} deel */
export function deel(getallen, deel) {
  const rij = [...getallen].sort((a, b) => a - b);
  return rij[Math.min(rij.length - 1, Math.floor(rij.length * deel))] ?? NaN;
}

/** A table in Markdown. @param {string[]} kop @param {(string | number)[][]} rijen */
export function tabel(kop, rijen) {
  const regel = (cellen) => `| ${cellen.join(" | ")} |`;
  return [regel(kop), regel(kop.map((_, i) => (i ? "--:" : "---"))), ...rijen.map(regel)].join("\n");
}

/** A number with commas between thousands, as English has them. @param {number} getal @param {number} [cijfers] */
export const getal = (getal, cijfers = 0) => getal.toLocaleString("en", { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers });

/** What the machine is, and how busy it was. */
export function machine() {
  return `${cpus().length} cores of ${cpus()[0]?.model.trim()}, Node.js ${process.version}, load ${loadavg()[0].toFixed(1)} when the run ended`;
}
