// The last of the scripts on a page: begins, now that all others are there.

(() => {
  const { recourse } = globalThis;

  // A script of ours that was here before an update left what it drew, and nobody to look after it.
  function sweep() {
    const rootOf = (host) => globalThis.chrome.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
    for (const host of document.querySelectorAll('div:empty:not([class])')) {
      if (rootOf(host)?.querySelector('.chip, .panel, .ring, .guard')) host.remove();
    }
  }

  async function begin() {
    sweep();
    await recourse.open();
    if (document.readyState === 'loading') {
      await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
    }
    recourse.beginWatching();
  }
  recourse.safely(begin());
})();
