import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchChromium } from '../browsers/chromium.mjs';
import { dumpDatabase, pourDatabase } from '../browsers/database.mjs';
import { removeProfile } from '../browsers/remove-profile.mjs';
import { startSites } from '../sites/server.mjs';
import { EXTENSION, Fairshare } from './fairshare.ts';

type Row = Record<string, unknown>;
/** What a release had stored, as scripts/upgrade.mjs found it in a real browser. */
interface Stored {
  dump: { version: number; stores: never[]; rows: Record<string, Row[]> };
  local: Record<string, unknown>;
}

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/upgrade');
const releases = readdirSync(FIXTURES).map((file) => path.basename(file, '.json'));

/** An extension that does nothing, under our id: where the release stood before. */
function writeEmpty(place: string): void {
  const { key } = JSON.parse(readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8')) as Row;
  const manifest = {
    manifest_version: 3,
    name: 'Before',
    version: '0.0.1',
    key,
    permissions: ['storage', 'unlimitedStorage'],
    background: { service_worker: 'worker.js' },
  };
  mkdirSync(place);
  writeFileSync(path.join(place, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(place, 'worker.js'), '');
}

for (const release of releases)
  test(`what ${release} had stored is kept, and added up`, async () => {
    const executablePath = process.env['CHROMIUM'] ?? '';
    test.skip(!executablePath, 'this machine has no Chromium');
    const { dump, local } = JSON.parse(
      readFileSync(path.join(FIXTURES, `${release}.json`), 'utf8'),
    ) as Stored;
    const rows = (table: string) => dump.rows[table] ?? [];
    expect(rows('visits').length).toBeGreaterThan(2);
    const workshop = mkdtempSync(path.join(tmpdir(), 'fairshare-upgrade-'));
    const place = path.join(workshop, 'extension');
    const sites = await startSites({});
    const open = () =>
      launchChromium({
        extension: place,
        sites,
        executablePath,
        profile: path.join(workshop, 'profile'),
      });
    try {
      writeEmpty(place);
      const before = await open();
      const page = await before.page();
      await page.goto(before.extensionUrl('manifest.json'));
      await pourDatabase(page, dump);
      // Its details may be older by now than they are kept, which is no matter of upgrading.
      const settings = { ...(local['settings'] as Row), keepDays: null };
      await page.evaluate((all) => chrome.storage.local.set(all), { ...local, settings });
      await before.close();

      rmSync(place, { recursive: true });
      cpSync(EXTENSION, place, { recursive: true });
      const browser = await open();
      const fairshare = await Fairshare.in(browser, sites, 'overview');
      expect(await fairshare.settings()).toMatchObject({ started: true });
      await expect
        .poll(async () => {
          const days = (await dumpDatabase(fairshare.desk)).rows['days'] as Row[] | undefined;
          return days?.length ? days.filter((day) => 'due' in day) : null;
        })
        .toEqual([]);

      const file = (await fairshare.exported()) as unknown as Record<string, Row[]>;
      for (const [part, key] of [
        ['visits', 'id'],
        ['receipts', 'id'],
        ['sites', 'site'],
      ] as const) {
        const known = rows(part);
        expect(known.length).toBeGreaterThan(0);
        expect(file[part]).toHaveLength(known.length);
        for (const row of known)
          expect(file[part]?.find((one) => one[key] === row[key])).toMatchObject(row);
      }
      expect(file['preferences']).toEqual(rows('preferences').map(({ id: _id, ...rest }) => rest));
      expect(file['observations']).toHaveLength(rows('observations').length);
      const visitsOf = (site: unknown) =>
        rows('visits').filter((one) => one['site'] === site).length;
      expect(
        Object.fromEntries((file['siteDays'] ?? []).map(({ site, visits }) => [site, visits])),
      ).toEqual(Object.fromEntries(rows('visits').map(({ site }) => [site, visitsOf(site)])));
      // It goes on: a site that was known is known again.
      const seen = await fairshare.visit('https://slow-garden.example/');
      await expect
        .poll(async () => {
          await fairshare.settled();
          return (await fairshare.rows('visits')).length;
        })
        .toBe(rows('visits').length + 1);
      expect((await fairshare.exported()).visits).toHaveLength(rows('visits').length + 1);
      await seen.close();
      await browser.close();
    } finally {
      await sites.close();
      await removeProfile(workshop);
    }
  });
