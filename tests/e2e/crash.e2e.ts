import { mkdtempSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchChromium } from '../browsers/chromium.mjs';
import { removeProfile } from '../browsers/remove-profile.mjs';
import { startSites } from '../sites/server.mjs';
import { EXTENSION, Fairshare } from './fairshare.ts';
import { ROUND, times } from './night.ts';

const KILLS = times(2, 50);
const HOST = 'slow-garden.example';

/** The browser's own process: the lock of its profile names it. */
const processOf = (profile: string): number =>
  Number(/(\d+)$/.exec(readlinkSync(path.join(profile, 'SingletonLock')))?.[1]);

test(`a browser killed ${KILLS} times opens again each time, with every visit that was stored`, async () => {
  test.setTimeout(KILLS * ROUND);
  const executablePath = process.env['CHROMIUM'];
  test.skip(!executablePath || process.platform === 'win32', 'this machine has no Chromium');
  const sites = await startSites({});
  const profile = mkdtempSync(path.join(tmpdir(), 'fairshare-crash-'));
  const open = async () => {
    const browser = await launchChromium({
      extension: EXTENSION,
      sites,
      executablePath: executablePath ?? '',
      profile,
    });
    return await Fairshare.in(browser, sites, 'help');
  };
  const ids = async (fairshare: Fairshare) =>
    (await fairshare.rows('visits')).map(({ id }) => String(id));
  let stored: string[] = [];
  for (let kill = 0; kill <= KILLS; kill++) {
    const fairshare = await open();
    if (kill === 0) await fairshare.start();
    const there = await ids(fairshare);
    expect(there, `after ${kill} kills`).toEqual(expect.arrayContaining(stored));
    expect(new Set(there).size).toBe(there.length);
    expect(await fairshare.rows('sites')).toHaveLength(kill === 0 ? 0 : 1);
    await fairshare.visit(`https://${HOST}/`);
    await expect
      .poll(async () => {
        await fairshare.settled();
        return (await ids(fairshare)).length;
      })
      .toBeGreaterThan(there.length);
    stored = await ids(fairshare);
    // In the middle of another page, whatever of it is stored by then.
    const asked = sites.requestsTo(HOST).length;
    const page = await fairshare.browser.page();
    const gone = page.goto(`https://${HOST}/`).catch(() => undefined);
    await expect.poll(() => sites.requestsTo(HOST).length).toBeGreaterThan(asked);
    process.kill(processOf(profile), 'SIGKILL');
    await gone;
    await fairshare.browser.close().catch(() => undefined);
  }
  await sites.close();
  await removeProfile(profile);
});
