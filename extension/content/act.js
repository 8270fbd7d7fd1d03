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

  recourse.act = act;
})();
