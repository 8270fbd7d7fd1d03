// What is known, by key, in IndexedDB of the extension's own origin: there no script on a page can reach it, in any browser.
// Earlier versions kept it in `storage.local`, which a content script may read and write in Firefox; it is moved from there
// once, and what was there goes only after the copy was read back.

import { openDB } from './vendor/idb.js';

const { storage } = globalThis.chrome;
const RECORDS = 'records';
const STATE = 'state';
// How far the move is: `copied` once the records are here, `whole` once they are nowhere else.
const MOVED = 'moved';
// What stays in the old place, so that an older version sees that a newer one was here, and leaves everything alone.
const LEFT_BEHIND = { index: { version: 1000 } };
const isLeftBehind = (old) => old.index?.version === LEFT_BEHIND.index.version;

let opened;
// The database; nothing as long as the records could not be moved into it, and are where they always were.
function database() {
  opened ??= open();
  opened.then(
    (db) => db ?? (opened = undefined),
    () => (opened = undefined),
  );
  return opened;
}

async function open() {
  const forget = () => (opened = undefined);
  let db;
  try {
    db = await openDB('recourse', 1, {
      upgrade: (created) => [RECORDS, STATE].forEach((name) => created.createObjectStore(name)),
      blocking: (_from, _to, event) => {
        event.target.close();
        forget();
      },
      terminated: forget,
    });
    if ((await db.get(STATE, MOVED)) === 'whole') return db;
    await navigator.locks.request('move', () => move(db));
    return db;
  } catch (error) {
    // What was moved is here, whatever could not be cleared away behind it.
    if (await db?.get(STATE, MOVED).catch(() => {})) return db;
    // And what was moved is nowhere else.
    if (isLeftBehind(await storage.local.get('index'))) throw error;
    // What was not is where it always was.
    console.error(error);
    return undefined;
  }
}

async function move(db) {
  if (!(await db.get(STATE, MOVED))) {
    const old = await storage.local.get(null);
    const entries = isLeftBehind(old) ? [] : Object.entries(old);
    await put(db, entries);
    const copies = await all(db);
    const isSame = ([key, value]) => JSON.stringify(copies[key]) === JSON.stringify(value);
    if (!entries.every(isSame)) throw new Error('what was stored could not be copied');
    await db.put(STATE, 'copied', MOVED);
  }
  const left = Object.keys(await storage.local.get(null)).filter((key) => !(key in LEFT_BEHIND));
  await storage.local.set(LEFT_BEHIND);
  await storage.local.remove(left);
  await db.put(STATE, 'whole', MOVED);
}

// All or nothing; `null` removes.
async function put(db, entries) {
  const transaction = db.transaction(RECORDS, 'readwrite', { durability: 'strict' });
  // Whatever fails is told by the transaction's own end.
  for (const [key, value] of entries) {
    const done = value === null ? transaction.store.delete(key) : transaction.store.put(value, key);
    done.catch(() => {});
  }
  await transaction.done;
}

async function all(db) {
  const { store } = db.transaction(RECORDS);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return Object.fromEntries(keys.map((key, n) => [key, values[n]]));
}

// To the extension's other pages, which draw what is stored.
const told = new BroadcastChannel('records');

export const records = {
  // Those of the keys that are stored, or, for `null`, everything.
  async get(keys) {
    const db = await database();
    if (!db) return storage.local.get(keys);
    if (keys === null) return all(db);
    const { store } = db.transaction(RECORDS);
    const values = await Promise.all(keys.map((key) => store.get(key)));
    return Object.fromEntries(keys.map((key, n) => [key, values[n]]).filter(([, value]) => value !== undefined));
  },

  // Stores values by key; `null` removes one.
  async write(values) {
    const entries = Object.entries(values);
    if (entries.length === 0) return;
    const db = await database();
    if (db) {
      await put(db, entries).catch(async (error) => {
        // What there is no room for keeps nothing from being forgotten.
        const gone = entries.filter(([, value]) => value === null);
        if (gone.length > 0) await put(db, gone);
        throw error;
      });
    } else {
      const gone = entries.filter(([, value]) => value === null).map(([key]) => key);
      if (gone.length > 0) await storage.local.remove(gone);
      const kept = entries.filter(([, value]) => value !== null);
      if (kept.length > 0) await storage.local.set(Object.fromEntries(kept));
    }
    told.postMessage(Object.keys(values));
  },

  async clear() {
    const db = await database();
    if (db) await db.clear(RECORDS);
    else await storage.local.clear();
    told.postMessage(null);
  },

  // Calls with the keys that another page of the extension wrote, or with `null` where everything went.
  onChanged: (listener) => told.addEventListener('message', ({ data }) => listener(data)),
};
