// Before a page is printed, what was left because it is far away is drawn; and what was not read yet says so.

(() => {
  const { recourse } = globalThis;
  const { bringNear, chipElements, drawChips, handleOf, unreadUnits, units, wanted } = recourse;

  addEventListener('beforeprint', () => {
    bringNear([...units(), ...chipElements()]);
    const { unread } = wanted();
    if (unread) drawChips(unreadUnits().map((unit) => ({ anchor: { at: handleOf(unit), order: '' }, view: unread })));
  });
})();
