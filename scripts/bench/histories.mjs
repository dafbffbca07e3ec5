// Profiles of browsers that hold long histories. Adding one takes minutes, so each is made once and copied.
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startSites } from '../../tests/sites/server.mjs';
import { untilTrue } from './fairshare.mjs';
import { writeHistory } from './history.mjs';
import { add, openMyData } from './import-history.mjs';
import { startBrowser } from './quiet-browser.mjs';

/** A heavy user's days: each of a hundred sites once a day, with 25 requests to others. */
const SITES_A_DAY = 100;
const ON_A_SITE = 25;
export const OBSERVATIONS_A_DAY = SITES_A_DAY * ON_A_SITE;

/** Starts of a browser until the files of its database stay as they are, and its rest in each (ms). */
const MOST_STARTS = 5;
const RESTS = 3000;

const SHAPES = {
  browsing: () => undefined,
  heavy: (/** @type {number} */ observations) => ({
    onALoad: ON_A_SITE,
    days: observations / OBSERVATIONS_A_DAY,
    siteOf: (/** @type {number} */ load) => load % SITES_A_DAY,
  }),
};

/** Runs in one of the extension's pages: what an import leaves to be undone with is no history. */
const dropUndo = () =>
  new Promise((done, fail) => {
    const gone = indexedDB.deleteDatabase('fairshare-undo');
    gone.onsuccess = () => done(undefined);
    gone.onerror = () => fail(gone.error);
  });

/** Runs in one of the extension's pages: days that have not been summed yet. */
const dueDays = () =>
  new Promise((done, fail) => {
    const open = indexedDB.open('fairshare');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const count = open.result.transaction('days').objectStore('days').index('due').count(1);
      count.onsuccess = () => {
        open.result.close();
        done(count.result);
      };
    };
  });

/** Bytes of a folder's files. @param {string} folder */
const bytesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);

/** Bytes of the extension's databases in a profile. @param {string} profile */
export function databaseIn(profile) {
  const folder = path.join(profile, 'Default/IndexedDB');
  const own = readdirSync(folder).filter((name) => name.startsWith('chrome-extension_'));
  if (own.length === 0) throw new Error('no database in the profile');
  return own.reduce((sum, name) => sum + bytesIn(path.join(folder, name)), 0);
}

export class Histories {
  #folder = mkdtempSync(path.join(tmpdir(), 'fairshare-histories-'));
  /** @type {Map<string, Promise<string>>} */
  #made = new Map();
  #options;
  #copies = 0;

  /** @param {{ extension: string, executablePath: string, say: (line: string) => void }} options */
  constructor(options) {
    this.#options = options;
  }

  /**
   * The profile that was made; nobody may open a browser on it.
   *
   * @param {number} observations
   * @param {keyof typeof SHAPES} [shape] a year of browsing, or days of a heavy user's
   */
  profile(observations, shape = 'browsing') {
    const name = `${shape}-${observations}`;
    const made = this.#made.get(name) ?? this.#make(name, observations, shape);
    this.#made.set(name, made);
    return made;
  }

  /** A copy to open a browser on. @param {number} observations */
  async copy(observations) {
    const copy = path.join(this.#folder, `copy-${(this.#copies += 1)}`);
    cpSync(await this.profile(observations), copy, { recursive: true });
    return copy;
  }

  close() {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  /**
   * Browsers put the files of a database in order when they are started, and drop those that are no longer
   * needed when they are started once more.
   */
  async #settle(profile, sites) {
    for (let before = Infinity, start = 0; start < MOST_STARTS; start += 1) {
      const size = databaseIn(profile);
      if (Math.abs(size - before) < size / 100) return;
      before = size;
      const browser = await startBrowser({ ...this.#options, sites, profile });
      const page = await browser.page(browser.extensionUrl('manifest.json'));
      // A new tab has its empty document for a moment, which may open no database.
      await untilTrue(page, `location.pathname === '/manifest.json'`);
      await page.evaluate(`(${dueDays})()`);
      await delay(RESTS);
      await browser.close();
    }
  }

  async #make(name, observations, shape) {
    const { say } = this.#options;
    const began = Date.now();
    say(`a history of ${observations} observations (${shape}) is made`);
    const file = path.join(this.#folder, `${name}.json`);
    const profile = path.join(this.#folder, name);
    await writeHistory(file, observations, SHAPES[shape](observations));
    const sites = await startSites({ only: [] });
    try {
      const { browser, desk } = await openMyData(sites, { ...this.#options, profile });
      await add(desk, file);
      await desk.goto(browser.extensionUrl('manifest.json'));
      await desk.evaluate(dropUndo);
      while ((await desk.evaluate(dueDays)) > 0) await desk.waitForTimeout(500);
      await browser.close();
      await this.#settle(profile, sites);
    } finally {
      await sites.close();
      rmSync(file, { force: true });
    }
    say(`made in ${((Date.now() - began) / 1000).toFixed(0)} s`);
    return profile;
  }
}
