// Collects from the page what the core's recipe asks for: texts by field, elements by scope. Which selectors and words those
// are is in the recipe; page content is only ever handled as text.

(() => {
  const { recourse } = globalThis;
  const { cut, fold, handleOf, matches, MOST_INSIDE, MOST_NODES, MOST_TEXTS } = recourse;

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

  // Whether an element itself is shown, and not struck through: not transparent, cut away, or outside of the window. Where it
  // is placed is asked only of what is placed by itself, because the answer takes a layout.
  function isShown(element) {
    const style = getComputedStyle(element);
    const isFar = (length) => /^-\d{4}/.test(length);
    if (style.display === 'none' || style.visibility !== 'visible' || element.getAttribute('aria-hidden') === 'true') return false;
    if (style.opacity === '0' || style.textDecorationLine.includes('line-through')) return false;
    if (isFar(style.textIndent) || /^inset\((50|100)%/.test(style.clipPath)) return false;
    if (!/absolute|fixed/.test(style.position)) return true;
    return !/^rect\([01]px, [01]px/.test(style.clip) && !isFar(style.left) && !isFar(style.top);
  }

  const areShown = (element) => !element || (isShown(element) && areShown(element.parentElement));

  // The letters directly in an element may have no size, and those of the elements inside it one of their own.
  const hasSize = (element) => getComputedStyle(element).fontSize !== '0px';

  const isDrawn = (element) => areShown(element) && (!ownText(element) || hasSize(element));

  // The text inside an element without what is not shown or is struck through.
  function drawnText(element) {
    let text = '';
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && hasSize(element)) text += node.data;
      else if (node.nodeType === Node.ELEMENT_NODE && isShown(node)) text += drawnText(node);
    }
    return text;
  }

  const hasDigit = (text) => /\p{N}/u.test(text);

  // The sentence an element is part of, within what the probe selects.
  function sentence(element, own, select, text) {
    const around = element.parentElement;
    if (!around?.matches(select) || (!ownText(around) && hasDigit(own))) return own;
    return sentence(around, text(around), select, text);
  }

  // What is around an element that holds a number alone, and whose unit stands beside it; else nothing.
  const aroundNumber = (element) => (/^\p{N}{1,4}$/u.test(ownText(element)) ? element.parentElement : null);

  function textOf(element, probe) {
    if (probe.attr) {
      const values = probe.attr.split(' ').map((name) => element.getAttribute(name) ?? '');
      if (!probe.matching) return values[0];
      // The first of several attributes that matches, and, parted from it, the text around its element.
      const value = values.find((each) => matches(probe.matching, each));
      return value ? `${value} · ${textIn(element.parentElement)}` : '';
    }
    if (probe.matching) return textIn(aroundNumber(element) ?? element);
    const text = probe.drawn ? drawnText : textIn;
    const own = text(element);
    if (probe.sentence) return sentence(element, own, probe.select, text);
    if (!probe.containing || hasDigit(own)) return own;
    const around = element.parentElement ? textIn(element.parentElement) : '';
    return hasDigit(around) ? around : own;
  }

  function isWanted(element, { attr, containing, sentence: whole, digits, matching }) {
    if (attr || (!containing && !whole && !digits && !matching)) return true;
    const own = ownText(element);
    const around = matching && aroundNumber(element);
    if (matching) return matches(matching, around ? fold(textIn(around)).toLowerCase() : own);
    if (digits) return (own.match(/[0-9]+/g) ?? []).some((run) => run.length >= digits);
    return containing?.some((word) => own.includes(word)) || (whole && hasDigit(own));
  }

  function read(element, probe) {
    const found = probe.select ? element.querySelectorAll(probe.select) : [element];
    const texts = [];
    let first;
    for (const each of found) {
      if (texts.length === MOST_TEXTS) break;
      if ((probe.skip && each.closest(probe.skip)) || !isWanted(each, probe)) continue;
      if ((probe.drawn || probe.undrawn) && isDrawn(each) !== Boolean(probe.drawn)) continue;
      const text = cut(textOf(each, probe));
      // Two parts of a sentence give it twice.
      if (!text || ((probe.sentence || probe.matching) && texts.includes(text))) continue;
      texts.push(text);
      first ??= each;
    }
    return { texts, at: probe.mark && first ? handleOf(first) : 0 };
  }

  /** The elements that the first selector with any finds, so many at most. */
  function select(root, selectors, most = MOST_NODES) {
    for (const selector of selectors) {
      const found = root.querySelectorAll(selector);
      if (found.length > 0) return Array.prototype.slice.call(found, 0, most);
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
      node.scopes[name] = select(element, inner.select, MOST_INSIDE).map((each) => visit(each, inner));
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
