import type { Page } from '@playwright/test';
import { visitId } from '../../src/core/model/visit.ts';
import { sites as demo } from '../sites/index.mjs';
import { violations } from './accessibility.ts';
import { expect, test, type Fairshare } from './fairshare.ts';

const FORM = 'form.example';
const BELL = 'bell.example';
const CHAT = 'chat.example';
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

/** Asks when it loads, and when its button is pressed. */
const bell = `<!doctype html><html lang="en"><title>Bell</title><main><h1>News</h1>
<button>Notify me</button></main><script>
const words = async (asked) => { try { return await asked; } catch (error) { return error.name; } };
window.callback = new Promise((done) => { window.asked = words(Notification.requestPermission(done)); });
document.querySelector('button').onclick = () => {
  window.pressed = 'yes';
  Notification.requestPermission().then((answer) => { window.answered = answer; });
};</script></html>`;

const chat = `<!doctype html><html lang="en"><title>Chat</title><main><h1>Shop</h1></main>
<div id="tidio-chat" style="position:fixed;bottom:0;right:0">How can we help?</div>
<div id="support" style="position:fixed;bottom:0;left:0">Our own chat</div></html>`;

const closed = `<!doctype html><html lang="en"><title>Closed</title><main><h1>Form</h1><div id="box"></div></main>
<script>document.getElementById('box').attachShadow({ mode: 'closed' }).innerHTML =
'<label>First <input id="a" name="comment"></label><label>Phone number <input id="b" type="tel" name="phone"></label>';
</script></html>`;

const page = (host: string, body: string, headers: Record<string, string> = {}) => ({
  id: host,
  host,
  title: host,
  describe: '',
  paths: ['/'],
  routes: { [host]: { '/': { body, type: 'text/html; charset=utf-8', headers } } },
  truth: { always: [] },
});

const extra = [
  page(FORM, form(hostile), {
    'content-security-policy':
      "default-src 'none'; script-src 'nonce-n'; style-src 'nonce-n'; require-trusted-types-for 'script'",
  }),
  page(BELL, bell),
  page(CHAT, chat),
  page(CLOSED, closed),
];
test.use({ extraSites: [extra, { scope: 'test' }] });

interface Node {
  role: { value: string };
  name?: { value: string };
  backendDOMNodeId?: number;
}

/** What a screen reader finds on a page, closed shadow trees too. */
async function heard(tab: Page): Promise<Node[]> {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes as unknown as Node[];
}
const namesOf = async (tab: Page, role: string) =>
  (await heard(tab)).filter((one) => one.role.value === role).map((one) => one.name?.value ?? '');

/** Presses a button that no script of a page can find, where it stands. */
async function press(tab: Page, name: string): Promise<void> {
  const button = (await heard(tab)).find(
    (one) => one.role.value === 'button' && one.name?.value === name,
  );
  if (button?.backendDOMNodeId === undefined) throw new Error(`no button ${name}`);
  const session = await tab.context().newCDPSession(tab);
  const about = { backendNodeId: button.backendDOMNodeId };
  const { model } = await session.send('DOM.getBoxModel', about);
  await session.detach();
  const [x = 0, y = 0] = model.border;
  await tab.mouse.click(x + model.width / 2, y + model.height / 2);
}
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
  const subscribed = await tab.evaluate(() =>
    PushManager.prototype.subscribe.call(Object.create(PushManager.prototype)).then(
      () => 'yes',
      (error: Error) => error.name,
    ),
  );
  expect(subscribed).toBe('NotAllowedError');
  // That the page asked is on record all the same.
  await fairshare.ask('ui>background.flush', { tab: null });
  const asked = (await fairshare.rows('observations')).filter(
    ({ kind, key }) => kind === 'permission' && String(key).startsWith('notifications'),
  );
  expect(asked).toMatchObject([{ key: 'notifications:load' }]);
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
  await popup.locator('[data-quiet="chat"]').uncheck();
  await expect
    .poll(() => fairshare.rows('sites').then((rows) => rows.find(({ site }) => site === CHAT)))
    .toMatchObject({ quiet: { chat: false } });
  await fairshare.ask('ui>background.refresh', {});
  await tab.reload();
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
  await desk.locator('[data-action="confirm-import"]').click();
  await expect.poll(() => fairshare.rows('receipts')).toHaveLength(2);

  await desk.goto(browser.extensionUrl(`dashboard/index.html#/site/${bad}`));
  await expect(desk.locator('[data-suggestion="restrict"]')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await desk.locator('[data-action="follow-suggestion"]').click();
  await expect(desk.locator('[data-suggestion]')).toHaveCount(0);
  const level = (site: string) =>
    fairshare.rows('sites').then((rows) => rows.find((row) => row['site'] === site)?.['level']);
  expect(await level(bad)).toBe('distrusted');

  const tab = await fairshare.visit(`https://${GOOD}/`);
  const popup = await fairshare.popup(tab);
  await expect(popup.locator('[data-suggestion="trust"]')).toBeVisible();
  expect(await violations(popup)).toEqual([]);
  await popup.locator('[data-action="dismiss-suggestion"]').click();
  await expect(popup.locator('[data-suggestion]')).toHaveCount(0);
  await popup.reload();
  await expect(popup.locator('[data-state="ready"]')).toBeVisible();
  await expect(popup.locator('[data-suggestion]')).toHaveCount(0);
  expect(await level(GOOD)).toBe('neutral');
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
  await desk.locator('[data-action="confirm-import"]').click();
  await expect.poll(() => fairshare.settings()).toMatchObject({ neverGive: ['birth-date'] });
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
