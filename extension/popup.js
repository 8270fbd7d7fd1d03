// Starts the popup, which is drawn by the core's glue. It may also stand in a tab, with an order to be brought into view.

import { file, start } from './core.js';
import { show_popup } from './pkg/recourse.js';
import { keepDrawn } from './redraw.js';
import { save } from './save.js';
import { say } from './say.js';
import { notStarted, openPage } from './words.js';

const part = (id) => document.getElementById(id);
const main = part('popup');
const said = part('said');
const search = /** @type {HTMLInputElement} */ (part('search'));
// A press asked for a file, and the core answered with one.
main.takesFile = ({ file }) => {
  save(file);
  said.textContent = say('file-saved', { name: { name: file.name } });
};
main.givesFile = file;

// How many times the first rows are shown.
let times = 1;
async function show(into, now, zone) {
  await show_popup(into, search.value, times, now, zone);
  part('further').hidden = !into.querySelector('.rest');
}

const rowOf = (order) => [...main.querySelectorAll('.rows > li')].find((each) => each.querySelector('a')?.href.endsWith(order));

// The order that is named behind `#`, with what is folded under it; searched for, where its row is not among the first.
async function bringIntoView(drawAnew) {
  const order = location.hash.slice(1);
  if (!order) return;
  if (!rowOf(order)) {
    search.value = order;
    await drawAnew();
  }
  const row = rowOf(order);
  if (!row) {
    // It has none, so nothing is searched for either.
    search.value = '';
    await drawAnew();
    return;
  }
  const folded = row.querySelector('details');
  if (folded) folded.open = true;
  row.scrollIntoView({ block: 'center' });
}

try {
  await openPage();
  await start();
  const drawAnew = await keepDrawn(main, show);
  search.addEventListener('input', drawAnew);
  part('further').addEventListener('click', () => {
    times += 1;
    drawAnew();
  });
  addEventListener('hashchange', () => bringIntoView(drawAnew));
  await bringIntoView(drawAnew);
} catch (error) {
  main.textContent = notStarted(error);
}
