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

  Object.assign(form, { byId, lookAround, queryAll });
})();
