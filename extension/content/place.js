// Where the panel stands: beside what the page asks the shopper to press, to fill in or to read there, and never over it. It
// moves, then shrinks, then folds to a bar.

(() => {
  const { recourse } = globalThis;
  // In CSS pixels. A window up to NARROW wide has no room beside a form.
  const NARROW = 640;
  const EDGE = 16;
  const GAP = 6;
  // A panel lower than this is better folded.
  const LEAST = 220;
  const MUCH = 1.3;
  // How far above and below a field its label, its counter and its complaint stand; a narrow window breaks a label into two lines.
  const AROUND = 28;
  const ABOVE_NARROW = 52;
  // In milliseconds: how long the page has rested when it is looked at again.
  const REST = 150;
  const FIELDS = 'input:not([type="hidden"]), select, textarea, [contenteditable], [role="textbox"], [role="combobox"]';
  const PRESSED =
    'button, summary, label, [role="button"], [role="radio"], [role="checkbox"], [role="option"], [role="tab"], [onclick], [tabindex="0"], a:not([href^="http"]):not([href^="/"])';

  // What a hidden input is pressed by has a box, where it has none itself.
  function boxOf(element) {
    for (let each = element, n = 0; each && n < 4; each = each.parentElement, n++) {
      const box = each.getBoundingClientRect();
      if (box.width > 1 && box.height > 1) return box.width * box.height < innerWidth * innerHeight * 0.6 ? box : undefined;
      if (element.localName !== 'input') return undefined;
    }
    return undefined;
  }

  const isSeen = (element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

  /** What of the window must stay clear, as boxes in it, each with the box of the control alone. */
  function taken() {
    const found = [];
    const look = (root, x, y) => {
      const add = (selector, above, below) => {
        for (const element of root.querySelectorAll(selector)) {
          if (element.localName !== 'input' && !isSeen(element)) continue;
          const box = boxOf(element);
          if (!box) continue;
          const own = { top: box.top + y - GAP, bottom: box.bottom + y + GAP };
          const [top, bottom] = [own.top - above, own.bottom + below];
          if (bottom > 0 && top < innerHeight) found.push({ left: box.left + x, right: box.right + x, top, bottom, own });
        }
      };
      add(FIELDS, innerWidth < NARROW ? ABOVE_NARROW : AROUND, AROUND);
      add(PRESSED, 0, 0);
      for (const frame of root.querySelectorAll('iframe')) {
        const { left, top } = frame.getBoundingClientRect();
        try {
          if (frame.contentDocument) look(frame.contentDocument, x + left, y + top);
        } catch {
          // Another site's.
        }
      }
      for (const host of root.querySelectorAll('*')) if (host.shadowRoot) look(host.shadowRoot, x, y);
    };
    look(document, 0, 0);
    return found;
  }

  // What is free between two verticals, down to `floor`, from below to above.
  function freeBetween({ left, right }, floor, boxes) {
    const free = [];
    let from = EDGE;
    for (const box of boxes.filter((each) => each.left < right && each.right > left).sort((one, other) => one.top - other.top)) {
      if (box.top > from) free.unshift({ top: from, bottom: Math.min(box.top, floor) });
      from = Math.max(from, box.bottom);
    }
    if (floor > from) free.unshift({ top: from, bottom: floor });
    return free;
  }

  const high = ({ top, bottom }) => bottom - top;

  let placed;

  /** Finds a place for the panel; where nothing is free for it, it is folded, unless the shopper has just opened it. */
  function place() {
    const { element, fold, opened } = placed;
    element.removeAttribute('style');
    fold(false);
    // Without a place of its own it stands as low and as far to the right as what is fixed can, scroll bars aside.
    const { right: last, bottom: floor } = element.getBoundingClientRect();
    const isNarrow = innerWidth < NARROW;
    const boxes = taken();

    const placesOf = (sides, clear = boxes) => sides.flatMap((side) => freeBetween(side, floor, clear).map((gap) => ({ gap, side })));
    const atEdges = (width) => [
      { left: last - width, right: last },
      { left: EDGE, right: EDGE + width },
    ];
    const standAt = ({ gap, side }) =>
      Object.assign(element.style, {
        insetInline: `${side.left}px auto`,
        insetBlockEnd: `${floor + EDGE - gap.bottom}px`,
        width: `${side.right - side.left}px`,
        maxWidth: 'none',
        maxHeight: `${high(gap)}px`,
      });

    if (opened || (opened === undefined && !isNarrow)) {
      const { width, height } = element.getBoundingClientRect();
      const all = placesOf(atEdges(width));
      // Another place is worth going to only where it is much larger.
      const most = all.reduce((one, other) => (high(other.gap) > high(one.gap) * MUCH ? other : one), all[0]);
      const best = all.find(({ gap }) => high(gap) >= height) ?? most;
      const isRoom = best && high(best.gap) >= Math.min(LEAST, height);
      if (isRoom) standAt(best);
      if (isRoom || opened) return;
    }
    fold(true);
    const { width, height } = element.getBoundingClientRect();
    const bar = { left: EDGE, right: last };
    const sides = isNarrow ? [bar] : atEdges(width);
    const isRoom = ({ gap }) => high(gap) >= height;
    // Where controls stand close, it may come near them rather than over one.
    const near = boxes.map((each) => ({ ...each, ...each.own }));
    const best = placesOf(sides).find(isRoom) ?? placesOf(sides, near).find(isRoom);
    if (best) standAt(best);
    else if (isNarrow) standAt({ gap: { top: EDGE, bottom: floor }, side: bar });
  }

  // It stays where it is for as long as it covers nothing there.
  function lookAgain() {
    if (!placed?.element.isConnected) return;
    const box = placed.element.getBoundingClientRect();
    const isOver = (each) => each.left < box.right && each.right > box.left && each.top < box.bottom && each.bottom > box.top;
    const isInside = box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    if (!isInside || taken().some(isOver)) place();
  }

  let resting;
  const atRest = (then) => {
    clearTimeout(resting);
    resting = setTimeout(then, REST);
  };
  const onResize = () => atRest(() => placed?.element.isConnected && place());
  const onChange = () => atRest(lookAgain);

  /** Keeps the panel off what it must not cover, from now on. `opened` tells what the shopper chose, if they did. */
  function keepClear(element, fold, opened) {
    if (!placed) {
      window.addEventListener('resize', onResize);
      for (const name of ['scroll', 'pointerup', 'keyup', 'transitionend', 'animationend'])
        document.addEventListener(name, onChange, { capture: true, passive: true });
      new ResizeObserver(onChange).observe(document.body ?? document.documentElement);
    }
    placed = { element, fold, opened };
    place();
  }

  Object.assign(recourse, { keepClear });
})();
