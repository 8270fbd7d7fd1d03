// A step is bound to a role and a label, not to an element: a page may draw a field anew at any time, or put another one into
// the same element. Found again, a field is read back by what it means.

(() => {
  const { ask, cut, elementOf, form } = globalThis.recourse;
  const { currentValue, isChecked, isText, pieces } = form;

  const namesOf = ({ label, near }) => [label, ...near].filter(Boolean);

  /** Binds a step to the control it was planned for: by the label the plan went by, if the control has that. */
  function bind(step, control) {
    step.at = control.at;
    step.kind = control.kind;
    const names = namesOf(control);
    if (!names.includes(step.name)) step.name = names.includes(step.label) ? step.label : null;
  }

  /** The control of a step among those that are there now. */
  function find(step, controls) {
    const isLike = (control) =>
      isText(control.kind) === isText(step.kind) &&
      (step.name === null ? control.kind === step.kind : namesOf(control).includes(step.name));
    const fits = controls.filter(isLike);
    const same = fits.find(({ at }) => at === step.at);
    const shown = fits.filter(({ hidden }) => !hidden);
    if (same && (!same.hidden || shown.length !== 1)) return same;
    return shown.length === 1 ? shown[0] : undefined;
  }

  /** What a control shows now: one text, or each that stands in a drop-down. */
  function readBack({ at, kind, options }) {
    const element = elementOf(at);
    if (!element) return [];
    if (isText(kind)) return [currentValue(element)];
    if (kind === 'dropdown' || kind === 'box') return pieces(element);
    if (kind === 'select') return [cut(currentValue(element))].filter(Boolean);
    return options.filter(({ at: option }) => isChecked(elementOf(option))).map(({ text }) => text);
  }

  const known = new Map();
  async function means(role, wanted, shown) {
    const key = JSON.stringify([role, wanted, shown]);
    if (!known.has(key)) {
      const { same } = await ask({ same: { role, wanted, shown } });
      known.set(key, same === true);
    }
    return known.get(key);
  }

  /** What is written or chosen, in the form's own words. */
  const wantedOf = ({ verb }) => verb.choose?.text ?? verb.set?.text ?? '';

  /** Whether a control shows what was written or chosen there. */
  async function holds(step, control) {
    if (!control) return false;
    const value = wantedOf(step);
    const shown = readBack(control);
    if (shown.includes(value)) return true;
    if (['radio', 'toggle', 'select'].includes(control.kind) || shown.join('') === '') return value === '' && shown.join('') === '';
    return means(step.role, value, shown);
  }

  /** The same to the letter, and of the very element it was put into: what need not be looked for nor asked. */
  const holdsPlainly = (step, control) => readBack(control).includes(wantedOf(step));

  Object.assign(form, { bind, find, holds, holdsPlainly, means, readBack });
})();
