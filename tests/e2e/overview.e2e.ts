import type { Page } from '@playwright/test';
import { dayOf, emptySiteDay } from '../../src/core/pipeline/sum.ts';
import { shifted } from '../../src/core/report/range.ts';
import type { SiteDay } from '../../src/core/model/sums.ts';
import { receipt } from '../unit/rows.ts';
import { violations } from './accessibility.ts';
import { expect, test, type Fairshare } from './fairshare.ts';
import { todayOf, writeRows } from './sums.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';

/** Three sites, three companies, a year: few enough to reckon by hand. */
function rowsOf(today: string) {
  const ads = { name: 'Northlight Ads', known: true, activities: ['advertising' as const] };
  const count = { name: 'Metrica Labs', known: true, activities: ['analytics' as const] };
  const nobody = { name: HOSTILE, known: false, activities: ['unknown' as const] };
  const siteDay = (site: string, ago: number, rest: Partial<SiteDay>): SiteDay => {
    const companies = rest.companies ?? [];
    return {
      ...emptySiteDay(site, shifted(today, -ago)),
      visits: 1,
      requests: companies.reduce((sum, { requests }) => sum + requests, 0),
      names: companies.map(({ name }) => name),
      score: 80,
      ...rest,
    };
  };
  const siteDays = [
    siteDay('paper.example', 0, {
      companies: [
        { ...ads, requests: 20 },
        { ...count, requests: 5 },
      ],
    }),
    siteDay('paper.example', 3, { companies: [{ ...ads, requests: 40 }] }),
    siteDay('shop.example', 3, {
      companies: [
        { ...ads, requests: 10 },
        { ...nobody, requests: 1 },
      ],
      asked: { email: 1 },
      sent: [{ data: 'email', to: ads.name, times: 2 }],
      score: 40,
    }),
    siteDay('old.example', 200, {
      companies: [{ ...count, requests: 7 }],
      asked: { email: 1, phone: 1 },
    }),
  ];
  const names = [...new Set(siteDays.map(({ day }) => day))];
  const at = (ago: number) => Date.parse(`${shifted(today, -ago)}T00:00:01`);
  return {
    siteDays,
    days: names.map((day) =>
      dayOf(
        day,
        siteDays.filter((row) => row.day === day),
      ),
    ),
    sites: [
      ['paper.example', 0, 80],
      ['shop.example', 3, 40],
      ['old.example', 200, 80],
    ].map(([site, ago, value]) => ({
      ...{ site, level: 'neutral', excluded: false, loads: 1 },
      ...{ firstSeen: at(Number(ago)), lastSeen: at(Number(ago)) },
      score: { value, coverage: 0.9 },
    })),
    receipts: [
      receipt({
        ...{ id: 'r1', site: 'paper.example', at: at(1), stage: 'broken' },
        evidence: {
          advertising: { verdict: 'broken', stored: false, contradicted: false, active: [] },
          analytics: { verdict: 'kept', stored: false, contradicted: false, active: [] },
        },
      }),
    ],
  };
}

async function seeded(fairshare: Fairshare): Promise<Page> {
  const { desk } = fairshare;
  await fairshare.start();
  await writeRows(desk, rowsOf(await todayOf(desk)));
  return desk;
}

const open = (fairshare: Fairshare, hash: string) =>
  fairshare.desk.goto(fairshare.browser.extensionUrl(`dashboard/index.html${hash}`));
const plot = (desk: Page, id: string) => desk.locator(`[data-plot="${id}"]`);
/** The cells of a plot's table twin, row by row. */
async function twin(desk: Page, id: string): Promise<string[][]> {
  const frame = plot(desk, id);
  await frame.locator('[data-action="as-table"]').click();
  await expect(frame.locator('tbody tr').first()).toBeVisible();
  const rows = await frame.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('td').allInnerTexts()).map((text) => text.trim())),
  );
}

test('home is the overview: before anything was recorded it says so', async ({ fairshare }) => {
  await fairshare.start();
  await open(fairshare, '#/');
  await expect(fairshare.desk.locator('main')).toHaveAttribute('data-view', 'overview');
  await expect(fairshare.desk.locator('main')).toContainText('Nothing was recorded in these days');
  expect(await violations(fairshare.desk)).toEqual([]);
});

