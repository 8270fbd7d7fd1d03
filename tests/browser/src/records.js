// What the extension stores, with the methods of a storage area.
const records = await new Promise((done, fail) => {
  const request = indexedDB.open('recourse', 1);
  request.onupgradeneeded = () => ['records', 'state'].forEach((name) => request.result.createObjectStore(name));
  request.onerror = () => fail(request.error);
  request.onsuccess = () => {
    const database = request.result;
    const told = new BroadcastChannel('records');
    const within = (mode, work) =>
      new Promise((end, stop) => {
        const transaction = database.transaction('records', mode);
        const result = work(transaction.objectStore('records'));
        transaction.onerror = transaction.onabort = () => stop(transaction.error);
        transaction.oncomplete = () => {
          if (mode === 'readwrite') told.postMessage(null);
          end(result());
        };
      });
    const everything = (store) => {
      const [keys, values] = [store.getAllKeys(), store.getAll()];
      return () => Object.fromEntries(keys.result.map((key, n) => [key, values.result[n]]));
    };
    const change = (work) => within('readwrite', (store) => (work(store), () => undefined));
    done({
      async get(keys = null) {
        const all = await within('readonly', everything);
        return keys === null
          ? all
          : Object.fromEntries(
              [keys]
                .flat()
                .filter((key) => key in all)
                .map((key) => [key, all[key]]),
            );
      },
      set: (values) => change((store) => Object.entries(values).forEach(([key, value]) => store.put(value, key))),
      remove: (keys) => change((store) => [keys].flat().forEach((key) => store.delete(key))),
      clear: () => change((store) => store.clear()),
    });
  };
});
