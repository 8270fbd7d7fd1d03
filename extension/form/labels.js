// The words at a control: its own label, the texts around it, and what its options say. The same rules stand in
// xtask/src/inspect/form.rs, for saved pages.

(() => {
  const { cut, fold, form } = globalThis.recourse;
  const { byId, isNative } = form;

  // How many texts before a control may be its label, and how far up they are looked for.
  const MOST_NEAR = 5;
  const MOST_LEVELS = 5;
  const EDGES = new Set(['form', 'body', 'html', 'main', 'iframe']);
  // What a button says is no word about the field beside it.
  const SILENT = 'script, style, template, noscript, option, select, textarea, svg, button, [role="button"]';

  function makeReader(all) {
    const set = new Set(all);
    const holds = (element, not) => all.some((each) => !not.includes(each) && (each === element || element.contains(each)));
    function write(element) {
      let text = '';
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) text += node.data;
        else if (node.nodeType === Node.ELEMENT_NODE && isRead(node)) text += ` ${write(node)} `;
      }
      return text;
    }
    function isRead(element) {
      if (element.matches(SILENT) || set.has(element) || element.matches(form.selectors.list)) return false;
      return element.getAttribute('aria-hidden') !== 'true' && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
    }
    const textOf = (element) => fold(write(element));
    const textIn = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return fold(node.data);
      return node.nodeType === Node.ELEMENT_NODE && isRead(node) ? textOf(node) : '';
    };
    const named = (element, attribute) => {
      const found = (element.getAttribute(attribute) ?? '').split(/\s+/).map((id) => id && byId(element, id));
      return cut(found.filter(Boolean).map(textOf).join(' '));
    };
    const labels = (element) => {
      const around = [element.parentElement?.closest('label')].filter(Boolean);
      const others = element.id ? [...element.getRootNode().querySelectorAll('label')].filter((each) => each.htmlFor === element.id) : [];
      return cut([...around, ...others].map(textOf).join(' '));
    };

    // The texts before and after a field, up to the next control on either side, the nearest first.
    function around(members) {
      const before = [];
      const after = [];
      const isFree = (element) => !holds(element, members);
      let common = members[0].parentElement;
      while (common && !members.every((each) => common.contains(each))) common = common.parentElement;
      const group = members.length > 1 && common && isFree(common) && !EDGES.has(common.localName) ? common : null;
      let low = group ?? members[0];
      let high = group ?? members.at(-1);
      let openBefore = true;
      let openAfter = true;
      for (let level = 0; level < MOST_LEVELS && (openBefore || openAfter); level++) {
        for (let node = low.previousSibling; node; node = node.previousSibling) {
          if (node.nodeType === Node.ELEMENT_NODE) {
            if (members.some((each) => node.contains(each))) continue;
            openBefore &&= isFree(node);
          }
          const text = openBefore ? cut(textIn(node)) : '';
          if (text) before.push(text);
        }
        for (let node = high.nextSibling; node; node = node.nextSibling) {
          if (node.nodeType === Node.ELEMENT_NODE) openAfter &&= isFree(node);
          const text = openAfter ? cut(textIn(node)) : '';
          if (text) after.push(text);
        }
        if (!low.parentElement || !high.parentElement) break;
        low = low.parentElement;
        high = high.parentElement;
        if (EDGES.has(low.localName) || EDGES.has(high.localName)) break;
      }
      return { before: before.slice(0, MOST_NEAR), after: after.join(' ') };
    }

    // What a control's own label says: by reference, in the element, around it, or in the group it is in.
    function label(element, kind, members) {
      if (kind !== 'radio') {
        const inner = kind === 'dropdown' ? [...element.querySelectorAll('[role="combobox"], input, button')] : [];
        for (const part of [element, ...inner]) {
          const text = named(part, 'aria-labelledby') || labels(part) || cut(part.getAttribute('aria-label') ?? '');
          if (text) return text;
        }
        return '';
      }
      const group = element.closest('[role="radiogroup"], [role="group"], fieldset');
      if (!group || holds(group, members)) return '';
      const legend = [...group.children].find((each) => each.localName === 'legend');
      return named(group, 'aria-labelledby') || cut(group.getAttribute('aria-label') ?? '') || (legend ? cut(legend.textContent) : '');
    }

    function option(element) {
      const text = named(element, 'aria-labelledby') || labels(element) || cut(element.getAttribute('aria-label') ?? '');
      if (text) return text;
      if (!isNative(element) && textOf(element)) return cut(textOf(element));
      for (let above = element.parentElement; above && !holds(above, [element]); above = above.parentElement) {
        if (textOf(above)) return cut(textOf(above));
      }
      let behind = '';
      for (let node = element.nextSibling; node; node = node.nextSibling) {
        if (node.nodeType === Node.ELEMENT_NODE && holds(node, [])) break;
        behind += textIn(node);
      }
      return cut(behind);
    }
    return { around, label, named, option };
  }

  Object.assign(form, { makeReader });
})();
