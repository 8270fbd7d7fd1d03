// Opens a drop-down, looks through what does not all show at once, and closes it again.

(() => {
  const { fold, form } = globalThis.recourse;
  const {
    alone,
    brought,
    chosenIn,
    entriesNow,
    glance,
    isOpen,
    isParent,
    isSeen,
    pause,
    press,
    pressBeside,
    remember,
    scrollerOf,
    strike,
    tellOfScroll,
    triggerOf,
    until,
    veilsNow,
  } = form;

  // How long, in milliseconds, a list is waited for in all, and how long one way of opening it is given before the next.
  const PATIENCE = 1200;
  const ONE_WAY = 150;
  // How long a list that is scrolled, or an entry that is opened, is given to draw.
  const DRAW = 160;
  // How long a list may take to close by itself.
  const FADE = 700;
  // How long a list is scrolled before what was seen is told.
  const ONE_LOOK = 80;

  const focusable = (element) => element.closest('input, button, [tabindex]');
  const arrowOf = (element) => element?.querySelector(form.selectors.arrow) ?? null;

  /** Looks at the page before something is pressed that may open the list of a drop-down. */
  function watchList(element) {
    form.opened?.before.watcher.disconnect();
    form.opened = {
      element,
      trigger: triggerOf(element),
      shown: chosenIn(element),
      before: glance(),
      end: performance.now() + PATIENCE,
      seen: new Map(),
      tried: new Set(),
      // Entries that were chosen and turned out to hold others.
      groups: new Set(),
      // What was not shown may be what the list will show.
      members: (form.members ?? []).filter(isSeen),
    };
    return form.opened;
  }

  /** Opens the list of a drop-down, and says whether it has entries. */
  async function openList(element) {
    await closeList();
    const opened = watchList(element);
    const { trigger } = opened;
    const has = () => entriesNow(opened).length > 0;
    const arrow = arrowOf(element) ?? arrowOf(element.parentElement);
    const ways = [
      () => press(trigger, 'open'),
      () => focusable(trigger)?.focus({ preventScroll: true }),
      () => strike(trigger, 'ArrowDown'),
      () => strike(trigger, ' '),
      () => arrow && press(arrow, 'open'),
    ];
    for (const way of ways) {
      way();
      // An open list that is still empty is being loaded, and another press might close it.
      if (await until(() => has() || isOpen(opened), ONE_WAY)) break;
    }
    return until(has, Math.max(0, opened.end - performance.now()));
  }

  // Looking further.

  const textsNow = (opened) =>
    entriesNow(opened)
      .map((entry) => fold(entry.textContent))
      .join('\n');

  async function hasDrawn(opened, before) {
    return textsNow(opened) !== before || until(() => textsNow(opened) !== before, DRAW);
  }

  async function scrollTo(opened, scroller, top) {
    const before = textsNow(opened);
    scroller.scrollTop = top;
    tellOfScroll(scroller);
    await hasDrawn(opened, before);
  }

  // Looks on for a while, and says whether there was anything to see: scrolling, or by the keys where the list scrolls back
  // to where it was.
  async function scrollOn(opened) {
    const [entry] = entriesNow(opened);
    const scroller = scrollerOf(entry);
    if (!scroller) return false;
    const end = performance.now() + ONE_LOOK;
    const { size } = opened.seen;
    const step = Math.max(scroller.clientHeight - entry.offsetHeight, entry.offsetHeight, 20);
    while (performance.now() < end) {
      remember(opened);
      const last = scroller.scrollTop;
      if (!opened.isWalked) await scrollTo(opened, scroller, last + step);
      const isEnd = last + scroller.clientHeight >= scroller.scrollHeight - 1;
      opened.isWalked ||= scroller.scrollTop <= last && !isEnd;
      if (opened.isWalked) {
        strike(opened.trigger, 'ArrowDown');
        await pause(0);
      } else if (scroller.scrollTop === last) break;
    }
    remember(opened);
    return opened.seen.size > size || Boolean(opened.isWalked);
  }

  /** The entry of the open list with this text, scrolled to where it was seen; nothing where there are two. */
  async function findEntry(text) {
    const { opened } = form;
    const find = () => entriesNow(opened).filter((entry) => fold(entry.textContent) === text);
    const seen = opened.seen.get(text);
    const scroller = scrollerOf(entriesNow(opened)[0]);
    if (find().length === 0 && seen && scroller && !opened.isWalked) await scrollTo(opened, scroller, seen.top);
    for (let left = 60; opened.isWalked && find().length === 0 && left > 0; left--) {
      strike(opened.trigger, 'ArrowUp');
      await pause(0);
    }
    await until(() => find().length > 0, Math.max(0, opened.end - performance.now()));
    const found = find();
    return found.length === 1 ? found[0] : null;
  }

  function firstLeaf(element) {
    const child = [...element.children].find((each) => fold(each.textContent) && isSeen(each));
    const hasOwn = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && fold(node.data));
    return child && !hasOwn ? firstLeaf(child) : element;
  }

  // An entry that has entries of its own shows them when it is pressed, or its arrow.
  async function unfoldOne(opened) {
    const parent = entriesNow(opened).find((entry) => !opened.tried.has(fold(entry.textContent)) && isParent(entry));
    if (!parent) return false;
    opened.tried.add(fold(parent.textContent));
    const before = textsNow(opened);
    const [arrow] = alone(parent).flatMap((each) => each.querySelector(form.selectors.unfold) ?? []);
    press(arrow ?? firstLeaf(parent), 'choose');
    await hasDrawn(opened, before);
    // Should it have been taken for a choice after all, there is no looking further.
    return isOpen(opened) && chosenIn(opened.element) === opened.shown;
  }

  /** Whether an entry that was chosen held others, which the list shows now: it shows what it did not, where it stood before. */
  async function hasUnfolded(opened, text, press) {
    const roots = brought(opened);
    const before = new Set(entriesNow(opened).map((entry) => fold(entry.textContent)));
    if (!press()) return null;
    const fresh = () =>
      entriesNow(opened).filter((entry) => !before.has(fold(entry.textContent)) && roots.some((root) => root.contains(entry)));
    const isChosen = () => chosenIn(opened.element) !== opened.shown || !isOpen(opened);
    await until(() => isChosen() || fresh().length > 0, 60);
    if (isChosen() || fresh().length === 0) return false;
    opened.groups.add(text);
    opened.seen.delete(text);
    opened.end = performance.now() + PATIENCE;
    return true;
  }

  /** Looks for entries that were not shown so far, and says whether there may be some. */
  async function lookFurther() {
    const { opened } = form;
    if (!opened?.element.isConnected || performance.now() > opened.end) return false;
    return (await scrollOn(opened)) || (await unfoldOne(opened));
  }

  // Closing.

  const isLeftOpen = (opened) => isOpen(opened) || veilsNow(opened).length > 0;

  // What covers the page behind a sheet, and holds nothing.
  const maskOf = (opened) =>
    brought(opened).find(
      (each) => !fold(each.textContent) && each.offsetWidth >= innerWidth * 0.9 && each.offsetHeight >= innerHeight * 0.9,
    );

  // A modal dialog of the page that holds the list: no key of ours closes it.
  const dialogOf = (opened) => brought(opened).find((each) => each.localName === 'dialog' && each.open);

  function deepFocus() {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
    return /** @type {HTMLElement | undefined} */ (activeElement);
  }

  /** Closes the list that we opened, if it is open still. */
  async function closeList() {
    const { opened } = form;
    if (!opened) return;
    const isClosed = () => !isLeftOpen(opened);
    const { element, trigger } = opened;
    const escape = () => {
      const [entry] = entriesNow(opened);
      const focused = deepFocus();
      const inside = focused && (element.contains(focused) || brought(opened).some((each) => each.contains(focused)));
      strike(inside ? focused : (entry?.closest(form.selectors.list) ?? entry ?? trigger), 'Escape');
    };
    const byTrigger = () => trigger.isConnected && strike(trigger, 'Escape');
    // In a dialog, Escape that the list does not take closes the dialog.
    const inDialog = element.closest('dialog, [role="dialog"], [aria-modal="true"]') !== null;
    const toggle = () => trigger.isConnected && press(trigger, 'open');
    const shut = () => (dialogOf(opened).requestClose ? dialogOf(opened).requestClose() : dialogOf(opened).close());
    const ways = [
      ...(dialogOf(opened) ? [shut] : []),
      ...(inDialog ? [toggle] : [escape, byTrigger, toggle]),
      // One that fades in cannot be seen at once.
      async () => (await until(() => maskOf(opened), 60)) && press(maskOf(opened), 'choose'),
      pressBeside,
      () => deepFocus()?.blur?.(),
      ...(inDialog ? [escape] : []),
      // One that a choice alone closes is closed by what is chosen already.
      () => {
        for (const entry of entriesNow(opened)) if (fold(entry.textContent) === chosenIn(element)) press(firstLeaf(entry), 'choose');
      },
    ];
    if (isLeftOpen(opened)) {
      for (const way of ways) {
        try {
          await way();
        } catch {
          // What may not be pressed is left, and the next way tried.
        }
        if (await until(isClosed, 60)) break;
      }
    }
    opened.before.watcher.disconnect();
    form.opened = undefined;
  }

  /** Lets a list that a choice was made in close by itself, and closes it where it does not. */
  async function letClose() {
    const { opened } = form;
    if (!opened) return;
    // It may be fading.
    await until(() => !isLeftOpen(opened), FADE);
    await closeList();
  }

  Object.assign(form, { closeList, findEntry, hasUnfolded, letClose, lookFurther, openList, watchList });
})();
