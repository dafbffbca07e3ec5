import { visitId } from '../../src/core/model/visit.ts';
import { sites as demo } from '../sites/index.mjs';
import { onePage } from '../sites/one-page.mjs';
import { violations } from './accessibility.ts';
import { expect, test } from './fairshare.ts';

const BELL = 'bell.example';
const CHAT = 'chat.example';

/** Asks when it loads, and when its button is pressed. */
const bell = `<!doctype html><html lang="en"><title>Bell</title><main><h1>News</h1>
<button>Notify me</button></main><script>
const words = async (asked) => { try { return await asked; } catch (error) { return error.name; } };
window.callback = new Promise((done) => { window.asked = words(Notification.requestPermission(done)); });
window.subscribed = words(PushManager.prototype.subscribe.call({}));
document.querySelector('button').onclick = () => {
  let answer = 'waits';
  Notification.requestPermission().then((told) => { answer = told; });
  setTimeout(() => { window.pressed = answer; }, 100);
};</script></html>`;

const chat = `<!doctype html><html lang="en"><title>Chat</title><main><h1>Shop</h1></main>
<div id="tidio-chat" style="position:fixed;bottom:0;right:0">How can we help?</div>
<div id="support" style="position:fixed;bottom:0;left:0">Our own chat</div>
<div id="PopupSignupForm_0" style="position:fixed;inset:20%">Join our letter</div>
<div class="formkit-form" data-format="modal">Join another</div>
<div class="mc-modal" style="position:fixed;top:0;left:0">Log in to go on</div>
<div id="privy-container">Open your wallet</div>
<form>Name <span class="formkit-overlay">Ada</span></form></html>`;

const extra = [onePage(BELL, bell), onePage(CHAT, chat)];
test.use({ extraSites: [extra, { scope: 'test' }] });

test('notifications: nobody is asked uninvited, and who presses the button is', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.ask('ui>background.quiet', { site: null, what: 'notifications', on: true });
  const tab = await fairshare.visit(`https://${BELL}/`);
  test.skip(
    (await tab.evaluate('Notification.permission')) !== 'default',
    'this browser asks nobody for notifications',
  );
  expect(await tab.evaluate('window.asked')).toBe('default');
  expect(await tab.evaluate('window.callback')).toBe('default');
  expect(await tab.evaluate('window.subscribed')).toBe('NotAllowedError');
  // That the page asked is on record all the same.
  const asked = async () => {
    await fairshare.settled();
    return (await fairshare.rows('observations')).filter(
      ({ kind, key }) => kind === 'permission' && String(key).startsWith('notifications'),
    );
  };
  await expect.poll(asked).toMatchObject([{ key: 'notifications:load' }]);
  // Pressed, it is the browser that asks or, without a window, denies: nobody else answers.
  await tab.locator('button').click();
  await expect.poll(() => tab.evaluate('window.pressed')).toMatch(/^(?:waits|denied)$/);
  // What was allowed stays allowed.
  await tab.context().grantPermissions(['notifications'], { origin: `https://${BELL}` });
  await tab.reload();
  expect(await tab.evaluate('window.asked')).toBe('granted');
});

test('chat windows of known products are hidden, and shown on a site that may', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.ask('ui>background.quiet', { site: null, what: 'chat', on: true });
  const tab = await fairshare.visit(`https://${CHAT}/`);
  await expect(tab.locator('#tidio-chat')).toBeHidden();
  await expect(tab.locator('#support')).toBeVisible();
  const popup = await fairshare.popup(tab);
  await popup.locator('[data-part="quiet"] > summary').click();
  await popup.locator('[data-quiet="chat"]').uncheck();
  await expect
    .poll(() => fairshare.rows('sites').then((rows) => rows.find(({ site }) => site === CHAT)))
    .toMatchObject({ quiet: { chat: false } });
  await fairshare.ask('ui>background.refresh', {});
  await tab.reload();
  await expect(tab.locator('#tidio-chat')).toBeVisible();
});

test('newsletter windows of known products are hidden, and no others', async ({ fairshare }) => {
  await fairshare.start();
  const tab = await fairshare.visit(`https://${CHAT}/`);
  const letters = tab.locator('#PopupSignupForm_0, .formkit-form');
  await expect(letters.filter({ visible: true })).toHaveCount(2);
  await fairshare.ask('ui>background.quiet', { site: null, what: 'newsletters', on: true });
  await tab.reload();
  await expect(letters.filter({ visible: true })).toHaveCount(0);
  for (const other of ['.mc-modal', '#privy-container', '.formkit-overlay'])
    await expect(tab.locator(other)).toBeVisible();
  await expect(tab.locator('#tidio-chat')).toBeVisible();
});

const asking = demo.find(
  ({ truth }) =>
    truth.consent &&
    'analytics' in truth.consent.gated &&
    Object.keys(truth.consent.broken).length === 0,
);

