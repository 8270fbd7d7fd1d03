// The background: hands requests to the core, one at a time, and performs the effects it answers with.
//
// Every listener is registered here at the top level, before anything is awaited: a worker that was stopped is started
// again for one event, and an event whose listener is not there yet is lost.

import { FILE, file, start } from './core.js';
import { joined, partsOf } from './parts.js';
import { csv, Turn } from './pkg/recourse.js';
import { records } from './records.js';
import { inWords, isTold, openLanguage, say, spoken, textOf } from './say.js';
import { zone } from './zone.js';

const { action, alarms, i18n, permissions, runtime, storage, tabs } = globalThis.chrome;
const WAKE = 'wake';
const HOUR = 60;
// Asks for all that the browser carries between the shopper's computers.
const SHARED = 'sync:*';
// An alarm may ring half a minute late; what is due sooner than that has a timer as well, and the alarm as its shadow.
const SOON = 30_000;

// Who asks, where it is not a page of the site.
/** @type {Asker} */
const BACKGROUND = { from: 'background' };
const OWN_PAGE = 'own-page';

// The most requests of one tab that wait at a time: more than a page that is read ever has.
const MOST_WAITING = 100;

let core;
let hears = false;
let isBusy = false;
const ownQueue = [];
const queues = new Map();

// A page's script runs beside a page nobody here trusts: it may not read what is stored, nor speak for the browser.
for (const area of [storage.local, storage.sync]) area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

runtime.onMessage.addListener((request, sender, reply) => {
  const asker = askerOf(sender);
  const asked = request?.['open-sheet'] && asker.from === OWN_PAGE ? openSheet(request['open-sheet']) : ask(request, asker);
  asked.then(reply, (error) => reply({ error: wordsOf(error) }));
  return true;
});
alarms.onAlarm.addListener(() => void ask('woke').catch(showFailure));
runtime.onStartup.addListener(() => void ask('woke').catch(showFailure));
runtime.onInstalled.addListener(() => void ask('woke').catch(showFailure));
// Where another browser of the shopper's tells something, or this one did: only while they want that.
storage.sync.onChanged.addListener(async (changes) => {
  const { sync } = await records.get(['sync']);
  if (sync) await ask({ synced: { keys: Object.keys(changes) } }).catch(showFailure);
});
hearNotifications();
// The permission comes later, if at all: only then is there anything to hear.
permissions.onAdded.addListener(hearNotifications);
// An extension that was switched off and on again gets none of these events, and its alarms are gone.
ask('woke').catch(showFailure);

/**
 * Whose page asks, as the browser knows it; what such a page may ask for is decided by the core.
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Asker}
 */
function askerOf({ documentId, tab, url }) {
  const isOurs = url?.startsWith(runtime.getURL(''));
  // A document that has gone on to another address without loading has its first one here in Chromium.
  return { tab: tab?.id, document: documentId, place: tab, from: isOurs ? OWN_PAGE : 'site', urls: [url, tab?.url].filter(Boolean) };
}

// There is one writer: a request is answered when the one before it has been stored. Our own come first, then one of each
// tab in turn, so that a page that asks without end keeps no other waiting.
async function ask(request, asker = BACKGROUND) {
  const parts = partsOf(request);
  const answers = await Promise.all(parts.map((part) => askOne(part, asker)));
  return parts.length === 1 ? answers[0] : joined(answers);
}

function askOne(request, asker) {
  return new Promise((done, fail) => {
    const queue = asker.from === 'site' ? (queues.get(asker.tab) ?? []) : ownQueue;
    if (queue !== ownQueue && queue.length >= MOST_WAITING) {
      fail(new Error(say('asked-too-much')));
      return;
    }
    queue.push(() => answerTo(request, asker).then(done, fail));
    if (queue !== ownQueue) queues.set(asker.tab, queue);
    void work();
  });
}

async function work() {
  if (isBusy) return;
  isBusy = true;
  for (let next = takeNext(); next; next = takeNext()) await next();
  isBusy = false;
}

function takeNext() {
  if (ownQueue.length > 0) return ownQueue.shift();
  const [tab, queue] = queues.entries().next().value ?? [];
  if (!queue) return undefined;
  // A tab that has more to ask goes to the end.
  queues.delete(tab);
  if (queue.length > 1) queues.set(tab, queue);
  return queue.shift();
}

