// The worker: its memory after a hundred sites, and how soon it is there when it was stopped.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { writeEmptyExtension } from './empty-extension.mjs';
import { openDesk, start, untilTrue } from './fairshare.mjs';
import { startLoadSites } from './load-site.mjs';
import { ratios, rotated } from './pairs.mjs';
import { between } from './process-cpu.mjs';
import { startBrowser } from './quiet-browser.mjs';
import { loadWhole } from './visit.mjs';

/** Sites that are visited, each with a dozen requests to others. */
const SITES = 100;
const REQUESTS = 12;
/** A worker that was just started has more to do than to answer. */
const SETTLES = 800;
const KB = 1024;

/** Bytes that the worker holds once the garbage is gone. */
async function heapOf(browser) {
  const worker = await browser.worker();
  if (!worker) throw new Error('the worker is not running');
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize } = await worker.send('Runtime.getHeapUsage');
  await worker.detach();
  return usedSize / KB / KB;
}

/** The worker's script with all that it imports at once. @param {string} extension */
function scriptOf(extension) {
  const { background } = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const files = new Set([path.join(extension, background.service_worker)]);
  for (const file of files)
    for (const [, name] of readFileSync(file, 'utf8').matchAll(
      /\bimportScripts\(["'`]\/([^"'`]+)["'`]\)/g,
    ))
      files.add(path.join(extension, name));
  return Buffer.concat([...files].map((file) => readFileSync(file)));
}

/**
 * Asks from one of the extension's own pages. @returns milliseconds, and CPU until all is calm again
 */
async function answered({ browser, desk, ask }) {
  const before = browser.cpu?.() ?? null;
  const ms = await desk.evaluate(`(async () => {
    const began = performance.now();
    await chrome.runtime.sendMessage(${JSON.stringify(ask)});
    return performance.now() - began;
  })()`);
  await delay(SETTLES);
  return { ms, cpu: between(before, browser.cpu?.() ?? null).extension ?? Number.NaN };
}

/** From an address to the visit in the database, in milliseconds. */
async function recorded({ browser, desk }, url) {
  const { host } = new URL(url);
  const stored = desk.evaluate(`new Promise((done, fail) => {
    const open = indexedDB.open('fairshare');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const look = () => {
        const found = open.result.transaction('sites').objectStore('sites').get('${host}');
        found.onsuccess = () => {
          if (!found.result) return setTimeout(look, 10);
          open.result.close();
          done(Date.now());
        };
      };
      look();
    };
  })`);
  const page = await browser.page();
  const began = Date.now();
  await loadWhole(page, url);
  const at = await stored;
  await page.close();
  return at - began;
}

/** Cold and warm by turns, beside an extension that does nothing. */
async function starts(all, sites, { pairs, say }) {
  const told = { ours: [], floor: [], oursCpu: [], floorCpu: [], oursWarm: [], floorWarm: [] };
  const events = { cold: [], warm: [] };
  for (let turn = 0; turn <= pairs; turn += 1) {
    for (const one of rotated(all, turn)) {
      await one.browser.stopWorker();
      const cold = await answered(one);
      const warm = await answered(one);
      // The first of each is a warm-up.
      if (turn === 0) continue;
      told[one.name].push(cold.ms);
      told[`${one.name}Cpu`].push(cold.cpu);
      told[`${one.name}Warm`].push(warm.ms);
    }
    const [ours] = all;
    const isNew = () => sites.fresh(REQUESTS);
    const warm = await recorded(ours, isNew());
    await delay(SETTLES);
    await ours.browser.stopWorker();
    const cold = await recorded(ours, isNew());
    if (turn > 0) {
      events.warm.push(warm);
      events.cold.push(cold);
      say(`start ${turn} of ${pairs}: answer ${told.ours.at(-1).toFixed(0)} ms, stored ${cold} ms`);
    }
    await delay(SETTLES);
  }
  return {
    'stopped, until it answers, empty extension, ms': told.floor,
    'stopped, until it answers, Fairshare, ms': told.ours,
    'stopped, until it answers, Fairshare : empty': ratios(told.ours, told.floor),
    'running, until it answers, Fairshare, ms': told.oursWarm,
    'CPU of that start, empty extension, ms': told.floorCpu,
    'CPU of that start, Fairshare, ms': told.oursCpu,
    'running, from an address to its stored visit, ms': events.warm,
    'stopped, from an address to its stored visit, ms': events.cold,
    'the same, stopped : running': ratios(events.cold, events.warm),
  };
}

/** @type {import('./measure.mjs').Measure} */
export async function measure(options) {
  const { executablePath, extension, say } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'fairshare-bench-'));
  const sites = await startLoadSites();
  const open = (/** @type {string} */ own) =>
    startBrowser({ executablePath, sites, extension: own });
  const browser = await open(extension);
  const empty = await open(writeEmptyExtension(folder));
  try {
    await start(browser);
    const page = await browser.page();
    await loadWhole(page, sites.fresh(REQUESTS));
    await delay(SETTLES);
    const figures = { 'heap after one site, MB': await heapOf(browser) };
    for (let site = 1; site < SITES; site += 1) {
      await loadWhole(page, sites.fresh(REQUESTS));
      if (site % 25 === 0) say(`${site} of ${SITES} sites`);
    }
    await delay(3 * SETTLES);
    figures[`heap after ${SITES} sites, MB`] = await heapOf(browser);
    await page.close();
    const desk = await openDesk(browser);
    const emptyDesk = await empty.page(empty.extensionUrl('desk.html'));
    await untilTrue(emptyDesk, `document.querySelector('main')`);
    const ask = { name: 'ui>background.guardian', ask: {} };
    const all = [
      { name: 'ours', browser, desk, ask },
      { name: 'floor', browser: empty, desk: emptyDesk, ask },
    ];
    Object.assign(figures, await starts(all, sites, options));
    const script = scriptOf(extension);
    figures['script with its imports, KB'] = script.length / KB;
    figures['the same packed, KB'] = gzipSync(script, { level: 9 }).length / KB;
    return figures;
  } finally {
    await browser.close();
    await empty.close();
    await sites.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
