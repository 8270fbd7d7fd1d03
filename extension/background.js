// The background: hands requests to the core, one at a time, and performs the effects it answers with.
//
// Every listener is registered here at the top level, before anything is awaited: a worker that was stopped is started
// again for one event, and an event whose listener is not there yet is lost.

import { locales, policy, site } from './pkg/data.js';
import init, { Turn, learn } from './pkg/recourse.js';
import { zone } from './zone.js';

const { action, alarms, runtime, storage } = globalThis.chrome;
const WAKE = 'wake';

let core;
let last = Promise.resolve();

// A page's script runs beside a page nobody here trusts: it may not read what is stored, nor speak for the browser.
storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
const OURS_ALONE = ['popup', 'woke', 'write-failed'];

runtime.onMessage.addListener((request, _sender, reply) => {
  const name = typeof request === 'string' ? request : Object.keys(request)[0];
  if (OURS_ALONE.includes(name)) return false;
  ask(request).then(reply, (error) => reply({ error: String(error?.message ?? error) }));
  return true;
});
alarms.onAlarm.addListener(() => void ask('woke').catch(showFailure));
runtime.onStartup.addListener(() => void ask('woke').catch(showFailure));
runtime.onInstalled.addListener(() => void ask('woke').catch(showFailure));
// An extension that was switched off and on again gets none of these events, and its alarms are gone.
ask('woke').catch(showFailure);

// There is one writer: a request is answered when the one before it has been stored.
function ask(request) {
  const answer = last.then(() => answerTo(request));
  last = answer.catch(() => {});
  return answer;
}

async function answerTo(request) {
  const { response, effects } = await turn(request);
  try {
    await write(effects.writes);
  } catch (error) {
    const failed = await turn({ 'write-failed': { why: String(error?.message ?? error) } });
    await show(failed.effects);
    return failed.response;
  }
  await show(effects);
  return request.opened ? { ...response, css: await css() } : response;
}

async function turn(request) {
  core ??= init({ module_or_path: runtime.getURL('pkg/recourse_bg.wasm') }).then(() => learn(site, policy, locales));
  await core.catch((error) => {
    core = undefined;
    throw error;
  });
  const now = Date.now();
  const turn = new Turn(request, now, zone(now));
  const offered = {};
  for (let keys = turn.wants(offered); keys.length > 0; keys = turn.wants(offered)) {
    // `*` stands for everything: the index is gone, and has to be made anew from the orders.
    const found = await storage.local.get(keys.includes('*') ? null : keys);
    for (const key of keys) offered[key] = found[key] ?? null;
    if (keys.includes('*')) Object.assign(offered, found);
  }
  return turn.take(offered);
}

async function write(writes) {
  const entries = Object.entries(writes);
  const kept = entries.filter(([, value]) => value !== null);
  const removed = entries.filter(([, value]) => value === null).map(([key]) => key);
  if (kept.length > 0) await storage.local.set(Object.fromEntries(kept));
  if (removed.length > 0) await storage.local.remove(removed);
}

async function show({ toolbar, wake_at: wakeAt }) {
  if (toolbar) {
    await Promise.all([
      action.setBadgeText({ text: toolbar.text }),
      action.setTitle({ title: toolbar.title }),
      action.setBadgeBackgroundColor({ color: toolbar.color }),
      action.setBadgeTextColor({ color: '#ffffff' }),
    ]);
  }
  if (wakeAt == null) await alarms.clear(WAKE);
  else await alarms.create(WAKE, { when: wakeAt });
}

function showFailure(error) {
  console.error(error);
  action.setBadgeText({ text: '?' });
  action.setTitle({ title: `Recourse could not start: ${error?.message ?? error}` });
}

let style;
function css() {
  style ??= fetch(runtime.getURL('page.css')).then((file) => file.text());
  return style;
}
