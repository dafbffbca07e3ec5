// What is written while pages make a thousand requests each: rows, transactions, and CPU of the extension.
import { openDesk, start } from './fairshare.mjs';
import { startLoadSites } from './load-site.mjs';
import { startBrowser } from './quiet-browser.mjs';
import { visit } from './visit.mjs';

const REQUESTS = 1000;
const WARM_UP = 50;

/** Runs in the worker: counts what is written from now on. */
const COUNT = `(() => {
  const told = (self.written = { transactions: 0, rows: 0, ms: 0 });
  const seen = new WeakSet();
  const { objectStore } = IDBTransaction.prototype;
  // Dexie has taken the database's own function before this is run; a transaction begins with a store.
  IDBTransaction.prototype.objectStore = function (name) {
    if (this.mode === 'readwrite' && !seen.has(this)) {
      seen.add(this);
      told.transactions += 1;
      const began = performance.now();
      this.addEventListener('complete', () => (told.ms += performance.now() - began));
    }
    return objectStore.call(this, name);
  };
  for (const name of ['put', 'add']) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...row) {
      told.rows += row[0]?.rows?.length ?? 0;
      return write.apply(this, row);
    };
  }
})()`;

/** An expression's value in the worker. */
async function inWorker(browser, expression) {
  const worker = await browser.worker();
  if (!worker) throw new Error('the worker is not running');
  const value = await worker.evaluate(expression);
  await worker.detach();
  return value;
}

/** Requests on record for each site. */
async function recorded(browser) {
  const desk = await openDesk(browser);
  await desk.ask('ui>background.flush', { tab: null });
  const counts = new Map();
  for (const { site, kind, count } of await desk.rows('observations'))
    if (kind === 'request') counts.set(site, (counts.get(site) ?? 0) + count);
  await desk.close();
  return counts;
}

/** @type {import('./measure.mjs').Measure} */
export async function measure({ executablePath, extension, pairs, say }) {
  const sites = await startLoadSites();
  const browser = await startBrowser({ executablePath, extension, sites });
  const loads = [];
  try {
    await start(browser);
    await visit(browser, sites.fresh(WARM_UP));
    await inWorker(browser, COUNT);
    for (let turn = 0; turn < pairs; turn += 1) {
      const url = sites.fresh(REQUESTS);
      const before = await inWorker(browser, 'self.written');
      const { all, cpu } = await visit(browser, url);
      const after = await inWorker(browser, 'self.written');
      const of = (/** @type {string} */ name) => after[name] - before[name];
      const [transactions, rows, ms] = ['transactions', 'rows', 'ms'].map(of);
      loads.push({ host: new URL(url).host, all, cpu, transactions, rows, ms });
      say(
        `${turn + 1} of ${pairs}: ${transactions} transactions, ${rows} rows in ${ms.toFixed(0)} ms`,
      );
    }
    const counts = await recorded(browser);
    const each = (pick) => loads.map(pick);
    return {
      'requests on record, of 1,000': each(({ host }) => counts.get(host) ?? 0),
      'requests a second that the page made': each(({ all }) => (REQUESTS * 1000) / all),
      'transactions that write, for 1,000 requests': each(({ transactions }) => transactions),
      'rows in the packs written, for 1,000 requests': each(({ rows }) => rows),
      'time of these transactions, ms': each(({ ms }) => ms),
      'rows in packs a second of these': each(({ rows, ms }) => (rows * 1000) / ms),
      'CPU of the extension for a request, µs': each(
        ({ cpu }) => ((cpu.extension ?? Number.NaN) * 1000) / REQUESTS,
      ),
    };
  } finally {
    await browser.close();
    await sites.close();
  }
}
