// Starts the popup, which is drawn by the core's glue. It may also stand in a tab, with an order to be brought into view.

import { file, start } from './core.js';
import { show_popup } from './pkg/recourse.js';
import { keepDrawn } from './redraw.js';
import { save } from './save.js';

const main = document.getElementById('popup');
const said = document.getElementById('said');
// A press asked for a file, and the core answered with one.
main.takesFile = ({ file }) => {
  save(file);
  said.textContent = `${file.name} is in your downloads.`;
};
main.givesFile = file;

// The order that is named behind `#`, with what is folded under it.
function bringIntoView() {
  const order = location.hash.slice(1);
  const row = order && [...main.querySelectorAll('.rows > li')].find((each) => each.querySelector('a')?.href.endsWith(order));
  if (!row) return;
  const folded = row.querySelector('details');
  if (folded) folded.open = true;
  row.scrollIntoView({ block: 'center' });
}
addEventListener('hashchange', bringIntoView);

try {
  await start();
  await keepDrawn(main, show_popup);
  bringIntoView();
} catch (error) {
  main.textContent = `Recourse could not start: ${error?.message ?? error}. Close this and open it again.`;
}
