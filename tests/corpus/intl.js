// The dates and amounts of the corpus, as a JavaScript engine's own Intl writes them: the same CLDR data and code that a
// browser gives every page, and none of ours. Run by Node, or in a browser.
//
// `table({ families, each, regional })`: `families` is how many sequences of days there are, `each` how many of them every
// style is written in, `regional` whether the languages' regional forms are wanted beside the language itself.

function table({ families, each, regional }) {
  const DAY = 86400000;
  // Days of one order's life, counted from the day it was placed, and of two older orders on the same page.
  const OFFSETS = {
    placed: 0,
    paid: 1,
    shipped: 2,
    delivered: 13,
    completed: 14,
    eta: 19,
    coupon: 21,
    disputed: 25,
    now: 35,
    earlier: 50,
    deadline: 51,
    older: -40,
    oldest: -81,
  };
  const names = Object.keys(OFFSETS);
  const tracked = ['placed', 'paid', 'shipped', 'delivered', 'eta'];

  // The first is required of the readers, like the two further ways of writing digits and years that shoppers meet. What
  // stands under `regional` may be read or not, but must not be misread.
  const LANGUAGES = {
    en: { tags: ['en-US', 'en-GB'], regional: ['en-AU', 'en-CA', 'en-IN', 'en-ZA'], currencies: ['USD', 'GBP', 'AUD'] },
    es: { tags: ['es-ES'], regional: ['es-MX', 'es-CL', 'es-PE', 'es-US'], currencies: ['EUR', 'CLP', 'MXN'] },
    fr: { tags: ['fr-FR'], regional: ['fr-CA', 'fr-BE', 'fr-CH'], currencies: ['EUR', 'CHF', 'CAD'] },
    de: { tags: ['de-DE'], regional: ['de-AT', 'de-CH'], currencies: ['EUR', 'CHF'] },
    it: { tags: ['it-IT'], regional: ['it-CH'], currencies: ['EUR'] },
    nl: { tags: ['nl-NL'], regional: ['nl-BE'], currencies: ['EUR'] },
    pl: { tags: ['pl-PL'], regional: [], currencies: ['PLN'] },
    'pt-BR': { tags: ['pt-BR'], regional: ['pt-PT'], currencies: ['BRL'] },
    ru: { tags: ['ru-RU'], regional: ['ru-UA', 'ru-KZ'], currencies: ['RUB'] },
    uk: { tags: ['uk-UA'], regional: [], currencies: ['UAH'] },
    cs: { tags: ['cs-CZ'], regional: [], currencies: ['CZK'] },
    tr: { tags: ['tr-TR'], regional: ['tr-CY'], currencies: ['TRY'] },
    ar: {
      tags: ['ar', 'ar-EG'],
      regional: ['ar-SA', 'ar-SA-u-ca-gregory', 'ar-IQ', 'ar-LB', 'ar-MA', 'ar-DZ', 'fa-IR'],
      currencies: ['SAR', 'AED'],
    },
    he: { tags: ['he-IL'], regional: ['he-IL-u-ca-hebrew'], currencies: ['ILS'] },
    ja: { tags: ['ja-JP'], regional: ['ja-JP-u-ca-japanese'], currencies: ['JPY'] },
    ko: { tags: ['ko-KR'], regional: [], currencies: ['KRW'] },
    th: { tags: ['th-TH', 'th-TH-u-nu-thai', 'th-TH-u-ca-gregory'], regional: [], currencies: ['THB'] },
    vi: { tags: ['vi-VN'], regional: [], currencies: ['VND'] },
    id: { tags: ['id-ID'], regional: ['ms-MY'], currencies: ['IDR'] },
  };

  const date = (month, day, more) => ({ year: 'numeric', month, day, ...more });
  const STYLES = {
    full: { dateStyle: 'full' },
    long: { dateStyle: 'long' },
    medium: { dateStyle: 'medium' },
    short: { dateStyle: 'short' },
    'month-name': date('long', 'numeric'),
    'month-short': date('short', 'numeric'),
    'month-short-padded': date('short', '2-digit'),
    'weekday-short': date('short', 'numeric', { weekday: 'short' }),
    'weekday-long': date('long', 'numeric', { weekday: 'long' }),
    'digits-padded': date('2-digit', '2-digit'),
    digits: date('numeric', 'numeric'),
  };
  // Nothing here must be read, and nothing here may be misread.
  const time = { hour: '2-digit', minute: '2-digit' };
  const TRAPS = {
    'year-of-two-digits': { year: '2-digit', month: 'short', day: 'numeric' },
    'month-of-one-letter': date('narrow', 'numeric'),
    'with-a-time': date('short', 'numeric', time),
    'digits-with-a-time': date('2-digit', '2-digit', time),
  };

  // A family starts on a day of its own; together they meet every month, both halves of it, and the turn of the year.
  const start = (family) => Date.UTC(2026, 0, 3) + ((family * 61) % 365) * DAY;
  const at = (family) => names.map((name) => start(family) + OFFSETS[name] * DAY);
  const iso = (ms) => new Date(ms).toISOString().slice(0, 10);
  const sequences = Array.from({ length: families }, (_, family) => ({ iso: at(family).map(iso), ms: at(family) }));

  const sheets = [];
  const tracks = [];
  const purses = [];
  let turn = 0;
  for (const [language, { tags, regional: further, currencies }] of Object.entries(LANGUAGES)) {
    for (const tag of regional ? [...tags, ...further] : tags) {
      const required = tags.includes(tag);
      const written = new Set();
      const used = new Set();
      for (const [style, options] of Object.entries(regional ? { ...STYLES, ...TRAPS } : STYLES)) {
        const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
        for (let n = 0; n < each; n += 1) {
          const family = turn++ % families;
          const text = at(family).map((ms) => format.format(ms));
          const key = at(0)
            .map((ms) => format.format(ms))
            .join('|');
          if (n === 0 && written.has(key)) break;
          written.add(key);
          const year = text.every((each) => /(^|\P{Nd})\p{Nd}{4}(\P{Nd}|$)/u.test(each));
          // The month is a number and the year does not come first: day and month cannot be told apart by looking.
          const parts = format.formatToParts(at(family)[0]).filter(({ type }) => ['day', 'month', 'year'].includes(type));
          const numeric = parts[0].type !== 'year' && parts.every(({ value }) => /^\p{Nd}+$/u.test(value));
          used.add(family);
          sheets.push({ language, tag, style, required: required && year && style in STYLES, numeric, family, text });
        }
      }
      const weekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
      const day = new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', timeZone: 'UTC' });
      for (const family of used) {
        const text = tracked.map((name) => {
          const ms = start(family) + OFFSETS[name] * DAY;
          const words = language === 'en' ? day.format(ms).replace(/^([A-Z][a-z]+) /, '$1. ') : day.format(ms);
          return `${weekday.format(ms)} | ${words} 18:39`;
        });
        tracks.push({ tag, family, text });
      }
    }
    purses.push(...purse(language, tags[0], [...new Set([...currencies, 'USD', 'KRW', 'KWD'])]));
  }
  return { names, tracked, families: sequences, sheets, tracks, purses };

  // Amounts: two units' prices, a total, a coupon, a tax.
  function purse(language, tag, currencies) {
    const AMOUNTS = [1390, 126597, 1234567, 500, 9211];
    const all = [];
    for (const currency of currencies) {
      for (const form of ['symbol', 'code']) {
        const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: form });
        const digits = format.resolvedOptions().minimumFractionDigits;
        const text = AMOUNTS.map((minor) => format.format(minor / 10 ** digits));
        // Three digits behind a lone mark may be thousands or thousandths, and some signs are those of several currencies.
        const plain = AMOUNTS.map((minor) => {
          const parts = format.formatToParts(minor / 10 ** digits);
          const kinds = parts.map((part) => part.type);
          const shared = parts.some(({ type, value }) => type === 'currency' && ['$', '¥', '￥'].includes(value.replace(/\p{Cf}/gu, '')));
          return !shared && (digits < 3 || (kinds.includes('group') && kinds.includes('decimal')));
        });
        all.push({ language, currency, form, digits, minor: AMOUNTS, text, plain });
      }
    }
    return all;
  }
}
