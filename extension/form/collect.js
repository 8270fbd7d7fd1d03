// The controls of the page as they are now, each with the words around it; what goes where is planned by the core.

(() => {
  const { cut, form, handleOf } = globalThis.recourse;
  const {
    chosenIn,
    currentValue,
    entriesIn,
    findAreas,
    findOthers,
    groupsOf,
    holdsSomething,
    inOrder,
    isControl,
    isChecked,
    isDisabled,
    isFilled,
  } = form;
  const { isHidden, isOn, isText, isToggle, kindOf, lookAround, makeLists, makeReader, opens, queryAll, says, standingLists, watch } = form;

  // The entries of a drop-down's list; an empty list tells nothing, and is opened.
  function entriesOf(element, listOf, reader) {
    const list = listOf(element);
    const toOption = (entry) => entryOf(entry, reader);
    if (form.opened?.element === element) return form.optionsOf(form.opened, toOption);
    const entries = list ? entriesIn(list) : [];
    return entries.length > 0 ? entries.map(toOption) : null;
  }

  // The heading of the options an entry stands among.
  function headingOf(element, reader) {
    const group = element.closest('optgroup, [role="group"]');
    return group
      ? reader.named(group, 'aria-labelledby') || cut(group.getAttribute('label') ?? group.getAttribute('aria-label') ?? '')
      : '';
  }

  const entryOf = (element, reader) => ({
    at: 0,
    text: cut(element.textContent),
    head: '',
    group: headingOf(element, reader),
    // What a list marks with `aria-selected` may be where the keys stand, and is no choice.
    chosen: Boolean(element.selected),
    disabled: ['disabled', 'aria-disabled', 'hidden'].some((name) => says(element, name)),
  });

  function radio(element, reader) {
    const text = reader.option(element);
    return {
      at: handleOf(element),
      text,
      head: reader.head(reader.cardOf(element), text),
      group: '',
      chosen: element.checked === undefined ? says(element, 'aria-checked') : isChecked(element),
      disabled: isDisabled(element),
    };
  }

  function chip(element, reader) {
    const text = reader.named(element, 'aria-labelledby') || reader.textOf(element) || cut(element.getAttribute('aria-label') ?? '');
    return {
      at: handleOf(element),
      text,
      head: reader.head(element, text),
      group: '',
      chosen: isOn(element),
      disabled: element.matches(form.selectors.disabled),
    };
  }

  // What a box says first, and the rest: its name and what is chosen, where it says both.
  function partsOf(element, reader) {
    const whole = reader.textOf(element);
    const head = reader.firstPart(element) ?? '';
    const rest = whole.startsWith(head) ? whole.slice(head.length).trim() : '';
    return rest ? [head, rest] : ['', whole];
  }

  // A line of a list that stands in the page says of itself whether it is chosen.
  const line = (element, reader) => ({ ...entryOf(element, reader), at: handleOf(element), chosen: isOn(element) });

  const OPTIONS = { radio, toggle: chip, buttons: chip, list: line };

  function collectControl({ members, kind }, reader, listOf) {
    const [element] = members;
    const isBox = kind === 'box';
    const isField = !['dropdown', 'toggle', 'buttons', 'box', 'list'].includes(kind);
    const choices = kind === 'list' ? entriesIn(element) : members;
    const readOnly =
      isField && (says(element, 'readonly') || says(element, 'aria-readonly') || element.getAttribute('contenteditable') === 'false');
    const mayOpen = kind === 'dropdown' || isBox || (kind === 'text' && (readOnly || form.opened?.element === element));
    const entries = mayOpen ? entriesOf(element, listOf, reader) : null;
    let options = entries ?? [];
    const asOption = OPTIONS[kind];
    if (asOption) options = choices.map((each) => asOption(each, reader));
    if (kind === 'select') options = [...element.options].map((each) => entryOf(each, reader));
    const disabled = members.every(isDisabled);
    const length = ['maxlength', 'data-maxlength', 'data-max-length']
      .map((name) => Number.parseInt(element.getAttribute(name) ?? '', 10))
      .find((most) => most > 0);
    const [head, rest] = isBox ? partsOf(element, reader) : [];
    const value = isText(kind) ? currentValue(element) : '';
    let shown = holdsSomething(value) || readOnly || disabled ? value : '';
    if (kind === 'dropdown') shown = cut(chosenIn(element));
    if (isBox) shown = rest;
    return {
      at: handleOf(element),
      // A list that stands in the page is a group of radio buttons by another name.
      kind: kind === 'list' ? 'radio' : kind,
      label: reader.label(element, kind, members) || head || '',
      near: reader.before(members, options),
      after: reader.after(members),
      placeholder: cut(element.getAttribute('placeholder') ?? element.dataset.placeholder ?? ''),
      notes: reader.notes(members),
      options,
      // A list that is not open may hold more than what stands of it in the page.
      listed: !mayOpen || (entries !== null && form.opened?.element === element),
      popup: opens(element),
      max_length: length ?? null,
      most: element.getAttribute('max') ?? element.getAttribute('aria-valuemax'),
      shown: shown.trim() ? shown : null,
      read_only: readOnly,
      disabled,
      hidden: members.every(isHidden),
      filled: isFilled(element, kind, choices),
    };
  }

  // Fields, radio buttons and what else may be pressed, by what they are one of, in the order in which they stand.
  function groupsIn(all, isInPopup) {
    const lists = standingLists(all, isInPopup).map((list) => ({ members: [list], kind: 'list' }));
    const fields = [...groupsOf(all).map((members) => ({ members, kind: kindOf(members[0]) })), ...lists];
    const { runs, boxes } = findOthers(
      fields.flatMap(({ members }) => members),
      isInPopup,
    );
    const chips = runs.map((members) => ({ members, kind: isToggle(members) ? 'toggle' : 'buttons' }));
    const groups = [...fields, ...chips, ...boxes.map((element) => ({ members: [element], kind: 'box' }))];
    return groups.sort((one, other) => inOrder(one.members[0], other.members[0]));
  }

  /** The form as it is now: the shape `FormSnapshot` of src/claim/form/. */
  function collectForm() {
    const roots = lookAround();
    const isInPopup = form.findPopup();
    const all = queryAll(`${form.selectors.control}, ${form.selectors.dropdown}`).filter((each) => isControl(each) && !isInPopup(each));
    const groups = groupsIn(all, isInPopup);
    form.members = groups.flatMap(({ members }) => members);
    const reader = makeReader(form.members);
    const listOf = makeLists(all);
    const { areas, areaOf, lines } = findAreas(
      groups.map(({ members }) => members),
      reader.textOf,
      reader.named,
    );
    const controls = groups.map((group) => ({ ...collectControl(group, reader, listOf), area: areaOf(group.members) }));
    watch(roots, form.members, reader.read);
    return { language: document.documentElement.lang, title: cut(document.title), lines, areas, controls };
  }

  /** A form without what is typed, but that something stands there: as long as it is the same, what is offered is. */
  const keyOf = (collected) => JSON.stringify(collected, (name, value) => (name === 'shown' ? undefined : value));

  Object.assign(form, { collectForm, keyOf });
})();
