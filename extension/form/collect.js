// The controls of the page as they are now, each with the words around it; what goes where is planned by the core.

(() => {
  const { cut, form, handleOf } = globalThis.recourse;
  const { currentValue, entriesIn, groupOf, isControl, isDisabled, isFilled, isHidden, isText, kindOf, listOf } = form;
  const { lookAround, makeReader, queryAll, says, shownEntries, touch } = form;

  // Shadow roots and frames tell of themselves only inside.
  const heard = new WeakSet();
  const inner = new MutationObserver(() => form.previewSoon());
  function hear(root) {
    if (heard.has(root)) return;
    heard.add(root);
    for (const name of ['input', 'change', 'pointerdown', 'keydown']) root.addEventListener(name, touch, true);
    if (root !== document) inner.observe(root, { childList: true, subtree: true, characterData: true });
  }
  hear(document);
  // A frame's page comes without a change of this one.
  document.addEventListener('load', ({ target }) => target.localName === 'iframe' && form.previewSoon(), true);

  function listed(element, all) {
    if (form.opened === element) return shownEntries();
    const list = listOf(element, all);
    return list ? entriesIn(list) : null;
  }

  function collectForm() {
    for (const root of lookAround()) hear(root);
    const all = queryAll(`${form.selectors.control}, ${form.selectors.dropdown}`).filter(isControl);
    const reader = makeReader(all);
    const seen = new Set();
    const list = [];
    for (const element of all) {
      const group = groupOf(element);
      if (seen.has(group)) continue;
      seen.add(group);
      const kind = kindOf(element);
      const members = kind === 'radio' ? all.filter((each) => groupOf(each) === group) : [element];
      const entry = (each) => ({ at: 0, text: cut(each.textContent), chosen: Boolean(each.selected), disabled: says(each, 'disabled') || says(each, 'aria-disabled') || says(each, 'hidden') });
      const radio = (each) => ({ at: handleOf(each), text: reader.option(each), chosen: each.checked ?? says(each, 'aria-checked'), disabled: isDisabled(each) });
      const found = kind === 'dropdown' ? listed(element, all) : null;
      const options = { radio: () => members.map(radio), select: () => [...element.options].map(entry), dropdown: () => (found ?? []).map(entry) };
      const disabled = members.every(isDisabled);
      const readOnly = kind !== 'dropdown' && (says(element, 'readonly') || says(element, 'aria-readonly') || element.getAttribute('contenteditable') === 'false');
      const placeholder = element.getAttribute('placeholder') ?? element.dataset.placeholder ?? '';
      const { before, after } = reader.around(members);
      const length = ['maxlength', 'data-maxlength', 'data-max-length'].map((name) => Number.parseInt(element.getAttribute(name) ?? '', 10)).find((most) => most > 0);
      const hint = [placeholder, reader.named(element, 'aria-describedby'), after].filter(Boolean);
      list.push({
        at: handleOf(element),
        kind,
        label: reader.label(element, kind, members),
        near: before.length === 0 && placeholder ? [cut(placeholder)] : before,
        hint: cut(hint.join(' ')),
        options: options[kind]?.() ?? [],
        listed: kind !== 'dropdown' || found !== null,
        max_length: length ?? null,
        most: element.getAttribute('max') ?? element.getAttribute('aria-valuemax'),
        shown: (readOnly || disabled) && isText(kind) ? cut(currentValue(element)) || null : null,
        read_only: readOnly,
        disabled,
        hidden: members.every(isHidden),
        filled: isFilled(element, kind, members),
      });
    }
    // An element that names its line may name its product beside it.
    const namesLine = ({ name }) => form.selectors.line.includes('['.concat(name, ']'));
    const ofLine = queryAll(form.selectors.line).flatMap((each) => [each.value ?? '', ...[...each.attributes].filter(namesLine).map(({ value }) => value)]);
    return { language: document.documentElement.lang, lines: ofLine.filter((text) => /^\d{6,24}$/.test(text)), controls: list };
  }

  Object.assign(form, { collectForm });
})();