test('a choice changed in the popup holds at once; changed elsewhere, from the next visit on', async ({
  fairshare,
}) => {
  const host = asking?.host ?? '';
  const stored = async () => {
    const rows = (await fairshare.rows('receipts')).filter(({ site }) => site === host);
    const [newest] = rows.sort((a, b) => Number(b['at']) - Number(a['at']));
    return (newest?.['evidence'] as Record<string, { stored: unknown }> | undefined)?.['analytics']
      ?.stored;
  };
  await fairshare.start();
  const tab = await fairshare.visit(`https://${host}/`);
  await expect.poll(stored).toBe(false);
  const popup = await fairshare.popup(tab);
  // One press.
  await popup.locator('[role="switch"][data-purpose="analytics"]').check();
  await expect(popup.getByText('Because of your choice for this site.')).toBeVisible();
  await expect.poll(stored).toBe(true);
  expect(await violations(popup)).toEqual([]);
  await popup.close();
  await fairshare.ask('ui>background.prefer', {
    scope: { site: host },
    purpose: 'analytics',
    allow: false,
  });
  expect(await stored()).toBe(true);
  await tab.reload();
  await expect.poll(stored).toBe(false);
});

const DAY = 86_400_000;
const GOOD = 'slow-garden.example';

/** A past of three visits on three days. */
function past(site: string, broken: boolean) {
  const start = Date.UTC(2026, 9, 1, 12);
  const visits = [0, 1, 2].map((n) => {
    const at = start + n * DAY;
    const doc = `past${n}-${site}`;
    const day = new Date(at).toISOString().slice(0, 10);
    const sources = ['timing', 'page', 'cookies', 'wire', 'contents'] as const;
    return { id: visitId(at, doc), doc, site, at, day, secure: true, sources: [...sources] };
  });
  const evidence = {
    analytics: {
      verdict: broken ? 'broken' : 'kept',
      stored: broken,
      contradicted: broken,
      active: [],
    },
  };
  const receipt = {
    ...{ id: `r-${site}`, site, visit: visits[0]?.id, manager: 'klaro', layer: 'page-api' },
    ...{ stage: broken ? 'broken' : 'kept', reason: null, at: start, took: 10, shown: null },
    ...{ wished: [], lost: [], evidence, checks: 1 },
  };
  return { visits, receipts: [receipt] };
}

test('a site that earned trust is offered it, once; one that broke a promise is not trusted', async ({
  fairshare,
}) => {
  const { desk, browser } = fairshare;
  await fairshare.start();
  const bad = 'broken.example';
  const files = [past(GOOD, false), past(bad, true)];
  const file = {
    format: 'fairshare.export/1',
    visits: files.flatMap(({ visits }) => visits),
    receipts: files.flatMap(({ receipts }) => receipts),
  };
  await fairshare.choose(JSON.stringify(file));
  await fairshare.confirmImport();
  expect(await fairshare.rows('receipts')).toHaveLength(2);

  await desk.goto(browser.extensionUrl(`dashboard/index.html#/site/${bad}`));
  await expect(desk.locator('[data-suggestion="restrict"]')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await desk.locator('[data-action="follow-suggestion"]').click();
  await expect(desk.locator('[data-suggestion]')).toHaveCount(0);
  const level = (site: string) =>
    fairshare.rows('sites').then((rows) => rows.find((row) => row['site'] === site)?.['level']);
  await expect.poll(() => level(bad)).toBe('distrusted');

  const tab = await fairshare.visit(`https://${GOOD}/`);
  const popup = await fairshare.popup(tab);
  await expect(popup.locator('[data-suggestion="trust"]')).toBeVisible();
  expect(await violations(popup)).toEqual([]);
  await popup.locator('[data-action="dismiss-suggestion"]').click();
  await expect(popup.locator('[data-suggestion]')).toHaveCount(0);
  await popup.reload();
  await expect(popup.locator('[data-state="ready"]')).toBeVisible();
  await expect(popup.locator('[data-suggestion]')).toHaveCount(0);
  await expect.poll(() => level(GOOD)).toBe('neutral');
});

test('kinds, objections, never give and quiet are set on one page, kept and carried over', async ({
  fairshare,
}) => {
  const { desk, browser } = fairshare;
  await fairshare.start();
  await desk.goto(browser.extensionUrl('dashboard/index.html#/preferences'));
  await desk.locator('[data-kinds] summary').click();
  await desk.locator('[data-part="location"][data-scope="trusted"]').selectOption('allow');
  await desk.locator('[data-interest="everywhere"]').check();
  await desk.locator('[data-never="birth-date"]').check();
  await desk.locator('[data-quiet="notifications"]').check();
  await expect
    .poll(() => fairshare.settings())
    .toMatchObject({
      neverGive: ['birth-date'],
      quiet: { notifications: true, chat: false },
    });
  const analytics = { purpose: 'analytics' };
  await expect.poll(() => fairshare.rows('preferences')).toHaveLength(7);
  expect(await fairshare.rows('preferences')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...{ scope: { level: 'trusted' }, ...analytics, part: 'location', allow: true },
      }),
      expect.objectContaining({
        ...{ scope: 'everywhere', ...analytics, part: 'interest', allow: false },
      }),
    ]),
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(desk)).toEqual([]);
  }
  const file = await fairshare.exported();
  expect(file).toMatchObject({ wishes: { answering: true, neverGive: ['birth-date'] } });
  await fairshare.ask('ui>background.never', { kinds: [] });
  await fairshare.choose(JSON.stringify(file));
  await fairshare.confirmImport();
  await expect.poll(() => fairshare.settings()).toMatchObject({ neverGive: ['birth-date'] });
});
