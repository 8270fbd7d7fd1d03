// Waiting: for frames, for a time in milliseconds, for something to be so, and for the form to rest.

(() => {
  const { form } = globalThis.recourse;

  const frames = (n) =>
    /** @type {Promise<void>} */ (
      new Promise((done) => {
        // Frames stand still in a tab in the background.
        const late = setTimeout(done, 120);
        const next = (left) => {
          if (left > 0) return requestAnimationFrame(() => next(left - 1));
          clearTimeout(late);
          return done();
        };
        next(n);
      })
    );
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  /** Waits until something is so, for so many milliseconds at most, and says whether it is. */
  async function until(isSo, ms) {
    const end = performance.now() + ms;
    while (!isSo()) {
      if (performance.now() > end) return false;
      await pause(4);
    }
    return true;
  }

  /** Waits until nothing near a control changes any more; a page that says it is busy is believed for a second. */
  async function rest(quiet = 2, ms = 1000) {
    const end = performance.now() + ms;
    let last = form.changes;
    for (let left = quiet; left > 0 && performance.now() < end; left--) {
      await pause(0);
      if (form.changes !== last || document.querySelector('form[aria-busy="true"], main[aria-busy="true"], body[aria-busy="true"]'))
        left = quiet + 1;
      last = form.changes;
    }
  }

  let last = Promise.resolve();
  /** Does one piece of work after the other: while one looks at the form, another writes nothing into it. */
  function inTurn(work) {
    last = last.then(work, work);
    return last;
  }

  Object.assign(form, { frames, inTurn, pause, rest, until });
})();
