// What the shopper's press on something we drew means.

(() => {
  const { recourse } = globalThis;
  const { ask, drawFailure, drawPanel, refresh, safely } = recourse;

  async function act(what, element) {
    if (what === 'dismiss') return drawPanel({});
    if (what === 'undo') return safely(recourse.undo());
    if (what.copy) {
      const copied = navigator.clipboard.writeText(what.copy.text);
      return copied.then(() => element.classList.add('copied'), drawFailure);
    }
    if (what.fill) return safely(recourse.fill(what.fill));
    return safely(
      ask(what.ask.request).then(async ({ stale }) => {
        recourse.dropRing?.(true);
        if (stale) await refresh();
        await recourse.preview?.(true);
      }),
    );
  }

  recourse.act = act;
})();
