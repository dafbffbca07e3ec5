import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchFirefox } from '../browsers/firefox.mjs';
import { startSites } from '../sites/server.mjs';
import { failingCopy } from './failing-copy.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../dist/firefox');
const HOST = 'noisy.example';
const SECRET = 'https://secret-clinic.example/patients/4711';

/** A page with errors of its own, and some that it would like to be taken for ours. */
const noisy = `<!doctype html><title>Noisy</title><h1>Noisy</h1><script>
setTimeout(() => { throw new TypeError('${SECRET}'); });
Promise.reject(new RangeError('${SECRET}'));
reportError(new SyntaxError('${SECRET}'));
dispatchEvent(new ErrorEvent('error', { error: new Error('${SECRET}'), message: 'forged' }));
setTimeout(() => { document.title = 'Done'; }, 50);
</script>`;

interface Extension {
  browser: {
    storage: {
      local: { get(key: string): Promise<{ errors?: { part: string; name: string }[] }> };
    };
  };
}

test('Firefox: errors of our own are kept, those of a page are not', async () => {
  const executablePath = process.env['FIREFOX'];
  test.skip(!executablePath, 'this machine has no Firefox');
  const sites = await startSites({
    extra: [
      {
        id: 'noisy',
        host: HOST,
        title: 'Noisy',
        describe: '',
        paths: ['/'],
        routes: { [HOST]: { '/': noisy } },
        truth: { always: [] },
      },
    ],
  });
  const copy = failingCopy(EXTENSION, `Failed to load ${SECRET}`);
  const firefox = await launchFirefox({
    extension: copy,
    sites,
    executablePath: executablePath ?? '',
  });
  const desk = await firefox.newTab();
  const web = await firefox.newTab();
  await firefox.switchTo(web);
  await firefox.navigate(`https://${HOST}/`);
  await expect.poll(() => firefox.evaluate(() => document.title, [])).toBe('Done');
  await firefox.switchTo(desk);
  await firefox.navigate(firefox.extensionUrl('dashboard/index.html#/help'));
  await firefox.evaluate(
    (secret: string) => {
      reportError(new RangeError(`Failed to fetch ${secret}`));
    },
    [SECRET],
  );
  const errors = async () =>
    JSON.parse(
      String(
        await firefox.evaluate(async () => {
          const { browser } = globalThis as unknown as Extension;
          return JSON.stringify((await browser.storage.local.get('errors')).errors ?? []);
        }, []),
      ),
    ) as { part: string; name: string; message: string }[];
  await expect
    .poll(async () => (await errors()).map(({ part, name }) => `${part} ${name}`).sort())
    .toEqual(['dashboard RangeError', 'page RangeError']);
  expect(JSON.stringify(await errors())).not.toContain('clinic');
  await firefox.close();
  await sites.close();
  rmSync(copy, { recursive: true, force: true });
});
