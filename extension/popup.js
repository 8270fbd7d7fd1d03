// Starts the popup, which is drawn by the core's glue.

import { locales, policy, site } from './pkg/data.js';
import init, { learn, show_popup } from './pkg/recourse.js';
import { zone } from './zone.js';

const main = document.getElementById('popup');
try {
  await init({ module_or_path: new URL('pkg/recourse_bg.wasm', import.meta.url) });
  learn(site, policy, locales);
  const now = Date.now();
  await show_popup(main, now, zone(now));
} catch (error) {
  main.textContent = `Recourse could not start: ${error?.message ?? error}. Close this and open it again.`;
}
