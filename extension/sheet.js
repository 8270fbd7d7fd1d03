// Starts the evidence sheet, which is drawn by the core's glue: of which order and line, its own address says.

import { start } from './core.js';
import { show_sheet } from './pkg/recourse.js';
import { notStarted, openPage } from './words.js';
import { zone } from './zone.js';

const main = document.getElementById('sheet');
document.getElementById('print').addEventListener('click', () => print());
try {
  await openPage();
  await start();
  const asked = new URLSearchParams(location.search);
  const now = Date.now();
  await show_sheet(main, asked.get('order'), asked.get('line') ?? undefined, now, zone(now));
} catch (error) {
  main.textContent = notStarted(error);
}
