import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchChromium } from '../browsers/chromium.mjs';
import { startSites } from '../sites/server.mjs';
import { EXTENSION, Fairshare } from './fairshare.ts';

const HOST = 'two-extensions.example';
const STOPPED = 'stopped.blocked-third.example';
const SENT = 'sent.other-third.example';

/** Another extension, as blockers are: it stops what one host is asked for. */
function blocker(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'fairshare-blocker-'));
  mkdirSync(folder, { recursive: true });
  const rule = {
    id: 1,
    action: { type: 'block' },
    condition: { requestDomains: [STOPPED] },
  };
  writeFileSync(path.join(folder, 'rules.json'), JSON.stringify([rule]));
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Blocker',
      version: '1',
      permissions: ['declarativeNetRequest'],
      declarative_net_request: {
        rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }],
      },
    }),
  );
  return folder;
}

test('what another extension stops is never put down as sent', async () => {
  const executablePath = process.env['CHROMIUM'];
  test.skip(!executablePath, 'this machine has no Chromium');
  const ask = (host: string) =>
    `fetch('https://${host}/n').then((answer) => answer.text(), () => 'stopped')`;
  const html = `<!doctype html><title>Two</title><h1>Two</h1><script>
    Promise.all([${ask(STOPPED)}, ${ask(SENT)}]).then((all) => { document.title = all.join(' '); });
  </script>`;
  const open = { body: 'ok', headers: { 'access-control-allow-origin': '*' } };
  const sites = await startSites({
    extra: [
      {
        id: 'two-extensions',
        host: HOST,
        title: 'Two',
        describe: '',
        paths: ['/'],
        routes: { [HOST]: { '/': html }, [STOPPED]: { '/n': open }, [SENT]: { '/n': open } },
        truth: { always: [SENT] },
      },
    ],
  });
  const other = blocker();
  const browser = await launchChromium({
    // Both switches of the browser take a list.
    extension: `${EXTENSION},${other}`,
    sites,
    executablePath: executablePath ?? '',
  });
  const fairshare = await Fairshare.in(browser, sites);
  await fairshare.start();
  // The first loads are listened to on the wire, the others are not; the worker may be stopped.
  for (const round of [1, 2, 3, 4, 5]) {
    if (round === 5) await browser.stopWorker();
    const page = await fairshare.visit(`https://${HOST}/`);
    await expect(page).toHaveTitle('stopped ok');
    await expect
      .poll(async () => {
        await fairshare.settled();
        return (await fairshare.rows('observations')).filter(({ key }) => key === SENT).length;
      }, `load ${round}`)
      .toBe(round);
  }
  expect(sites.requestsTo(STOPPED)).toEqual([]);
  const rows = await fairshare.rows('observations');
  expect(rows.filter(({ kind, key }) => kind === 'request' && key === STOPPED)).toEqual([]);
  await browser.close();
  await sites.close();
  rmSync(other, { recursive: true, force: true });
});
