// All that presses, strikes or tells a page of a change: nothing else of ours does. What could send, confirm or cancel is
// refused here, whatever was planned, and no key is ever Enter, which a form may take for its next step.

(() => {
  const { form } = globalThis.recourse;

  function tell(element, type, Kind, more) {
    element.dispatchEvent(new Kind(type, { bubbles: true, composed: true, ...more }));
  }

  function tellOfChange(element) {
    tell(element, 'input', InputEvent);
    tell(element, 'change', Event);
    tell(element, 'focusout', FocusEvent);
  }

  // Whatever a plan says, what could send the form is never pressed.
  function refuseToSend(element) {
    const button = element.closest('button, input');
    if (element.closest(form.selectors.never_press) || (button?.form && ['submit', 'image', 'reset'].includes(button.type))) throw new Error('refused');
  }

  function press(element) {
    refuseToSend(element);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      tell(element, type, type.startsWith('pointer') ? PointerEvent : MouseEvent, { cancelable: true, button: 0 });
    }
  }

  function check(radio) {
    refuseToSend(radio);
    radio.click();
  }

  const KEYS = ['ArrowDown', 'Escape', ' '];
  function strike(element, key) {
    refuseToSend(element);
    if (!KEYS.includes(key)) throw new Error('refused');
    for (const type of ['keydown', 'keyup']) tell(element, type, KeyboardEvent, { key, code: key, cancelable: true });
  }

  Object.assign(form, { check, press, strike, tellOfChange });
})();
