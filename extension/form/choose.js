// Opens a drop-down, chooses an option in its list, and closes what was opened.

(() => {
  const { cut, fold, form } = globalThis.recourse;
  const { frames, holdsChoice, pause, press, shownEntries, shownLists, strike, tellOfChange, triggerOf } = form;

  // How long, in milliseconds, a list is waited for, and how long until the keyboard is tried.
  const LIST_PATIENCE = 1500;
  const KEY_AFTER = 250;

  // Which drop-down was opened by us, and is open still; and how much of lists stood there before.
  form.opened = undefined;
  let stood = 0;

  async function openList(element) {
    const trigger = triggerOf(element);
    const before = new Set(shownEntries());
    stood = before.size + shownLists().length;
    press(trigger);
    form.opened = element;
    const start = performance.now();
    let keyed = false;
    for (;;) {
      const now = shownEntries();
      if (now.some((each) => !before.has(each)) || (before.size === 0 && now.length > 0)) return true;
      const waited = performance.now() - start;
      if (waited > LIST_PATIENCE) return false;
      // An open list that is still empty is being loaded, and another key might close it.
      if (waited > KEY_AFTER && !keyed && !isOpen(trigger)) {
        keyed = true;
        strike(trigger, 'ArrowDown');
        await frames(2);
        if (!isOpen(trigger)) strike(trigger, ' ');
      }
      await pause(10);
    }
  }

  const isOpen = (trigger) =>
    shownEntries().length + shownLists().length > stood || [form.opened, trigger].some((each) => each.ariaExpanded === 'true');

  async function closeList() {
    if (!form.opened?.isConnected) return;
    const trigger = triggerOf(form.opened);
    strike(trigger, 'Escape');
    await frames(2);
    if (isOpen(trigger)) press(trigger);
    form.opened = undefined;
  }

  const entriesOf = (text) => shownEntries().filter((each) => fold(each.textContent) === text);

  async function choose(element, text) {
    if (element.localName === 'select') {
      const fits = [...element.options].filter((each) => cut(each.text) === text && !each.disabled);
      if (fits.length !== 1) return false;
      element.selectedIndex = fits[0].index;
      tellOfChange(element);
      return true;
    }
    if (entriesOf(text).length === 0 && !(await openList(element))) {
      await closeList();
      return false;
    }
    form.opened = element;
    const end = performance.now() + LIST_PATIENCE;
    let found = entriesOf(text);
    while (found.length === 0 && performance.now() < end) {
      await pause(10);
      found = entriesOf(text);
    }
    if (found.length !== 1) {
      await closeList();
      return false;
    }
    press(found[0]);
    const isLeft = async () => {
      await pause(0);
      if (!holdsChoice(element, text)) await frames(2);
      return !holdsChoice(element, text) && found[0].isConnected;
    };
    if (await isLeft()) {
      found[0].focus?.();
      strike(found[0], ' ');
      if (await isLeft()) await walkTo(found[0], triggerOf(element));
    }
    form.opened = undefined;
    return true;
  }

  // A list whose options take no press is walked by its trigger, which says where it stands.
  async function walkTo(entry, trigger) {
    const stands = () => entry.id && trigger.getAttribute('aria-activedescendant') === entry.id;
    for (let left = shownEntries().length; left > 0 && entry.isConnected && !stands(); left--) {
      strike(trigger, 'ArrowDown');
      await pause(0);
    }
    if (stands()) strike(trigger, ' ');
  }

  Object.assign(form, { choose, closeList, openList });
})();
