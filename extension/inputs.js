// Fields in what we draw: given their values, kept from the page's own keys, and read when one of them is changed or a button
// beside them is pressed. Only pages where a claim is composed load this, and the popup.

(() => {
  const recourse = (globalThis.recourse ??= {});

  // What the core knows of a text: as it was drawn, or as it was told last. Only what differs is told, or an answer that is
  // still on its way (a letter with a new fact in it) would be overruled by the text it replaces.
  const known = new WeakMap();
  const isText = (field) => field.localName === 'textarea' || field.type === 'text';

  const keep = (event) => event.stopPropagation();

  function dress(element, { kind, name, value = '', on, wrong }) {
    if (kind) element.type = kind;
    if (name) element.name = name;
    element.value = value;
    if (element.localName === 'option') element.selected = Boolean(on);
    else if (['checkbox', 'radio'].includes(element.type)) element.checked = Boolean(on);
    element.ariaInvalid = wrong ? 'true' : null;
    if (isText(element)) known.set(element, element.value);
    // What is typed here is no shortcut of the page's.
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'paste']) {
      element.addEventListener(type, keep);
    }
  }

  const valueOf = (field) => (field.type === 'checkbox' ? (field.checked ? 'yes' : 'no') : field.value);

  // A request that has a place for what stands in the fields, with it.
  function withFields(request, element) {
    const [name, body] = Object.entries(request)[0] ?? [];
    if (!body?.fields) return request;
    const all = [...element.getRootNode().querySelectorAll('input, select, textarea')].filter((field) => field.name);
    const isTold = (field) => (isText(field) ? known.get(field) !== field.value : field.type !== 'radio' || field.checked);
    const told = all.filter(isTold);
    for (const field of told) if (isText(field)) known.set(field, field.value);
    return { [name]: { ...body, fields: Object.fromEntries(told.map((field) => [field.name, valueOf(field)])) } };
  }

  // Whoever chooses by typing the first letters changes a list with every key; what is drawn anew in between forgets the
  // letters. So a list is heard when its keys have come to rest.
  const REST = 600;
  let resting;
  function settle(element, go) {
    clearTimeout(resting);
    if (element.localName !== 'select') return go();
    resting = setTimeout(() => element.isConnected && go(), REST);
    return undefined;
  }

  // The field a redrawing put in the place of the one that had the focus.
  function sameField(slot, was) {
    const fits = [...slot.querySelectorAll('input, select, textarea')].filter((each) => each.name === was.name);
    return fits.find((each) => each.value === was.value) ?? fits[0];
  }

  Object.assign(recourse, { dress, sameField, settle, withFields });
})();
