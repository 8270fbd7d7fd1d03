// The lists of drop-downs, as far as they are in the page.

(() => {
  const { fold, form } = globalThis.recourse;
  const { byId, isShown, kindOf, queryAll, says } = form;

  /** Of elements inside one another, only the innermost is the option. */
  function innermost(all) {
    const set = new Set(all);
    const outer = new Set();
    for (const each of all) {
      for (let above = each.parentElement; above && !outer.has(above); above = above.parentElement) if (set.has(above)) outer.add(above);
    }
    return all.filter((each) => !outer.has(each));
  }
  /**
   * The entries of a list. A library may keep the named list for those who listen, with few entries or none, and draw another
   * one around it.
   */
  function entriesIn(list) {
    let outer = list;
    for (let above = list.parentElement; above; above = above.parentElement) if (above.matches(form.selectors.list)) outer = above;
    const all = innermost([...outer.querySelectorAll(form.selectors.option)]).filter((each) => fold(each.textContent));
    const lists = [...Map.groupBy(all, (each) => each.closest(form.selectors.list)).values()];
    const textsOf = (entries) => entries.map((each) => fold(each.textContent));
    const holds = (more, fewer) => more.length > fewer.length && textsOf(fewer).every((text) => textsOf(more).includes(text));
    return lists.filter((fewer) => !lists.some((more) => holds(more, fewer))).flat();
  }
  const shownLists = () => queryAll(form.selectors.list).filter(isShown);
  const shownEntries = () => innermost(queryAll(form.selectors.option).filter(isShown));

  // The list a drop-down says is its own.
  function namedList(element) {
    for (const part of [element, ...element.querySelectorAll('[aria-controls], [aria-owns]')]) {
      const id = part.getAttribute('aria-controls') ?? part.getAttribute('aria-owns');
      const list = id && byId(element, id);
      if (list) return list;
    }
    return null;
  }
  const ownList = (element) => namedList(element) ?? (element.querySelector(form.selectors.option) ? element : null);

  // The one list of the page is that of the one drop-down that has none of its own.
  function onlyList(dropdowns, owned) {
    const lists = queryAll(form.selectors.list);
    const inner = new Set(lists.filter((each) => each.parentElement?.closest(form.selectors.list)));
    const isOwned = (list) => [...owned].some((each) => each && (list.contains(each) || each.contains(list)));
    // What the press of ours brought belongs to what was pressed.
    const isOthers = (list) => Boolean(form.opened) && !form.opened.before.lists.has(list);
    const outer = lists.filter((each) => !inner.has(each) && !isOwned(each) && !isOthers(each) && !each.closest(form.selectors.dropdown));
    const free = dropdowns.filter((each) => !ownList(each) && isShown(each));
    return free.length === 1 && outer.length === 1 ? { element: free[0], list: outer[0] } : null;
  }

  /**
   * The lists of the drop-downs among these controls.
   *
   * @param {Element[]} all
   * @returns {(element: Element) => Element | null} the list of a drop-down or of a box, `null` where it shows none
   */
  function makeLists(all) {
    const dropdowns = all.filter((each) => kindOf(each) === 'dropdown');
    const lists = new Map(dropdowns.map((each) => [each, ownList(each)]));
    const only = onlyList(dropdowns, new Set(lists.values()));
    if (only) lists.set(only.element, only.list);
    return (element) => lists.get(element) ?? ownList(element);
  }

  // Whether a list lies over the page: it, or what it stands in up to another control.
  function isLaidOver(list, all) {
    for (let each = list; each && !all.some((control) => each.contains(control)); each = each.parentElement) {
      if (each.matches('dialog, [role="dialog"]')) return false;
      if (['absolute', 'fixed'].includes(getComputedStyle(each).position)) return true;
    }
    return false;
  }

  /**
   * The lists that stand in the page as radio buttons do, and that no drop-down opens.
   *
   * @param {Element[]} all the controls
   * @param {(element: Element) => boolean} isInPopup
   */
  function standingLists(all, isInPopup) {
    const dropdowns = all.filter((each) => kindOf(each) === 'dropdown');
    const owned = dropdowns.map(ownList).filter(Boolean);
    const only = onlyList(dropdowns, new Set(owned));
    if (only) owned.push(only.list);
    const isOwn = (list) => owned.some((each) => each === list || each.contains(list) || list.contains(each));
    const isStanding = (list) =>
      !isInPopup(list) &&
      !isOwn(list) &&
      !list.closest(form.selectors.dropdown) &&
      !list.parentElement?.closest(form.selectors.list) &&
      !says(list, 'aria-multiselectable') &&
      (!form.opened || form.opened.before.lists.has(list)) &&
      isShown(list) &&
      entriesIn(list).length > 1 &&
      !isLaidOver(list, all);
    return queryAll('[role="listbox"]').filter(isStanding);
  }

  Object.assign(form, { entriesIn, innermost, makeLists, namedList, shownEntries, shownLists, standingLists });
})();
