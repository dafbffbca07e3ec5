import { expect, test, type Fairshare } from './fairshare.ts';
import { onePage } from '../sites/one-page.mjs';
import tickets from '../sites/tickets.mjs';

const LIAR = tickets.host;
const PLAIN = 'plain.example';
const SECOND = 'second.example';
/** Companies of the real table by what they do; the last one nobody knows. */
const BODY = `<!doctype html><html lang="en"><title>Plain</title><h1>Plain</h1>
<img src="/own.gif"><img src="https://px.ads.linkedin.com/a.gif"><img src="https://dis.criteo.com/b.gif">
<img src="https://js.stripe.com/c.gif"><img src="https://i.ytimg.com/d.gif">
<img src="https://www.google.com/recaptcha/e.gif"><img src="https://unheard-of.example/f.gif">
<script>new WebSocket('wss://dis.criteo.com/socket')</script></html>`;
const OTHERS = ['js.stripe.com', 'i.ytimg.com', 'www.google.com', 'unheard-of.example'];
const answers = Object.fromEntries(
  ['px.ads.linkedin.com', ...OTHERS].map((host) => [
    host,
    { '/x.gif': { body: '', type: 'image/gif' } },
  ]),
);
const plain = onePage(PLAIN, BODY);
const extra = [{ ...plain, routes: { ...plain.routes, ...answers } }, onePage(SECOND, BODY)];
test.use({ extraSites: [extra, { scope: 'test' }] as never });

const { broken = {}, gated = {} } = tickets.truth.consent ?? {};
const refused = Object.values(broken).flat();

/** Hosts that got requests since an earlier state of the server's log. */
const askedSince = (fairshare: Fairshare, from: number): string[] => [
  ...new Set(fairshare.sites.log.slice(from).map(({ host }: { host: string }) => host)),
];
const stageOf = async (fairshare: Fairshare): Promise<unknown> => {
  await fairshare.settled();
  return (await fairshare.rows('receipts')).find(({ site }) => site === LIAR)?.['stage'];
};
const rules = (fairshare: Fairshare): Promise<number> =>
  fairshare.desk.evaluate(
    async () =>
      (await chrome.declarativeNetRequest.getDynamicRules()).filter(({ id }) => id >= 1000).length,
  );
/** What is recorded of a site's last visit, as `kind host`. */
const seenOn = async (fairshare: Fairshare, site: string): Promise<string[]> => {
  await fairshare.settled();
  const rows = (await fairshare.rows('observations')).filter((row) => row['site'] === site);
  const last = rows
    .map((row) => String(row['visit']))
    .sort()
    .at(-1);
  return rows
    .filter(({ visit, kind }) => visit === last && (kind === 'blocked' || kind === 'request'))
    .map(({ kind, key }) => `${String(kind)} ${String(key)}`)
    .sort();
};
const mode = (fairshare: Fairshare, name: 'off' | 'broken' | 'everywhere') =>
  fairshare.ask('ui>background.enforce', { mode: name });
const load = async (
  fairshare: Fairshare,
  host: string,
  until: () => Promise<unknown> = () => Promise.resolve(),
): Promise<string[]> => {
  const from = fairshare.sites.log.length;
  const page = await fairshare.visit(`https://${host}/`);
  await until();
  await fairshare.sites.untilQuiet();
  const asked = askedSince(fairshare, from);
  await page.close();
  return asked;
};
/** A site's dialog was answered, and what came of it is on its receipt. */
const untilStage = (fairshare: Fairshare, stage: string) => () =>
  expect.poll(() => stageOf(fairshare)).toBe(stage);

