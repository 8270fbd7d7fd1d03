// Reads the elements the core asked for, its units (cards, orders), where they are near and whenever they have changed, and
// tells the core what it read. What is far away is read when the browser has nothing else to do, unless an answer of the page
// has told of it: then it is known, and is read when it comes near.

(() => {
  const { recourse } = globalThis;
  const { fieldsOf, isNear, lookOut, outline, select, tell, visit } = recourse;
  // Milliseconds that an answer has to tell of what is far away, and that one turn at it may take.
  const FAR_AFTER = 2000;
  const SLICE = 8;
  // Milliseconds after which a busy browser has to take such a turn all the same.
  const FAR_AT_LAST = 10_000;
  // Most units that are drawn on before they were read.
  const MOST_AHEAD = 12;
  // Most units in one message.
  const MOST_AT_ONCE = 50;

  let wanted = {};
  let selector = '';
  // What concerns all of the page; read anew, once that is needed, where units were found anew.
  let fields;
  let fieldsText;
  let units = [];
  const scopeOf = new WeakMap();
  // What is to be read; and what of it is far away, and was not asked yet whether an answer told of it.
  const dirty = new Set();
  const far = new Set();
  let turn;
  // What each unit read as when it was told.
  let lastSent = new WeakMap();
  // What named it when it was read.
  const lastNamed = new WeakMap();
  // What answers told of, as the core names it.
  const told = new Set();
  let wasRead = false;
  let visiting = Promise.resolve();
  // What the core wants to be told of once more when the page has settled.
  const owed = new Set();

  /** Begins with a page, of which this is wanted. */
  function beginPage(collect) {
    wanted = collect;
    fields = undefined;
    selector = Object.values(collect.page?.scopes ?? {})
      .flatMap((scope) => scope.select)
      .join(', ');
    fieldsText = undefined;
    lastSent = new WeakMap();
    units = [];
    dirty.clear();
    far.clear();
    owed.clear();
    wasRead = false;
  }

  /** Finds the units; says whether they are others than before. Of the page before are those for which `isOld` says so. */
  function findUnits(isOld = (_unit) => false) {
    const root = wanted.page && select(document, wanted.page.select)[0];
    const before = new Set(units);
    const found = new Map();
    for (const [name, scope] of root ? Object.entries(wanted.page.scopes ?? {}) : []) {
      for (const unit of select(root, scope.select)) found.set(unit, { name, scope });
    }
    units = [...found.keys()];
    const fresh = units.filter((unit) => !before.has(unit));
    for (const unit of fresh) scopeOf.set(unit, found.get(unit));
    fields = undefined;
    const unread = fresh.filter((unit) => !isOld(unit));
    unread.forEach(mark);
    unread.slice(0, MOST_AHEAD).forEach(drawAhead);
    lookOut(fresh, units.length);
    return fresh.length > 0 || units.length !== before.size;
  }

  // What an answer told of the first units is drawn with them, before anybody has seen them.
  function drawAhead(unit) {
    const name = recourse.hasAhead?.() && namesOf(unit).find((word) => told.has(word));
    if (name) recourse.drawAhead(unit, name);
  }

  function readPage() {
    if (fields) return;
    const [root] = select(document, wanted.page.select);
    fields = root ? fieldsOf(root, wanted.page) : {};
    const text = JSON.stringify(fields);
    // Something has changed that concerns all of the page.
    if (fieldsText !== undefined && text !== fieldsText) markAll();
    fieldsText = text;
  }

  /** The unit a node is in. */
  function unitAt(node) {
    let unit = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(selector || '_');
    while (unit && !scopeOf.has(unit)) unit = unit.parentElement?.closest(selector);
    return unit;
  }

  /** Whether a node is a unit or has one in it. */
  function unitIn(node) {
    if (node.nodeType !== Node.ELEMENT_NODE || !selector) return false;
    return node.matches(selector) || node.querySelector(selector) !== null;
  }

  function mark(unit) {
    dirty.add(unit);
    if (isNear(unit)) return;
    far.add(unit);
    lookFarSoon();
  }

  function markAll() {
    lastSent = new WeakMap();
    units.forEach(mark);
  }

  /** Reads what is near of what has changed. */
  async function readNear() {
    if (dirty.size > 0) readPage();
    const these = [...dirty].filter((unit) => unit.isConnected && isNear(unit));
    for (let from = 0; from < these.length; from += MOST_AT_ONCE) await read(these.slice(from, from + MOST_AT_ONCE));
  }

  // One reading visits its units before the next one begins, so that what is read together is told in one message.
  function visitInTurn(these) {
    const result = visiting.then(() => visitAll(these));
    visiting = result.then(
      () => {},
      () => {},
    );
    return result;
  }

  async function visitAll(these) {
    const scopes = {};
    const sent = [];
    let end = performance.now() + SLICE;
    for (const unit of these) {
      if (performance.now() > end) {
        await new Promise((done) => setTimeout(done));
        end = performance.now() + SLICE;
      }
      dirty.delete(unit);
      far.delete(unit);
      const { name, scope } = scopeOf.get(unit);
      const node = visit(unit, scope);
      lastNamed.set(unit, naming(node.fields));
      const text = JSON.stringify(node);
      // What reads as before (a clock that ticks inside it) is not worth waking the background for.
      if (lastSent.get(unit) === text) continue;
      lastSent.set(unit, text);
      (scopes[name] ??= []).push(node);
      sent.push(unit);
    }
    return { scopes, sent };
  }

  async function read(these, isSettled = false) {
    const { scopes, sent } = await visitInTurn(these);
    if (sent.length === 0 && !isSettled) return;
    const shape = isSettled ? outline() : [];
    const { chips = [], read: hasRead, again } = await tell({ root: { fields, scopes }, outline: shape }, isSettled);
    wasRead ||= Boolean(hasRead);
    if (again) {
      for (const unit of sent) owed.add(unit);
      recourse.awaitSettling();
    }
    // A card that shows another order now, or none, must not keep the date of the one before; nor an order its chip once
    // its lines have theirs.
    const kept = new Set(chips.map(({ anchor }) => anchor.at));
    for (const unit of sent) recourse.dropChips?.(unit, (at) => !kept.has(at));
  }

  /** Of a page that has settled is read again what was not the last word; and of which nothing could be read is told so. */
  async function readSettled() {
    if (!wanted.page || (wasRead && owed.size === 0)) return;
    findUnits();
    readPage();
    if (!wasRead) markAll();
    const these = wasRead ? [...owed].filter((unit) => unit.isConnected) : [...dirty].slice(0, MOST_AT_ONCE);
    owed.clear();
    for (const unit of these) lastSent.delete(unit);
    await read(these, true);
  }

  // The fields of a unit that name it.
  function namingFields(unit) {
    const all = scopeOf.get(unit).scope.fields ?? {};
    const probes = Object.fromEntries((wanted.named_by ?? []).filter((name) => name in all).map((name) => [name, all[name]]));
    return fieldsOf(unit, { fields: probes });
  }

  const naming = (fields) => (wanted.named_by ?? []).flatMap((name) => fields[name]?.texts ?? []).join('\n');

  // The words in them.
  const namesOf = (unit) => naming(namingFields(unit)).split(/\W+/);

  /** Whether a unit shows another order than when it was read: what is drawn at it is another one's then. */
  const isAnother = (unit) => lastNamed.has(unit) && lastNamed.get(unit) !== naming(namingFields(unit));

  const isTold = (unit) => namesOf(unit).some((word) => told.has(word));

  function lookFarSoon() {
    turn ??= setTimeout(() => requestIdleCallback(() => recourse.safely(lookFar()), { timeout: FAR_AT_LAST }), FAR_AFTER);
  }

  async function lookFar() {
    readPage();
    const end = performance.now() + SLICE;
    const these = [];
    for (const unit of far) {
      if (performance.now() > end || these.length === MOST_AT_ONCE) break;
      far.delete(unit);
      if (!unit.isConnected) dirty.delete(unit);
      else if (!isTold(unit)) these.push(unit);
    }
    await read(these);
    turn = undefined;
    if (far.size > 0) lookFarSoon();
  }

  recourse.onNear((elements) => elements.some((each) => dirty.has(each)) && recourse.readSoon(0));

  Object.assign(recourse, {
    beginPage,
    findUnits,
    isAnother,
    markUnit: mark,
    noteTold: (names) => names.forEach((name) => told.add(name)),
    readNear,
    readSettled,
    unitAt,
    unitIn,
    units: () => units,
    unreadUnits: () => units.filter((unit) => dirty.has(unit)),
    wanted: () => wanted,
  });
})();
