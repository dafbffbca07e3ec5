import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchFirefox } from '../browsers/firefox.mjs';
import { onePage } from '../sites/one-page.mjs';
import { startSites } from '../sites/server.mjs';

const EXTENSION = path.resolve(import.meta.dirname, '../../dist/firefox');
const FORM = 'form.example';
const form = `<!doctype html><html lang="en"><title>Form</title>
<style nonce="n">div { display: none !important }</style>
<main><label>Your phone number <input id="phone" name="phone" type="tel"></label></main></html>`;

test('Firefox: the notice is there and styled under a strict policy of the page', async () => {
  const executablePath = process.env['FIREFOX'];
  test.skip(!executablePath, 'this machine has no Firefox');
  const policy = "default-src 'none'; script-src 'nonce-n'; style-src 'nonce-n'";
  const sites = await startSites({
    extra: [onePage(FORM, form, { 'content-security-policy': policy })],
  });
  const firefox = await launchFirefox({
    extension: EXTENSION,
    sites,
    executablePath: executablePath ?? '',
  });
  try {
    await firefox.navigate(firefox.extensionUrl('dashboard/index.html#/welcome'));
    const asked = await firefox.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const ask = (name: string, what: object) =>
        browser.runtime.sendMessage({ name: `ui>background.${name}`, ask: what });
      await ask('start', {});
      return ask('never', { kinds: ['phone'] });
    }, []);
    expect(asked).toEqual({ done: true });
    await firefox.navigate(`https://${FORM}/`);
    await firefox.type('#phone', '0171');
    const box = () =>
      firefox.evaluate(() => {
        const host = document.querySelector('html > div');
        const { width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
        return { seen: width > 150 && height > 60, narrow: width <= 22 * 16 };
      }, []);
    await expect.poll(box).toEqual({ seen: true, narrow: true });
  } finally {
    await firefox.close();
    await sites.close();
  }
});
