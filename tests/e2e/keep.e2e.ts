import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportFile } from '../../src/core/export/schema.ts';
import { siteReport } from '../../src/core/report/site-report.ts';
import { expect, test } from './fairshare.ts';
import { browse, downloaded, everything, SHOP, TABLES, WEATHER } from './kept.ts';
import { filesWith } from './profile-files.ts';

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

test('an export made right after a visit holds the score of all that it holds', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${WEATHER}/`);
  const judged = async () => {
    const { sites, scores, siteDays } = await fairshare.exported();
    expect(scores).toHaveLength(1);
    const [{ value, coverage } = { value: null, coverage: null }] = scores;
    expect(sites).toMatchObject([{ site: WEATHER, score: { value, coverage } }]);
    expect(siteDays).toMatchObject([{ site: WEATHER, score: value }]);
  };
  await judged();
  await page.close();
  await judged();
});

test('export, delete everything, import: all of it is back', async ({ fairshare }) => {
  await browse(fairshare);
  const file = await fairshare.exported();
  await fairshare.ask('ui>background.forget', { site: null });
  for (const table of TABLES) expect(await fairshare.rows(table)).toEqual([]);
  await fairshare.choose(JSON.stringify(file));
  await fairshare.confirmImport();
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
  const foreign = parsed.visits.map((visit, n) => ({ ...visit, doc: `another document ${n}` }));
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
    JSON.stringify({ ...parsed, visits: foreign }),
    JSON.stringify({ ...parsed, observations: [...parsed.observations, { site: 'x' }] }),
    `{"format":"fairshare.export/1","sites":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  ];
  for (const text of files) {
    // What was said of the file before would be taken for what is said of this one.
    await fairshare.desk.goto('about:blank');
    await fairshare.choose(text);
    await expect(fairshare.desk.locator('[role="alert"][data-problem]')).toContainText(/\S/);
    await expect(fairshare.desk.locator('[data-action="confirm-import"]')).toHaveCount(0);
    expect(await everything(fairshare)).toBe(before);
  }
});

test('a file that holds nothing says so and offers nothing; settings are told where there are any', async ({
  fairshare,
}) => {
  const { desk } = fairshare;
  await fairshare.choose('{"format":"fairshare.export/1"}');
  const preview = desk.locator('[data-preview]');
  await expect(preview).toContainText('The file holds no records.');
  await expect(preview).not.toContainText('replace');
  await expect(preview.locator('button')).toHaveText(['Cancel']);
  await fairshare.choose('{"format":"fairshare.export/1","wishes":{"toast":false}}');
  await expect(preview).toContainText('The file holds no records. Settings of the file replace');
  await fairshare.confirmImport();
  await expect.poll(() => fairshare.settings()).toMatchObject({ toast: false });
});

test('tables as CSV: head lines, a line a visit, no formulas', async ({ fairshare }) => {
  await browse(fairshare);
  await fairshare.desk.goto(fairshare.browser.extensionUrl('dashboard/index.html#/my-data'));
  const zip = await downloaded(fairshare, () =>
    fairshare.desk.locator('[data-action="export-csv"]').click(),
  );
  const files = unzipSync(zip);
  expect(Object.keys(files)).toHaveLength(8);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const lines = text('visits.csv').trim().split('\r\n');
  expect(lines[0]).toMatch(/^visit,site,time,day,/);
  expect(lines).toHaveLength(3);
  expect(text('sites.csv')).toContain(WEATHER);
  expect(text('observations.csv').trim().split('\r\n').length).toBeGreaterThan(5);
  for (const name of Object.keys(files)) expect(text(name)).not.toMatch(/(^|,)[=+@-]/m);
});

test('one site is saved from its own page, in one click and without the others', async ({
  fairshare,
}) => {
  await browse(fairshare);
  await fairshare.desk.goto(
    fairshare.browser.extensionUrl(`dashboard/index.html#/site/${WEATHER}`),
  );
  const bytes = await downloaded(fairshare, () =>
    fairshare.desk.locator('[data-action="export-site"]').click(),
  );
  const file = JSON.parse(bytes.toString()) as ExportFile;
  expect(file.sites?.map(({ site }) => site)).toEqual([WEATHER]);
  expect(file.visits).toHaveLength(1);
  expect(file.observations?.length).toBeGreaterThan(0);
  expect(bytes.toString()).not.toContain(SHOP);
});

