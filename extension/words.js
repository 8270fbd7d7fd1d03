// Puts words into a page of ours: what its markup names by `data-l10n-id` gets them as its text, by `data-l10n-label` as the name
// that is read aloud, by `data-l10n-placeholder` inside an empty field.

import { openLanguage, say, spoken } from './say.js';

const PLACES = [
  ['data-l10n-id', 'textContent'],
  ['data-l10n-label', 'ariaLabel'],
  ['data-l10n-placeholder', 'placeholder'],
];

/** Fetches the words of the shopper's language and puts them into this page. */
export async function openPage() {
  await openLanguage();
  Object.assign(document.documentElement, spoken());
  for (const element of document.querySelectorAll('[data-l10n-id], [data-l10n-placeholder]')) {
    for (const [attribute, property] of PLACES) {
      const id = element.getAttribute(attribute);
      if (id) element[property] = say(id);
    }
  }
}

/** What is said where a page of ours could not start, in the browser's own words: ours may not be there. */
export const notStarted = (error) => globalThis.chrome.i18n.getMessage('notStarted', [String(error?.message ?? error)]);
