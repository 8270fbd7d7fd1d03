// Carries out a plan: one step at a time, each read back, and the form planned anew wherever a step changed it.

(() => {
  const { ask, elementOf, form, safely } = globalThis.recourse;
  const {
    bind,
    choose,
    choosePressed,
    chosenIn,
    clear,
    closeList,
    collectForm,
    currentValue,
    find,
    frames,
    hand,
    holds,
    holdsPlainly,
    inTurn,
    isText,
    keyOf,
    lookFurther,
  } = form;
  const { openList, ours, pause, putBack, readBack, rest, restore, write } = form;

  // How long, in milliseconds, a field is waited for that an earlier choice may bring.
  const FIELD_PATIENCE = 1000;
  // A page may think again well after the fields were read back: it is looked at again after these.
  const LOOK_AGAIN = [100, 300, 1000, 1000];
  // How long after a fill what a redrawing lost is filled once more, and how often.
  const MENDING = 4000;
  const MOST_TRIES = 2;

  /** What Undo puts back: what stood in a field before it was filled first, however often it was filled since. */
  form.undoable = [];
  form.isFilling = false;
  /** @type {{ steps: object[], wishes: object, ended: number, known: Set<string> } | undefined} the last fill */
  form.run = undefined;

  const resultsOf = (steps) => steps.map(({ role, label, value, why }) => ({ role, label, value, ok: !why, why }));
  const namesOf = ({ controls }) => new Set(controls.map(({ kind, label, near }) => `${isText(kind)} ${label || near[0]}`));
  /** A fill of which nothing is left to look at. */
  const restOf = (collected) => ({ steps: [], ended: 0, known: namesOf(collected) });

  function keepPrior(step, control) {
    const known = form.undoable.find((each) => each.role === step.role && each.name === step.name);
    const isOfList = step.verb.choose?.option === 0 && control.kind !== 'select';
    const offered = isOfList && control.options.length > 0 ? new Set(control.options.map(({ text }) => text)) : undefined;
    if (known) Object.assign(known, { at: step.at, kind: step.kind, verb: step.verb, value: step.value, offered });
    else form.undoable.push({ ...step, prior: readBack(control), offered });
  }

  // Closes the list that was looked through; nothing was to be chosen in it, so what is chosen now goes.
  async function closeAsBefore() {
    const { opened } = form;
    await closeList();
    if (!opened?.element.isConnected || chosenIn(opened.element) === opened.shown) return;
    if (!(await choose(opened.element, opened.shown).catch(() => false))) await clear(opened.element).catch(() => {});
  }

  const radioOf = ({ verb }, { options }) =>
    options.find(({ at }) => at === verb.choose.option) ?? options.find(({ text }) => text === verb.choose.text);

  // Writes or chooses, and says in a word why it is not there.
  async function putIn(step, control) {
    const element = elementOf(control.at);
    const { verb } = step;
    if (verb.choose?.option) {
      const radio = elementOf(radioOf(step, control)?.at);
      if (!radio) return 'gone';
      await choosePressed(radio);
      ours.set(radio, true);
    } else if (verb.choose) {
      const came = await choose(element, verb.choose.text);
      if (came !== true) return came || 'option-not-found';
    }
    if (verb.set) write(element, verb.set.text);
    // A page that writes it its own way does so in a moment.
    if (verb.set) await pause(0);
    return '';
  }

  function keepOurs(step) {
    const element = elementOf(step.at);
    ours.set(element, isText(step.kind) ? currentValue(element) : chosenIn(element));
  }

  // The step's control as it is now: the page may have drawn it anew. It is waited for a moment, and told when it is not kept.
  async function isKept(step, written) {
    for (let left = 3; left > 0; left--) {
      if (holdsPlainly(step, written)) break;
      await frames(2);
      const control = find(step, collectForm().controls);
      if (control) bind(step, control);
      if (await holds(step, control)) break;
      if (left === 1) return false;
    }
    keepOurs(step);
    return true;
  }

  async function carryOut(step, control) {
    // The field was looked at again just before this: what the plan was made of is what is there.
    // What cannot be typed in may have a list all the same.
    if (!control || control.disabled || (control.read_only && !step.verb.choose)) return 'changed';
    if (control.hidden) return 'hidden';
    bind(step, control);
    keepPrior(step, control);
    const why = await putIn(step, control);
    if (why || (await isKept(step, control))) return why;
    const { otherwise } = step.verb.set ?? {};
    let again = find(step, collectForm().controls);
    if (again && again.at !== control.at) {
      // It was drawn anew while it was filled.
      const reason = await putIn(step, again);
      if (reason || (await isKept(step, again))) return reason;
      again = find(step, collectForm().controls);
    }
    // A page that takes no comma may take a point; one that made another amount of it takes none.
    const digits = (text) => text.replace(/\D/g, '');
    if (otherwise && again && ['', digits(otherwise)].includes(digits(readBack(again)[0]))) {
      write(elementOf(again.at), otherwise);
      if (await isKept(step, again)) return '';
    }
    // A page may make another number of the one we wrote, or choose another option, and that must not stay.
    const prior = form.undoable.find(({ role }) => role === step.role)?.prior ?? [];
    if (again && step.verb.set) write(elementOf(again.at), prior[0] ?? '');
    else if (again && readBack(again).join(' ') !== prior.join(' ')) {
      if (!(await putIn(step, again)) && (await isKept(step, again))) return '';
      await restore({ ...step, prior }, again);
    }
    return 'overwritten';
  }

  async function fill(wishes) {
    // A second press while the first is at work would open the drop-down and close it again.
    if (form.isFilling) return;
    form.isFilling = true;
    try {
      await inTurn(() => fillOnce(wishes));
    } catch (error) {
      // What went wrong is told, and no preview is drawn over it.
      form.run = restOf(collectForm());
      throw error;
    } finally {
      await closeList();
      form.isFilling = false;
    }
    safely(watchOver(form.run));
  }

  async function watchOver(mine) {
    for (const [n, ms] of LOOK_AGAIN.entries()) {
      await pause(ms);
      if (form.run !== mine || form.isFilling) return;
      await lookAgain(n + 1 === LOOK_AGAIN.length);
    }
  }

  // The control a step was planned for: the page may have drawn it anew while the core was asked.
  function asItIsNow(step, control) {
    if (!control || elementOf(control.at)?.isConnected) return control;
    bind(step, control);
    return find(step, collectForm().controls);
  }

  // All of a form but what stands in its fields.
  const VALUES = new Set(['chosen', 'filled', 'shown']);
  const shapeOf = (collected) => JSON.stringify(collected, (name, value) => (VALUES.has(name) ? undefined : value));

  async function fillOnce(wishes) {
    // What was filled in an earlier step of the form, whose fields are gone, is filled.
    const before = collectForm();
    const steps = (form.run?.steps ?? [])
      .filter((step) => !step.why && !find(step, before.controls))
      .map((step) => ({ ...step, isEarlier: true }));
    const run = { steps, wishes, ended: Infinity, known: new Set(), taken: new Set() };
    const begun = performance.now();
    const note = (step, why) => steps.push(Object.assign(step, { why, tries: 0 }));
    // One step at a time, and the form is planned anew wherever a step changed more of it than what stands in a field: a choice
    // may change which fields there are. Before a text is written, and at the end, anything that changed counts: a limit, or
    // the unit that is chosen beside an amount.
    let waiting;
    let lastStep = begun;
    let planned;
    let seen;
    let plan = [];
    let awaits;
    let collected = before;
    // The form as it was before a list was opened: closed again, it is as it was.
    let unopened;
    for (let isFirst = true; ; isFirst = false) {
      if (!isFirst) collected = collectForm();
      const shape = shapeOf(collected);
      const isLate = plan.length === 0 || plan[0].verb.set;
      if (waiting || ![planned, unopened].includes(shape) || (isLate && JSON.stringify(collected) !== seen)) {
        seen = JSON.stringify(collected);
        const answer = await ask({ form: { url: location.href, form: collected, fill: true, wishes, done: resultsOf(steps) } });
        [planned, plan, awaits] = [shape, answer.steps ?? [], answer.awaits];
        if (!waiting) unopened = undefined;
        if (!waiting && (await takeBack(run, answer.unfit))) {
          planned = undefined;
          continue;
        }
      }
      const step = plan.shift();
      const isAwaited = waiting && step?.verb.choose && (step.role === waiting.role || step.at === waiting.at);
      if (waiting && !isAwaited) {
        planned = undefined;
        unopened = undefined;
        // What the list shows is not what is wanted. It may be loading, or show more further down.
        if (form.opened && performance.now() < form.opened.end) {
          if (!(await lookFurther())) await pause(30);
          continue;
        }
        note(waiting, 'option-not-found');
        await closeAsBefore();
        waiting = undefined;
        continue;
      }
      waiting = undefined;
      if (!step) {
        // A choice may bring, or switch on, what the claim has something for; a form without choices brings nothing.
        const hasChosen = steps.some(({ verb, isEarlier }) => verb.choose && !isEarlier);
        if (!awaits || !hasChosen || performance.now() - lastStep > FIELD_PATIENCE) break;
        await pause(40);
        continue;
      }
      const control = asItIsNow(
        step,
        collected.controls.find(({ at }) => at === step.at),
      );
      if (step.verb.open) {
        const element = elementOf(step.at);
        if (control) bind(step, control);
        unopened = shape;
        const isOpen = element && (await openList(element).catch(() => false));
        // What can be typed in and brings a list is read as a list from now on.
        if (isOpen && step.kind === 'text' && !control.read_only) form.fronts.add(element);
        if (isOpen) waiting = step;
        else {
          note(step, 'option-not-found');
          await closeList();
        }
        continue;
      }
      // Texts are written when the form has come to rest after the choices.
      if (step.verb.set && !steps.some(({ verb }) => verb.set) && steps.length > 0 && !run.isRested) {
        run.isRested = true;
        await closeList();
        await rest();
        plan.unshift(step);
        continue;
      }
      const why = await carryOut(step, control).catch(() => 'refused');
      if (why === 'unfolded') {
        waiting = step;
        continue;
      }
      note(step, why);
      lastStep = performance.now();
      if (step.verb.choose) await rest(1, 300);
    }
    await closeList();
    await frames(1);
    form.run = run;
    run.ended = performance.now();
    await lookOver(run, true);
    run.ended = performance.now();
    globalThis.recourse.took = run.ended - begun;
    collected = collectForm();
    run.known = namesOf(collected);
    await tellOf(run, collected);
  }

  // Takes back what was filled and says something else by now, and says whether there was anything. What is taken back is
  // planned anew, once.
  async function takeBack(run, roles = []) {
    let isTaken = false;
    for (const role of roles) {
      const step = run.steps.find((each) => each.role === role && !each.why && !each.isEarlier);
      const prior = form.undoable.find((each) => each.role === role);
      const control = step && find(step, collectForm().controls);
      if (!prior || !control || !(await holds(step, control))) continue;
      const element = elementOf(control.at);
      if (isText(control.kind) && ours.get(element) !== currentValue(element)) continue;
      isTaken = true;
      if (await putBack({ ...prior, ...step })) {
        step.why = 'unfit';
        continue;
      }
      form.undoable.splice(form.undoable.indexOf(prior), 1);
      if (run.taken.has(role)) step.why = 'changed';
      else run.steps.splice(run.steps.indexOf(step), 1);
      run.taken.add(role);
    }
    return isTaken;
  }

  /** Tells what came of a fill, and takes back what the form does not mean any more. */
  async function tellOf(run, collected) {
    run.told = keyOf(collected);
    const { unfit } = await ask({ filled: { url: location.href, form: collected, results: resultsOf(run.steps), wishes: run.wishes } });
    if (form.run === run && (await takeBack(run, unfit))) await tellOf(run, collectForm());
  }

  // What the page did with a field that does not hold what was put there: it is written once more where the page drew the
  // field anew, or where a later choice of ours set it back, and told otherwise.
  async function mend(run, step, control, isLast) {
    const isOld = performance.now() > run.ended + MENDING;
    if (!control) {
      // It may be on its way; or the form went on, and then what was filled is filled.
      const collected = collectForm();
      const isNew = [...namesOf(collected)].some((name) => run.known.size > 0 && !run.known.has(name));
      if (isNew) step.isEarlier = true;
      return !isNew && (isLast || isOld) ? 'overwritten' : '';
    }
    const isRedrawn = control.at !== step.at;
    const isSetBack = step.verb.choose && run.steps.indexOf(step) < run.steps.findLastIndex(({ verb }) => verb.choose);
    const isOurs = run.ended > performance.now() || isRedrawn;
    if (
      !isOurs ||
      !(isRedrawn || isSetBack) ||
      isOld ||
      step.tries >= MOST_TRIES ||
      (control.read_only && !step.verb.choose) ||
      control.disabled ||
      control.hidden
    )
      return 'overwritten';
    step.tries++;
    bind(step, control);
    const why = await putIn(step, control).catch(() => 'refused');
    return why || ((await isKept(step, control)) ? '' : 'overwritten');
  }

  /** Looks at every step that was carried out, and says whether what is to be told of one has changed. */
  async function lookOver(run, isLast) {
    let hasChanged = false;
    let { controls } = collectForm();
    for (const step of run.steps) {
      if (step.why || step.isEarlier) continue;
      const control = find(step, controls);
      if (await holds(step, control)) {
        const isNew = control.at !== step.at;
        bind(step, control);
        if (isNew) keepOurs(step);
        continue;
      }
      // What went away, or was changed, after the shopper's own press is theirs.
      const element = control && elementOf(control.at);
      const isTheirs = control?.at === step.at && step.verb.set ? !ours.has(element) : hand.at > run.ended;
      if (isTheirs) continue;
      const why = await mend(run, step, control, isLast);
      if (form.run !== run) return false;
      if (why) Object.assign(step, { why });
      hasChanged ||= Boolean(why);
      ({ controls } = collectForm());
    }
    return hasChanged;
  }

  /** Whether the page still holds what was filled; what it does not, and the shopper did not change, is told. */
  async function lookAgain(isLast) {
    const { run } = form;
    await inTurn(async () => {
      if (!run || form.run !== run) return;
      const hasChanged = await lookOver(run, isLast);
      if (form.run !== run) return;
      // What came beside a field may be a limit.
      const collected = collectForm();
      const isNew = run.steps.length > 0 && keyOf(collected) !== run.told;
      if (hasChanged || isNew) await tellOf(run, collected);
      await closeList();
    });
  }

  Object.assign(globalThis.recourse, { fill });
  Object.assign(form, { lookAgain, namesOf, restOf, resultsOf });
})();
