// Puts words into a page of ours: what its markup names by `data-l10n-id` gets them as its text, by `data-l10n-label` as the name
// that is read aloud, by `data-l10n-placeholder` inside an empty field.

import { openLanguage, say } from './say.js';

const PLACES = [
  ['id', 'textContent'],
  ['label', 'ariaLabel'],
  ['placeholder', 'placeholder'],
];

/** Fetches the words of the shopper's language and puts them into this page. */
export async function openPage() {
  Object.assign(document.documentElement, await openLanguage());
  for (const [name, property] of PLACES) {
    for (const element of document.querySelectorAll(`[data-l10n-${name}]`))
      element[property] = say(element.getAttribute(`data-l10n-${name}`));
  }
}
