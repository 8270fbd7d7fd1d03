// Which press on something we drew is the shopper's. A page can move what we drew under something else, make it see-through
// or put it there in the moment of a press; so a press counts only on what has stood still, in plain view, for a moment.

(() => {
  const { recourse } = globalThis;
  const again = globalThis.chrome.i18n.getMessage('pressAgain');
  const { hear, on } = recourse;
  // In milliseconds: how long it has stood there, how long after a press elsewhere no press counts (the second of two quick
  // ones was meant for what was there before), how long it is looked at after a refusal
  // and after the pointer left, and how often.
  const MOMENT = 250;
  const AFTER_ANOTHER = 500;
  const LOOK = 5000;
  const LEFT = 1500;
  const EVERY = 50;
  // In CSS pixels: what counts as standing still, and how far in from its edges it has to be the topmost.
  const STILL = 2;
  const INSET = 4;

  // Whether the browser itself tells when something is painted over what it shows.
  const tells = 'trackVisibility' in new IntersectionObserver(() => {});

  // The slot that an element is given to, where it stands in one whose root is the page's.
  const slotIn = (root, element) => [...root.querySelectorAll('slot')].find((slot) => slot.assignedNodes().includes(element));

  // An element and all that it is drawn inside of, outwards. A page may name a field of its form `parentElement`, so a range
  // is asked; and where the browser does not tell by itself, an element that stands in a slot is drawn where the slot is.
  function withAround(element) {
    const range = new Range();
    const found = [];
    for (let each = element; each instanceof Element; ) {
      found.push(each);
      range.selectNode(each);
      const { startContainer: parent } = range;
      const inner = tells ? undefined : parent.openOrClosedShadowRoot;
      if (inner instanceof ShadowRoot) each = slotIn(inner, each);
      else each = parent instanceof ShadowRoot ? parent.host : parent;
    }
    return found;
  }

  // Whether an element in a root of ours is what is topmost at a point. In Firefox a root knows only of what is in itself.
  const isAt = (element, root, x, y) => document.elementFromPoint(x, y) === root.host && element.contains(root.elementFromPoint(x, y));

  const none = (value) => ['none', '', undefined].includes(value);
  // An outline may lie inside of what it goes around, above all that is in it.
  const isOutside = ({ outlineStyle, outlineWidth, outlineOffset }) =>
    none(outlineStyle) || Number.parseFloat(outlineOffset) >= 0 || Number.parseFloat(outlineWidth) <= STILL;
  const isPlain = (style) =>
    style.opacity > 0.9 &&
    isOutside(style) &&
    (none(style.transform) || /^matrix\(1, 0, 0, 1, [^,]+, [^,]+\)$/.test(style.transform)) &&
    ['filter', 'clipPath', 'maskImage', 'maskBorderSource', 'webkitMaskBoxImageSource', 'offsetPath', 'rotate', 'scale'].every((name) =>
      none(style[name]),
    ) &&
    style.mixBlendMode === 'normal' &&
    style.visibility === 'visible';
  const middleOf = ({ left, top, right, bottom }) => [(left + right) / 2, (top + bottom) / 2];
  const boxOf = (element) => element.getBoundingClientRect();

  // Made smaller or larger by whatever is around it.
  const isScaled = (element, { width, height }) =>
    Math.abs(width / element.offsetWidth - 1) > 0.15 || Math.abs(height / element.offsetHeight - 1) > 0.15;

  // While a page passes from one picture of itself to the next, the pictures are painted over everything.
  const isInTransition = () => document.getAnimations().some(({ effect }) => effect?.pseudoElement?.startsWith('::view-transition'));

  function isInView(element, root) {
    const { left, top, right, bottom, width, height } = boxOf(element);
    if (Math.min(width, height) < 8 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    if (isScaled(element, { width, height }) || isInTransition()) return false;
    let isFixed = false;
    for (const each of withAround(element)) {
      const style = getComputedStyle(each);
      if (!isPlain(style)) return false;
      // A slot has no box of its own.
      if (style.display === 'contents') continue;
      const box = boxOf(each);
      const isInside = box.left <= left + 1 && box.top <= top + 1 && box.right >= right - 1 && box.bottom >= bottom - 1;
      const isPage = each === document.body || each === document.documentElement;
      if (!isFixed && !isPage && style.overflow !== 'visible' && !isInside) return false;
      isFixed ||= style.position === 'fixed';
    }
    const [x, y] = middleOf({ left, top, right, bottom });
    const points = [
      [x, y],
      [left + INSET, y],
      [right - INSET, y],
      [x, top + INSET],
      [x, bottom - INSET],
    ];
    return points.every((point) => isAt(element, root, ...point));
  }

  // What cannot be found out does not hold.
  function holds(test, ...given) {
    try {
      return test(...given);
    } catch {
      return false;
    }
  }

  const watches = new Map();
  const down = new WeakMap();
  let elsewhere = -Infinity;

  // A page that is opened anew by a script of its own takes all listeners away.
  const onDown = ({ target }) => recourse.isOurs(target) || (elsewhere = performance.now());
  function hearPresses() {
    hear();
    addEventListener('pointerdown', onDown, true);
  }

  // Looks at an element for as long as a press on it may come.
  function watch(element, root) {
    if (watches.has(element)) return watches.get(element);
    const state = { since: performance.now(), until: Infinity, isVisible: !tells };
    let box = element.getBoundingClientRect();
    state.look = () => {
      const now = element.getBoundingClientRect();
      const hasMoved = ['left', 'top', 'width', 'height'].some((side) => Math.abs(now[side] - box[side]) > STILL);
      box = now;
      if (hasMoved || !state.isVisible || !holds(isInView, element, root)) state.since = performance.now();
      if (!element.isConnected || performance.now() > state.until) state.stop();
    };
    const timer = setInterval(state.look, EVERY);
    const tell = (entries) =>
      Object.assign(state, entries.at(-1).isVisible ? { isVisible: true } : { isVisible: false, since: performance.now() });
    const observer = tells && new IntersectionObserver(tell, { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] });
    if (observer) observer.observe(element);
    state.stop = () => {
      clearInterval(timer);
      if (observer) observer.disconnect();
      watches.delete(element);
    };
    watches.set(element, state);
    state.look();
    return state;
  }

  function isSteady(element) {
    const state = watches.get(element);
    state?.look();
    const now = performance.now();
    const isLong = state && now - state.since >= MOMENT && now - elsewhere >= AFTER_ANOTHER;
    return Boolean(isLong) && (tells || holds(recourse.isFree, element, element.getRootNode()));
  }

  /** Looks after the presses on what is drawn in a root of ours. */
  function attend(root) {
    const at = ({ target }) => target.closest('button');
    const begin = (event) => at(event) && Object.assign(watch(at(event), root), { until: Infinity });
    const end = (event) => {
      const state = watches.get(at(event));
      // Who has only just left may be back at once, and has seen it all the while.
      if (state?.until === Infinity && !at(event).contains(event.relatedTarget)) state.until = performance.now() + LEFT;
    };
    for (const type of ['pointerover', 'focusin']) on(root, type, begin);
    for (const type of ['pointerout', 'focusout']) on(root, type, end);
    on(root, 'pointerdown', (event) => at(event) && down.set(at(event), isSteady(at(event))));
  }

  /** Whether a press counts. One that does not is answered beside its button, and the next one may. */
  function allows(element, event) {
    // A press by a pointer was one already when it went down; one by a key has no such moment.
    const began = event.detail === 0 || down.get(element);
    down.delete(element);
    if (began && recourse.isAsDrawn(element) && isSteady(element)) return true;
    watch(element, element.getRootNode()).until = performance.now() + LOOK;
    const note = recourse.wordsOf(again);
    note.className = 'again';
    if (element.nextSibling?.className !== 'again') element.after(note);
    setTimeout(() => note.remove(), LOOK);
    return false;
  }

  hearPresses();
  recourse.listeners.push(hearPresses);

  Object.assign(recourse, { allows, attend, isAt, withAround });
})();
