// The list of a drop-down, as far as it is in the page.

(() => {
  const { form } = globalThis.recourse;
  const { byId, isShown, kindOf, queryAll } = form;

  // Of elements inside one another, only the innermost is the option.
  const innermost = (all) => all.filter((each) => !all.some((other) => other !== each && each.contains(other)));
  const entriesIn = (root) => innermost([...root.querySelectorAll(form.selectors.option)]);
  const shownLists = () => queryAll(form.selectors.list).filter(isShown);
  const shownEntries = () => innermost(queryAll(form.selectors.option).filter(isShown));

  function namedList(element) {
    for (const part of [element, ...element.querySelectorAll('*')]) {
      const id = part.getAttribute('aria-controls') ?? part.getAttribute('aria-owns');
      const list = id && byId(element, id);
      if (list) return list;
    }
    return null;
  }

  function listOf(element, all) {
    const own = (each) => namedList(each) ?? (each.querySelector(form.selectors.option) ? each : null);
    let list = own(element);
    if (!list) {
      const free = all.filter((each) => kindOf(each) === 'dropdown' && !own(each) && isShown(each));
      const owned = new Set(all.map(own));
      const lists = queryAll(form.selectors.list).filter((each) => !owned.has(each) && !all.some((control) => control.contains(each)));
      const outer = lists.filter((each) => !lists.some((other) => other !== each && other.contains(each)));
      if (free.length === 1 && free[0] === element && outer.length === 1) [list] = outer;
    }
    if (!list || list.querySelector(form.selectors.option)) return list;
    // A library may keep the named list for those who listen, and draw another one around it.
    let drawn = list;
    for (let above = list.parentElement; above; above = above.parentElement) if (above.matches(form.selectors.list)) drawn = above;
    return drawn;
  }

  Object.assign(form, { entriesIn, listOf, shownEntries, shownLists });
})();
