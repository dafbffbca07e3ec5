/**
 * @typedef {object} Dump A whole database: its version, how it is built, its rows.
 * @property {number} version As IndexedDB counts.
 * @property {{ name: string, keyPath: string | string[], indexes: Index[] }[]} stores
 * @property {Record<string, object[]>} rows By store.
 *
 * @typedef {object} Index
 * @property {string} name
 * @property {string | string[]} keyPath
 * @property {boolean} unique
 * @property {boolean} multiEntry
 */

/**
 * Everything in a database of the page's own origin.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} [name]
 * @returns {Promise<Dump>}
 */
export const dumpDatabase = (page, name = 'fairshare') =>
  page.evaluate(async (database) => {
    /** @param {any} request @returns {Promise<any>} */
    const done = (request) =>
      new Promise((yes, no) => {
        request.onsuccess = () => yes(request.result);
        request.onerror = () => no(request.error);
      });
    const db = await done(indexedDB.open(database));
    const names = [...db.objectStoreNames];
    const read = db.transaction(names);
    const stores = names.map((/** @type {string} */ one) => {
      const store = read.objectStore(one);
      const indexes = [...store.indexNames].map((/** @type {string} */ index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      return { name: one, keyPath: store.keyPath, indexes };
    });
    const all = await Promise.all(names.map((one) => done(read.objectStore(one).getAll())));
    const { version } = db;
    db.close();
    return { version, stores, rows: Object.fromEntries(names.map((one, at) => [one, all[at]])) };
  }, name);

/**
 * Makes a database of the page's own origin as it was dumped. It must not be there yet.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Dump} dump
 * @param {string} [name]
 */
export const pourDatabase = (page, dump, name = 'fairshare') =>
  page.evaluate(
    ({ dump: { version, stores, rows }, name: database }) =>
      new Promise((yes, no) => {
        const open = indexedDB.open(database, version);
        open.onerror = () => no(open.error);
        open.onupgradeneeded = ({ oldVersion }) => {
          if (oldVersion !== 0) return no(new Error('there is a database already'));
          for (const { name: one, keyPath, indexes } of stores) {
            const store = open.result.createObjectStore(one, { keyPath });
            for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
              store.createIndex(index, path, { unique, multiEntry });
          }
        };
        open.onsuccess = () => {
          const write = open.result.transaction(
            stores.map((store) => store.name),
            'readwrite',
          );
          for (const [one, some] of Object.entries(rows))
            for (const row of some) write.objectStore(one).put(row);
          write.onerror = () => no(write.error);
          write.oncomplete = () => {
            open.result.close();
            yes(undefined);
          };
        };
      }),
    { dump, name },
  );

/**
 * Rows of a table, none where it is not there; observations one by one, however they are stored. To be run
 * in a page of the extension's, so that it uses nothing from outside.
 *
 * @param {string} table
 * @returns {Promise<Record<string, any>[]>}
 */
export async function rowsIn(table) {
  /** @param {any} request @returns {Promise<any>} */
  const done = (request) =>
    new Promise((yes, no) => {
      request.onsuccess = () => yes(request.result);
      request.onerror = () => no(new Error(String(request.error)));
    });
  const db = await done(indexedDB.open('fairshare'));
  const wanted = table === 'observations' ? [table, 'packs'] : [table];
  const names = wanted.filter((name) => db.objectStoreNames.contains(name));
  const read = names.length > 0 ? db.transaction(names) : null;
  const [rows = [], packs = []] = await Promise.all(
    names.map((name) => done(read.objectStore(name).getAll())),
  );
  db.close();
  const unpacked = (/** @type {any} */ { site, visit, rows: packed }) =>
    packed.map((/** @type {object} */ row) => ({ site, visit, ...row }));
  return [...rows, ...packs.flatMap(unpacked)];
}
