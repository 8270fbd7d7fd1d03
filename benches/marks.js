// Runs in the page's own world while a load is traced: marks when the first card is there, when it has been painted, and when
// the first chip that can be seen has. Nothing is laid out for it that the page would not lay out anyway.

(() => {
  const afterPaint = (name) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark(name);
      port2.postMessage(0);
    });
  let hasCards = false;
  let hasChip = false;
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const { top, bottom } = target.getBoundingClientRect();
      if (hasChip || contentRect.height === 0 || bottom < 0 || top > innerHeight) continue;
      hasChip = true;
      afterPaint('bench:chip');
    }
    if (hasChip) sizes.disconnect();
  });
  new MutationObserver((records, observer) => {
    if (!hasCards && document.querySelector('.order-item')) {
      hasCards = true;
      performance.mark('bench:cards');
      afterPaint('bench:painted');
    }
    if (hasChip) return observer.disconnect();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.localName === 'div' && !node.className && node.closest('.order-item')) sizes.observe(node);
    }
    return undefined;
  }).observe(document, { childList: true, subtree: true });
})();
