import { violations } from './accessibility.ts';
import { expect, test } from './fairshare.ts';

test('a ready-made set is one press, and known again', async ({ fairshare }) => {
  await fairshare.start();
  const { desk, browser } = fairshare;
  await desk.goto(browser.extensionUrl('dashboard/index.html#/preferences'));
  await expect(desk.locator('[data-preset="needed"]')).toBeChecked();
  await desk.locator('[data-preset="improve"]').check();
  await expect(desk.locator('[data-purpose="analytics"][data-scope="everywhere"]')).toHaveValue(
    'allow',
  );
  await desk.reload();
  await expect(desk.locator('[data-preset="improve"]')).toBeChecked();
  await desk.locator('[data-purpose="social"][data-scope="everywhere"]').selectOption('allow');
  await expect(desk.locator('[data-preset]:checked')).toHaveCount(0);
});

test('who wants to be asked is asked', async ({ fairshare }) => {
  await fairshare.start();
  const { desk, browser } = fairshare;
  await desk.goto(browser.extensionUrl('dashboard/index.html#/preferences'));
  await desk.locator('[data-preset="ask"]').check();
  await expect.poll(() => fairshare.settings()).toMatchObject({ answering: false });
  await fairshare.visit('https://daily-ledger.example/');
  await expect
    .poll(() => fairshare.rows('receipts'))
    .toMatchObject([{ stage: 'handed-over', reason: 'left-to-you' }]);
});

test('locked preferences need the PIN, whoever asks', async ({ fairshare }) => {
  await fairshare.start();
  const { desk, browser } = fairshare;
  await desk.goto(browser.extensionUrl('dashboard/index.html#/preferences'));
  await desk.locator('[data-lock="none"] input').first().fill('sesame');
  await desk.locator('[data-lock="none"] input').last().fill('sesame');
  await desk.locator('[data-action="set-lock"]').click();
  await expect(desk.locator('[data-lock="locked"]')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  expect(JSON.stringify(await fairshare.settings())).not.toContain('sesame');

  const allow = { scope: 'everywhere', purpose: 'selling', allow: true };
  await expect(fairshare.ask('ui>background.prefer', allow)).rejects.toThrow('locked');
  await expect(fairshare.ask('ui>background.guard', { pin: null })).rejects.toThrow('locked');
  await expect(fairshare.ask('ui>background.pause', { minutes: 60 })).rejects.toThrow('locked');
  await fairshare.choose(JSON.stringify({ format: 'fairshare.export/1', preferences: [allow] }));
  await fairshare.confirmImport();
  await expect(desk.getByText('locked', { exact: false }).first()).toBeVisible();
  expect(await fairshare.rows('preferences')).toEqual([]);

  for (let wrong = 0; wrong < 4; wrong++)
    await fairshare.ask('ui>background.unlock', { pin: 'wrong' });
  // After four wrong ones even the right one has to wait.
  await expect(fairshare.ask('ui>background.unlock', { pin: 'sesame' })).resolves.toMatchObject({
    state: 'locked',
  });
  await desk.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    const open = settings as { guardian: object };
    await chrome.storage.local.set({
      settings: { ...open, guardian: { ...open.guardian, waitUntil: 0 } },
    });
  });
  await desk.goto(browser.extensionUrl('dashboard/index.html#/preferences'));
  await desk.locator('[data-lock="locked"] input').fill('sesame');
  await desk.locator('[data-action="unlock"]').click();
  await expect(desk.locator('[data-lock="unlocked"]')).toBeVisible();
  await fairshare.ask('ui>background.prefer', allow);
  expect(await fairshare.rows('preferences')).toHaveLength(1);
  await desk.locator('[data-action="remove-lock"]').click();
  await expect(desk.locator('[data-lock="none"]')).toBeVisible();
});
