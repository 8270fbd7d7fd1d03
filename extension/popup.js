// Starts the popup, which is drawn by the core's glue, and draws it anew when what is stored has changed.

import { file, start } from './core.js';
import { show_popup } from './pkg/recourse.js';
import { records } from './records.js';
import { save } from './save.js';
import { zone } from './zone.js';

const { recourse } = globalThis;
const main = document.getElementById('popup');
const said = document.getElementById('said');
const pressable = () => [...main.querySelectorAll('a, button')];
// How long, in milliseconds, typing has rested before it is kept: a popup may be closed without a word.
const REST = 500;

// A text that was typed into since it was last told is what the shopper sees, whatever is drawn around it.
const typing = new Set();
let resting;
main.addEventListener('input', onTyping, true);
main.addEventListener('change', ({ target }) => typing.delete(target), true);
function onTyping({ target }) {
  typing.add(target);
  if (target.localName !== 'textarea') return;
  clearTimeout(resting);
  resting = setTimeout(() => typing.has(target) && target.dispatchEvent(new Event('change')), REST);
}

// Who was at a field or a button still is, if it is still there.
function goBackTo(was) {
  if (was.isConnected) return;
  if (!was.name) return pressable().find((each) => each.textContent === was.textContent)?.focus();
  const field = recourse.sameField(main, was);
  field?.focus();
  if (field && typing.delete(was)) {
    field.value = was.value;
    onTyping({ target: field });
  }
  if (field?.localName === 'textarea') field.setSelectionRange(was.selectionStart, was.selectionEnd);
}

let drawing = Promise.resolve();
async function draw() {
  try {
    const now = Date.now();
    const was = document.activeElement;
    await show_popup(main, now, zone(now));
    goBackTo(was);
  } catch (error) {
    main.textContent = `Recourse could not start: ${error?.message ?? error}. Close this and open it again.`;
  }
}
// A press asked for a file, and the core answered with one.
main.takesFile = ({ file }) => {
  save(file);
  said.textContent = `${file.name} is in your downloads.`;
};
main.givesFile = file;
const drawAnew = () => (drawing = drawing.then(draw));

try {
  await start();
  records.onChanged(drawAnew);
  await drawAnew();
} catch (error) {
  main.textContent = `Recourse could not start: ${error?.message ?? error}. Close this and open it again.`;
}
