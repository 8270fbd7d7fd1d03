// Puts what the core tells into words: Fluent's messages from locales/*.ftl, with days, numbers and lists by Intl.

import { languages } from './pkg/data.js';
import { records } from './records.js';
import './vendor/fluent.js';

const { FluentBundle, FluentNumber, FluentResource } = globalThis.FluentBundle;
const { i18n, runtime } = globalThis.chrome;
// It has every message: where a language has none, it is said in English.
const ENGLISH = 'en';
const MINUTE = 60_000;

// In these every place of a message is kept apart from what stands around it.
const RIGHT_TO_LEFT = ['ar', 'he'];

let language;
/** Fetches the words of a language: the shopper's, if none is named. Until then nothing can be said. */
export async function openLanguage(locale) {
  const wanted = locale ?? (await chosen());
  if (language?.locale !== wanted) language = await languageOf(wanted);
}

/** In which language everything is said, and in which direction that is written. */
export function spoken() {
  const lang = fileOf(language.locale) ?? ENGLISH;
  return { lang, dir: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr' };
}

// The language that the shopper chose, or else the one that the browser itself chose among ours, so that what the browser says
// of us is in the same; with the country, where that is known.
async function chosen() {
  const { settings } = await records.get(['settings']);
  const [language, own] = [settings?.language ?? i18n.getMessage('language'), i18n.getUILanguage()];
  return own.split('-')[0] === language ? own : language;
}

const fileOf = (locale) => [locale, locale.split('-')[0]].find((tag) => languages.includes(tag));

async function languageOf(locale) {
  const bundles = await Promise.all(
    [...new Set([fileOf(locale) ?? ENGLISH, ENGLISH])].map(async (tag) => {
      const file = await fetch(runtime.getURL(`locales/${tag}.ftl`));
      // Where English steps in, its numbers and plurals are English as well.
      const bundle = new FluentBundle(locale.startsWith(tag) ? locale : tag, { useIsolating: RIGHT_TO_LEFT.includes(tag) });
      for (const error of bundle.addResource(new FluentResource(await file.text()))) console.error(tag, error);
      return bundle;
    }),
  );
  // Days of the site's own calendar, wherever the shopper is: the site has no other.
  /** @type {Intl.DateTimeFormatOptions} */
  const day = { calendar: 'gregory', timeZone: 'UTC', month: 'short', day: 'numeric' };
  /** @type {Intl.DateTimeFormatOptions} */
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  return {
    locale,
    bundles,
    days: new Intl.DateTimeFormat(locale, day),
    daysOfYears: new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }),
    // The site writes its own times by 24 hours as well.
    times: new Intl.DateTimeFormat(locale, { ...day, ...time }),
    timesOfYears: new Intl.DateTimeFormat(locale, { ...day, ...time, year: 'numeric' }),
    lists: new Intl.ListFormat(locale),
    series: new Intl.ListFormat(locale, { type: 'unit' }),
    amounts: (digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  };
}

/**
 * The same with every message in words, however deep it stands.
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function inWords(value) {
  if (Array.isArray(value)) return /** @type {T} */ (value.map(inWords));
  if (value === null || typeof value !== 'object') return value;
  if (isTold(value)) return /** @type {T} */ (textOf(value));
  return /** @type {T} */ (Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inWords(member)])));
}

/** Whether something is a message, or several. */
export const isTold = (value) => Object(value) === value && ('say' in value || 'several' in value || 'in-lines' in value);

/** What the core tells, in words: words as they are, a message, several of them, or lines. */
export function textOf(told) {
  if (typeof told === 'string') return told;
  if ('in-lines' in told) return told['in-lines'].map(textOf).join('\n');
  return 'several' in told ? told.several.map(textOf).join(plain('between-sentences')) : message(told);
}

function message({ say: id, with: args }) {
  return say(id, args);
}

/** A message by its id. What is put in its places has the shapes in which the core tells it: a number, `{ name }`, … */
export function say(id, args = {}) {
  const places = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, argument(value)]));
  return Object.values(places).reduce(withOneStop, plain(id, places));
}

// A day may end in a full stop of its own (`5 янв.`): at the end of a sentence that is enough.
const withOneStop = (words, place) => (typeof place === 'string' && place.endsWith('.') ? words.replaceAll(`${place}.`, place) : words);

function plain(id, args) {
  const bundle = language?.bundles.find((each) => each.hasMessage(id));
  // A message that no file has is told by its name: something is there to be read, and to be reported.
  if (!bundle) return id;
  const errors = [];
  const words = bundle.formatPattern(bundle.getMessage(id).value, args, errors);
  for (const error of errors) console.error(id, error);
  return words;
}

// Words of ours inside a message. Where nothing but marks stands outside of their own places, they would be laid out from left to
// right in any language.
const inItsDirection = (words) => (spoken().dir === 'rtl' ? `\u2067${words}\u2069` : words);

function argument(value) {
  if (typeof value === 'number') return new FluentNumber(value);
  // Which of several it is: a message chooses by it.
  if (typeof value === 'string') return value;
  if (isTold(value)) return inItsDirection(textOf(value));
  // Kept apart from the words around it, whatever is written in it and in whichever direction.
  if ('name' in value) return `\u2068${value.name}\u2069`;
  if ('listed' in value) return inItsDirection(language.series.format(value.listed.map(textOf)));
  if ('minutes' in value)
    return (value.year ? language.timesOfYears : language.times).format(Date.parse(value.day) + value.minutes * MINUTE);
  if ('day' in value) return (value.year ? language.daysOfYears : language.days).format(new Date(value.day));
  return language.lists.format(value.sums.map(sum));
}

const sum = ({ currency, minor, digits }) => plain('sum', { currency, amount: language.amounts(digits).format(minor / 10 ** digits) });
