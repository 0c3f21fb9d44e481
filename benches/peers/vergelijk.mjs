// Whether sites have the same pages, with the same words and links in the same order. Pages that only the last site has count
// for nothing: it is ours, which makes more of them. Exits with 1 when something differs.
//
//   node vergelijk.mjs NAAM=MAP NAAM=MAP ...
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Parser } from "htmlparser2";

/** The most differences that are told. */
const MOST = 10;

/** Elements that do not end a word. */
const INLINE = new Set(["a", "abbr", "b", "bdi", "em", "i", "span", "strong", "time"]);

/** The pages of a site, by their path: `gemeenten/leek/index.html`. */
function pages(dir) {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true });
  const html = files.filter((file) => file.isFile() && file.name.endsWith(".html"));
  return new Set(html.map((file) => relative(dir, join(file.parentPath, file.name))));
}

/** What people read of a page and where its links lead, a line for each; first its title and description. */
function words(html) {
  const lines = [];
  let text = "";
  let silent = 0;
  let title = false;
  const end = () => {
    const line = text.replace(/\s+/g, " ").trim();
    if (line !== "") lines.push(line);
    text = "";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!INLINE.has(name)) end();
      if (name === "title") title = true;
      else if (name === "head" || name === "script" || name === "style") silent += 1;
      if (name === "meta" && attributes.name === "description") lines.push(`[${attributes.content}]`);
      if (name === "a") text += `[${attributes.href}]`;
      if (/^h[1-6]$/.test(name)) text += `<${name}>`;
    },
    ontext(part) {
      if (silent === 0 || title) text += part;
    },
    onclosetag(name) {
      if (!INLINE.has(name)) end();
      if (name === "title") title = false;
      else if (name === "head" || name === "script" || name === "style") silent -= 1;
    },
  });
  parser.end(html);
  end();
  return lines;
}

/** The first line that differs, as both sites have it. */
function difference(one, other) {
  const at = one.findIndex((line, at) => line !== other[at]);
  if (at >= 0) return [one[at], other[at]];
  return one.length === other.length ? undefined : [undefined, other[one.length]];
}

const sites = process.argv.slice(2).map((argument) => {
  const [naam, dir] = argument.split("=");
  return { naam, dir, pages: pages(dir) };
});
const [first, ...others] = sites;
const faults = [];
for (const [at, other] of others.entries()) {
  for (const page of first.pages) {
    if (!other.pages.has(page)) faults.push(`${other.naam} has no ${page}`);
  }
  const extra = at === others.length - 1 ? [] : [...other.pages].filter((page) => !first.pages.has(page));
  faults.push(...extra.map((page) => `only ${other.naam} has ${page}`));
}
let links = 0;
for (const page of first.pages) {
  const own = words(readFileSync(join(first.dir, page), "utf8"));
  links += own.filter((line) => line.includes("[/")).length;
  for (const other of others) {
    if (!other.pages.has(page)) continue;
    const differs = difference(own, words(readFileSync(join(other.dir, page), "utf8")));
    if (differs) faults.push(`${page}\n  ${first.naam}: ${differs[0]}\n  ${other.naam}: ${differs[1]}`);
  }
}
for (const fault of faults.slice(0, MOST)) console.log(fault);
if (faults.length > MOST) console.log(`and ${faults.length - MOST} more`);
const names = sites.map(({ naam }) => naam).join(", ");
console.log(`${first.pages.size} pages, ${links} lines with a link in ${names}: ${faults.length} differences`);
process.exitCode = faults.length > 0 || first.pages.size === 0 ? 1 : 0;
