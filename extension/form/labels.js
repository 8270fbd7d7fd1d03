// The words at a control: its own label, the texts around it, and what its options say. The same rules stand in
// tools/inspect/src/form/, for saved pages.

(() => {
  const { cut, fold, form } = globalThis.recourse;
  const { byId, closestOf, holdsInside, isCopy, isDrawn, isNative, nodesOf, parentOf } = form;

  // How many texts before a control may be its label, and how many characters of any text count.
  const MOST_NEAR = 8;
  const MOST_TEXT = 600;
  const MOST_NOTES = 6;
  // Attributes in which a page tells something of a control without showing it as text.
  const NOTES = ['title', 'aria-description', 'data-tooltip', 'data-tip', 'data-title', 'data-original-title'];
  const NOTED = [...NOTES.map((name) => `[${name}]`), '[role="tooltip"]'].join(', ');
  const GROUPS = new Set(['radio', 'toggle', 'buttons']);
  // Where looking for a label ends: beyond it stands the rest of the page.
  const EDGES = new Set(['form', 'body', 'html', 'main', 'iframe']);
  // What a button says is no word about the field beside it.
  const SILENT = 'script, style, template, noscript, option, select, textarea, svg, button, [role="button"]';

  /**
   * Reads the words at the controls of one collection.
   *
   * Nothing here looks at every control for every other one: how many stand in an element is counted once, and a text ends
   * where it is long enough.
   *
   * @param {Element[]} all the controls, and what else may be pressed, in the order in which they stand
   */
  function makeReader(all) {
    const set = new Set(all);
    const inside = new Map();
    for (const control of all) {
      // What a library keeps unseen for those who listen stands between no field and its label.
      if (isCopy(control)) continue;
      for (let above = control; above; above = parentOf(above)) inside.set(above, (inside.get(above) ?? 0) + 1);
    }
    // All that was looked at: a change elsewhere changes nothing of this.
    const read = new WeakSet();

    /** Whether an element holds no control but these. */
    function isFree(element, members) {
      const count = inside.get(element) ?? 0;
      return count === 0 || count === members.filter((each) => !isCopy(each) && holdsInside(element, each)).length;
    }

    function isRead(element) {
      if (element.matches(SILENT) || set.has(element) || element.matches(form.selectors.list)) return false;
      return element.getAttribute('aria-hidden') !== 'true' && isDrawn(element);
    }

    function write(element, into) {
      for (const node of nodesOf(element)) {
        if (into.left <= 0) return;
        if (node.nodeType === Node.TEXT_NODE) {
          into.text += node.data;
          into.left -= fold(node.data).length;
        } else if (node.nodeType === Node.ELEMENT_NODE && read.add(node) && isRead(node)) {
          into.text += ' ';
          write(node, into);
          into.text += ' ';
        }
      }
    }

    function textOf(element) {
      read.add(element);
      const into = { text: '', left: 2 * MOST_TEXT };
      write(element, into);
      return cut(into.text);
    }

    function textIn(node) {
      if (node.nodeType === Node.TEXT_NODE) return cut(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE) return '';
      read.add(node);
      return isRead(node) ? textOf(node) : '';
    }

    /** The text of the elements an attribute names. */
    function named(element, attribute) {
      const found = (element.getAttribute(attribute) ?? '').split(/\s+/).map((id) => id && byId(element, id));
      return cut(found.filter(Boolean).map(textOf).join(' '));
    }

    // What a control shows may be called part of its name, and is not.
    function nameOf(element) {
      const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
      const found = ids.map((id) => byId(element, id)).filter((each) => each && !element.contains(each));
      return cut(found.map(textOf).join(' '));
    }

    const labelled = new Map();
    function labelsFor(element) {
      if (!element.id) return [];
      const root = element.getRootNode();
      if (!labelled.has(root))
        labelled.set(
          root,
          Map.groupBy(root.querySelectorAll('label[for]'), (label) => label.htmlFor),
        );
      return labelled.get(root).get(element.id) ?? [];
    }
    function labels(element) {
      const around = [element.parentElement?.closest('label')].filter(Boolean);
      return cut([...new Set([...around, ...labelsFor(element)])].map(textOf).join(' '));
    }

    const attribute = (element, name) => cut(element.getAttribute(name) ?? '');

    // The head of a column of a table, whose row may be full of other controls.
    function columnHead(cell) {
      const first = cell.localName === 'td' && cell.closest('table')?.rows[0];
      if (!first || first === cell.parentElement) return null;
      let column = 0;
      for (const each of cell.parentElement.cells) {
        if (each === cell) break;
        column += each.colSpan;
      }
      for (const head of first.cells) {
        if (column < head.colSpan) return head.localName === 'th' ? head : null;
        column -= head.colSpan;
      }
      return null;
    }
    const isHeadRow = (element) =>
      element.localName === 'thead' ||
      (element.localName === 'tr' && element.cells.length > 1 && [...element.cells].every((cell) => cell.localName === 'th'));

    /** The texts before a field up to the control before it, the nearest first; no option of its own is one. */
    function before(members, options) {
      const found = [];
      const own = new Set(options.map(({ text }) => text));
      const push = (text) => text && !own.has(text) && found.length < MOST_NEAR && found.push(text);
      let isOpen = true;
      for (let at = members[0]; isOpen && at && !EDGES.has(at.localName); at = parentOf(at)) {
        read.add(parentOf(at) ?? at);
        // What a table says above a cell is nearer than what stands in the cells beside it.
        const head = columnHead(at);
        if (head) push(textOf(head));
        for (let node = at.previousSibling; node && found.length < MOST_NEAR; node = node.previousSibling) {
          if (node.nodeType === Node.ELEMENT_NODE && !isFree(node, members)) {
            isOpen = false;
            break;
          }
          if (node.nodeType !== Node.ELEMENT_NODE || !isHeadRow(node)) push(textIn(node));
        }
        if (at !== members[0] && isFree(at, members)) push(attribute(at, 'title'));
        isOpen &&= found.length < MOST_NEAR;
      }
      return found;
    }

    /** The texts behind a field up to the next control, the nearest first. */
    function after(members) {
      const found = [];
      let length = 0;
      let common = parentOf(members[0]);
      while (common && !members.every((each) => holdsInside(common, each))) common = parentOf(common);
      const isGroup = members.length > 1 && common && !EDGES.has(common.localName) && isFree(common, members);
      for (let at = isGroup ? common : members.at(-1); at && !EDGES.has(at.localName); at = parentOf(at)) {
        read.add(parentOf(at) ?? at);
        for (let node = at.nextSibling; node; node = node.nextSibling) {
          if (length >= MOST_TEXT || (node.nodeType === Node.ELEMENT_NODE && !isFree(node, members))) return found;
          const text = textIn(node);
          if (!text) continue;
          found.push(text);
          length += text.length + 1;
        }
      }
      return found;
    }

    /** What a control's own label says: by reference, in the element, around it, or in the group it is in. */
    function label(element, kind, members) {
      if (!GROUPS.has(kind)) {
        const inner = kind === 'dropdown' ? [...element.querySelectorAll('[role="combobox"], input, button')] : [];
        // A custom element may be named where it stands, and hold the field in its shadow root.
        const { host } = element.getRootNode();
        for (const part of [element, ...inner, ...(host && isFree(host, members) ? [host] : [])]) {
          const text = nameOf(part) || labels(part) || attribute(part, 'aria-label');
          if (text) return text;
        }
        return attribute(element, 'title');
      }
      const group = closestOf(parentOf(element), '[role="radiogroup"], [role="group"], fieldset');
      if (!group || !isFree(group, members)) return '';
      const legend = [...group.children].find((each) => each.localName === 'legend');
      return (
        named(group, 'aria-labelledby') || attribute(group, 'aria-label') || (legend ? textOf(legend) : '') || attribute(group, 'title')
      );
    }

    function option(element) {
      const text = named(element, 'aria-labelledby') || labels(element) || attribute(element, 'aria-label');
      if (text) return text;
      if (!isNative(element) && textOf(element)) return textOf(element);
      for (let above = parentOf(element); above && isFree(above, [element]); above = parentOf(above)) {
        if (textOf(above)) return textOf(above);
      }
      let behind = '';
      for (let node = element.nextSibling; node; node = node.nextSibling) {
        if (node.nodeType === Node.ELEMENT_NODE && !isFree(node, [])) break;
        behind += textIn(node);
      }
      return cut(behind);
    }

    /** Of a text of several parts, the first: a card's heading. */
    function head(card, text) {
      const first = firstPart(card) ?? '';
      return text.startsWith(first) && first.length < text.length ? first : '';
    }
    function firstPart(element) {
      for (const node of nodesOf(element)) {
        const text =
          node.nodeType === Node.TEXT_NODE ? cut(node.data) : node.nodeType === Node.ELEMENT_NODE && isRead(node) && firstPart(node);
        if (text) return text;
      }
      return null;
    }

    // The largest element around a control that holds no other one.
    function ownBox(members) {
      let own = members[0];
      for (let outer = parentOf(own); outer && !EDGES.has(outer.localName) && isFree(outer, members); outer = parentOf(outer)) own = outer;
      return own;
    }
    const cardOf = (element) => (isNative(element) ? (element.closest('label') ?? ownBox([element])) : element);

    /** What is told of a control besides: its description, and what stands in attributes and tooltips of its own box. */
    function notes(members) {
      const told = new Set([named(members[0], 'aria-describedby'), named(members[0], 'aria-errormessage')]);
      const own = ownBox(members);
      for (const each of [own, ...own.querySelectorAll(NOTED)]) {
        if (!members.includes(each) && (each.matches(SILENT) || each.matches(form.selectors.list))) continue;
        for (const name of NOTES) told.add(attribute(each, name));
        if (each.getAttribute('role') === 'tooltip') told.add(cut(each.textContent));
      }
      told.delete('');
      return [...told].slice(0, MOST_NOTES);
    }

    return { after, before, cardOf, firstPart, head, label, named, notes, option, read, textOf };
  }

  Object.assign(form, { makeReader });
})();
