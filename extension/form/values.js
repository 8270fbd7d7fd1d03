// What stands in a control, and whose it is.

(() => {
  const { fold, form } = globalThis.recourse;
  const { holdsInside, isDrawn, isNative, isShown, isText, nodesOf, parentOf } = form;

  // What the shopper does themselves is theirs: what stood in a control before their hand was at it, until we fill it.
  const touched = new WeakMap();
  const ours = new WeakMap();
  const hand = { at: 0 };
  function touch(event) {
    const [element] = event.composedPath();
    if (!event.isTrusted || !form.selectors || element.nodeType !== Node.ELEMENT_NODE) return;
    hand.at = performance.now();
    const toggle =
      event.type.endsWith('down') && event.key !== 'Tab' && (element.closest(form.selectors.toggle) ?? element.closest('[role="option"]'));
    if (toggle) {
      touched.set(toggle, isChecked(toggle));
      ours.delete(toggle);
    }
    const control = element.closest(form.selectors.dropdown) ?? element;
    const isChoice = control.matches(form.selectors.dropdown);
    // A drop-down made of other elements tells nobody of a change, so it is remembered what it showed.
    if (isChoice !== event.type.endsWith('down')) return;
    if (!touched.has(control)) touched.set(control, isChoice && chosenIn(control));
    if (!isChoice) ours.delete(control);
  }

  const lines = (text) => text.replaceAll('\r\n', '\n');
  function currentValue(element) {
    // biome-ignore lint/performance/useDomNodeTextContent: its lines are those that a person sees
    if (!isNative(element)) return element.innerText.replace(/\n$/, '');
    return element.localName === 'select' ? (element.selectedOptions[0]?.text ?? '') : lines(element.value);
  }

  // A nought is an empty amount.
  const holdsSomething = (text) => /[^\s0.,\u200b]/.test(text);

  function isFilled(element, kind, members) {
    if (isText(kind)) return holdsSomething(currentValue(element)) && ours.get(element) !== currentValue(element);
    if (kind === 'dropdown') return touched.has(element) && ![touched.get(element), ours.get(element)].includes(chosenIn(element));
    return members.some((each) => touched.has(each) && !ours.has(each));
  }

  // Inside a drop-down, what listens: its own combobox, or what stands innermost.
  function triggerOf(element) {
    const box = element.matches('[role="combobox"]') ? element : (element.querySelector('[role="combobox"]') ?? element);
    const leaves = [...box.querySelectorAll(form.selectors.dropdown_press)];
    return leaves.find(isShown) ?? leaves[0] ?? box;
  }

  // Each text that an element shows, by itself, and what stands in its inputs.
  function textsIn(element, found = []) {
    if (element.localName === 'input') {
      if (element.type !== 'hidden' && fold(element.value)) found.push(fold(element.value));
      return found;
    }
    if (element.matches('select, datalist, template, script, style, svg') || element.matches(form.selectors.list)) return found;
    for (const node of nodesOf(element)) {
      if (node.nodeType === Node.TEXT_NODE && fold(node.data)) found.push(fold(node.data));
      else if (node.nodeType === Node.ELEMENT_NODE && isDrawn(node)) textsIn(node, found);
    }
    return found;
  }

  // Whether a box holds another control, as the form was collected last.
  const others = (box, element) =>
    form.members.some((each) => each !== element && !form.isCopy(each) && !holdsInside(element, each) && holdsInside(box, each));

  /** The largest box around a drop-down that holds no other control. */
  function boxAround(element) {
    let box = element;
    for (let outer = parentOf(box), level = 0; level < 6 && outer && outer !== document.body && !others(outer, element); level++) {
      box = outer;
      outer = parentOf(box);
    }
    return box;
  }

  /** What a drop-down shows; one that is an input itself may show it in the box around. */
  function pieces(element) {
    if (element.localName === 'select') return [currentValue(element)].filter(Boolean);
    let found = textsIn(element);
    for (
      let box = parentOf(element), level = 0;
      found.length === 0 && box && level < 6 && !others(box, element);
      box = parentOf(box), level++
    )
      found = textsIn(box);
    return found;
  }
  const shows = (element, text) => pieces(element).includes(text) || fold(element.textContent) === text;
  const chosenIn = (element) => pieces(element).join(' ');

  // A library may give the radio buttons of all its groups one name: then the browser unchecks those of the other groups, and
  // the library's own drawing alone says what is chosen. Two that are drawn as chosen tell of it.
  function isDrawnChecked(radio) {
    const isDrawn = (each) => each.type === 'radio' && form.isOn(each.closest('label') ?? each.parentElement);
    const isChosenNamesake = (other) => other.checked && other.name === radio.name && other.form === radio.form && isDrawn(other);
    return Boolean(radio.name) && isDrawn(radio) && [...radio.getRootNode().querySelectorAll('input[type="radio"]')].some(isChosenNamesake);
  }
  const isChecked = (radio) => (radio?.checked === undefined ? Boolean(radio) && form.isOn(radio) : radio.checked || isDrawnChecked(radio));

  Object.assign(form, {
    boxAround,
    chosenIn,
    currentValue,
    hand,
    holdsSomething,
    isChecked,
    isFilled,
    ours,
    pieces,
    shows,
    touch,
    triggerOf,
  });
})();
