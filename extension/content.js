// Verbs without knowledge: collect what is asked for, draw what is given. Which elements, which words and which dates is
// decided by the core in the background; page content is only ever handled as text. The verbs of the dispute form are in
// fill.js, which only that page loads.

(() => {
  const { runtime } = globalThis.chrome;
  const MOST_TEXTS = 40;
  const LONGEST_TEXT = 600;
  const MOST_NODES = 4000;
  // Longest time, in milliseconds, that changes of the page wait before they are collected.
  const PAUSE = 60;
  // A page that shows nothing this long after it opened is told to be unreadable.
  const PATIENCE = 8000;

  const fold = (text) => text.replace(/\s+/g, ' ').trim();
  const cut = (text) => fold(text).slice(0, LONGEST_TEXT);

  // Handles: the core names elements by number.

  const elements = new Map();
  const handles = new WeakMap();
  let lastHandle = 0;

  function handleOf(element) {
    let handle = handles.get(element);
    if (!handle) {
      handle = ++lastHandle;
      handles.set(element, handle);
      elements.set(handle, new WeakRef(element));
    }
    return handle;
  }

  function elementOf(handle) {
    const element = elements.get(handle)?.deref();
    // An element that was taken out may be put back, so its handle stays good for as long as it exists.
    if (!element) elements.delete(handle);
    return element?.isConnected ? element : undefined;
  }

  // Collecting from the page.

  function ownText(element) {
    let text = '';
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) text += node.data;
    return fold(text).toLowerCase();
  }

  function textOf(element, probe) {
    if (probe.attr) return element.getAttribute(probe.attr) ?? '';
    const own = element.textContent;
    if (!probe.containing || /[0-9]/.test(own)) return own;
    const around = element.parentElement?.textContent ?? '';
    return /[0-9]/.test(around) ? around : own;
  }

  function read(element, probe) {
    const found = probe.select ? element.querySelectorAll(probe.select) : [element];
    const texts = [];
    let first;
    for (const each of found) {
      if (texts.length === MOST_TEXTS) break;
      if (probe.skip && each.closest(probe.skip)) continue;
      if (probe.containing) {
        const own = ownText(each);
        if (!probe.containing.some((word) => own.includes(word))) continue;
      }
      const text = cut(textOf(each, probe));
      if (!text) continue;
      texts.push(text);
      first ??= each;
    }
    return { texts, at: probe.mark && first ? handleOf(first) : 0 };
  }

  // The tags and classes on the page, each with how many there are: its shape, without a word of what it says.
  function outline() {
    const counts = new Map();
    for (const { localName, classList } of document.body.querySelectorAll('[class]')) {
      const key = [localName, ...classList].join('.');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].slice(0, MOST_NODES);
  }

  function select(element, selectors) {
    for (const selector of selectors) {
      const found = element.querySelectorAll(selector);
      if (found.length > 0) return Array.prototype.slice.call(found, 0, MOST_NODES);
    }
    return [];
  }

  function visit(element, scope) {
    const node = { at: handleOf(element), fields: {}, scopes: {} };
    for (const [name, probes] of Object.entries(scope.fields ?? {})) {
      for (let rank = 0; rank < probes.length; rank++) {
        const found = read(element, probes[rank]);
        if (found.texts.length > 0) {
          node.fields[name] = { rank, ...found };
          break;
        }
      }
    }
    for (const [name, inner] of Object.entries(scope.scopes ?? {})) {
      node.scopes[name] = select(element, inner.select).map((each) => visit(each, inner));
    }
    return node;
  }

  // Collecting from an answer: the same scopes, by path.

  function follow(values, path) {
    for (const step of path ? path.split('.') : []) {
      const filter = /^\*(?:\[(\w+)=(\w+)\])?$/.exec(step);
      values = values.flatMap((value) => {
        if (value === null || typeof value !== 'object') return [];
        if (!filter) return Object.hasOwn(value, step) ? [value[step]] : [];
        return Object.values(value).filter((each) => !filter[1] || each?.[filter[1]] === filter[2]);
      });
    }
    return values;
  }

  // A number that is not exact is refused: an id near 2^53 would name another order.
  function scalar(value) {
    if (typeof value === 'string') return cut(value);
    return Number.isSafeInteger(value) ? String(value) : '';
  }

  function visitAnswer(value, scope) {
    const node = { fields: {}, scopes: {} };
    for (const [name, probes] of Object.entries(scope.fields ?? {})) {
      for (let rank = 0; rank < probes.length; rank++) {
        const { select: path, join } = probes[rank];
        const found = follow([value], path);
        const texts = found
          .map((each) => (join ? cut(join.map((one) => follow([each], one).map(scalar)[0] ?? '').join(' ')) : scalar(each)))
          .filter(Boolean)
          .slice(0, MOST_TEXTS);
        if (texts.length > 0) {
          node.fields[name] = { rank, texts };
          break;
        }
      }
    }
    for (const [name, inner] of Object.entries(scope.scopes ?? {})) {
      const paths = inner.select.map((path) => follow([value], path)).find((found) => found.length > 0) ?? [];
      node.scopes[name] = paths.slice(0, MOST_NODES).map((each) => visitAnswer(each, inner));
    }
    return node;
  }

  function parse(body) {
    const wrapped = /^\s*[\w$.]+\(([\s\S]*)\)\s*;?\s*$/.exec(body);
    return JSON.parse(wrapped ? wrapped[1] : body);
  }

  // Drawing.

  const ours = new WeakSet();
  const drawn = new WeakMap();
  // What a failure wears where the style sheet never came.
  let css =
    '.panel{position:fixed;z-index:2147483000;right:16px;bottom:16px;max-width:300px;padding:12px 16px;border:1px solid;' +
    'border-radius:8px;background:#fff;color:#1d2125;font:13px/1.4 sans-serif}.folded>:not(h2){display:none}';
  let sheet;

  function shadowIn(host) {
    ours.add(host);
    // A press in what we draw is not a press on the page's own element around it.
    host.addEventListener('click', (event) => event.stopPropagation());
    const shadow = host.attachShadow({ mode: 'closed' });
    try {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      shadow.adoptedStyleSheets = [sheet];
    } catch {
      // Firefox refuses a content script's sheets.
      const style = document.createElement('style');
      style.textContent = css;
      shadow.append(style);
    }
    const slot = document.createElement('div');
    shadow.append(slot);
    return slot;
  }

  function build(view) {
    const element = document.createElement(view.tag);
    if (view.class) element.className = view.class;
    if (view.text) element.textContent = view.text;
    if (view.href?.startsWith('https://')) element.href = view.href;
    // A press by the page's own script is not the shopper's.
    if (view.act) element.addEventListener('click', (event) => event.isTrusted && act(view.act, element));
    for (const kid of view.kids ?? []) element.append(build(kid));
    return element;
  }

  function draw(slot, view) {
    const key = JSON.stringify(view);
    if (drawn.get(slot) === key) return false;
    drawn.set(slot, key);
    slot.replaceChildren(build(view));
    return true;
  }

  const chips = new Map();

  function drawChip({ anchor, view }) {
    const element = elementOf(anchor.at);
    if (!element) return;
    let chip = chips.get(anchor.at);
    if (!chip) {
      const host = document.createElement('div');
      chip = { host, slot: shadowIn(host) };
      chips.set(anchor.at, chip);
    }
    chip.anchor = anchor;
    draw(chip.slot, view);
    if (chip.host.parentNode !== element) element.append(chip.host);
  }

  let panel;
  function drawPanel(view) {
    if (!view.kids?.length) {
      panel?.host.remove();
      panel = undefined;
      return;
    }
    if (!panel) {
      const host = document.createElement('div');
      panel = { host, slot: shadowIn(host) };
      panel.slot.ariaLive = 'polite';
    }
    const hadFocus = panel.slot.getRootNode().activeElement;
    if (draw(panel.slot, view)) {
      makeFoldable(panel.slot.firstChild);
      if (hadFocus) panel.slot.firstChild.firstChild.focus();
    }
    if (!panel.host.isConnected) document.documentElement.append(panel.host);
  }

  // A press on its heading folds the panel away, so that nothing of the page stays covered.
  function makeFoldable(element) {
    const heading = element.firstChild;
    const fold = (folded) => {
      element.classList.toggle('folded', folded);
      heading.ariaExpanded = String(!folded);
    };
    heading.role = 'button';
    heading.tabIndex = 0;
    heading.addEventListener('click', () => fold(!element.classList.contains('folded')));
    heading.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      heading.click();
    });
    fold(false);
  }

  const words = (tag, text, kids) => ({ tag, text, kids });
  function drawFailure(error) {
    const gone = !runtime?.id;
    if (gone) watcher?.disconnect();
    const text = gone
      ? 'Recourse was updated or switched off. Reload this page to see its dates again.'
      : `Recourse cannot answer: ${error?.message ?? error}. Reload this page; what was read before is kept.`;
    drawPanel({ tag: 'div', class: 'panel', kids: [words('h2', 'Recourse'), words('p', text)] });
  }

  // Pointing: a ring around an element that the shopper presses, never we.

  let ring;
  const pressed = new WeakSet();

  function dropRing() {
    ring?.stop();
    ring = undefined;
  }

  function drawPointers(pointers) {
    const whole = (element) => element?.closest('button, a, [role="button"]') ?? element;
    const targets = pointers.map(({ at, words: text }) => ({ element: whole(elementOf(at)), text }));
    const target = targets.find(({ element }) => element && !pressed.has(element));
    if (!target || ring?.element === target.element) return;
    dropRing();
    const { element } = target;
    const host = document.createElement('div');
    const slot = shadowIn(host);
    draw(slot, { tag: 'div', class: 'ring', kids: [words('span', target.text)] });
    const place = () => {
      if (!element.isConnected) return dropRing();
      const { left, top, width, height } = element.getBoundingClientRect();
      const box = slot.firstChild;
      box.style.transform = `translate(${left - 6}px, ${top - 6}px)`;
      box.style.width = `${width + 12}px`;
      box.style.height = `${height + 12}px`;
      box.classList.toggle('from-start', left + width < innerWidth / 2);
      return undefined;
    };
    const done = () => {
      pressed.add(element);
      dropRing();
    };
    const sizes = new ResizeObserver(place);
    const stop = () => {
      sizes.disconnect();
      removeEventListener('scroll', place, true);
      removeEventListener('resize', place);
      element.removeEventListener('click', done, true);
      host.remove();
    };
    ring = { element, place, stop };
    addEventListener('scroll', place, true);
    addEventListener('resize', place);
    element.addEventListener('click', done, true);
    document.documentElement.append(host);
    element.scrollIntoView({ block: 'center' });
    sizes.observe(document.documentElement);
    sizes.observe(element);
    place();
  }

  // Asking the core.

  async function ask(request) {
    const response = await runtime.sendMessage(request);
    if (!response || response.error) throw new Error(response?.error ?? 'no answer');
    for (const chip of response.chips ?? []) drawChip(chip);
    if (response.point) drawPointers(response.point);
    if (response.panel) drawPanel(response.panel);
    if (response.go) location.assign(response.go);
    return response;
  }

  // Whatever fails is shown: every chain that nobody waits for ends here.
  const safely = (promise) => promise.catch(drawFailure);

  async function refresh() {
    const anchors = [...chips.values()].map(({ anchor }) => anchor);
    if (anchors.length === 0) return;
    const { point } = await ask({ chips: { anchors } });
    if (!point?.length) dropRing();
  }

  async function act(what, element) {
    if (what === 'dismiss') return drawPanel({});
    if (what === 'undo') return safely(recourse.undo());
    if (what.copy) {
      const copied = navigator.clipboard.writeText(what.copy.text);
      return copied.then(() => element.classList.add('copied'), drawFailure);
    }
    if (what.fill) return safely(recourse.fill(what.fill.use_maximum));
    return safely(
      ask(what.ask.request).then(async ({ stale }) => {
        if (ring) pressed.delete(ring.element);
        dropRing();
        if (stale) await refresh();
        await recourse.preview?.(true);
      }),
    );
  }

  // Watching the page.

  let collect;
  const clean = new WeakSet();
  const lastSent = new Map();
  let wasRead = false;
  let timer;

  function units() {
    const [name, scope] = Object.entries(collect.page.scopes)[0];
    const root = select(document, collect.page.select)[0];
    return { name, scope, found: root ? select(root, scope.select) : [] };
  }

  const tell = (found, settled) =>
    ask({ seen: { snapshot: { url: location.href, lang: document.documentElement.lang, ...found }, settled } });

  async function collectPage(settled = false) {
    timer = undefined;
    if (collect.form) return recourse.preview(false, settled);
    for (const [at, { host }] of chips) {
      const element = elementOf(at);
      // The page may have swept a chip away with its own redrawing, or taken the whole element out for a while.
      if (element && host.parentNode !== element) element.append(host);
      if (!element && !elements.has(at)) chips.delete(at);
    }
    const { name, scope, found } = units();
    // A page that has settled and of which nothing could be read yet is collected whole, so that it can be told.
    const whole = settled && !wasRead;
    const dirty = found.filter((each) => whole || !clean.has(each));
    for (const each of dirty) clean.add(each);
    // What reads as before (a clock that ticks inside it) is not worth waking the background for.
    const nodes = dirty.map((each) => visit(each, scope)).filter((node) => {
      const text = JSON.stringify(node);
      const isNews = whole || lastSent.get(node.at) !== text;
      lastSent.set(node.at, text);
      return isNews;
    });
    if (nodes.length === 0 && !whole) return;
    const root = settled ? visit(document.body, { fields: collect.page.fields }) : {};
    root.scopes = { [name]: nodes };
    const { chips: drawn = [] } = await tell({ root, outline: settled && outline() }, settled);
    wasRead ||= drawn.length > 0;
    // A card that shows another order now, or none, must not keep the date of the one before; nor an order its chip once
    // its lines have theirs.
    const kept = new Set(drawn.map(({ anchor }) => anchor.at));
    for (const [at, chip] of chips) {
      const unit = elementOf(at)?.closest(scope.select.join(', '));
      if (unit && !kept.has(at) && nodes.some((node) => node.at === handles.get(unit))) {
        chip.host.remove();
        chips.delete(at);
      }
    }
  }

  function schedule() {
    timer ??= setTimeout(() => safely(collectPage()), PAUSE);
  }

  const isOurs = (node) => ours.has(node);

  let watcher;
  function watch() {
    const selector = collect.page && Object.values(collect.page.scopes)[0].select.join(', ');
    watcher = new MutationObserver((records) => {
      let changed = false;
      for (const { target, addedNodes, removedNodes } of records) {
        if (addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isOurs)) continue;
        changed = true;
        const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        const unit = selector && element?.closest(selector);
        if (unit) clean.delete(unit);
      }
      if (changed) schedule();
      ring?.place();
    });
    watcher.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    // Days go by, and claims are dropped, while another tab is in front.
    document.addEventListener('visibilitychange', () => document.hidden || safely(refresh()));
  }

  // Beginning.

  const early = [];
  async function answerSeen(detail) {
    let name, answer;
    try {
      const [given, body] = JSON.parse(detail);
      name = given.toLowerCase();
      if (!Object.hasOwn(collect.answers, name)) return;
      answer = parse(body);
    } catch {
      // What comes this way is the page's to make; what is no answer is read from the page itself.
      return;
    }
    const scope = collect.answers[name];
    const [root = {}] = follow([answer], scope.select[0]).map((value) => visitAnswer(value, scope));
    const { stale } = await tell({ answer: name, root });
    if (stale) await refresh();
  }

  document.addEventListener('recourse:answer', ({ detail }) => {
    if (collect) safely(answerSeen(detail));
    else if (early.length < MOST_TEXTS) early.push(detail);
  });

  async function begin() {
    const response = await ask({ opened: { url: location.href } });
    ({ collect, css } = response);
    sheet = undefined;
    recourse.begin?.(collect.form);
    for (const detail of early.splice(0)) safely(answerSeen(detail));
    if (document.readyState === 'loading') {
      await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
    }
    if (!collect.page && !collect.form) return;
    watch();
    schedule();
    setTimeout(() => safely(collectPage(true)), PATIENCE);
  }
  // What fill.js needs of this file, and adds to it.
  const recourse = { ask, cut, elementOf, fold, handleOf };
  globalThis.recourse = recourse;
  safely(begin());
})();
