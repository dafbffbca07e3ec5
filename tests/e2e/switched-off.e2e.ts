import { expect, test } from './fairshare.ts';

const HOST = 'asking.example';
const OTHER = 'counter.asked-third.example';

/** A page that goes on asking and drawing, whatever becomes of the extension. */
const asking = `<!doctype html><title>Asking</title><h1>Asking</h1><script>
let asked = 0;
// Asked for by the clock: the browser lets a request that is under way hang when an extension goes.
setInterval(() => {
  asked += 1;
  fetch('https://${OTHER}/n?' + asked).then((answer) => answer.text(), () => '');
  const canvas = document.createElement('canvas');
  canvas.getContext('2d').fillText('abc', 2, 20);
  canvas.toDataURL();
  localStorage.setItem('n', String(asked));
  document.cookie = 'n=' + asked;
  document.documentElement.dataset.asked = String(asked);
}, 20);
</script>`;

test.use({
  extraSites: [
    {
      id: 'asking',
      host: HOST,
      title: 'Asking',
      describe: '',
      paths: ['/'],
      routes: {
        [HOST]: { '/': asking },
        [OTHER]: { '/n': { body: 'ok', headers: { 'access-control-allow-origin': '*' } } },
      },
      truth: { always: [OTHER] },
    },
  ],
});

for (const [what, act] of [
  ['is loaded anew under an open page, as by an update', 'reload'],
  ['is switched off under an open page', 'disable'],
] as const) {
  test(`where the extension ${what}, the page goes on and hears nothing of it`, async ({
    fairshare,
  }) => {
    await fairshare.start();
    const heard: string[] = [];
    const page = await fairshare.browser.page();
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') heard.push(line.text());
    });
    await page.goto(`https://${HOST}/`);
    const asked = () => page.evaluate(() => Number(document.documentElement.dataset['asked'] ?? 0));
    await expect.poll(asked).toBeGreaterThan(10);
    const stored = async () =>
      (await fairshare.rows('observations'))
        .filter(({ kind, key }) => kind === 'request' && key === OTHER)
        .map(({ count }) => Number(count));
    await expect
      .poll(async () => {
        await fairshare.settled();
        return (await stored())[0] ?? 0;
      })
      .toBeGreaterThan(0);
    const [before = 0] = await stored();

    const settings = await fairshare.browser.page();
    await settings.goto('chrome://extensions/');
    const set = (enabled: boolean) =>
      settings.evaluate(
        ([id, on]) =>
          (
            chrome as unknown as {
              management: { setEnabled(id: string, on: boolean): Promise<void> };
            }
          ).management.setEnabled(id, on),
        [fairshare.browser.extensionId, enabled] as const,
      );
    await set(false);
    if (act === 'reload') await set(true);
    await page.bringToFront();
    const from = await asked();
    await expect.poll(asked, { message: heard.join() }).toBeGreaterThan(from + 30);
    expect(heard).toEqual([]);

    if (act === 'disable') await set(true);
    const desk = await fairshare.browser.page();
    await desk.goto(fairshare.browser.extensionUrl('dashboard/index.html#/help'));
    Object.assign(fairshare, { desk });
    // What was stored is there, and nothing of it twice; the next load is recorded as ever.
    expect((await stored()).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(before);
    const visits = (await fairshare.rows('visits')).length;
    await page.reload();
    await expect.poll(asked).toBeGreaterThan(5);
    await expect
      .poll(async () => {
        await fairshare.settled();
        return (await fairshare.rows('visits')).length;
      })
      .toBe(visits + 1);
    expect(heard).toEqual([]);
    const errors = await desk.evaluate(
      async () => (await chrome.storage.local.get('errors'))['errors'] ?? [],
    );
    expect(errors).toEqual([]);
  });
}
