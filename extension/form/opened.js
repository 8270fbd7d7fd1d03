// The list that we opened, as long as it is open: what a press brought, and what of it are entries.
//
// A list may have roles or none, be drawn new or only be shown, and cover the page meanwhile. So the page is looked at just
// before the press, and what is there now and was not seen then is the list.

(() => {
  const { fold, form, isOurs } = globalThis.recourse;
  const { boxAround, holdsInside, isDrawn, lookAround, namedList, parentOf, queryAll, shownEntries, shownLists, VEILS } = form;

  // How long a text may be to be one entry, and how many entries a list without roles may have.
  const LONGEST = 200;
  const MOST = 500;

  /** @type {{ element: Element, trigger: Element, before: object, end: number, seen: Map, tried: Set, members: Element[] } | undefined} */
  form.opened = undefined;

  function isSeen(element) {
    if (!isDrawn(element, { opacityProperty: true })) return false;
    return element.offsetHeight !== 0 || getComputedStyle(element).overflowY === 'visible';
  }

  // The outermost of what cannot be seen: a list may stand there before it is shown.
  function unseen(roots) {
    const found = [];
    for (const root of roots) {
      const top = root.body ?? root;
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT, (element) => {
        if (isSeen(element)) return NodeFilter.FILTER_SKIP;
        found.push(element);
        return NodeFilter.FILTER_REJECT;
      });
      walker.nextNode();
    }
    return found;
  }

  /** What is shown before a list is opened, and from then on what is added. */
  function glance() {
    const roots = lookAround();
    const added = new Set();
    const watcher = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE && !isOurs(node)) added.add(node);
    });
    for (const root of roots) watcher.observe(root, { childList: true, subtree: true });
    return {
      added,
      entries: new Set(shownEntries()),
      lists: new Set(shownLists()),
      unseen: unseen(roots),
      veils: new Set(queryAll(VEILS)),
      watcher,
    };
  }

  // What the press brought: drawn new, or shown now.
  function brought({ before }) {
    const all = [...before.added, ...before.unseen].filter((each) => each.isConnected && isSeen(each));
    return all.filter((each) => !all.some((other) => other !== each && other.contains(each)));
  }

  // In a list without roles each text by itself is an entry.
  function rows(element, found = []) {
    if (
      found.length >= MOST ||
      !isSeen(element) ||
      element.matches('script, style, input, textarea, select, [role="tooltip"], [role="status"], [aria-live]')
    )
      return found;
    const text = fold(element.textContent);
    if (!text) return found;
    const children = [...element.children].filter((child) => fold(child.textContent));
    const hasOwn = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && fold(node.data));
    if (hasOwn || children.length === 0) {
      if (text.length <= LONGEST) found.push(element);
    } else for (const child of children) rows(child, found);
    return found;
  }

  /** The entries that can be seen now. */
  function entriesNow(opened) {
    let entries = shownEntries().filter((each) => !opened.before.entries.has(each));
    // Another list may be on its way out meanwhile.
    const named = namedList(opened.element);
    const own = named ? entries.filter((each) => holdsInside(named, each)) : [];
    if (own.length > 0) entries = own;
    if (entries.length === 0) {
      // What a drop-down itself shows of a choice is one text, and no list.
      entries = brought(opened).flatMap((root) => {
        const found = rows(root);
        return found.length === 1 && boxAround(opened.element).contains(root) ? [] : found;
      });
    }
    if (entries.length > 0 && !opened.isChosen) opened.list = around(entries);
    return entries;
  }

  // The smallest element around all of them.
  function around([first, ...others]) {
    let box = parentOf(first);
    while (box && others.some((each) => !holdsInside(box, each))) box = parentOf(box);
    return box;
  }

  /** Whether an entry holds others: it, what in it, or what is drawn around it alone says so. */
  function isParent(entry) {
    const { leaf, parent } = form.selectors;
    const own = alone(entry);
    if (own.some((each) => each.querySelector(leaf))) return false;
    if (form.opened?.groups.has(fold(entry.textContent))) return true;
    return own.some((each) => each.matches(parent) || each.querySelector(parent));
  }

  /** An entry, and what is drawn around it alone. */
  function alone(entry) {
    const found = [];
    const text = fold(entry.textContent);
    for (let each = entry; each && found.length < 4 && fold(each.textContent) === text; each = each.parentElement) found.push(each);
    return found;
  }

  /** What an entry is scrolled in. */
  function scrollerOf(entry) {
    for (let above = entry?.parentElement, level = 0; above && level < 8; above = above.parentElement, level++) {
      if (above.scrollHeight > above.clientHeight + 4 && above.clientHeight > 0 && getComputedStyle(above).overflowY !== 'visible')
        return above;
    }
    return null;
  }

  /** Keeps what is shown now, and where, for when it is scrolled away. */
  function remember(opened) {
    const entries = entriesNow(opened);
    const top = scrollerOf(entries[0])?.scrollTop ?? 0;
    for (const entry of entries.filter((each) => !isParent(each))) {
      const text = fold(entry.textContent);
      if (!opened.seen.has(text)) opened.seen.set(text, { option: opened.toOption(entry), top });
    }
  }

  /** The options of the open list, as the core takes them: those seen so far, and those that can be seen now. */
  function optionsOf(opened, toOption) {
    opened.toOption = toOption;
    // What only holds others is no option, and is opened where none of those that are fits.
    remember(opened);
    const now = entriesNow(opened)
      .filter((entry) => !isParent(entry))
      .map(toOption);
    const texts = new Set(now.map(({ text }) => text));
    return [...[...opened.seen.values()].map(({ option }) => option).filter(({ text }) => !texts.has(text)), ...now];
  }

  /** Whether an element stands in what the press brought, and not in the form: a list may have a field to search it. */
  function findPopup() {
    const { opened } = form;
    if (!opened?.element.isConnected) return () => false;
    const roots = brought(opened).filter((root) => !opened.members.some((each) => root.contains(each)));
    return (element) => roots.some((root) => root.contains(element));
  }

  /** Whether it is open, though it may be empty. */
  function isOpen(opened) {
    if ([opened.element, opened.trigger].some((each) => each.isConnected && each.ariaExpanded === 'true')) return true;
    if (shownLists().some((list) => !opened.before.lists.has(list))) return true;
    // What a choice brings into the page is no list.
    return opened.isChosen
      ? Boolean(opened.list?.isConnected && isSeen(opened.list) && fold(opened.list.textContent))
      : entriesNow(opened).length > 0;
  }

  /** Whether an element is hidden by nothing but what a list we opened covers the page with. */
  const isVeiled = (veil) => Boolean(form.opened) && !form.opened.before.veils.has(veil);

  const veilsNow = (opened) => queryAll(VEILS).filter((veil) => !opened.before.veils.has(veil) && veil.contains(opened.element));

  Object.assign(form, {
    alone,
    brought,
    entriesNow,
    findPopup,
    glance,
    isOpen,
    isParent,
    isSeen,
    isVeiled,
    optionsOf,
    remember,
    scrollerOf,
    veilsNow,
  });
})();
