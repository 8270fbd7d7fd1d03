// Chooses: an option of a list, a radio button, a line of a native list. What was chosen is read back by whoever asked.

(() => {
  const { cut, fold, form } = globalThis.recourse;
  const {
    check,
    closeList,
    entriesNow,
    findEntry,
    frames,
    hasUnfolded,
    isChecked,
    isSeen,
    letClose,
    openList,
    pause,
    press,
    shows,
    strike,
    tellOfChange,
    triggerOf,
    until,
  } = form;

  function chooseNative(element, text) {
    const fits = [...element.options].filter((each) => cut(each.text) === text);
    // What stood there first may be no option that can be chosen, and is put back all the same.
    const able = fits.filter((each) => !each.disabled);
    const [option] = able.length > 0 ? able : fits;
    if (!option || able.length > 1) return false;
    element.selectedIndex = option.index;
    tellOfChange(element);
    return true;
  }

  // What listens is often what stands innermost.
  function leafOf(entry) {
    const text = fold(entry.textContent);
    let leaf = entry;
    for (;;) {
      const inner = [...leaf.children].find((child) => fold(child.textContent) === text && !child.matches('script, style'));
      if (!inner) return leaf;
      leaf = inner;
    }
  }

  // A list whose options take no press is walked by its trigger, which says where it stands.
  async function walkTo(entry, trigger) {
    const stands = () => entry.id && trigger.getAttribute('aria-activedescendant') === entry.id;
    for (let left = entriesNow(form.opened).length; left > 0 && entry.isConnected && !stands(); left--) {
      strike(trigger, 'ArrowDown');
      await pause(0);
    }
    if (stands()) strike(trigger, ' ');
  }

  /** Chooses the option of a drop-down that has this text, and says whether there was one, or `unfolded` where it held others. */
  async function choose(element, text) {
    if (element.localName === 'select') return chooseNative(element, text);
    if (form.opened?.element !== element && !(await openList(element))) {
      await closeList();
      return false;
    }
    let entry = await findEntry(text);
    const isStill = () => fold(entry.textContent) === text;
    const { opened } = form;
    // A list that marks what is chosen may let it go when it is chosen again.
    form.marks.set(
      element,
      entriesNow(opened).some((each) => each.ariaSelected !== null),
    );
    for (let left = 3; entry; left--) {
      const pressed = leafOf(entry);
      const isGroup = await hasUnfolded(opened, text, () => press(pressed, 'choose', isStill));
      if (isGroup) return 'unfolded';
      opened.isChosen = isGroup !== null;
      if (opened.isChosen) break;
      entry = left > 1 ? await findEntry(text) : null;
    }
    if (!entry) {
      await closeList();
      return false;
    }
    const isLeft = async (ms) => !(await until(() => shows(element, text) || !entry.isConnected || !isSeen(entry), ms));
    if ((await isLeft(60)) && isStill()) {
      entry.focus?.({ preventScroll: true });
      strike(entry, ' ');
      if ((await isLeft(60)) && isStill()) await walkTo(entry, triggerOf(element));
    }
    await letClose();
    return true;
  }

  /** Checks a radio button, or what serves as one. */
  async function choosePressed(radio) {
    if (isChecked(radio)) return;
    check(radio);
    const isDrawn = radio.localName !== 'input' && ['radio', 'option'].includes(radio.getAttribute('role'));
    if (!isDrawn || (await until(() => isChecked(radio), 40))) return;
    // It may hear the pointer only, or the keys.
    press(radio);
    if (await until(() => isChecked(radio), 40)) return;
    radio.focus({ preventScroll: true });
    strike(radio, ' ');
    await frames(1);
  }

  Object.assign(form, { choose, choosePressed, marks: new WeakMap() });
})();
