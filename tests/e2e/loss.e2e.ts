import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../browsers/chromium.mjs';
import { removeProfile } from '../browsers/remove-profile.mjs';
import { startSites } from '../sites/server.mjs';
import { EXTENSION, expect, Fairshare, test as base } from './fairshare.ts';

const HOST = 'slow-garden.example';

/** What happens to the database's files; browsers open an empty database after most of it, silently. */
const DAMAGE: Record<string, (folder: string) => void> = {
  'the folder is gone': (folder) => rmSync(folder, { recursive: true }),
  'all files are empty': (folder) => each(folder, /./, ''),
  'the list of files is nonsense': (folder) => each(folder, /^MANIFEST/, 'nonsense'),
  'the data is nonsense': (folder) => each(folder, /\.(?:log|ldb)$/, 'x'.repeat(5000)),
};

function each(folder: string, name: RegExp, content: string): void {
  for (const file of readdirSync(folder))
    if (name.test(file)) writeFileSync(path.join(folder, file), content);
}

/** The folder of the extension's own database in a profile. */
function databaseIn(profile: string): string {
  const folder = path.join(profile, 'Default/IndexedDB');
  const own = readdirSync(folder).find((name) => /^chrome-extension_.*leveldb$/.test(name));
  if (own === undefined) throw new Error('no database in the profile');
  return path.join(folder, own);
}

base('what the browser lost is noticed, said, and put back where there is a copy', async () => {
  base.slow();
  const executablePath = process.env['CHROMIUM'];
  base.skip(!executablePath, 'this machine has no Chromium');
  const sites = await startSites({});
  const open = async (profile: string) => {
    const browser = await launchChromium({
      extension: EXTENSION,
      sites,
      executablePath: executablePath ?? '',
      profile,
    });
    return await Fairshare.in(browser, sites, 'preferences');
  };
  const whole = mkdtempSync(path.join(tmpdir(), 'fairshare-whole-'));
  let fairshare = await open(whole);
  await fairshare.start();
  await fairshare.visit(`https://${HOST}/`);
  await fairshare.settled();
  await fairshare.ask('ui>background.prefer', {
    scope: 'everywhere',
    purpose: 'analytics',
    allow: true,
  });
  await fairshare.ask('ui>background.label', { site: HOST, level: 'trusted' });
  // Sums of days are copied once the site was judged.
  await expect
    .poll(() =>
      fairshare.desk.evaluate(
        async () => ((await chrome.storage.local.get('kept'))['kept'] as { copied: number }).copied,
      ),
    )
    .toBeGreaterThan(0);
  const days = await fairshare.rows('days');
  expect(days).toHaveLength(1);
  await fairshare.browser.close();

  // First of all: what was not damaged is not called lost.
  for (const [what, damage] of [['nothing', () => undefined] as const, ...Object.entries(DAMAGE)]) {
    const profile = mkdtempSync(path.join(tmpdir(), 'fairshare-damaged-'));
    cpSync(whole, profile, { recursive: true });
    expect(statSync(databaseIn(profile)).isDirectory()).toBe(true);
    damage(databaseIn(profile));
    fairshare = await open(profile);
    const label = async () =>
      (await fairshare.rows('sites')).map(({ site, level }) => ({ site, level }));
    if (what !== 'nothing') {
      await expect
        .poll(() => fairshare.settings(), what)
        .toMatchObject({ lost: { days: 1, preferences: 1 } });
      await expect(fairshare.desk.locator('[data-action="dismiss-loss"]')).toBeVisible();
    }
    expect(await fairshare.rows('preferences')).toMatchObject([
      { scope: 'everywhere', purpose: 'analytics', allow: true },
    ]);
    expect(await label(), what).toEqual([{ site: HOST, level: 'trusted' }]);
    expect(await fairshare.rows('days')).toMatchObject([{ visits: days[0]?.['visits'] }]);
    if (what === 'nothing') expect(await fairshare.settings()).toMatchObject({ lost: null });
    else {
      await fairshare.desk.locator('[data-action="dismiss-loss"]').click();
      await expect.poll(() => fairshare.settings()).toMatchObject({ lost: null });
    }
    await fairshare.browser.close();
    await removeProfile(profile);
  }
  rmSync(whole, { recursive: true, force: true });
  await sites.close();
});
