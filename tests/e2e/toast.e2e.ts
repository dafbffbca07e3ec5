import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hold, namesOf, press } from './closed-panel.ts';
import { EXTENSION, expect, test } from './fairshare.ts';

const SITE = 'daily-ledger.example';
const SAID = /^Answered the cookie question for you: no to /;

test('what was answered is said on the page, and leads to its receipt', async ({ fairshare }) => {
  await fairshare.start();
  const tab = await fairshare.visit(`https://${SITE}/`);
  await hold(tab, 'Why?');
  await expect
    .poll(async () => (await namesOf(tab, 'StaticText')).some((text) => SAID.test(text)))
    .toBe(true);
  const [receipt] = await fairshare.rows('receipts');
  const shown = () =>
    fairshare.browser.context.pages().map((page) => decodeURIComponent(page.url()));
  // What is pressed the moment it appears was meant for something else, and does nothing.
  await expect(async () => {
    await press(tab, 'Why?');
    await expect
      .poll(shown, { timeout: 1000 })
      .toContainEqual(expect.stringContaining(`#/receipt/${String(receipt?.['id'])}`));
  }).toPass();
  await expect.poll(() => namesOf(tab, 'StaticText')).not.toContain('Why?');
});

test('one press takes the answer back: the dialog is there again, and the site is left to the person', async ({
  fairshare,
}) => {
  await fairshare.start();
  const tab = await fairshare.visit(`https://${SITE}/`);
  await hold(tab, 'Undo');
  const dialog = tab.locator('#cc-main [role=dialog]:visible').first();
  await expect(dialog).toBeHidden();
  await expect(async () => {
    if ((await namesOf(tab, 'button')).includes('Undo')) await press(tab, 'Undo');
    await expect(dialog).toBeVisible({ timeout: 1500 });
  }).toPass();
  await expect
    .poll(async () => (await fairshare.rows('sites')).find(({ site }) => site === SITE)?.['asks'])
    .toBe(true);
  await expect
    .poll(async () => (await fairshare.rows('receipts'))[0])
    .toMatchObject({ reason: 'undone', evidence: {} });
  // From now on nothing is answered here, until the person says so.
  await fairshare.browser.context.clearCookies();
  const again = await fairshare.visit(`https://${SITE}/`);
  await expect
    .poll(async () => (await fairshare.rows('receipts')).map(({ reason }) => reason))
    .toContain('left-to-you');
  await expect(again.locator('#cc-main [role=dialog]:visible').first()).toBeVisible();
  await fairshare.desk.goto(`${fairshare.desk.url().split('#')[0]}#/site/${SITE}`);
  await fairshare.desk.locator('[data-action="answer-here"]').click();
  await fairshare.visit(`https://${SITE}/`);
  await expect
    .poll(async () => (await fairshare.rows('receipts'))[0]?.['stage'])
    .not.toBe('handed-over');
});

test('nothing is said where the person does not want it', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.desk.goto(`${fairshare.desk.url().split('#')[0]}#/preferences`);
  await fairshare.desk.locator('[data-setting="toast"]').uncheck();
  await expect.poll(() => fairshare.settings()).toMatchObject({ toast: false });
  const tab = await fairshare.visit(`https://${SITE}/`);
  await expect.poll(async () => (await fairshare.rows('receipts'))[0]?.['stage']).toBe('kept');
  expect(await namesOf(tab, 'button')).not.toContain('Undo');
});

test.describe('in a language of another script', () => {
  test.use({ language: 'ar' });

  test('what we say on a page is not read as a dialog of that page', async ({ fairshare }) => {
    await fairshare.start();
    const everywhere = { scope: 'everywhere', allow: true } as const;
    await fairshare.ask('ui>background.prefer', { ...everywhere, purpose: 'analytics' });
    const texts = readFileSync(path.join(EXTENSION, '_locales/ar/messages.json'), 'utf8');
    const undo = (JSON.parse(texts) as { toastUndo: { message: string } }).toastUndo.message;
    const tab = await fairshare.visit('https://harbour-clinic.example/');
    await expect.poll(() => namesOf(tab, 'button')).toContain(undo);
    // The page changes around it, and is looked at again, until it goes by itself.
    await expect(async () => {
      await tab.evaluate(() => document.body.append(document.createElement('p')));
      expect(await namesOf(tab, 'button')).not.toContain(undo);
    }).toPass({ timeout: 60_000 });
    const managers = (await fairshare.rows('receipts')).map(({ manager }) => manager);
    expect(managers).toEqual(['orejime-3']);
  });
});
