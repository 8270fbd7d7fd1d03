// The same five fields set by a plain script that was written for this one form: it knows by heart where each is, asks
// nobody, and reads nothing back. It leaves how many milliseconds that took.

// Without `void` whoever injects it would wait for its end.
void (async () => {
  // A page behind another one gets its timers late.
  while (document.hidden) await new Promise((done) => document.addEventListener('visibilitychange', done, { once: true }));
  const begun = performance.now();
  const tell = (element, type, Kind) => element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, button: 0 }));
  const set = (element, text) => {
    element.value = text;
    tell(element, 'input', InputEvent);
    tell(element, 'change', Event);
    tell(element, 'focusout', FocusEvent);
  };
  const press = (element) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      tell(element, type, type.startsWith('pointer') ? PointerEvent : MouseEvent);
    }
  };
  const appear = async (find) => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 1));
    }
  };
  document.querySelector('input[name="received"][value="no"]').click();
  await appear(() => document.querySelector('input[name="received"][value="no"]').checked);
  document.querySelector('input[name="solution"][value="refund"]').click();
  press(document.querySelector('.comet-v2-select-selector span'));
  const option = 'No tracking information';
  press(await appear(() => [...document.querySelectorAll('.comet-v2-menu-item-content')].find((each) => each.textContent === option)));
  await appear(() => document.querySelector('.comet-v2-select-selection-item')?.textContent === option);
  set(document.querySelector('.comet-v2-input-inner'), '12.50');
  set(document.querySelector('.commet--textarea--Sg0xapL'), '1. A fact.\n2. Another.');
  globalThis.plainTook = performance.now() - begun;
})();
