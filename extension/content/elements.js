// The first of the scripts on a page: makes `recourse`, the one object in which the others find each other, and holds what
// all of them need: elements named by number, which is how the core speaks of them, and how text is cut.

(() => {
  /** Most texts of one field, most elements of one scope, most of one inside an element, and most characters of one text. */
  const MOST_TEXTS = 200;
  const MOST_NODES = 4000;
  const MOST_INSIDE = 200;
  const LONGEST_TEXT = 600;
  /** Between two texts that are drawn apart, between two elements that meet at a digit, and where there is more than is taken. */
  const LINE = '\u2028';
  const JOINT = '\u2060';
  const CUT = '\u2063';

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

  const foldLines = (text) => text.replace(/\s+/g, (space) => (space.includes(LINE) ? LINE : ' '));
  const fold = (text) => (text.includes(LINE) ? foldLines(text) : text.replace(/\s+/g, ' ')).trim();

  /** A text with its white space folded, no longer than the core takes it, with a mark where there was more. */
  function cut(text, mark = '') {
    // Of a very long text no more is folded than it takes: of two units at most is a character.
    let folded = fold(text.slice(0, 4 * LONGEST_TEXT));
    for (let part = 8 * LONGEST_TEXT; folded.length < 2 * LONGEST_TEXT && part / 2 < text.length; part *= 2)
      folded = fold(text.slice(0, part));
    // Counted in characters, as natively; most texts are shorter in either count.
    if (folded.length <= LONGEST_TEXT) return folded;
    const all = [...folded.slice(0, 2 * LONGEST_TEXT + 1)];
    return all.length > LONGEST_TEXT ? all.slice(0, LONGEST_TEXT).join('') + mark : folded;
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
    CUT,
    cut,
    elementOf,
    exists: (handle) => elements.has(handle),
    fold,
    handleOf,
    JOINT,
    LINE,
    listeners: [],
    matches,
    MOST_INSIDE,
    MOST_NODES,
    MOST_TEXTS,
    nameExpressions,
  };
})();
