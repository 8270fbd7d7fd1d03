// Which press on something we drew is the shopper's. A page can move what we drew under something else, make it see-through
// or put it there in the moment of a press; so a press counts only on what has stood still, in plain view, for a moment.

(() => {
  const { recourse } = globalThis;
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

  const none = (value) => ['none', '', undefined].includes(value);
  const isPlain = (style) =>
    style.opacity > 0.9 &&
    (none(style.transform) || /^matrix\(1, 0, 0, 1, [^,]+, [^,]+\)$/.test(style.transform)) &&
    ['filter', 'clipPath', 'maskImage', 'rotate', 'scale'].every((name) => none(style[name])) &&
    style.mixBlendMode === 'normal' &&
    style.visibility === 'visible';
  const parentOf = (element) => element.parentElement ?? element.getRootNode().host;
  const middleOf = ({ left, top, right, bottom }) => [(left + right) / 2, (top + bottom) / 2];

  function isInView(element, root) {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (Math.min(width, height) < 8 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    let isFixed = false;
    for (let each = element; each; each = parentOf(each)) {
      const style = getComputedStyle(each);
      if (!isPlain(style)) return false;
      const box = each.getBoundingClientRect();
      const isInside = box.left <= left + 1 && box.top <= top + 1 && box.right >= right - 1 && box.bottom >= bottom - 1;
      const isPage = each === document.body || each === document.documentElement;
      if (!isFixed && !isPage && style.overflow !== 'visible' && !isInside) return false;
      isFixed ||= style.position === 'fixed';
    }
    const [x, y] = middleOf({ left, top, right, bottom });
    const points = [[x, y], [left + INSET, y], [right - INSET, y], [x, top + INSET], [x, bottom - INSET]];
    return points.every((point) => element.contains(root.elementFromPoint(...point)));
  }

  // What is painted over an element and lets presses through, where the browser does not tell of it.
  function isPaintedOver(element) {
    const [x, y] = middleOf(element.getBoundingClientRect());
    const around = new Set();
    for (let each = element; each; each = parentOf(each)) around.add(each);
    const lies = (each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      return left < x && right > x && top < y && bottom > y;
    };
    const isThrough = (each, part) => {
      const style = getComputedStyle(each, part);
      if (style.pointerEvents !== 'none' || style.visibility !== 'visible' || style.opacity === '0') return false;
      const isLifted = style.position === 'fixed' || (style.position === 'absolute' && lies(each));
      if (part) return isLifted && !['none', 'normal'].includes(style.content);
      const hasWords = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      const isPicture = ['canvas', 'iframe', 'img', 'svg', 'video'].includes(each.localName);
      return hasWords || isPicture || !none(style.backgroundImage) || !/, 0\)$/.test(style.backgroundColor);
    };
    const isIn = (root) =>
      [...root.querySelectorAll('*')].some((each) => {
        const inner = each.openOrClosedShadowRoot ?? each.shadowRoot;
        if (recourse.isOurs(each)) return false;
        if ((inner && isIn(inner)) || ['::before', '::after'].some((part) => isThrough(each, part))) return true;
        return !around.has(each) && lies(each) && isThrough(each);
      });
    return isIn(document);
  }

  const tells = 'trackVisibility' in new IntersectionObserver(() => {});
  const watches = new Map();
  const down = new WeakMap();
  let elsewhere = -Infinity;

  // Looks at an element for as long as a press on it may come.
  function watch(element, root) {
    if (watches.has(element)) return watches.get(element);
    const state = { since: performance.now(), until: Infinity, isVisible: !tells };
    let box = element.getBoundingClientRect();
    state.look = () => {
      const now = element.getBoundingClientRect();
      const hasMoved = ['left', 'top', 'width', 'height'].some((side) => Math.abs(now[side] - box[side]) > STILL);
      box = now;
      if (hasMoved || !state.isVisible || !isInView(element, root)) state.since = performance.now();
      if (!element.isConnected || performance.now() > state.until) state.stop();
    };
    const timer = setInterval(state.look, EVERY);
    const tell = (entries) => Object.assign(state, entries.at(-1).isVisible ? { isVisible: true } : { isVisible: false, since: performance.now() });
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
    return Boolean(isLong) && (tells || !isPaintedOver(element));
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
    if (began && isSteady(element)) return true;
    watch(element, element.getRootNode()).until = performance.now() + LOOK;
    const note = recourse.wordsOf('Press once more. Recourse takes a press only on what has stood still, in plain view, for a moment.');
    note.className = 'again';
    if (element.nextSibling?.className !== 'again') element.after(note);
    setTimeout(() => note.remove(), LOOK);
    return false;
  }

  const onDown = ({ target }) => recourse.isOurs(target) || (elsewhere = performance.now());
  function hearPresses() {
    hear();
    addEventListener('pointerdown', onDown, true);
  }
  hearPresses();
  // A page that is opened anew by a script of its own takes all listeners away.
  recourse.listeners.push(hearPresses);

  Object.assign(recourse, { allows, attend });
})();
