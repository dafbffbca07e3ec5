import { violations, violationsInAnyLight } from './accessibility.ts';
import { expect, test } from './fairshare.ts';
import { actions, walk } from './shape.ts';

const TICKETS = 'curtain-tickets.example';
const VIEWS = [
  'overview',
  'sites',
  `site/${TICKETS}`,
  'companies',
  'company/PostHog',
  'kinds',
  'receipts',
  'changes',
  'check-up',
  'requests',
  'exchange',
  'preferences',
  'my-data',
  'help',
  'welcome',
];

for (const view of VIEWS)
  test(`${view}: no barrier in any light, and keys reach everything`, async ({ fairshare }) => {
    await fairshare.start();
    await fairshare.ask('ui>background.prefer', {
      scope: 'everywhere',
      purpose: 'analytics',
      allow: true,
    });
    const tickets = await fairshare.visit(`https://${TICKETS}/`);
    const club = await fairshare.visit('https://parcelpost-club.example/');
    await expect
      .poll(async () => (await fairshare.rows('receipts')).map(({ stage }) => stage))
      .toEqual(['partly']);
    // What is looked at must not change under the eyes.
    for (const page of [tickets, club]) await page.close();
    await fairshare.settled();
    const { desk, browser } = fairshare;
    await desk.goto('about:blank');
    await desk.goto(browser.extensionUrl(`dashboard/index.html#/${view}`));
    await expect(desk.locator('h1')).toBeVisible();
    await expect(desk.locator('main [role="status"]').filter({ hasText: '…' })).toHaveCount(0);
    const below = await desk
      .locator('main header')
      .first()
      .evaluate((header) => {
        const [title, lead] = [header.querySelector('h1'), header.querySelector('.lead')];
        if (!title || !lead) return true;
        return lead.getBoundingClientRect().top >= title.getBoundingClientRect().bottom;
      });
    expect(below, 'what the page is about stands under its title').toBe(true);
    expect(await violationsInAnyLight(desk)).toEqual([]);
    await desk.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    expect(await violations(desk), 'in forced colours').toEqual([]);
    await desk.emulateMedia({ forcedColors: 'none' });
    const steps = await walk(desk);
    const reached = new Set(steps.map(({ name }) => name));
    const missed = (await actions(desk)).filter((name) => !reached.has(name));
    expect(missed, 'not reached by keys').toEqual([]);
    expect(
      steps.filter(({ seen }) => !seen),
      'focus is not seen',
    ).toEqual([]);
  });
