// Hears the answers that tap.js hands on, and collects from them by path what the page's own scopes are collected by
// selector. Only pages that are fed by answers load it.

(() => {
  const { recourse } = globalThis;
  const { CUT, cut, LINE, matches, MOST_INSIDE, MOST_NODES, MOST_TEXTS, refresh, safely, tell } = recourse;
  let scopes;
  // So many of an answer's many are told first; and milliseconds of one turn at collecting from it.
  const FIRST = 20;
  const SLICE = 8;

  // The steps of a path: a name, a part of one, or all members, those of one kind where that is said, or everything inside.
  const paths = new Map();
  function stepsOf(path = '') {
    const step = (text) => {
      const [all, key, mark, value] = /^\*(?:\[(\w+)(!?=)([\w|]+)\])?$/.exec(text) ?? [];
      const parts = text[0] === '~' ? text.slice(1).split('|') : undefined;
      return {
        names: all || parts || text === '**' ? undefined : text.split('|'),
        parts,
        isDeep: text === '**',
        key,
        mark,
        kinds: value?.split('|'),
      };
    };
    if (!paths.has(path)) paths.set(path, path ? path.split('.').map(step) : []);
    return paths.get(path);
  }

  // A value, and all in it but what has one of some names: each before what is in it.
  function everythingIn(value, skip, all = []) {
    if (all.length === MOST_NODES) return all;
    all.push(value);
    if (Object(value) === value) for (const name of Object.keys(value)) if (!skip.includes(name)) everythingIn(value[name], skip, all);
    return all;
  }

  const isOfKind = (value, { key, mark, kinds }) => !key || kinds.includes(value?.[key]) === (mark === '=');

  function follow(value, steps, skip = [], found = [], n = 0) {
    if (n === steps.length) {
      found.push(value);
      return found;
    }
    const step = steps[n];
    if (step.isDeep) for (const each of everythingIn(value, skip)) follow(each, steps, skip, found, n + 1);
    else if (value !== null && typeof value === 'object') {
      if (step.parts) {
        const isNamed = (name) => step.parts.some((part) => name.toLowerCase().includes(part));
        for (const name of Object.keys(value)) if (isNamed(name)) follow(value[name], steps, skip, found, n + 1);
      } else if (step.names === undefined) {
        for (const each of Object.values(value)) if (isOfKind(each, step)) follow(each, steps, skip, found, n + 1);
      } else for (const name of step.names) if (Object.hasOwn(value, name)) follow(value[name], steps, skip, found, n + 1);
    }
    return found;
  }

  // What an answer parts by a line's end, a page draws in two lines.
  const textOf = (text) => cut(text.replace(/[\n\r]/g, LINE), CUT);

  // As a page shows what is markup in an answer.
  const BLOCK = /<\/?(?:br|p|div|li|[ou]l|h\d|t[rdh]|table)\b[^<>]*>/gi;
  const INLINE = /<\/?(?:[abius]|em|strong|span|font|small|big|su[bp]|label|img)\b[^<>]*>/gi;
  const shown = (text) => (/[<&]/.test(text) ? text.replace(BLOCK, LINE).replace(INLINE, '').replaceAll('&nbsp;', ' ') : text);

  // A number that is not exact is refused, but for a small fraction as an amount may be: an id near 2^53 would name
  // another order.
  function scalar(value) {
    if (typeof value === 'string') return textOf(value);
    if (typeof value === 'boolean') return String(value);
    const size = Math.abs(value);
    const isFraction = typeof value === 'number' && size >= 1e-6 && size < 1e9;
    return isFraction || Number.isSafeInteger(value) ? String(value) : '';
  }

  // That a value is there, be it empty.
  const there = (value) => (value === null || typeof value === 'object' ? '' : scalar(value) || '-');

  // The values of the first path that leads to any, so many at most.
  function valuesOf(value, paths, most = MOST_NODES) {
    for (const path of paths) {
      const found = follow(value, stepsOf(path));
      if (found.length > 0) return found.slice(0, most);
    }
    return [];
  }

  function visitAnswer(value, scope) {
    const node = { fields: {}, scopes: {} };
    for (const [name, probes] of Object.entries(scope.fields ?? {})) {
      for (let rank = 0; rank < probes.length; rank++) {
        const { drawn, select: path, join, matching, skip, there: counts } = probes[rank];
        const read = counts ? there : scalar;
        const found = follow(value, stepsOf(path), skip?.split(' '));
        const texts = found
          .map((each) => (join ? textOf(join.map((one) => follow(each, stepsOf(one)).map(scalar)[0] ?? '').join(' ')) : read(each)))
          .map((text) => (matching || drawn ? shown(text) : text))
          .filter((text) => text && (!matching || matches(matching, text)));
        // Of what is deeper or longer than is looked through, nobody knows whether it was wanted.
        if (found.length >= MOST_NODES || texts.length > MOST_TEXTS) texts.splice(MOST_TEXTS, texts.length, CUT);
        if (texts.length > 0) {
          node.fields[name] = { rank, texts };
          break;
        }
      }
    }
    for (const [name, inner] of Object.entries(scope.scopes ?? {})) {
      node.scopes[name] = valuesOf(value, inner.select, MOST_INSIDE).map((each) => visitAnswer(each, inner));
    }
    return node;
  }

  function parse(body) {
    const wrapped = /^\s*[\w$.]+\(([\s\S]*)\)\s*;?\s*$/.exec(body);
    return JSON.parse(wrapped ? wrapped[1] : body);
  }

  const early = [];
  async function answerSeen([given, body]) {
    let name, answer;
    try {
      name = given.toLowerCase();
      if (!Object.hasOwn(scopes, name)) return;
      answer = parse(body);
    } catch {
      // What comes this way is the page's to make; what is no answer is read from the page itself.
      return;
    }
    const scope = scopes[name];
    const [value] = valuesOf(answer, scope.select);
    if (value === undefined) await tell({ answer: name, root: {} });
    else await tellInTurns(name, value, scope);
  }

  // The first of many are told by themselves, so that what stands at them can be drawn with them.
  async function tellInTurns(name, value, scope) {
    const { fields } = visitAnswer(value, { fields: scope.fields });
    const all = Object.entries(scope.scopes ?? {}).flatMap(([of, inner]) => valuesOf(value, inner.select).map((each) => [of, each, inner]));
    const isLong = all.length > 2 * FIRST;
    for (const part of isLong ? [all.slice(0, FIRST), all.slice(FIRST)] : [all]) {
      const scopes = {};
      let end = performance.now() + SLICE;
      for (const [of, each, inner] of part) {
        if (performance.now() > end) {
          await new Promise((done) => setTimeout(done));
          end = performance.now() + SLICE;
        }
        (scopes[of] ??= []).push(visitAnswer(each, inner));
      }
      const { stale } = await tell({ answer: name, root: { fields, scopes } });
      if (stale) await refresh();
    }
  }

  // The other end goes to tap.js, before any script of the page runs: none of them hears what comes through here.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (scopes) safely(answerSeen(data));
    else if (early.length < MOST_TEXTS) early.push(data);
  };
  document.dispatchEvent(new MessageEvent('recourse:port', { ports: [port2] }));

  // Answers may come before it is known what to collect from them.
  recourse.hear = (known) => {
    scopes = known;
    for (const each of early.splice(0)) safely(answerSeen(each));
  };
})();