test('an encrypted backup holds nothing readable, opens with its passphrase alone, and brings all back', async ({
  fairshare,
}) => {
  test.slow();
  await browse(fairshare);
  const before = await fairshare.exported();
  const { desk } = fairshare;
  for (const field of await desk.locator('input[autocomplete="new-password"]').all())
    await field.fill('correct horse battery');
  const bytes = await downloaded(fairshare, () =>
    desk.locator('[data-action="export-backup"]').click(),
  );
  expect(bytes.includes('example')).toBe(false);
  await fairshare.ask('ui>background.forget', { site: null });
  const none = await everything(fairshare);
  const open = async (file: Buffer, passphrase: string) => {
    await desk.reload();
    await desk
      .locator('[data-action="import"]')
      .setInputFiles({ name: 'b.fairshare', mimeType: '', buffer: file });
    await desk.locator('[data-passphrase] input').fill(passphrase);
    await desk.locator('[data-action="open-backup"]').click();
  };
  await open(bytes, 'wrong horse battery');
  await expect(desk.locator('[data-problem="wrong-passphrase"]')).toBeVisible();
  await open(bytes.subarray(0, -40), 'correct horse battery');
  await expect(desk.locator('[data-problem]')).toBeVisible();
  expect(await everything(fairshare)).toBe(none);
  await open(bytes, 'correct horse battery');
  await fairshare.confirmImport();
  const back = await fairshare.exported();
  expect({ ...back, exportedAt: '' }).toEqual({ ...before, exportedAt: '' });
});

test('an import shows what is new, and is undone exactly, after a restart of the page too', async ({
  fairshare,
}) => {
  await browse(fairshare);
  const file = await fairshare.exported();
  await fairshare.ask('ui>background.forget', { site: WEATHER });
  const before = await everything(fairshare);
  await fairshare.choose(JSON.stringify(file));
  const { desk } = fairshare;
  const row = desk.locator('[data-preview] [data-part="visits"] td');
  await expect(row).toHaveText(['1', '1']);
  await desk.locator('[data-action="confirm-import"]').click();
  await expect.poll(async () => (await fairshare.rows('visits')).length).toBe(2);
  // The page goes in the middle of it, as soon as there is anything to undo.
  await desk.reload();
  await desk.locator('[data-action="undo-import"]').click();
  await expect(desk.locator('[data-action="undo-import"]')).toHaveCount(0);
  await expect.poll(() => everything(fairshare)).toBe(before);
});

test.describe('forgetting leaves no byte in the profile', () => {
  const cases = [
    { what: 'a site', ask: () => ({ site: WEATHER }), gone: [WEATHER] },
    {
      what: 'a company',
      ask: () => ({ company: 'Comscore' }),
      gone: ['Comscore', 'scorecardresearch'],
    },
    {
      what: 'a time',
      ask: () => ({ since: 0, until: Date.now() }),
      gone: [WEATHER, SHOP, 'Hotjar'],
    },
    { what: 'everything', ask: () => ({ site: null }), gone: [WEATHER, SHOP, 'Hotjar'] },
  ];
  for (const { what, ask, gone } of cases) {
    test(what, async ({ fairshare }) => {
      test.slow();
      await browse(fairshare);
      await fairshare.settled();
      for (const word of gone) expect(filesWith(fairshare.browser.profile, word)).not.toEqual([]);
      await fairshare.ask('ui>background.forget', ask());
      const rows = await everything(fairshare);
      for (const word of gone) expect(rows).not.toContain(word);
      for (const word of gone)
        await expect
          .poll(() => filesWith(fairshare.browser.profile, word), {
            message: word,
            timeout: 90_000,
          })
          .toEqual([]);
    });
  }
});

test('forgetting a site leaves nothing of it, and its open page brings nothing back', async ({
  fairshare,
}) => {
  await browse(fairshare);
  const page = await fairshare.visit(`https://${WEATHER}/`);
  await fairshare.settled();
  await fairshare.ask('ui>background.prefer', {
    scope: { site: WEATHER },
    purpose: 'social',
    allow: true,
  });
  await fairshare.ask('ui>background.forget', { site: WEATHER });
  await page.evaluate(() => fetch('https://sb.scorecardresearch.com/late').catch(() => undefined));
  await fairshare.settled();
  expect(await everything(fairshare)).not.toContain(WEATHER);
  expect(await everything(fairshare)).toContain(SHOP);
});
