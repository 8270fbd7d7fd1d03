// The controls of the page as they are now, each with the words around it; what goes where is planned by the core.

(() => {
  const { cut, form, handleOf } = globalThis.recourse;
  const { currentValue, entriesIn, groupsOf, isControl, isDisabled, isFilled, isHidden, isText, kindOf } = form;
  const { lookAround, makeLists, makeReader, queryAll, says, shownEntries, watch } = form;

  // The entries of a drop-down's list; an empty list tells nothing, and is opened.
  function entriesOf(element, listOf) {
    const list = listOf(element);
    const entries = form.opened === element ? shownEntries() : list ? entriesIn(list) : [];
    return entries.length > 0 || form.opened === element ? entries : null;
  }

  const entry = (element) => ({
    at: 0,
    text: cut(element.textContent),
    chosen: Boolean(element.selected),
    disabled: says(element, 'disabled') || says(element, 'aria-disabled') || says(element, 'hidden'),
  });

  function collectControl(members, reader, listOf) {
    const [element] = members;
    const kind = kindOf(element);
    const radio = (each) => ({ at: handleOf(each), text: reader.option(each), chosen: each.checked ?? says(each, 'aria-checked'), disabled: isDisabled(each) });
    const entries = kind === 'dropdown' ? entriesOf(element, listOf) : null;
    let options = (entries ?? []).map(entry);
    if (kind === 'radio') options = members.map(radio);
    if (kind === 'select') options = [...element.options].map(entry);
    const disabled = members.every(isDisabled);
    const readOnly = kind !== 'dropdown' && (says(element, 'readonly') || says(element, 'aria-readonly') || element.getAttribute('contenteditable') === 'false');
    const placeholder = element.getAttribute('placeholder') ?? element.dataset.placeholder ?? '';
    const before = reader.before(members, options);
    const length = ['maxlength', 'data-maxlength', 'data-max-length'].map((name) => Number.parseInt(element.getAttribute(name) ?? '', 10)).find((most) => most > 0);
    const hint = [placeholder, reader.named(element, 'aria-describedby'), ...reader.after(members)].filter(Boolean);
    return {
      at: handleOf(element),
      kind,
      label: reader.label(element, kind, members),
      near: before.length === 0 && placeholder ? [cut(placeholder)] : before,
      hint: cut(hint.join(' ')),
      options,
      listed: kind !== 'dropdown' || entries !== null,
      max_length: length ?? null,
      most: element.getAttribute('max') ?? element.getAttribute('aria-valuemax'),
      shown: (readOnly || disabled) && isText(kind) ? cut(currentValue(element)) || null : null,
      read_only: readOnly,
      disabled,
      hidden: members.every(isHidden),
      filled: isFilled(element, kind, members),
    };
  }

  /** The form as it is now: the shape `FormSnapshot` of src/claim/form/. */
  function collectForm() {
    const roots = lookAround();
    const all = queryAll(`${form.selectors.control}, ${form.selectors.dropdown}`).filter(isControl);
    const reader = makeReader(all);
    const listOf = makeLists(all);
    const controls = groupsOf(all).map((members) => collectControl(members, reader, listOf));
    watch(roots, all, reader.read);
    // An element that names its line may name its product beside it.
    const namesLine = ({ name }) => form.selectors.line.includes('['.concat(name, ']'));
    const ofLine = queryAll(form.selectors.line).flatMap((each) => [each.value ?? '', ...[...each.attributes].filter(namesLine).map(({ value }) => value)]);
    return { language: document.documentElement.lang, lines: ofLine.filter((text) => /^\d{6,24}$/.test(text)), controls };
  }

  Object.assign(form, { collectForm });
})();
