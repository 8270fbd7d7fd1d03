// Starts the options page. Each section is drawn by the core's glue; what is pressed goes to the background, the one writer.

import { ask } from './ask.js';
import { check, start } from './core.js';
import { show_options } from './pkg/recourse.js';
import { records } from './records.js';
import { say } from './say.js';
import { notStarted, openPage } from './words.js';
import { zone } from './zone.js';

const part = (id) => document.getElementById(id);
// Larger than any file of this kind, and small enough to look through at once.
const LARGEST_FILE = 400_000;

const whole = () => {
  const now = Date.now();
  return show_options(part('site'), now, zone(now));
};

function answer(text, isBad) {
  part('site-answer').textContent = text;
  part('site-answer').className = isBad ? 'notice bad' : 'notice';
}

async function importSite(file) {
  try {
    if (file.size > LARGEST_FILE) throw new Error('expected a smaller file');
    let site;
    try {
      site = JSON.parse(await file.text());
    } catch (error) {
      throw new Error(`expected JSON (${error.message})`);
    }
    check(site);
    const { refused, said } = await ask({ 'preview-site': { site } });
    if (refused) throw new Error(refused);
    answer(say('site-file-offered', { name: { name: file.name }, what: said }), false);
    const take = document.createElement('button');
    take.textContent = say('site-file-use');
    take.addEventListener('click', () => takeIn(file.name, site));
    part('site-answer').append(' ', take);
  } catch (error) {
    refuse(file.name, error);
  }
}

async function takeIn(name, site) {
  try {
    await ask({ 'correct-site': { site } });
    answer(say('site-file-used', { name: { name } }), false);
  } catch (error) {
    refuse(name, error);
  }
}

function refuse(name, error) {
  answer(say('site-file-refused', { name: { name }, why: `${error.message}.` }), true);
}

const siteFile = /** @type {HTMLInputElement} */ (part('site-file'));
siteFile.addEventListener('change', async () => {
  const [file] = siteFile.files;
  if (file) await importSite(file);
  // The same file, mended, can be chosen again.
  siteFile.value = '';
});

try {
  await openPage();
  await start();
  records.onChanged(async (keys) => {
    if (keys && !keys.includes('site')) return;
    const { site } = await records.get(['site']);
    if (!site) answer('', false);
    await start();
    await whole();
  });
  await whole();
} catch (error) {
  part('site').textContent = notStarted(error);
}
