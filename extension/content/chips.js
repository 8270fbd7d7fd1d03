// The chips at orders and lines: each at the end of its element, for as long as that stands for the same order. What is far
// away is only drawn once it comes near.

(() => {
  const { recourse } = globalThis;
  const { draw, elementOf, exists, handleOf, isNear, lookOut, putBack, retire, shadowIn } = recourse;

  const chips = new WeakMap();
  const handles = new Set();
  // The elements with chips in each unit.
  const inUnit = new WeakMap();
  // Chips whose elements are not there yet, by what they are of.
  const ahead = new Map();

  function place(element) {
    const chip = chips.get(element);
    if (!chip.host) {
      chip.host = document.createElement('div');
      chip.slot = shadowIn(chip.host);
    }
    draw(chip.slot, chip.view);
    putBack(chip.host, element);
  }

  /** Draws these chips; nothing of the page is measured in between. */
  function drawChips(all) {
    const elements = [];
    for (const { anchor, view } of all) {
      if (!anchor.at) ahead.set(anchor.order, { anchor, view });
      const element = elementOf(anchor.at);
      if (!element) continue;
      chips.set(element, { ...chips.get(element), anchor, view });
      handles.add(anchor.at);
      const unit = recourse.unitAt(element) ?? element;
      inUnit.set(unit, (inUnit.get(unit) ?? new Set()).add(element));
      elements.push(element);
    }
    lookOut(elements, elements.length);
    elements.filter(isNear).forEach(place);
  }

  /** The element of a chip that was told ahead is there. */
  function drawAhead(element, order) {
    const chip = ahead.get(order);
    if (!chip) return;
    ahead.delete(order);
    drawChips([{ anchor: { ...chip.anchor, at: handleOf(element) }, view: chip.view }]);
    recourse.guardAhead?.(element, order);
  }

  function drop(element) {
    const { anchor, host } = chips.get(element);
    if (host) retire(host);
    chips.delete(element);
    handles.delete(anchor.at);
  }

  /** Removes the chips in a unit for whose handles `isStale` says so. */
  function dropChips(unit, isStale) {
    for (const element of inUnit.get(unit) ?? []) {
      if (!isStale(chips.get(element).anchor.at)) continue;
      drop(element);
      inUnit.get(unit).delete(element);
    }
  }

  /** The page may have swept chips away with its own redrawing of a unit. */
  function restoreChips(unit) {
    for (const element of inUnit.get(unit) ?? []) {
      const { host } = chips.get(element);
      if (host && element.isConnected) putBack(host, element);
    }
  }

  function chipElements() {
    const found = [];
    for (const at of handles) {
      const element = elementOf(at);
      if (element) found.push(element);
      else if (!exists(at)) handles.delete(at);
    }
    return found;
  }

  recourse.onNear((elements) => elements.filter((element) => chips.has(element)).forEach(place));

  Object.assign(recourse, {
    chipAnchors: () => chipElements().map((element) => chips.get(element).anchor),
    chipElements,
    drawChips,
    drawAhead,
    dropChips,
    hasAhead: () => ahead.size > 0,
    restoreChips,
  });
})();
