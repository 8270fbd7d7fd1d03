// The background: hands requests to the core, one at a time, and performs the effects it answers with.
//
// Every listener is registered here at the top level, before anything is awaited: a worker that was stopped is started
// again for one event, and an event whose listener is not there yet is lost.

import { start } from './core.js';
import { Turn } from './pkg/recourse.js';
import { zone } from './zone.js';

const { action, alarms, runtime, storage, tabs } = globalThis.chrome;
const WAKE = 'wake';
// An alarm may ring half a minute late; what is due sooner than that has a timer as well, and the alarm as its shadow.
const SOON = 30_000;

let core;
let last = Promise.resolve();

// A page's script runs beside a page nobody here trusts: it may not read what is stored, nor speak for the browser.
storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
const OURS_ALONE = ['popup', 'woke', 'write-failed', 'tab-opened', 'tab-failed', 'tab-closed'];
// What only our own pages may ask for, because only a press there is certainly the shopper's.
const PAGES_ALONE = ['learn'];

runtime.onMessage.addListener((request, sender, reply) => {
  const name = typeof request === 'string' ? request : Object.keys(request)[0];
  const isPage = sender.url?.startsWith(runtime.getURL(''));
  if (OURS_ALONE.includes(name) || (PAGES_ALONE.includes(name) && !isPage)) return false;
  ask(request, sender.tab?.id).then(reply, (error) => reply({ error: String(error?.message ?? error) }));
  return true;
});
alarms.onAlarm.addListener(() => void ask('woke').catch(showFailure));
runtime.onStartup.addListener(() => void ask('woke').catch(showFailure));
runtime.onInstalled.addListener(() => void ask('woke').catch(showFailure));
// An extension that was switched off and on again gets none of these events, and its alarms are gone.
ask('woke').catch(showFailure);

// There is one writer: a request is answered when the one before it has been stored.
function ask(request, tab) {
  const answer = last.then(() => answerTo(request, tab));
  last = answer.catch(() => {});
  return answer;
}

async function answerTo(request, tab) {
  const { response, effects } = await turn(request, tab);
  try {
    await write(effects.writes);
  } catch (error) {
    const failed = await turn({ 'write-failed': { why: String(error?.message ?? error) } });
    await show(failed.effects);
    return failed.response;
  }
  await show(effects);
  if (effects.tab) await carryOut(effects.tab);
  return request.opened ? { ...response, css: await css() } : response;
}

// What the core wants done with a tab, and what came of it.
async function carryOut({ open, visit, close }) {
  if (close) {
    // The shopper may have closed it in this very moment.
    await tabs.remove(close.tab).catch(() => {});
    return;
  }
  const tab = visit?.tab;
  const done = open ? tabs.create({ url: open.url, active: false }) : tabs.update(tab, { url: visit.url });
  await done.then(
    ({ id }) => open && answerTo({ 'tab-opened': { tab: id } }),
    () => answerTo({ 'tab-failed': { tab } }),
  );
}

// The number of a tab means nothing to another life of the browser.
async function lifeOfBrowser() {
  const { life } = await storage.session.get('life');
  if (life) return life;
  const drawn = crypto.randomUUID();
  await storage.session.set({ life: drawn });
  return drawn;
}

async function turn(request, tab) {
  core ??= start();
  await core.catch((error) => {
    core = undefined;
    throw error;
  });
  const now = Date.now();
  const caller = { tab, session: await lifeOfBrowser(), dice: crypto.getRandomValues(new Uint32Array(1))[0] };
  const turn = new Turn(request, now, zone(now), caller);
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

let timer;
let watched;
function tellClosed(tab) {
  if (tab === watched) void ask({ 'tab-closed': { tab } }).catch(showFailure);
}

async function show({ toolbar, wake_at: wakeAt, watch_tab: watchTab }) {
  // Only while there is such a tab: the closing of any other is nobody's business.
  if (watchTab !== watched) {
    watched = watchTab;
    if (watched == null) tabs.onRemoved.removeListener(tellClosed);
    else tabs.onRemoved.addListener(tellClosed);
  }
  clearTimeout(timer);
  const wait = wakeAt - Date.now();
  if (wakeAt != null && wait < SOON) timer = setTimeout(() => void ask('woke').catch(showFailure), wait);

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
