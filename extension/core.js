// Starts the core wherever it is needed, with all that is known: the background, the popup and the options page share this.

import { locales, policy, site } from './pkg/data.js';
import init, { learn } from './pkg/recourse.js';

export async function start() {
  await init({ module_or_path: new URL('pkg/recourse_bg.wasm', import.meta.url) });
  learn(site, policy, locales);
}
