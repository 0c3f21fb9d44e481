/**
 * Room for a finger: how large what one presses is (WCAG 2.5.8: 24 px; on pages for inwoners 44 px).
 *
 * @module
 */

/**
 * What is smaller than it has to be. Everything: 24 px, or so far from the next one that a circle of 24 px is free. Controls
 * and links that stand alone as a button: what is asked for. Links in a sentence are as high as its line.
 *
 * @param {import("playwright-core").Page} page
 * @param {number} controls the least height of a control, in CSS pixels
 * @returns {Promise<string[]>}
 */
export function smallTargets(page, controls) {
  return page.evaluate((least) => {
    const LEAST = 24;
    const name = (/** @type {Element} */ it) =>
      `${it.tagName.toLowerCase()}${it.id ? `#${it.id}` : ""}${it.classList.length ? `.${[...it.classList].join(".")}` : ""} '${(it.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 30)}'`;
    /** A box around boxes. @param {DOMRect[]} all */
    const around = (all) => {
      const [left, top] = [Math.min(...all.map((it) => it.left)), Math.min(...all.map((it) => it.top))];
      return new DOMRect(left, top, Math.max(...all.map((it) => it.right)) - left, Math.max(...all.map((it) => it.bottom)) - top);
    };
    /** Where one can press: its label and a layer over its card count too. @param {HTMLElement} it */
    const area = (it) => {
      const labels = it instanceof HTMLInputElement && ["checkbox", "radio"].includes(it.type) ? [...(it.labels ?? [])] : [];
      const layers = ["::before", "::after"].map((part) => getComputedStyle(it, part)).filter(({ content, position }) => content !== "none" && position === "absolute");
      const card = layers.length && getComputedStyle(it).position === "static" ? it.offsetParent : null;
      return around([it, ...labels, ...(card ? [card] : [])].map((part) => part.getBoundingClientRect()));
    };
    const inSentence = (/** @type {Element} */ it) => {
      if (getComputedStyle(it).display !== "inline") return false;
      const block = it.closest("p, li, dd, dt, td, th, address, figcaption, blockquote, caption, h1, h2, h3, h4, label, div");
      const [own, all] = [it, block].map((part) => part?.textContent?.replace(/\s+/g, "").length ?? 0);
      return all > own;
    };
    const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]);
    const targets = all
      // Shapes of a map are as large as the land is; the list beside it has the same links.
      .filter((it) => it instanceof HTMLElement && it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !it.matches(":disabled"))
      .map((it) => ({ it, box: area(it), sentence: inSentence(it) }))
      .filter(({ box }) => box.width > 2 && box.height > 2 && box.bottom + scrollY > 0);
    const faults = [];
    for (const { it, box, sentence } of targets) {
      const size = `${Math.round(box.width)} × ${Math.round(box.height)} px`;
      const control = it.matches("button, input, select, textarea, summary, .knop") && !sentence;
      if (control && box.height < least - 0.5) {
        faults.push(`${name(it)}: ${size}, not ${least} px high`);
        continue;
      }
      if (sentence || (box.width >= LEAST - 0.5 && box.height >= LEAST - 0.5)) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const near = targets.find((other) => {
        if (other.it === it || other.it.contains(it) || it.contains(other.it)) return false;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) < LEAST / 2;
      });
      if (near) faults.push(`${name(it)}: ${size}, and too near to ${name(near.it)}`);
    }
    return faults;
  }, controls);
}
