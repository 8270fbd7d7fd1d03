// Which elements are near what the shopper sees of the page. What is far away is neither read nor drawn on before it comes
// near, unless there is little of it anyway.
//
// What is drawn makes the browser lay out and paint the page anew, which costs as much as the page is long. So what comes near
// brings with it as many of the units behind it as came near before: a page that is scrolled through to its end is laid out
// anew a few times, and not once for each of its screens.

(() => {
  const { recourse } = globalThis;
  // So many elements are near wherever they are.
  const FEW = 12;
  // As far as one more screen above and below.
  const MARGIN = '100% 0%';
  // Most units that something brings with it.
  const MOST_ALONG = 50;

  const known = new WeakSet();
  const near = new WeakSet();
  // What ever came near; and the place of what did last, among the units.
  const came = new WeakSet();
  let last = 0;
  const hearers = [];

  function come(elements) {
    if (elements.length === 0) return;
    for (const element of elements) {
      near.add(element);
      came.add(element);
    }
    for (const hear of hearers) hear(elements);
  }

  /** The units that come with these: the next ones on the way that the shopper goes, down the page or up. */
  function along(newly) {
    const units = recourse.units();
    const at = units.indexOf(newly[0]);
    if (at < 0 || newly.every((element) => came.has(element))) return [];
    const isUp = at < last;
    last = at;
    const next = (isUp ? units.slice(0, at).reverse() : units.slice(at)).filter((unit) => !came.has(unit) && !newly.includes(unit));
    const before = units.filter((unit) => came.has(unit)).length;
    return next.slice(0, Math.min(before, MOST_ALONG));
  }

  const observer = new IntersectionObserver(
    (entries) => {
      const newly = [];
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) near.delete(target);
        else if (!near.has(target)) newly.push(target);
      }
      come([...newly, ...along(newly)]);
    },
    { rootMargin: MARGIN },
  );

  /**
   * Tells from now on when one of these elements comes near. Of few all are near at once, and nobody is told: `total` is how
   * many there are together with others like them.
   */
  function lookOut(elements, total) {
    const fresh = elements.filter((element) => !known.has(element));
    for (const element of fresh) known.add(element);
    for (const element of fresh) {
      if (total <= FEW) near.add(element);
      else observer.observe(element);
    }
  }

  /** Whatever is about to be printed is near. */
  const bringNear = (elements) => come(elements.filter((element) => !near.has(element)));

  Object.assign(recourse, { bringNear, isNear: (element) => near.has(element), lookOut, onNear: (hear) => hearers.push(hear) });
})();
