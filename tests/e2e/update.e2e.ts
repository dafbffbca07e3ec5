import type { Page } from '@playwright/test';
import { expect, Fairshare, test } from './fairshare.ts';

const PAGE = 'busy.example';
const ASKED = 'px.ads.linkedin.com';

/**
 * A page that never rests: asks another company again and again, writes storage, builds forms. What is
 * on its way in the very moment may fail: Chromium drops requests that went through what it takes away.
 */
const busy = `<!doctype html><html lang="en"><title>Busy</title><h1>Busy</h1>
<form><label>Your phone number <input id="phone" name="phone" type="tel"></label></form>
<dialog id="more"><p>We use cookies.</p><button>Reject all</button><button>Accept all</button></dialog>
<button id="stop">Stop</button><script>
let n = 0, stopped = false;
document.getElementById('stop').onclick = () => { stopped = true; };
const ask = () => {
  if (stopped) return;
  n += 1;
  localStorage.setItem('seen', String(n));
  document.cookie = 'seen=' + n;
  document.createElement('canvas').toDataURL();
  fetch('https://${ASKED}/x?' + n).then((answer) => answer.text()).then(ask, ask);
};
addEventListener('load', () => { ask(); ask(); });
</script></html>`;

test.use({
  extraSites: [
    {
      id: 'busy',
      host: PAGE,
      title: 'Busy',
      describe: '',
      paths: ['/'],
      routes: {
        [PAGE]: { '/': busy },
        [ASKED]: { '/x': { body: 'ok', headers: { 'access-control-allow-origin': '*' } } },
      },
      truth: { always: [ASKED] },
    },
  ],
});

/** Everything that pages complain of from now on, ours or not. */
function complaintsOf(pages: Page[]): string[] {
  const heard: string[] = [];
  for (const page of pages) {
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) heard.push(line.text());
    });
    page.on('pageerror', (error) => heard.push(String(error.stack)));
  }
  return heard;
}

/** Does all that our scripts in a page listen to. */
async function use(page: Page): Promise<void> {
  await page.bringToFront();
  await page.fill('#phone', '');
  await page.type('#phone', '0171 5550');
  await page.evaluate(() => {
    (document.getElementById('more') as HTMLDialogElement).showModal();
    (document.getElementById('more') as HTMLDialogElement).close();
    document.cookie = 'more=1';
    history.pushState({}, '', '#more');
    dispatchEvent(new Event('pagehide'));
    const frame = document.createElement('iframe');
    document.body.append(frame);
  });
  await page.mouse.wheel(0, 200);
}

test('updated while pages are busy: the old scripts go quiet, the new ones take over', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.ask('ui>background.never', { kinds: ['phone'] });
  const { browser, sites } = fairshare;
  const pages = await Promise.all([browser.page(), browser.page(), browser.page()]);
  for (const page of pages) await page.goto(`https://${PAGE}/`);
  await expect.poll(() => sites.requestsTo(ASKED).length).toBeGreaterThan(100);
  await expect
    .poll(async () => {
      await fairshare.settled();
      return (await fairshare.rows('visits')).length;
    })
    .toBe(3);
  const before = await fairshare.rows('observations');
  const visits = await fairshare.rows('visits');

  const complaints = complaintsOf(pages);
  const worker = await browser.worker();
  const gone = worker.waitForEvent('close');
  const next = browser.context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
  await (await next).evaluate(() => 1);
  const asked = sites.requestsTo(ASKED).length;
  for (const page of pages) await use(page);
  // Longer than any report of the old scripts waits: they ask again and again meanwhile.
  await expect.poll(() => sites.requestsTo(ASKED).length).toBeGreaterThan(asked + 300);
  expect(complaints).toEqual([]);

  const after = await Fairshare.in(browser, sites, 'sites');
  await after.settled();
  // What was stored stays as it was, and nobody tells of the old pages what was not seen.
  const known = (all: Record<string, unknown>[]) =>
    all.filter((row) => row['kind'] === 'request' && row['key'] === ASKED);
  const counts = (all: Record<string, unknown>[]) =>
    known(all).reduce((sum, row) => sum + Number(row['count']), 0);
  expect(counts(await after.rows('observations'))).toBeGreaterThanOrEqual(counts(before));
  expect(counts(await after.rows('observations'))).toBeLessThanOrEqual(
    sites.requestsTo(ASKED).length,
  );
  expect(await after.rows('visits')).toEqual(expect.arrayContaining(visits));

  for (const page of pages) await page.click('#stop');
  await sites.untilQuiet();
  const [first] = pages;
  const from = sites.requestsTo(ASKED).length;
  await first?.reload();
  await expect.poll(() => sites.requestsTo(ASKED).length).toBeGreaterThan(from + 50);
  await first?.click('#stop');
  await sites.untilQuiet();
  await expect
    .poll(async () => {
      await after.settled();
      const old = new Set(visits.map(({ id }) => id));
      const fresh = known(await after.rows('observations')).filter(({ visit }) => !old.has(visit));
      return counts(fresh);
    })
    .toBe(sites.requestsTo(ASKED).length - from);
  expect(complaints).toEqual([]);
});
