import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { expect, test, type Fairshare } from './fairshare.ts';
import { browse, downloaded, everything, SHOP, WEATHER } from './kept.ts';
import { misfits } from './shape.ts';

const PICTURES = path.resolve(import.meta.dirname, '../../test-results/my-data');
test.beforeAll(() => void mkdirSync(PICTURES, { recursive: true }));

const myData = async ({ desk, browser }: Fairshare) => {
  await desk.goto('about:blank');
  await desk.goto(browser.extensionUrl('dashboard/index.html#/my-data'));
  await expect(desk.locator('[data-table="visits"]')).toBeVisible();
};

const confirm = (desk: Page) => desk.locator('dialog[open] [data-action="confirm"]').click();

/** Fills the form of something to forget, and says yes. */
const FORGET = {
  site: async (desk: Page) => {
    await desk.getByLabel('Site', { exact: true }).last().fill(WEATHER);
    await desk.locator('[data-action="forget-site"]').click();
  },
  company: async (desk: Page) => {
    await desk.getByLabel('Company', { exact: true }).fill('Comscore');
    await desk.locator('[data-action="forget-company"]').click();
  },
  time: async (desk: Page) => {
    await desk.locator('select').filter({ hasText: 'Last hour' }).selectOption('day');
    await desk.locator('[data-action="forget-span"]').click();
  },
  everything: (desk: Page) => desk.locator('[data-action="forget-all"]').click(),
};
const GONE = { site: WEATHER, company: 'Comscore', time: SHOP, everything: SHOP };

for (const what of Object.keys(FORGET) as (keyof typeof FORGET)[])
  test(`forgetting ${what} asks first, and can be undone for a moment`, async ({ fairshare }) => {
    const { desk } = fairshare;
    await browse(fairshare);
    await myData(fairshare);
    const before = await everything(fairshare);
    expect(before).toContain(GONE[what]);
    await FORGET[what](desk);
    // The first button takes it back: nothing happens before the second.
    await desk.locator('dialog[open] button').first().click();
    await expect(desk.locator('dialog[open]')).toHaveCount(0);
    expect(await everything(fairshare)).toBe(before);
    await FORGET[what](desk);
    await confirm(desk);
    // There are seconds for it, and keys are at it at once.
    await expect(desk.locator('[data-action="undo-forget"]')).toBeFocused();
    expect(await everything(fairshare)).not.toContain(GONE[what]);
    await desk.keyboard.press('Enter');
    await expect(desk.locator('[data-action="undo-forget"]')).toHaveCount(0);
    await expect(desk.getByRole('status').filter({ hasText: 'Undone' })).toBeFocused();
    // The button is gone when it is pressed; what it brings back is there a moment later.
    await expect
      .poll(async () => JSON.parse(await everything(fairshare)) as unknown)
      .toEqual(JSON.parse(before));
  });

test('a company is forgotten with the letters to it, and these come back, too', async ({
  fairshare,
}) => {
  const { desk } = fairshare;
  await browse(fairshare);
  const at = Date.now();
  const letter = {
    ...{ id: 'letter-to-comscore', site: null, company: 'Comscore', law: 'gdpr', kind: 'access' },
    ...{ status: 'draft', at, sentAt: null, due: null, to: null, text: 'Dear Comscore' },
    history: [{ status: 'draft', at }],
  };
  await fairshare.ask('ui>background.letter', { letter, isNew: true });
  await myData(fairshare);
  await expect(desk.locator('[data-table="letters"]')).toHaveText('1');
  await FORGET.company(desk);
  await confirm(desk);
  await expect(desk.locator('[data-table="letters"]')).toHaveText('0');
  await desk.locator('[data-action="undo-forget"]').click();
  await expect(desk.locator('[data-table="letters"]')).toHaveText('1');
  // And by a file, into an empty browser.
  const file = await fairshare.exported();
  expect(file.letters).toEqual([letter]);
  await fairshare.ask('ui>background.forget', { site: null });
  await fairshare.choose(JSON.stringify(file));
  await expect(desk.locator('[data-part="letters"] td')).toHaveText(['1', '0']);
  await fairshare.confirmImport();
  await expect.poll(() => fairshare.rows('letters')).toEqual([letter]);
});

