// Empties a drop-down that showed nothing before, by the means it has for that.

(() => {
  const { fold, form } = globalThis.recourse;
  const {
    boxAround,
    chosenIn,
    closeList,
    entriesNow,
    hover,
    isNative,
    isOpen,
    openList,
    press,
    shows,
    strike,
    triggerOf,
    until,
    watchList,
    write,
  } = form;

  // How long, in milliseconds, one way is given, and a button that is shown to a pointer alone is given to be drawn.
  const ONE_WAY = 60;
  // How many buttons are tried: what empties stands beside what opens, and both may be named alike.
  const MOST_BUTTONS = 4;

  /** Empties a drop-down, as far as it lets itself be emptied. */
  async function clear(element) {
    const shown = chosenIn(element);
    const isCleared = () => chosenIn(element) !== shown;
    // Nothing around another control is emptied with it.
    const isInner = (each) =>
      !each.contains(element) && !each.querySelector('input, [role="combobox"]') && !each.querySelector(form.selectors.clear);
    const buttons = () => form.queryAll(form.selectors.clear).filter((each) => form.holdsInside(boxAround(element), each) && isInner(each));

    // A button may be there only while a pointer is near, in the place of the arrow that opens the list.
    const byButton = async () => {
      const before = buttons();
      hover(element, boxAround(element), true);
      await until(() => buttons().some((each) => !before.includes(each)), ONE_WAY);
      const fresh = buttons().filter((each) => !before.includes(each));
      for (const button of [...fresh, ...buttons().filter((each) => before.includes(each))].slice(0, MOST_BUTTONS)) {
        if (!button.isConnected) continue;
        // What listens may be what stands innermost.
        let leaf = button;
        while (leaf.firstElementChild && leaf.localName !== 'svg') leaf = leaf.firstElementChild;
        watchList(element);
        press(leaf, 'choose');
        if (await until(isCleared, ONE_WAY)) break;
        await closeList();
      }
      hover(element, boxAround(element), false);
    };
    // What is chosen may be let go by choosing it again.
    const byChoice = async () => {
      if (form.marks.get(element) === false || !(await openList(element).catch(() => false))) return;
      const entry = entriesNow(form.opened).find((each) => shows(element, fold(each.textContent)));
      if (entry?.ariaSelected === 'true') press(entry, 'choose');
    };
    const byText = async () => {
      const input = isNative(element) ? element : element.querySelector('input');
      // One that cannot be typed in shows a choice made elsewhere, which would stand while the text is gone.
      if (!input?.value || input.readOnly) return;
      // What is typed in may bring the list up.
      const opened = watchList(element);
      write(input, '');
      await until(() => isOpen(opened), ONE_WAY);
    };
    const byKey = async () => {
      watchList(element);
      strike(triggerOf(element), 'Backspace');
    };
    for (const way of [byButton, byChoice, byText, byKey]) {
      await way().catch(() => {});
      await until(isCleared, ONE_WAY);
      await closeList();
      // An open list may hide what is chosen.
      if (isCleared()) return;
    }
  }

  Object.assign(form, { clear });
})();