test('what is deleted goes from every page that is open, in other windows too', async ({
  fairshare,
}) => {
  const desk = await seeded(fairshare);
  await open(fairshare, '#/overview');
  const other = await fairshare.browser.page();
  await other.goto(fairshare.browser.extensionUrl('dashboard/index.html#/companies'));
  await expect(other.locator('main')).toContainText('Northlight Ads');
  await expect(desk.locator('main')).toContainText('Northlight Ads');
  await fairshare.ask('ui>background.forget', { site: null });
  await expect(desk.locator('main')).not.toContainText('Northlight Ads');
  await expect(other.locator('main')).not.toContainText('Northlight Ads');
});

test('the overview says what the sums say, and each plot says it again as a table', async ({
  fairshare,
}) => {
  const desk = await seeded(fairshare);
  await open(fairshare, '#/overview');
  await expect(desk.locator('[data-figure="asked"]')).toContainText('3 companies saw your visits');
  await expect(desk.locator('[data-figure="asked"]')).toContainText('1 kind of personal data');
  await expect(desk.locator('[data-figure="decided"]')).toContainText('1 consent dialog');
  await expect(desk.locator('[data-figure="kept"]')).toContainText('Sites kept 1 promise.');
  await expect(desk.locator('[data-figure="kept"]')).toContainText('1 promise was broken.');

  await expect(plot(desk, 'timeline')).toContainText('76 requests to others, 70 of them');
  await expect(plot(desk, 'companies').locator('li').first()).toContainText('70 · 92%');
  expect(await twin(desk, 'companies')).toEqual([
    ['Northlight Ads', 'Advertising', '70', '92%', '2'],
    ['Metrica Labs', 'Analytics', '5', '7%', '1'],
    [HOSTILE, 'Not known', '1', '1%', '1'],
  ]);
  expect(await twin(desk, 'reach')).toEqual([
    ['Northlight Ads', 'Advertising', '2', '100%'],
    ['Metrica Labs', 'Analytics', '1', '50%'],
    [HOSTILE, 'Not known', '1', '50%'],
  ]);
  expect((await twin(desk, 'said-gave')).map((row) => row.slice(1))).toEqual([
    ['0 of 2', 'not asked', 'cannot be seen'],
    ['0 of 2', '0 of 1', '1 of 2'],
    ['0 of 2', 'not asked', '0 of 2'],
    ['0 of 2', '0 of 1', '2 of 2'],
    ['0 of 2', 'not asked', '0 of 2'],
    ['0 of 2', 'not asked', 'cannot be seen'],
  ]);
  expect(await twin(desk, 'kinds')).toEqual([['e-mail address', '1', '1', expect.any(String)]]);
  expect(await twin(desk, 'effects')).toEqual([['paper.example', expect.any(String), '40', '25']]);
  expect((await twin(desk, 'grades')).map(([, sites]) => sites)).toEqual([
    ...['0', '1', '0', '0', '1', '0'],
  ]);
  // What flows out of the sites arrives at the companies, and at the purposes.
  const flow = await twin(desk, 'flow');
  expect(flow.reduce((sum, [, , requests]) => sum + Number(requests), 0)).toBe(2 * 76);
});

test('the time is part of the address: it can be linked, and gone back from', async ({
  fairshare,
}) => {
  const desk = await seeded(fairshare);
  await open(fairshare, '#/overview');
  const asked = desk.locator('[data-figure="asked"]');
  await expect(asked).toContainText('In 30 days, 3 companies');
  await desk.locator('[data-part="range"] a', { hasText: '365' }).click();
  await expect(asked).toContainText('In 365 days, 3 companies');
  await expect(plot(desk, 'timeline')).toContainText('83 requests');
  expect(new URL(desk.url()).hash).toBe('#/overview?range=365');
  await desk.goBack();
  await expect(asked).toContainText('In 30 days');
  await desk.goForward();
  await expect(plot(desk, 'timeline')).toContainText('83 requests');
  await desk.reload();
  await expect(plot(desk, 'timeline')).toContainText('83 requests');
});

