// Hears the answers that tap.js hands on, and collects from them by path what the page's own scopes are collected by
// selector. Only pages that are fed by answers load it.

(() => {
  const { recourse } = globalThis;
  const { cut, MOST_NODES, MOST_TEXTS, refresh, safely, tell } = recourse;
  let scopes;

  // A value, and all in it: each before what is in it.
  function everythingIn(value, all = []) {
    if (all.length === MOST_NODES) return all;
    all.push(value);
    if (value !== null && typeof value === 'object') for (const each of Object.values(value)) everythingIn(each, all);
    return all;
  }

  function follow(values, path) {
    for (const step of path ? path.split('.') : []) {
      const [filter, name, mark, wanted] = /^\*(?:\[(\w+)(\^?=)(\w+)\])?$/.exec(step) ?? [];
      const isIt = (text) => (mark === '=' ? text === wanted : typeof text === 'string' && text.startsWith(wanted));
      values = values.flatMap((value) => {
        if (step === '**') return everythingIn(value);
        if (value === null || typeof value !== 'object') return [];
        if (!filter) return Object.hasOwn(value, step) ? [value[step]] : [];
        return Object.values(value).filter((each) => !name || isIt(each?.[name]));
      });
    }
    return values;
  }

  // A number that is not exact is refused, but for a small fraction as an amount may be: an id near 2^53 would name
  // another order.
  function scalar(value) {
    if (typeof value === 'string') return cut(value);
    if (typeof value === 'boolean') return String(value);
    const size = Math.abs(value);
    const isFraction = typeof value === 'number' && size >= 1e-6 && size < 1e9;
    return isFraction || Number.isSafeInteger(value) ? String(value) : '';
  }

  // That a value is there, be it empty.
  const there = (value) => (value === null || typeof value === 'object' ? '' : scalar(value) || '-');

  // The values of the first path that leads to any.
  function valuesOf(value, paths) {
    for (const path of paths) {
      const found = follow([value], path);
      if (found.length > 0) return found.slice(0, MOST_NODES);
    }
    return [];
  }

  function visitAnswer(value, scope) {
    const node = { fields: {}, scopes: {} };
    for (const [name, probes] of Object.entries(scope.fields ?? {})) {
      for (let rank = 0; rank < probes.length; rank++) {
        const { select: path, join, there: counts } = probes[rank];
        const textOf = counts ? there : scalar;
        const found = follow([value], path);
        const texts = found
          .map((each) => (join ? cut(join.map((one) => follow([each], one).map(scalar)[0] ?? '').join(' ')) : textOf(each)))
          .filter(Boolean)
          .slice(0, MOST_TEXTS);
        if (texts.length > 0) {
          node.fields[name] = { rank, texts };
          break;
        }
      }
    }
    for (const [name, inner] of Object.entries(scope.scopes ?? {})) {
      node.scopes[name] = valuesOf(value, inner.select).map((each) => visitAnswer(each, inner));
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
    const root = value === undefined ? {} : visitAnswer(value, scope);
    const { stale } = await tell({ answer: name, root });
    if (stale) await refresh();
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
