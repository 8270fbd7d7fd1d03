// Starts the page on which the waiting claim is read and changed, where no page of the site hears the keys. Once that is
// done it leads back to the page it was begun on.

import { file, start } from './core.js';
import { show_claim } from './pkg/recourse.js';
import { keepDrawn } from './redraw.js';
import { notStarted, openPage } from './words.js';

const { tabs } = globalThis.chrome;
const main = document.getElementById('claim');

// The address of the page it was begun on stands behind `#`.
const from = () => location.hash.slice(1) || undefined;

async function leave(go) {
  if (go) return location.assign(go);
  const { id, openerTabId } = await tabs.getCurrent();
  // It may be gone, and then this one only closes.
  if (openerTabId !== undefined) await tabs.update(openerTabId, { active: true }).catch(() => {});
  return tabs.remove(id);
}

main.givesFile = file;
// What changes what stands elsewhere (the claim is ready, or dropped) ends this page.
main.answered = ({ go, stale }) => {
  if (!stale) return false;
  void leave(go);
  return true;
};

try {
  await openPage();
  await start();
  await keepDrawn(main, (into, now, where) => show_claim(into, from(), now, where));
} catch (error) {
  main.textContent = notStarted(error);
}
