// Offers what a claim has for the form that is there, and looks again at what was filled.

(() => {
  const { ask, form } = globalThis.recourse;
  const { collectForm, keyOf, lookAgain, namesOf, resultsOf } = form;

  async function preview(again, settled) {
    if (form.isFilling) return;
    const collected = collectForm();
    if (collected.controls.length === 0 && !settled) return;
    const key = keyOf(collected);
    if (key === form.lastForm && !again) return;
    form.lastForm = key;
    if (form.run && !again) {
      const { run } = form;
      await lookAgain(false);
      if (form.run !== run) return;
      // The form may have changed meanwhile: Undo may have been at work.
      const now = collectForm();
      form.lastForm = keyOf(now);
      // Another step of the form is there: what it has for the claim is offered, and nothing that was filled before.
      const names = namesOf(now);
      if ([...names].every((name) => run.known.has(name))) return;
      for (const name of names) run.known.add(name);
      await ask({ form: { url: location.href, form: now, done: resultsOf(run.steps) } });
      return;
    }
    form.run = undefined;
    await ask({ form: { url: location.href, form: collected } });
  }

  // The claim may have been changed in another tab. What was filled already stands.
  const previewAnew = () => (form.selectors && !form.run ? preview(true) : undefined);

  Object.assign(globalThis.recourse, { preview, previewAnew });
})();
