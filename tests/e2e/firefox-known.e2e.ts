import path from 'node:path';
import { expect, test } from '@playwright/test';
import { rowsIn } from '../browsers/database.mjs';
import { launchFirefox } from '../browsers/firefox.mjs';
import { startSites } from '../sites/server.mjs';

type Row = Record<string, unknown>;

const SHOP = 'account-shop.example';
const COLLECTOR = 'in.lead-collector.example';
const PAGE = `<!doctype html><html lang="en"><title>Account</title><h1>Account</h1>
<form><label>Email <input name="email" type="email" value="marie.keller7@post.example"></label></form>
<script>(async () => {
  const bytes = new TextEncoder().encode(document.querySelector('input').value);
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))];
  const hex = digest.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  new Image().src = 'https://${COLLECTOR}/p.gif?em=' + hex;
})()</script>`;

test('Firefox, too, tells of an address that a site had and passed on', async () => {
  const executablePath = process.env['FIREFOX'];
  test.skip(!executablePath, 'this machine has no Firefox');
  const sites = await startSites({
    extra: [
      {
        ...{ id: 'account', host: SHOP, title: 'Account', describe: '', paths: ['/'] },
        routes: { [SHOP]: { '/': PAGE }, [COLLECTOR]: { '/p.gif': { body: '' } } },
        truth: { always: [] },
      },
    ],
  });
  const firefox = await launchFirefox({
    extension: path.resolve(import.meta.dirname, '../../dist/firefox'),
    sites,
    executablePath: executablePath ?? '',
  });
  try {
    const desk = await firefox.newTab();
    await firefox.navigate(firefox.extensionUrl('dashboard/index.html#/welcome'));
    await firefox.click('[data-action="start"]');
    await firefox.waitFor(async () => {
      const { browser } = globalThis as unknown as {
        browser: {
          storage: { local: { get(key: string): Promise<{ settings?: { started: boolean } }> } };
        };
      };
      return (await browser.storage.local.get('settings')).settings?.started;
    });
    await firefox.newTab();
    await firefox.navigate(`https://${SHOP}/`);
    await sites.untilQuiet();
    await firefox.switchTo(desk);
    const leaks = async () => {
      await firefox.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
        };
        await browser.runtime.sendMessage({ name: 'ui>background.flush', ask: { tab: null } });
      });
      const text = await firefox.evaluate(
        `return (${rowsIn})('observations').then(JSON.stringify)`,
      );
      const rows = JSON.parse(String(text)) as Row[];
      return rows.filter(({ kind }) => kind === 'leak').map(({ key }) => key);
    };
    await expect.poll(leaks).toEqual([`email>${COLLECTOR}:img:sha256:known`]);
  } finally {
    await firefox.close();
    await sites.close();
  }
});
