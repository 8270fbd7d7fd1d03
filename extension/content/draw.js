// Draws what the core describes, element by element with its text as text, in closed shadow roots with our style sheet.

(() => {
  const { recourse } = globalThis;

  // What is said before anything was answered is in the browser's own words.
  const [lang, dir] = ['language', 'direction'].map((id) => globalThis.chrome.i18n.getMessage(id));
  let spoken = { lang, dir };
  const ours = new WeakSet();
  const drawn = new WeakMap();
  // What a failure wears where the style sheet never came.
  let css =
    '.panel{position:fixed;z-index:2147483000;right:16px;bottom:16px;max-width:300px;padding:12px 16px;border:1px solid;' +
    'border-radius:8px;background:#fff;color:#1d2125;font:13px/1.4 sans-serif}.folded>:not(h2){display:none}' +
    'data::before{content:attr(value)}';
  let sheet;

  // A page may register a property by any name it knows, and with it what our elements take it for.
  const unguessable = `--${crypto.randomUUID()}-`;

  /** Hosts that are made from now on wear this style sheet. */
  function wear(text) {
    css = text.replaceAll('--', unguessable);
    sheet = undefined;
  }

  /** Hosts that are made from now on say that they are in this language, and are written in its direction. */
  function speak(language) {
    spoken = language;
  }

  /** Makes an element a host of ours, and gives the place in it to draw in. */
  function shadowIn(host) {
    ours.add(host);
    // A press in what we draw is not a press on the page's own element around it.
    host.addEventListener('click', (event) => event.stopPropagation());
    const shadow = host.attachShadow({ mode: 'closed' });
    try {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      shadow.adoptedStyleSheets = [sheet];
    } catch {
      // Firefox refuses a content script's sheets.
      const style = document.createElement('style');
      style.textContent = css;
      shadow.append(style);
    }
    recourse.attend(shadow);
    const slot = document.createElement('div');
    Object.assign(slot, spoken);
    shadow.append(slot);
    slots.set(host, slot);
    worn.set(shadow, css);
    return slot;
  }

  // What we drew and the page removed is put back, but not for ever: so often within a second, and within a minute. What it
  // put elsewhere stands for what it is not about, so that is suffered less often.
  const MOST_IN_SECOND = 4;
  const MOST_IN_MINUTE = 40;
  const MOST_STRAYED = 4;
  const putBackAt = new WeakMap();
  const strayed = new WeakMap();
  const slots = new WeakMap();
  const plans = new WeakMap();
  const worn = new WeakMap();
  const homes = new WeakMap();
  let isTold = false;

  /** Puts a host where it belongs. Where the page does not leave it there, it shows nothing, and the shopper is told once. */
  function putBack(host, into) {
    const isMoved = homes.has(host) && homes.get(host) !== into;
    homes.set(host, into);
    if (host.parentNode === into) return;
    if (isMoved) {
      into.append(host);
      return;
    }
    const now = performance.now();
    const times = (putBackAt.get(host) ?? []).filter((at) => now - at < 60_000);
    if (host.isConnected) strayed.set(host, (strayed.get(host) ?? 0) + 1);
    if (times.length >= MOST_IN_MINUTE || strayed.get(host) > MOST_STRAYED) {
      giveUp(host);
      return;
    }
    if (times.length >= MOST_IN_SECOND && now - times.at(-MOST_IN_SECOND) < 1000) {
      host.remove();
      setTimeout(() => recourse.collectSoon(), 1000);
      return;
    }
    putBackAt.set(host, [...times, now]);
    into.append(host);
  }

  /** Where a host is now is where it belongs. */
  const settle = (host) => homes.set(host, host.parentNode);

  /** The page put a node somewhere. A host of ours goes back to where it belongs; where that is gone, it shows nothing. */
  function bringHome(node) {
    const home = homes.get(node);
    if (!home || !node.isConnected || node.parentNode === home) return;
    if (home.isConnected) putBack(node, home);
    else retire(node);
  }

  /** Takes a host away. The page may hold on to the host itself, so what is in it goes as well. */
  function retire(host) {
    const slot = slots.get(host);
    slot.replaceChildren();
    drawn.delete(slot);
    homes.delete(host);
    host.remove();
  }

  function giveUp(host) {
    retire(host);
    if (isTold) return;
    isTold = true;
    recourse.drawKeptOut();
  }

  // A text stands in the page as the style sheet's content of an element and not as text, for what is text a script of the
  // page can find, select and read, closed root or not.
  function wordsOf(text) {
    const element = document.createElement('data');
    element.value = text;
    return element;
  }

  function build(view) {
    const element = document.createElement(view.tag);
    if (view.class) element.className = view.class;
    if (view.text) element.append(wordsOf(view.text));
    if (view.href?.startsWith('https://')) element.href = view.href;
    // A press by the page's own script is not the shopper's.
    const heard = (event) => event.isTrusted && recourse.allows(element, event) && recourse.act(view.act, element);
    if (view.act) recourse.on(element, 'click', heard);
    plans.set(element, view);
    for (const child of view.children ?? []) element.append(build(child));
    return element;
  }

  /** Whether an element is what was drawn, and is styled as that was: a page may have found a way into the root of it. */
  function isAsDrawn(element) {
    const root = element.getRootNode();
    const styles = [...root.querySelectorAll('style')];
    const isStyled = styles.every((style) => style.textContent === worn.get(root)) && styles.length + root.adoptedStyleSheets.length === 1;
    const own = build(plans.get(element)).childNodes;
    const isSame = element.childNodes.length === own.length && [...own].every((each, n) => each.isEqualNode(element.childNodes[n]));
    return isStyled && isSame && !element.hasAttribute('style');
  }

  /** Draws a view in a place, unless it stands there already; says whether it was drawn. */
  function draw(slot, view) {
    const key = JSON.stringify(view);
    if (drawn.get(slot) === key) return false;
    drawn.set(slot, key);
    slot.replaceChildren(build(view));
    return true;
  }

  /** A view of words. */
  const words = (tag, text, children) => ({ tag, text, children });

  Object.assign(recourse, {
    bringHome,
    draw,
    isAsDrawn,
    isOurs: (node) => ours.has(node),
    putBack,
    retire,
    settle,
    shadowIn,
    speak,
    wear,
    words,
    wordsOf,
  });
})();
