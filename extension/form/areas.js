// The parts of the page that hold controls, with their headings and buttons: by them the core tells the dispute form from a
// chat, a search or another order's form. The same rules stand in tools/inspect/src/form/areas.rs, for saved pages.

(() => {
  const { cut, form } = globalThis.recourse;
  const { holdsInside, inOrder, isHidden, isNative, parentOf, queryAll } = form;

  // More areas than this are a page made to cost time; what stands further inside is told as of the last one around it.
  const MOST_AREAS = 400;
  const MOST_MARKS = 400;
  // Elements that part a page; those that are one of their own, whatever stands around them; and dialogs among these.
  const PARTS =
    'fieldset, section, article, aside, nav, header, footer, [role="group"], [role="region"], [role="complementary"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="tabpanel"], iframe';
  const CLOSED = 'form, dialog, [role="form"], [role="dialog"], [role="alertdialog"], [role="search"], [aria-modal="true"]';
  const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
  const HEADS = 'h1, h2, h3, h4, h5, h6, legend, caption, [role="heading"]';
  const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], input[type="reset"]';

  // What an element stands in, through shadow roots and frames as well.
  const above = (element) => parentOf(element) ?? element.ownerDocument.defaultView?.frameElement ?? null;

  function around(members) {
    let common = members[0];
    if (members.length > 1) while (common && !members.every((each) => holdsInside(common, each) && common !== each)) common = above(common);
    return common;
  }

  function makeArea(element, inside) {
    const isClosed = element.matches(CLOSED);
    const isFixed = ['fixed', 'sticky'].includes(getComputedStyle(element).position);
    return {
      isPart: isClosed || isFixed || element.matches(PARTS),
      area: { inside, closed: isClosed, floats: isFixed && !element.matches(DIALOGS), heads: [], buttons: [], lines: [] },
    };
  }

  function buttonText(element) {
    const value = isNative(element) && element.type !== 'image' ? element.value : '';
    return (
      cut(element.textContent) ||
      cut(value || (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt') ?? ''))
    );
  }

  /**
   * The areas around groups of controls.
   *
   * @param {Element[][]} groups in the order in which they stand
   * @param {(element: Element) => string} wordsOf the words in an element
   * @param {(element: Element, attribute: string) => string} named the words of the elements an attribute names
   * @returns {{ areas: object[], areaOf: (members: Element[]) => number, lines: string[] }}
   */
  function findAreas(groups, wordsOf, named) {
    const boxes = groups.map(around);
    const controls = new Set(groups.flat());
    // How many groups stand in each element, and in how many of its children.
    const held = new Map();
    const branches = new Map();
    for (const box of boxes) {
      for (let each = box; each; each = above(each)) {
        held.set(each, (held.get(each) ?? 0) + 1);
        const outer = above(each);
        if (outer && held.get(each) === 1) branches.set(outer, (branches.get(outer) ?? 0) + 1);
      }
    }
    const areas = [{ inside: null, closed: false, floats: false, heads: [], buttons: [], lines: [] }];
    const numbers = new Map();
    const areaAround = (element) => {
      let each = element && above(element);
      while (each && !numbers.has(each)) each = above(each);
      return each ? numbers.get(each) : 0;
    };
    for (const box of boxes) {
      const chain = [];
      for (let each = box; each; each = above(each)) chain.unshift(each);
      for (const each of chain) {
        if (numbers.has(each) || controls.has(each) || ['body', 'html'].includes(each.localName) || areas.length >= MOST_AREAS) continue;
        const { isPart, area } = makeArea(each, areaAround(each));
        if (!isPart && (branches.get(each) ?? 0) < 2) continue;
        numbers.set(each, areas.length);
        areas.push(area);
      }
    }
    const firsts = groups.map(([first]) => first);
    // How many controls stand before an element.
    function before(element) {
      let [low, high] = [0, firsts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (inOrder(firsts[middle], element) < 0) low = middle + 1;
        else high = middle;
      }
      return low;
    }
    for (const [element, number] of numbers) {
      const text = named(element, 'aria-labelledby') || cut(element.getAttribute('aria-label') ?? '');
      if (text) areas[number].heads.push({ before: before(element), text });
    }
    for (const element of queryAll(`${HEADS}, ${BUTTONS}`).slice(0, MOST_MARKS)) {
      const isHead = element.matches(HEADS);
      if (
        !isHead &&
        (element.hasAttribute('aria-pressed') || element.closest(form.selectors.dropdown) || element.closest(form.selectors.list))
      )
        continue;
      if (isHidden(element)) continue;
      const text = isHead ? wordsOf(element) : buttonText(element);
      const area = areas[numbers.get(element) ?? areaAround(element)];
      if (text) (isHead ? area.heads : area.buttons).push({ before: before(element), text });
    }
    for (const { heads } of areas) heads.sort((one, other) => one.before - other.before);
    const lines = queryAll(form.selectors.line).flatMap((element) => linesOf(element).map((line) => ({ element, line })));
    for (const { element, line } of lines) {
      const { lines: known } = areas[areaAround(element)];
      if (!known.includes(line)) known.push(line);
    }
    function areaOf(members) {
      const box = around(members);
      return numbers.get(box) ?? areaAround(box);
    }
    return { areas, areaOf, lines: lines.map(({ line }) => line) };
  }

  // An element that names its line may name its product beside it.
  const namesLine = ({ name }) => form.selectors.line.includes('['.concat(name, ']'));
  const linesOf = (element) =>
    [element.value ?? '', ...[...element.attributes].filter(namesLine).map(({ value }) => value)].filter((text) => /^\d{6,24}$/.test(text));

  Object.assign(form, { findAreas });
})();
