import { sites as demo } from '../sites/index.mjs';
import { expect, test, type Fairshare } from './fairshare.ts';

type Row = Record<string, unknown>;
const asking = demo.filter((site) => site.truth.consent);
const allow = (purpose: 'functional' | 'analytics' | 'advertising' | 'social', yes = true) =>
  ({ scope: 'everywhere', purpose, allow: yes }) as const;

/** The verdict for each purpose of a site's newest receipt, once there is one. */
async function verdicts(fairshare: Fairshare, host: string): Promise<Record<string, string>> {
  await fairshare.settled();
  const receipts = (await fairshare.rows('receipts')).filter((row) => row['site'] === host);
  const newest = receipts.sort((a, b) => Number(b['at']) - Number(a['at']))[0];
  const evidence = (newest?.['evidence'] ?? {}) as Record<string, { verdict: string }>;
  return Object.fromEntries(Object.entries(evidence).map(([name, { verdict }]) => [name, verdict]));
}

const hostsAsked = (fairshare: Fairshare, from: number): Set<string> =>
  new Set(fairshare.sites.log.slice(from).map(({ host }: { host: string }) => host));

for (const site of asking) {
  const { gated, broken, dialog, manager } = site.truth.consent ?? {
    gated: {},
    broken: {},
    dialog: '',
    manager: '',
  };

  test(`${manager} on ${site.id}: everything optional is refused, and what is found is said`, async ({
    fairshare,
  }) => {
    await fairshare.start();
    const before = fairshare.sites.log.length;
    const page = await fairshare.visit(`https://${site.host}/`);
    const expected = Object.fromEntries(
      Object.keys({ ...gated, ...broken }).map((purpose) => [
        purpose,
        purpose in broken ? 'broken' : 'kept',
      ]),
    );
    await expect.poll(() => verdicts(fairshare, site.host)).toMatchObject(expected);
    await expect(page.locator(dialog).first()).toBeHidden();
    const asked = hostsAsked(fairshare, before);
    const promised = Object.entries(gated)
      .filter(([purpose]) => !(purpose in broken))
      .flatMap(([, hosts]) => hosts);
    const excused = new Set(Object.values(broken).flat());
    expect(promised.filter((host) => asked.has(host) && !excused.has(host))).toEqual([]);
    // The next page must not ask again, and leaves no second receipt.
    await page.reload();
    await fairshare.sites.untilQuiet();
    await expect(page.locator(dialog).first()).toBeHidden();
    const receipts = (await fairshare.rows('receipts')).filter(
      (row: Row) => row['site'] === site.host,
    );
    expect(receipts).toHaveLength(1);
  });
}

for (const site of asking.filter(
  (one) => Object.keys(one.truth.consent?.broken ?? {}).length === 0,
)) {
  test(`${site.truth.consent?.manager}: analytics alone is granted, nothing else`, async ({
    fairshare,
  }) => {
    const gated: Record<string, string[]> = site.truth.consent?.gated ?? {};
    await fairshare.start();
    await fairshare.prefer(allow('analytics'));
    const before = fairshare.sites.log.length;
    await fairshare.visit(`https://${site.host}/`);
    const expected = Object.fromEntries(Object.keys(gated).map((purpose) => [purpose, 'kept']));
    await expect.poll(() => verdicts(fairshare, site.host)).toMatchObject(expected);
    const own = new Set(gated['analytics']);
    // What was allowed begins a moment after the answer.
    await expect
      .poll(() => [...hostsAsked(fairshare, before)].some((host) => own.has(host)))
      .toBe(true);
    await fairshare.sites.untilQuiet();
    const asked = hostsAsked(fairshare, before);
    const others = Object.entries(gated).filter(([purpose]) => purpose !== 'analytics');
    expect(others.flatMap(([, hosts]) => hosts).filter((h) => asked.has(h) && !own.has(h))).toEqual(
      [],
    );
  });
}

test('a changed preference is applied again on request, and both receipts are kept', async ({
  fairshare,
}) => {
  const site = demo.find(({ id }) => id === 'news');
  if (!site) throw new Error('no news site');
  await fairshare.start();
  const page = await fairshare.visit(`https://${site.host}/`);
  await expect.poll(() => verdicts(fairshare, site.host)).toMatchObject({ analytics: 'kept' });
  await fairshare.ask('ui>background.prefer', {
    scope: { site: site.host },
    purpose: 'analytics',
    allow: true,
  });
  const tab = await fairshare.browser.tabId(page);
  await page.bringToFront();
  expect(await fairshare.ask('ui>background.reapply', { tab })).toEqual({ asked: true });
  await expect
    .poll(async () => {
      const cookies = await fairshare.browser.context.cookies(`https://${site.host}/`);
      return decodeURIComponent(cookies.find(({ name }) => name === 'cc_cookie')?.value ?? '');
    })
    .toContain('"analytics"');
  const receipts = async () =>
    (await fairshare.rows('receipts')).filter((row: Row) => row['site'] === site.host);
  await expect.poll(receipts).toHaveLength(2);
});

test('layers can be switched off: with none allowed nothing is touched', async ({ fairshare }) => {
  const site = demo.find(({ id }) => id === 'news');
  if (!site) throw new Error('no news site');
  await fairshare.start();
  await fairshare.choose(
    JSON.stringify({
      format: 'fairshare.export/1',
      developer: { consentLayers: [] },
      preferences: [],
    }),
  );
  await fairshare.confirmImport();
  await expect.poll(() => fairshare.settings()).toMatchObject({ developer: { consentLayers: [] } });
  const page = await fairshare.visit(`https://${site.host}/`);
  await expect(page.locator(site.truth.consent?.dialog ?? '').first()).toBeVisible();
  expect(await fairshare.rows('receipts')).toEqual([]);
});
