/**
 * What nearly every test file begins with: the built site on a server, and one browser for the whole file.
 *
 * @module
 */
import { after, before } from "node:test";

import { serve } from "./server.js";
import { launch, open, ROOT } from "./site.js";

/** The short set of tests, for while one works: `WIJKWIJZER_SNEL=1`. */
export const QUICK = Boolean(process.env.WIJKWIJZER_SNEL);

/**
 * Starts both before the tests of this file and stops them after. They are there once a test runs, not before.
 *
 * @param {string} [root] the folder of the site
 */
export function withSite(root = ROOT) {
  const it = {
    /** @type {import("playwright-core").Browser} */
    browser: /** @type {any} */ (undefined),
    /** @type {Awaited<ReturnType<typeof serve>>} */
    server: /** @type {any} */ (undefined),

    /**
     * Opens a page of this site, looks at it, and closes it again.
     *
     * @template T
     * @param {string} path
     * @param {import("playwright-core").BrowserContextOptions} options
     * @param {(visit: Awaited<ReturnType<typeof open>>) => Promise<T>} look
     * @returns {Promise<T>}
     */
    async at(path, options, look) {
      const visit = await open(it.browser, it.server.origin + path, options);
      try {
        return await look(visit);
      } finally {
        await visit.context.close();
      }
    },
  };
  before(async () => {
    [it.browser, it.server] = await Promise.all([launch(), serve(root)]);
  });
  after(async () => {
    await it.browser?.close();
    await it.server?.close();
  });
  return it;
}
