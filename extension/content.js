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
    if (!element?.isConnected) elements.delete(handle);
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
  let sheet;

  function shadowIn(host) {
    ours.add(host);
    const shadow = host.attachShadow({ mode: 'closed' });
    try {
      shadow.adoptedStyleSheets = [sheet];
    } catch {
      const style = document.createElement('style');
      style.textContent = sheet.source;
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
    if (view.act) element.addEventListener('click', (event) => event.isTrusted && act(view.act));
    for (const kid of view.kids ?? []) element.append(build(kid));
    return element;
  }

  function draw(slot, view) {
    const key = JSON.stringify(view);
    if (slot.dataset.view === key) return;
    slot.dataset.view = key;
    slot.replaceChildren(build(view));
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
    if (!view.kids) {
      panel?.host.remove();
      panel = undefined;
      return;
    }
    if (!panel) {
      const host = document.createElement('div');
      panel = { host, slot: shadowIn(host) };
    }
    draw(panel.slot, view);
    if (!panel.host.isConnected) document.body.append(panel.host);
  }

  const words = (tag, text, kids) => ({ tag, text, kids });
  function drawFailure(error) {
    const gone = !runtime?.id;
    const text = gone
      ? 'Recourse was updated or switched off. Reload this page to see its dates again.'
      : `Recourse cannot answer: ${error?.message ?? error}. Reload this page; what was read before is kept.`;
    sheet ??= new CSSStyleSheet();
    drawPanel({ tag: 'div', class: 'panel', kids: [words('h2', 'Recourse'), words('p', text)] });
  }

  // Pointing: a ring around an element that the shopper presses, never we.

  let ring;
  function drawPointers(pointers) {
    const target = pointers.map(({ at, words: text }) => ({ element: elementOf(at), text })).find(({ element }) => element);
    if (!target) return;
    if (ring?.element === target.element && ring.host.isConnected) return;
    ring?.stop();
    const host = document.createElement('div');
    const slot = shadowIn(host);
    draw(slot, { tag: 'div', class: 'ring', kids: [words('span', target.text)] });
    const place = () => {
      if (!target.element.isConnected) return ring.stop();
      const { left, top, width, height } = target.element.getBoundingClientRect();
      const box = slot.firstChild.style;
      box.transform = `translate(${left - 6}px, ${top - 6}px)`;
      box.width = `${width + 12}px`;
      box.height = `${height + 12}px`;
    };
    const stop = () => {
      removeEventListener('scroll', place, true);
      removeEventListener('resize', place);
      host.remove();
    };
    ring = { element: target.element, host, place, stop };
    addEventListener('scroll', place, true);
    addEventListener('resize', place);
    document.body.append(host);
    target.element.scrollIntoView({ block: 'center' });
    place();
  }

  // Asking the core.

  async function ask(request) {
    let response;
    try {
      response = await runtime.sendMessage(request);
      if (!response || response.error) throw new Error(response?.error ?? 'no answer');
    } catch (error) {
      drawFailure(error);
      throw error;
    }
    for (const chip of response.chips ?? []) drawChip(chip);
    if (response.point) drawPointers(response.point);
    if (response.panel) drawPanel(response.panel);
    if (response.go) location.assign(response.go);
    return response;
  }

  const quietly = (promise) => promise.catch(() => {});

  async function refresh() {
    for (const [at, { host }] of chips) {
      if (!host.isConnected && !elementOf(at)) chips.delete(at);
    }
    const anchors = [...chips.values()].map(({ anchor }) => anchor);
    if (anchors.length > 0) await ask({ chips: { anchors } });
  }

  async function act(what) {
    if (what === 'dismiss') return drawPanel({});
    if (what === 'undo') return quietly(recourse.undo());
    if (what.copy) return navigator.clipboard.writeText(what.copy.text).catch(drawFailure);
    if (what.fill) return quietly(recourse.fill(what.fill.use_maximum));
    await quietly(
      ask(what.ask.request).then(async (response) => {
        ring?.stop();
        ring = undefined;
        if (response.stale) await refresh();
        await recourse.preview?.(true);
      }),
    );
  }

  // Watching the page.

  let collect;
  const clean = new WeakSet();
  let timer;

  function units() {
    const [name, scope] = Object.entries(collect.page.scopes)[0];
    const root = select(document, collect.page.select)[0];
    return { name, scope, found: root ? select(root, scope.select) : [] };
  }

  async function collectPage(settled = false) {
    timer = undefined;
    if (collect?.form) return quietly(recourse.preview(false));
    if (!collect?.page) return;
    const { name, scope, found } = units();
    const dirty = found.filter((each) => !clean.has(each));
    for (const each of dirty) clean.add(each);
    if (dirty.length === 0 && !(settled && found.length === 0)) return;
    const nodes = dirty.map((each) => visit(each, scope));
    const snapshot = { url: location.href, root: { scopes: { [name]: nodes } } };
    await quietly(ask({ seen: { snapshot, settled } }));
  }

  function schedule() {
    timer ??= setTimeout(collectPage, PAUSE);
  }

  const isOurs = (node) => ours.has(node);

  function watch() {
    const selector = collect.page && Object.values(collect.page.scopes)[0].select.join(', ');
    new MutationObserver((records) => {
      let changed = false;
      for (const { target, addedNodes, removedNodes } of records) {
        const own = [...addedNodes, ...removedNodes];
        if (own.length > 0 && own.every(isOurs) && [...removedNodes].length === 0) continue;
        changed = true;
        const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        const unit = selector && element?.closest(selector);
        if (unit) clean.delete(unit);
      }
      if (changed) schedule();
    }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  }

  // Beginning.

  const early = [];
  async function answerSeen(detail) {
    const [name, body] = JSON.parse(detail);
    const scope = collect.answers[name.toLowerCase()];
    if (!scope) return;
    const root = { scopes: {} };
    const answer = parse(body);
    for (const value of follow([answer], scope.select[0])) Object.assign(root.scopes, visitAnswer(value, scope).scopes);
    const { stale } = await ask({ seen: { snapshot: { url: location.href, answer: name, root } } });
    if (stale) await refresh();
  }

  document.addEventListener('recourse:answer', ({ detail }) => {
    if (collect) quietly(answerSeen(detail));
    else if (early.length < MOST_TEXTS) early.push(detail);
  });

  async function begin() {
    const response = await ask({ opened: { url: location.href } });
    sheet = new CSSStyleSheet();
    sheet.replaceSync(response.css);
    sheet.source = response.css;
    ({ collect } = response);
    recourse.begin?.(collect.form);
    for (const detail of early.splice(0)) quietly(answerSeen(detail));
    if (document.readyState === 'loading') {
      await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
    }
    if (!collect.page && !collect.form) return;
    watch();
    schedule();
    setTimeout(() => collectPage(true), PATIENCE);
  }
  // What fill.js needs of this file, and adds to it.
  const recourse = { ask, cut, elementOf, fold, handleOf };
  globalThis.recourse = recourse;
  quietly(begin());
})();
