// Collects from the page what the core's recipe asks for: texts by field, elements by scope. Which selectors and words those
// are is in the recipe; page content is only ever handled as text.

(() => {
  const { recourse } = globalThis;
  const { cut, fold, handleOf, MOST_NODES, MOST_TEXTS } = recourse;

  function ownText(element) {
    let text = '';
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) text += node.data;
    return fold(text).toLowerCase();
  }

  // All text inside an element; a script's source is none.
  function textIn(element) {
    if (!element.querySelector('script, style')) return element.textContent;
    const copy = element.cloneNode(true);
    for (const each of copy.querySelectorAll('script, style')) each.remove();
    return copy.textContent;
  }

  function textOf(element, probe) {
    if (probe.attr) return element.getAttribute(probe.attr) ?? '';
    const own = textIn(element);
    if (!probe.containing || /[0-9]/.test(own)) return own;
    const around = element.parentElement ? textIn(element.parentElement) : '';
    return /[0-9]/.test(around) ? around : own;
  }

  function read(element, probe) {
    const found = probe.select ? element.querySelectorAll(probe.select) : [element];
    const texts = [];
    let first;
    for (const each of found) {
      if (texts.length === MOST_TEXTS) break;
      if (probe.skip && each.closest(probe.skip)) continue;
      if (probe.containing) {
        const own = ownText(each);
        if (!probe.containing.some((word) => own.includes(word))) continue;
      }
      const text = cut(textOf(each, probe));
      if (!text) continue;
      texts.push(text);
      first ??= each;
    }
    return { texts, at: probe.mark && first ? handleOf(first) : 0 };
  }

  /** The elements that the first selector with any finds. */
  function select(root, selectors) {
    for (const selector of selectors) {
      const found = root.querySelectorAll(selector);
      if (found.length > 0) return Array.prototype.slice.call(found, 0, MOST_NODES);
    }
    return [];
  }

  /** What the first probe with any text gives, by field. */
  function fieldsOf(element, scope) {
    const fields = {};
    for (const [name, probes] of Object.entries(scope.fields ?? {})) {
      for (let rank = 0; rank < probes.length; rank++) {
        const found = read(element, probes[rank]);
        if (found.texts.length > 0) {
          fields[name] = { rank, ...found };
          break;
        }
      }
    }
    return fields;
  }

  /** An element with its fields, and with the elements of the scopes inside it. */
  function visit(element, scope) {
    const node = { at: handleOf(element), fields: fieldsOf(element, scope), scopes: {} };
    for (const [name, inner] of Object.entries(scope.scopes ?? {})) {
      node.scopes[name] = select(element, inner.select).map((each) => visit(each, inner));
    }
    return node;
  }

  /** The tags and classes on the page, each with how many there are: its shape, without a word of what it says. */
  function outline() {
    const counts = new Map();
    for (const { localName, classList } of document.body.querySelectorAll('[class]')) {
      const key = [localName, ...classList].join('.');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].slice(0, MOST_NODES);
  }

  Object.assign(recourse, { fieldsOf, outline, select, visit });
})();
