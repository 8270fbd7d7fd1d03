// Starts the popup, which is drawn by the core's glue.

import init, { show_popup } from './pkg/recourse.js';

const main = document.getElementById('popup');
try {
  await init();
  await show_popup(main);
} catch (error) {
  main.textContent = `Recourse could not start: ${error?.message ?? error}. Close this and open it again.`;
}
