// Watches the form: what changed near a control is worth collecting again, and nothing else is.
//
// A page may hold twelve thousand elements and change every second. What a collection looked at is remembered: the controls,
// what they stand in, and the words that were read. A change elsewhere costs one look-up.

(() => {
  const { form, isOurs, safely } = globalThis.recourse;
  const { isShown, touch } = form;
  // Longest time, in milliseconds, that changes wait before the form is collected.
  const PAUSE = 60;
  // What shows or hides a form, or what a field allows.
  const ATTRIBUTES = [
    'class',
    'style',
    'hidden',
    'aria-hidden',
    'inert',
    'open',
    'disabled',
    'aria-disabled',
    'readonly',
    'max',
    'maxlength',
    'aria-valuemax',
    'title',
  ];

  // What the last collection read, and what the controls stand in, which may hide them.
  let near = new WeakSet();
  let above = new WeakSet();
  let selector = '';
  let soon;
  /** How often something near a control has changed: whoever waits for a form to rest looks at this. */
  form.changes = 0;

  function offerSoon() {
    soon ??= setTimeout(() => {
      soon = undefined;
      if (form.selectors) safely(globalThis.recourse.preview());
    }, PAUSE);
  }

  const holdsControl = (node) =>
    node.nodeType === Node.ELEMENT_NODE && !isOurs(node) && (node.matches(selector) || node.querySelector(selector) !== null);

  function isNear({ type, target, addedNodes, removedNodes }) {
    const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
    if (type === 'attributes' && above.has(element)) return true;
    if (near.has(element ?? target)) return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
    if (element?.closest(form.selectors.dropdown)) return true;
    // A style sheet may show or hide anything.
    if (element?.localName === 'head' || element?.localName === 'style') return true;
    return type === 'childList' && ([...addedNodes].some(holdsControl) || [...removedNodes].some(holdsControl));
  }

  const watcher = new MutationObserver((records) => {
    if (!form.selectors || !records.some(isNear)) return;
    form.changes++;
    offerSoon();
  });

  // A box that gets a size, or loses it, is shown or hidden by whatever means; a transition tells when it has ended.
  const shown = new WeakMap();
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const is = isShown(target);
      if (shown.get(target) !== is) offerSoon();
      shown.set(target, is);
    }
  });
  const onShown = ({ target }) => above.has(target) && offerSoon();

  // Shadow roots and frames tell of themselves only inside.
  const heard = new WeakSet();
  function hear(root) {
    if (heard.has(root)) return;
    heard.add(root);
    for (const name of ['input', 'change', 'pointerdown', 'keydown']) root.addEventListener(name, touch, true);
    for (const name of ['transitionend', 'animationstart', 'animationend', 'toggle']) root.addEventListener(name, onShown, true);
    // A frame's page comes without a change of this one.
    root.addEventListener('load', ({ target }) => target.localName === 'iframe' && offerSoon(), true);
    watcher.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  }

  /** Takes what was looked at by a collection of the form: its roots, its controls, and all else that it read. */
  function watch(roots, controls, read) {
    for (const root of roots) hear(root);
    selector = [form.selectors.control, form.selectors.dropdown, form.selectors.list, form.selectors.line].join(', ');
    near = read;
    above = new WeakSet();
    for (const control of controls) {
      for (let each = control; each && !above.has(each); each = each.parentElement ?? each.getRootNode().host) above.add(each);
      if (shown.has(control)) continue;
      shown.set(control, isShown(control));
      sizes.observe(control);
    }
  }

  function begin(selectors) {
    form.selectors = selectors;
    if (!selectors) return;
    hear(document);
    offerSoon();
  }

  Object.assign(globalThis.recourse, { begin });
  Object.assign(form, { offerSoon, watch });
})();
