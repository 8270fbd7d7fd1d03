// Stands beside the question a page asks after a press on a guarded button: somewhere else on the page, over everything. Words
// about it stand outside of it. A page is watched for it only for a while after a press.

(() => {
  const { recourse } = globalThis;
  const { draw, guardAt, guardKinds, safely, says, shadowIn } = recourse;
  const PAUSE = 60;
  // How long after a press a question may still come, in milliseconds.
  const PATIENCE = 15_000;
  const ATTRIBUTES = ['aria-hidden', 'class', 'hidden', 'open', 'style'];
  const MOVES = ['animationend', 'transitionend', 'scroll'];

  let dialog;
  let host;
  let slot;
  // The guard whose button was pressed last, as long as what is asked then may be about it.
  let pressed;
  let timer;
  let closing;

  const isShown = (element) => element.getClientRects().length > 0;

  function question() {
    const selectors = guardKinds()
      .map(({ place }) => place.dialog)
      .filter(Boolean)
      .join(', ');
    return selectors ? [...document.querySelectorAll(selectors)].filter(isShown).at(-1) : undefined;
  }

  function look() {
    timer = undefined;
    const found = question();
    if (found) attend(found);
    else if (dialog) release();
  }

  function lookSoon() {
    timer ??= setTimeout(() => safely((async () => look())()), PAUSE);
  }

  function attend(found) {
    const words = says(found);
    const known = guardKinds().find(({ questions }) => questions.some((one) => words.includes(one)));
    const view = pressed?.view ?? known?.view;
    if (!view) return drop();
    if (!host) {
      host = document.createElement('div');
      slot = shadowIn(host);
      slot.ariaLive = 'polite';
    }
    if (!dialog) for (const type of MOVES) document.addEventListener(type, place, true);
    if (!dialog) addEventListener('resize', place);
    dialog = found;
    watch();
    draw(slot, { tag: 'div', class: 'asked', children: [view] });
    if (!host.isConnected) document.documentElement.append(host);
    return place();
  }

  function place() {
    const box = slot?.firstChild;
    if (!box || !dialog?.isConnected) return;
    const { left, top, bottom, width } = dialog.getBoundingClientRect();
    const wide = Math.min(Math.max(width, 280), innerWidth - 16);
    box.style.width = `${wide}px`;
    const high = box.offsetHeight + 8;
    let at = bottom + 8;
    if (at + high > innerHeight) at = top - high;
    box.style.transform = `translate(${Math.max(8, Math.min(left + (width - wide) / 2, innerWidth - wide - 8))}px, ${Math.max(8, at)}px)`;
  }

  function drop() {
    host?.remove();
    dialog = undefined;
    for (const type of MOVES) document.removeEventListener(type, place, true);
    removeEventListener('resize', place);
  }

  function release() {
    drop();
    pressed = undefined;
  }

  // A question may have been there all along, and only be shown after the press.
  const observer = new MutationObserver(lookSoon);
  function watch() {
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  }

  /** @param {Event & { key?: string }} event */
  function onPress({ target, type, key }) {
    if (type === 'keydown' && key !== 'Enter' && key !== ' ') return;
    if (guardKinds().length === 0 || dialog?.contains(target)) return;
    if (type === 'click') pressed = guardAt(target);
    watch();
    watchNoLongerSoon();
    lookSoon();
  }

  function watchNoLongerSoon() {
    clearTimeout(closing);
    closing = setTimeout(() => (dialog ? watchNoLongerSoon() : observer.disconnect()), PATIENCE);
  }

  recourse.listeners.push(() => {
    for (const type of ['click', 'keydown']) document.addEventListener(type, onPress, true);
  });

  // A page may have been opened with the question on it; and what stands beside one may have changed.
  let isLooked = false;
  recourse.lookForQuestion = () => {
    if (!isLooked || dialog) lookSoon();
    isLooked = true;
  };
})();
