// The first of the scripts on a page: makes `recourse`, the one object in which the others find each other, and holds what
// all of them need: elements named by number, which is how the core speaks of them, and how text is cut.

(() => {
  /** Most texts of one field, most elements of one scope, most of one inside an element, and most characters of one text. */
  const MOST_TEXTS = 40;
  const MOST_NODES = 4000;
  const MOST_INSIDE = 200;
  const LONGEST_TEXT = 600;

  const elements = new Map();
  const handles = new WeakMap();
  const gone = new FinalizationRegistry((handle) => elements.delete(handle));
  let lastHandle = 0;

  /** @param {Element} element @returns {number} the same for as long as the element exists */
  function handleOf(element) {
    let handle = handles.get(element);
    if (!handle) {
      handle = ++lastHandle;
      handles.set(element, handle);
      elements.set(handle, new WeakRef(element));
      gone.register(element, handle);
    }
    return handle;
  }

  /** @param {number} handle @returns {Element | undefined} the element, while it is in the page */
  function elementOf(handle) {
    // An element that was taken out may be put back, so its handle stays good for as long as it exists.
    const element = elements.get(handle)?.deref();
    return element?.isConnected ? element : undefined;
  }

  const fold = (text) => text.replace(/\s+/g, ' ').trim();

  /** A text with its white space folded, no longer than the core takes it. */
  function cut(text) {
    // Of a very long text no more is folded than it takes: of two units at most is a character.
    let folded = fold(text.slice(0, 4 * LONGEST_TEXT));
    for (let part = 8 * LONGEST_TEXT; folded.length < 2 * LONGEST_TEXT && part / 2 < text.length; part *= 2)
      folded = fold(text.slice(0, part));
    // Counted in characters, as natively; most texts are shorter in either count.
    return folded.length > LONGEST_TEXT ? [...folded.slice(0, 2 * LONGEST_TEXT)].slice(0, LONGEST_TEXT).join('') : folded;
  }

  /** @type {Record<string, RegExp>} */
  const expressions = {};
  /** @param {Record<string, string>} named expressions that are asked for by their names */
  const nameExpressions = (named) => {
    for (const [name, source] of Object.entries(named)) expressions[name] = new RegExp(source, 'iu');
  };
  /** @param {string} source or its name @param {string} text @returns {boolean} whether the expression matches somewhere, whatever the case */
  const matches = (source, text) => (expressions[source] ??= new RegExp(source, 'iu')).test(text);

  globalThis.recourse = {
    cut,
    elementOf,
    exists: (handle) => elements.has(handle),
    fold,
    handleOf,
    listeners: [],
    matches,
    MOST_INSIDE,
    MOST_NODES,
    MOST_TEXTS,
    nameExpressions,
  };
})();
