// Buttons, chips and cards side by side, of which one may be an answer, and boxes that may open a list. The same rules stand
// in tools/inspect/src/form/chips.rs, for saved pages.

(() => {
  const { form } = globalThis.recourse;
  const { closestOf, queryAll, says } = form;

  // How many may stand side by side, and how long each may be, in characters.
  const MOST = 12;
  const LONGEST = 200;
  // How many elements are asked for their pointer: a page may hold thousands.
  const MOST_ASKED = 1500;
  const STATES = ['aria-pressed', 'aria-checked', 'aria-selected'];
  const PRESSED = `button, [role="button"], [role="tab"], [role="switch"], [role="checkbox"], [tabindex="0"], [onclick], ${STATES.map((name) => `[${name}]`)}`;
  const PRESSED_OR_OPENED = `${PRESSED}, [aria-haspopup]`;
  const NEITHER = 'input, textarea, select, a, label, option, summary';
  // Parts of a class name by which the one that is chosen is marked.
  const CHOSEN = new Set(['selected', 'active', 'checked', 'current', 'on']);

  const isOn = (element) =>
    STATES.some((name) => says(element, name)) ||
    [...element.classList].some((name) =>
      name
        .toLowerCase()
        .split(/[-_]/)
        .some((part) => CHOSEN.has(part)),
    );

  // A button that sends its form where nothing else is said of it.
  const sends = (element) => element.localName === 'button' && Boolean(element.form) && element.type !== 'button';
  const opens = (element) => says(element, 'aria-haspopup');

  function points(element) {
    const is = (each) => each && getComputedStyle(each).cursor === 'pointer';
    return is(element) && !is(element.parentElement);
  }

  function hasWords(element) {
    const text = [...element.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedNodes({ flatten: true }))
      .reduce((all, { textContent }) => all + textContent, element.textContent);
    const length = text.trim().length;
    return length > 0 && length <= LONGEST && /[\p{L}%]/u.test(text);
  }

  /**
   * What can be pressed beside the controls.
   *
   * @param {Element[]} controls
   * @param {(element: Element) => boolean} isInPopup what stands in a list of ours that is open is none of the form's
   * @returns {{ runs: Element[][], boxes: Element[] }} runs of elements side by side, and single boxes
   */
  function findOthers(controls, isInPopup) {
    const holders = new Set();
    for (const control of controls) for (let above = control; above && !holders.has(above); above = above.parentElement) holders.add(above);
    const inside = new Set(controls);
    const isApart = (element) =>
      !holders.has(element) &&
      !isInPopup(element) &&
      !closestOf(element, form.selectors.list) &&
      !inside.has(element.getRootNode().host) &&
      !element.closest(form.selectors.dropdown) &&
      !element.matches(NEITHER) &&
      !element.closest('label')?.control &&
      hasWords(element);
    const told = queryAll(PRESSED_OR_OPENED).filter((element) => isApart(element) && !sends(element));
    const known = new Set(told);
    // Where the page tells nothing, the pointer does: looked at near the controls, innermost boxes first.
    let left = MOST_ASKED;
    const shown = queryAll('div, span, li, p, td').filter(
      (element) => element.childElementCount < 6 && isApart(element) && left-- > 0 && points(element),
    );
    for (const element of shown) known.add(element);
    const runs = [];
    for (const parent of new Set([...known].map((element) => element.parentElement))) {
      let run = [];
      const end = () => {
        if (run.length > 1 && run.length <= MOST) runs.push(run);
        run = [];
      };
      for (const node of parent?.childNodes ?? []) {
        if (node.nodeType === Node.ELEMENT_NODE && known.has(node) && (hasState(node) || !(opens(node) || isCell(node)))) run.push(node);
        else if (node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.data.trim())) end();
      }
      end();
    }
    const inRun = new Set(runs.flat());
    const isFree = (element) => !inRun.has(element) && !runs.flat().some((each) => each.contains(element) || element.contains(each));
    const boxes = [...known].filter(
      (element) => (element.localName !== 'button' || element.matches(form.selectors.menu)) && isBox(element) && isFree(element),
    );
    return { runs, boxes: boxes.filter((element) => !boxes.some((other) => other !== element && element.contains(other))) };
  }

  const hasState = (element) => STATES.some((name) => element.hasAttribute(name));
  // A line with an arrow leads to what is chosen there, and is no answer itself.
  const isCell = (element) => element.querySelector('[class*="arrow"], [class*="chevron"], [class*="caret"]') !== null;
  const isBox = (element) =>
    opens(element) || element.getAttribute('role') === 'button' || element.getAttribute('tabindex') === '0' || points(element);
  const isToggle = (run) => run.every((element) => element.matches(form.selectors.toggle));

  Object.assign(form, { findOthers, isOn, isToggle, opens });
})();
