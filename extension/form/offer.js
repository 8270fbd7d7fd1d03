// Offers what a claim has for the form that is there, and looks again at what was filled.

(() => {
  const { ask, elementOf, form } = globalThis.recourse;
  const { collectForm, hand, holds, ours } = form;

  const keyOf = (collected) => JSON.stringify(collected, (name, value) => (name === 'shown' ? undefined : value));

  async function previewForm(again, settled) {
    if (form.isFilling) return;
    const collected = collectForm();
    if (collected.controls.length === 0 && !settled) return;
    // What is typed changes nothing of what is offered, but that something stands there.
    const key = keyOf(collected);
    if (key === form.lastForm && !again) return;
    form.lastForm = key;
    if (form.run && !again) {
      await lookAgain();
      // Another step of the form is there: what it has for the claim is offered, and nothing that was filled before.
      if (!form.run || collected.controls.every(({ at }) => form.run.known.has(at))) return;
      for (const { at } of collected.controls) form.run.known.add(at);
      await ask({ form: { url: location.href, form: collected, done: form.run.results } });
      return;
    }
    form.run = undefined;
    await ask({ form: { url: location.href, form: collected } });
  }

  // Whether the page still holds what was filled; what it does not, and the shopper did not change, is told.
  async function lookAgain() {
    const { results, steps, wishes, earlier, ended } = form.run;
    let changed = false;
    for (const [n, result] of results.entries()) {
      const element = elementOf(steps[n].at);
      // What went away after the shopper's own press was the step before.
      const isTheirs = element && steps[n].verb.set ? !ours.has(element) : hand.at > ended;
      if (n < earlier || !result.ok || isTheirs || holds(steps[n])) continue;
      Object.assign(result, { ok: false, why: 'overwritten' });
      changed = true;
    }
    if (changed) await ask({ filled: { url: location.href, form: collectForm(), results, wishes } });
  }

  // The claim may have been changed in another tab. What was filled already stands.
  const previewAnew = () => (form.selectors && !form.run ? previewForm(true) : undefined);

  Object.assign(globalThis.recourse, { preview: previewForm, previewAnew });
  Object.assign(form, { keyOf, lookAgain });
})();
