// The verbs of the dispute form: collect its controls, set a text, choose an option, press a radio button, read back, put
// back. What goes where is planned by the core; there is no verb that submits.

(() => {
  const { recourse } = globalThis;
  const { ask, cut, elementOf, fold, handleOf } = recourse;
  let form;

  const textTypes = new Set(['text', 'number', 'tel', 'search', '']);

  function kindOf(element) {
    if (element.matches(form.dropdown)) return 'dropdown';
    if (element.localName === 'textarea' || element.isContentEditable) return 'textarea';
    if (element.localName === 'select') return 'select';
    const type = element.getAttribute('type')?.toLowerCase() ?? '';
    if (type === 'radio' || type === 'file') return type;
    return textTypes.has(type) ? 'text' : 'other';
  }

  const groupOf = (element) => (element.type === 'radio' && element.name ? `radio ${element.name}` : element);

  function isHidden(element) {
    const shown = element.type === 'radio' ? (element.closest('label') ?? element.parentElement) : element;
    const { width, height, right, bottom } = shown.getBoundingClientRect();
    const seen = shown.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
    return !seen || width < 2 || height < 2 || right + scrollX < 0 || bottom + scrollY < 0;
  }

  function controls() {
    const all = [...document.querySelectorAll(`${form.control}, ${form.dropdown}`)];
    return all.filter((each) => {
      const outer = each.parentElement?.closest(form.dropdown);
      return !outer && each.type !== 'hidden';
    });
  }

  // The largest element around a control (or its group) that holds no other control: the field as a person sees it.
  function fieldOf(element, all) {
    const group = groupOf(element);
    const isAlone = (around) => all.every((each) => groupOf(each) === group || !around.contains(each));
    let field = element;
    while (field.parentElement && field.parentElement !== document.body && isAlone(field.parentElement)) {
      field = field.parentElement;
    }
    return field;
  }

  function splitText(field, members) {
    const before = [];
    const after = [];
    const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (members.some((each) => each.contains(node))) continue;
      const first = members[0];
      (first.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING ? before : after).push(node.data);
    }
    return [cut(before.join(' ')), cut(after.join(' '))];
  }

  const labelled = (element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const named = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const labels = element.type === 'radio' ? [] : [...(element.labels ?? [])].map((label) => label.textContent);
    return cut(named || element.getAttribute('aria-label') || labels.join(' '));
  };

  function collectForm() {
    const all = controls();
    const seen = new Set();
    const list = [];
    for (const element of all) {
      const group = groupOf(element);
      if (seen.has(group)) continue;
      seen.add(group);
      const kind = kindOf(element);
      const members = kind === 'radio' ? all.filter((each) => groupOf(each) === group) : [element];
      const [before, after] = splitText(fieldOf(element, all), members);
      const optionText = (each) => cut(each.closest('label')?.textContent ?? labelled(each) ?? '');
      let options = [];
      if (kind === 'radio') {
        options = members.map((each) => ({ at: handleOf(each), text: optionText(each), chosen: each.checked }));
      } else if (kind === 'select') {
        options = [...element.options].map((each) => ({ at: 0, text: cut(each.text), chosen: each.selected }));
      }
      list.push({
        at: handleOf(element),
        kind,
        label: labelled(element) || before || cut(element.placeholder ?? ''),
        hint: `${before} ${after}`.trim(),
        options,
        max_length: element.maxLength > 0 ? element.maxLength : null,
        read_only: Boolean(element.disabled || (element.readOnly && kind !== 'dropdown')),
        hidden: isHidden(element),
        filled: kind === 'text' || kind === 'textarea' ? currentValue(element) !== '' : false,
      });
    }
    return { controls: list };
  }

  let filledByUs = false;
  let lastForm;
  async function previewForm(again, settled) {
    const collected = collectForm();
    if ((collected.controls.length === 0 && !settled) || (filledByUs && !again)) return;
    const key = JSON.stringify(collected);
    if (key === lastForm && !again) return;
    lastForm = key;
    filledByUs = false;
    await ask({ form: { url: location.href, form: collected } });
  }

  const frames = (n) =>
    new Promise((done) => {
      // Frames stand still in a tab in the background.
      const late = setTimeout(done, 120);
      const next = (left) => (left > 0 ? requestAnimationFrame(() => next(left - 1)) : (clearTimeout(late), done()));
      next(n);
    });

  function currentValue(element) {
    if (element.isContentEditable) return element.innerText;
    return element.localName === 'select' ? (element.selectedOptions[0]?.text ?? '') : element.value;
  }

  function setValue(element, text) {
    if (element.isContentEditable) element.textContent = text;
    else element.value = text;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function press(element) {
    if (element.closest(form.never_press)) throw new Error('refused');
    const detail = { bubbles: true, cancelable: true, composed: true, button: 0 };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
      element.dispatchEvent(new Kind(type, detail));
    }
  }

  function optionsOf(texts) {
    const shown = [...document.querySelectorAll(form.option)].filter(
      (each) => texts.includes(fold(each.textContent).toLowerCase()) && !isHidden(each),
    );
    // Of elements inside one another, only the innermost is the option.
    return shown.filter((each) => !shown.some((other) => other !== each && each.contains(other)));
  }

  async function choose(element, texts) {
    if (element.localName === 'select') {
      const option = [...element.options].find((each) => texts.includes(fold(each.text).toLowerCase()));
      if (!option) return false;
      setValue(element, option.value);
      return true;
    }
    const arrow = element.querySelector(form.dropdown_press) ?? element;
    press(arrow);
    // A list that loads late is waited for, one second at the most.
    const end = performance.now() + 1000;
    let found = optionsOf(texts);
    while (found.length === 0 && performance.now() < end) {
      await new Promise((done) => setTimeout(done, 25));
      found = optionsOf(texts);
    }
    press(found.length === 1 ? found[0] : arrow);
    return found.length === 1;
  }

  function chosenIn(element) {
    if (element.localName === 'select') return currentValue(element);
    return fold(element.querySelector(form.dropdown_press)?.textContent ?? '') || fold(element.textContent);
  }

  // What stands in the field now, compared with what was planned.
  function holds({ verb, at, value }) {
    const element = elementOf(at);
    if (!element) return false;
    if (verb.press) return Boolean(elementOf(verb.press.option)?.checked);
    if (verb.set) return currentValue(element).replaceAll('\r\n', '\n') === value;
    return verb.choose.texts.some((text) => chosenIn(element).toLowerCase().includes(text));
  }

  async function carryOut(step) {
    const { verb } = step;
    const element = elementOf(step.at);
    if (!element) return 'gone';
    // The field is looked at again: it may have changed since the plan was made.
    const now = collectForm().controls.find(({ at }) => at === step.at);
    if (now?.label !== step.label || now.read_only) return 'changed';
    if (now.hidden) return 'hidden';
    let prior = now.options.find(({ chosen }) => chosen);
    if (verb.set) prior = currentValue(element);
    if (verb.choose) prior = chosenIn(element);
    // What stood there before the first fill is what Undo puts back, however often the form is filled.
    if (!undoable.some((each) => each.step.at === step.at)) undoable.push({ step, prior });
    if (verb.press) elementOf(verb.press.option)?.click();
    if (verb.choose && !(await choose(element, verb.choose.texts))) return 'option-not-found';
    if (verb.set) setValue(element, verb.set.text);
    await frames(2);
    if (holds(step)) return '';
    // A page may make another number of the one we wrote, and that must not stay.
    if (verb.set) setValue(element, prior);
    return 'overwritten';
  }

  let undoable = [];
  let isFilling = false;
  async function fill(useMaximum) {
    // A second press while the first is at work would open the drop-down and close it again.
    if (isFilling) return;
    isFilling = true;
    filledByUs = true;
    try {
      await fillOnce(useMaximum);
    } finally {
      isFilling = false;
    }
  }

  async function fillOnce(useMaximum) {
    const results = [];
    const steps = [];
    // One step at a time, each planned anew: a choice may change which fields there are.
    for (;;) {
      const request = { url: location.href, form: collectForm(), fill: true, use_maximum: useMaximum };
      const answer = await ask({ form: request });
      const step = answer.steps?.find(({ role }) => !results.some((result) => result.role === role));
      if (!step) break;
      const why = await carryOut(step).catch(() => 'refused');
      steps.push(step);
      const element = step.verb.choose && !why && elementOf(step.at);
      const value = element ? chosenIn(element) : step.value;
      results.push({ role: step.role, label: step.label, value, ok: false, why });
    }
    await frames(2);
    for (const [n, result] of results.entries()) {
      result.ok = result.why === '' && holds(steps[n]);
      if (!result.ok && result.why === '') result.why = 'overwritten';
    }
    const report = { url: location.href, form: collectForm(), results, use_maximum: useMaximum };
    await ask({ filled: report });
  }

  async function undo() {
    const results = [];
    for (const { step, prior } of undoable.reverse()) {
      const element = elementOf(step.at);
      let ok = Boolean(element);
      if (element && step.verb.set) {
        setValue(element, prior);
        await frames(2);
        ok = currentValue(element) === prior;
      } else if (element && step.verb.press) {
        const option = prior && elementOf(prior.at);
        option?.click();
        await frames(2);
        ok = Boolean(option?.checked);
      } else if (element) {
        ok = chosenIn(element) === prior || (await choose(element, [prior.toLowerCase()]));
      }
      results.unshift({ role: step.role, label: step.label, ok, value: '', why: ok ? '' : 'left' });
    }
    undoable = [];
    await ask({ filled: { url: location.href, form: collectForm(), results, undone: true } });
  }

  Object.assign(recourse, {
    begin: (selectors) => (form = selectors),
    preview: previewForm,
    fill,
    undo,
  });
})();
