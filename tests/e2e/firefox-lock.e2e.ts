import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { rowsIn } from '../browsers/database.mjs';
import { launchFirefox } from '../browsers/firefox.mjs';
import { startSites } from '../sites/server.mjs';

const EXTENSION = path.resolve(import.meta.dirname, '../../dist/firefox');
const PASSPHRASE = 'correct horse battery';
const WEATHER = 'skyline-weather.example';
const SHOP = 'northfold-outfitters.example';

test('Firefox: locked, nothing can be read and recording goes on; unlocked, all of it is there', async () => {
  test.slow();
  const executablePath = process.env['FIREFOX'];
  test.skip(!executablePath, 'this machine has no Firefox');
  const sites = await startSites();
  const firefox = await launchFirefox({
    extension: EXTENSION,
    sites,
    executablePath: executablePath ?? '',
  });
  const ask = (name: string, what: object) =>
    firefox.evaluate(
      async (asked: string, given: object) => {
        const { browser } = globalThis as unknown as {
          browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
        };
        return browser.runtime.sendMessage({ name: `ui>background.${asked}`, ask: given });
      },
      [name, what],
    );
  const sitesIn = (table: string) =>
    firefox.evaluate(
      `return (${rowsIn})(arguments[0]).then((rows) => rows.map(({ site }) => site))`,
      [table],
    ) as Promise<string[]>;
  const screen = () =>
    firefox.evaluate(
      () => document.querySelector('[data-lock-phase]')?.getAttribute('data-sealed') ?? null,
      [],
    );
  /** Files of the extension's own storage that hold a word; Firefox writes keys a letter further on. */
  const filesWith = (word: string) =>
    readdirSync(firefox.profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
      if (!/storage\/default\/moz-extension|storage-sync|browser-extension-data/.test(name))
        return false;
      try {
        const bytes = readFileSync(path.join(firefox.profile, name));
        const key = [...word].map((one) => String.fromCharCode(one.charCodeAt(0) + 1)).join('');
        const spellings = [word, key].flatMap((text) => [
          Buffer.from(text),
          Buffer.from(text, 'utf16le'),
        ]);
        return spellings.some((spelling) => bytes.includes(spelling));
      } catch {
        return false;
      }
    });
  try {
    const desk = await firefox.newTab();
    await firefox.navigate(firefox.extensionUrl('dashboard/index.html#/help'));
    await ask('start', {});
    const web = await firefox.newTab();
    const visit = async (host: string) => {
      await firefox.switchTo(web);
      await firefox.navigate(`https://${host}/`);
      await sites.untilQuiet();
      await firefox.switchTo(desk);
    };
    await visit(WEATHER);
    await expect
      .poll(async () => {
        await ask('flush', { tab: null });
        return sitesIn('visits');
      })
      .toEqual([WEATHER]);
    await ask('lockSet', { passphrase: PASSPHRASE, after: null });
    expect(filesWith(WEATHER)).not.toEqual([]);
    await ask('lockNow', {});
    await expect.poll(screen, { timeout: 90_000 }).toBe('true');
    await visit(SHOP);
    await firefox.terminateBackground();
    for (const table of ['visits', 'observations', 'sites', 'siteDays'])
      expect(await sitesIn(table)).toEqual([]);
    for (const word of [WEATHER, SHOP])
      await expect.poll(() => filesWith(word), { message: word, timeout: 60_000 }).toEqual([]);
    await firefox.type('input[type="password"]', PASSPHRASE);
    await firefox.click('[data-action="unlock-record"]');
    await expect.poll(screen, { timeout: 60_000 }).toBeNull();
    // The page that is open tells again what the background had not stored when it was stopped.
    await expect.poll(async () => (await sitesIn('visits')).sort()).toEqual([SHOP, WEATHER].sort());
    await expect.poll(() => sitesIn('sealed')).toEqual([]);
  } finally {
    await firefox.close();
    await sites.close();
  }
});
