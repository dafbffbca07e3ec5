import { violations } from './accessibility.ts';
import { expect, test } from './fairshare.ts';

/** Numbers cannot be written any more: a fault that no data brings about, in whatever is drawn next. */
const breakNumbers = () =>
  Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
    get() {
      throw new TypeError('no numbers today');
    },
  });

test('a page of ours that cannot be drawn says so, can be tried again, and is noted', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit('https://curtain-tickets.example/');
  await fairshare.settled();
  const popup = await fairshare.popup(page, breakNumbers);
  const dashboard = await fairshare.browser.page();
  await dashboard.setViewportSize({ width: 1280, height: 800 });
  await dashboard.addInitScript(breakNumbers);
  await dashboard.goto(fairshare.browser.extensionUrl('dashboard/index.html#/sites'));
  for (const [part, view] of Object.entries({ popup, dashboard })) {
    const alert = view.getByRole('alert');
    await expect(alert).toContainText('This page could not be loaded.');
    await expect(alert).toContainText('TypeError');
    await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      // Colours on their way from one theme to the other are no colours of ours.
      await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(view), `${part} ${colorScheme}`).toEqual([]);
      await view.screenshot({ path: `test-results/undrawable/${part}-${colorScheme}.png` });
    }
    const noted = async () =>
      JSON.stringify(await fairshare.desk.evaluate(() => chrome.storage.local.get('errors')));
    await expect.poll(noted).toContain(`"${part}"`);
  }
});
