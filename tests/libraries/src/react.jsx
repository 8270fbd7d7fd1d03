import { useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hold, start } from './form.js';

export const empty = { received: '', reason: '', solution: '', amount: '', letter: '' };

/** A form's state as React committed it last; `read` tells it in the shape that is asked for. `set(name)` gives a handler that takes the new value. */
export function useModel(first = empty, read = (model) => model) {
  const [model, setModel] = useState(first);
  useLayoutEffect(() => hold(() => read(model)));
  const set = (name) => (value) => setModel((now) => ({ ...now, [name]: value }));
  return [model, set];
}

export const typed = (take) => (event) => take(event.target.value);

export const run = (pages) => start(pages, (Page, root) => createRoot(root).render(<Page />));
