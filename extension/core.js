// Starts the core wherever it is needed, with all that is known: the background, the popup and the options page share this.

import { locales, policy, site } from './pkg/data.js';
import init, { check_site, install } from './pkg/recourse.js';
import { records } from './records.js';
import { openLanguage, textOf } from './say.js';

const { runtime } = globalThis.chrome;
// The glue of our own pages reads what is stored, and puts what it draws into words, by these.
Object.assign((globalThis.recourse ??= {}), { stored: records.get, textOf });
// What a key begins with that names a file of the package, not a record.
export const FILE = 'file:';

// Called again after the shopper imported a file, it takes that in.
export async function start() {
  const [{ site: corrected }] = await Promise.all([
    records.get(['site']),
    init({ module_or_path: new URL('pkg/recourse_bg.wasm', import.meta.url) }),
    openLanguage(),
  ]);
  install(site, policy, locales, corrected, Date.now());
}

const files = new Map();
// A file of the package, which never changes; what is not there or cannot be read is nothing, and the core says so.
export function file(key) {
  if (!files.has(key)) {
    const found = fetch(runtime.getURL(key.slice(FILE.length))).then((answer) => answer.json());
    files.set(key, found);
    found.catch(() => files.delete(key));
  }
  return files.get(key).catch(() => null);
}

// Throws a sentence that says what was expected and where.
export function check(file) {
  const nowhere = document.createDocumentFragment();
  for (const [place, selector] of check_site(file, site, Date.now())) {
    try {
      nowhere.querySelector(selector || '*');
    } catch {
      throw new Error(`expected a selector this browser understands at ${place}, not \`${selector}\``);
    }
  }
}
