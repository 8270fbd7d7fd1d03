import { createApp, reactive } from 'vue';
import { hold, press, start } from './form.js';

/**
 * A page of Vue: `template` sees the words as `w`, the state as `form`, and `press`; `more` gives what else it needs.
 * What the page tells of itself is `form`, a reactive object.
 */
export const page = ({ words, first = {}, template, components, more = () => ({}), plugins = [], read = (form) => form }) => (root) => {
  const form = reactive({ received: '', reason: '', solution: '', amount: '', letter: '', ...first });
  hold(() => read(form));
  const app = createApp({ template, components, setup: () => ({ w: words, form, press, ...more(form) }) });
  for (const plugin of plugins) app.use(plugin);
  app.mount(root);
};

export const run = (pages) => start(pages, (mount, root) => mount(root));