test('companies: search, purpose and order are part of the address', async ({ fairshare }) => {
  const desk = await seeded(fairshare);
  await open(fairshare, '#/companies');
  const names = () => desk.locator('main > table tbody td:first-child').allInnerTexts();
  await expect.poll(names).toEqual(['Northlight Ads', 'Metrica Labs', HOSTILE]);
  await desk.getByRole('button', { name: 'Company', exact: true }).click();
  await expect.poll(names).toEqual([HOSTILE, 'Metrica Labs', 'Northlight Ads']);
  await desk.locator('select[data-action="filter"]').selectOption('advertising');
  await expect.poll(names).toEqual(['Northlight Ads']);
  expect(new URL(desk.url()).hash).toBe('#/companies?sort=company&only=advertising');
  await desk.goBack();
  await expect.poll(names).toHaveLength(3);
  await expect(desk.locator('select[data-action="filter"]')).toHaveValue('');
  await desk.goBack();
  await expect.poll(names).toEqual(['Northlight Ads', 'Metrica Labs', HOSTILE]);
  await desk.getByRole('searchbox').fill('metrica');
  await expect.poll(names).toEqual(['Metrica Labs']);
  await expect(desk.getByRole('searchbox')).toBeFocused();
  await desk.reload();
  await expect.poll(names).toEqual(['Metrica Labs']);
  await desk.getByRole('searchbox').fill('zzz');
  await expect(desk.locator('main')).toContainText('No company has these letters');
});

test('by keyboard from the overview to a company, to a kind of data, and back', async ({
  fairshare,
}) => {
  const desk = await seeded(fairshare);
  await open(fairshare, '#/overview');
  const link = plot(desk, 'companies').getByRole('link', { name: 'Northlight Ads' });
  await link.focus();
  await desk.keyboard.press('Enter');
  const heading = desk.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Northlight Ads');
  await expect(heading).toBeFocused();
  await expect(desk.locator('main')).toContainText('It saw you on 2 sites, on 2 of your days.');
  await expect(plot(desk, 'days')).toContainText('70 requests in these days');
  await expect(desk.locator('[data-action="write"]')).toHaveAttribute(
    'href',
    '#/requests/%40Northlight%20Ads',
  );
  await desk.getByRole('link', { name: 'e-mail address' }).focus();
  await desk.keyboard.press('Enter');
  await expect(heading).toHaveText('e-mail address');
  await expect(desk.locator('main')).toContainText('It was seen to go to 1 company since');
  await expect(plot(desk, 'askers')).toContainText('Asked for by 2 sites since');
  await desk.locator('[data-part="range"] a', { hasText: '30' }).click();
  await expect(plot(desk, 'askers')).toContainText('Asked for by 1 site since');
  await desk.goBack();
  await desk.goBack();
  await expect(heading).toHaveText('Northlight Ads');
  await open(fairshare, `#/company/${encodeURIComponent(HOSTILE)}`);
  await expect(heading).toHaveText(HOSTILE);
  await expect(desk.locator('main')).toContainText('It saw you on 1 site');
  await open(fairshare, '#/company/Nobody');
  await expect(desk.locator('main')).toContainText('This company was not seen');
});

test('every view is accessible, fits a narrow page and breaks no rule of the browser', async ({
  fairshare,
}) => {
  // Seven views, each looked through four times.
  test.setTimeout(360_000);
  const desk = await seeded(fairshare);
  const complaints: string[] = [];
  desk.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
  });
  desk.on('pageerror', (error) => complaints.push(String(error)));
  for (const [hash, shown] of [
    ['#/overview', '[data-plot="effects"]'],
    ['#/companies', '[data-plot="companies"]'],
    ['#/company/Northlight%20Ads', '[data-plot="days"]'],
    ['#/kinds', '[data-plot="kinds"]'],
    ['#/kind/email', '[data-plot="askers"]'],
    ['#/sites?range=30', 'table'],
    ['#/receipts?range=30', 'table'],
  ] as const) {
    await open(fairshare, hash);
    await expect(desk.locator(shown).first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(desk), `${hash} ${colorScheme}`).toEqual([]);
    }
    await desk.setViewportSize({ width: 360, height: 800 });
    await expect
      .poll(() => desk.evaluate(() => document.documentElement.scrollWidth), { message: hash })
      .toBeLessThanOrEqual(360);
    for (const button of await desk.locator('[data-action="as-table"]').all()) await button.click();
    await expect
      .poll(() => desk.evaluate(() => document.documentElement.scrollWidth), { message: hash })
      .toBeLessThanOrEqual(360);
    expect(await violations(desk), `${hash} as tables`).toEqual([]);
    await desk.setViewportSize({ width: 1280, height: 800 });
  }
  expect(complaints).toEqual([]);
});
