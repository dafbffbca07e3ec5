import { decoys, dialogs, dialogSites } from '../sites/dialogs.mjs';
import { expect, test, type Fairshare } from './fairshare.ts';

test.use({ extraSites: [dialogSites, { scope: 'test' }] });

/** Only the layer that reads any dialog may act, with these wishes. */
async function setUp(fairshare: Fairshare, ...allowed: ('analytics' | 'functional')[]) {
  await fairshare.start();
  const preferences = allowed.map((purpose) => ({ scope: 'everywhere', purpose, allow: true }));
  const developer = { consentLayers: ['general'] };
  await fairshare.choose(JSON.stringify({ format: 'fairshare.export/1', developer, preferences }));
  await fairshare.confirmImport();
  await expect.poll(() => fairshare.settings()).toMatchObject({ developer });
}

async function cookie(fairshare: Fairshare, id: string, name: string): Promise<string | null> {
  const all = await fairshare.browser.context.cookies(`https://${id}-dialog.example/`);
  return all.find((one) => one.name === name)?.value ?? null;
}

const receiptsOf = async (fairshare: Fairshare, id: string) =>
  (await fairshare.rows('receipts')).filter((row) => row['site'] === `${id}-dialog.example`);

for (const [id, { nothing, analytics }] of Object.entries(dialogs)) {
  test(`${id}: what is wished is what is stored, with one receipt and nothing claimed`, async ({
    fairshare,
  }) => {
    await setUp(fairshare);
    await fairshare.visit(`https://${id}-dialog.example/`);
    await expect.poll(() => cookie(fairshare, id, 'chosen')).toBe(nothing);
    await expect
      .poll(async () => (await receiptsOf(fairshare, id)).map(({ stage, layer }) => [stage, layer]))
      .toEqual([['unknown', 'general']]);
    // Only a dialog that can say so is given what is wished.
    await fairshare.browser.context.clearCookies();
    await fairshare.prefer({ scope: 'everywhere', purpose: 'analytics', allow: true });
    await fairshare.visit(`https://${id}-dialog.example/`);
    await expect.poll(() => cookie(fairshare, id, 'chosen')).toBe(analytics);
  });
}

test('a dialog in a frame of another site belongs to the page around it', async ({ fairshare }) => {
  await setUp(fairshare);
  const page = await fairshare.visit('https://frame-dialog.example/');
  await expect.poll(() => cookie(fairshare, 'frame', 'chosen')).toBe('none');
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect
    .poll(async () => (await fairshare.rows('receipts')).map(({ site }) => site))
    .toEqual(['frame-dialog.example']);
});

const evidenceOf = async (fairshare: Fairshare, id: string) => {
  const [receipt] = await receiptsOf(fairshare, id);
  return (receipt?.['evidence'] ?? {}) as Record<string, { verdict: string; stored: boolean }>;
};

test('a page that is left locked by its dialog can be scrolled again', async ({ fairshare }) => {
  await setUp(fairshare);
  const page = await fairshare.visit('https://locked-dialog.example/');
  await expect.poll(() => cookie(fairshare, 'locked', 'chosen')).toBe('none');
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).overflowY))
    .toBe('auto');
});

test('a dialog that comes again is answered again, though our own notice stands before it', async ({
  fairshare,
}) => {
  await setUp(fairshare);
  await fairshare.visit('https://nagging-dialog.example/');
  await expect.poll(() => cookie(fairshare, 'nagging', 'chosen')).toBe('none');
});

test('what a page writes down after a refusal is held against the refusal', async ({
  fairshare,
}) => {
  await setUp(fairshare);
  await fairshare.visit('https://opposite-dialog.example/');
  await fairshare.visit('https://honest-dialog.example/');
  const refused = { verdict: 'kept', stored: false };
  await expect
    .poll(() => evidenceOf(fairshare, 'honest'))
    .toMatchObject({ analytics: refused, advertising: refused });
  const opposite = { verdict: 'broken', stored: true };
  await expect
    .poll(() => evidenceOf(fairshare, 'opposite'))
    .toMatchObject({ analytics: opposite, advertising: opposite });
});

test('an agreement that was there before any answer is on the receipt', async ({ fairshare }) => {
  await setUp(fairshare);
  await fairshare.visit('https://early-dialog.example/');
  await expect
    .poll(async () => (await receiptsOf(fairshare, 'early'))[0]?.['shown'])
    .toMatchObject({ before: ['analytics', 'advertising'] });
});

test('nothing is pressed where nothing is asked, or nothing may be', async ({ fairshare }) => {
  test.setTimeout(360_000);
  await setUp(fairshare, 'analytics', 'functional');
  const pages = fairshare.browser.context.pages().length;
  for (const id of Object.keys(decoys)) {
    const page = await fairshare.visit(`https://${id}-dialog.example/`);
    // Every wait of the engine is over when it has looked twice more and has given up every way.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 3500)));
    expect([id, await cookie(fairshare, id, 'pressed')]).toEqual([id, null]);
    await expect(page.locator('.box')).toBeVisible();
    await page.close();
  }
  expect(fairshare.browser.context.pages().length).toBeLessThanOrEqual(pages);
  const receipts = await fairshare.rows('receipts');
  expect(receipts.filter(({ stage }) => stage !== 'handed-over')).toEqual([]);
  // That there was something to answer is said all the same.
  for (const id of ['turned', 'heard'])
    expect(receipts).toContainEqual(
      expect.objectContaining({ site: `${id}-dialog.example`, reason: 'not-certain' }),
    );
});
