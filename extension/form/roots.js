// One tree of what is shown as one: the page, its shadow roots, and the frames of this site.
//
// The files of this folder share `recourse.form`: each takes what it needs from those loaded before it and adds its own.

(() => {
  const form = { selectors: undefined };
  globalThis.recourse.form = form;

  function shadowOf(element) {
    if (element.shadowRoot) return element.shadowRoot;
    if (!element.localName.includes('-')) return null;
    return element.openOrClosedShadowRoot ?? globalThis.chrome.dom?.openOrClosedShadowRoot(element) ?? null;
  }

  function frameOf(element) {
    if (element.localName !== 'iframe') return null;
    try {
      return element.contentDocument;
    } catch {
      return null;
    }
  }

  function rootsOf(root = document, found = []) {
    found.push(root);
    for (const element of root.querySelectorAll('*')) {
      const inner = shadowOf(element) ?? frameOf(element);
      if (inner) rootsOf(inner, found);
    }
    return found;
  }

  let roots = [document];
  const lookAround = () => (roots = rootsOf());
  const queryAll = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const byId = (element, id) => element.getRootNode().getElementById?.(id) ?? null;

  /** What an element stands in as it is shown: the slot it is put into, or else what holds it, out of shadow roots as well. */
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
  /** What an element shows: of a slot, what is put into it. */
  function nodesOf(element) {
    const put = element.localName === 'slot' ? element.assignedNodes({ flatten: true }) : [];
    return put.length > 0 ? put : element.childNodes;
  }
  /** Whether an element holds another one, as they are shown. */
  function holdsInside(outer, inner) {
    if (outer.contains(inner)) return true;
    for (let each = inner; each; each = parentOf(each)) if (each === outer) return true;
    return false;
  }
  /** The nearest element around this one, as they are shown, and it itself. */
  function closestOf(element, selector) {
    let each = element;
    while (each && !each.matches(selector)) each = parentOf(each);
    return each;
  }
  /** Whether an element is drawn: one that has no box of its own, where what it stands in is. */
  function isDrawn(element, more) {
    if (element.checkVisibility?.({ visibilityProperty: true, ...more }) ?? true) return true;
    const outer = getComputedStyle(element).display === 'contents' && parentOf(element);
    return Boolean(outer) && isDrawn(outer, more);
  }

  // An element and what it stands in, each in a root of its own: its shadow root's host, its frame.
  function chainOf(element) {
    const chain = [element];
    for (;;) {
      const [first] = chain;
      const outer = first.getRootNode().host ?? first.ownerDocument.defaultView?.frameElement;
      if (!outer || (first.ownerDocument === document && !first.getRootNode().host)) return chain;
      chain.unshift(outer);
    }
  }

  /** Whether an element stands behind another one in the page as it is shown, for sorting: roots and frames in their place. */
  function inOrder(one, other) {
    const [mine, theirs] = [chainOf(one), chainOf(other)];
    const at = mine.findIndex((each, n) => each !== theirs[n]);
    if (at < 0 || !theirs[at]) return mine.length - theirs.length;
    return mine[at].compareDocumentPosition(theirs[at]) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }

  Object.assign(form, { byId, closestOf, holdsInside, inOrder, isDrawn, lookAround, nodesOf, parentOf, queryAll });
})();
