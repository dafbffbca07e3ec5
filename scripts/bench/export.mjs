// A long history is added from a file, saved in every way, given up in the middle, and added elsewhere.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSites } from '../../tests/sites/server.mjs';
import { writeHistory } from './history.mjs';
import { add, LONG, openMyData } from './import-history.mjs';
import { watched } from './memory.mjs';

const PASSPHRASE = 'correct horse battery';
const WAYS = { JSON: 'export-json', CSV: 'export-csv', backup: 'export-backup' };

async function press(desk, way) {
  if (way === 'backup')
    for (const field of await desk.locator('input[autocomplete="new-password"]').all())
      await field.fill(PASSPHRASE);
  await desk.locator(`[data-action="${WAYS[way]}"]`).click();
}

/** Saves in one way, to a file. */
async function save(desk, way, file) {
  const download = desk.waitForEvent('download', { timeout: LONG });
  return watched(desk, async () => {
    await press(desk, way);
    await (await download).saveAs(file);
  });
}

/** Gives up at a fifth. @returns seconds until the page says so, and files that are left of it */
async function giveUp(desk, way) {
  await press(desk, way);
  const bar = desk.locator('progress');
  await desk.waitForFunction(() => {
    const shown = document.querySelector('progress');
    return shown !== null && shown.position > 0.2;
  });
  const started = performance.now();
  await bar.locator('xpath=..').locator('button').click();
  await bar.waitFor({ state: 'detached' });
  const seconds = (performance.now() - started) / 1000;
  const left = await desk.evaluate(async () => {
    const names = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names.filter((name) => name.startsWith('out')).length;
  });
  return { s: seconds, 'files left': left };
}

const named = (what, figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${what}, ${name}`, value]));

/** Runs in one of the extension's pages: observations that are stored, counted a visit at a time. */
const countSeen = () =>
  new Promise((done, fail) => {
    const open = indexedDB.open('fairshare');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const read = open.result.transaction(['packs', 'observations']);
      let seen = 0;
      read.objectStore('observations').count().onsuccess = ({ target }) => (seen += target.result);
      read.objectStore('packs').openCursor().onsuccess = ({ target }) => {
        if (!target.result) return;
        seen += target.result.value.rows.length;
        target.result.continue();
      };
      read.oncomplete = () => {
        open.result.close();
        done(seen);
      };
    };
  });

/** @type {import('./measure.mjs').Measure} */
export async function measure(options) {
  const observations = Math.max(...options.observations);
  const folder = mkdtempSync(path.join(tmpdir(), 'fairshare-bench-'));
  const sites = await startSites({});
  const figures = {};
  const note = (what, told) => {
    Object.assign(figures, named(`${what}, ${observations} observations`, told));
    options.say(`${what} ${JSON.stringify(told)}`);
  };
  try {
    const source = path.join(folder, 'history.json');
    await writeHistory(source, observations);
    const { browser, desk, myData } = await openMyData(sites, options);
    const { looked, added } = await add(desk, source);
    note('a file is read', looked);
    note('a file is added', added);
    for (const way of Object.keys(WAYS)) {
      await myData();
      note(`${way} is given up`, await giveUp(desk, way));
      const file = path.join(folder, way);
      note(`${way} is saved`, await save(desk, way, file));
      note(way, { MB: statSync(file).size / 1024 / 1024 });
    }
    await browser.close();
    for (const way of ['JSON', 'backup']) {
      const other = await openMyData(sites, options);
      const back = await add(other.desk, path.join(folder, way), way === 'backup' && PASSPHRASE);
      note(`${way} is read elsewhere`, back.looked);
      note(`${way} is added elsewhere`, back.added);
      await other.myData();
      note(`${way} is there`, { observations: await other.desk.evaluate(countSeen) });
      await other.browser.close();
    }
  } finally {
    await sites.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}
