// Waiting: for frames, and for a time in milliseconds.

(() => {
  const { form } = globalThis.recourse;

  const frames = (n) =>
    new Promise((done) => {
      // Frames stand still in a tab in the background.
      const late = setTimeout(done, 120);
      const next = (left) => (left > 0 ? requestAnimationFrame(() => next(left - 1)) : (clearTimeout(late), done()));
      next(n);
    });
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  Object.assign(form, { frames, pause });
})();
