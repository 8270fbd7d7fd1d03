// Puts back what stood in the fields before the first fill.

(() => {
  const { ask, elementOf, form } = globalThis.recourse;
  const { check, chosenIn, choose, collectForm, currentValue, frames, isChecked, kindOf, ours, restOf, setValue } = form;

  // Puts one field back as it was, and says in a word why not.
  async function putBack({ step, prior }) {
    const element = elementOf(step.at);
    if (!element) return 'gone';
    const chosen = step.verb.choose?.option ? elementOf(step.verb.choose.option) : undefined;
    // A button that tells whether it is pressed is let go by another press; a radio button is not.
    const isToggle = chosen?.matches(form.selectors.toggle);
    const option = chosen && prior ? elementOf(prior.at) : undefined;
    const stands = () => {
      if (step.verb.set) return currentValue(element) === prior;
      if (!chosen) return chosenIn(element) === prior;
      return option || !isToggle ? isChecked(option) : !isChecked(chosen);
    };
    if (stands()) return '';
    // What the shopper changed since is theirs, and this press was not about it.
    let isOurs = ours.has(element);
    if (step.verb.choose?.option) isOurs = isChecked(elementOf(step.verb.choose.option));
    else if (kindOf(element) === 'dropdown') isOurs = ours.get(element) === chosenIn(element);
    if (!isOurs) return 'theirs';
    ours.delete(element);
    if (step.verb.set) setValue(element, prior);
    else if (option) check(option);
    else if (isToggle) check(chosen);
    else if (!step.verb.choose?.option) await choose(element, prior).catch(() => false);
    await frames(2);
    return stands() ? '' : 'left';
  }

  async function undo() {
    const results = [];
    form.run = undefined;
    globalThis.recourse.dropRing();
    for (const each of form.undoable.reverse()) {
      const why = await putBack(each);
      results.unshift({ role: each.step.role, label: each.step.label, ok: !why, value: '', why });
    }
    form.undoable = [];
    const collected = collectForm();
    form.lastForm = form.keyOf(collected);
    form.run = restOf(collected);
    await ask({ filled: { url: location.href, form: collected, results, undone: true } });
  }

  Object.assign(globalThis.recourse, { undo });
})();
