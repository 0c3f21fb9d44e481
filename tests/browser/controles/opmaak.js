/**
 * What becomes of a page when it is enlarged or its text takes more room: nothing sticks out, is cut off, or lies over
 * something else (WCAG 1.4.4, 1.4.10 and 1.4.12).
 *
 * @module
 */

/** @typedef {import("playwright-core").Page} Page */

/**
 * The text spacing of WCAG 1.4.12, which every text has to bear. Not those in a drawing: they do not flow, and the list beside
 * each drawing has the same words.
 */
const SPACING = `
  :not(svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  svg * { letter-spacing: normal !important; word-spacing: normal !important; }
  p { margin-block-end: 2em !important; }
`;

/** Gives a page a style of the test. A sheet made by script is not held back by the policy. @param {Page} page @param {string} css */
export async function addStyle(page, css) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** Gives the texts of a page the room that a reader may ask for. @param {Page} page */
export function spaceOut(page) {
  return addStyle(page, SPACING);
}

/**
 * What does not fit in the page as it is now: scrolling sideways, texts that are cut off, and texts or controls that lie
 * over one another. Tables, drawings and code may scroll by themselves.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export function layoutFaults(page) {
  return page.evaluate(() => {
    /** @type {string[]} */
    const faults = [];
    const name = (/** @type {Element} */ it) =>
      `${it.tagName.toLowerCase()}${it.classList.length ? `.${[...it.classList].join(".")}` : ""} '${(it.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 40)}'`;

    /** @typedef {{ left: number, right: number, top: number, bottom: number }} Box */
    /** @typedef {{ owner: Element, box: Box, text: boolean }} Item */
    /** @type {Item[]} */
    const items = [];
    /** The middle half of a line: its box is higher than its letters. @param {DOMRect} rect @returns {Box} */
    const middle = ({ left, right, top, bottom }) => ({ left, right, top: top + (bottom - top) / 4, bottom: bottom - (bottom - top) / 4 });

    const styles = new Map();
    const style = (/** @type {Element} */ it) => {
      if (!styles.has(it)) styles.set(it, getComputedStyle(it));
      return /** @type {CSSStyleDeclaration} */ (styles.get(it));
    };
    const ancestors = (/** @type {Element} */ it) => {
      const all = [];
      for (let at = /** @type {Element | null} */ (it); at && at !== document.body; at = at.parentElement) all.push(at);
      return all;
    };
    /** For a screen reader only, above the page until it has the focus, or in a part that floats over the page. */
    const elsewhere = (/** @type {Element} */ it) =>
      ancestors(it).some((at) => {
        const { position } = style(at);
        if (position === "fixed" || position === "sticky" || at.matches("[popover]:popover-open, dialog:modal")) return true;
        const box = at.getBoundingClientRect();
        if (position === "absolute" && box.bottom + scrollY <= 0) return true;
        return position === "absolute" && style(at).clipPath === "inset(50%)";
      });

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner || !node.textContent?.trim() || owner.closest("script, style, template, noscript, select, textarea")) continue;
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || elsewhere(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width > 2 && rect.height > 2) items.push({ owner, box: middle(rect), text: true });
      }
    }
    for (const owner of document.querySelectorAll("button, input, select, textarea, img")) {
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || elsewhere(owner)) continue;
      items.push({ owner, box: owner.getBoundingClientRect(), text: false });
    }

    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) {
      const out = [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().right > innerWidth + 0.5);
      faults.push(`scrolls sideways, ${scrollWidth} px in a window of ${innerWidth} px: ${out.slice(0, 4).map(name).join(", ")}`);
    }
    for (const it of document.querySelectorAll("body *")) {
      const scrolls = ["auto", "scroll"].includes(style(it).overflowX) && it.scrollWidth > it.clientWidth + 1;
      if (scrolls && it.checkVisibility() && !it.matches("pre, textarea") && !it.querySelector("table, svg")) faults.push(`scrolls by itself: ${name(it)}`);
    }

    /** @type {Set<string>} */
    const cut = new Set();
    for (const { owner, box } of items.filter(({ text }) => text)) {
      let [wide, high] = [true, true];
      for (const at of ancestors(owner)) {
        const { overflowX, overflowY, display } = style(at);
        if (display === "inline" || (!wide && !high)) continue;
        const { left, right, top, bottom } = at.getBoundingClientRect();
        const hides = (/** @type {string} */ way) => way === "hidden" || way === "clip";
        if (wide && hides(overflowX) && (box.left < left - 1 || box.right > right + 1)) cut.add(`${name(owner)} in ${name(at)}`);
        if (high && hides(overflowY) && (box.top < top - 1 || box.bottom > bottom + 1)) cut.add(`${name(owner)} in ${name(at)}`);
        wide &&= !["auto", "scroll"].includes(overflowX);
        high &&= !["auto", "scroll"].includes(overflowY);
      }
      // Spaces at the end of a line of code hang over its edge.
      if (wide && !owner.closest("pre") && (box.right > innerWidth + 1 || box.left < -1)) cut.add(`${name(owner)} by the window`);
    }
    for (const what of cut) faults.push(`cut off: ${what}`);

    /** @type {Set<string>} */
    const over = new Set();
    items.sort((a, b) => a.box.top - b.box.top);
    items.forEach((a, at) => {
      for (let next = at + 1; next < items.length && items[next].box.top < a.box.bottom - 1; next += 1) {
        const b = items[next];
        const related = a.owner.contains(b.owner) || b.owner.contains(a.owner);
        // A line of a text does not lie over the next one of the same text; what is inside of a control belongs to it.
        if (related && (a.owner === b.owner || !a.text || !b.text)) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > 2 && down > 1) over.add(`${name(a.owner)} and ${name(b.owner)}`);
      }
    });
    for (const pair of over) faults.push(`one over the other: ${pair}`);
    return faults;
  });
}
