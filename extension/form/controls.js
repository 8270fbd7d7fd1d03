// What a control is, and what can be done with it. The same rules stand in tools/inspect/src/form.rs, for saved pages.

(() => {
  const { form } = globalThis.recourse;
  const { closestOf, isDrawn, parentOf } = form;

  const typeOf = (element) => (element.localName === 'input' ? (element.getAttribute('type') ?? '').trim().toLowerCase() : '');
  const isNative = (element) => ['input', 'textarea', 'select'].includes(element.localName);
  const isEditable = (element) => element.isContentEditable || element.getAttribute('role') === 'textbox';
  const says = (element, name) => element.hasAttribute(name) && element.getAttribute(name) !== 'false';

  function isControl(element) {
    if (element.localName === 'input' && ['hidden', 'submit', 'button', 'reset', 'image'].includes(typeOf(element))) return false;
    if (element.getAttribute('role') === 'radio' && element.querySelector('input[type="radio"]')) return false;
    if (isArrowOfField(element)) return false;
    if (closestOf(element, form.selectors.list) || element.parentElement?.closest(form.selectors.dropdown)) return false;
    for (let above = element.parentElement; above && !isNative(element); above = above.parentElement) {
      if (isEditable(above)) return false;
    }
    return true;
  }

  // What has no words and is no field, beside a field that says it has a list, opens the field's own list.
  const isArrowOfField = (element) =>
    !isNative(element) &&
    element.matches(form.selectors.dropdown) &&
    !/\p{L}/u.test(element.textContent) &&
    !element.querySelector('input') &&
    Boolean(element.parentElement?.querySelector('input[role="combobox"], input[aria-haspopup="listbox"]'));

  // Fields to type in that a list came from when they were pressed.
  const fronts = new WeakSet();

  function kindOf(element) {
    if (element.matches(form.selectors.dropdown) || fronts.has(element)) return 'dropdown';
    if (element.localName === 'textarea' || element.localName === 'select') return element.localName;
    if (element.localName !== 'input') return element.getAttribute('role') === 'radio' ? 'radio' : 'textarea';
    const type = typeOf(element);
    if (['radio', 'file', 'number'].includes(type)) return type;
    return ['', 'text', 'tel'].includes(type) ? 'text' : 'other';
  }

  const RADIOS = '[role="radiogroup"], fieldset';
  const ids = new WeakMap();
  let lastId = 0;
  const idOf = (object) => {
    if (!ids.has(object)) ids.set(object, ++lastId);
    return ids.get(object);
  };

  /**
   * The controls by what they are one of: radio buttons by their name in their form or the group they stand in, those
   * without either by the smallest box that holds another such, and any other control by itself.
   *
   * @param {Element[]} all the controls, in the order in which they stand
   * @returns {Element[][]} the groups, in the order of their first members
   */
  function groupsOf(all) {
    const isNameless = (element) => kindOf(element) === 'radio' && !element.name && !closestOf(element, RADIOS);
    const inside = new Map();
    for (const each of all.filter(isNameless)) {
      for (let above = parentOf(each); above; above = parentOf(above)) inside.set(above, (inside.get(above) ?? 0) + 1);
    }
    let run = 0;
    let last;
    function keyOf(element) {
      if (kindOf(element) !== 'radio') return idOf(element);
      if (element.name) return `${idOf(element.getRootNode())} ${element.form ? idOf(element.form) : ''} ${element.name}`;
      const around = closestOf(element, RADIOS);
      if (around) return idOf(around);
      let box = parentOf(element);
      while (box && inside.get(box) < 2) box = parentOf(box);
      // Another control between them ends the group.
      if (!box || box !== last) run++;
      last = box;
      return `${idOf(box ?? element)} ${run}`;
    }
    const groups = Map.groupBy(all, (element) => {
      if (!isNameless(element)) last = undefined;
      return keyOf(element);
    });
    const places = new Map(all.map((element, n) => [element, n]));
    return [...groups.values()].flatMap((members) => parted(members, all, places));
  }

  // What a library keeps beside a control for those who listen, or for the browser.
  const isCopy = (element) => element.ariaHidden === 'true' || (element.tabIndex === -1 && isHidden(element));

  // Without such copies, and parted where another control stands between: a library
  // may give all of its groups one name.
  function parted(members, all, places) {
    if (members.length < 2) return [members];
    const own = members.every(isCopy) ? members : members.filter((element) => !isCopy(element));
    const runs = [];
    for (const member of own) {
      const last = runs.at(-1)?.at(-1);
      const follows = last && all.slice(places.get(last) + 1, places.get(member)).every(isCopy);
      if (follows) runs.at(-1).push(member);
      else runs.push([member]);
    }
    return runs.every((run) => run.length > 1) ? runs : [own];
  }

  const labelAround = (element) => element.closest('label') ?? element.labels?.[0] ?? null;

  const VEILS = '[aria-hidden="true"], [inert]';
  // A field that a library keeps for those who listen is seen as the box with an arrow that is drawn around it.
  function boxOf(element) {
    const { width, height } = element.getBoundingClientRect();
    if (width > 1 && height > 1 && isDrawn(element, { opacityProperty: true })) return element;
    let box = element.parentElement;
    for (let left = 3; left > 0 && box && !box.querySelector(form.selectors.arrow); left--) box = box.parentElement;
    const isOwn = box && queryOthers(box, element).length === 0;
    return isOwn && box.querySelector(form.selectors.arrow) ? box : element;
  }
  const queryOthers = (box, element) =>
    [...box.querySelectorAll(form.selectors.control)].filter((each) => each !== element && !isCopy(each));

  function isHidden(element) {
    const kind = kindOf(element);
    let shown = element;
    if (kind === 'radio') shown = labelAround(element) ?? element.parentElement ?? element;
    else if (kind === 'dropdown' && element.localName === 'input') shown = boxOf(element);
    // A list of ours that is open may cover the page, and hides nothing of it.
    for (let veil = shown.closest(VEILS); veil; veil = veil.parentElement?.closest(VEILS)) if (!form.isVeiled(veil)) return true;
    const { width, height, right, bottom } = shown.getBoundingClientRect();
    return !isDrawn(shown, { opacityProperty: true }) || width < 2 || height < 2 || right + scrollX < 0 || bottom + scrollY < 0;
  }

  function isDisabled(element) {
    if (element.matches(form.selectors.disabled) || element.matches(':disabled')) return true;
    if (kindOf(element) === 'radio') return Boolean(element.parentElement?.matches(form.selectors.disabled));
    return kindOf(element) === 'dropdown' && Boolean(element.querySelector('input, button')?.matches(form.selectors.disabled));
  }
  const isShown = (element) => !isHidden(element);
  const isText = (kind) => ['text', 'number', 'textarea'].includes(kind);

  Object.assign(form, {
    fronts,
    groupsOf,
    isControl,
    isCopy,
    isDisabled,
    isEditable,
    isHidden,
    isNative,
    isShown,
    isText,
    kindOf,
    says,
    VEILS,
  });
})();
