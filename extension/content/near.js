// Which elements are near what the shopper sees of the page. What is far away is neither read nor drawn on before it comes
// near, unless there is little of it anyway.

(() => {
  const { recourse } = globalThis;
  // So many elements are near wherever they are.
  const FEW = 12;
  // As far as one more screen above and below.
  const MARGIN = '100% 0%';

  const known = new WeakSet();
  const near = new WeakSet();
  const hearers = [];

  function come(elements) {
    if (elements.length === 0) return;
    for (const element of elements) near.add(element);
    for (const hear of hearers) hear(elements);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      const newly = [];
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) near.delete(target);
        else if (!near.has(target)) newly.push(target);
      }
      come(newly);
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
