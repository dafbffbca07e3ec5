import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { siteReport } from '../../src/core/report/site-report.ts';
import { expect, test, type Fairshare } from './fairshare.ts';

const TABLES = ['visits', 'observations', 'sites', 'preferences', 'receipts'];
const WEATHER = 'skyline-weather.example';
const SHOP = 'northfold-outfitters.example';

async function everything(fairshare: Fairshare): Promise<string> {
  return JSON.stringify(await Promise.all(TABLES.map((table) => fairshare.rows(table))));
}

async function browse(fairshare: Fairshare): Promise<void> {
  await fairshare.start();
  await fairshare.prefer({ scope: 'everywhere', purpose: 'analytics', allow: true });
  for (const host of [WEATHER, SHOP]) {
    const page = await fairshare.visit(`https://${host}/`);
    // A dialog that is still being answered when its page goes leaves no receipt.
    if (host === SHOP)
      await expect.poll(async () => (await fairshare.rows('receipts')).length).toBe(1);
    await page.close();
  }
  await expect.poll(async () => (await fairshare.rows('visits')).length).toBe(2);
}

test('the export follows its published schema, and every score can be made again from it', async ({
  fairshare,
}) => {
  await browse(fairshare);
  const file = await fairshare.exported();
  const schema: object = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../docs/export.schema.json'), 'utf8'),
  ) as object;
  const ajv = new Ajv({ strict: false });
  const valid = ajv.compile(schema);
  expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
  expect(file.preferences).toEqual([{ scope: 'everywhere', purpose: 'analytics', allow: true }]);
  expect(file.scores).toHaveLength(2);
  for (const shown of file.scores) {
    const again = siteReport(
      shown.site,
      file.visits.filter(({ site }) => site === shown.site),
      file.observations.filter(({ site }) => site === shown.site),
      file.receipts.filter(({ site }) => site === shown.site),
    );
    expect(again.score).toMatchObject({ value: shown.value, grade: shown.grade });
  }
});

test('export, delete everything, import: all of it is back', async ({ fairshare }) => {
  await browse(fairshare);
  const file = await fairshare.exported();
  await fairshare.ask('ui>background.forget', { site: null });
  for (const table of TABLES) expect(await fairshare.rows(table)).toEqual([]);
  await fairshare.choose(JSON.stringify(file));
  await fairshare.desk.locator('[data-action="confirm-import"]').click();
  await expect.poll(async () => (await fairshare.rows('visits')).length).toBe(file.visits.length);
  const back = await fairshare.exported();
  expect({ ...back, exportedAt: '' }).toEqual({ ...file, exportedAt: '' });
});

test('a file that is wrong in any way gets one sentence and changes nothing', async ({
  fairshare,
}) => {
  await browse(fairshare);
  const good = JSON.stringify(await fairshare.exported());
  const before = await everything(fairshare);
  const parsed = JSON.parse(good) as { observations: object[]; visits: object[] };
  const files = [
    '',
    'hello',
    good.slice(0, good.length / 2),
    '[]',
    '{"format":"something.else/1"}',
    '{"format":"fairshare.export/2"}',
    '{"format":"fairshare.export/1","preferences":[{"scope":"everywhere","purpose":"analytics"}]}',
    '{"format":"fairshare.export/1","preferences":[],"__proto__":{"polluted":true}}',
    '{"format":"fairshare.export/1","surprise":1}',
    JSON.stringify({ ...parsed, visits: [] }),
    JSON.stringify({ ...parsed, observations: [...parsed.observations, { site: 'x' }] }),
    `{"format":"fairshare.export/1","sites":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  ];
  for (const text of files) {
    await fairshare.choose(text);
    const said = fairshare.desk
      .locator('[role="alert"], [role="status"]')
      .filter({ hasText: /\S/ });
    await expect(said.first()).toBeVisible();
    await expect(fairshare.desk.locator('[data-action="confirm-import"]')).toHaveCount(0);
    expect(await everything(fairshare)).toBe(before);
  }
});

test('visits as CSV: a head line, a line a visit, no formulas', async ({ fairshare }) => {
  await browse(fairshare);
  await fairshare.desk.goto(fairshare.browser.extensionUrl('dashboard/index.html#/my-data'));
  const download = fairshare.desk.waitForEvent('download');
  await fairshare.desk.locator('[data-action="export-csv"]').click();
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  const lines = text.trim().split('\r\n');
  expect(lines[0]).toMatch(/^visit,site,time,day,/);
  expect(lines).toHaveLength(3);
  expect(text).not.toMatch(/(^|,)[=+@-]/m);
});

test('forgetting a site leaves nothing of it, and its open page brings nothing back', async ({
  fairshare,
}) => {
  await browse(fairshare);
  const page = await fairshare.visit(`https://${WEATHER}/`);
  await fairshare.ask('ui>background.flush', { tab: null });
  await fairshare.ask('ui>background.prefer', {
    scope: { site: WEATHER },
    purpose: 'social',
    allow: true,
  });
  await fairshare.ask('ui>background.forget', { site: WEATHER });
  await page.evaluate(() => fetch('https://sb.scorecardresearch.com/late').catch(() => undefined));
  await fairshare.ask('ui>background.flush', { tab: null });
  expect(await everything(fairshare)).not.toContain(WEATHER);
  expect(await everything(fairshare)).toContain(SHOP);
});
