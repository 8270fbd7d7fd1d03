// What stands in a control, and whose it is.

(() => {
  const { fold, form } = globalThis.recourse;
  const { isNative, isShown, isText } = form;

  // What the shopper does themselves is theirs: what stood in a control before their hand was at it, until we fill it.
  const touched = new WeakMap();
  const ours = new WeakMap();
  const hand = { at: 0 };
  function touch(event) {
    const [element] = event.composedPath();
    if (!event.isTrusted || !form.selectors || element.nodeType !== Node.ELEMENT_NODE) return;
    hand.at = performance.now();
    const control = element.closest(form.selectors.dropdown) ?? element;
    const isChoice = control.matches(form.selectors.dropdown);
    // A drop-down made of other elements tells nobody of a change, so it is remembered what it showed.
    if (isChoice !== event.type.endsWith('down')) return;
    if (!touched.has(control)) touched.set(control, isChoice && chosenIn(control));
    if (!isChoice) ours.delete(control);
  }

  const lines = (text) => text.replaceAll('\r\n', '\n');
  function currentValue(element) {
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

  function chosenIn(element) {
    if (element.localName === 'select') return currentValue(element);
    const shown = fold(triggerOf(element).textContent) || fold(element.textContent);
    return shown || (element.querySelector('input')?.value ?? '');
  }

  const holdsChoice = (element, text) => fold(chosenIn(element)) === text || fold(element.textContent) === text || element.querySelector('input')?.value === text;
  const isChecked = (radio) => radio?.checked ?? (radio ? form.isOn(radio) : false);

  Object.assign(form, { chosenIn, currentValue, hand, holdsChoice, holdsSomething, isChecked, isFilled, ours, touch, triggerOf });
})();
