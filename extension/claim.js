// Starts the page on which the waiting claim is read and changed, where no page of the site hears the keys. Once that is
// done it leads back to the page it was begun on.

import { file, start } from './core.js';
import { show_claim } from './pkg/recourse.js';
import { keepDrawn } from './redraw.js';

const { tabs } = globalThis.chrome;
const main = document.getElementById('claim');

// The tab it was opened from, if that is still there.
async function opener() {
  const { openerTabId } = await tabs.getCurrent();
  return openerTabId === undefined ? undefined : tabs.get(openerTabId).catch(() => undefined);
}

async function leave(go) {
  if (go) return location.assign(go);
  const back = await opener();
  if (back) await tabs.update(back.id, { active: true });
  return tabs.remove((await tabs.getCurrent()).id);
}

main.givesFile = file;
// What changes what stands elsewhere (the claim is ready, or dropped) ends this page.
main.answered = ({ go, stale }) => {
  if (!stale) return false;
  void leave(go);
  return true;
};

try {
  await start();
  await keepDrawn(main, async (...given) => {
    const [into, ...when] = given;
    await show_claim(into, (await opener())?.url, ...when);
  });
} catch (error) {
  main.textContent = `Recourse could not start: ${error?.message ?? error}. Close this and open it again.`;
}
