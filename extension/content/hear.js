// Hears what happens in what we draw, and lets the page hear none of it.
//
// In Firefox an event says to whoever hears it where it began (`originalTarget`, `explicitOriginalTarget`, `rangeParent`), in a
// closed root as well: a pointer that moves over us would lead the page into it. There such an event is taken off its way
// before the page's own listeners, which came later, and handed on from here.

(() => {
  const { recourse } = globalThis;
  const leads = 'openOrClosedShadowRoot' in document.documentElement;
  const TYPES =
    'auxclick beforeinput beforetoggle blur change click compositionend compositionstart compositionupdate contextmenu copy cut ' +
    'dblclick DOMMouseScroll drag dragend dragenter dragleave dragover dragstart drop focus focusin focusout gotpointercapture ' +
    'input keydown keypress keyup lostpointercapture mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup ' +
    'MozMousePixelScroll paste pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup ' +
    'select selectstart toggle touchcancel touchend touchmove touchstart wheel';

  const roots = new WeakSet();
  const listeners = new WeakMap();

  /** Calls a listener with each event of a type that begins at or in a node of ours. */
  function on(node, type, listener) {
    // An event from one element of a root to another of the same ends at the root, and nobody outside hears it.
    node.addEventListener(type, listener);
    if (!leads) return;
    if (node instanceof ShadowRoot) roots.add(node);
    const all = listeners.get(node) ?? [];
    listeners.set(node, [...all, { type, listener }]);
  }

  const isInside = (node) => node instanceof Node && roots.has(node.getRootNode());

  function take(event) {
    const { type, originalTarget, explicitOriginalTarget, rangeParent } = event;
    if (![originalTarget, explicitOriginalTarget, rangeParent].some(isInside)) return;
    event.stopImmediatePropagation();
    if (!isInside(originalTarget)) return;
    const { detail, isTrusted, key } = event;
    const target = originalTarget instanceof Element ? originalTarget : originalTarget.parentElement;
    const told = { type, target, detail, isTrusted, key, relatedTarget: null, preventDefault: () => event.preventDefault() };
    for (let each = target; each; each = each.parentNode) {
      for (const one of listeners.get(each) ?? []) if (one.type === type) one.listener(told);
    }
  }

  /** Begins to hear, or begins anew: a page that opens itself anew takes all listeners away. */
  function hear() {
    if (leads) for (const type of TYPES.split(' ')) addEventListener(type, take, true);
  }
  hear();

  Object.assign(recourse, { hear, on });
})();
