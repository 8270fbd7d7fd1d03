// Verbs without knowledge: collect what is asked for, draw what is given. Which elements, which words and which dates is
// decided by the core in the background; page content is only ever handled as text. Verbs that not every page needs are in
// files of their own, loaded only there.

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
  function cut(text) {
    const folded = fold(text);
    // Counted in characters, as natively; most texts are shorter in either count.
    return folded.length > LONGEST_TEXT ? [...folded].slice(0, LONGEST_TEXT).join('') : folded;
  }

  // Handles: the core names elements by number.

  const elements = new Map();
  const handles = new WeakMap();
  const gone = new FinalizationRegistry((handle) => elements.delete(handle));
  let lastHandle = 0;

  function handleOf(element) {
    let handle = handles.get(element);
    if (!handle) {
      handle = ++lastHandle;
      handles.set(element, handle);
      elements.set(handle, new WeakRef(element));
      gone.register(element, handle);
    }
    return handle;
  }

  function elementOf(handle) {
    // An element that was taken out may be put back, so its handle stays good for as long as it exists.
    const element = elements.get(handle)?.deref();
    return element?.isConnected ? element : undefined;
  }

  // Collecting from the page.

  function ownText(element) {
    let text = '';
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) text += node.data;
    return fold(text).toLowerCase();
  }

  // All text inside an element; a script's source is none.
  function textIn(element) {
    if (!element.querySelector('script, style')) return element.textContent;
    const copy = element.cloneNode(true);
    for (const each of copy.querySelectorAll('script, style')) each.remove();
    return copy.textContent;
  }

  function textOf(element, probe) {
    if (probe.attr) return element.getAttribute(probe.attr) ?? '';
    const own = textIn(element);
    if (!probe.containing || /[0-9]/.test(own)) return own;
    const around = element.parentElement ? textIn(element.parentElement) : '';
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

  function fieldsOf(element, scope) {
    const fields = {};
    for (const [name, probes] of Object.entries(scope.fields ?? {})) {
      for (let rank = 0; rank < probes.length; rank++) {
        const found = read(element, probes[rank]);
        if (found.texts.length > 0) {
          fields[name] = { rank, ...found };
          break;
        }
      }
    }
    return fields;
  }

  function visit(element, scope) {
    const node = { at: handleOf(element), fields: fieldsOf(element, scope), scopes: {} };
    for (const [name, inner] of Object.entries(scope.scopes ?? {})) {
      node.scopes[name] = select(element, inner.select).map((each) => visit(each, inner));
    }
    return node;
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
    const go = () => act(view.act, element);
    const heard = ({ isTrusted }) => isTrusted && (view.input && recourse.settle ? recourse.settle(element, go) : go());
    if (view.act) element.addEventListener(view.input ? 'change' : 'click', heard);
    for (const kid of view.kids ?? []) element.append(build(kid));
    if (view.input) recourse.dress?.(element, view.input);
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
      if (hadFocus) (recourse.sameField?.(panel.slot, hadFocus) ?? panel.slot.firstChild.firstChild).focus();
    }
    if (!panel.host.isConnected) document.documentElement.append(panel.host);
  }

  let banner;
  function drawBanner(view) {
    banner?.remove();
    banner = undefined;
    if (!view.kids?.length) return;
    banner = document.createElement('div');
    draw(shadowIn(banner), view);
    document.documentElement.append(banner);
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

  // Asking the core.

  async function ask(request) {
    const response = await runtime.sendMessage(request);
    if (!response || response.error) throw new Error(response?.error ?? 'no answer');
    if (response.css) {
      ({ css } = response);
      sheet = undefined;
    }
    for (const chip of response.chips ?? []) drawChip(chip);
    if (response.point) recourse.point?.(response.point);
    recourse.guard?.(response);
    if (response.panel) drawPanel(response.panel);
    if (response.banner) drawBanner(response.banner);
    if (response.go) location.assign(response.go);
    return response;
  }

  // Whatever fails is shown: every chain that nobody waits for ends here.
  const safely = (promise) => promise.catch(drawFailure);

  async function refresh() {
    if (!runtime.id) throw new Error('gone');
    const anchors = [...chips.values()].map(({ anchor }) => anchor);
    if (anchors.length === 0) return;
    const { point } = await ask({ chips: { anchors } });
    if (!point?.length) recourse.dropRing?.();
  }

  async function act(what, element) {
    if (what === 'dismiss') return drawPanel({});
    if (what === 'undo') return safely(recourse.undo());
    if (what.copy) {
      const copied = navigator.clipboard.writeText(what.copy.text);
      return copied.then(() => element.classList.add('copied'), drawFailure);
    }
    if (what.fill) return safely(recourse.fill(what.fill));
    if (what.when) return chooseTime(what.when, element);
    return safely(
      ask(recourse.withFields?.(what.ask.request, element) ?? what.ask.request).then(async ({ stale }) => {
        recourse.dropRing?.(true);
        if (stale) await refresh();
        await recourse.preview?.(true);
      }),
    );
  }

  // A button becomes a field for a time, and the time becomes part of what is asked.
  function chooseTime({ verb, order }, element) {
    const field = document.createElement('input');
    field.type = 'datetime-local';
    field.addEventListener('change', () => {
      const moment = new Date(field.value).getTime();
      if (moment) safely(ask({ [verb]: { order, until: { moment } } }));
    });
    element.replaceWith(field);
    field.focus();
  }

  // Watching the page.

  let collect;
  // The address for which it was asked what to collect; and, once that has changed, what of the page changed with it.
  let here;
  let touched;
  const clean = new WeakSet();
  let lastSent = new WeakMap();
  let lastFields;
  let wasRead = false;
  let timer;
  let patience;

  const address = () => location.pathname + location.search;
  const unitSelector = () => Object.values(collect.page?.scopes ?? {}).flatMap((scope) => scope.select).join(', ');

  const tell = (found, settled) =>
    ask({ seen: { snapshot: { url: location.href, lang: document.documentElement.lang, ...found }, settled } });

  async function collectPage(settled = false) {
    timer = undefined;
    if (address() !== here) await navigated();
    if (collect.form) await recourse.preview(false, settled);
    if (!collect.page) return;
    for (const [at, { host }] of chips) {
      const element = elementOf(at);
      // The page may have swept a chip away with its own redrawing, or taken the whole element out for a while.
      if (element && host.parentNode !== element) element.append(host);
      if (!element && !elements.has(at)) chips.delete(at);
    }
    const root = select(document, collect.page.select)[0];
    if (!root) return;
    const obstacle = Object.entries(collect.obstacles ?? {}).find(([, selector]) => isShown(selector));
    if (obstacle) return ask({ blocked: { by: obstacle[0] } });
    const fields = fieldsOf(root, collect.page);
    const text = JSON.stringify(fields);
    // A page that has settled and of which nothing could be read yet is collected whole, so that it can be told; and so
    // is one of which something that concerns all of it has changed.
    const untold = settled && !wasRead;
    const whole = untold || (lastFields !== undefined && lastFields !== text);
    lastFields = text;
    const scopes = {};
    const sent = new Set();
    for (const [name, scope] of Object.entries(collect.page.scopes ?? {})) {
      const dirty = select(root, scope.select).filter((each) => whole || !clean.has(each));
      // What reads as before (a clock that ticks inside it) is not worth waking the background for.
      scopes[name] = dirty.flatMap((each) => {
        clean.add(each);
        const node = visit(each, scope);
        const asText = JSON.stringify(node);
        if (!whole && lastSent.get(each) === asText) return [];
        lastSent.set(each, asText);
        sent.add(each);
        return [node];
      });
    }
    if (sent.size === 0 && !untold) return;
    const { chips: drawn = [], read } = await tell({ root: { fields, scopes }, outline: untold ? outline() : [] }, settled);
    wasRead ||= Boolean(read);
    // A card that shows another order now, or none, must not keep the date of the one before; nor an order its chip once
    // its lines have theirs.
    const kept = new Set(drawn.map(({ anchor }) => anchor.at));
    for (const [at, chip] of chips) {
      const unit = elementOf(at)?.closest(unitSelector());
      if (unit && !kept.has(at) && sent.has(unit)) {
        chip.host.remove();
        chips.delete(at);
      }
    }
  }

  const unitsOf = (scope) => select(document, scope.select);

  const isShown = (selector) => [...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);

  // A page may become another without being loaded. What did not change with the address may still be of the page
  // before, and is not collected until it does.
  async function navigated() {
    await open();
    const isTouched = (unit) =>
      touched?.some(({ element, added }) => unit.contains(element) || added.some((each) => each.contains(unit)));
    const units = Object.values(collect.page?.scopes ?? {}).flatMap(unitsOf);
    for (const unit of units) isTouched(unit) ? clean.delete(unit) : clean.add(unit);
    touched = undefined;
  }

  function schedule() {
    timer ??= setTimeout(() => safely(collectPage()), PAUSE);
  }

  const isOurs = (node) => ours.has(node);

  let watcher;
  function watch() {
    watcher = new MutationObserver((records) => {
      const selector = unitSelector();
      let changed = false;
      if (address() !== here) touched ??= [];
      for (const { target, addedNodes, removedNodes } of records) {
        if (addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isOurs)) continue;
        changed = true;
        const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        const unit = selector && element?.closest(selector);
        if (unit) clean.delete(unit);
        if (touched && touched.length < MOST_NODES) touched.push({ element, added: [...addedNodes] });
      }
      if (changed) schedule();
      recourse.placeRing?.();
    });
    watcher.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    // Days go by, and claims are dropped, while another tab is in front or the page rests behind the one it led to.
    document.addEventListener('visibilitychange', () => document.hidden || safely(refresh()));
    addEventListener('pageshow', ({ persisted }) => persisted && safely(refresh().then(schedule)));
    addEventListener('popstate', schedule);
  }

  // Beginning.

  // A script of ours that was here before an update left what it drew, and nobody to look after it.
  function sweep() {
    const rootOf = (host) => globalThis.chrome.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
    for (const host of document.querySelectorAll('div:empty:not([class])')) {
      if (rootOf(host)?.querySelector('.chip, .panel, .ring, .guard')) host.remove();
    }
  }

  async function open() {
    here = address();
    const response = await ask({ opened: { url: location.href } });
    ({ collect } = response);
    lastSent = new WeakMap();
    lastFields = undefined;
    wasRead = false;
    recourse.begin?.(collect.form);
    recourse.hear?.(collect.answers);
    clearTimeout(patience);
    patience = setTimeout(() => safely(collectPage(true)), PATIENCE);
  }

  async function begin() {
    sweep();
    await open();
    if (document.readyState === 'loading') {
      await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
    }
    watch();
    schedule();
  }
  // What the other files need of this one, and add to it.
  const recourse = { ask, cut, draw, elementOf, fold, handleOf, MOST_NODES, MOST_TEXTS, refresh, safely, shadowIn, tell, words };
  globalThis.recourse = recourse;
  safely(begin());
})();
