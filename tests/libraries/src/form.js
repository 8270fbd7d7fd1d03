// What a test asks a page: what the framework itself holds, and which of the buttons that go on were pressed.

const pressed = [];

/** A handler for a button that goes on, submits or leaves; it does nothing but be counted. */
export const press = (id) => (event) => {
  event?.preventDefault?.();
  pressed.push(id);
};

window.presses = () => [...pressed];

/** Takes amounts as a form holds them: a number, or a decimal with a point. What is neither is told as it is. */
export const money = (held) => {
  if (held === null || held === undefined || held === '' || Number.isNaN(held)) return '';
  if (typeof held === 'number') return held.toFixed(2);
  return /^\d+(\.\d{1,2})?$/.test(held) ? Number(held).toFixed(2) : String(held);
};

/** `read` gives what the framework holds now; nothing chosen is the empty text. */
export const hold = (read) => {
  window.model = () => {
    const { received, reason, solution, amount, letter } = read();
    return { received: received ?? '', reason: reason ?? '', solution: solution ?? '', amount: money(amount), letter: letter ?? '' };
  };
};

/** Starts the page that the document asks for. */
export const start = (pages, mount) => mount(pages[document.body.dataset.page], document.getElementById('root'));