test('how long things are kept is the choice of the person, and holds at once', async ({
  fairshare,
}) => {
  const { desk } = fairshare;
  await browse(fairshare);
  // Fifty visits of long ago and one of today: only old ones go, and none by a clock alone.
  await desk.evaluate(
    async ([site, now]) => {
      const open = indexedDB.open('fairshare');
      await new Promise((done) => (open.onsuccess = done));
      const write = open.result.transaction('visits', 'readwrite');
      for (let n = 0; n < 50; n++) {
        const at = now - (n < 25 ? 0 : 60 * 86_400_000) - n * 1000;
        write.objectStore('visits').put({
          ...{ id: `${at.toString(36).padStart(9, '0')}.old${n}`, doc: `old${n}`, site, at },
          ...{ day: new Date(at).toISOString().slice(0, 10), secure: true, sources: ['page'] },
        });
      }
      await new Promise((done) => (write.oncomplete = done));
      open.result.close();
    },
    [WEATHER, Date.now()] as const,
  );
  await myData(fairshare);
  await expect(desk.locator('[data-table="visits"]')).toHaveText('52');
  const seen = (await fairshare.rows('observations')).length;
  expect(seen).toBeGreaterThan(0);
  await expect(desk.locator('[data-table="observations"]')).toHaveText(String(seen));
  await desk.locator('[data-setting="keep-days"]').selectOption('ever');
  await expect.poll(() => fairshare.settings()).toMatchObject({ keepDays: null });
  await expect(desk.locator('[data-table="visits"]')).toHaveText('52');
  await desk.locator('[data-setting="keep-days"]').selectOption('30');
  await expect.poll(async () => (await fairshare.rows('visits')).length).toBe(27);
  await expect(desk.locator('[data-table="visits"]')).toHaveText('27');
  await desk.locator('[data-setting="keep-sums-days"]').selectOption('365');
  await expect.poll(() => fairshare.settings()).toMatchObject({ keepDays: 30, keepSumsDays: 365 });
});

test('a file that was saved is soon gone from the browser, while its page is still open', async ({
  fairshare,
}) => {
  const { desk } = fairshare;
  await browse(fairshare);
  await myData(fairshare);
  const left = () =>
    desk.evaluate(async () => {
      const names: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names.filter((name) => name !== 'copies');
    });
  const bytes = await downloaded(fairshare, () =>
    desk.locator('[data-action="export-json"]').click(),
  );
  expect(bytes.toString()).toContain(WEATHER);
  await expect.poll(left).toEqual([]);
});

test('every state of the page is accessible, in both lights, both directions and any width', async ({
  fairshare,
}) => {
  test.setTimeout(480_000);
  const { desk } = fairshare;
  await browse(fairshare);
  const file = JSON.stringify(await fairshare.exported());
  const examine = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const dir of ['ltr', 'rtl'] as const) {
        await desk.evaluate((to) => void (document.documentElement.dir = to), dir);
        expect(await violations(desk), `${name} ${colorScheme} ${dir}`).toEqual([]);
        for (const width of [1200, 360, 320]) {
          await desk.setViewportSize({ width, height: 900 });
          expect(await misfits(desk), `${name} ${dir} ${width}`).toEqual([]);
          if (width !== 320)
            await desk.screenshot({
              path: path.join(PICTURES, `${name}-${colorScheme}-${dir}-${width}.png`),
              fullPage: true,
            });
        }
      }
    }
    await desk.evaluate(() => void (document.documentElement.dir = 'ltr'));
    await desk.setViewportSize({ width: 1200, height: 900 });
  };
  await myData(fairshare);
  await examine('idle');
  await fairshare.choose('{"format":"fairshare.export/1","sites":[{}]}');
  await expect(desk.locator('[data-problem]')).toBeVisible();
  await examine('problem');
  await desk.locator('[data-action="import"]').setInputFiles({
    ...{ name: 'b.fairshare', mimeType: '' },
    buffer: Buffer.from('FSBACKUP'.padEnd(60, 'x')),
  });
  await expect(desk.locator('[data-passphrase]')).toBeVisible();
  await examine('passphrase');
  await fairshare.choose(file);
  await expect(desk.locator('[data-preview]')).toBeVisible();
  await examine('preview');
  await desk.locator('[data-preview] button').first().click();
  await FORGET.site(desk);
  await expect(desk.locator('dialog[open]')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await confirm(desk);
  await expect(desk.locator('[data-action="undo-forget"]')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
});
