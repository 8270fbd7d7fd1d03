// Puts back what stood in the fields before the first fill.

(() => {
  const { ask, elementOf, form, safely } = globalThis.recourse;
  const { bind, choose, choosePressed, clear, closeList, collectForm, find, frames, holds, inTurn, isText, keyOf, means, ours, pause, readBack } = form;
  const { rest, restOf, write } = form;

  // A page may draw the field anew with what we wrote: it is looked at again after these, in milliseconds.
  const LOOK_AGAIN = [100, 400, 1000, 1000];

  const textOf = (shown) => shown.join(' ');
  async function isAsBefore({ role, prior }, control) {
    const shown = readBack(control);
    if (textOf(shown) === textOf(prior)) return true;
    // A page that writes an amount its own way shows nothing as 0.00.
    return isText(control.kind) && !control.read_only && means(role, textOf(prior), shown);
  }

  // Puts one field back as it was, and says in a word why not.
  async function putBack(step) {
    const control = find(step, collectForm().controls);
    if (!control) return 'gone';
    if (await isAsBefore(step, control)) return '';
    // What the shopper changed since is theirs, and this press was not about it.
    if (!(await holds(step, control))) return 'theirs';
    const element = elementOf(control.at);
    bind(step, control);
    ours.delete(element);
    if (step.verb.set) await writeBack(step, element);
    else await chooseBack(step, control, element);
    await rest(1, 300);
    for (let left = 2; left > 0; left--) {
      const now = find(step, collectForm().controls);
      if (!now || (await isAsBefore(step, now))) return '';
      await frames(2);
    }
    return 'left';
  }

  async function writeBack(step, element) {
    const prior = step.prior[0] ?? '';
    write(element, prior);
    await pause(0);
    // A page may make a nought of nothing when the field is left.
    if (element.isConnected && readBack({ at: step.at, kind: step.kind })[0] !== prior) write(element, prior, true);
  }

  async function chooseBack(step, control, element) {
    if (control.kind === 'select') {
      await choose(element, textOf(step.prior));
      return;
    }
    if (!step.verb.choose.option) {
      const isOption = (text) => text && (!step.offered || step.offered.has(text));
      for (const text of step.prior.filter(isOption)) if (await choose(element, text).catch(() => false)) return;
      await clear(element).catch(() => {});
      return;
    }
    const before = control.options.find(({ text }) => step.prior.includes(text));
    const now = control.options.find(({ chosen }) => chosen);
    if (before) await choosePressed(elementOf(before.at));
    // A button that tells whether it is pressed is let go by another press; a radio button is not.
    else if (now && elementOf(now.at).matches(form.selectors.toggle)) form.check(elementOf(now.at));
  }

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
    safely(watchOver(run, steps.filter((_step, n) => results[steps.length - 1 - n].ok)));
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
