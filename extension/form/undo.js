// Puts back what stood in the fields before the first fill.

(() => {
  const { ask, form, safely } = globalThis.recourse;
  const { closeList, collectForm, find, holds, inTurn, keyOf, pause, putBack, restOf } = form;

  // A page may draw the field anew with what we wrote: it is looked at again after these, in milliseconds.
  const LOOK_AGAIN = [100, 400, 1000, 1000];

  async function undo() {
    const run = (form.run = { ...restOf(collectForm()), isUndone: true });
    globalThis.recourse.dropRing();
    const steps = form.undoable.reverse();
    form.undoable = [];
    const results = [];
    await inTurn(async () => {
      for (const step of steps) {
        const why = await putBack(step);
        results.unshift({ role: step.role, label: step.label, ok: !why, value: '', why });
      }
    });
    await closeList();
    const collected = collectForm();
    form.lastForm = keyOf(collected);
    run.known = restOf(collected).known;
    await ask({ filled: { url: location.href, form: collected, results, undone: true } });
    safely(
      watchOver(
        run,
        steps.filter((_step, n) => results[steps.length - 1 - n].ok),
      ),
    );
  }

  async function watchOver(run, steps) {
    for (const ms of LOOK_AGAIN) {
      await pause(ms);
      await inTurn(async () => {
        for (const step of form.run === run ? steps : []) {
          const control = find(step, collectForm().controls);
          if (control && control.at !== step.at && (await holds(step, control))) await putBack(step);
        }
        await closeList();
      });
    }
  }

  Object.assign(globalThis.recourse, { undo });
})();
