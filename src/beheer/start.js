// What the form would fetch from the site of its makers, it gets from this folder or not at all: the Dutch words, whatever the
// language of the browser is. Nobody else learns who is at work here, and the form does what it did when it was tested.
const makers = "https://unpkg.com/";
const ask = window.fetch;
window.fetch = (what, how) => {
  const url = what instanceof Request ? what.url : String(what);
  if (!url.startsWith(makers)) return ask(what, how);
  if (/\/locales\/[\w-]+\.json$/.test(url)) return ask(new URL("nl.json", document.baseURI));
  return Promise.resolve(new Response("{}", { status: 404, headers: { "Content-Type": "application/json" } }));
};
