import type { Page } from '@playwright/test';
import { namesOf, press } from './closed-panel.ts';
import { onePage } from '../sites/one-page.mjs';
import { expect, test, type Fairshare } from './fairshare.ts';

const FORM = 'form.example';
const CLOSED = 'closed.example';

/** Watches for a notice, and does what a page can to read it, press it or send it away. */
const hostile = `
window.tried = 0;
new MutationObserver(() => {
  for (const box of document.querySelectorAll('html > div')) {
    window.read = (box.shadowRoot === null ? '' : 'root ') + box.textContent + box.innerHTML;
    const { left, top, width, height } = box.getBoundingClientRect();
    for (let x = left; x < left + width; x += 12)
      for (let y = top; y < top + height; y += 12)
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          document.elementFromPoint(x, y)?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
    box.click();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    window.tried += 1;
  }
}).observe(document.documentElement, { childList: true });`;

const form = (script: string) => `<!doctype html><html lang="en"><title>Form</title>
<style nonce="n">div { display: none !important; opacity: 0 !important }</style>
<main><h1>Sign up</h1><form>
<p><label>Your phone number <input name="phone" type="tel"></label></p>
<p><label>Comment <textarea name="comment"></textarea></label></p>
</form></main><script nonce="n">${script}</script></html>`;

const closed = `<!doctype html><html lang="en"><title>Closed</title><main><h1>Form</h1><div id="box"></div></main>
<script>document.getElementById('box').attachShadow({ mode: 'closed' }).innerHTML =
'<label>First <input id="a" name="comment"></label><label>Phone number <input id="b" type="tel" name="phone"></label>';
</script></html>`;

const extra = [
  onePage(FORM, form(hostile), {
    'content-security-policy':
      "default-src 'none'; script-src 'nonce-n'; style-src 'nonce-n'; require-trusted-types-for 'script'",
  }),
  onePage(CLOSED, closed),
];
test.use({ extraSites: [extra, { scope: 'test' }] });

const NOTICE = 'You said you never give this: phone number.';
const noticeOn = async (tab: Page) => (await namesOf(tab, 'StaticText')).includes(NOTICE);
const phone = (tab: Page) => tab.locator('input[name="phone"]');

const neverPhone = async (fairshare: Fairshare) => {
  await fairshare.start();
  await fairshare.ask('ui>background.never', { kinds: ['phone'] });
};

test('before a phone number is typed, a notice says what the person wanted', async ({
  fairshare,
}) => {
  await neverPhone(fairshare);
  const tab = await fairshare.visit(`https://${FORM}/`);
  await tab.locator('textarea').focus();
  await phone(tab).focus();
  await expect.poll(() => noticeOn(tab)).toBe(true);
  expect(await namesOf(tab, 'button')).toEqual(['It is fine here', 'Close']);
  // The page has tried: it read nothing, pressed nothing and sent nothing away.
  await expect.poll(() => tab.evaluate('window.tried')).toBeGreaterThan(0);
  expect(await tab.evaluate('window.read')).toBe('');
  expect(await noticeOn(tab)).toBe(true);
  // It is seen where it stands, though the page hides every box of its kind.
  const box = await tab.locator('html > div').boundingBox();
  const field = await phone(tab).boundingBox();
  expect(box?.width).toBeGreaterThan(150);
  expect(Math.abs((box?.y ?? 0) - (field?.y ?? 0))).toBeLessThan(80);
  // Typing goes on as if it were not there.
  await tab.keyboard.type('0171');
  await expect(phone(tab)).toHaveValue('0171');
  await tab.keyboard.press('Escape');
  await expect.poll(() => noticeOn(tab)).toBe(false);
  await expect(phone(tab)).toBeFocused();
  await tab.locator('textarea').focus();
  await phone(tab).focus();
  expect((await fairshare.rows('sites')).some((row) => 'fineHere' in row)).toBe(false);
});

test('"it is fine here" holds for this site, and can be taken back', async ({ fairshare }) => {
  await neverPhone(fairshare);
  const tab = await fairshare.visit(`https://${FORM}/`);
  await phone(tab).focus();
  await expect.poll(() => noticeOn(tab)).toBe(true);
  const fine = () =>
    fairshare.rows('sites').then((rows) => rows.find(({ site }) => site === FORM)?.['fineHere']);
  // Pressed at once it counts for nothing: it may have been meant for what was there before.
  await expect
    .poll(async () => {
      if (await noticeOn(tab)) await press(tab, 'It is fine here');
      return fine();
    })
    .toEqual(['phone']);
  await expect.poll(() => noticeOn(tab)).toBe(false);
  await fairshare.desk.goto(fairshare.browser.extensionUrl('dashboard/index.html#/preferences'));
  await fairshare.desk.getByRole('button', { name: /Remind me again/ }).click();
  await expect.poll(fine).toEqual([]);
  await tab.reload();
  await phone(tab).focus();
  await expect.poll(() => noticeOn(tab)).toBe(true);
});

test('a field in a closed shadow tree is warned of too; a page opened before is told', async ({
  fairshare,
}) => {
  await fairshare.start();
  const tab = await fairshare.visit(`https://${CLOSED}/`);
  await fairshare.ask('ui>background.never', { kinds: ['phone'] });
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Tab');
  await expect.poll(() => noticeOn(tab)).toBe(true);
});

test('with an empty list no page gets the script', async ({ fairshare }) => {
  await neverPhone(fairshare);
  const ids = () =>
    fairshare.desk.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    );
  expect(await ids()).toContain('never');
  await fairshare.ask('ui>background.never', { kinds: [] });
  expect(await ids()).not.toContain('never');
});

test('the lock holds for all of it', async ({ fairshare }) => {
  await neverPhone(fairshare);
  await fairshare.ask('ui>background.guard', { pin: 'sesame' });
  const locked: [string, object][] = [
    ['ui>background.never', { kinds: [] }],
    ['ui>background.notFine', { site: FORM, kind: 'phone' }],
    ['ui>background.quiet', { site: null, what: 'chat', on: true }],
    ['ui>background.dismiss', { site: FORM, suggestion: 'trust' }],
    [
      'ui>background.prefer',
      { scope: 'everywhere', purpose: 'analytics', part: 'location', allow: true },
    ],
  ];
  for (const [name, ask] of locked)
    await expect(fairshare.ask(name, ask), name).rejects.toThrow('locked');
  const tab = await fairshare.visit(`https://${FORM}/`);
  await phone(tab).focus();
  await expect.poll(() => noticeOn(tab)).toBe(true);
  expect(await namesOf(tab, 'button')).toEqual(['Close']);
});
