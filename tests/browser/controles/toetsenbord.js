/**
 * The page by keyboard: the way from its head to its foot, and whether one sees where one is (WCAG 2.1.1, 2.1.2, 2.4.1,
 * 2.4.3, 2.4.7 and 2.4.11; the contrast of the focus by 1.4.11).
 *
 * @module
 */

/** @typedef {import("playwright-core").Page} Page */

/** More stops than any page has: who is not at the end by then never comes there. */
const STOPS = 900;

/** What the checks need in the page itself. It runs there, so it may use nothing of this module. */
function install() {
  const pen = /** @type {CanvasRenderingContext2D} */ (new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true }));
  /** @param {string} colour @returns {number[]} red, green, blue and alpha, 0 to 1 */
  const rgba = (colour) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  };
  const light = (/** @type {number[]} */ colour) => {
    const [red, green, blue] = colour.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (/** @type {number[]} */ a, /** @type {number[]} */ b) => {
    const [most, least] = [light(a), light(b)].sort((x, y) => y - x);
    return (most + 0.05) / (least + 0.05);
  };
  /** The colour behind an element. @param {Element | null} from @returns {number[]} */
  const behind = (from) => {
    for (let at = from; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0.99) return colour;
    }
    return [1, 1, 1, 1];
  };
  const name = (/** @type {Element} */ it) =>
    `${it.tagName.toLowerCase()}${it.id ? `#${it.id}` : ""}${it.classList.length ? `.${[...it.classList].join(".")}` : ""} '${(it.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 30)}'`;

  /** Whether an outline can be seen, against what is around it or against the element itself. */
  const seen = (/** @type {Element} */ it, /** @type {CSSStyleDeclaration} */ style, /** @type {Element | null} */ around) => {
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return false;
    const colour = rgba(style.outlineColor);
    if (colour[3] < 0.5) return false;
    return contrast(colour, behind(around)) >= 3 || contrast(colour, behind(it)) >= 3;
  };
  /** Drawings have a line around the shape instead. */
  const drawn = (/** @type {Element} */ it) =>
    [...it.querySelectorAll("path, rect, circle, polygon")].some((shape) => {
      const { stroke, strokeWidth } = getComputedStyle(shape);
      return stroke !== "none" && parseFloat(strokeWidth) >= 4 && contrast(rgba(stroke), behind(it.parentElement)) >= 3;
    });

  /** What is wrong with how the focus shows on an element that has it. @param {Element} it @returns {string[]} */
  const atFocus = (it) => {
    const faults = [];
    if (!it.matches(":focus-visible")) faults.push("is not shown as having the focus");
    // A card that is a link as a whole has the outline around the card.
    const card = /** @type {HTMLElement} */ (it).offsetParent?.parentElement ?? null;
    const outlined = seen(it, getComputedStyle(it), it.parentElement) || seen(it, getComputedStyle(it, "::after"), card);
    if (!outlined && !(it instanceof SVGElement && drawn(it))) faults.push("no outline that one can see");
    const rects = [...it.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const inside = rects.filter(({ left, right, top, bottom }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth);
    if (inside.length === 0) return [...faults, "outside of the window"];
    // A line of the element, and five places of it.
    const free = inside.some((rect) => {
      const [left, right] = [Math.max(0, rect.left), Math.min(innerWidth, rect.right)];
      const [top, bottom] = [Math.max(0, rect.top), Math.min(innerHeight, rect.bottom)];
      return [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].some(([x, y]) => {
        const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return hit && (it.contains(hit) || hit.contains(it) || hit.closest("label")?.control === it);
      });
    });
    return free ? faults : [...faults, "covered by something else"];
  };

  /** All that the Tab key can come to now. */
  const stops = () =>
    /** @type {HTMLElement[]} */ ([...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]).filter((it) => {
      const inGroup = it instanceof HTMLInputElement && it.type === "radio" && !it.checked
        && [...document.getElementsByName(it.name)].some((other) => other !== it && /** @type {HTMLInputElement} */ (other).type === "radio");
      return it.tabIndex >= 0 && !it.matches(":disabled, [inert] *") && !inGroup && it.checkVisibility({ visibilityProperty: true });
    });
  Object.assign(globalThis, { controle: { name, atFocus, stops } });
}

/** Puts the keyboard before the first element of the page. @param {Page} page */
async function toTop(page) {
  await page.evaluate(install);
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    scrollTo(0, 0);
  });
}

