import { violationsInAnyLight } from './accessibility.ts';
import { letter } from '../unit/rows.ts';
import { expect, test, type Fairshare } from './fairshare.ts';
import { viewOf } from './growing-site.ts';

const CLUB = 'parcelpost-club.example';

async function browse(fairshare: Fairshare): Promise<void> {
  await fairshare.start();
  const page = await fairshare.visit(`https://${CLUB}/`);
  await expect
    .poll(async () => {
      await fairshare.settled();
      return (await fairshare.rows('observations')).length;
    })
    .toBeGreaterThan(3);
  await page.close();
  // Letters are made of what is recorded now: no more may come.
  await fairshare.settled();
}

const letters = (fairshare: Fairshare) => fairshare.rows('letters');
const text = '[data-field="text"]';

test('a letter is filled from the record, changed, sent, answered and finished', async ({
  fairshare,
}) => {
  await browse(fairshare);
  const { desk, browser } = fairshare;
  await desk.goto(browser.extensionUrl(`dashboard/index.html#/site/${CLUB}`));
  await desk.locator('[data-action="write-to-site"]').click();
  await expect(desk.locator('main')).toHaveAttribute('data-view', 'requests');
  await expect(desk.locator('[data-field="name"]')).toHaveValue(CLUB);
  expect(await violationsInAnyLight(desk)).toEqual([]);
  await desk.locator('[data-field="law"]').selectOption('gdpr');
  await desk.locator('[data-field="kind"]').selectOption('access');
  await desk.locator('[data-action="write-letter"]').click();

  await expect(desk.locator(text)).toHaveValue(/article 15/);
  const companies = new Set(
    (await fairshare.rows('observations')).flatMap(({ kind, detail }) => {
      const { company } = detail as { company?: string | null };
      return kind === 'request' && typeof company === 'string' ? [company] : [];
    }),
  );
  expect(companies.size).toBeGreaterThan(0);
  for (const company of companies)
    await expect(desk.locator(text)).toHaveValue(new RegExp(company));
  expect(await violationsInAnyLight(desk)).toEqual([]);

  const mail = await desk.locator('[data-action="mail"]').getAttribute('href');
  expect(mail).toMatch(/^mailto:\?subject=/);
  await desk.locator('[data-field="to"]').fill('dpo@site.example');
  await desk.locator('[data-field="to"]').blur();
  await expect(desk.locator('[data-action="mail"]')).toHaveAttribute(
    'href',
    /^mailto:dpo@site\.example\?subject=/,
  );

  await desk.locator(text).fill('My own words.');
  await desk.locator('[data-say="sent"]').click();
  await expect(desk.locator('[data-letter]')).toHaveAttribute('data-status', 'sent');
  await expect(desk.locator(text)).toHaveValue('My own words.');
  await expect(desk.locator(text)).toHaveAttribute('readonly');
  await expect
    .poll(() => letters(fairshare))
    .toMatchObject([{ status: 'sent', text: 'My own words.', to: 'dpo@site.example' }]);
  const [sent] = await letters(fairshare);

  const download = desk.waitForEvent('download');
  await desk.locator('[data-action="calendar"]').click();
  const stream = await (await download).createReadStream();
  let file = '';
  for await (const chunk of stream) file += String(chunk);
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(file).toContain(`DTSTART;VALUE=DATE:${String(sent?.['due']).replaceAll('-', '')}\r\n`);

  await desk.locator('[data-say="answered"]').click();
  await expect(desk.locator('[data-letter]')).toHaveAttribute('data-status', 'answered');
  await desk.locator('[data-say="done"]').click();
  await expect(desk.locator('[data-letter]')).toHaveAttribute('data-status', 'done');

  await desk.goBack();
  await expect(desk.locator('main')).toHaveAttribute('data-view', 'requests');
  await expect(desk.locator('[data-standing="done"]')).toBeVisible();
  await desk.goForward();
  await expect(desk.locator('[data-letter]')).toBeVisible();
  await desk.locator('[data-action="delete-letter"]').click();
  await desk.locator('[data-action="confirm"]').click();
  await expect.poll(() => letters(fairshare)).toEqual([]);
  await expect(desk.locator('main')).toHaveAttribute('data-view', 'requests');
});

test('the steps of a letter keep the focus of whoever uses keys, and a double press is one step', async ({
  fairshare,
}) => {
  await browse(fairshare);
  const { desk } = fairshare;
  const draft = letter({ site: CLUB });
  await fairshare.ask('ui>background.letter', { letter: draft, isNew: true });
  await viewOf(fairshare, `request/${draft.id}`);
  await desk.locator('[data-say="sent"]').press('Enter');
  const next = desk.locator('[data-say="answered"]');
  await expect(next).toBeFocused();
  // The second press of two that came when the first step had been taken.
  await next.dispatchEvent('click', { detail: 2 });
  await fairshare.settled();
  expect(await letters(fairshare)).toMatchObject([{ status: 'sent' }]);
  await desk.keyboard.press('Enter');
  await expect(desk.locator('[data-letter]')).toHaveAttribute('data-status', 'answered');
});

test('another law has other letters, and words of one’s own stay until written afresh', async ({
  fairshare,
}) => {
  await browse(fairshare);
  const { desk, browser } = fairshare;
  await desk.goto(browser.extensionUrl('dashboard/index.html#/requests'));
  // As it is pasted from the address bar.
  await desk.locator('[data-field="name"]').fill(`https://www.${CLUB}/join?from=mail`);
  await desk.locator('[data-field="law"]').selectOption('gdpr');
  await desk.locator('[data-field="kind"]').selectOption('objection');
  await desk.locator('[data-action="write-letter"]').click();
  await expect(desk.locator(text)).toHaveValue(/article 21/);
  await desk.locator('[data-field="law"]').selectOption('ccpa');
  // California knows no objection.
  await expect(desk.locator('[data-field="kind"]')).toHaveValue('access');
  await desk.locator('[data-field="kind"]').selectOption('do-not-sell');
  await expect(desk.locator(text)).toHaveValue(/1798\.120/);
  await desk.locator(text).fill('Mine.');
  await desk.locator(text).blur();
  await expect.poll(() => letters(fairshare)).toMatchObject([{ text: 'Mine.' }]);
  await desk.locator('[data-field="law"]').selectOption('fadp');
  await expect(desk.locator(text)).toHaveValue('Mine.');
  await desk.locator('[data-action="afresh"]').click();
  await expect(desk.locator(text)).toHaveValue(/Swiss/);
});

test('a letter to a company names the sites, and goes when one of them is forgotten', async ({
  fairshare,
}) => {
  await browse(fairshare);
  const { desk, browser } = fairshare;
  const days = (await fairshare.rows('days')) as unknown as {
    companies: { name: string; known: boolean }[];
  }[];
  const company = days[0]?.companies.find(({ known }) => known)?.name ?? '';
  expect(company).not.toBe('');
  await desk.goto(
    browser.extensionUrl(`dashboard/index.html#/requests/${encodeURIComponent(`@${company}`)}`),
  );
  await expect(desk.locator('[data-field="name"]')).toHaveValue(company);
  // A double click writes one letter.
  await desk.locator('[data-action="write-letter"]').dblclick();
  await expect(desk.locator(text)).toHaveValue(new RegExp(CLUB.replaceAll('.', '\\.')));
  await desk.locator('[data-say="sent"]').click();
  await expect.poll(() => letters(fairshare)).toMatchObject([{ status: 'sent' }]);
  await fairshare.ask('ui>background.forget', { site: CLUB });
  expect(await letters(fairshare)).toEqual([]);
});
