// The shopper's choices and files on the options page. The fields are the choices by name; what they may be is decided by
// the core.

import { ask } from './ask.js';
import { languages } from './pkg/data.js';
import { records } from './records.js';
import { save } from './save.js';
import { openLanguage, say } from './say.js';

const { permissions } = globalThis.chrome;
const part = (id) => document.getElementById(id);
const typedIn = (id) => /** @type {HTMLInputElement} */ (part(id)).value;
const form = /** @type {HTMLFormElement} */ (part('choices'));
const said = part('said');
const tell = (words) => {
  said.textContent = words;
  said.scrollIntoView({ block: 'nearest' });
};

// What the core or this page expected is a sentence in the shopper's language; what went wrong inside is English without an end.
const sentence = (words) => (/[\p{Script=Latin}\d)`]$/u.test(words) ? `${words}.` : words);
const failure = (id, { message }) => say(id, { why: sentence(message) });

const UNITS = { d: 24, h: 1 };
// How a choice is written in its field, and read from it.
const KINDS = {
  // Nothing is chosen where it is the browser's.
  language: { read: (text) => text || null, write: (tag) => tag ?? '' },
  number: { read: (text) => Number(text), write: String },
  minutes: {
    read: (text) => (text === '' ? null : Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))),
    write: (minutes) =>
      minutes == null ? '' : [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':'),
  },
  spans: {
    read: (text) => {
      const hours = text.split(',').map((span) => Number.parseFloat(span) * UNITS[span.trim().slice(-1)]);
      if (hours.every(Number.isInteger)) return hours;
      throw new Error(say('choice-no-span', { text: { name: text } }));
    },
    write: (hours = []) => hours.map((each) => (each % 24 ? `${each} h` : `${each / 24} d`)).join(', '),
  },
};

function tellSync({ said }) {
  part('sync-said').textContent = said ?? '';
  part('promise').hidden = said != null;
}

// The fields of one choice: a range is one choice of two fields, whichever of them is changed.
const rangeOf = (field) => field.closest('[data-range]');
const fieldsOf = (field) => [...(rangeOf(field)?.querySelectorAll('input') ?? [field])];
const valueOf = (field) => (field.type === 'checkbox' ? field.checked : KINDS[field.dataset.kind].read(field.value));

// What became of a choice stands beside its fields, in view.
const beside = new WeakMap();
function sayBeside(field, words, isBad) {
  const around = rangeOf(field) ?? field.closest('label');
  let note = beside.get(around);
  if (!note) {
    note = document.createElement('p');
    note.role = 'status';
    beside.set(around, note);
    around.after(note);
  }
  note.className = isBad ? 'beside bad' : 'beside';
  note.textContent = words;
  for (const each of fieldsOf(field)) each.ariaInvalid = String(isBad);
  note.scrollIntoView({ block: 'nearest' });
}

// Each language by its own name, which whoever speaks it can read.
function offerLanguages() {
  const nameOf = (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
  const offered = languages.map((tag) => Object.assign(new Option(nameOf(tag), tag), { lang: tag }));
  part('language').replaceChildren(new Option(say('options-language-browser'), ''), ...offered);
}

let chosen;
async function write(field) {
  const { permission } = field.dataset;
  // What was allowed may have been taken back in the browser's own settings.
  const isAllowed = !permission || (await permissions.contains({ permissions: [permission] }));
  const value = chosen[field.name];
  if (field.type === 'checkbox') field.checked = value === true && isAllowed;
  else field.value = KINDS[field.dataset.kind].write(value);
}

// The fields show what holds.
async function writeAll(fields) {
  for (const field of fields) await write(field);
}

// A range that was left as it cannot be shows what holds again; one that was only begun stays as it is.
async function leave({ target, relatedTarget }) {
  const range = rangeOf(target);
  const isLeft = range && !range.contains(relatedTarget);
  if (isLeft && target.ariaInvalid === 'true') await writeAll(fieldsOf(target));
}

async function fill() {
  const answer = await ask('choices');
  chosen = answer.settings;
  tellSync(answer);
  const fields = /** @type {HTMLInputElement[]} */ ([...form.elements]);
  await writeAll(fields.filter(({ name }) => name));
}

async function choose({ target }) {
  const { permission } = target.dataset;
  // Only a press may ask for it, so it is asked before anything else.
  if (permission && target.checked && !(await permissions.request({ permissions: [permission] }))) {
    await write(target);
    sayBeside(target, say('choice-not-allowed'), true);
    return;
  }
  const fields = fieldsOf(target);
  const range = rangeOf(target);
  if (range && new Set(fields.map(({ value }) => value === '')).size > 1) {
    // Begun, and kept on the screen until the other end is there.
    sayBeside(target, say('options-quiet-range'), false);
    return;
  }
  try {
    const settings = { ...chosen };
    for (const field of fields) settings[field.name] = valueOf(field);
    const { refused } = await ask({ choose: { settings } });
    if (refused) throw new Error(refused);
    // Everything on this page is said anew.
    if (target.name === 'language') {
      location.reload();
      return;
    }
    await fill();
    sayBeside(target, say('choice-kept'), false);
  } catch (error) {
    // Whoever is still at a range may be on the way to its other end.
    if (!range?.contains(document.activeElement)) await writeAll(fields);
    sayBeside(target, failure('choice-refused', error), true);
  }
}

async function hand(kind) {
  const { file } = await ask({ export: { kind } });
  save(file);
  tell(say('file-saved', { name: { name: file.name } }));
}

async function bringBack({ target }) {
  let file;
  try {
    file = JSON.parse(await target.files[0].text());
  } catch {
    tell(say('choice-no-json'));
    return;
  }
  const { refused, panel } = await ask({ import: { file } });
  tell(refused ?? panel.children.map(({ text }) => text).join(' '));
}

const safely = (work) => (event) => work(event).catch((error) => tell(failure('choice-failed', error)));

form.addEventListener('change', safely(choose));
form.addEventListener('focusout', safely(leave));
form.addEventListener('submit', (event) => event.preventDefault());
for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-export]'))) {
  button.addEventListener(
    'click',
    safely(() => hand(button.dataset.export)),
  );
}
document.getElementById('import').addEventListener('change', safely(bringBack));
document.getElementById('forget-one').addEventListener(
  'click',
  safely(async () => {
    const order = typedIn('order').trim();
    if (!/^\d{6,24}$/.test(order)) throw new Error(say('choice-no-order'));
    await ask({ forget: { order } });
    tell(say('forgotten-order', { number: { name: order } }));
  }),
);
document.getElementById('forget-since').addEventListener(
  'click',
  safely(async () => {
    const since = new Date(typedIn('since')).getTime();
    if (!since) throw new Error(say('choice-no-since'));
    const { said } = await ask({ 'forget-since': { since } });
    tell(said);
  }),
);
// Pressed once, it asks to be pressed again; left, it is as it was.
const all = part('forget-all');
let isArmed = false;
function arm(arming) {
  isArmed = arming;
  all.textContent = isArmed ? say('options-forget-all-again') : say('options-forget-all');
}
all.addEventListener('blur', () => isArmed && arm(false));
all.addEventListener(
  'click',
  safely(async () => {
    if (!isArmed) {
      arm(true);
      return;
    }
    await ask({ forget: { order: null } });
    arm(false);
    tell(say('forgotten-all'));
    await fill();
  }),
);
// What comes of the exchange with other browsers is known a moment after the press.
records.onChanged((keys) => keys?.includes('sync') && safely(async () => tellSync(await ask('choices')))());
await openLanguage();
offerLanguages();
await safely(fill)();
