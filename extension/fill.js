// The verbs of the dispute form: collect its controls, set a text, open a drop-down, choose an option, read back, put back.
// What goes where is planned by the core. There is no verb that submits: what is pressed is a control that was collected or
// an option in its list, and `press` and `check` are the only functions here that press anything.

(() => {
  const { recourse } = globalThis;
  const { ask, cut, elementOf, fold, handleOf } = recourse;
  let form;

  // How many texts before a control may be its label, and how far up they are looked for.
  const MOST_NEAR = 5;
  const MOST_LEVELS = 5;
  // How long, in milliseconds, a list is waited for, and how long until the keyboard is tried.
  const LIST_PATIENCE = 1500;
  const KEY_AFTER = 250;
  // How long a field is waited for that an earlier choice may bring.
  const FIELD_PATIENCE = 1000;
  // A page may think again well after the fields were read back: it is looked at again after these.
  const LOOK_AGAIN = [100, 300, 1000];

  // One tree of what is shown as one: the page, its shadow roots, and the frames of this site.

  function shadowOf(element) {
    if (element.shadowRoot) return element.shadowRoot;
    if (!element.localName.includes('-')) return null;
    return element.openOrClosedShadowRoot ?? globalThis.chrome.dom?.openOrClosedShadowRoot(element) ?? null;
  }

  function frameOf(element) {
    if (element.localName !== 'iframe') return null;
    try {
      return element.contentDocument;
    } catch {
      return null;
    }
  }

  function rootsOf(root = document, found = []) {
    found.push(root);
    for (const element of root.querySelectorAll('*')) {
      const inner = shadowOf(element) ?? frameOf(element);
      if (inner) rootsOf(inner, found);
    }
    return found;
  }

  let roots = [document];
  const queryAll = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const byId = (element, id) => element.getRootNode().getElementById?.(id) ?? null;

  // What a control is. The same rules stand in xtask/src/inspect/form.rs, for saved pages.

  const typeOf = (element) => (element.localName === 'input' ? (element.getAttribute('type') ?? '').trim().toLowerCase() : '');
  const isNative = (element) => ['input', 'textarea', 'select'].includes(element.localName);
  const isEditable = (element) => element.isContentEditable || element.getAttribute('role') === 'textbox';
  const says = (element, name) => element.hasAttribute(name) && element.getAttribute(name) !== 'false';
  const EDGES = new Set(['form', 'body', 'html', 'main', 'iframe']);
  // What a button says is no word about the field beside it.
  const SILENT = 'script, style, template, noscript, option, select, textarea, svg, button, [role="button"]';

  function isControl(element) {
    if (element.localName === 'input' && ['hidden', 'submit', 'button', 'reset', 'image'].includes(typeOf(element))) return false;
    if (element.getAttribute('role') === 'radio' && element.querySelector('input[type="radio"]')) return false;
    if (element.closest(form.list) || element.parentElement?.closest(form.dropdown)) return false;
    for (let above = element.parentElement; above && !isNative(element); above = above.parentElement) {
      if (isEditable(above)) return false;
    }
    return true;
  }

  function kindOf(element) {
    if (element.matches(form.dropdown)) return 'dropdown';
    if (element.localName === 'textarea' || element.localName === 'select') return element.localName;
    if (element.localName !== 'input') return element.getAttribute('role') === 'radio' ? 'radio' : 'textarea';
    const type = typeOf(element);
    if (['radio', 'file', 'number'].includes(type)) return type;
    return ['', 'text', 'tel'].includes(type) ? 'text' : 'other';
  }

  // What makes radio buttons one group: their name in their form, or what they stand in.
  const ids = new WeakMap();
  let lastId = 0;
  const idOf = (object) => ids.get(object) ?? (ids.set(object, ++lastId), lastId);
  function groupOf(element) {
    if (kindOf(element) !== 'radio') return idOf(element);
    if (element.name) return `${idOf(element.getRootNode())} ${element.form ? idOf(element.form) : ''} ${element.name}`;
    return idOf(element.closest('[role="radiogroup"], fieldset') ?? element);
  }

  function labelAround(element) {
    return element.closest('label') ?? (element.id ? [...element.getRootNode().querySelectorAll('label')].find((each) => each.htmlFor === element.id) : null);
  }

  function isHidden(element) {
    const isRadio = kindOf(element) === 'radio';
    const shown = isRadio ? (labelAround(element) ?? element.parentElement ?? element) : element;
    if (shown.closest('[aria-hidden="true"], [inert]')) return true;
    const { width, height, right, bottom } = shown.getBoundingClientRect();
    const seen = shown.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
    return !seen || width < 2 || height < 2 || right + scrollX < 0 || bottom + scrollY < 0;
  }

  function isDisabled(element) {
    if (element.matches(form.disabled) || element.matches(':disabled')) return true;
    if (kindOf(element) === 'radio') return Boolean(element.parentElement?.matches(form.disabled));
    return kindOf(element) === 'dropdown' && Boolean(element.querySelector('input, button')?.matches(form.disabled));
  }

  // The words at a control.

  function makeReader(all) {
    const set = new Set(all);
    const holds = (element, not) => all.some((each) => !not.includes(each) && (each === element || element.contains(each)));
    function write(element) {
      let text = '';
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) text += node.data;
        else if (node.nodeType === Node.ELEMENT_NODE && isRead(node)) text += ` ${write(node)} `;
      }
      return text;
    }
    function isRead(element) {
      if (element.matches(SILENT) || set.has(element) || element.matches(form.list)) return false;
      return element.getAttribute('aria-hidden') !== 'true' && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
    }
    const textOf = (element) => fold(write(element));
    const textIn = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return fold(node.data);
      return node.nodeType === Node.ELEMENT_NODE && isRead(node) ? textOf(node) : '';
    };
    const named = (element, attribute) => {
      const found = (element.getAttribute(attribute) ?? '').split(/\s+/).map((id) => id && byId(element, id));
      return cut(found.filter(Boolean).map(textOf).join(' '));
    };
    const labels = (element) => {
      const around = [element.parentElement?.closest('label')].filter(Boolean);
      const others = element.id ? [...element.getRootNode().querySelectorAll('label')].filter((each) => each.htmlFor === element.id) : [];
      return cut([...around, ...others].map(textOf).join(' '));
    };

    // The texts before and after a field, up to the next control on either side, the nearest first.
    function around(members) {
      const before = [];
      const after = [];
      const isFree = (element) => !holds(element, members);
      let common = members[0].parentElement;
      while (common && !members.every((each) => common.contains(each))) common = common.parentElement;
      const group = members.length > 1 && common && isFree(common) && !EDGES.has(common.localName) ? common : null;
      let low = group ?? members[0];
      let high = group ?? members.at(-1);
      let openBefore = true;
      let openAfter = true;
      for (let level = 0; level < MOST_LEVELS && (openBefore || openAfter); level++) {
        for (let node = low.previousSibling; node; node = node.previousSibling) {
          if (node.nodeType === Node.ELEMENT_NODE) {
            if (members.some((each) => node.contains(each))) continue;
            openBefore &&= isFree(node);
          }
          const text = openBefore ? cut(textIn(node)) : '';
          if (text) before.push(text);
        }
        for (let node = high.nextSibling; node; node = node.nextSibling) {
          if (node.nodeType === Node.ELEMENT_NODE) openAfter &&= isFree(node);
          const text = openAfter ? cut(textIn(node)) : '';
          if (text) after.push(text);
        }
        if (!low.parentElement || !high.parentElement) break;
        low = low.parentElement;
        high = high.parentElement;
        if (EDGES.has(low.localName) || EDGES.has(high.localName)) break;
      }
      return { before: before.slice(0, MOST_NEAR), after: after.join(' ') };
    }

    // What a control's own label says: by reference, in the element, around it, or in the group it is in.
    function label(element, kind, members) {
      if (kind !== 'radio') {
        const inner = kind === 'dropdown' ? [...element.querySelectorAll('[role="combobox"], input, button')] : [];
        for (const part of [element, ...inner]) {
          const text = named(part, 'aria-labelledby') || labels(part) || cut(part.getAttribute('aria-label') ?? '');
          if (text) return text;
        }
        return '';
      }
      const group = element.closest('[role="radiogroup"], [role="group"], fieldset');
      if (!group || holds(group, members)) return '';
      const legend = [...group.children].find((each) => each.localName === 'legend');
      return named(group, 'aria-labelledby') || cut(group.getAttribute('aria-label') ?? '') || (legend ? cut(legend.textContent) : '');
    }

    function option(element) {
      const text = named(element, 'aria-labelledby') || labels(element) || cut(element.getAttribute('aria-label') ?? '');
      if (text) return text;
      if (!isNative(element) && textOf(element)) return cut(textOf(element));
      for (let above = element.parentElement; above && !holds(above, [element]); above = above.parentElement) {
        if (textOf(above)) return cut(textOf(above));
      }
      let behind = '';
      for (let node = element.nextSibling; node; node = node.nextSibling) {
        if (node.nodeType === Node.ELEMENT_NODE && holds(node, [])) break;
        behind += textIn(node);
      }
      return cut(behind);
    }
    return { around, label, named, option };
  }

  // The list of a drop-down.

  // Of elements inside one another, only the innermost is the option.
  const innermost = (all) => all.filter((each) => !all.some((other) => other !== each && each.contains(other)));
  const entriesIn = (root) => innermost([...root.querySelectorAll(form.option)]);
  const isShown = (element) => !isHidden(element);
  const shownLists = () => queryAll(form.list).filter(isShown);
  const shownEntries = () => innermost(queryAll(form.option).filter(isShown));

  // Which drop-down was opened by us, and is open still; and how much of lists stood there before.
  let opened;
  let stood = 0;

  function namedList(element) {
    for (const part of [element, ...element.querySelectorAll('*')]) {
      const id = part.getAttribute('aria-controls') ?? part.getAttribute('aria-owns');
      const list = id && byId(element, id);
      if (list) return list;
    }
    return null;
  }

  function listOf(element, all) {
    const own = (each) => namedList(each) ?? (each.querySelector(form.option) ? each : null);
    let list = own(element);
    if (!list) {
      const free = all.filter((each) => kindOf(each) === 'dropdown' && !own(each) && isShown(each));
      const owned = new Set(all.map(own));
      const lists = queryAll(form.list).filter((each) => !owned.has(each) && !all.some((control) => control.contains(each)));
      const outer = lists.filter((each) => !lists.some((other) => other !== each && other.contains(each)));
      if (free.length === 1 && free[0] === element && outer.length === 1) [list] = outer;
    }
    if (!list || list.querySelector(form.option)) return list;
    // A library may keep the named list for those who listen, and draw another one around it.
    let drawn = list;
    for (let above = list.parentElement; above; above = above.parentElement) if (above.matches(form.list)) drawn = above;
    return drawn;
  }

  function listed(element, all) {
    if (opened === element) return shownEntries();
    const list = listOf(element, all);
    return list ? entriesIn(list) : null;
  }

  // Collecting.

  // What the shopper does themselves is theirs: what stood in a control before their hand was at it, until we fill it.
  const touched = new WeakMap();
  const ours = new WeakMap();
  let handAt = 0;
  function touch(event) {
    const [element] = event.composedPath();
    if (!event.isTrusted || !form || element.nodeType !== Node.ELEMENT_NODE) return;
    handAt = performance.now();
    const control = element.closest(form.dropdown) ?? element;
    const isChoice = control.matches(form.dropdown);
    // A drop-down made of other elements tells nobody of a change, so it is remembered what it showed.
    if (isChoice !== event.type.endsWith('down')) return;
    if (!touched.has(control)) touched.set(control, isChoice && chosenIn(control));
    if (!isChoice) ours.delete(control);
  }

  // Shadow roots and frames tell of themselves only inside.
  const heard = new WeakSet();
  const inner = new MutationObserver(() => previewSoon());
  function hear(root) {
    if (heard.has(root)) return;
    heard.add(root);
    for (const name of ['input', 'change', 'pointerdown', 'keydown']) root.addEventListener(name, touch, true);
    if (root !== document) inner.observe(root, { childList: true, subtree: true, characterData: true });
  }
  hear(document);
  // A frame's page comes without a change of this one.
  document.addEventListener('load', ({ target }) => target.localName === 'iframe' && previewSoon(), true);
  let soon;
  function previewSoon() {
    soon ??= setTimeout(() => {
      soon = undefined;
      if (form) recourse.safely(previewForm());
    }, 60);
  }

  const lines = (text) => text.replaceAll('\r\n', '\n');
  function currentValue(element) {
    if (!isNative(element)) return element.innerText.replace(/\n$/, '');
    return element.localName === 'select' ? (element.selectedOptions[0]?.text ?? '') : lines(element.value);
  }

  // A nought is an empty amount.
  const holdsSomething = (text) => /[^\s0.,\u200b]/.test(text);
  const isText = (kind) => ['text', 'number', 'textarea'].includes(kind);

  function isFilled(element, kind, members) {
    if (isText(kind)) return holdsSomething(currentValue(element)) && ours.get(element) !== currentValue(element);
    if (kind === 'dropdown') return touched.has(element) && ![touched.get(element), ours.get(element)].includes(chosenIn(element));
    return members.some((each) => touched.has(each) && !ours.has(each));
  }

  function collectForm() {
    roots = rootsOf();
    for (const root of roots) hear(root);
    const all = queryAll(`${form.control}, ${form.dropdown}`).filter(isControl);
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
    const namesLine = ({ name }) => form.line.includes('['.concat(name, ']'));
    const ofLine = queryAll(form.line).flatMap((each) => [each.value ?? '', ...[...each.attributes].filter(namesLine).map(({ value }) => value)]);
    return { language: document.documentElement.lang, lines: ofLine.filter((text) => /^\d{6,24}$/.test(text)), controls: list };
  }

  // The last fill: its steps and what came of each, and which controls there were.
  let run;
  let lastForm;
  async function previewForm(again, settled) {
    if (isFilling) return;
    const collected = collectForm();
    if (collected.controls.length === 0 && !settled) return;
    const key = JSON.stringify(collected);
    if (key === lastForm && !again) return;
    lastForm = key;
    if (run && !again) {
      await lookAgain();
      // Another step of the form is there: what it has for the claim is offered, and nothing that was filled before.
      if (!run || collected.controls.every(({ at }) => run.known.has(at))) return;
      for (const { at } of collected.controls) run.known.add(at);
      await ask({ form: { url: location.href, form: collected, done: run.results } });
      return;
    }
    run = undefined;
    await ask({ form: { url: location.href, form: collected } });
  }

  // Whether the page still holds what was filled; what it does not, and the shopper did not change, is told.
  async function lookAgain() {
    const { results, steps, wishes, earlier, ended } = run;
    let changed = false;
    for (const [n, result] of results.entries()) {
      const element = elementOf(steps[n].at);
      // What went away after the shopper's own press was the step before.
      const isTheirs = element && steps[n].verb.set ? !ours.has(element) : handAt > ended;
      if (n < earlier || !result.ok || isTheirs || holds(steps[n])) continue;
      Object.assign(result, { ok: false, why: 'overwritten' });
      changed = true;
    }
    if (changed) await ask({ filled: { url: location.href, form: collectForm(), results, wishes } });
  }

  // Waiting.

  const frames = (n) =>
    new Promise((done) => {
      // Frames stand still in a tab in the background.
      const late = setTimeout(done, 120);
      const next = (left) => (left > 0 ? requestAnimationFrame(() => next(left - 1)) : (clearTimeout(late), done()));
      next(n);
    });
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  // Setting and pressing.

  function tell(element, type, Kind, more) {
    element.dispatchEvent(new Kind(type, { bubbles: true, composed: true, ...more }));
  }

  function setValue(element, text) {
    if (isNative(element)) element.value = text;
    else element.replaceChildren(...text.split('\n').flatMap((line, n) => (n ? [document.createElement('br'), line] : [line])));
    tellOfChange(element);
  }

  function tellOfChange(element) {
    tell(element, 'input', InputEvent);
    tell(element, 'change', Event);
    tell(element, 'focusout', FocusEvent);
  }

  // Whatever a plan says, what could send the form is never pressed.
  function refuseToSend(element) {
    const button = element.closest('button, input');
    if (element.closest(form.never_press) || (button?.form && ['submit', 'image', 'reset'].includes(button.type))) throw new Error('refused');
  }

  function press(element) {
    refuseToSend(element);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      tell(element, type, type.startsWith('pointer') ? PointerEvent : MouseEvent, { cancelable: true, button: 0 });
    }
  }

  function check(radio) {
    refuseToSend(radio);
    radio.click();
  }

  // Never Enter: a form may take it, wherever it is struck, for its next step.
  const strike = (element, key) => {
    for (const type of ['keydown', 'keyup']) tell(element, type, KeyboardEvent, { key, code: key, cancelable: true });
  };

  // Inside a drop-down, what listens: its own combobox, or what stands innermost.
  function triggerOf(element) {
    const box = element.matches('[role="combobox"]') ? element : (element.querySelector('[role="combobox"]') ?? element);
    const leaves = [...box.querySelectorAll(form.dropdown_press)];
    return leaves.find(isShown) ?? leaves[0] ?? box;
  }

  async function openList(element) {
    const trigger = triggerOf(element);
    const before = new Set(shownEntries());
    stood = before.size + shownLists().length;
    press(trigger);
    opened = element;
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
    shownEntries().length + shownLists().length > stood || [opened, trigger].some((each) => each.ariaExpanded === 'true');

  async function closeList() {
    if (!opened?.isConnected) return;
    const trigger = triggerOf(opened);
    strike(trigger, 'Escape');
    await frames(2);
    if (isOpen(trigger)) press(trigger);
    opened = undefined;
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
    opened = element;
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
    opened = undefined;
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

  function chosenIn(element) {
    if (element.localName === 'select') return currentValue(element);
    const shown = fold(triggerOf(element).textContent) || fold(element.textContent);
    return shown || (element.querySelector('input')?.value ?? '');
  }

  const holdsChoice = (element, text) => fold(chosenIn(element)) === text || fold(element.textContent) === text || element.querySelector('input')?.value === text;
  const isChecked = (radio) => radio?.checked ?? (radio ? says(radio, 'aria-checked') : false);

  // What stands in the field now, compared with what was planned.
  function holds({ verb, at, value }) {
    const element = elementOf(at);
    if (!element) return false;
    if (verb.set) return currentValue(element) === value;
    return verb.choose.option ? isChecked(elementOf(verb.choose.option)) : holdsChoice(element, verb.choose.text);
  }

  let undoable = [];
  async function carryOut(step, control) {
    const { verb } = step;
    const element = elementOf(step.at);
    if (!element) return 'gone';
    // The field was looked at again just before this: what the plan was made of is what is there.
    if (!control || control.read_only || control.disabled) return 'changed';
    if (control.hidden) return 'hidden';
    let prior = control.options.find(({ chosen }) => chosen);
    if (verb.set) prior = currentValue(element);
    if (verb.choose && !verb.choose.option) prior = chosenIn(element);
    // What stood there before the first fill is what Undo puts back, however often the form is filled.
    const known = undoable.find((each) => each.step.at === step.at);
    if (known) known.step = step;
    else undoable.push({ step, prior });
    if (verb.choose?.option) {
      const radio = elementOf(verb.choose.option);
      if (!radio) return 'gone';
      if (!isChecked(radio)) check(radio);
      ours.set(radio, true);
    } else if (verb.choose && !(await choose(element, verb.choose.text))) return 'option-not-found';
    if (verb.set) setValue(element, verb.set.text);
    await pause(0);
    ours.set(element, verb.set ? currentValue(element) : chosenIn(element));
    for (let left = 2; left > 0 && !holds(step); left--) await frames(2);
    if (holds(step)) return '';
    // A page may make another number of the one we wrote, and that must not stay.
    if (verb.set) setValue(element, prior);
    return 'overwritten';
  }

  let isFilling = false;
  async function fill(wishes) {
    // A second press while the first is at work would open the drop-down and close it again.
    if (isFilling) return;
    isFilling = true;
    try {
      await fillOnce(wishes);
    } catch (error) {
      // What went wrong is told, and no preview is drawn over it.
      run = restOf(collectForm());
      throw error;
    } finally {
      isFilling = false;
      opened = undefined;
    }
    recourse.safely(watchOver(run));
  }

  async function watchOver(mine) {
    for (const ms of LOOK_AGAIN) {
      await pause(ms);
      if (run !== mine || isFilling) return;
      await lookAgain();
    }
  }

  // A fill of which nothing is left to look at.
  const restOf = ({ controls }) => ({ results: [], steps: [], earlier: 0, ended: 0, known: new Set(controls.map(({ at }) => at)) });

  // All of a form but what stands in its fields.
  const VALUES = new Set(['chosen', 'filled', 'shown']);
  const shapeOf = (collected) => JSON.stringify(collected, (name, value) => (VALUES.has(name) ? undefined : value));

  async function fillOnce(wishes) {
    const results = [];
    const steps = [];
    // What was filled in an earlier step of the form, whose fields are gone, is filled.
    for (const [n, step] of (run?.steps ?? []).entries()) {
      if (!run.results[n].ok || elementOf(step.at)) continue;
      steps.push(step);
      results.push(run.results[n]);
    }
    const earlier = steps.length;
    const begun = performance.now();
    const note = (step, why) => {
      steps.push(step);
      results.push({ role: step.role, label: step.label, value: step.value, ok: !why, why });
    };
    // One step at a time, and the form is planned anew wherever a step changed more of it than what stands in a field: a choice
    // may change which fields there are.
    let waiting;
    let lastStep = begun;
    let planned;
    let plan = [];
    let awaits;
    let collected;
    for (;;) {
      collected = collectForm();
      const shape = shapeOf(collected);
      if (waiting || shape !== planned) {
        const answer = await ask({ form: { url: location.href, form: collected, fill: true, wishes, done: results } });
        [planned, plan, awaits] = [shape, answer.steps ?? [], answer.awaits];
      }
      const step = plan.shift();
      const isAwaited = waiting && step?.role === waiting.step.role && step.verb.choose;
      if (waiting && !isAwaited) {
        planned = undefined;
        // What the list shows is not what is wanted. It may be loading.
        if (performance.now() < waiting.end && opened?.isConnected) {
          await pause(50);
          continue;
        }
        note(waiting.step, 'option-not-found');
        await closeList();
        waiting = undefined;
        continue;
      }
      waiting = undefined;
      if (!step) {
        // A choice may bring, or switch on, what the claim has something for; a form without choices brings nothing.
        const hasChosen = steps.slice(earlier).some(({ verb }) => verb.choose);
        if (!awaits || !hasChosen || performance.now() - lastStep > FIELD_PATIENCE) break;
        await pause(40);
        continue;
      }
      if (step.verb.open) {
        const element = elementOf(step.at);
        const isOpen = element && (await openList(element).catch(() => false));
        if (isOpen) waiting = { step, end: performance.now() + LIST_PATIENCE };
        else {
          note(step, 'option-not-found');
          await closeList();
        }
        continue;
      }
      const control = collected.controls.find(({ at }) => at === step.at);
      note(step, await carryOut(step, control).catch(() => 'refused'));
      lastStep = performance.now();
    }
    await frames(2);
    for (const [n, result] of results.entries()) {
      if (n >= earlier && result.ok && !holds(steps[n])) Object.assign(result, { ok: false, why: 'overwritten' });
    }
    const ended = performance.now();
    recourse.took = ended - begun;
    collected = collectForm();
    run = { ...restOf(collected), results, steps, wishes, earlier, ended };
    await ask({ filled: { url: location.href, form: collected, results, wishes } });
  }

  // Puts one field back as it was, and says in a word why not.
  async function putBack({ step, prior }) {
    const element = elementOf(step.at);
    if (!element) return 'gone';
    const option = step.verb.choose?.option ? prior && elementOf(prior.at) : undefined;
    const stands = () => {
      if (step.verb.set) return currentValue(element) === prior;
      return step.verb.choose?.option ? isChecked(option) : chosenIn(element) === prior;
    };
    if (stands()) return '';
    // What the shopper changed since is theirs, and this press was not about it.
    let isOurs = ours.has(element);
    if (step.verb.choose?.option) isOurs = isChecked(elementOf(step.verb.choose.option));
    else if (kindOf(element) === 'dropdown') isOurs = ours.get(element) === chosenIn(element);
    if (!isOurs) return 'theirs';
    ours.delete(element);
    if (step.verb.set) setValue(element, prior);
    else if (option) check(option);
    else if (!step.verb.choose?.option) await choose(element, prior).catch(() => false);
    await frames(2);
    return stands() ? '' : 'left';
  }

  async function undo() {
    const results = [];
    run = undefined;
    recourse.dropRing();
    for (const each of undoable.reverse()) {
      const why = await putBack(each);
      results.unshift({ role: each.step.role, label: each.step.label, ok: !why, value: '', why });
    }
    undoable = [];
    const collected = collectForm();
    lastForm = JSON.stringify(collected);
    run = restOf(collected);
    await ask({ filled: { url: location.href, form: collected, results, undone: true } });
  }

  Object.assign(recourse, {
    begin: (selectors) => (form = selectors),
    preview: previewForm,
    fill,
    undo,
  });
})();
