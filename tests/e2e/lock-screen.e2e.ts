import { violationsInAnyLight } from './accessibility.ts';
import {
  browse,
  expect,
  lock,
  PASSPHRASE,
  screen,
  setLock,
  TABLES,
  test,
  unlock,
} from './locked-profile.ts';
import { misfits, misfitsSpaced } from './shape.ts';

const SHOP = 'northfold-outfitters.example';
const WEATHER = 'skyline-weather.example';

test('the lock screen: one place for all pages, a wrong passphrase, back where one was', async ({
  profile,
}) => {
  test.slow();
  const fairshare = await profile.open();
  const { desk, browser } = fairshare;
  await fairshare.start();
  const page = await fairshare.visit(`https://${WEATHER}/`);
  await setLock(fairshare);
  const other = await browser.page();
  await other.goto(browser.extensionUrl(`dashboard/index.html#/site/${WEATHER}`));
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(WEATHER);
  const popup = await fairshare.popup(page);
  await popup.locator('[data-action="lock-record"]').click();
  for (const one of [desk, other, popup]) {
    await expect(screen(one)).toBeVisible();
    await expect.poll(() => one.content()).not.toContain(WEATHER);
    await expect.poll(() => one.title()).not.toContain(WEATHER);
  }
  await expect.poll(() => other.url()).not.toContain(WEATHER);
  // Nothing can be asked of a record that is locked.
  await expect(fairshare.ask('ui>background.flush', { tab: null })).rejects.toThrow();
  await expect(fairshare.ask('ui>background.forget', { site: WEATHER })).rejects.toThrow();
  const badge = async () =>
    other.evaluate(
      async (tabId) => chrome.action.getBadgeText({ tabId }),
      await browser.tabId(page),
    );
  await expect.poll(badge).toBe('');
  for (const view of [other, popup]) {
    expect(await violationsInAnyLight(view)).toEqual([]);
    expect(await misfits(view)).toEqual([]);
    expect(await misfitsSpaced(view)).toEqual([]);
  }

  for (const guess of ['wrong 1', 'wrong 2', 'wrong 3']) {
    await unlock(other, guess);
    await expect(other.getByRole('alert')).toHaveText('This is not the passphrase.');
  }
  await unlock(other, 'wrong 4');
  await expect(other.getByRole('alert')).toContainText('The next one is looked at from');
  // The right one has to wait as well.
  await unlock(other);
  await expect(other.getByRole('alert')).toContainText('The next one is looked at from');
  await other.evaluate(async () => {
    const { lock } = await chrome.storage.local.get('lock');
    await chrome.storage.local.set({ lock: { ...(lock as object), waitUntil: 0 } });
  });
  // By keys alone.
  await other.locator('input[type="password"]').focus();
  await other.keyboard.type(PASSPHRASE);
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(WEATHER);
  expect(other.url()).toContain(WEATHER);
  await expect(popup.locator('main[data-state="ready"]')).toBeVisible();
  await expect(desk.locator('[data-record-lock="open"]')).toBeVisible();
});

test('another passphrase opens the same record; without the lock nothing asks for one', async ({
  profile,
}) => {
  test.slow();
  let fairshare = await profile.open();
  await fairshare.start();
  await browse(fairshare, WEATHER);
  await setLock(fairshare);
  const { desk } = fairshare;
  await desk.getByText('Change the passphrase').first().click();
  const change = desk.locator('form', { has: desk.locator('[data-action="change-record-lock"]') });
  await change.locator('input[autocomplete="current-password"]').fill(PASSPHRASE);
  for (const field of await change.locator('input[autocomplete="new-password"]').all())
    await field.fill('battery staple horse');
  await change.locator('[data-action="change-record-lock"]').click();
  await expect(desk.getByText('The passphrase is changed.')).toBeVisible();
  await lock(fairshare);
  await unlock(desk);
  await expect(desk.getByRole('alert')).toHaveText('This is not the passphrase.');
  await unlock(desk, 'battery staple horse');
  await expect(desk.locator('[data-record-lock="open"]')).toBeVisible();
  await desk.getByText('Remove the lock').first().click();
  const remove = desk.locator('form', { has: desk.locator('[data-action="remove-record-lock"]') });
  await remove.locator('input[autocomplete="current-password"]').fill('battery staple horse');
  await remove.locator('[data-action="remove-record-lock"]').click();
  await expect(desk.locator('[data-record-lock="none"]')).toBeVisible();
  await profile.close();
  fairshare = await profile.open();
  await expect(fairshare.desk.locator('[data-record-lock="none"]')).toBeVisible();
  expect(await fairshare.rows('visits')).toHaveLength(1);
});

test('whoever forgot the passphrase can delete everything and begin anew', async ({ profile }) => {
  test.slow();
  const fairshare = await profile.open();
  await fairshare.start();
  await browse(fairshare, WEATHER);
  await setLock(fairshare);
  await lock(fairshare);
  const { desk } = fairshare;
  await desk.getByText('Forgot the passphrase?').click();
  await desk.locator('[data-action="forget-locked"]').click();
  await desk.locator('dialog [data-action="confirm"]').click();
  await expect(desk.locator('[data-record-lock="none"]')).toBeVisible();
  for (const table of [...TABLES, 'sealed']) expect(await fairshare.rows(table)).toEqual([]);
  await browse(fairshare, SHOP);
  await expect
    .poll(async () => (await fairshare.rows('visits')).map(({ site }) => site))
    .toEqual([SHOP]);
});

test('it locks by itself when no page of ours was used for a while, and with a PIN deletes nothing', async ({
  profile,
}) => {
  test.slow();
  const fairshare = await profile.open();
  const { desk } = fairshare;
  await fairshare.start();
  await setLock(fairshare);
  const alarm = () => desk.evaluate(() => chrome.alarms.get('lock'));
  await expect.poll(alarm).toMatchObject({ name: 'lock' });
  await fairshare.ask('ui>background.lockAfter', { after: null });
  await expect.poll(alarm).toBeUndefined();
  await fairshare.ask('ui>background.guard', { pin: '4711' });
  // The time is up.
  await desk.evaluate(() => chrome.alarms.create('lock', { when: Date.now() }));
  await expect(screen(desk)).toBeVisible({ timeout: 60_000 });
  await desk.getByText('Forgot the passphrase?').click();
  await expect(desk.locator('[data-lock="locked"]')).toBeVisible();
  await expect(fairshare.ask('ui>background.lockForget', {})).rejects.toThrow();
  await desk.locator('[data-lock="locked"] input').fill('4711');
  await desk.locator('[data-action="unlock"]').click();
  await expect(desk.locator('[data-action="forget-locked"]')).toBeVisible();
});
