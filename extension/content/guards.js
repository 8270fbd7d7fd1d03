// Stands beside a button of the page: words about what a press on it ends. It finds the button and draws, and never presses,
// covers or holds back anything. Which buttons, which words and whether at all is decided by the core. Only pages that have
// such a button load it.

(() => {
  const { recourse } = globalThis;
  const { draw, elementOf, exists, fold, handleOf, isNear, putBack, retire, safely, settle, shadowIn } = recourse;
  // Longest time, in milliseconds, that changes of the page wait.
  const PAUSE = 60;

  // What holds for all buttons of a kind.
  const kinds = new Map();
  // The guards in each unit, by their kinds; and the handle of each guard's unit, by its key.
  const inUnit = new WeakMap();
  const handles = new Map();
  const ofButton = new WeakMap();
  // Guards whose units are not there yet, by their keys.
  const ahead = new Map();
  const dirty = new Set();
  let timer;
  let waits = false;

  const says = (element) => fold(element.textContent).toLowerCase().replaceAll('’', "'");
  const all = (root, selector) => (selector ? [...root.querySelectorAll(selector)] : []);
  const isShown = (element) => element.getClientRects().length > 0;
  const guardsOf = (unit) => [...(inUnit.get(unit)?.values() ?? [])];

  // The buttons in a unit that could be meant. What is hidden is known only once all others have been asked for.
  function buttonsIn(unit, { marked, buttons, skip }, words) {
    let found = all(unit, marked);
    if (found.length === 0) found = all(unit, buttons).filter((each) => words.includes(says(each)));
    return found.filter((each) => !(skip && each.closest(skip)));
  }

  const remove = (guard) => guard.host && retire(guard.host);

  // Where a button is in its unit, and how large.
  function lie({ button, unit }) {
    const [{ top, left, width, height }, whole] = [button, unit].map((each) => each.getBoundingClientRect());
    return [top - whole.top, left - whole.left, width, height].map(Math.round).join();
  }

  // First the buttons are found, then all that has to be measured is, and only then is anything put into the page.
  function placeAll() {
    for (const unit of dirty) if (!unit.isConnected) dirty.delete(unit);
    const guards = [...dirty].filter(isNear).flatMap(guardsOf);
    // Nothing moves under a pointer that rests on such a button: what is to be drawn waits until it has left.
    waits = guards.length > 0 && isPointedAt();
    if (waits) return;
    for (const guard of guards) {
      dirty.delete(guard.unit);
      find(guard);
    }
    const fresh = [];
    for (const guard of guards) {
      const shown = guard.found.filter(isShown);
      // Of two that could be meant, none is.
      guard.button = shown.length === 1 ? shown[0] : undefined;
      if (guard.button) ofButton.set(guard.button, guard);
      if (!guard.button || guard.quiet || (guard.stands === guard.button && guard.unit.contains(guard.host))) continue;
      guard.before = lie(guard);
      fresh.push(guard);
    }
    for (const guard of guards) {
      if (!guard.button || guard.quiet) remove(guard);
      else drawIn(guard);
    }
    for (const guard of fresh) putIn(guard);
  }

  function find(guard) {
    const kind = kinds.get(guard.kind);
    guard.found = guard.view && kind ? buttonsIn(guard.unit, kind.place, [...kind.words, ...guard.words]) : [];
    guard.beside = kind?.place.beside;
  }

  function isPointedAt() {
    for (const at of handles.values()) {
      const unit = elementOf(at);
      if (unit && isNear(unit) && guardsOf(unit).some(({ button }) => button?.isConnected && button.matches(':hover'))) return true;
    }
    return false;
  }

  function drawIn(guard) {
    if (!guard.host) {
      guard.host = document.createElement('div');
      guard.slot = shadowIn(guard.host);
      guard.slot.role = 'note';
      ofHost.set(guard.host, guard);
    }
    draw(guard.slot, guard.view);
  }

  // At the end of the box around the buttons, or else behind it or what is around it: the first place from which the button
  // is not pushed away. That is seen when the page has been laid out with it, and before it is painted.
  function putIn(guard) {
    const { button, unit } = guard;
    const found = button.closest(guard.beside);
    guard.box = found && found !== unit && unit.contains(found) ? found : button.parentElement;
    guard.stands = button;
    putBack(guard.host, guard.box);
    laidOut.observe(guard.host);
  }

  const ofHost = new WeakMap();
  const laidOut = new ResizeObserver((entries) => {
    let moved = entries.map(({ target }) => ofHost.get(target));
    for (const guard of moved) {
      laidOut.unobserve(guard.host);
      guard.now = isShown(guard.button) ? lie(guard) : undefined;
    }
    measureWithout(moved.filter(({ before }) => before === undefined));
    for (;;) {
      moved = moved.filter(({ box, unit, now, before }) => box !== unit && now !== before);
      if (moved.length === 0) return;
      for (const guard of moved) {
        if (guard.box.parentElement === guard.unit) guard.unit.append(guard.host);
        else guard.box.after(guard.host);
        settle(guard.host);
        guard.box = guard.box.parentElement;
      }
      for (const guard of moved) guard.now = lie(guard);
    }
  });

  // Where buttons would be without the guards that were drawn with them.
  function measureWithout(guards) {
    for (const { host } of guards) host.remove();
    for (const guard of guards) guard.before = guard.now && lie(guard);
    for (const { before, box, host } of guards) if (before) box.append(host);
  }

  /** The unit is there that guards told ahead belong to. Nothing is measured: the page has not been laid out yet. */
  function guardAhead(unit, order) {
    for (const [key, told] of ahead) {
      if (key.split(' ')[1] !== order) continue;
      ahead.delete(key);
      take({ ...told, at: handleOf(unit) });
    }
    for (const guard of guardsOf(unit)) {
      find(guard);
      guard.before = undefined;
      [guard.button] = guard.found.length === 1 ? guard.found : [];
      if (!guard.button) continue;
      ofButton.set(guard.button, guard);
      dirty.delete(unit);
      if (guard.quiet) continue;
      drawIn(guard);
      putIn(guard);
    }
  }

  function placeSoon() {
    // Right after a frame nothing has to be laid out to be measured.
    const place = () => {
      timer = undefined;
      safely((async () => placeAll())());
    };
    timer ??= setTimeout(() => requestAnimationFrame(() => setTimeout(place)), PAUSE);
  }

  function touch(unit) {
    if (!inUnit.has(unit)) return;
    dirty.add(unit);
    placeSoon();
  }

  // The page took a guard out.
  function restore(unit) {
    if (guardsOf(unit).some(({ host }) => host && !unit.contains(host))) touch(unit);
  }

  function take({ key, at, place, words = [], questions = [], view: given, quiet }) {
    const [kind] = key.split(' ');
    const view = given?.children?.length ? given : undefined;
    if (kind === key) {
      kinds.set(kind, { place, words, questions, view });
      return;
    }
    const unit = elementOf(at || handles.get(key));
    if (!unit) {
      ahead.set(key, { key, words, view: given, quiet });
      return;
    }
    const guards = inUnit.get(unit) ?? new Map();
    inUnit.set(unit, guards);
    const before = guards.get(kind);
    // What the page shows in an element now takes the place of what it showed there before.
    if (before && before.key !== key) {
      remove(before);
      handles.delete(before.key);
    }
    const guard = before?.key === key ? before : { key, kind, unit };
    guards.set(kind, Object.assign(guard, { view, quiet, words: words.length > 0 ? words : (guard.words ?? []) }));
    handles.set(key, at || handles.get(key));
    dirty.add(unit);
  }

  function takeGuards({ guards: told, chips }) {
    told?.forEach(take);
    // A card of which nothing can be read any more is nobody's.
    for (const { anchor } of chips ?? []) {
      const unit = anchor.order ? undefined : elementOf(anchor.at);
      for (const guard of unit ? guardsOf(unit) : []) guard.view = undefined;
      if (unit && inUnit.has(unit)) dirty.add(unit);
    }
    placeAll();
    for (const [key, at] of handles) if (!exists(at)) handles.delete(key);
    if (kinds.size > 0) recourse.lookForQuestion();
  }

  /** The guard of the button that an element is in. */
  function guardAt(element) {
    for (let each = element; each; each = each.parentElement) if (ofButton.has(each)) return ofButton.get(each);
    return undefined;
  }

  recourse.onNear((elements) => elements.forEach(touch));
  const onLeaving = () => waits && placeSoon();
  recourse.listeners.push(() => document.addEventListener('mouseout', onLeaving, true));

  Object.assign(recourse, {
    guardAhead,
    guardAt,
    guardKinds: () => [...kinds.values()],
    restoreGuards: restore,
    says,
    takeGuards,
    unitChanged: touch,
  });
})();
