// All that presses, strikes or tells a page of a change: nothing else of ours does. What could send, confirm, cancel or lead
// away is refused here, whatever was planned, and no key is ever Enter, which a form may take for its next step.

(() => {
  const { fold, form } = globalThis.recourse;

  const tell = (element, type, Kind, more) => element.dispatchEvent(new Kind(type, { bubbles: true, composed: true, ...more }));

  function tellOfChange(element, isQuiet) {
    tell(element, 'input', InputEvent);
    if (isQuiet) return;
    tell(element, 'change', Event);
    tell(element, 'focusout', FocusEvent);
    tell(element, 'blur', FocusEvent, { bubbles: false });
  }

  /** Tells an editor what is about to be typed, and says whether it does that itself. */
  const tellBefore = (element, inputType, data) => !tell(element, 'beforeinput', InputEvent, { inputType, data, cancelable: true });

  // What its words say it does. An entry of a list may say anything but that alone.
  function isOfNeverWords(element, isEntry) {
    const text = fold(element.textContent).toLowerCase();
    if (!text || text.length > 80) return false;
    const words = text
      .split(/[^\p{L}\p{M}]+/u)
      .filter(Boolean)
      .join(' ');
    const isWord = (word) =>
      /^\p{Script=Latin}|^\p{Script=Cyrillic}/u.test(word) ? ` ${words} `.includes(` ${word} `) : words.includes(word);
    return form.selectors.never_words.some((word) => (isEntry ? words === word : isWord(word)));
  }

  /** Whatever a plan says, what could send the form, or agree to something, is never pressed. */
  function refuseToSend(element, as = 'press') {
    const never = form.selectors[`never_${as}`];
    const button = element.closest('button, input');
    const isSender = Boolean(button?.form) && ['submit', 'image', 'reset'].includes(button.type);
    const isTold = element.closest(
      '[role="combobox"], [aria-haspopup="listbox"], [role="option"], [role="radio"], [role="treeitem"], [aria-pressed], input',
    );
    if (isSender || element.closest(never) || (!isTold && isOfNeverWords(button ?? element, as === 'choose'))) throw new Error('refused');
  }

  /**
   * Presses as a pointer does: to `open` a list, or to `choose` what the list has that a press before this one brought. A list
   * may put another entry into the same element as the pointer comes near: `isStill` is asked whether it is what was meant.
   * Says whether it was pressed.
   */
  function press(element, as, isStill = () => true) {
    refuseToSend(element, as);
    const { left, top, width, height } = element.getBoundingClientRect();
    const place = { cancelable: true, button: 0, clientX: left + width / 2, clientY: top + height / 2, detail: 1 };
    for (const type of ['pointerover', 'mouseover', 'mousemove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      if (type === 'pointerdown' && !isStill()) return false;
      if (type === 'click' && element.isConnected && !isStill()) return true;
      if (type.startsWith('pointer')) tell(element, type, PointerEvent, { ...place, pointerType: 'mouse', pointerId: 1, isPrimary: true });
      else tell(element, type, MouseEvent, place);
    }
    return true;
  }

  /** Comes near an element inside a box as a pointer does, or goes away: a page may show a button only meanwhile. */
  function hover(element, box, isNear) {
    for (let each = element; each && box.contains(each); each = each.parentElement) {
      tell(each, isNear ? 'pointerenter' : 'pointerleave', PointerEvent, { bubbles: false, pointerType: 'mouse' });
      tell(each, isNear ? 'mouseenter' : 'mouseleave', MouseEvent, { bubbles: false });
    }
    for (const type of isNear ? ['pointerover', 'mouseover', 'mousemove'] : ['pointerout', 'mouseout'])
      tell(element, type, type.startsWith('pointer') ? PointerEvent : MouseEvent);
  }

  /** Presses beside everything: what was opened closes, and nothing is chosen. */
  function pressBeside() {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      tell(document.documentElement, type, type.startsWith('pointer') ? PointerEvent : MouseEvent, { button: 0 });
    }
  }

  function check(radio) {
    refuseToSend(radio);
    radio.click();
  }

  const KEYS = ['ArrowDown', 'ArrowUp', 'Backspace', 'Escape', ' '];
  function strike(element, key) {
    refuseToSend(element, 'choose');
    if (!KEYS.includes(key)) throw new Error('refused');
    const code = key === ' ' ? 'Space' : key;
    for (const type of ['keydown', 'keyup']) tell(element, type, KeyboardEvent, { key, code, cancelable: true });
  }

  /** A list that is drawn as it is scrolled need not wait for a frame to draw. */
  const tellOfScroll = (element) => tell(element, 'scroll', Event, { bubbles: false });

  Object.assign(form, { check, hover, press, pressBeside, strike, tellBefore, tellOfChange, tellOfScroll });
})();
