// Collects from the page what the core's recipe asks for: texts by field, elements by scope. Which selectors and words those
// are is in the recipe; page content is only ever handled as text.

(() => {
  const { recourse } = globalThis;
  const { CUT, cut, fold, handleOf, JOINT, LINE, matches, MOST_INSIDE, MOST_NODES, MOST_TEXTS } = recourse;

  // Elements that are in one line with what is around them; the text of all others is drawn apart.
  const INLINE = new Set(
    'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp script small span strike strong style sub sup time tt u var wbr'.split(
      ' ',
    ),
  );

  // The text directly in an element. No number is one over an element.
  function ownText(element) {
    let text = '';
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      else if (node.nodeType === Node.ELEMENT_NODE) text += ' ';
    }
    return fold(text).toLowerCase();
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

  // The last and the first characters of two texts, where they are of words or numbers that may be one.
  const AT_DIGIT = /\p{N}[\p{L}\p{N}.,]|[\p{L}.,]\p{N}/u;

  // Adds to a text what is inside an element: all but a script's source, or what is shown and not struck through alone.
  function gather(element, drawn, into) {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (drawn && !hasSize(element)) continue;
        if (into.isBetween && AT_DIGIT.test((into.text.at(-1) ?? '') + (node.data[0] ?? ''))) into.text += JOINT;
        if (node.data) into.isBetween = false;
        into.text += node.data;
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const apart = INLINE.has(node.localName) ? '' : LINE;
        into.text += apart;
        into.isBetween = true;
        if (!/^(script|style)$/.test(node.localName) && (!drawn || isShown(node))) gather(node, drawn, into);
        into.text += apart;
        into.isBetween = true;
      }
    }
    return into.text;
  }

  const textIn = (element) => (element.firstElementChild ? gather(element, false, { text: '', isBetween: false }) : element.textContent);

  // The text inside an element without what is not shown or is struck through.
  const drawnText = (element) => gather(element, true, { text: '', isBetween: false });

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

  // Whether a number goes on over a joint is not known here.
  const isMatch = (matching, text) =>
    text.includes(JOINT) ? ['', ' '].some((at) => matches(matching, text.replaceAll(JOINT, at))) : matches(matching, text);

  function isWanted(element, { attr, containing, sentence: whole, digits, matching }) {
    if (attr || (!containing && !whole && !digits && !matching)) return true;
    const own = ownText(element);
    const around = matching && aroundNumber(element);
    if (matching) return isMatch(matching, around ? fold(textIn(around)).toLowerCase() : own);
    if (digits) return (own.match(/[0-9]+/g) ?? []).some((run) => run.length >= digits);
    return containing?.some((word) => own.includes(word)) || (whole && hasDigit(own));
  }

  function read(element, probe) {
    const found = probe.select ? element.querySelectorAll(probe.select) : [element];
    const texts = [];
    let first;
    for (const each of found) {
      if ((probe.skip && each.closest(probe.skip)) || !isWanted(each, probe)) continue;
      if ((probe.drawn || probe.undrawn) && isDrawn(each) !== Boolean(probe.drawn)) continue;
      const text = cut(textOf(each, probe), CUT);
      // Two parts of a sentence give it twice.
      if (!text || ((probe.sentence || probe.matching) && texts.includes(text))) continue;
      if (texts.length === MOST_TEXTS) {
        texts.push(CUT);
        break;
      }
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
