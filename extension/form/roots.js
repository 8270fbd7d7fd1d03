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

  Object.assign(form, { byId, inOrder, lookAround, queryAll });
})();
