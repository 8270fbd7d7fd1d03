// Watches the page, and tells the core of what on it changed.

(() => {
  const { recourse } = globalThis;
  const { ask, dropChips, fieldsOf, isOurs, MOST_NODES, outline, putBackChips, refresh, safely, select, tell, visit } = recourse;
  // Longest time, in milliseconds, that changes of the page wait before they are collected.
  const PAUSE = 60;
  // After this long, in milliseconds, a page has settled: if it shows nothing, it is told to be unreadable, and what was
  // missing is missing.
  const PATIENCE = 8000;

  let collect;
  // The address for which it was asked what to collect; and, once that has changed, what of the page changed with it.
  let here;
  let touched;
  const clean = new WeakSet();
  let lastSent = new WeakMap();
  let lastFields;
  let wasRead = false;
  // The core wants the page whole once it has settled.
  let isOwed = false;
  let timer;
  let patience;

  const address = () => location.pathname + location.search;
  const unitSelector = () => Object.values(collect.page?.scopes ?? {}).flatMap((scope) => scope.select).join(', ');

  /** Tells the core that this address was opened, and learns what to collect there. */
  async function open() {
    here = address();
    const response = await ask({ opened: { url: location.href } });
    ({ collect } = response);
    lastSent = new WeakMap();
    lastFields = undefined;
    wasRead = false;
    isOwed = false;
    recourse.begin?.(collect.form);
    recourse.hear?.(collect.answers);
    clearTimeout(patience);
    patience = undefined;
    awaitSettling();
  }

  function awaitSettling() {
    patience ??= setTimeout(() => {
      patience = undefined;
      safely(collectPage(true));
    }, PATIENCE);
  }

  async function collectPage(settled = false) {
    timer = undefined;
    recourse.putBackPanel();
    if (address() !== here) await navigated();
    // A form watches itself; what is told here is that it has had its time.
    if (collect.form && settled) await recourse.preview(false, settled);
    if (!collect.page) return;
    putBackChips();
    const root = select(document, collect.page.select)[0];
    if (!root) return;
    const obstacle = Object.entries(collect.obstacles ?? {}).find(([, selector]) => isShown(selector));
    if (obstacle) return ask({ blocked: { by: obstacle[0] } });
    const fields = fieldsOf(root, collect.page);
    const text = JSON.stringify(fields);
    // A page that has settled is collected whole if nothing of it could be read yet, or not all; and so is one of which
    // something that concerns all of it has changed.
    const untold = settled && (!wasRead || isOwed);
    const whole = untold || (lastFields !== undefined && lastFields !== text);
    lastFields = text;
    const scopes = {};
    const sent = new Set();
    for (const [name, scope] of Object.entries(collect.page.scopes ?? {})) {
      const dirty = select(root, scope.select).filter((each) => whole || !clean.has(each));
      // What reads as before (a clock that ticks inside it) is not worth waking the background for.
      scopes[name] = dirty.flatMap((each) => {
        clean.add(each);
        const node = visit(each, scope);
        const asText = JSON.stringify(node);
        if (!whole && lastSent.get(each) === asText) return [];
        lastSent.set(each, asText);
        sent.add(each);
        return [node];
      });
    }
    if (sent.size === 0 && !untold) return;
    const { chips: drawn = [], read, again } = await tell({ root: { fields, scopes }, outline: untold ? outline() : [] }, settled);
    wasRead ||= Boolean(read);
    isOwed = Boolean(again) || (isOwed && !untold);
    if (isOwed) awaitSettling();
    // A card that shows another order now, or none, must not keep the date of the one before; nor an order its chip once
    // its lines have theirs.
    const kept = new Set(drawn.map(({ anchor }) => anchor.at));
    dropChips((element, at) => !kept.has(at) && sent.has(element.closest(unitSelector())));
  }

  const unitsOf = (scope) => select(document, scope.select);

  const isShown = (selector) => [...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);

  // A page may become another without being loaded. What did not change with the address may still be of the page
  // before, and is not collected until it does.
  async function navigated() {
    await open();
    const isTouched = (unit) =>
      touched?.some(({ element, added }) => unit.contains(element) || added.some((each) => each.contains(unit)));
    const units = Object.values(collect.page?.scopes ?? {}).flatMap(unitsOf);
    for (const unit of units) isTouched(unit) ? clean.delete(unit) : clean.add(unit);
    touched = undefined;
  }

  function schedule() {
    timer ??= setTimeout(() => safely(collectPage()), PAUSE);
  }

  let watcher;
  function watch() {
    watcher = new MutationObserver((records) => {
      const selector = unitSelector();
      let changed = false;
      if (address() !== here) touched ??= [];
      for (const { target, addedNodes, removedNodes } of records) {
        if (addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isOurs)) continue;
        changed = true;
        const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        const unit = selector && element?.closest(selector);
        if (unit) clean.delete(unit);
        if (touched && touched.length < MOST_NODES) touched.push({ element, added: [...addedNodes] });
      }
      if (changed) schedule();
      recourse.placeRing?.();
    });
    // The document itself: its root may be replaced, or written anew.
    watcher.observe(document, { childList: true, subtree: true, characterData: true });
    // Days go by, and claims are dropped, while another tab is in front or the page rests behind the one it led to.
    const comeBack = async () => {
      await refresh();
      await recourse.previewAnew?.();
    };
    document.addEventListener('visibilitychange', () => document.hidden || safely(comeBack()));
    addEventListener('pageshow', ({ persisted }) => persisted && safely(refresh().then(schedule)));
    addEventListener('popstate', schedule);
  }

  Object.assign(recourse, { collectSoon: schedule, open, stopWatching: () => watcher?.disconnect(), watch });
})();
