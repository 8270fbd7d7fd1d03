// The chips at orders and lines: each at the end of its element, for as long as that stands for the same order.

(() => {
  const { recourse } = globalThis;
  const { draw, elementOf, exists, shadowIn } = recourse;

  const chips = new Map();

  function drawChip({ anchor, view }) {
    const element = elementOf(anchor.at);
    if (!element) return;
    let chip = chips.get(anchor.at);
    if (!chip) {
      const host = document.createElement('div');
      chip = { host, slot: shadowIn(host) };
      chips.set(anchor.at, chip);
    }
    chip.anchor = anchor;
    draw(chip.slot, view);
    recourse.putBack(chip.host, element);
  }

  /** The page may have swept a chip away with its own redrawing, or taken the whole element out for a while. */
  function putBackChips() {
    for (const [at, { host }] of chips) {
      const element = elementOf(at);
      if (element) recourse.putBack(host, element);
      if (!element && !exists(at)) chips.delete(at);
    }
  }

  /** Removes the chips for which `isStale` says so of the element they stand at. */
  function dropChips(isStale) {
    for (const [at, chip] of chips) {
      const element = elementOf(at);
      if (element && isStale(element, at)) {
        chip.host.remove();
        chips.delete(at);
      }
    }
  }

  const chipAnchors = () => [...chips.values()].map(({ anchor }) => anchor);

  Object.assign(recourse, { chipAnchors, drawChip, dropChips, putBackChips });
})();
