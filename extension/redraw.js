// Draws anew what the core's glue draws, whenever what is stored has changed, and leaves the shopper where they were: at the
// same field or button, with what they have typed.

import { records } from './records.js';
import { notStarted } from './words.js';
import { zone } from './zone.js';

const { recourse } = globalThis;
// How long, in milliseconds, typing has rested before it is kept: a page may be closed without a word.
const REST = 500;

// Calls `show(main, now, zone)` now and after every change, one call after the other. Comes to what draws anew once more.
export function keepDrawn(main, show) {
  // A text that was typed into since it was last told is what the shopper sees, whatever is drawn around it.
  const typing = new Set();
  let resting;
  const onTyping = ({ target }) => {
    typing.add(target);
    if (target.localName !== 'textarea') return;
    clearTimeout(resting);
    resting = setTimeout(() => typing.has(target) && target.dispatchEvent(new Event('change', { bubbles: true })), REST);
  };
  main.addEventListener('input', onTyping, true);
  main.addEventListener('change', ({ target }) => typing.delete(target), true);

  // What an element stood in, from the inside out.
  const around = (element) => {
    const all = [];
    for (let at = element.parentElement; at && main.contains(at); at = at.parentElement) all.push(at);
    return all;
  };

  // Who was at a field or a button still is, if it is still there; or at the first one near it.
  const goBackTo = (was, stoodIn) => {
    if (was.isConnected) return;
    if (!was.name) {
      const near = stoodIn.find((each) => each.isConnected && each !== main);
      const all = [...(near ?? main).querySelectorAll('summary, a, button')];
      const alike = all.find((each) => each.textContent === was.textContent) ?? (near ? all[0] : undefined);
      alike?.focus({ preventScroll: true });
      return;
    }
    const field = recourse.sameField(main, was);
    field?.focus();
    if (field && typing.delete(was)) {
      field.value = was.value;
      onTyping({ target: field });
    }
    if (field?.localName === 'textarea') field.setSelectionRange(was.selectionStart, was.selectionEnd);
  };

  // Who has just opened a composer is led into it, and out of it again when it is gone.
  main.tabIndex = -1;
  let composing = false;
  const leadIn = () => {
    const composer = main.querySelector('.composer');
    if (composer && !composing) composer.querySelector('input:checked')?.focus();
    else if (!composer && composing && document.activeElement === document.body) main.focus({ preventScroll: true });
    composing = Boolean(composer);
  };
  const onEscape = (event) => {
    const leave = event.key === 'Escape' && !event.isComposing && main.querySelector('button.leave');
    if (!leave) return;
    event.preventDefault();
    leave.click();
  };
  document.addEventListener('keydown', onEscape, true);

  const draw = async () => {
    try {
      const now = Date.now();
      const was = document.activeElement;
      const stoodIn = around(was);
      await show(main, now, zone(now));
      goBackTo(was, stoodIn);
      leadIn();
    } catch (error) {
      main.textContent = notStarted(error);
    }
  };
  let drawing = Promise.resolve();
  const drawAnew = () => (drawing = drawing.then(draw));
  records.onChanged(drawAnew);
  return drawAnew().then(() => drawAnew);
}