/**
 * Goes over all that can have the focus, after the Tab key was used, and tells where one could not see it.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function focusFaults(page) {
  await toTop(page);
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    // @ts-ignore: of `install`.
    const { name, atFocus, stops } = globalThis.controle;
    return stops().flatMap((/** @type {HTMLElement} */ it) => {
      it.focus();
      if (document.activeElement !== it) return [`${name(it)}: takes no focus`];
      return atFocus(it).map((/** @type {string} */ fault) => `${name(it)}: ${fault}`);
    });
  });
}

/**
 * Presses Tab from the head of the page until it comes round: no trap, nothing left out, in the order of reading, and at each
 * stop one sees where one is.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function tabFaults(page) {
  await toTop(page);
  const faults = await page.evaluate(() => {
    // @ts-ignore: of `install`.
    const here = globalThis.controle;
    Object.assign(here, { wanted: here.stops(), been: new Set(), last: undefined });
    const numbered = here.wanted.filter((/** @type {HTMLElement} */ it) => it.tabIndex > 0);
    return numbered.map((/** @type {HTMLElement} */ it) => `${here.name(it)}: an order of its own, tabindex ${it.tabIndex}`);
  });
  for (let pressed = 0; pressed < STOPS; pressed += 1) {
    await page.keyboard.press("Tab");
    const { end, found } = await page.evaluate(() => {
      // @ts-ignore: of `install`.
      const here = globalThis.controle;
      const it = document.activeElement;
      if (!it || it === document.body || it === document.documentElement) return { end: true, found: [] };
      const first = here.been.values().next().value;
      if (here.been.has(it)) {
        const round = it === first && here.been.size > 1;
        return { end: true, found: round || here.wanted.length === 1 ? [] : [`${here.name(it)}: the keyboard does not come past it`] };
      }
      const found = here.atFocus(it);
      if (here.last && !(here.last.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING)) found.push(`comes after ${here.name(here.last)}, before which it stands`);
      here.been.add(it);
      here.last = it;
      return { end: false, found: found.map((/** @type {string} */ fault) => `${here.name(it)}: ${fault}`) };
    });
    faults.push(...found);
    if (end) break;
  }
  const missed = await page.evaluate(() => {
    // @ts-ignore: of `install`.
    const { name, wanted, been } = globalThis.controle;
    return wanted.filter((/** @type {Element} */ it) => !been.has(it) && it.checkVisibility()).map((/** @type {Element} */ it) => `${name(it)}: not reached by Tab`);
  });
  return [...faults, ...missed.slice(0, 5)];
}

/**
 * Presses Tab and Enter at the head of the page: the first stop shows, and leads past the head to the content.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function skipFaults(page) {
  await toTop(page);
  await page.keyboard.press("Tab");
  const [target, inside] = await page.evaluate(() => {
    const here = document.activeElement;
    return [here?.getAttribute("href") ?? "", here?.closest("main") !== null];
  });
  if (inside) return [];
  if (!/^#./.test(target)) return ["no skip link: the first stop is no link within the page"];
  await page.keyboard.press("Enter");
  return page.evaluate((id) => {
    const to = document.querySelector(id);
    const main = document.querySelector("main");
    if (!to || !main || !(main.contains(to) || to.contains(main))) return [`the skip link leads to ${id}, which is not the content`];
    const here = document.activeElement;
    return here && (here === to || to.contains(here)) ? [] : [`the skip link leaves the keyboard at ${here?.tagName}`];
  }, target);
}

/**
 * Places where a style makes the order that one sees another one than that of the keyboard and of a screen reader (1.3.2).
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function orderFaults(page) {
  await page.evaluate(install);
  return page.evaluate(() => {
    // @ts-ignore: of `install`.
    const { name } = globalThis.controle;
    return [...document.querySelectorAll("body *")].filter((it) => it.checkVisibility() && it.textContent?.trim()).flatMap((it) => {
      const { order, flexDirection, flexWrap, display } = getComputedStyle(it);
      const faults = [];
      if (order !== "0") faults.push(`${name(it)}: order ${order}`);
      if (/flex/.test(display) && /reverse/.test(flexDirection + flexWrap)) faults.push(`${name(it)}: reversed`);
      return faults;
    });
  });
}
