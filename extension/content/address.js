// Where the page is. It may become another without being loaded: what did not change with its address may still be of the page
// before, and is not read until it does.

(() => {
  const { recourse } = globalThis;
  const { ask, beginPage, find, ground, readSoon, readWhenSettled, startOver, widen } = recourse;
  // After this long, in milliseconds, a page has settled: if it shows nothing, it is told to be unreadable, and what was
  // missing is missing.
  const PATIENCE = 8000;

  // The address for which it was asked what to collect; and, once that has changed, what was on the page when it did.
  let here;
  let before;
  let patience;

  const address = () => location.pathname + location.search;

  function noticeAddress() {
    if (address() === here || before) return;
    // Where all that was known is gone already, all that is there is new.
    const isGone = ground() && !ground().isConnected;
    before = { present: new WeakSet(isGone ? [] : document.querySelectorAll('*')), added: new WeakSet(), changed: new WeakSet() };
    widen();
    readSoon();
  }

  /** Something on the page changed after its address. */
  function noteNew(target, nodes) {
    for (const node of nodes) before.added.add(node);
    for (let each = target; each; each = each.parentNode) before.changed.add(each);
  }

  function isOld(unit) {
    if (!before.present.has(unit) || before.changed.has(unit)) return false;
    for (let each = unit; each; each = each.parentNode) if (before.added.has(each)) return false;
    return true;
  }

  async function arrive() {
    await open();
    find(isOld);
    before = undefined;
  }

  /** Tells the core that this address was opened, and learns what to collect there. */
  async function open() {
    here = address();
    const { collect } = await ask({ opened: { url: location.href } });
    recourse.nameExpressions(collect.expressions ?? {});
    beginPage(collect);
    startOver();
    recourse.begin?.(collect.form);
    recourse.hear?.(collect.answers);
    clearTimeout(patience);
    patience = undefined;
    awaitSettling();
  }

  function awaitSettling() {
    patience ??= setTimeout(() => {
      patience = undefined;
      readWhenSettled();
    }, PATIENCE);
  }

  recourse.listeners.push(() => {
    addEventListener('popstate', noticeAddress);
    globalThis.navigation?.addEventListener('currententrychange', noticeAddress);
  });

  Object.assign(recourse, { arrive, awaitSettling, isMoving: () => before !== undefined, noteNew, noticeAddress, open });
})();