async function answerTo(request, asker = BACKGROUND) {
  const { response, effects } = await turn(request, asker).catch(async (error) => {
    // Whatever went wrong, it is tried again within the hour.
    await wakeWithin(HOUR * 60_000);
    throw error;
  });
  if (effects.keeps_wake) return response;
  // The next wake is set before anything can go wrong.
  await schedule(effects.wake_at);
  // What is told to other browsers comes before the writes that say so: what is interrupted in between is told again.
  const unshared = await share(effects.sync ?? {});
  // What stands on the screen goes before it is stored that something else takes its place: so whatever is closed after
  // that is what was stored.
  for (const id of effects.withdraw ?? []) if (globalThis.chrome.notifications) await takeAway(id);
  let failed;
  try {
    if (effects.clear) await clear();
    await write(effects.writes ?? {}, effects.whole);
  } catch (error) {
    if (effects.clear) throw new Error(say('forget-failed', { why: { name: wordsOf(error) } }));
    // What could not be stored is kept for now, so what depends on it is done all the same; and the shopper is told.
    failed = await turn(await writeFailure(error, request, effects.writes));
    if (effects.whole) {
      // Nothing of it has happened.
      await schedule(failed.effects.wake_at);
      await show(failed.effects);
      return failed.response;
    }
  }
  await show(effects);
  await present(effects);
  if (unshared && effects.clear) throw new Error(say('forget-not-shared', { why: { name: unshared } }));
  if (unshared) await answerTo({ 'sync-failed': { why: unshared } });
  // What is known has changed: the next turn starts by it.
  if (request['correct-site']) core = undefined;
  if (request.choose || request.import || request.forget) await followLanguage();
  if (effects.tab) await carryOut(effects.tab);
  if (response.page) await openPage(response.page, asker);
  const answer = { ...response, ...failed?.response };
  return request.opened ? { ...answer, css: await css(), spoken: spoken() } : answer;
}

