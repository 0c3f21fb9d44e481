/**
 * The Nu checker, as at validator.w3.org. It needs Java.
 *
 * @module
 */
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** Why the checker can not run here; `false` when it can. */
export const NO_JAVA = spawnSync("java", ["-version"]).status === 0 ? false : "there is no java for the Nu checker";

/**
 * What is no valid HTML in a file, or in all files of a folder.
 *
 * @param {string} path
 * @returns {Promise<string[]>}
 */
export async function htmlFaults(path) {
  const { code, out, told } = await run("--errors-only", "--skip-non-html", path);
  const { messages } = JSON.parse(out || told);
  if ((code === 0) !== (messages.length === 0)) throw new Error(`the Nu checker ends with ${code} and says: ${out}${told}`);
  return messages.map(({ url, lastLine, firstColumn, message, extract }) => {
    return `${url}:${lastLine}:${firstColumn ?? ""} ${message}\n    ${extract ?? ""}`;
  });
}

/** @param {...string} args @returns {Promise<{ code: number | null, out: string, told: string }>} */
function run(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn("java", ["-Xss8m", "-jar", JAR, "--format", "json", "--stdout", ...args]);
    let [out, told] = ["", ""];
    child.stdout.on("data", (data) => (out += data));
    child.stderr.on("data", (data) => (told += data));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, told }));
  });
}
