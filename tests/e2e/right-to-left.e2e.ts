import { onePage } from '../sites/one-page.mjs';
import { CHANGE_KINDS } from '../../src/core/model/change.ts';
import { change, letter, receipt } from '../unit/rows.ts';
import { expect, test } from './fairshare.ts';
import { put, viewOf } from './growing-site.ts';
import { misfits } from './shape.ts';

const TICKETS = 'curtain-tickets.example';
/** bücher.de, and a name that looks like apple.com. */
const BOOKS = 'xn--bcher-kva.de';
const ALIKE = 'xn--80ak6aa92e.com';
const text = '<!doctype html><html lang="de"><title>t</title><h1>t</h1>';
const extra = [onePage(BOOKS, text), onePage(ALIKE, text)];
test.use({ language: 'ar', extraSites: [extra, { scope: 'test' }] as never });

test('what is left to right in Arabic stands as it is meant, and all can be hit at 320 pixels', async ({
  fairshare,
}) => {
  const { desk } = fairshare;
  await fairshare.start();
  await fairshare.visit(`https://${TICKETS}/`);
  await fairshare.settled();
  await put(
    fairshare,
    'changes',
    CHANGE_KINDS.map((kind) => change({ site: TICKETS, kind })),
  );
  await put(fairshare, 'receipts', [receipt({ id: 'one', site: TICKETS })]);
  await put(fairshare, 'letters', [letter({ id: 'letter-one', site: TICKETS })]);
  for (const view of ['changes', 'receipt/one', 'requests', 'preferences', 'kind/email', 'sites'])
    for (const width of [1200, 320]) {
      await desk.setViewportSize({ width, height: 600 });
      await viewOf(fairshare, view);
      await expect(desk.locator('main h1')).toBeVisible();
      await expect(desk.locator('main [role="status"]').filter({ hasText: '…' })).toHaveCount(0);
      const found = (await misfits(desk)).filter((one) => !one.startsWith('cut: THEAD'));
      expect(found, `${view} ${width}`).toEqual([]);
    }
  await viewOf(fairshare, 'request/letter-one');
  const title = desk.locator('main h1');
  await expect(title).toContainText(TICKETS);
  // A heading that begins with the name of a site is Arabic all the same.
  await expect(title.locator('bdi')).toHaveCount(0);
  await viewOf(fairshare, `site/${TICKETS}`);
  await expect(title.locator('bdi')).toHaveText(TICKETS);
  // A minus stands before its number, in whichever direction the words run.
  await expect(desk.locator('.points').first()).toHaveText(/^\u200e\u2212\d/);
});

test('names of sites are shown as they are written, but for those that look like others', async ({
  fairshare,
}) => {
  const { desk } = fairshare;
  await fairshare.start();
  const pages = [
    await fairshare.visit(`https://${BOOKS}/`),
    await fairshare.visit(`https://${ALIKE}/`),
  ];
  await fairshare.settled();
  for (const [n, name] of ['bücher.de', ALIKE].entries()) {
    const popup = await fairshare.popup(pages[n] ?? desk);
    await expect(popup.locator('h1')).toHaveText(name);
    await popup.close();
  }
  await viewOf(fairshare, 'sites');
  const links = desk.locator('main tbody a');
  await expect(links.filter({ hasText: 'bücher.de' })).toHaveAttribute('href', `#/site/${BOOKS}`);
  await expect(links.filter({ hasText: ALIKE })).toHaveCount(1);
  await links.filter({ hasText: 'bücher.de' }).click();
  await expect(desk.locator('main h1')).toHaveText('bücher.de');
});