// Another language may have been chosen: what stands on the toolbar is said in it as well.
async function followLanguage() {
  const before = spoken().lang;
  await openLanguage();
  if (spoken().lang !== before) void ask('woke').catch(showFailure);
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

// A page of ours, which the site's own pages may not lead to.
async function openSheet(of) {
  const url = new URL(runtime.getURL('sheet.html'));
  for (const [name, value] of Object.entries(of)) if (typeof value === 'string') url.searchParams.set(name, value);
  await tabs.create({ url: url.href });
  return {};
}

/**
 * A page of ours that a press asked for. One on a page of the site opens it beside that, and never more than one for each of
 * its tabs, however often it asks.
 * @param {string} page
 * @param {Asker} asker
 */
async function openPage(page, { tab, place }) {
  const url = runtime.getURL(page);
  if (tab === undefined) {
    await tabs.create({ url });
    return;
  }
  const { pages = {} } = await storage.session.get('pages');
  const known = pages[tab] === undefined ? undefined : await tabs.get(pages[tab]).catch(() => undefined);
  // One that is still loading is no context yet.
  const isThere =
    known && (known.status === 'loading' || (await runtime.getContexts({ contextTypes: ['TAB'], tabIds: [known.id] })).length > 0);
  if (isThere) {
    await tabs.update(pages[tab], { url, active: true });
    return;
  }
  const { id } = await tabs.create({ url, openerTabId: tab, windowId: place.windowId, index: place.index + 1 });
  await storage.session.set({ pages: { ...pages, [tab]: id } });
}

// The number of a tab means nothing to another life of the browser.
async function sessionId() {
  const { life } = await storage.session.get('life');
  if (life) return life;
  const drawn = crypto.randomUUID();
  await storage.session.set({ life: drawn });
  return drawn;
}

// What the core remembers only as long as the browser runs.
const SESSION = 'session:';

async function turn(request, { tab, document, from, urls } = BACKGROUND) {
  core ??= start();
  await core.catch((error) => {
    core = undefined;
    throw error;
  });
  const now = Date.now();
  const seed = crypto.getRandomValues(new Uint32Array(1))[0];
  const caller = { tab, session: await sessionId(), seed, document, from, urls };
  const turn = new Turn(request, now, zone(now), caller);
  const offered = {};
  for (let keys = turn.required_keys(offered); keys.length > 0; keys = turn.required_keys(offered)) {
    // `*` stands for everything: the index is gone, and has to be made anew from the orders.
    const all = keys.includes('*');
    if (keys.includes(SHARED)) offered[SHARED] = await storage.sync.get(null);
    const found = { ...(await records.get(all ? null : keys)), ...(await kept()) };
    const brief = keys.filter((key) => key.startsWith(SESSION));
    if (brief.length > 0) Object.assign(found, await storage.session.get(brief));
    await Promise.all(keys.filter((key) => key.startsWith(FILE)).map(async (key) => (found[key] = await file(key))));
    for (const key of keys) offered[key] ??= found[key] ?? null;
    if (all) Object.assign(offered, found);
  }
  const { response, effects } = turn.run(offered);
  return {
    response: answerOf(response),
    effects: { ...effects, toolbar: inWords(effects.toolbar), notes: inWords(effects.notes) },
  };
}

// What is shown is in words, and so is a file that somebody opens; one that is brought back some day is as it is stored.
function answerOf(response) {
  if (response.file?.kind === 'ledger') return response;
  const answer = inWords(response);
  if (answer.file?.kind === 'table') answer.file.plain = csv(answer.file.plain);
  return answer;
}

// What storage refuses lives on as long as the browser does: it is read before what is stored, and written again with
// whatever is written next.
const UNSAVED = 'unsaved';
let unsaved;
async function kept() {
  unsaved ??= (await storage.session.get(UNSAVED))[UNSAVED] ?? {};
  return unsaved;
}

async function write(writes, whole = false) {
  const before = await kept();
  const brief = Object.entries(writes).filter(([key]) => key.startsWith(SESSION));
  // What only helps as long as the browser runs is not what anything else waits for.
  await remember(brief).catch(console.error);
  const all = { ...before, ...writes };
  for (const [key] of brief) delete all[key];
  try {
    await records.write(all);
  } catch (error) {
    if (whole) throw error;
    unsaved = all;
    await storage.session.set({ [UNSAVED]: all }).catch(() => {});
    throw error;
  }
  if (Object.keys(before).length > 0) await storage.session.remove(UNSAVED);
  unsaved = {};
}

// What could not be stored, and, where there was no room for it, how much it was and how much room there is.
async function writeFailure(error, request, writes) {
  const [of] = typeof request === 'string' ? [request] : Object.keys(request);
  const { quota, usage } = (await navigator.storage.estimate().catch(() => undefined)) ?? {};
  const failure = { why: wordsOf(error), of };
  if (quota === undefined) return { 'write-failed': failure };
  const needs = new TextEncoder().encode(JSON.stringify(writes)).length;
  return { 'write-failed': { ...failure, needs, room: Math.max(0, Math.floor(quota - usage)) } };
}

async function remember(entries) {
  const gone = entries.filter(([, value]) => value === null).map(([key]) => key);
  if (gone.length > 0) await storage.session.remove(gone);
  const values = entries.filter(([, value]) => value !== null);
  if (values.length > 0) await storage.session.set(Object.fromEntries(values));
}

// What the browser refuses to carry is said in its own words, and changes nothing else.
async function share(items) {
  const entries = Object.entries(items);
  const values = entries.filter(([, value]) => value !== null);
  const removed = entries.filter(([, value]) => value === null).map(([key]) => key);
  try {
    if (removed.length > 0) await storage.sync.remove(removed);
    if (values.length > 0) await storage.sync.set(Object.fromEntries(values));
  } catch (error) {
    return wordsOf(error);
  }
  return undefined;
}

async function clear() {
  await Promise.all([records.clear(), storage.session.clear()]);
  unsaved = {};
}

// Notifications: each has the place of its id, so that one shown again replaces itself.

function hearNotifications() {
  const { notifications } = globalThis.chrome;
  if (!notifications || hears) return;
  hears = true;
  const onPress = async (id, button) => {
    const { go } = await ask({ pressed: { id, button } });
    await takeAway(id);
    if (go) await tabs.create({ url: go });
  };
  notifications.onClicked.addListener((id) => void onPress(id).catch(showFailure));
  notifications.onButtonClicked?.addListener((id, button) => void onPress(id, button).catch(showFailure));
  notifications.onClosed.addListener((id, byUser) => {
    if (!takenAway.delete(id) && byUser) void onClosed(id).catch(showFailure);
  });
}

// Firefox says of every notification that the shopper closed it: of one that was taken away, and of one that only gave its
// place to the next.
const takenAway = new Set();
async function takeAway(id) {
  takenAway.add(id);
  if (!(await globalThis.chrome.notifications.clear(id))) takenAway.delete(id);
}
async function onClosed(id) {
  const standing = await globalThis.chrome.notifications.getAll();
  if (!(id in standing)) await ask({ closed: { id } });
}

async function present({ notes = [] }) {
  const { notifications } = globalThis.chrome;
  if (notifications) {
    for (const { id, title, message, buttons = [] } of notes) {
      /** @type {chrome.notifications.NotificationOptions & { type: 'basic', iconUrl: string, title: string, message: string }} */
      const plain = { type: 'basic', iconUrl: runtime.getURL('icons/128.png'), title, message };
      const pressable = { ...plain, buttons: buttons.map((each) => ({ title: each })), requireInteraction: true };
      try {
        await notifications.create(id, pressable);
      } catch {
        // Firefox has no buttons, and refuses the whole notification for them. What the system does not show at all stands
        // in the banner, as without notifications.
        await notifications.create(id, plain).catch(console.error);
      }
    }
  }
  // Without notifications the banner, the popup and the toolbar have said it.
  const orders = notes.flatMap((note) => note.orders);
  if (orders.length > 0) await answerTo({ shown: { orders } });
}

let timer;
let watched;
function tellClosed(tab) {
  if (tab === watched) void ask({ 'tab-closed': { tab } }).catch(showFailure);
}

// Storage is the truth and the alarm its shadow, made anew by every wake. It repeats, so that a background that ends just
// after it rang is woken once more.
async function schedule(wakeAt) {
  clearTimeout(timer);
  const wait = wakeAt - Date.now();
  if (wakeAt != null && wait < SOON) timer = setTimeout(() => void ask('woke').catch(showFailure), wait);
  if (wakeAt == null) await alarms.clear(WAKE);
  else await alarms.create(WAKE, { when: wakeAt, periodInMinutes: HOUR });
}

// An alarm that rings sooner stands.
async function wakeWithin(span) {
  const latest = Date.now() + span;
  const alarm = await alarms.get(WAKE);
  if (!alarm || alarm.scheduledTime > latest) await alarms.create(WAKE, { when: latest, periodInMinutes: HOUR });
}

// What the toolbar shows already need not be told to the browser with every request.
let shown;
async function show({ toolbar, watch_tab: watchTab }) {
  // Only while there is such a tab: the closing of any other is nobody's business.
  if (watchTab !== watched) {
    watched = watchTab;
    if (watched == null) tabs.onRemoved.removeListener(tellClosed);
    else tabs.onRemoved.addListener(tellClosed);
  }
  const isNew = toolbar && JSON.stringify(toolbar) !== shown;
  if (isNew) {
    shown = JSON.stringify(toolbar);
    const done = Promise.all([
      action.setBadgeText({ text: toolbar.text }),
      action.setTitle({ title: toolbar.title }),
      action.setBadgeBackgroundColor({ color: toolbar.color }),
      action.setBadgeTextColor({ color: '#ffffff' }),
    ]);
    await done.catch((error) => {
      // What the browser refused is not shown: the next request tells it again.
      shown = undefined;
      throw error;
    });
  }
}

// Chromium says nothing but the name of what a full disk does.
const wordsOf = (error) => (isTold(error) ? textOf(error) : String(error?.message || error?.name || error));

function showFailure(error) {
  console.error(error);
  shown = undefined;
  action.setBadgeText({ text: '?' });
  action.setTitle({ title: i18n.getMessage('notStarted', [wordsOf(error)]) });
}

let style;
function css() {
  style ??= fetch(runtime.getURL('page.css')).then((file) => file.text());
  return style;
}
