// Carries out a plan: one step at a time, each read back, and the form planned anew wherever a step changed it.

(() => {
  const { ask, elementOf, form, safely } = globalThis.recourse;
  const { check, chosenIn, choose, closeList, collectForm, currentValue, frames, holdsChoice, isChecked, isNative } = form;
  const { openList, ours, pause, tellOfChange } = form;

  // How long, in milliseconds, a list is waited for, and how long until the keyboard is tried.
  const LIST_PATIENCE = 1500;
  // How long a field is waited for that an earlier choice may bring.
  const FIELD_PATIENCE = 1000;
  // A page may think again well after the fields were read back: it is looked at again after these.
  const LOOK_AGAIN = [100, 300, 1000];

  function setValue(element, text) {
    if (isNative(element)) element.value = text;
    else element.replaceChildren(...text.split('\n').flatMap((line, n) => (n ? [document.createElement('br'), line] : [line])));
    tellOfChange(element);
  }

  // What stands in the field now, compared with what was planned.
  function holds({ verb, at, value }) {
    const element = elementOf(at);
    if (!element) return false;
    if (verb.set) return currentValue(element) === value;
    return verb.choose.option ? isChecked(elementOf(verb.choose.option)) : holdsChoice(element, verb.choose.text);
  }

  form.undoable = [];
  form.isFilling = false;
  async function carryOut(step, control) {
    const { verb } = step;
    const element = elementOf(step.at);
    if (!element) return 'gone';
    // The field was looked at again just before this: what the plan was made of is what is there.
    if (!control || control.read_only || control.disabled) return 'changed';
    if (control.hidden) return 'hidden';
    let prior = control.options.find(({ chosen }) => chosen);
    if (verb.set) prior = currentValue(element);
    if (verb.choose && !verb.choose.option) prior = chosenIn(element);
    // What stood there before the first fill is what Undo puts back, however often the form is filled.
    const known = form.undoable.find((each) => each.step.at === step.at);
    if (known) known.step = step;
    else form.undoable.push({ step, prior });
    if (verb.choose?.option) {
      const radio = elementOf(verb.choose.option);
      if (!radio) return 'gone';
      if (!isChecked(radio)) check(radio);
      ours.set(radio, true);
    } else if (verb.choose && !(await choose(element, verb.choose.text))) return 'option-not-found';
    if (verb.set) setValue(element, verb.set.text);
    await pause(0);
    ours.set(element, verb.set ? currentValue(element) : chosenIn(element));
    for (let left = 2; left > 0 && !holds(step); left--) await frames(2);
    if (holds(step)) return '';
    // A page may make another number of the one we wrote, and that must not stay.
    if (verb.set) setValue(element, prior);
    return 'overwritten';
  }

  async function fill(wishes) {
    // A second press while the first is at work would open the drop-down and close it again.
    if (form.isFilling) return;
    form.isFilling = true;
    try {
      await fillOnce(wishes);
    } catch (error) {
      // What went wrong is told, and no preview is drawn over it.
      form.run = restOf(collectForm());
      throw error;
    } finally {
      form.isFilling = false;
      form.opened = undefined;
    }
    safely(watchOver(form.run));
  }

  async function watchOver(mine) {
    for (const ms of LOOK_AGAIN) {
      await pause(ms);
      if (form.run !== mine || form.isFilling) return;
      await form.lookAgain();
    }
  }

  // A fill of which nothing is left to look at.
  const restOf = ({ controls }) => ({ results: [], steps: [], earlier: 0, ended: 0, known: new Set(controls.map(({ at }) => at)) });

  // All of a form but what stands in its fields.
  const VALUES = new Set(['chosen', 'filled', 'shown']);
  const shapeOf = (collected) => JSON.stringify(collected, (name, value) => (VALUES.has(name) ? undefined : value));

  async function fillOnce(wishes) {
    const results = [];
    const steps = [];
    // What was filled in an earlier step of the form, whose fields are gone, is filled.
    for (const [n, step] of (form.run?.steps ?? []).entries()) {
      if (!form.run.results[n].ok || elementOf(step.at)) continue;
      steps.push(step);
      results.push(form.run.results[n]);
    }
    const earlier = steps.length;
    const begun = performance.now();
    const note = (step, why) => {
      steps.push(step);
      results.push({ role: step.role, label: step.label, value: step.value, ok: !why, why });
    };
    // One step at a time, and the form is planned anew wherever a step changed more of it than what stands in a field: a choice
    // may change which fields there are.
    let waiting;
    let lastStep = begun;
    let planned;
    let plan = [];
    let awaits;
    let collected;
    for (;;) {
      collected = collectForm();
      const shape = shapeOf(collected);
      if (waiting || shape !== planned) {
        const answer = await ask({ form: { url: location.href, form: collected, fill: true, wishes, done: results } });
        [planned, plan, awaits] = [shape, answer.steps ?? [], answer.awaits];
      }
      const step = plan.shift();
      const isAwaited = waiting && step?.role === waiting.step.role && step.verb.choose;
      if (waiting && !isAwaited) {
        planned = undefined;
        // What the list shows is not what is wanted. It may be loading.
        if (performance.now() < waiting.end && form.opened?.isConnected) {
          await pause(50);
          continue;
        }
        note(waiting.step, 'option-not-found');
        await closeList();
        waiting = undefined;
        continue;
      }
      waiting = undefined;
      if (!step) {
        // A choice may bring, or switch on, what the claim has something for; a form without choices brings nothing.
        const hasChosen = steps.slice(earlier).some(({ verb }) => verb.choose);
        if (!awaits || !hasChosen || performance.now() - lastStep > FIELD_PATIENCE) break;
        await pause(40);
        continue;
      }
      if (step.verb.open) {
        const element = elementOf(step.at);
        const isOpen = element && (await openList(element).catch(() => false));
        if (isOpen) waiting = { step, end: performance.now() + LIST_PATIENCE };
        else {
          note(step, 'option-not-found');
          await closeList();
        }
        continue;
      }
      const control = collected.controls.find(({ at }) => at === step.at);
      note(step, await carryOut(step, control).catch(() => 'refused'));
      lastStep = performance.now();
    }
    await frames(2);
    for (const [n, result] of results.entries()) {
      if (n >= earlier && result.ok && !holds(steps[n])) Object.assign(result, { ok: false, why: 'overwritten' });
    }
    const ended = performance.now();
    globalThis.recourse.took = ended - begun;
    collected = collectForm();
    form.run = { ...restOf(collected), results, steps, wishes, earlier, ended };
    await ask({ filled: { url: location.href, form: collected, results, wishes } });
  }

  Object.assign(globalThis.recourse, { fill });
  Object.assign(form, { holds, restOf, setValue });
})();
