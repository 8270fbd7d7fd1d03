// Empties a drop-down that showed nothing before, by the means it has for that.

(() => {
  const { fold, form } = globalThis.recourse;
  const { boxAround, chosenIn, closeList, entriesNow, isNative, openList, press, shows, until, write } = form;

  /** Empties a drop-down, as far as it lets itself be emptied. */
  async function clear(element) {
    const shown = chosenIn(element);
    const isCleared = () => chosenIn(element) !== shown;
    const byButton = async () => {
      // Nothing around another control is emptied with it.
      const isInner = (each) =>
        !each.contains(element) && !each.querySelector('input, [role="combobox"]') && !each.querySelector(form.selectors.clear);
      let button = [...boxAround(element).querySelectorAll(form.selectors.clear)].find(isInner);
      // What listens may be what stands innermost.
      while (button?.firstElementChild) button = button.firstElementChild;
      if (button) press(button, 'choose');
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
      if (input?.value && !input.readOnly) write(input, '');
    };
    for (const way of [byButton, byText, byChoice]) {
      await way().catch(() => {});
      await until(isCleared, 60);
      await closeList();
      // An open list may hide what is chosen.
      if (isCleared()) return;
    }
  }

  Object.assign(form, { clear });
})();
