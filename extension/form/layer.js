// Where the panel stands while the page shows a dialog that lies above everything and makes all that is outside it dead to
// presses: in that dialog, and above it.

(() => {
  const { recourse } = globalThis;

  /** What the panel's host is put into: the modal dialog opened last, or the page. */
  const home = () => [...document.getElementsByTagName('dialog')].findLast((each) => each.matches(':modal')) ?? document.documentElement;

  /** Lifts a host above the dialog it stands in; whatever the dialog does to what is in it, it does not do to that. */
  function lift(host) {
    const isIn = host.parentNode?.localName === 'dialog';
    host.popover = isIn ? 'manual' : null;
    if (isIn) host.showPopover();
  }

  // A dialog that is opened, closed or taken out tells nobody else.
  let last;
  function follow() {
    const now = home();
    if (now !== last || !now.isConnected) recourse.putBackPanel();
    last = now;
  }
  const watcher = new MutationObserver(follow);
  recourse.listeners.push(() => watcher.observe(document, { subtree: true, childList: true, attributeFilter: ['open'] }));

  Object.assign(recourse, { home, lift });
})();
