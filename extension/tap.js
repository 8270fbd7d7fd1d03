// Mirrors the answers the page fetched for itself to answers.js. It runs in the page's own world, sends no request, and
// changes neither the page's requests nor what the page gets. What it passes on is page content, and trusted as such.

(() => {
  const site = /*@site:tap*/null;
  const answerPath = new RegExp(site.answer_path);

  function nameOf(address) {
    try {
      return answerPath.exec(new URL(String(address), location.href).pathname)?.[1];
    } catch {
      return undefined;
    }
  }

  function tell(name, body) {
    document.dispatchEvent(new CustomEvent('recourse:answer', { detail: JSON.stringify([name, body]) }));
  }

  function mirror(name, give) {
    try {
      tell(name, give());
    } catch {
      // An answer that cannot be mirrored is read from the page instead; the page must not notice.
    }
  }

  // JSONP: the script names a function of the window; it is wrapped between the script's insertion and its arrival.
  function wrap(script) {
    const name = script.src && nameOf(script.src);
    if (!name) return;
    const callback = new URL(script.src).searchParams.get(site.callback_parameter);
    const original = callback && globalThis[callback];
    if (typeof original !== 'function') return;
    globalThis[callback] = function (...given) {
      mirror(name, () => JSON.stringify(given[0]));
      return original.apply(this, given);
    };
  }
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeName === 'SCRIPT') wrap(node);
    }
  }).observe(document, { childList: true, subtree: true });

  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (...given) {
    const name = nameOf(given[1]);
    if (name) {
      this.addEventListener('load', () => {
        mirror(name, () => (this.responseType === 'json' ? JSON.stringify(this.response) : this.responseText));
      });
    }
    return open.apply(this, given);
  };

  const { fetch } = globalThis;
  globalThis.fetch = function (...given) {
    const answer = fetch.apply(this, given);
    const name = nameOf(given[0]?.url ?? given[0]);
    if (name) {
      answer
        .then((response) => response.clone().text())
        .then((body) => tell(name, body))
        .catch(() => {});
    }
    return answer;
  };
})();
