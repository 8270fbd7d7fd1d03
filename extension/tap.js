// Hands on the answers the page fetched for itself. It runs in the page's own world, sends no request, and changes neither
// the page's requests nor what the page gets. It hands on through a port that no script of the page has, because the port
// came before any of them ran; and it uses only what the browser had before they could put anything else in its place.

(() => {
  // biome-ignore lint/suspicious/noRedundantUseStrict: it is no module; strict, so that a page that looks at an error is handed no function of it
  'use strict';

  const site = /*@site:tap*/ null;
  const answerPath = new RegExp(site.answer_path);

  const { getOwnPropertyDescriptor } = Object;
  const { apply } = Reflect;
  const { stringify } = JSON;
  const { exec } = RegExp.prototype;
  const { toString } = Function.prototype;
  const { addEventListener } = EventTarget.prototype;
  const { clone, text } = Response.prototype;
  const { get: parameterIn } = URLSearchParams.prototype;
  const { get: valueIn, set: keepIn } = WeakMap.prototype;
  const { observe } = MutationObserver.prototype;
  const { open } = XMLHttpRequest.prototype;
  const { fetch, setTimeout, Proxy, URL, URLSearchParams: Parameters } = globalThis;
  const { postMessage } = MessagePort.prototype;
  const { then } = Promise.prototype;
  const getter = (kind, name) => getOwnPropertyDescriptor(kind.prototype, name).get;
  const [addedTo, ports] = [getter(MutationRecord, 'addedNodes'), getter(MessageEvent, 'ports')];
  const [lengthOf, nameIn, sourceOf] = [getter(NodeList, 'length'), getter(Node, 'nodeName'), getter(HTMLScriptElement, 'src')];
  const [hrefOf, pathOf, searchOf] = [getter(URL, 'href'), getter(URL, 'pathname'), getter(URL, 'search')];
  const [kindOf, valueOf, textOf] = ['responseType', 'response', 'responseText'].map((name) => getter(XMLHttpRequest, name));
  const addressOf = getter(Request, 'url');
  const documentUrl = getter(Document, 'URL');

  // What fails here is not handed on, and read from the page instead; the page must not notice.
  function attempt(work) {
    try {
      return work();
    } catch {
      return undefined;
    }
  }

  let port;
  apply(addEventListener, globalThis, [
    'recourse:port',
    (event) => {
      event.stopImmediatePropagation();
      port = apply(ports, event, [])[0];
    },
    { capture: true, once: true },
  ]);

  // After the page's own turn, which does not wait for it.
  function hand(name, give) {
    const work = () => {
      const body = attempt(give);
      if (typeof body === 'string') attempt(() => apply(postMessage, port, [[name, body]]));
    };
    apply(setTimeout, globalThis, [work, 0]);
  }

  const parsed = (address) => new URL(address, apply(documentUrl, document, []));
  // The answer that is fetched from an address, which is a text, or an object of the browser's that has one.
  function nameOf(address) {
    const given =
      typeof address === 'string' ? address : (attempt(() => apply(hrefOf, address, [])) ?? attempt(() => apply(addressOf, address, [])));
    return attempt(() => apply(exec, answerPath, [apply(pathOf, parsed(given), [])])[1]);
  }

  // A function in the place of the page's or the browser's own looks like that, whoever asks.
  const originals = new WeakMap();
  function standIn(original, heard) {
    const stand = new Proxy(original, /** @type {object} */ ({ __proto__: null, apply: heard }));
    apply(keepIn, originals, [stand, original]);
    return stand;
  }
  Function.prototype.toString = standIn(toString, (_, self, given) => apply(toString, apply(valueIn, originals, [self]) ?? self, given));

  // JSONP: the script names a function of the window; it is replaced between the script's insertion and its arrival.
  function listenTo(script) {
    const source = apply(sourceOf, script, []);
    const name = source && nameOf(source);
    if (!name) return;
    const callback = apply(parameterIn, new Parameters(apply(searchOf, parsed(source), [])), [site.callback_parameter]);
    const { value, writable } = getOwnPropertyDescriptor(globalThis, callback) ?? {};
    if (typeof value !== 'function' || !writable) return;
    // One that stands in for it already would tell the answer once more, under the name it was put there for.
    globalThis[callback] = standIn(apply(valueIn, originals, [value]) ?? value, (original, self, given) => {
      const answer = given[0];
      hand(name, () => stringify(answer));
      return apply(original, self, given);
    });
  }
  // Such a script is put into the head, the body or beside them; what changes inside of those is none of our business.
  const observer = new MutationObserver((records) => {
    let isAnew = false;
    for (let n = 0; n < records.length; n++) {
      const added = apply(addedTo, records[n], []);
      for (let at = 0; at < apply(lengthOf, added, []); at++) {
        const name = apply(nameIn, added[at], []);
        if (name === 'SCRIPT') attempt(() => listenTo(added[at]));
        isAnew ||= name === 'HTML' || name === 'HEAD' || name === 'BODY';
      }
    }
    if (isAnew) attend();
  });
  const attended = [getter(Document, 'documentElement'), getter(Document, 'head'), getter(Document, 'body')];
  function attend() {
    apply(observe, observer, [document, { childList: true }]);
    for (let n = 0; n < 3; n++) {
      const element = apply(attended[n], document, []);
      if (element) apply(observe, observer, [element, { childList: true }]);
    }
  }
  attend();

  // A request may be used again, for something else: what counts is what it was opened for last.
  const openedFor = new WeakMap();
  function onLoad() {
    const name = apply(valueIn, openedFor, [this]);
    if (!name) return;
    const isJson = attempt(() => apply(kindOf, this, [])) === 'json';
    const answer = attempt(() => apply(isJson ? valueOf : textOf, this, []));
    hand(name, () => (isJson ? stringify(answer) : answer));
  }
  XMLHttpRequest.prototype.open = standIn(open, (_, self, given) => {
    attempt(() => {
      const name = nameOf(given[1]);
      const isKnown = apply(valueIn, openedFor, [self]) !== undefined;
      if (name || isKnown) apply(keepIn, openedFor, [self, name ?? '']);
      if (name && !isKnown) apply(addEventListener, self, ['load', onLoad]);
    });
    return apply(open, self, given);
  });

  globalThis.fetch = standIn(fetch, (_, self, given) => {
    const answer = apply(fetch, self, given);
    const name = nameOf(given[0]);
    if (name) {
      attempt(() => {
        const copied = apply(then, answer, [(response) => apply(text, apply(clone, response, []), [])]);
        apply(then, copied, [(body) => hand(name, () => body), () => {}]);
      });
    }
    return answer;
  });
})();
//# sourceURL=page
