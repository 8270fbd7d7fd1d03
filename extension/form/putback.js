// Puts one field back as it was before it was filled.

(() => {
  const { elementOf, form } = globalThis.recourse;
  const {
    bind,
    choose,
    choosePressed,
    clear,
    collectForm,
    find,
    frames,
    holds,
    isNative,
    isText,
    means,
    ours,
    pause,
    readBack,
    rest,
    write,
  } = form;

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
    await restore(step, control);
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

  /** Puts what stood in a control before back into it, as far as it lets that happen. */
  async function restore(step, control) {
    const element = elementOf(control.at);
    if (step.verb.set) await writeBack(step, element);
    else await chooseBack(step, control, element);
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
    // A button that tells whether it is pressed is let go by another press, and may say that it is a radio button; a real one
    // is not.
    else if (now && !isNative(elementOf(now.at))) form.check(elementOf(now.at));
  }

  Object.assign(form, { putBack, restore });
})();
