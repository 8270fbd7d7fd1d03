// Points at what is the page's own: a ring around an element that the shopper presses, never we. Only an order's own page
// and the dispute form have such, and only they load this.

(() => {
  const { recourse } = globalThis;
  const { draw, elementOf, shadowIn, words } = recourse;

  let ring;
  const pressed = new WeakSet();

  function dropRing() {
    ring?.stop();
    ring = undefined;
  }

  function drawPointers(pointers) {
    const whole = (element) => {
      let shown = element?.closest('button, a, [role="button"]') ?? element;
      // An upload is often hidden behind what is drawn for it.
      while (shown && shown.getBoundingClientRect().width < 2) shown = shown.parentElement;
      return shown?.ownerDocument === document ? shown : undefined;
    };
    const targets = pointers.map(({ at, words: text, quiet }) => ({ element: whole(elementOf(at)), text, quiet }));
    const target = targets.find(({ element }) => element && !pressed.has(element));
    if (!target || ring?.element === target.element) return;
    dropRing();
    const { element } = target;
    const host = document.createElement('div');
    const slot = shadowIn(host);
    draw(slot, { tag: 'div', class: target.quiet ? 'ring quiet' : 'ring', children: [words('span', target.text)] });
    const place = () => {
      if (!element.isConnected) return dropRing();
      const { left, top, width, height } = element.getBoundingClientRect();
      const box = slot.firstChild;
      box.style.transform = `translate(${left - 6}px, ${top - 6}px)`;
      box.style.width = `${width + 12}px`;
      box.style.height = `${height + 12}px`;
      box.classList.toggle('from-start', left + width < innerWidth / 2);
      return undefined;
    };
    const done = () => {
      pressed.add(element);
      dropRing();
    };
    const sizes = new ResizeObserver(place);
    const stop = () => {
      sizes.disconnect();
      removeEventListener('scroll', place, true);
      removeEventListener('resize', place);
      element.removeEventListener('click', done, true);
      host.remove();
    };
    ring = { element, place, stop };
    addEventListener('scroll', place, true);
    addEventListener('resize', place);
    element.addEventListener('click', done, true);
    document.documentElement.append(host);
    if (!target.quiet) element.scrollIntoView({ block: 'center' });
    sizes.observe(document.documentElement);
    sizes.observe(element);
    place();
  }

  Object.assign(recourse, {
    point: drawPointers,
    hasRing: () => ring !== undefined,
    // At most once for each frame.
    placeRing() {
      if (!ring || ring.isPlaced) return;
      ring.isPlaced = true;
      requestAnimationFrame(() => {
        if (!ring) return;
        ring.isPlaced = false;
        ring.place();
      });
    },
    dropRing(again) {
      if (again && ring) pressed.delete(ring.element);
      dropRing();
    },
  });
})();
