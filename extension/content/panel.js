// What stands beside the page rather than in it: the panel, the banner of reminders, and the words of a failure.

(() => {
  const { recourse } = globalThis;
  const { draw, shadowIn, words } = recourse;
  const { i18n, runtime } = globalThis.chrome;
  // An extension that is gone cannot be asked for its words any more.
  const [gone, failed, keptOut] = ['gone', 'failed', 'keptOut'].map((id) => i18n.getMessage(id));

  let panel;
  function drawPanel(view) {
    if (!view.children?.length) {
      if (panel) recourse.retire(panel.host);
      panel = undefined;
      return;
    }
    if (!panel) {
      const host = document.createElement('div');
      panel = { host, slot: shadowIn(host) };
      panel.slot.ariaLive = 'polite';
    }
    const hadFocus = panel.slot.getRootNode().activeElement;
    const isNew = draw(panel.slot, view);
    const element = panel.slot.firstChild;
    const fold = isNew ? makeFoldable(element) : undefined;
    stand();
    // Only what is in the page has a size to find a place for.
    if (isNew) recourse.keepClear?.(element, fold);
    if (isNew && hadFocus) element.querySelector('button').focus();
  }

  function stand() {
    recourse.putBack(panel.host, recourse.home?.() ?? document.documentElement);
    recourse.lift?.(panel.host);
  }

  /** The page may have written itself anew, and all that stood beside it is gone. */
  function putBackPanel() {
    if (panel) stand();
    if (banner) recourse.putBack(banner, document.documentElement);
  }

  // A press on its heading folds the panel away, so that nothing of the page stays covered.
  function makeFoldable(element) {
    const button = document.createElement('button');
    button.append(...element.firstChild.childNodes);
    element.firstChild.append(button);
    const fold = (folded) => {
      element.classList.toggle('folded', folded);
      button.ariaExpanded = String(!folded);
    };
    recourse.on(button, 'click', () => {
      const opened = element.classList.contains('folded');
      fold(!opened);
      recourse.keepClear?.(element, fold, opened);
    });
    fold(false);
    return fold;
  }

  let banner;
  function drawBanner(view) {
    banner?.remove();
    banner = undefined;
    if (!view.children?.length) return;
    banner = document.createElement('div');
    draw(shadowIn(banner), view);
    document.documentElement.append(banner);
  }

  const drawOwn = (texts) =>
    drawPanel({ tag: 'div', class: 'panel', children: [words('h2', 'Recourse'), ...texts.map((text) => words('p', text))] });

  function drawFailure(error) {
    const isGone = !runtime?.id;
    if (isGone) recourse.stopWatching();
    const text = isGone ? [gone] : [failed, String(error?.message ?? error)];
    drawOwn(text);
  }

  function drawKeptOut() {
    drawOwn([keptOut]);
  }

  Object.assign(recourse, { drawBanner, drawFailure, drawKeptOut, drawPanel, putBackPanel });
})();
