// Runs on every page, after everything that people see; the site works just the same without it.
//
// The meegeeflijst: where the page has the template of `onderdelen/lijstknop.html`, every row of an activity and the page of
// an activity get a button "op de lijst". Who adds rows later sends the event `rijen` from the element that holds them:
// `element.dispatchEvent(new Event('rijen', { bubbles: true }))`. Clicks are listened for on the document.

/** Lets the browser keep the pages for referrers, for when the network is away. */
function keep() {
  // This file stands in assets/, the worker at the root of the site: see src/site/worker.rs.
  const worker = new URL('../sw.js', import.meta.url);
  // A practice may forbid workers; then nothing is kept and nothing is lost.
  navigator.serviceWorker.register(worker).catch(() => {});
}

if ('serviceWorker' in navigator) {
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep, { once: true });
}

// The box in the head: what is looked for stands in the fragment of the address, which is never sent. The field has no
// name, so without script nothing is sent either.
const box = document.querySelector('.kop-zoek');
box.addEventListener('submit', (event) => {
  event.preventDefault();
  location.href = `${box.action}#${new URLSearchParams({ q: box.firstElementChild.value })}`;
});

/** How many activities fit on a list. */
const MOST = 20;

/** The list as it was last known: for a browser that keeps nothing. */
let known = '';

/**
 * The activities that a text names, in order and each once: `leek/repaircafe,leek/wandelen` (gemeente and activity).
 * @param {string | null} text
 */
export const paths = (text) => [...new Set(text?.match(/(?<![^,])[\w-]+\/[\w-]+(?![^,])/g))].slice(0, MOST);

/** The own list. Under its key, the path of the page of the list, stand the activities and nothing else. */
export function read(key) {
  try {
    known = localStorage.getItem(key);
  } catch {
    // Forbidden: what was put on the list on this page is all there is.
  }
  return paths(known);
}

/** Keeps the own list; tells whether the browser does. */
export function write(key, list) {
  known = String(list);
  try {
    localStorage.setItem(key, known);
    return true;
  } catch {
    return false;
  }
}

const template = document.querySelector('[data-lijstknop]');
if (template) {
  const [status, link] = template.nextElementSibling.children;
  const key = link.pathname;

  /** Shows the list in the buttons and in the link to it, which appears with the first activity. */
  const show = () => {
    const list = read(key);
    for (const button of document.querySelectorAll('.lijstknop')) button.ariaPressed = list.includes(button.value);
    link.hidden = !list[0];
    link.hash = list;
    link.firstElementChild.firstElementChild.textContent = list.length;
  };

  /** Puts the buttons in the rows within an element, and in the place for one that the page of an activity has. */
  const place = (element) => {
    for (const spot of element.querySelectorAll('.rij, .lijst-plek')) {
      const to = spot.querySelector('a') ?? location;
      const [, gemeente, activity] = /gemeenten\/([^/]+)\/activiteiten\/([^/]+)\/$/.exec(to.pathname) ?? [];
      if (!activity || spot.querySelector('.lijstknop')) continue;
      const button = template.content.firstElementChild.cloneNode(true);
      button.value = `${gemeente}/${activity}`;
      // Each button has a name of its own.
      if (to.text) button.lastElementChild.append(to.text);
      spot.append(button);
    }
    show();
  };

  document.addEventListener('click', ({ target }) => {
    const button = target.closest('.lijstknop');
    if (!button) return;
    const list = read(key);
    const rest = list.filter((path) => path !== button.value);
    const is = rest.length < list.length ? 'eraf' : list.length < MOST ? 'erop' : 'vol';
    if (is !== 'vol') write(key, is === 'eraf' ? rest : [...list, button.value]);
    show();
    status.textContent = template.dataset[is];
  });
  document.addEventListener('rijen', ({ target }) => place(target));
  // The list may change in another window, or before one goes back to this page.
  for (const event of ['storage', 'pageshow']) addEventListener(event, show);
  place(document);
}
