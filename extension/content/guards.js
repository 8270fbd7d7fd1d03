// Stands beside a button of the page, and beside the question after its press: words about what the press ends. It finds,
// draws and gets out of the way; it never presses, covers or holds back anything. Which buttons, which words and whether
// at all is decided by the core. Only pages that have such a button load it.

(() => {
  const { recourse } = globalThis;
  const { draw, elementOf, fold, safely, shadowIn } = recourse;
  // Longest time, in milliseconds, that changes of the page wait.
  const PAUSE = 60;
  const ATTRIBUTES = ['aria-hidden', 'class', 'hidden', 'open', 'style'];

  // What holds for all buttons of a kind; and what stands at each.
  const kinds = new Map();
  const guards = new Map();
  const units = new WeakMap();
  const dirty = new Set();
  let timer;
  let waits = false;
  // What was pressed last, as long as what is asked then may be about it.
  let pressed;

  const isShown = (element) => element.getClientRects().length > 0;
  const says = (element) => fold(element.textContent).toLowerCase().replaceAll('’', "'");
  const all = (root, selector) => (selector ? [...root.querySelectorAll(selector)] : []);

  // The one button in an element that is meant; of two that could be, none is.
  function buttonIn(unit, { marked, buttons, skip }, words) {
    let found = all(unit, marked);
    if (found.length === 0) found = all(unit, buttons).filter((each) => words.includes(says(each)));
    found = found.filter((each) => isShown(each) && !(skip && each.closest(skip)));
    return found.length === 1 ? found[0] : undefined;
  }

  function host(guard) {
    if (!guard.host) {
      guard.host = document.createElement('div');
      guard.slot = shadowIn(guard.host);
      guard.slot.role = 'note';
    }
    return guard.host;
  }

  const remove = (guard) => guard.host?.remove();

  function look(guard) {
    const kind = kinds.get(guard.kind);
    const unit = elementOf(guard.at);
    guard.button = guard.view && kind && unit && buttonIn(unit, kind.place, [...kind.words, ...guard.words]);
    guard.unit = unit;
    guard.beside = kind?.place.beside;
    if (unit) units.set(unit, (units.get(unit) ?? new Set()).add(guard));
  }

  // Where a button is in its element, and how large.
  function lie({ button, unit }) {
    const [{ top, left, width, height }, whole] = [button, unit].map((each) => each.getBoundingClientRect());
    return [top - whole.top, left - whole.left, width, height].map(Math.round).join();
  }

  // At the end of the box around the buttons, or else behind it or what is around it: the first place from which the
  // button is not pushed away.
  function stand(guard) {
    const { button, unit } = guard;
    if (!button) return remove(guard);
    const found = button.closest(guard.beside);
    const box = found && found !== unit && unit.contains(found) ? found : button.parentElement;
    host(guard);
    draw(guard.slot, guard.view);
    if (guard.stands === button && guard.host.isConnected) return undefined;
    remove(guard);
    guard.stands = button;
    const before = lie(guard);
    box.append(guard.host);
    for (let each = box; lie(guard) !== before && each !== unit; each = each.parentElement) {
      if (each.parentElement === unit) unit.append(guard.host);
      else each.after(guard.host);
    }
    return undefined;
  }

  function settle() {
    timer = undefined;
    dirty.forEach(look);
    // Nothing moves under a pointer that rests on such a button: what is to be drawn waits until it has left.
    waits = [...guards.values()].some(({ button }) => button?.isConnected && button.matches(':hover'));
    if (waits) return attend();
    dirty.forEach(stand);
    dirty.clear();
    return attend();
  }

  function schedule() {
    timer ??= setTimeout(() => safely((async () => settle())()), PAUSE);
  }

  // What is asked after a press stands somewhere else on the page, over everything. Words about it stand outside of it.

  const asked = {};

  function question() {
    const selectors = [...kinds.values()].map(({ place }) => place.dialog).join(', ');
    return selectors && all(document, selectors).filter(isShown).at(-1);
  }

  function attend() {
    const dialog = question();
    if (!dialog) {
      if (asked.dialog) release();
      return;
    }
    const words = says(dialog);
    const known = [...kinds.values()].find(({ questions }) => questions.some((one) => words.includes(one)));
    const view = pressed?.view ?? known?.view;
    if (!view) return drop();
    asked.dialog = dialog;
    host(asked);
    asked.slot.ariaLive = 'polite';
    draw(asked.slot, { tag: 'div', class: 'asked', kids: [view] });
    if (!asked.host.isConnected) document.documentElement.append(asked.host);
    place();
  }

  function place() {
    const box = asked.slot?.firstChild;
    if (!box || !asked.dialog?.isConnected) return;
    const { left, top, bottom, width } = asked.dialog.getBoundingClientRect();
    const wide = Math.min(Math.max(width, 280), innerWidth - 16);
    box.style.width = `${wide}px`;
    const high = box.offsetHeight + 8;
    let at = bottom + 8;
    if (at + high > innerHeight) at = top - high;
    box.style.transform = `translate(${Math.max(8, Math.min(left + (width - wide) / 2, innerWidth - wide - 8))}px, ${Math.max(8, at)}px)`;
  }

  function drop() {
    asked.host?.remove();
    asked.dialog = undefined;
  }

  function release() {
    drop();
    pressed = undefined;
    watch();
  }

  // The page.

  const isOurs = (node) => node === asked.host || [...guards.values()].some((guard) => guard.host === node);
  const watcher = new MutationObserver((records) => {
    let changed = false;
    for (const { target, addedNodes, removedNodes } of records) {
      const nodes = [...addedNodes, ...removedNodes];
      if (nodes.length > 0 && nodes.every(isOurs)) {
        if (removedNodes.length === 0) continue;
      }
      changed = true;
      for (let each = target; each; each = each.parentNode) units.get(each)?.forEach((guard) => dirty.add(guard));
    }
    if (changed) schedule();
  });

  // A question may have been there all along, and only be shown after the press.
  function watch() {
    const attributes = pressed ? { attributes: true, attributeFilter: ATTRIBUTES } : {};
    watcher.observe(document, { childList: true, subtree: true, characterData: true, ...attributes });
  }

  const onPress = ({ target }) => {
    if (asked.dialog?.contains(target)) return;
    const of = [...guards.values()].find(({ button }) => button?.contains(target));
    if (of === pressed) return;
    pressed = of;
    watch();
    schedule();
  };

  function begin() {
    watch();
    document.addEventListener('click', onPress, true);
    document.addEventListener('mouseout', () => waits && schedule(), true);
    for (const type of ['animationend', 'transitionend', 'scroll']) document.addEventListener(type, place, true);
    addEventListener('resize', place);
  }

  function take({ key, at, place: where, words = [], questions = [], view }) {
    const [kind] = key.split(' ');
    view = view?.kids?.length ? view : undefined;
    if (kind === key) {
      if (kinds.size === 0) begin();
      kinds.set(kind, { place: where, words, questions, view });
      return;
    }
    const guard = guards.get(key) ?? { kind, at: 0, words: [] };
    // What the page shows in an element now takes the place of what it showed there before.
    for (const [other, old] of guards) {
      if (at && old.at === at && old.kind === kind && other !== key) {
        remove(old);
        guards.delete(other);
      }
    }
    guards.set(key, Object.assign(guard, { at: at || guard.at, words: words.length > 0 ? words : guard.words, view }));
    dirty.add(guard);
  }

  recourse.guard = ({ guards: told, chips }) => {
    told?.forEach(take);
    // A card of which nothing can be read any more is nobody's.
    for (const { anchor } of chips ?? []) {
      for (const guard of guards.values()) if (!anchor.order && guard.at === anchor.at) Object.assign(guard, { view: undefined }) && dirty.add(guard);
    }
    if (dirty.size > 0) schedule();
  };
})();
