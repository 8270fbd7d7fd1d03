// Watches the page, and has read what changed. Once its units stand, only they and what they stand in are watched: what else
// changes on a page is none of our business, and costs the page nothing.

(() => {
  const { recourse } = globalThis;
  const { ask, bringHome, findUnits, isAnother, isOurs, markUnit, readNear, readSettled, refresh, safely, unitAt, unitIn, units, wanted } =
    recourse;
  // Longest time, in milliseconds, that changes wait before they are read; and how long the first units wait, so that the page
  // shows them first.
  const PAUSE = 60;
  const AT_ONCE = 0;
  const FIRST_AFTER = 250;
  // How long all of a page is watched after it drew units or got an answer, for it may be about to draw others elsewhere.
  const WIDE_FOR = 3000;
  // What changed so often, each time within so many milliseconds, ticks: it is read only now and then, but for a unit that
  // shows another order now.
  const TICKS = 5;
  const TICK = 3000;
  const NOW_AND_THEN = 10_000;

  let isWide = true;
  let ground;
  let mustFind = true;
  let timer;
  let due;
  let lookedAt = 0;
  let hasJustFound = false;
  let slowTimer;
  let narrowTimer;
  let root;
  const beats = new WeakMap();
  const ticking = new Set();

  // What is watched.

  const observer = new MutationObserver(onChanges);
  const EVERYTHING = { childList: true, subtree: true, characterData: true };
  // An element that is taken out, or hidden, has no size any more: so it is known without watching all it stands in.
  const sizes = new ResizeObserver((entries) => {
    const isGone = ({ target, contentRect }) => !target.isConnected || contentRect.width + contentRect.height === 0;
    if (entries.some(isGone)) findSoon();
  });

  function watch() {
    onChanges(observer.takeRecords());
    observer.disconnect();
    sizes.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    if (isWide && wanted().page) observer.observe(document, { childList: true, subtree: true });
    if (ground) {
      observer.observe(ground, EVERYTHING);
      for (let each = ground.parentElement; each && each !== document.body; each = each.parentElement) {
        observer.observe(each, { childList: true });
      }
      sizes.observe(ground);
    }
  }

  // What all units stand in; a single one stands for itself.
  function groundOf(all) {
    if (all.length === 0) return undefined;
    let whole = all[0];
    const last = all.at(-1);
    while (whole && !whole.contains(last)) whole = whole.parentElement;
    return whole ?? document.documentElement;
  }

  function widen() {
    clearTimeout(narrowTimer);
    narrowTimer = setTimeout(narrow, WIDE_FOR);
    if (isWide) return;
    isWide = true;
    watch();
  }

  // A page of which nothing was found, or that nobody sees, is watched as a whole.
  function narrow() {
    narrowTimer = undefined;
    if (!ground || document.hidden || recourse.isMoving() || recourse.hasRing?.()) return;
    isWide = false;
    watch();
  }

  // What changed.

  function onChanges(records) {
    if (records.length === 0) return;
    if (document.documentElement !== root) return beginAnew();
    recourse.noticeAddress();
    const now = performance.now();
    let last;
    let unit;
    let mayBeOthers = false;
    let hasFirst = false;
    for (const { target, addedNodes, removedNodes } of records) {
      for (const node of addedNodes) bringHome(node);
      if (!some(addedNodes, isTheirs) && !some(removedNodes, isTheirs) && addedNodes.length + removedNodes.length > 0) {
        if (removedNodes.length > 0) restore(unitAt(target));
        continue;
      }
      if (target !== last) {
        last = target;
        unit = unitAt(target);
        if (unit) change(unit, target, now);
      }
      if (some(removedNodes, isOurs)) restore(unit);
      if (recourse.isMoving()) recourse.noteNew(target, addedNodes);
      mayBeOthers ||= !unit && !mustFind && concernsUnits(addedNodes, removedNodes);
      hasFirst ||= units().length === 0 && some(addedNodes, unitIn);
    }
    if (hasFirst || mayBeOthers || (ground && !ground.isConnected)) findSoon(hasFirst);
    recourse.placeRing?.();
  }
  const isTheirs = (node) => !isOurs(node);
  function some(nodes, is) {
    for (const node of nodes) if (is(node)) return true;
    return false;
  }
  const concernsUnits = (added, removed) => (ground ? some(added, unitIn) || some(removed, unitIn) : added.length > 0);

  function restore(unit) {
    if (!unit) {
      recourse.putBackPanel();
      return;
    }
    recourse.restoreChips?.(unit);
    recourse.restoreGuards?.(unit);
  }

  function change(unit, target, now) {
    const beat = beats.get(target) ?? { streak: 0, last: 0 };
    beat.streak = now - beat.last < TICK ? beat.streak + 1 : 1;
    beat.last = now;
    beats.set(target, beat);
    if (beat.streak < TICKS || isAnother(unit)) {
      markUnit(unit);
      recourse.unitChanged?.(unit);
      readSoon();
    } else {
      ticking.add(unit);
      slowTimer ??= setTimeout(readTicking, NOW_AND_THEN);
    }
  }

  function readTicking() {
    slowTimer = undefined;
    for (const unit of ticking) {
      markUnit(unit);
      recourse.unitChanged?.(unit);
    }
    ticking.clear();
    readSoon();
  }

  // Units that nobody knew of are found at once, the first ones before the page shows them; a page on which there are none is
  // not asked all the time.
  function findSoon(hasFirst = false) {
    mustFind = true;
    const isDue = hasFirst || performance.now() - lookedAt > FIRST_AFTER;
    // What is known of them is drawn with them.
    if (isDue && recourse.hasAhead?.() && !recourse.isMoving() && find()) hasJustFound = true;
    readSoon(isDue && units().length === 0 ? AT_ONCE : PAUSE);
  }

  function readSoon(pause = PAUSE) {
    const then = performance.now() + pause;
    if (timer !== undefined && due <= then) return;
    clearTimeout(timer);
    due = then;
    timer = setTimeout(() => safely(collect()), pause);
  }

  async function collect(isSettled = false) {
    timer = undefined;
    recourse.noticeAddress();
    if (recourse.isMoving()) await recourse.arrive();
    // A form watches itself; what is told here is that it has had its time.
    if (wanted().form && isSettled) await recourse.preview(false, true);
    // What has just been drawn by the page is shown first.
    if (hasJustFound || (mustFind && find())) await nextFrame();
    hasJustFound = false;
    const obstacle = Object.entries(wanted().obstacles ?? {}).find(([, selector]) => isShown(selector));
    if (obstacle) return ask({ blocked: { by: obstacle[0] } });
    return isSettled ? readSettled() : readNear();
  }

  const isShown = (selector) => [...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);

  /** Finds the units, and watches what they stand in; says whether they are others than before. */
  function find(isOld) {
    mustFind = false;
    lookedAt = performance.now();
    const hasChanged = findUnits(isOld);
    const found = groundOf(units());
    if (found !== ground || hasChanged) {
      ground = found;
      widen();
      watch();
    }
    return hasChanged;
  }

  const nextFrame = () =>
    new Promise((done) => {
      setTimeout(done, PAUSE);
      requestAnimationFrame(() => setTimeout(done));
    });

  // A page may replace all of itself, and with that it takes away who listens to it.
  function listen() {
    root = document.documentElement;
    // Days go by, and claims are dropped, while another tab is in front or the page rests behind the one it led to.
    document.addEventListener('visibilitychange', onVisibility);
    addEventListener('pageshow', onPageShow);
    for (const each of recourse.listeners) each();
  }

  function onVisibility() {
    widen();
    if (document.hidden) return;
    safely(refresh().then(() => recourse.previewAnew?.()));
    findSoon();
  }

  function onPageShow({ persisted }) {
    if (persisted) safely(refresh().then(findSoon));
  }

  function beginAnew() {
    ground = undefined;
    isWide = true;
    listen();
    watch();
    recourse.putBackPanel();
    findSoon();
  }

  function beginWatching() {
    listen();
    watch();
    findSoon();
  }

  function stopWatching() {
    observer.disconnect();
    sizes.disconnect();
  }

  function collectSoon() {
    units().forEach(restore);
    findSoon();
  }

  Object.assign(recourse, {
    beginWatching,
    collectSoon,
    find,
    findSoon,
    readSoon,
    readWhenSettled: () => safely(collect(true)),
    // Nothing of what stood on the page is known any more.
    startOver() {
      ground = undefined;
      mustFind = true;
    },
    stopWatching,
    ground: () => ground,
    widen,
  });
})();