test('a site that did not keep its word: its companies get nothing more, until one click', async ({
  fairshare,
}) => {
  await fairshare.start();
  await mode(fairshare, 'broken');
  expect(await rules(fairshare)).toBe(0);
  const page = await fairshare.visit(`https://${LIAR}/`);
  await expect.poll(() => stageOf(fairshare)).toBe('broken');
  await expect.poll(() => rules(fairshare)).toBeGreaterThan(0);
  const before = fairshare.sites.log.length;
  await page.reload();
  await fairshare.sites.untilQuiet();
  const asked = askedSince(fairshare, before);
  expect(asked.filter((host) => refused.includes(host))).toEqual([]);
  expect(asked).toContain(LIAR);
  await expect
    .poll(() => seenOn(fairshare, LIAR))
    .toEqual(['blocked cdn.logrocket.io', 'blocked static.criteo.net']);

  const popup = await fairshare.popup(page);
  // The first load may have gone on asking after the rules came: that is told too.
  const stopped = async () => {
    const rows = (await fairshare.rows('observations')).filter(({ kind }) => kind === 'blocked');
    return rows.reduce((sum, { count }) => sum + Number(count), 0);
  };
  expect(await stopped()).toBeGreaterThanOrEqual(2);
  await expect(async () => {
    const shown = await popup.locator('[data-stopped]').getAttribute('data-stopped');
    expect(shown).toBe(String(await stopped()));
  }).toPass();
  await popup.locator('[data-action="let-through"]').click();
  await expect(popup.locator('[data-action="stop-again"]')).toBeVisible();
  await expect.poll(() => rules(fairshare)).toBe(0);
  // What was stopped stays so, though the page tells of it again.
  expect(await seenOn(fairshare, LIAR)).toEqual([
    'blocked cdn.logrocket.io',
    'blocked static.criteo.net',
  ]);
  const lifted = fairshare.sites.log.length;
  await page.reload();
  await expect
    .poll(() => askedSince(fairshare, lifted))
    .toEqual(expect.arrayContaining(['static.criteo.net', 'cdn.logrocket.io']));
  await popup.locator('[data-action="stop-again"]').click();
  await expect.poll(() => rules(fairshare)).toBeGreaterThan(0);
  await fairshare.ask('ui>background.forget', { site: LIAR });
  expect(await rules(fairshare)).toBe(0);
});

test('what is allowed there goes on; other sites are left alone', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.prefer({ scope: 'everywhere', purpose: 'analytics', allow: true });
  await mode(fairshare, 'broken');
  await load(fairshare, LIAR, untilStage(fairshare, 'partly'));
  await expect.poll(() => rules(fairshare)).toBeGreaterThan(0);
  const allowed = ['cdn.logrocket.io', ...(gated['analytics'] ?? [])];
  const from = fairshare.sites.log.length;
  const asked = await load(fairshare, LIAR, () =>
    expect.poll(() => askedSince(fairshare, from)).toEqual(expect.arrayContaining(allowed)),
  );
  expect(asked).not.toContain('static.criteo.net');
  const other = await load(fairshare, PLAIN);
  expect(other).toEqual(expect.arrayContaining(['px.ads.linkedin.com', 'dis.criteo.com']));
});

test('everywhere: who is refused gets nothing from the first load on, and breaks no promise', async ({
  fairshare,
}) => {
  await fairshare.start();
  const off = await load(fairshare, PLAIN);
  expect(off).toEqual(expect.arrayContaining(['px.ads.linkedin.com', 'dis.criteo.com', ...OTHERS]));
  await mode(fairshare, 'everywhere');
  const asked = await load(fairshare, PLAIN);
  expect(asked.sort()).toEqual([PLAIN, ...OTHERS].sort());
  await expect
    .poll(() => seenOn(fairshare, PLAIN))
    .toEqual(
      [
        'blocked dis.criteo.com',
        'blocked px.ads.linkedin.com',
        ...OTHERS.map((host) => `request ${host}`),
      ].sort(),
    );
  const withSocket = async () =>
    (await fairshare.rows('observations'))
      .filter(({ kind, key }) => kind === 'blocked' && key === 'dis.criteo.com')
      .map(({ count }) => count);
  await expect.poll(withSocket).toEqual([2]);
  // The signal is told as before, though what is let through is let through by rules.
  await load(fairshare, LIAR, untilStage(fairshare, 'kept'));
  expect(
    fairshare.sites.log.slice(-5).every(({ gpc }: { gpc: string | null }) => gpc === '1'),
  ).toBe(true);
  await fairshare.ask('ui>background.lift', { site: PLAIN, lifted: true });
  expect(await load(fairshare, PLAIN)).toContain('dis.criteo.com');
  expect(await load(fairshare, SECOND)).not.toContain('dis.criteo.com');
  await fairshare.ask('ui>background.pause', { minutes: null });
  await expect.poll(() => rules(fairshare)).toBe(0);
});

test('the lock holds, and the choice is on the preferences page', async ({ fairshare }) => {
  await fairshare.start();
  await fairshare.desk.goto(fairshare.browser.extensionUrl('dashboard/index.html#/preferences'));
  await fairshare.desk.locator('[data-enforce="everywhere"]').check();
  await expect.poll(() => fairshare.settings()).toMatchObject({ enforce: 'everywhere' });
  expect(await rules(fairshare)).toBeLessThan(1000);
  await fairshare.ask('ui>background.guard', { pin: 'sesame' });
  await expect(mode(fairshare, 'off')).rejects.toThrow('locked');
  await expect(fairshare.ask('ui>background.lift', { site: PLAIN, lifted: true })).rejects.toThrow(
    'locked',
  );
  await fairshare.desk.locator('[data-enforce="off"]').click();
  await expect(fairshare.desk.locator('[data-enforce="everywhere"]')).toBeChecked();
});
