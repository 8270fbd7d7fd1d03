// Starts the core wherever it is needed, with all that is known: the background, the popup and the options page share this.

import { locales, policy, site } from './pkg/data.js';
import init, { check_site, learn } from './pkg/recourse.js';

const { storage } = globalThis.chrome;

// Called again after the shopper imported a file, it takes that in.
export async function start() {
  const [{ site: corrected }] = await Promise.all([
    storage.local.get('site'),
    init({ module_or_path: new URL('pkg/recourse_bg.wasm', import.meta.url) }),
  ]);
  learn(site, policy, locales, corrected);
}

// Throws a sentence that says what was expected and where.
export function check(file) {
  const nowhere = document.createDocumentFragment();
  for (const [place, selector] of check_site(file, site)) {
    try {
      nowhere.querySelector(selector || '*');
    } catch {
      throw new Error(`expected a selector this browser understands at ${place}, not \`${selector}\``);
    }
  }
}
