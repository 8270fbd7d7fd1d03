// Starts the popup, which is drawn by the core's glue, and draws it anew when what is stored has changed.

import { start } from './core.js';
import { show_popup } from './pkg/recourse.js';
import { save } from './save.js';
import { zone } from './zone.js';

const { storage } = globalThis.chrome;
const main = document.getElementById('popup');
const said = document.getElementById('said');
const pressable = () => [...main.querySelectorAll('a, button')];

let drawing = Promise.resolve();
async function draw() {
  try {
    const now = Date.now();
    const focused = document.activeElement?.textContent;
    await show_popup(main, now, zone(now));
    // Who was on a button still is, if it is still there.
    if (focused) pressable().find((each) => each.textContent === focused)?.focus();
  } catch (error) {
    main.textContent = `Recourse could not start: ${error?.message ?? error}. Close this and open it again.`;
  }
}
// A press asked for a file, and the core answered with one.
main.takesFile = ({ file }) => {
  save(file);
  said.textContent = `${file.name} is in your downloads.`;
};
const drawAnew = () => (drawing = drawing.then(draw));

try {
  await start();
  storage.local.onChanged.addListener(drawAnew);
  await drawAnew();
} catch (error) {
  main.textContent = `Recourse could not start: ${error?.message ?? error}. Close this and open it again.`;
}
